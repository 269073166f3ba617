// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about what is written and then let go: a statement that is never run, an assignment or a condition that
// no clause takes, as the first of two with a comma between within parentheses. Compilers give them as warnings, on by
// default.

/// Before the name of a statement's class: `select(Book);` is a warning.
#define STELE_STATEMENT \
    [[nodiscard("stele: a statement that is not run; pass it to execute() [S492]")]]
/// The same of assignments: `Book::title = "It";`.
#define STELE_ASSIGNMENT                                                                         \
    [[nodiscard(                                                                                 \
        "stele: an assignment that no statement takes; pass it to set() or values(), one after " \
        "the other [S493]")]]
/// The same of operators: `where((Book::title == "It", Book::pages > 5))`.
#define STELE_OPERATION                                                                           \
    [[nodiscard(                                                                                  \
        "stele: an expression that no clause takes; pass it to one, and join conditions with && " \
        "[S494]")]]
