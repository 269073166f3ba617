// SPDX-License-Identifier: BSL-1.0
#pragma once

// What things are, by the tag that each kind carries. The checks need no more than this of the
// layers above them, and so stand below them.

#include <stele/types/nullable.hpp>

#include <type_traits>

namespace stele {

/// Satisfied by columns, and by whatever operators, functions and aggregates make of them.
template <class T>
concept Expression = requires {
    typename std::remove_cvref_t<T>::stele_expression;
};

/// Satisfied by what is no expression yet but becomes one as an operand, or as an argument of a
/// function: a SELECT of one column, a placeholder. `stele_operand<Context>` is the node that it
/// becomes beside something of type Context; the node is made of it.
template <class T>
concept Operand = requires {
    typename std::remove_cvref_t<T>::template stele_operand<bool>;
};

/// Satisfied by `"name"_p`: an operand that takes its type from what it stands beside.
template <class T>
concept Placeholder = requires {
    typename std::remove_cvref_t<T>::stele_placeholder;
};

/// Satisfied by `Author::last_name`: a column of a table.
template <class T>
concept Column = requires {
    typename std::remove_cvref_t<T>::stele_column;
};

/// Satisfied by `Author` of STELE_TABLE(Author, …).
template <class T>
concept Table = requires {
    typename std::remove_cvref_t<T>::stele_table_tag;
};

/// Satisfied by `alias<"m">(Employee)`.
template <class T>
concept Alias = requires {
    typename std::remove_cvref_t<T>::stele_aliased;
};

/// Satisfied by what a statement or a function makes a table of: `stmt.as<"recent">()`, a recursive
/// CTE, json_each(…). Unlike a table it can hold values.
template <class T>
concept Derived = requires {
    typename std::remove_cvref_t<T>::stele_derived;
};

/// Satisfied by what can stand in FROM and JOIN: tables, aliases, derived tables.
template <class T>
concept Source = Table<T> || Alias<T> || Derived<T>;

/// Satisfied by `Book::author`, `Author::books`: what join() follows.
template <class T>
concept Relationship = requires {
    typename std::remove_cvref_t<T>::stele_relationship;
};

/// Satisfied by `Table::column = value`.
template <class T>
concept Assignment = requires {
    typename std::remove_cvref_t<T>::stele_assignment;
};

/// Satisfied by what `asc()` and `desc()` give.
template <class T>
concept Ordering = requires {
    typename std::remove_cvref_t<T>::stele_ordering;
};

/// Satisfied by what `e.as<"name">()` gives.
template <class T>
concept Named = requires {
    typename std::remove_cvref_t<T>::stele_named_item;
};

/// Satisfied by `"name"_c`: a name of the select list.
template <class T>
concept NameTerm = requires {
    typename std::remove_cvref_t<T>::stele_name_term;
};

/// Satisfied by what when() gives and by predicates: a part of a statement that can be absent, or
/// whose text depends on its value.
template <class T>
concept Part = requires {
    typename std::remove_cvref_t<T>::stele_part;
};

/// Satisfied by select statements.
template <class T>
concept Select = requires {
    typename std::remove_cvref_t<T>::stele_select;
};

/// Satisfied by all statements: what sql() and execute() take.
template <class T>
concept Statement = requires {
    typename std::remove_cvref_t<T>::stele_statement;
};

/// Satisfied by an INSERT, UPDATE or DELETE with returning(): it gives rows, as a SELECT does.
template <class T>
concept Returning = requires {
    requires std::remove_cvref_t<T>::stele_returns;
};

/// Satisfied by an INSERT of a range of rows, which runs in batches.
template <class T>
concept InsertsRows = requires {
    requires std::remove_cvref_t<T>::stele_inserts_rows;
};

/// Satisfied by all that select() takes.
template <class T>
concept Selectable = Source<T> || Expression<T> || Named<T> || Select<T>;

/// The C++ type of an expression's value, std::optional where SQL can give NULL.
template <Expression E>
using value_t = typename std::remove_cvref_t<E>::stele_type;

}  // namespace stele
