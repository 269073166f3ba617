// SPDX-License-Identifier: BSL-1.0
// stele::sqlite and stele::format: rows of a database, printed.
#include "library.hpp"

#include <stele/format.hpp>
#include <stele/sqlite.hpp>

#include <fmt/core.h>

constexpr auto stmt = select(Book).join(Book::author).where(Author::last_name > "B");

int main() {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Author, Book);
    db.execute(insert(Author).values(Author::author_id = 4, Author::last_name = "King"));
    db.execute(insert(Book).values(Book::title = "It", Book::author_id = 4));
    for (const Book::row& book : db.execute(stmt)) {
        fmt::print("{}\n", book.title);
    }
}
