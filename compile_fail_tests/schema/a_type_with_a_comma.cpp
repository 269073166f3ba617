// expect: stele: `int>` stands where an option of column range belongs, and is a type or the rest of one; write column(name, type, options...), and a type with a comma in parentheses [S980]
//
// The preprocessor divides what stands in column() at its commas, also at those between < and >. It does not at those in
// parentheses, so a type that has one is written in them: column(range, (span_of<int, int>)).
#include "../tables.hpp"

template <class From, class To>
struct span_of {
    From from;
    To to;
};
template <>
struct stele::type_mapping<span_of<int, int>> {
    using database_type = std::int64_t;
    static constexpr auto supports = stele::operations::none;
    static std::int64_t to_database(const span_of<int, int>& b) { return b.from * 1000 + b.to; }
    static span_of<int, int> from_database(std::int64_t n) {
        return {static_cast<int>(n / 1000), static_cast<int>(n % 1000)};
    }
};

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(range, (span_of<int, int>)));
#else
STELE_TABLE(Pet, "pet",
    column(pet_id, std::int64_t, primary_key),
    column(range, span_of<int, int>));
#endif

constexpr auto text = stele::sql(create_table(Pet));
