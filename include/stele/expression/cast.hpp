// SPDX-License-Identifier: BSL-1.0
#pragma once

// CAST(e AS TEXT), e COLLATE nocase, and functions that have no row: function<"name", R>(…).

#include <stele/check/cast.hpp>
#include <stele/expression/function.hpp>
#include <stele/meta/fixed_string.hpp>

#include <cstddef>
#include <string_view>

namespace stele {

/// `e COLLATE name`.
template <class E, fixed_string Name>
struct collated : expression<collated<E, Name>> {
    using stele_type = typename E::stele_type;
    using stele_children = list<E>;
    static constexpr auto stele_precedence = detail::precedence::collation;
    static constexpr bool stele_parameters = E::stele_parameters;

    [[no_unique_address]] E operand;

    using expression<collated>::operator=;
    constexpr explicit collated(E e) : operand(std::move(e)) {}

    template <class V>
    static constexpr void stele_walk(V& v, const collated* self) {
        detail::walk_operand<E>(v, self ? &self->operand : nullptr,
                                E::stele_precedence < detail::precedence::collation);
        v.text(" COLLATE ");
        v.text(Name);
    }
};

namespace detail {

constexpr std::string_view end_of_cast(storage s) {
    constexpr std::string_view ends[]{"", " AS INTEGER)", " AS REAL)", " AS TEXT)", " AS BLOB)"};
    return ends[static_cast<std::size_t>(s)];
}

struct takes_any : null_if_any {
    static constexpr argument takes[]{argument::any};
};

// SQLite's CAST gives NULL for NULL only ("CAST expressions").
template <class T>
struct casting : takes_any {
    static constexpr std::string_view sql = "CAST(";
    static constexpr std::string_view end = end_of_cast(storage_of<remove_optional_t<T>>);
    template <class...>
    using value = remove_optional_t<T>;
    template <class Context, class E>
    static constexpr bool can_be_null() {
        return is_optional<T> || can_be_null_in<Context, E>();
    }
};

template <class R>
struct gives : takes_any {
    static constexpr std::size_t at_least = 0, at_most = static_cast<std::size_t>(-1);
    template <class...>
    using value = remove_optional_t<R>;
    template <class, class...>
    static constexpr bool can_be_null() {
        return is_optional<R>;
    }
};

/// A name and the parenthesis after it.
template <fixed_string Name>
struct opened_name {
    char data[sizeof(Name.data)]{};
    constexpr opened_name() {
        for (std::size_t i = 0; i + 1 < sizeof(data); ++i) data[i] = Name.data[i];
        data[sizeof(data) - 1] = '(';
    }
};
template <fixed_string Name>
inline constexpr opened_name<Name> opened{};

template <fixed_string Name, class R>
struct named_function : gives<R> {
    static constexpr std::string_view sql{opened<Name>.data, sizeof(opened<Name>.data)};
    static constexpr bool may_aggregate = true;
};

// With the result type given, values alone will do.
template <class Row, class R, bool IsReadable, class... Ts>
struct typed_call : called_with<Row, make_indices<sizeof...(Ts)>, Ts...> {};
template <class Row, class R, class... Ts>
struct typed_call<Row, R, false, Ts...> {
    using type = refused<bool>;
};
template <class Row, class R, class... Ts>
using typed_call_t = typename typed_call<Row, R, can_be_read<R>, Ts...>::type;

template <class T, class... Es>
struct cast_of {
    using type = refused<bool>;
};
template <class T, class E>
struct cast_of<T, E> : typed_call<casting<T>, T, can_be_read<T>, E> {};
template <class T, class... Es>
using cast_t = typename cast_of<T, Es...>::type;

}  // namespace detail

/// `CAST(e AS INTEGER)` (or REAL, TEXT, BLOB, as T is stored): of type T; optional where e is, or
/// where T is. What SQLite makes of e is checked when it is read: text that is no date is no
/// std::chrono::year_month_day.
template <class T = detail::unsaid, class... Es>
constexpr detail::cast_t<T, Es...> cast(Es&&... es) {
    if constexpr (check::cast<T, sizeof...(Es)>())
        if constexpr (check::function_result<T>()) {
            detail::called_with<detail::casting<T>, detail::indices<0>, Es...>::judge();
            check::cast_from<T, detail::bare_t<Es>...>();
        }
    return detail::make_call<detail::cast_t<T, Es...>>::of(static_cast<Es&&>(es)...);
}

/// An error: a type in quotes, or a table in its place.
template <fixed_string NoType, class... Es>
constexpr detail::refused<bool> cast(Es&&...) {
    static_cast<void>(check::cast<detail::unsaid, sizeof...(Es)>());
    return {};
}
template <auto NoType, class... Es>
    requires std::is_class_v<decltype(NoType)>
constexpr detail::refused<bool> cast(Es&&...) {
    static_cast<void>(check::cast<detail::unsaid, sizeof...(Es)>());
    return {};
}

/// `name(a, b, …)`: a function of the database that stele has no name for. R is the type that it
/// gives, std::optional where it can give NULL. An error: a name with other characters than
/// letters, digits and underscores.
template <fixed_string Name, class R = detail::unsaid, class... Es>
constexpr detail::typed_call_t<detail::named_function<Name, R>, R, Es...> function(
    Es&&... arguments) {
    if constexpr (!is_plain_name(Name)) check::function_name<is_plain_name(Name)>();
    else if constexpr (!says_its_type<R>) static_cast<void>(check::typed_function<R>());
    else if constexpr (check::function_result<R>())
        detail::called_with<detail::named_function<Name, R>, detail::make_indices<sizeof...(Es)>,
                            Es...>::judge();
    return detail::make_call<detail::typed_call_t<detail::named_function<Name, R>, R, Es...>>::of(
        static_cast<Es&&>(arguments)...);
}
/// An error: a table in the place of its type.
template <fixed_string Name, auto NoType, class... Es>
    requires std::is_class_v<decltype(NoType)>
constexpr detail::refused<bool> function(Es&&...) {
    static_cast<void>(check::typed_function<typename detail::unsaid_in<Es...>::type>());
    return {};
}
/// An error: a function without its name.
template <class R, class E, class... Es>
constexpr detail::refused<bool> function(const E&, const Es&...) {
    check::unnamed_function<E, Es...>();
    return {};
}
/// An error: a function without its name and type.
template <class... Es>
constexpr detail::refused<bool> function(Es&&...) {
    check::unnamed_function<Es...>();
    return {};
}

}  // namespace stele
