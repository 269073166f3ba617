// SPDX-License-Identifier: BSL-1.0
#pragma once

// The exceptions for what SQLite reports, and the one function that chooses among them. A type of
// its own for each failure that a program would handle differently; `code()` tells the rest apart.

#include <stele/sqlite/result_code.hpp>
#include <stele/types/error.hpp>

#include <sqlite3.h>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace stele::sqlite {

/// What is known about a failure; the exceptions below are made from it.
struct failure {
    int code = SQLITE_ERROR;  ///< the extended result code
    std::string message{};    ///< SQLite's message, or ours
    std::string file{};       ///< the database file, empty for one in memory
    std::string sql{};        ///< the statement, empty outside of one
    std::string table{};      ///< the table that it is about, if it is about one
    std::string about{};      ///< the object of a session that it is about, if it is about one
};

/// The whole text of a failure:
/// `UNIQUE constraint failed: t.a (SQLITE_CONSTRAINT_UNIQUE 2067), database 'a.db', in: …`.
inline std::string describe(const failure& f) {
    std::string text = f.message + " (" + std::string{code_name(f.code)};
    text += ' ' + std::to_string(f.code) + ')';
    if (!f.file.empty()) text += ", database '" + f.file + '\'';
    if (!f.about.empty()) text += ", of " + f.about;
    if (!f.sql.empty()) text += ", in: " + f.sql;
    return text;
}

/// Anything that SQLite reports as an error. `what()` holds the message, the code with its name,
/// the database file and the SQL.
class error : public stele::error {
public:
    explicit error(failure f) : stele::error{describe(f)}, failure_{std::move(f)} {}

    /// The SQL text that failed; empty where no statement was involved (opening a file).
    const std::string& sql() const noexcept { return failure_.sql; }
    /// SQLite's extended result code ("Result and Error Codes").
    int code() const noexcept { return failure_.code; }
    /// The message alone, without code, file and SQL.
    const std::string& message() const noexcept { return failure_.message; }
    /// The database file; empty for a database in memory.
    const std::string& file() const noexcept { return failure_.file; }
    /// All that is known.
    const failure& details() const noexcept { return failure_; }

protected:
    failure failure_;
};

/// A constraint of the schema refused a change.
class constraint_error : public error {
public:
    using error::error;
};

/// Two rows would have the same value of a UNIQUE constraint or primary key.
class unique_violation : public constraint_error {
public:
    using constraint_error::constraint_error;
};

/// A foreign key would refer to a row that does not exist.
class foreign_key_violation : public constraint_error {
public:
    using constraint_error::constraint_error;
};

/// A NOT NULL column would be NULL.
class not_null_violation : public constraint_error {
public:
    using constraint_error::constraint_error;
};

/// A CHECK constraint (also one that `max_length`, bool or a text enum made) is false.
class check_violation : public constraint_error {
public:
    using constraint_error::constraint_error;
};

/// Another connection holds a lock, for longer than the busy timeout. Trying again may work.
class busy_error : public error {
public:
    using error::error;
};

/// A change to a database that was opened, or can only be opened, for reading.
class readonly_error : public error {
public:
    using error::error;
};

/// The database file does not exist, is a directory, or cannot be opened for another reason.
class cannot_open : public error {
public:
    using error::error;
};

/// The file exists and is something else than a SQLite database (or is encrypted).
class not_a_database : public error {
public:
    using error::error;
};

/// The database has no such table or column, or has it other than it was declared.
class schema_error : public error {
public:
    using error::error;
    /// The table as SQLite's message or the declaration names it; empty where neither does.
    const std::string& table() const noexcept { return failure_.table; }
};

/// Text that was taken for JSON is none, or a JSON path is malformed.
class json_error : public error {
public:
    using error::error;
};

/// `interrupt()` ended the statement.
class interrupted : public error {
public:
    using error::error;
};

/// Throws an `Exception` made from `f`.
template <class Exception>
[[noreturn]] void raise(failure f) {
    throw Exception{std::move(f)};
}

/// Which exception stands for a result code. A primary code stands for its extended ones, too.
struct raise_rule {
    int code;
    void (*raise)(failure);
};

inline constexpr raise_rule raise_rules[] = {
    {SQLITE_CONSTRAINT_UNIQUE, raise<unique_violation>},
    {SQLITE_CONSTRAINT_PRIMARYKEY, raise<unique_violation>},
    {SQLITE_CONSTRAINT_ROWID, raise<unique_violation>},
    {SQLITE_CONSTRAINT_FOREIGNKEY, raise<foreign_key_violation>},
    {SQLITE_CONSTRAINT_NOTNULL, raise<not_null_violation>},
    {SQLITE_CONSTRAINT_CHECK, raise<check_violation>},
    {SQLITE_CONSTRAINT, raise<constraint_error>},
    {SQLITE_BUSY, raise<busy_error>},
    {SQLITE_LOCKED, raise<busy_error>},
    {SQLITE_READONLY, raise<readonly_error>},
    {SQLITE_CANTOPEN, raise<cannot_open>},
    {SQLITE_NOTADB, raise<not_a_database>},
    {SQLITE_INTERRUPT, raise<interrupted>},
};

/// Throws the exception that stands for `f.code`.
[[noreturn]] inline void throw_failure(failure f) {
    void (*chosen)(failure) = raise<error>;
    for (const int code : {f.code & 0xff, f.code})
        for (const raise_rule& rule : raise_rules)
            if (rule.code == code) chosen = rule.raise;
    chosen(std::move(f));
    std::abort();  // not reached: every rule throws
}

/// How SQLite words, under the general code SQLITE_ERROR, that the schema lacks something; what
/// follows up to `end` is a table's name where `names_table` is set.
struct schema_wording {
    std::string_view begin;
    std::string_view end;
    bool names_table;
};

inline constexpr schema_wording schema_wordings[] = {
    {"no such table: ", "", true},
    {"no such column: ", "", false},
    {"table ", " has no column named ", true},
    {"table ", " already exists", true},
    {"no such index: ", "", false},
};

/// Throws a `schema_error` if the message says that a table or column is missing (or there
/// already), with the table's name.
inline void throw_if_schema_failure(failure& f) {
    const std::string_view message = f.message;
    for (const auto& [begin, end, names_table] : schema_wordings) {
        if (!message.starts_with(begin)) continue;
        const std::size_t stop = end.empty() ? message.size() : message.find(end);
        if (stop == std::string_view::npos) continue;
        if (names_table) f.table = message.substr(begin.size(), stop - begin.size());
        throw schema_error{std::move(f)};
    }
}

/// How the messages begin that are about JSON.
inline constexpr std::string_view json_wordings[] = {"malformed JSON", "JSON path error",
                                                     "bad JSON path"};

/// Throws a `json_error` if the message is about JSON.
inline void throw_if_json_failure(failure& f) {
    for (const std::string_view wording : json_wordings)
        if (f.message.starts_with(wording)) throw json_error{std::move(f)};
}

/// The file of a connection's main database, empty for one in memory.
inline std::string database_file(sqlite3* db) {
    const char* name = db == nullptr ? nullptr : sqlite3_db_filename(db, "main");
    return name == nullptr ? std::string{} : std::string{name};
}

/// Throws what stands for a failure that SQLite reported.
[[noreturn]] inline void throw_reported(failure f) {
    // SQLite carries out ON DELETE RESTRICT as a trigger, and says so in the code.
    if (f.code == SQLITE_CONSTRAINT_TRIGGER && f.message == "FOREIGN KEY constraint failed")
        throw foreign_key_violation{std::move(f)};
    if (f.code == SQLITE_ERROR) {
        throw_if_schema_failure(f);
        throw_if_json_failure(f);
    }
    throw_failure(std::move(f));
}

/// Throws what stands for result code `rc` of the last call on `db` (may be null), which ran
/// `sql` (may be empty).
[[noreturn]] inline void throw_error(sqlite3* db, int rc, std::string_view sql) {
    failure f;
    f.code = rc;
    f.message = db == nullptr ? sqlite3_errstr(rc) : sqlite3_errmsg(db);
    f.file = database_file(db);
    f.sql = sql;
    throw_reported(std::move(f));
}

}  // namespace stele::sqlite
