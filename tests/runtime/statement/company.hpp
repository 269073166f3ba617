// SPDX-License-Identifier: BSL-1.0
#pragma once

// Tables with NULLs in them, and the rows of a statement cell by cell, to be compared with those of
// hand-written SQL.

#include "../raw_rows.hpp"
#include "catch.hpp"

#include <stele/stele.hpp>

#include <boost/hana/for_each.hpp>

#include <optional>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace company {

STELE_TABLE(Employee, "employee",
    column(id, int, primary_key), column(name, std::string), column(boss_id, std::optional<int>),
    column(salary, std::int64_t), column(rating, std::optional<double>),
    belongs_to(manager, Employee, boss_id), has_many(reports, Employee, manager));

STELE_TABLE(Author, "author",
    column(id, std::int64_t, primary_key), column(name, std::string), column(born, std::optional<int>),
    has_many(books, Book, author));

STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key), column(title, std::string), column(author_id, std::optional<std::int64_t>),
    column(price, double), column(pages, std::optional<int>),
    belongs_to(author, Author, author_id), many_to_many(genres, Tagged, book, genre));

STELE_TABLE(Genre, "genre",
    column(id, std::int64_t, primary_key), column(label, std::string),
    many_to_many(books, Tagged, genre, book));

STELE_TABLE(Tagged, "tagged",
    column(book_id, std::int64_t), column(genre_id, std::int64_t), primary_key(book_id, genre_id),
    belongs_to(book, Book, book_id), belongs_to(genre, Genre, genre_id));

using rows = std::vector<raw_row>;

template <class T>
void add_cells(raw_row& cells, const T& value) {
    if constexpr (stele::is_optional<T>) {
        using inner = stele::remove_optional_t<T>;
        raw_row found;
        add_cells(found, value ? *value : inner{});
        for (std::string& cell : found) cells.push_back(value ? std::move(cell) : "NULL");
    } else if constexpr (requires {
                             T::size;
                             T::index_of("");
                         }) {
        [&]<std::size_t... Is>(std::index_sequence<Is...>) {
            (add_cells(cells, value.template get<Is>()), ...);
        }
        (std::make_index_sequence<T::size>{});
    } else if constexpr (requires { std::tuple_size<T>::value; }) {
        std::apply([&](const auto&... each) { (add_cells(cells, each), ...); }, value);
    } else if constexpr (boost::hana::Struct<T>::value) {
        boost::hana::for_each(
            value, [&](const auto& pair) { add_cells(cells, boost::hana::second(pair)); });
    } else {
        std::ostringstream text;
        text << value;
        cells.push_back(text.str());
    }
}

/// The type of the only column of a statement, or of the one at a place.
template <class Statement, std::size_t I = 0>
using column_type = std::tuple_element_t<I, stele::row_t<Statement>>;
template <class T, std::size_t I = 0, class Statement>
constexpr bool gives(const Statement&) {
    return std::is_same_v<column_type<Statement, I>, T>;
}
template <class T, class Statement>
constexpr bool gives_rows(const Statement&) {
    return std::is_same_v<stele::row_t<Statement>, T>;
}

struct database {
    stele::sqlite::connection db{":memory:"};

    database() {
        db.create_all(Employee, Author, Book, Genre, Tagged);
        db.raw().exec(
            "INSERT INTO employee VALUES (1, 'Ada', NULL, 900, 4.5), (2, 'Bob', 1, 500, NULL), (3, 'Cy', 1, 600, 3.0),"
            " (4, 'Di', 2, 400, 2.5), (5, 'Ed', 4, 300, NULL), (6, 'Flo', NULL, 700, NULL);"
            "INSERT INTO author VALUES (1, 'King', 1947), (2, 'Straub', 1943), (3, 'Nobody', NULL), (4, 'Anon', NULL);"
            "INSERT INTO book VALUES (1, 'It', 1, 9.5, 1100), (2, 'Carrie', 1, 5.0, NULL), (3, 'Ghost Story', 2, 7.25, 500),"
            " (4, 'Beowulf', NULL, 3.0, NULL), (5, 'Misery', 1, 6.5, 400);"
            "INSERT INTO genre VALUES (1, 'horror'), (2, 'epic'), (3, 'comedy');"
            "INSERT INTO tagged VALUES (1, 1), (2, 1), (3, 1), (4, 2), (1, 2);");
    }

    /// What a statement gives.
    rows of(const auto& statement) {
        rows found;
        for (const auto& row : db.execute(statement)) add_cells(found.emplace_back(), row);
        return found;
    }
    /// What hand-written SQL gives: `SELECT …`, in which reals that are whole have no ".0".
    rows sql(std::string_view text) {
        rows found = raw_rows(db, text);
        for (raw_row& row : found)
            for (std::string& cell : row)
                if (cell.size() > 2 && cell.ends_with(".0")) cell.resize(cell.size() - 2);
        return found;
    }
};

}  // namespace company
