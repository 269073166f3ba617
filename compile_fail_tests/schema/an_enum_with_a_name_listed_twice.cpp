// expect: stele: enum_names lists a value or a name twice; list each once [S617]
//
// A named enum is stored as the name of its value and read back by that name. With a name or a
// value in two entries one of the two ways would be ambiguous.
#include "../tables.hpp"

enum class genre { novel, drama };
template <>
inline constexpr stele::enumerator<genre> stele::enum_names<genre>[] = {
#ifdef STELE_CONTROL
    {genre::novel, "novel"}, {genre::drama, "drama"}};
#else
    {genre::novel, "novel"}, {genre::drama, "novel"}};
#endif

STELE_TABLE(Play, "play", column(play_id, std::int64_t, primary_key), column(kind, genre));

constexpr auto text = stele::sql(select(Play).where(Play::kind == genre::drama));
