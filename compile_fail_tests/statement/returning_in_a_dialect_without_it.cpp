// expect: stele: a statement for a dialect that lacks a feature, which the note below names; say it without, or for another dialect [S715]
// computed: stele: Plain has no returning(); say it without, or for another dialect
//
// A dialect says in `lacks` what its database does not have. The statement may be right for another
// one.
#include "../tables.hpp"

/// A database without RETURNING.
struct plain_dialect {
    static constexpr stele::render::dialect spelling{
        .name = "Plain",
        .null_safe_equal = " IS NOT DISTINCT FROM ",
        .null_safe_not_equal = " IS DISTINCT FROM ",
        .no_limit = "LIMIT ALL",
        .lacks = stele::features_of(stele::feature::returning, stele::feature::upsert)};
};

#ifdef STELE_CONTROL
constexpr auto statement = delete_from(Book).everywhere();
#else
constexpr auto statement = delete_from(Book).everywhere().returning(Book::title);
#endif

constexpr auto text = stele::sql<plain_dialect>(statement);
