// SPDX-License-Identifier: BSL-1.0
#pragma once

// Parameters from behind a pointer. A predicate does not know which visitor will walk it, and its
// pieces do not know each other's types; what a value is to the database is one of five things,
// and a table of five functions hands it on.

#include <stele/render/visitor.hpp>
#include <stele/types/builtin.hpp>
#include <stele/types/type_mapping.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stele::detail {

/// Text or bytes that a mapping made on the way, and that are gone after the call: to be copied.
template <class T>
struct made {
    const T* value;
};

/// How a visitor takes each kind of parameter.
struct parameter_operations {
    void (*null)(void* visitor);
    void (*integer)(void* visitor, std::int64_t value);
    void (*real)(void* visitor, double value);
    void (*text)(void* visitor, std::string_view value, bool in_place);
    void (*blob)(void* visitor, std::span<const std::byte> value, bool in_place);
};

template <class V>
inline constexpr parameter_operations parameter_operations_of{
    [](void* v) {
        constexpr std::optional<std::int64_t> none;
        static_cast<V*>(v)->parameter(&none);
    },
    [](void* v, std::int64_t value) { static_cast<V*>(v)->parameter(&value); },
    [](void* v, double value) { static_cast<V*>(v)->parameter(&value); },
    [](void* v, std::string_view value, bool in_place) {
        if (in_place) return static_cast<V*>(v)->parameter(&value);
        const std::string text{value};
        const made<std::string> copied{&text};
        static_cast<V*>(v)->parameter(&copied);
    },
    [](void* v, std::span<const std::byte> value, bool in_place) {
        if (in_place) return static_cast<V*>(v)->parameter(&value);
        const std::vector<std::byte> bytes(value.begin(), value.end());
        const made<std::vector<std::byte>> copied{&bytes};
        static_cast<V*>(v)->parameter(&copied);
    }};

/// The visitor that takes parameters to the visitor behind a pointer.
class parameter_sink : public render::visitor {
public:
    static constexpr bool wants_text = false;

    template <class V>
    constexpr explicit parameter_sink(V& target)
        : render::visitor(target), target_(&target), to_(&parameter_operations_of<V>) {}

    void text(std::string_view) const {}
    template <class T>
    void placeholder() const {}

    template <class T>
    void parameter(const T* value) const {
        if constexpr (is_optional<T>) {
            if (*value) give(**value);
            else to_->null(target_);
        } else {
            give(*value);
        }
    }

private:
    template <class T>
    void give(const T& value) const {
        const auto bound = type_mapping<T>::to_database(value);
        using type = std::remove_const_t<decltype(bound)>;
        if constexpr (std::floating_point<type>) to_->real(target_, bound);
        else if constexpr (std::is_arithmetic_v<type>) to_->integer(target_, bound);
        else if constexpr (storage_of<T> == storage::text)
            to_->text(target_, bound, is_bound_in_place<type>);
        else to_->blob(target_, bound, is_bound_in_place<type>);
    }

    void* target_;
    const parameter_operations* to_;
};

}  // namespace stele::detail

template <class T>
struct stele::type_mapping<stele::detail::made<T>> {
    using database_type = T;
    static constexpr auto supports = stele::operations::none;
    static T to_database(const stele::detail::made<T>& m) { return *m.value; }
};
