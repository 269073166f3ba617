// expect: stele: a list of char or of bytes as a value; bytes are a std::vector<std::byte> or a std::span<const std::byte>, text is a std::string, and a list stands in in() [S674]
//
// A blob and a text are two types of SQL, and char could mean either.
#include "../tables.hpp"

#include <stele/sqlite.hpp>

STELE_TABLE(Picture, "picture",
    column(name,   std::string, primary_key),
    column(pixels, std::vector<std::byte>));

auto find(stele::sqlite::connection& db) {
#ifdef STELE_CONTROL
    const std::vector<std::byte> pixels(4);
#else
    const std::vector<unsigned char> pixels(4);
#endif
    return db.execute(select(Picture::name).where(Picture::pixels == pixels)).all();
}
