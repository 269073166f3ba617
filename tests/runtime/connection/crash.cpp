// SPDX-License-Identifier: BSL-1.0

// kill -9 in the middle of writes: the file is intact, and has whole transactions only.

#if __has_include(<unistd.h>)

#include "../raw_rows.hpp"
#include "../sqlite/temporary_file.hpp"
#include "catch.hpp"

#include <csignal>
#include <cstdint>
#include <string>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace crashing {

STELE_TABLE(Batch, "batch", column(id, std::int64_t, primary_key), column(size, int),
    has_many(items, Item, batch));
STELE_TABLE(Item, "item", column(id, std::int64_t, primary_key), column(batch_id, std::int64_t), column(text, std::string, indexed),
    belongs_to(batch, Batch, batch_id));

constexpr int items_in_batch = 40;

/// Writes batches of items, a transaction each, and a byte to `progress` after each commit; never
/// returns.
[[noreturn]] void write_for_ever(const std::string& path, int progress) {
    try {
        stele::sqlite::connection db{path};
        for (;;) {
            auto tx = db.begin();
            const std::int64_t batch =
                db.execute(insert(Batch).values({.size = items_in_batch})).key();
            for (int i = 0; i < items_in_batch; ++i)
                db.execute(insert(Item).values(
                    {.batch_id = batch,
                     .text = std::string(2000, static_cast<char>('a' + i % 26))}));
            tx.commit();
            if (write(progress, "x", 1) != 1) _exit(1);
        }
    } catch (...) {
        _exit(2);
    }
}

/// Waits for some commits of a child that writes, and some time more, and kills it.
void write_and_kill(const std::string& path, int commits, unsigned microseconds) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) write_for_ever(path, ends[1]);
    close(ends[1]);
    char byte = 0;
    while (commits > 0 && read(ends[0], &byte, 1) == 1) --commits;
    usleep(microseconds);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    CHECK(commits == 0);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
}

}  // namespace crashing

using namespace crashing;

TEST_CASE("kill -9 in the middle of writes leaves whole transactions", "[connection]") {
    const temporary_file file;
    { stele::sqlite::connection{file.path()}.create_all(Batch, Item); }
    std::int64_t batches = 0;
    for (unsigned round = 0; round < 8; ++round) {
        CAPTURE(round);
        write_and_kill(file.path(), 3, round * 700);
        stele::sqlite::connection db{file.path()};
        CHECK(raw_value(db, "PRAGMA integrity_check") == "ok");
        CHECK(raw_rows(db, "PRAGMA foreign_key_check").empty());
        db.verify(Batch, Item);
        const auto counted = db.execute(select(Batch::id, stele::count(Item::id))
                                            .left_join(Batch::items)
                                            .group_by(Batch::id))
                                 .all();
        for (const auto& [id, n] : counted) CHECK(n == items_in_batch);
        CHECK(static_cast<std::int64_t>(counted.size()) >= batches + 3);
        batches = static_cast<std::int64_t>(counted.size());
    }
}

#endif
