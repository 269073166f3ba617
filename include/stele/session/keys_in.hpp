// SPDX-License-Identifier: BSL-1.0
#pragma once

// `key IN (…)` of any number of keys, of one or several columns, with one text: the keys come as a JSON array.

#include <stele/expression/expression.hpp>
#include <stele/session/mapped.hpp>
#include <stele/types/json_text.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace stele::detail {

/// `("t"."a", "t"."b") IN (SELECT json_extract(value, '$[0]'), … FROM json_each(?))`; of one column the value itself.
template <class... Columns>
struct keys_in : expression<keys_in<Columns...>> {
    using stele_type = bool;
    using stele_children = list<Columns..., parameter<std::string>>;
    static constexpr auto stele_precedence = precedence::equality;
    static constexpr bool stele_parameters = true;

    parameter<std::string> keys;

    template <class V>
    static constexpr void stele_walk(V& v, const keys_in* self) {
        if constexpr (V::wants_text) {
            std::string_view before = several ? "(" : "";
            ((v.text(before), walk<Columns>(v, nullptr), before = ", "), ...);
            v.text(several ? ") IN (SELECT " : " IN (SELECT ");
            before = "";
            unsigned place = 0;
            ((v.text(before), write_value<Columns>(v, place++), before = ", "), ...);
            v.text(" FROM json_each(");
        }
        walk<parameter<std::string>>(v, self ? &self->keys : nullptr);
        if constexpr (V::wants_text) v.text("))");
    }

private:
    static constexpr bool several = sizeof...(Columns) != 1;

    template <class Column, class V>
    static constexpr void write_value(V& v, unsigned place) {
        constexpr bool blob =
            storage_of<remove_optional_t<typename Column::stele_type>> == storage::blob;
        if (blob) v.text("stele_blob(");
        if (several) {
            v.text("json_extract(value, '$[");
            v.number(place);
            v.text("]')");
        } else {
            v.text("value");
        }
        if (blob) v.text(")");
    }
};
template <class... Columns>
keys_in<Columns...> is_one_of(list<Columns...>, std::string keys) {
    return {{}, parameter<std::string>{{}, std::move(keys)}};
}

inline void append_json(std::string& json, std::span<const std::byte> blob) {
    constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    for (const std::byte b : blob) {
        json += hex[std::to_integer<std::size_t>(b) >> 4U];
        json += hex[std::to_integer<std::size_t>(b) & 15U];
    }
    json += '"';
}

/// A JSON array of keys. What JSON cannot say, such as text with a NUL, is not taken.
class key_list {
public:
    /// Whether the key was taken.
    template <class... Values>
    bool add(const Values&... values) {
        const std::size_t before = json_.size();
        try {
            if (before != 1) json_ += ',';
            if (sizeof...(Values) != 1) json_ += '[';
            bool first = true;
            ((first ? void() : void(json_ += ','), append(values), first = false), ...);
            if (sizeof...(Values) != 1) json_ += ']';
        } catch (const value_error&) {
            json_.resize(before);
            return false;
        }
        return true;
    }
    bool empty() const { return json_.size() == 1; }
    std::string take() {
        json_ += ']';
        return std::move(json_);
    }

private:
    template <class T>
    void append(const T& value) {
        const auto stored = type_mapping<T>::to_database(value);
        if constexpr (storage_of<T> == storage::blob)
            append_json(json_, std::as_bytes(std::span(stored)));
        else append_bound(json_, stored);
    }

    std::string json_ = "[";
};

}  // namespace stele::detail
