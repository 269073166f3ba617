# SPDX-License-Identifier: BSL-1.0
#
# Makes C++ of a document: each ```cpp block as it stands, each row of a table
#
#     | `code` | `text` |
#
# as a call that compares the two. What the row is, the table's second heading says:
#
#     SQL         the code is a statement or an expression, and this its text (… stands for anything);
#                 code with a dot in front is a clause, and this the text that it adds to the statement
#                 that the comment <!-- after: … --> names, until the next heading (else select(Book::title))
#     Type        the type of the code, where `db` is a connection
#     Value       the code is a SELECT of one column, and this the type of its values
#     stele       this is C++, where it is code alone, and is run; what is left of it is of another language
#     Exception   these are types that are thrown
#     in the table   these are words, and are not looked at
#
# Two codes in one cell, `a`, `b`, stand for two rows. A block behind <!-- run --> is run by the test. C++ that readers
# do not see stands between the lines <!-- cpp and -->.
function fail(why) {
    printf "%s:%d: %s\n", FILENAME, FNR, why > "/dev/stderr"
    failed = 1
    exit 1
}
# The codes of a cell: `a`, `b`.
function codes(cell, into,    n, i) {
    gsub(/^[ \t]+|[ \t]+$/, "", cell)
    gsub(/\\\|/, "|", cell)
    if (cell !~ /^`.*`$/) return 0
    cell = substr(cell, 2, length(cell) - 2)
    n = split(cell, into, /`, `/)
    for (i = 1; i <= n; i++) if (index(into[i], "`")) fail("text outside of backquotes in a cell")
    return n
}
function row(code, text) {
    printf "#line %d \"%s\"\n", FNR, FILENAME
    if (kind == "SQL" && code ~ /^\./)
        printf "DOCS_CLAUSE(%d, R\"~(%s)~\", (%s), %s%s)\n", FNR, text, after, after, code
    else if (kind == "SQL") printf "DOCS_SQL(%d, R\"~(%s)~\", %s)\n", FNR, text, code
    else if (kind == "Type") printf "DOCS_TYPE((%s), %s)\n", text, code
    else if (kind == "Value") printf "DOCS_VALUE((%s), %s)\n", text, code
    rows++
}
# Code that is compared with nothing: the right cell of a row.
function run_cell(cell,    n, i, right) {
    n = codes(cell, right)
    if (n == 0) return
    if (kind == "stele") printf "DOCS_RUN(%d)\n{\n", FNR
    for (i = 1; i <= n; i++) {
        printf "#line %d \"%s\"\n", FNR, FILENAME
        if (kind == "stele") printf "{ %s; }\n", right[i]
        else printf "DOCS_EXCEPTION(%s)\n", right[i]
    }
    if (kind == "stele") print "}"
    rows++
}
BEGIN { after = "select(Book::title)" }
/^## / { after = "select(Book::title)" }
/^<!-- after: .* -->$/ { after = substr($0, 13, length($0) - 16); next }
/^<!-- run -->$/ { run = 1; next }
/^<!-- cpp$/ {
    hidden = 1
    printf "#line %d \"%s\"\n", FNR + 1, FILENAME
    next
}
hidden && /^-->$/ { hidden = 0; next }
hidden { print; next }
/^```cpp$/ {
    block = 1
    if (run) printf "DOCS_RUN(%d)\n{\n", FNR
    printf "#line %d \"%s\"\n", FNR + 1, FILENAME
    next
}
/^```/ {
    if (block && run) { print "}"; run = 0 }
    block = 0
    next
}
block { print; next }
/^\|/ {
    line = $0
    gsub(/\\\|/, "\001", line)
    if (split(line, cells, "|") != 4) fail("a row that has not two cells")
    gsub("\001", "\\|", cells[2]); gsub("\001", "\\|", cells[3])
    if (!in_table) {
        in_table = 1
        kind = cells[3]
        gsub(/^[ \t]+|[ \t]+$/, "", kind)
        if (kind !~ /^(SQL|Type|Value|stele|Exception|in the table)$/) fail("a table of an unknown kind: " kind)
        next
    }
    if (line ~ /^\|[-|]*$/) next
    if (kind == "in the table") next
    if (kind ~ /^(stele|Exception)$/) { run_cell(cells[3]); next }
    n = codes(cells[2], left)
    m = codes(cells[3], right)
    if (n == 0 || m == 0 || (m != 1 && m != n)) fail("a row whose cells are not `code`, or not equally many")
    for (i = 1; i <= n; i++) row(left[i], right[m == 1 ? 1 : i])
    next
}
{ in_table = 0 }
END {
    if (!failed && rows == 0) fail("no rows")
}
