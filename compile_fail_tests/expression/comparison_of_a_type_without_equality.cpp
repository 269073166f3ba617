// expect: stele: == or != of a type that has no equality; see type_mapping<T>::supports [S112]
//
// The type's mapping lists the operations that SQL may apply to its values, and equality is not
// among them: two texts of one JSON document, for instance, can differ.
#include "../tables.hpp"

struct document {
    std::string text;
};
template <>
struct stele::type_mapping<document> {
    using database_type = std::string;
#ifdef STELE_CONTROL
    static constexpr auto supports = stele::operations::equality;
#else
    static constexpr auto supports = stele::operations::none;
#endif
    static std::string_view to_database(const document& value) { return value.text; }
    static document from_database(std::string_view text) { return {std::string{text}}; }
};

STELE_TABLE(Note, "note", column(note_id, std::int64_t, primary_key), column(body, document));

using namespace stele::literals;

constexpr auto text = stele::sql(select(Note).where(Note::body == "body"_p));
