// SPDX-License-Identifier: BSL-1.0

// What STELE_TABLE expands to, written out by hand once: the protocol of schema/table.hpp,
// schema/column.hpp and schema/relationship.hpp. A code generator can write the same. It behaves as
// the macro's table does.

#include "statements.hpp"

#include <boost/hana/equal.hpp>
#include <boost/hana/keys.hpp>
#include <boost/hana/length.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>

namespace by_macro {

STELE_TABLE(Author, "author",
    column(author_id, std::int64_t, primary_key),
    column(last_name, std::string, max_length(40), check(last_name != ""), default_("King")),
    column(editor_id, std::optional<std::int64_t>),
    belongs_to(editor, Author, editor_id, set_null),
    has_many(edited, Author, editor),
    unique(last_name, editor_id));

}  // namespace by_macro

namespace by_hand {

struct Author : stele::table {
    // The mapped struct: one member for each column, in order, with its initial value.
    struct row {
        std::int64_t author_id{};
        std::string last_name{"King"};
        std::optional<std::int64_t> editor_id{};
        friend bool operator==(const row&, const row&) = default;
    };

    // The names, in C++ and in SQL.
    static constexpr std::string_view stele_name{"Author"};
    static constexpr std::string_view stele_sql_name{"author"};

    // The columns' types. Options are members that hide the defaults of stele::column.
    struct columns {
        struct author_id : stele::column<author_id> {
            using column::operator=;
            using stele_table = Author;
            using stele_type = decltype(row::author_id);
            static constexpr auto stele_member = &row::author_id;
            static constexpr std::string_view stele_name{"author_id"};
            template <class T>
            struct stele_field {
                T author_id{};
                constexpr T& stele_value() { return author_id; }
                constexpr const T& stele_value() const { return author_id; }
            };
            static constexpr bool stele_primary_key = true;
        };
        struct last_name : stele::column<last_name> {
            using column::operator=;
            using stele_table = Author;
            using stele_type = decltype(row::last_name);
            static constexpr auto stele_member = &row::last_name;
            static constexpr std::string_view stele_name{"last_name"};
            template <class T>
            struct stele_field {
                T last_name{};
                constexpr T& stele_value() { return last_name; }
                constexpr const T& stele_value() const { return last_name; }
            };
            static constexpr std::size_t stele_max_length = 40;
            static constexpr auto stele_default() { return "King"; }
        };
        struct editor_id : stele::column<editor_id> {
            using column::operator=;
            using stele_table = Author;
            using stele_type = decltype(row::editor_id);
            static constexpr auto stele_member = &row::editor_id;
            static constexpr std::string_view stele_name{"editor_id"};
            template <class T>
            struct stele_field {
                T editor_id{};
                constexpr T& stele_value() { return editor_id; }
                constexpr const T& stele_value() const { return editor_id; }
            };
        };
    };

    // Their values: Author::last_name and Author.last_name.
    static constexpr columns::author_id author_id{};
    static constexpr columns::last_name last_name{};
    static constexpr columns::editor_id editor_id{};

    // Constraints and relationships: a type each.
    struct last_name_check {
        using stele_check_of = columns::last_name;
        static constexpr auto stele_check() { return last_name != ""; }
    };
    struct relationship_editor : stele::belongs_to {
        using stele_table = Author;
        using stele_target = Author;
        using stele_key = stele::list<columns::editor_id>;
        static constexpr std::string_view stele_name{"editor"};
        static constexpr bool stele_set_null = true;
    };
    static constexpr relationship_editor editor{};
    struct relationship_edited : stele::has_many {
        using stele_table = Author;
        using stele_target = Author;
        static constexpr std::string_view stele_name{"edited"};
        template <class Target>
        static constexpr auto stele_inverse() {
            return Target::editor;
        }
    };
    static constexpr relationship_edited edited{};
    struct name_and_editor {
        using stele_unique_columns = stele::list<columns::last_name, columns::editor_id>;
    };

    using stele_columns = stele::list<columns::author_id, columns::last_name, columns::editor_id>;
    using stele_entries =
        stele::list<last_name_check, relationship_editor, relationship_edited, name_and_editor>;
};
inline constexpr struct Author Author {};
static_assert(stele::define_table<struct Author>());

}  // namespace by_hand

namespace {

// The same text for every statement.
#define SAME_TEXT(...)                                \
    static_assert([] {                                \
        using namespace by_macro;                     \
        return stele::sql(__VA_ARGS__);               \
    }() ==                                            \
                  [] {                                \
                      using namespace by_hand;        \
                      return stele::sql(__VA_ARGS__); \
                  }())
SAME_TEXT(create_table(Author));
SAME_TEXT(drop_table(Author));
SAME_TEXT(select(Author));
SAME_TEXT(
    select(Author::author_id).where(Author::last_name == "B" && Author::editor_id == std::nullopt));
SAME_TEXT(insert(Author).values(Author::last_name = "B"));
SAME_TEXT(
    update(Author).set(Author::last_name = "B", Author::editor_id = std::nullopt).everywhere());
SAME_TEXT(delete_from(Author).where(Author.author_id == 1));

static_assert(
    stele::sql(create_table(by_hand::Author)) ==
    R"(CREATE TABLE "author" ("author_id" INTEGER PRIMARY KEY, "last_name" TEXT NOT NULL DEFAULT 'King' )"
    R"(CHECK (length("author"."last_name") <= 40) CHECK ("author"."last_name" <> ''), )"
    R"("editor_id" INTEGER, )"
    R"(UNIQUE ("last_name", "editor_id"), )"
    R"(FOREIGN KEY ("editor_id") REFERENCES "author" ("author_id") ON DELETE SET NULL) STRICT)");

// The row is a plain aggregate and a Hana Struct in both.
template <class Row>
constexpr bool is_row() {
    static_assert(std::is_aggregate_v<Row>);
    static_assert(boost::hana::Struct<Row>::value);
    static_assert(decltype(boost::hana::length(boost::hana::keys(std::declval<Row>())))::value ==
                  3);
    return true;
}
static_assert(is_row<by_macro::Author::row>() && is_row<by_hand::Author::row>());

}  // namespace
