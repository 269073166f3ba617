// SPDX-License-Identifier: BSL-1.0

// bench_fill <file>: makes the database: 200,000 items in 4,000 categories.

#include "tables.hpp"
#include "workload.hpp"

#include <stele/sqlite.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s <file>\n", argv[0]);
        return 2;
    }
    using namespace bench;
    stele::sqlite::connection db{argv[1]};
    db.create_all(Category, Item, Sink);
    std::vector<Category::row> categories;
    for (std::int64_t i = 1; i <= 4000; ++i)
        categories.push_back({i, "category " + std::to_string(i)});
    auto all = db.begin();
    db.execute(insert(Category).values(categories));
    db.execute(insert(Item).values(items<Item::row>(200'000)));
    all.commit();
}
