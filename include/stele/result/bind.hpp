// SPDX-License-Identifier: BSL-1.0
#pragma once

// The visitor that binds a statement's values, in the order of the walk that wrote its text.

#include <stele/render/visitor.hpp>
#include <stele/types/error.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/type_mapping.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace stele::detail {

/// What a binder binds to for a hash of the values.
class value_hash {
public:
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a

    template <class T>
    void bind(int, T value) {
        add(&value, sizeof(value));
    }
    void bind_text(int, std::string_view text, bool) { add_sized(text.data(), text.size()); }
    void bind_blob(int, std::span<const std::byte> bytes, bool) {
        add_sized(bytes.data(), bytes.size());
    }
    void bind_null(int) { add("", 1); }

private:
    void add(const void* data, std::size_t size) {
        const auto* const bytes = static_cast<const unsigned char*>(data);
        for (std::size_t i = 0; i < size; ++i) hash = (hash ^ bytes[i]) * 1099511628211U;
    }
    void add_sized(const void* data, std::size_t size) {
        add(&size, sizeof(size));
        add(data, size);
    }
};

[[noreturn]] inline void throw_other_values(std::string_view name) {
    throw value_error{"two derived tables with the name \"" + std::string(name) +
                      "\" and different values, of which with() defines one; give each a name of "
                      "its own"};
}

/// Binds what it is walked over to a backend's prepared statement: bind(i, int64 or double),
/// bind_text(i, text, copy), bind_blob(i, bytes, copy), bind_null(i), with i from 1 on. Text and
/// blobs that the statement holds are bound where they lie; what a mapping makes on the way is
/// copied.
template <class Target>
class binder : public render::visitor {
public:
    static constexpr bool wants_text = false;

    explicit binder(Target& target) : target_(target) {}

    void text(std::string_view) {}

    /// Has its value elsewhere: result/arguments.hpp.
    template <class Node>
    void placeholder() {}

    template <class T>
    void parameter(const T* value) {
        bind(++index_, *value);
    }

    /// A derived table that is named where with() has defined another of its type: its own values
    /// are bound nowhere, so that they have to be the same. @throws value_error
    template <class T>
    void judge_values(const T& defined, const T& named) const {
        if (hash_of(defined) != hash_of(named)) throw_other_values(T::stele_sql_name);
    }

protected:
    int next_index() { return ++index_; }

    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value) bind(index, *value);
        else target_.bind_null(index);
    }
    template <class T>
    void bind(int index, const T& value) {
        const auto bound = type_mapping<T>::to_database(value);
        using type = std::remove_const_t<decltype(bound)>;
        if constexpr (std::is_arithmetic_v<type>) target_.bind(index, bound);
        else if constexpr (storage_of<T> == storage::text)
            target_.bind_text(index, bound, !is_bound_in_place<type>);
        else target_.bind_blob(index, bound, !is_bound_in_place<type>);
    }

private:
    template <class T>
    std::uint64_t hash_of(const T& table) const {
        value_hash values;
        binder<value_hash> walk{values};
        walk.ctes = this->ctes;
        T::walk_body(walk, &table);
        return values.hash;
    }

    Target& target_;
    int index_ = 0;
};

}  // namespace stele::detail
