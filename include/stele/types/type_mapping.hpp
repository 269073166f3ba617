// SPDX-License-Identifier: BSL-1.0
#pragma once

// The protocol between a C++ type and the database: a specialisation of `stele::type_mapping`.
// The specialisations for built-in types are in the files beside this one (builtin.hpp has all
// but <chrono>'s); a user writes one for a type of his own.

#include <stele/types/operations.hpp>
#include <stele/types/storage.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stele {

/// How objects of type `T` are written to and read from the database. A type without a
/// specialisation is not `Mapped`: this one is for what was refused already, so that the refusal is
/// the only error. A specialisation has
///
/// - `database_type`: `std::int64_t`, `double`, `std::string` or `std::vector<std::byte>`, which
///   makes the column INTEGER, REAL, TEXT or BLOB;
/// - `supports`: the `operations` that SQL may apply to its values;
/// - `to_database(const T&)`: a `std::int64_t`, a `double`, a `std::string_view` or
///   `std::span<const std::byte>` into the argument (bound without a copy), or an object that
///   owns its text or bytes (bound with a copy);
/// - `from_database(x)`: a `T` from a `std::int64_t`, `double`, `std::string_view` or
///   `std::span<const std::byte>`;
/// - optionally `static constexpr kind comparable_as`, which makes `T` comparable with all types
///   of that kind (otherwise only with itself), and `static constexpr bool parameter_only = true`
///   for a type that can be bound but not read.
///
/// Either function throws `value_error` to refuse a value. Specialise before the type is first
/// used in a table or expression. A strong id and a uuid:
///
///     template <>
///     struct stele::type_mapping<film_id> {
///         using database_type = std::int64_t;
///         static constexpr auto supports = stele::operations::equality;
///         static std::int64_t to_database(film_id id) { return id.number; }
///         static film_id from_database(std::int64_t number) { return {number}; }
///     };
///
///     template <>
///     struct stele::type_mapping<uuid> {  // struct uuid { std::array<std::byte, 16> bytes; };
///         using database_type = std::vector<std::byte>;
///         static constexpr auto supports = stele::operations::equality;
///         static std::span<const std::byte> to_database(const uuid& u) { return u.bytes; }
///         static uuid from_database(std::span<const std::byte> bytes) {
///             if (bytes.size() != 16) throw stele::value_error{"a uuid has 16 bytes"};
///             uuid u;
///             std::copy(bytes.begin(), bytes.end(), u.bytes.begin());
///             return u;
///         }
///     };
template <class T>
struct type_mapping {
    using database_type = void;
    static constexpr operations supports = operations::none;
    template <class Value>
    static std::span<const std::byte> to_database(const Value&);
    template <class Stored, class Value = T>
    static Value from_database(const Stored&);
};

/// The storage class that belongs to a `database_type`; `storage::null` for any other type.
template <class DatabaseType>
inline constexpr storage storage_of_database_type = storage::null;
template <>
inline constexpr storage storage_of_database_type<std::int64_t> = storage::integer;
template <>
inline constexpr storage storage_of_database_type<double> = storage::real;
template <>
inline constexpr storage storage_of_database_type<std::string> = storage::text;
template <>
inline constexpr storage storage_of_database_type<std::vector<std::byte>> = storage::blob;

/// True for the four types that a mapping may name as its `database_type`.
template <class T>
inline constexpr bool is_database_type = storage_of_database_type<T> != storage::null;

/// Satisfied by a type whose objects can be bound to a parameter: one with a `type_mapping` that
/// names its `database_type` and `supports` and has `to_database`. Not by `std::optional<T>`.
template <class T>
concept Mapped = requires(const T& value) {
    typename type_mapping<T>::database_type;
    requires is_database_type<typename type_mapping<T>::database_type>;
    { type_mapping<T>::supports } -> std::convertible_to<operations>;
    type_mapping<T>::to_database(value);
};

/// True for a mapped type that can be bound to a parameter but not be a column, because it only
/// views its text or bytes.
template <class T>
inline constexpr bool is_parameter_only = requires {
    requires type_mapping<T>::parameter_only;
};

/// Satisfied by a mapped type that can be the type of a column: it can be read as well.
template <class T>
concept MappedColumn = Mapped<T> && !is_parameter_only<T>;

/// The storage class of `T`'s column, if `T` is `Mapped`.
template <class T>
inline constexpr storage storage_of = storage::null;
template <class T>
    requires requires { typename type_mapping<T>::database_type; }
inline constexpr storage storage_of<T> =
    storage_of_database_type<typename type_mapping<T>::database_type>;

/// What values are comparable with each other: those of one kind, and integers with reals.
/// `other` stands for types that are comparable with themselves only: dates, enums, users' types.
enum class kind : unsigned char { boolean, integer, real, text, blob, other };

template <class T>
inline constexpr kind sql_kind_of = kind::other;

/// The kind of `T`, from its mapping's `comparable_as`.
template <class T>
    requires requires { type_mapping<T>::comparable_as; }
inline constexpr kind sql_kind_of<T> = type_mapping<T>::comparable_as;

/// True for what `to_database` may return and the database then reads where it lies; false for
/// an object that owns its text or bytes, and has to be copied when bound.
template <class Bound>
inline constexpr bool is_bound_in_place =
    std::same_as<Bound, std::string_view> || std::same_as<Bound, std::span<const std::byte>>;

}  // namespace stele
