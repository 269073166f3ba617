# SPDX-License-Identifier: BSL-1.0
"""Writes a source file of tables and distinct queries, in one of these forms.

headers   the headers alone
tables    the tables alone
text      the SQL text of each query, with all checks
iterate   each query executed and its rows iterated over
all       each query executed with .all()
by_hand   the same as `all` against sqlite3.h: a struct, a kept statement and a vector for each query
by_hand_iterate   the same as `iterate` against sqlite3.h
by_hand_headers   the headers of these two alone

A query is one of select-join-where, an aggregate with GROUP BY, and an INSERT (mixed), or the first alone (select); of 10
tables of 10 columns there are 80 rows for those to select, and 960 queries. With `rows`, each has a row of its own, as by hand always.
"""

COLUMN_TYPES = ["std::int64_t", "std::string", "double", "std::optional<std::string>"]
VALUES = ["7", '"x"', "2.5", '"x"']
OPERATORS = [">", "<", "==", "!=", ">=", "<="]
# What distinguishes the queries once all operators have been used.
JOINS = ["join", "left_join"]


def tables(count, columns):
    lines = []
    for t in range(count):
        entries = ["    column(id, std::int64_t, primary_key)"]
        for c in range(columns - 2):
            entries.append(f"    column(c{c}, {COLUMN_TYPES[c % 4]})")
        entries.append("    column(parent_id, std::int64_t)")
        entries.append(f"    belongs_to(parent, T{(t + 1) % count}, parent_id)")
        body = ",\n".join(entries)
        lines.append(f'STELE_TABLE(T{t}, "t{t}",\n{body});\n')
    return "\n".join(lines)


def shape(q, count, columns, kinds):
    """The table, its parent, the column that is compared, the operator, the column selected and the join of the q-th query."""
    inner = max(1, columns - 2)
    t = q % count
    column = (q // count) % inner
    round_ = q // (count * inner)
    operator = OPERATORS[round_ % len(OPERATORS)]
    join = JOINS[round_ // len(OPERATORS) % len(JOINS)]
    shift = round_ if kinds == "rows" else 0
    return t, (t + 1) % count, column, operator, (q + 1 + shift) % inner, join


def statement(q, count, columns, kinds):
    t, parent, column, operator, selected, join = shape(q, count, columns, kinds)
    condition = f"T{parent}::c{column} {operator} {VALUES[column % 4]}"
    kind = q % 3 if kinds == "mixed" else 0
    if kind == 1:
        return f"select(T{t}::c{selected}, stele::count()).{join}(T{t}::parent).where({condition}).group_by(T{t}::c{selected})"
    if kind == 2:
        return (
            f"insert(T{t}).values(T{t}::id = {q}, T{t}::parent_id = 1, "
            + ", ".join(f"T{t}::c{c} = {VALUES[c % 4]}" for c in range(columns - 2))
            + ")"
        )
    return f"select(T{t}::id, T{t}::c{selected}, T{parent}::c{column}).{join}(T{t}::parent).where({condition})"


def is_insert(q, kinds):
    return kinds == "mixed" and q % 3 == 2


def by_hand(q, count, columns, iterate):
    t, parent, column, operator, selected, join = shape(q, count, columns, "select")
    operator = {"==": "=", "!=": "<>"}.get(operator, operator)
    join = join.upper().replace("_", " ")
    types = ["std::int64_t", COLUMN_TYPES[selected % 4], COLUMN_TYPES[column % 4]]
    members = "".join(f" {type_} m{i};" for i, type_ in enumerate(types))
    sql = (
        f'"SELECT t{t}.id, t{t}.c{selected}, t{parent}.c{column} FROM t{t} {join} t{parent} ON '
        f't{t}.parent_id = t{parent}.id WHERE t{parent}.c{column} {operator} ?"'
    )
    bind = {
        0: "sqlite3_bind_int64(s, 1, 7)",
        1: 'sqlite3_bind_text(s, 1, "x", 1, SQLITE_STATIC)',
        2: "sqlite3_bind_double(s, 1, 2.5)",
        3: 'sqlite3_bind_text(s, 1, "x", 1, SQLITE_STATIC)',
    }[column % 4]
    reads = []
    for i, type_ in enumerate(types):
        if type_ == "std::int64_t":
            reads.append(f"row.m{i} = sqlite3_column_int64(s, {i});")
        elif type_ == "double":
            reads.append(f"row.m{i} = sqlite3_column_double(s, {i});")
        else:
            text = (
                f"row.m{i} = std::string(reinterpret_cast<const char*>(sqlite3_column_text(s, {i})), "
                f"static_cast<std::size_t>(sqlite3_column_bytes(s, {i})));"
            )
            if "optional" in type_:
                text = f"if (sqlite3_column_type(s, {i}) == SQLITE_NULL) row.m{i} = std::nullopt; else {text}"
            reads.append(text)
    keep = "use(row.m0);" if iterate else "rows.push_back(std::move(row));"
    result = "void" if iterate else f"std::vector<row{q}>"
    rows = "" if iterate else f"std::vector<row{q}> rows; "
    end = "" if iterate else " return rows;"
    read = "\n        ".join(reads)
    return f"""struct row{q} {{{members} }};
{result} f{q}(sqlite3* db) {{
    static sqlite3_stmt* s = prepare(db, {sql});
    {rows}if ({bind} != SQLITE_OK) fail(db);
    int rc;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {{
        row{q} row;
        {read}
        {keep}
    }}
    sqlite3_reset(s);
    if (rc != SQLITE_DONE) fail(db);{end}
}}
"""


BY_HAND_HEADERS = "".join(
    f"#include <{h}>\n" for h in ("sqlite3.h", "cstdint", "optional", "stdexcept", "string", "utility", "vector")
)


def source(form, count=10, columns=10, queries=200, kinds="select"):
    if form.startswith("by_hand"):
        out = [BY_HAND_HEADERS]
        if form != "by_hand_headers":
            out.append(
                """[[noreturn]] inline void fail(sqlite3* db) { throw std::runtime_error{sqlite3_errmsg(db)}; }
inline sqlite3_stmt* prepare(sqlite3* db, const char* sql) {
    sqlite3_stmt* s = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &s, nullptr) != SQLITE_OK) fail(db);
    return s;
}
void use(std::int64_t);
"""
            )
            out += [by_hand(q, count, columns, form == "by_hand_iterate") for q in range(queries)]
        return "\n".join(out)
    executes = form in ("iterate", "all")
    out = ["#include <stele/sqlite.hpp>\n" if executes or form == "headers_sqlite" else "#include <stele/stele.hpp>\n"]
    if form.startswith("headers"):
        return "\n".join(out)
    out.append(tables(count, columns))
    if form == "tables":
        return "\n".join(out)
    out.append("void use(std::int64_t);\n")
    for q in range(queries):
        s = statement(q, count, columns, kinds)
        if form == "text":
            out.append(f"const char* f{q}() {{ return stele::sql({s}).data(); }}")
        elif is_insert(q, kinds):
            out.append(f"void f{q}(stele::sqlite::connection& db) {{ use(db.execute({s}).changes()); }}")
        elif form == "iterate":
            member = f"c{shape(q, count, columns, kinds)[4]}" if kinds == "mixed" and q % 3 == 1 else "id"
            out.append(
                f"void f{q}(stele::sqlite::connection& db) {{ for (const auto& row : db.execute({s})) "
                + ("use(row.id); }" if member == "id" else f"static_cast<void>(row.{member}); }}")
            )
        else:
            out.append(f"auto f{q}(stele::sqlite::connection& db) {{ return db.execute({s}).all(); }}")
    return "\n".join(out) + "\n"


if __name__ == "__main__":
    import sys

    arguments = sys.argv[1:]
    numbers = [int(a) for a in arguments[1:4]]
    print(source(arguments[0], *numbers, *arguments[4:5]))
