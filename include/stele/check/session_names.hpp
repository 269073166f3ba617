// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about names that other libraries have for what a session and its objects do, and stele has
// otherwise: session.merge(…), king[Author::books].push_back(…). Bases that are no templates.

#include <stele/meta/list.hpp>

namespace stele {

/// Whether a session has a member. Always false: what a note below the sentence shows.
template <class... Given>
inline constexpr bool is_member_of_session = false;
/// Whether a collection of an object has a member. Always false.
template <class... Given>
inline constexpr bool is_member_of_collection = false;
/// Whether a relationship that leads to one object has a member. Always false.
template <class... Given>
inline constexpr bool is_member_of_reference = false;
/// Whether an entity has a member. Always false.
template <class... Given>
inline constexpr bool is_member_of_entity = false;
/// Whether an option such as selectin() has a member. Always false.
template <class... Given>
inline constexpr bool is_member_of_load_option = false;

namespace detail {

/// What stands for something of a session that was refused: all can be asked of it, and nothing more is said.
struct refused_related {
    refused_related() = default;
    template <class... Given>
    refused_related add(const Given&...) const {
        return {};
    }
    template <class... Given>
    void remove(const Given&...) const {}
    template <class... Given>
    bool contains(const Given&...) const {
        return false;
    }
    template <class Key>
    refused_related operator[](const Key&) const {
        return {};
    }
    template <class T>
    const refused_related& operator=(const T&) const {
        return *this;
    }
    template <class T>
    friend bool operator==(const refused_related&, const T&) {
        return false;
    }
    template <class T>
    operator T() const {  // NOLINT(google-explicit-constructor)
        return T{};
    }
    refused_related* begin() const { return nullptr; }
    refused_related* end() const { return nullptr; }
    refused_related all() const { return {}; }
    refused_related get() const { return {}; }
    refused_related one() const { return {}; }
    refused_related scalar() const { return {}; }
    unsigned size() const { return 0; }
    bool empty() const { return true; }
    void clear() const {}
    // The clauses of a statement that was said to a session.
#define STELE_REFUSED_CLAUSE(name)                       \
    template <class... Given>                            \
    const refused_related& name(const Given&...) const { \
        return *this;                                    \
    }
    STELE_REFUSED_CLAUSE(where)
    STELE_REFUSED_CLAUSE(everywhere)
    STELE_REFUSED_CLAUSE(set)
    STELE_REFUSED_CLAUSE(values)
    STELE_REFUSED_CLAUSE(returning)
    STELE_REFUSED_CLAUSE(join)
    STELE_REFUSED_CLAUSE(left_join)
    STELE_REFUSED_CLAUSE(order_by)
    STELE_REFUSED_CLAUSE(limit)
    STELE_REFUSED_CLAUSE(options)
    STELE_REFUSED_CLAUSE(first)
    STELE_REFUSED_CLAUSE(one_or_none)
#undef STELE_REFUSED_CLAUSE
};

// Each row says all of it: a macro between this one and the rows of a class is three lines more of Clang's output.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define STELE_OTHER_MEMBER(what, name, result, condition, code, remedy)             \
    template <class... Given>                                                       \
    constexpr result name(const Given&...) const {                                  \
        static_assert(condition<Given...>,                                          \
                      "stele: " what " has no " #name "(); " remedy " [" code "]"); \
        return {};                                                                  \
    }
// NOLINTEND(bugprone-macro-parentheses)

struct refused_option;
template <class... Given>
struct refused_option_of {
    using type = refused_option;
};

/// What a session does under another name.
struct other_names_of_session {
    STELE_OTHER_MEMBER("a session", add_all, refused_related, is_member_of_session, "S940",
                       "add() takes several, too")
    STELE_OTHER_MEMBER("a session", insert, refused_related, is_member_of_session, "S940",
                       "say add(), or execute(insert(...))")
    STELE_OTHER_MEMBER("a session", save, refused_related, is_member_of_session, "S940",
                       "say add() of what is new; what is changed is written by itself")
    STELE_OTHER_MEMBER("a session", persist, refused_related, is_member_of_session, "S940",
                       "say add() of what is new; what is changed is written by itself")
    STELE_OTHER_MEMBER("a session", merge, refused_related, is_member_of_session, "S940",
                       "get() the object, and write to it")
    STELE_OTHER_MEMBER("a session", update, refused_related, is_member_of_session, "S940",
                       "write to the object: king->last_name = value")
    STELE_OTHER_MEMBER("a session", delete_, refused_related, is_member_of_session, "S940",
                       "say remove()")
    STELE_OTHER_MEMBER("a session", delete_from, refused_related, is_member_of_session, "S940",
                       "say remove(), or execute(delete_from(...))")
    STELE_OTHER_MEMBER("a session", erase, refused_related, is_member_of_session, "S940",
                       "say remove()")
    STELE_OTHER_MEMBER("a session", expunge, refused_related, is_member_of_session, "S940",
                       "expire() drops what was changed, and release_unused() frees")
    STELE_OTHER_MEMBER("a session", find, refused_related, is_member_of_session, "S940",
                       "say get(Author, 4), or scalars(select(Author).where(...))")
    STELE_OTHER_MEMBER("a session", select, refused_related, is_member_of_session, "S940",
                       "say scalars(select(Author))")
    STELE_OTHER_MEMBER("a session", scalar, refused_related, is_member_of_session, "S940",
                       "say execute(statement).scalar(), or scalars(statement).one()")
    STELE_OTHER_MEMBER("a session", prepare, refused_related, is_member_of_session, "S940",
                       "it keeps what it runs prepared: say execute(statement, values...)")
    STELE_OTHER_MEMBER("a session", begin, refused_related, is_member_of_session, "S940",
                       "it begins by itself; begin_nested() is a savepoint")
    STELE_OTHER_MEMBER("a session", create_all, refused_related, is_member_of_session, "S940",
                       "say session.connection().create_all(...)")
};

/// What a collection of an object does under another name.
struct other_names_of_collection {
    STELE_OTHER_MEMBER("a collection of an object", push_back, refused_related,
                       is_member_of_collection, "S941", "say add()")
    STELE_OTHER_MEMBER("a collection of an object", emplace_back, refused_related,
                       is_member_of_collection, "S941", "say add({.title = \"...\"})")
    STELE_OTHER_MEMBER("a collection of an object", append, refused_related,
                       is_member_of_collection, "S941", "say add()")
    STELE_OTHER_MEMBER("a collection of an object", insert, refused_related,
                       is_member_of_collection, "S941", "say add()")
    STELE_OTHER_MEMBER("a collection of an object", extend, refused_related,
                       is_member_of_collection, "S941", "add() takes several, too")
    STELE_OTHER_MEMBER("a collection of an object", erase, refused_related, is_member_of_collection,
                       "S941", "say remove() of an entity")
    STELE_OTHER_MEMBER("a collection of an object", pop_back, refused_related,
                       is_member_of_collection, "S941", "say remove() of an entity")
    STELE_OTHER_MEMBER("a collection of an object", find, refused_related, is_member_of_collection,
                       "S941", "say session.scalars(select(king[Author::books]).where(...))")
    STELE_OTHER_MEMBER("a collection of an object", where, refused_related, is_member_of_collection,
                       "S941", "say session.scalars(select(king[Author::books]).where(...))")
    STELE_OTHER_MEMBER("a collection of an object", filter, refused_related,
                       is_member_of_collection, "S941",
                       "say session.scalars(select(king[Author::books]).where(...))")
    STELE_OTHER_MEMBER("a collection of an object", count, refused_related, is_member_of_collection,
                       "S941", "say size()")
    STELE_OTHER_MEMBER("a collection of an object", length, refused_related,
                       is_member_of_collection, "S941", "say size()")
    STELE_OTHER_MEMBER("a collection of an object", front, refused_related, is_member_of_collection,
                       "S941", "say king[Author::books][0]")
    STELE_OTHER_MEMBER("a collection of an object", first, refused_related, is_member_of_collection,
                       "S941", "say king[Author::books][0]")
    STELE_OTHER_MEMBER("a collection of an object", one, refused_related, is_member_of_collection,
                       "S941", "say king[Author::books][0]")
    STELE_OTHER_MEMBER("a collection of an object", at, refused_related, is_member_of_collection,
                       "S941", "say king[Author::books][0]")
};

/// What a relationship to one object does not have.
struct other_names_of_reference {
    STELE_OTHER_MEMBER("a relationship to one object", add, refused_related, is_member_of_reference,
                       "S942", "assign to it: book[Book::author] = king")
    STELE_OTHER_MEMBER("a relationship to one object", set, refused_related, is_member_of_reference,
                       "S942", "assign to it: book[Book::author] = king")
    STELE_OTHER_MEMBER("a relationship to one object", append, refused_related,
                       is_member_of_reference, "S942", "assign to it: book[Book::author] = king")
    STELE_OTHER_MEMBER("a relationship to one object", remove, refused_related,
                       is_member_of_reference, "S942",
                       "assign std::nullopt to it, or remove() the object from its session")
    STELE_OTHER_MEMBER("a relationship to one object", clear, refused_related,
                       is_member_of_reference, "S942",
                       "assign std::nullopt to it, or remove() the object from its session")
    STELE_OTHER_MEMBER("a relationship to one object", reset, refused_related,
                       is_member_of_reference, "S942",
                       "assign std::nullopt to it, or remove() the object from its session")
    STELE_OTHER_MEMBER("a relationship to one object", one, refused_related, is_member_of_reference,
                       "S942", "it is the object: book[Book::author]->last_name")
    STELE_OTHER_MEMBER("a relationship to one object", all, refused_related, is_member_of_reference,
                       "S942", "it is the object: book[Book::author]->last_name")
    STELE_OTHER_MEMBER("a relationship to one object", size, refused_related,
                       is_member_of_reference, "S942", "ask if (book[Book::author])")
    STELE_OTHER_MEMBER("a relationship to one object", empty, refused_related,
                       is_member_of_reference, "S942", "ask if (book[Book::author])")
    STELE_OTHER_MEMBER("a relationship to one object", has_value, refused_related,
                       is_member_of_reference, "S942", "ask if (book[Book::author])")
};

/// What an entity does not have.
struct other_names_of_entity {
    STELE_OTHER_MEMBER("an entity", value, refused_related, is_member_of_entity, "S943",
                       "its row is *king, a column king->last_name")
    STELE_OTHER_MEMBER("an entity", row, refused_related, is_member_of_entity, "S943",
                       "its row is *king, a column king->last_name")
    STELE_OTHER_MEMBER("an entity", has_value, refused_related, is_member_of_entity, "S943",
                       "ask if (king)")
    STELE_OTHER_MEMBER("an entity", save, refused_related, is_member_of_entity, "S943",
                       "what is changed is written with session.flush() or commit()")
    STELE_OTHER_MEMBER("an entity", update, refused_related, is_member_of_entity, "S943",
                       "write to its row, king->last_name = value")
    STELE_OTHER_MEMBER("an entity", remove, refused_related, is_member_of_entity, "S943",
                       "say session.remove(king)")
    STELE_OTHER_MEMBER("an entity", refresh, refused_related, is_member_of_entity, "S943",
                       "say session.refresh(king)")
};

/// What an option such as selectin() does not have.
struct other_names_of_load_option {
    STELE_OTHER_MEMBER("an option of options()", selectin,
                       typename refused_option_of<Given...>::type, is_member_of_load_option, "S944",
                       "a further step is its next argument: selectin(Author::books, Book::genres)")
    STELE_OTHER_MEMBER("an option of options()", joined, typename refused_option_of<Given...>::type,
                       is_member_of_load_option, "S944",
                       "a further step is its next argument: selectin(Author::books, Book::genres)")
    STELE_OTHER_MEMBER("an option of options()", raise_on_lazy,
                       typename refused_option_of<Given...>::type, is_member_of_load_option, "S944",
                       "a further step is its next argument: selectin(Author::books, Book::genres)")
};

#undef STELE_OTHER_MEMBER

}  // namespace detail
}  // namespace stele
