// SPDX-License-Identifier: BSL-1.0
#pragma once

// The visitor that binds a statement's values, in the order of the walk that wrote its text.

#include <stele/render/visitor.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/type_mapping.hpp>

#include <span>
#include <string_view>
#include <type_traits>

namespace stele::detail {

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
    Target& target_;
    int index_ = 0;
};

}  // namespace stele::detail
