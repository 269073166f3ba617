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

/// What values are bound to: a backend's prepared statement, or what collects them for people to
/// read. One walk serves both, so that the compiler makes it once for a statement. Indices count
/// from 1.
class parameter_target {
public:
    /// Binds an INTEGER.
    void bind(int index, std::int64_t value) { require(do_bind(index, value)); }
    /// Binds a REAL. (NaN would become NULL: the type mapping refuses it.)
    void bind(int index, double value) { require(do_bind(index, value)); }
    /// Binds TEXT of any bytes; an empty one is empty, not NULL. Without `copy` the text must live until the
    /// statement has run. Throws `value_error` where it is longer than the database allows.
    void bind_text(int index, std::string_view text, bool copy) {
        require(do_bind_text(index, text, copy));
    }
    /// Binds a BLOB; an empty one is empty, not NULL. `copy` and `value_error` as in `bind_text`.
    void bind_blob(int index, std::span<const std::byte> bytes, bool copy) {
        require(do_bind_blob(index, bytes, copy));
    }
    /// Binds NULL.
    void bind_null(int index) { require(do_bind_null(index)); }

protected:
    parameter_target() = default;
    parameter_target(const parameter_target&) = default;
    parameter_target& operator=(const parameter_target&) = default;
    ~parameter_target() = default;

private:
    // 0, or the backend's code of an error. They do not throw it, so that a backend's function is all of them.
    virtual int do_bind(int index, std::int64_t value) = 0;
    virtual int do_bind(int index, double value) = 0;
    virtual int do_bind_text(int index, std::string_view text, bool copy) = 0;
    virtual int do_bind_blob(int index, std::span<const std::byte> bytes, bool copy) = 0;
    virtual int do_bind_null(int index) = 0;
    /// Throws what a code says.
    virtual void refuse(int) {}

    void require(int code) {
        if (code != 0) [[unlikely]]
            refuse(code);
    }
};

/// Makes a hash of what is bound to it.
class value_hash final : public parameter_target {
public:
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a

private:
    int do_bind(int, std::int64_t value) override { return add(&value, sizeof(value)); }
    int do_bind(int, double value) override { return add(&value, sizeof(value)); }
    int do_bind_text(int, std::string_view text, bool) override {
        return add_sized(text.data(), text.size());
    }
    int do_bind_blob(int, std::span<const std::byte> bytes, bool) override {
        return add_sized(bytes.data(), bytes.size());
    }
    int do_bind_null(int) override { return add("", 1); }

    int add(const void* data, std::size_t size) {
        const auto* const bytes = static_cast<const unsigned char*>(data);
        for (std::size_t i = 0; i < size; ++i) hash = (hash ^ bytes[i]) * 1099511628211U;
        return 0;
    }
    int add_sized(const void* data, std::size_t size) {
        add(&size, sizeof(size));
        return add(data, size);
    }
};

[[noreturn]] inline void throw_other_values(std::string_view name) {
    throw value_error{"two derived tables with the name \"" + std::string(name) +
                      "\" and different values, of which with() defines one; give each a name of "
                      "its own"};
}

/// Binds what it is walked over. Text and blobs that the statement holds are bound where they lie;
/// what a mapping makes on the way is copied.
class binder : public render::visitor {
public:
    static constexpr bool wants_text = false;
    static constexpr bool over_values = true;

    explicit binder(parameter_target& target) : target_(target) {}

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
        binder walk{values};
        walk.ctes = ctes;
        T::walk_body(walk, &table);
        return values.hash;
    }

    parameter_target& target_;
    int index_ = 0;
};

}  // namespace stele::detail
