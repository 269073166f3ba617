// expect: stele: belongs_to author goes by `(author_id, lst)` that the table does not have; name its columns as column() does [S641]
// computed: stele: belongs_to author goes by `(author_id, lst)` that the table does not have; did you mean "last"? [S641]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Pet, "pet", column(author_id, std::int64_t), column(last, std::int64_t),
    belongs_to(author, Author, author_id));
#else
STELE_TABLE(Pet, "pet", column(author_id, std::int64_t), column(last, std::int64_t),
    belongs_to(author, Author, (author_id, lst)));
#endif
