// SPDX-License-Identifier: BSL-1.0
#pragma once

// Sentences with names in them, for compilers whose static_assert takes a computed message (C++26).
// Elsewhere a sentence is a string literal, and the compiler's note below it has the names.
//
//     static_assert(assignable<Column, T>,
//                   STELE_SENTENCE("S403", "stele: …", "stele: ", check::name_of<Column>(), …));

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L

#include <stele/check/concepts.hpp>
#include <stele/check/entries.hpp>
#include <stele/meta/list.hpp>
#include <stele/render/source.hpp>
#include <stele/types/stored.hpp>

#include <cstddef>
#include <string_view>

#define STELE_SENTENCE(code, plain, ...) \
    ::stele::check::sentence { __VA_ARGS__, " [" code "]" }

namespace stele::check {

/// A text that static_assert takes as its message.
class sentence {
public:
    template <class... Parts>
    constexpr explicit sentence(const Parts&... parts) {
        (append(parts), ...);
    }
    constexpr const char* data() const { return text_; }
    constexpr std::size_t size() const { return size_; }
    constexpr operator std::string_view() const {
        return {text_, size_};
    }  // NOLINT(google-explicit-constructor)

private:
    constexpr void append(std::string_view part) {
        for (const char c : part)
            if (size_ < sizeof(text_)) text_[size_++] = c;
    }

    char text_[1000]{};
    std::size_t size_ = 0;
};

constexpr std::string_view name_of(render::clause c) {
    constexpr std::string_view names[]{"select()", "from()",     "join()",      "on()",
                                       "where()",  "group_by()", "having()",    "order_by()",
                                       "values()", "set()",      "do_update()", "returning()"};
    return names[static_cast<std::size_t>(c)];
}

/// `"author"` or `"author"."last_name"`.
template <class T>
constexpr sentence name_of() {
    if constexpr (Column<T>)
        return sentence{"\"", T::stele_table::stele_sql_name, "\".\"", T::stele_sql_name(), "\""};
    else return sentence{"\"", T::stele_sql_name, "\""};
}

/// `Author` or `Author::last_name`.
template <class T>
constexpr sentence cpp_name_of() {
    if constexpr (Source<T>) return sentence{T::stele_name};
    else return sentence{T::stele_table::stele_name, "::", T::stele_name};
}

/// A type as the compiler spells it.
template <class T>
constexpr std::string_view spelling_of() {
    const std::string_view text{__PRETTY_FUNCTION__};  // "… [T = int]", "… [with T = int; …]"
    const std::size_t from = text.find("T = ") + 4;
    const std::size_t end = text.find(';', from);
    return text.substr(from, (end == text.npos ? text.size() - 1 : end) - from);
}

/// `text`, `integer` and so on, or the C++ type.
template <class T>
constexpr std::string_view type_of() {
    constexpr std::string_view kinds[]{"bool", "integer", "real", "text", "blob"};
    if constexpr (sql_kind_of<T> == kind::other) return spelling_of<T>();
    else return kinds[static_cast<std::size_t>(sql_kind_of<T>)];
}

/// `"book"."title" (text)`, `a value of type text`.
template <class T>
constexpr sentence described() {
    if constexpr (Column<T>)
        return sentence{name_of<T>(), " (", type_of<remove_optional_t<value_t<T>>>(), ")"};
    else if constexpr (Expression<T>)
        return sentence{"an expression of type ", type_of<remove_optional_t<value_t<T>>>()};
    else return sentence{"a value of type ", type_of<remove_optional_t<detail::stored_t<T>>>()};
}

template <class R>
struct leads_to {
    using type = typename R::stele_target;
};
template <class R>
    requires requires { typename R::stele_through; }
struct leads_to<R> {
    using type = typename std::remove_cvref_t<
        decltype(R::template stele_far<typename R::stele_target>())>::stele_target;
};

template <class Target, class Entry>
constexpr sentence way_by(const sentence& found) {
    if constexpr (Relationship<Entry> && requires { Entry::stele_name; })
        if (found.size() == 0 && detail::same<typename leads_to<Entry>::type, Target>)
            return sentence{"add .join(", cpp_name_of<Entry>(), ")"};
    return found;
}
template <class Target, class... Entries>
constexpr sentence way_among(sentence found, list<Entries...>) {
    ((found = way_by<Target, Entries>(found)), ...);
    return found;
}
/// `add .join(Book::author)`, where a relationship of the statement's tables leads to the table.
template <class Target, class... Tables>
constexpr sentence way_to(list<Tables...>) {
    sentence found;
    ((found = way_among<Target>(found, typename Tables::stele_entries{})), ...);
    return found.size() != 0 ? found : sentence{"join it"};
}

}  // namespace stele::check

#else

#define STELE_SENTENCE(code, plain, ...) plain " [" code "]"

#endif
