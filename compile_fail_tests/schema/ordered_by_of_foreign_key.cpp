// expect: stele: ordered_by() of belongs_to(), has_one() or foreign_key(), which lead to one row; say it of has_many() or many_to_many() [S681]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(author_id, std::int64_t),
    foreign_key(author_id, Author, author_id));
#else
STELE_TABLE(Pet, "pet", column(author_id, std::int64_t),
    foreign_key(author_id, Author, author_id, ordered_by(last_name)));
#endif
