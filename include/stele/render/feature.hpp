// SPDX-License-Identifier: BSL-1.0
#pragma once

// What not every database has, and not every version of one: the walk that writes a statement notes
// which of it the statement uses, as bits of one number.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele {

/// What a dialect, or a version of SQLite, can lack.
enum class feature : unsigned char {
    upsert,            ///< on_conflict()
    windows,           ///< over()
    frames_of_groups,  ///< groups(), exclude_…(), range() with a distance
    aggregate_filter,  ///< filter() of an aggregate
    nulls_order,       ///< nulls_first(), nulls_last()
    update_from,       ///< update().from()
    returning,         ///< returning()
    sign,              ///< sign()
    strict_tables,     ///< create_table()
    json_operators,    ///< -> and ->>
    right_join,        ///< right_join(), full_join()
    count              ///< none: how many there are
};

/// A set of features, one bit each.
using features = std::uint32_t;

/// The set of these features.
template <class... Features>
constexpr features features_of(Features... fs) {
    return ((features{1} << static_cast<unsigned>(fs)) | ... | features{0});
}

/// The first feature of a set that is not empty.
constexpr feature first_feature(features set) {
    unsigned i = 0;
    while ((set >> i & 1U) == 0) ++i;
    return static_cast<feature>(i);
}

/// From which version on SQLite has a feature, as SQLITE_VERSION_NUMBER counts; in the order of
/// `feature`. (SQLite documentation, "Release History Of SQLite".)
inline constexpr int sqlite_versions[]{3024000, 3025000, 3028000, 3030000, 3030000, 3033000,
                                       3035000, 3035000, 3037000, 3038000, 3039000};
static_assert(sizeof(sqlite_versions) / sizeof(int) == static_cast<std::size_t>(feature::count));

/// What a version of SQLite lacks, of the number that SQLITE_VERSION_NUMBER would have.
constexpr features lacking_in_sqlite(int version) {
    features lacking = 0;
    for (unsigned i = 0; i < static_cast<unsigned>(feature::count); ++i)
        if (sqlite_versions[i] > version) lacking |= features{1} << i;
    return lacking;
}

}  // namespace stele
