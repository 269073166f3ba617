// SPDX-License-Identifier: BSL-1.0
#pragma once

// What lies in JSON: json_extract("doc"."text", ?), "doc"."text" ->> ?, "doc"."text" -> ?. SQLite's
// documentation, "JSON Functions And Operators". Text that is no JSON is a sqlite::json_error when
// the statement runs.

#include <stele/expression/cast.hpp>
#include <stele/expression/function.hpp>
#include <stele/expression/precedence.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace stele {

namespace detail {

namespace fn {

// What is not there is NULL.
struct takes_json : null_always {
    static constexpr argument takes[]{argument::json, argument::path};
    static constexpr std::size_t at_least = 2, at_most = 2;
};
struct takes_json_and_text : takes_json {
    static constexpr argument takes[]{argument::json, argument::text};
};
template <class R>
struct json_extract : takes_json_and_text {
    static constexpr std::string_view sql = "json_extract(";
    template <class...>
    using value = remove_optional_t<R>;
};
template <class R>
struct json_arrow : takes_json {
    static constexpr std::string_view infix = " ->> ";
    template <class...>
    using value = remove_optional_t<R>;
};
struct json_query : takes_json {
    static constexpr std::string_view infix = " -> ";
    template <class...>
    using value = std::string;
};

}  // namespace fn

template <class Row, class R, class... Es>
struct json_call {
    using type = refused<bool>;
};
template <class Row, class R, class Json, class Path>
struct json_call<Row, R, Json, Path> : typed_call<Row, R, can_be_read<R>, Json, Path> {};
template <class Row, class R, class... Es>
using json_call_t = typename json_call<Row, R, Es...>::type;

template <class Row, class R, class... Es>
consteval void judge_json() {
    if constexpr (check::typed_json<R, Row, sizeof...(Es)>())
        if constexpr (check::function_result<R>())
            called_with<Row, make_indices<sizeof...(Es)>, Es...>::judge();
}

template <class Row>
concept Infix = requires {
    Row::infix;
};

}  // namespace detail

/// `json ->> path`, `json -> path`.
template <detail::Infix Row, class Json, class Path>
struct call<Row, Json, Path> : expression<call<Row, Json, Path>> {
    using stele_type = std::optional<typename Row::template value<>>;
    using stele_children = list<Json, Path>;
    static constexpr auto stele_precedence = detail::precedence::concatenation;
    static constexpr bool stele_parameters = Json::stele_parameters || Path::stele_parameters;

    [[no_unique_address]] detail::pack<Json, Path> arguments;

    using expression<call>::operator=;

    template <class>
    static constexpr bool stele_can_be_null() {
        return true;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const call* self) {
        constexpr auto binds = detail::precedence::concatenation;
        v.needs(feature::json_operators);
        detail::walk_operand<Json>(v, self ? &detail::get<0>(self->arguments) : nullptr,
                                   Json::stele_precedence < binds);
        v.text(Row::infix);
        detail::walk_operand<Path>(v, self ? &detail::get<1>(self->arguments) : nullptr,
                                   Path::stele_precedence <= binds);
    }
};

/// `json_extract(json, path)`: what lies at a path such as "$.author.name", as R; optional, for
/// there may be nothing. `json` is text, or of a type that is mapped to it. Objects and arrays are
/// given as their JSON text.
template <class R = detail::unsaid, class... Es>
constexpr detail::json_call_t<detail::fn::json_extract<R>, R, Es...> json_extract(Es&&... es) {
    detail::judge_json<detail::fn::json_extract<R>, R, Es...>();
    return detail::make_call<detail::json_call_t<detail::fn::json_extract<R>, R, Es...>>::of(
        static_cast<Es&&>(es)...);
}

/// An error: a table in the place of a type.
template <auto NoType, class... Es>
    requires std::is_class_v<decltype(NoType)>
constexpr detail::refused<bool> json_extract(Es&&... es) {
    return json_extract<detail::unsaid>(static_cast<Es&&>(es)...);
}

/// `json ->> path`: the same; the path may also be a name, "author", or the index of an array,
/// 0. SQLite has it from 3.38 on.
template <class R = detail::unsaid, class... Es>
constexpr detail::json_call_t<detail::fn::json_arrow<R>, R, Es...> json_value(Es&&... es) {
    detail::judge_json<detail::fn::json_arrow<R>, R, Es...>();
    return detail::make_call<detail::json_call_t<detail::fn::json_arrow<R>, R, Es...>>::of(
        static_cast<Es&&>(es)...);
}

/// `json -> path`: what lies there as JSON text, std::optional<std::string>: of a text with its
/// quotes, of `null` the text `null`. SQLite has it from 3.38 on.
STELE_FUNCTION(json_query)

}  // namespace stele
