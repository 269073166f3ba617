// SPDX-License-Identifier: BSL-1.0

// Here sqlite.hpp comes first; in table.cpp, format.hpp.
#include "catch.hpp"
#include "schema.hpp"

#include <stele/format.hpp>
#include <stele/session.hpp>
#include <stele/sqlite.hpp>

#include <cstdio>
#include <string>
#include <unistd.h>

using format_test::Author;

namespace {

/// What standard output gets while it lives.
class captured_output {
public:
    captured_output() : file_(std::tmpfile()), saved_(redirect(fileno(file_))) {}
    captured_output(const captured_output&) = delete;
    captured_output& operator=(const captured_output&) = delete;
    ~captured_output() {
        restore();
        std::fclose(file_);
    }

    std::string text() {
        restore();
        std::string all;
        std::rewind(file_);
        for (int c = std::fgetc(file_); c != EOF; c = std::fgetc(file_))
            all += static_cast<char>(c);
        return all;
    }

private:
    static int redirect(int to) {
        std::fflush(stdout);
        const int saved = dup(STDOUT_FILENO);
        dup2(to, STDOUT_FILENO);
        return saved;
    }
    void restore() {
        if (saved_ < 0) return;
        std::fflush(stdout);
        dup2(saved_, STDOUT_FILENO);
        close(saved_);
        saved_ = -1;
    }

    std::FILE* file_;
    int saved_;
};

}  // namespace

TEST_CASE("echo prints each statement on a line, BEGIN and COMMIT too", "[format]") {
    stele::sqlite::connection db{":memory:"};
    db.raw().exec(
        "CREATE TABLE author (author_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT)");
    captured_output output;
    db.echo(true);
    auto transaction = db.begin();
    db.execute(insert(Author).values({.first_name = "Stephen", .last_name = "King\n"}));
    transaction.commit();
    db.execute(select(Author::last_name)).first();
    db.echo(false);
    db.execute(select(Author::last_name)).first();
    CHECK(
        output.text() ==
        "BEGIN DEFERRED\n"
        "INSERT INTO \"author\" (\"first_name\", \"last_name\") VALUES (?, ?) -- [\"Stephen\", \"King\\n\"]\n"
        "COMMIT\n"
        "SELECT \"author\".\"last_name\" FROM \"author\"\n");
}

TEST_CASE("echo of a session prints what it executes", "[format][session]") {
    stele::sqlite::connection db{":memory:"};
    db.create_all(Author);
    stele::session session{db};
    captured_output output;
    session.echo();
    auto king = session.add(Author::row{.first_name = "Stephen", .last_name = "King"});
    session.commit();
    session.echo(false);
    CHECK(king->last_name == "King");
    CHECK(
        output.text() ==
        "BEGIN DEFERRED\n"
        "INSERT INTO \"author\" (\"first_name\", \"last_name\") VALUES (?, ?) -- [\"Stephen\", \"King\"]\n"
        "COMMIT\n");
}
