// SPDX-License-Identifier: BSL-1.0
#pragma once

// The sentences about a table's own columns (schema.hpp finds what is wrong).

#include <stele/check/mapped_row.hpp>
#include <stele/check/message.hpp>
#include <stele/check/schema.hpp>
#include <stele/check/table_entries.hpp>

#include <type_traits>

namespace stele::check {

/// One sentence for each problem; Culprit is the column, of two the second, Other the first.
template <schema_problem P, class Culprit, class Other>
constexpr void schema_sentence() {
    using enum schema_problem;
    if constexpr (P == table_without_name)
        static_assert(is_free_of<P, Culprit>,
                      "stele: a table whose SQL name is empty or no text; give it a string literal "
                      "[S620]");
    else if constexpr (P == table_name_reserved)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S621",
                "stele: a table name that begins with sqlite_, which SQLite keeps for its "
                "own tables; choose another",
                "stele: ", name_of<Culprit>(),
                " begins with sqlite_, which SQLite keeps for its own tables; choose "
                "another name"));
    else if constexpr (P == unmapped_type)
        static_assert(
            column_type_is_mapped<Culprit>,
            STELE_SENTENCE(
                "S612",
                "stele: a column of a C++ type that has no SQL type; specialise "
                "stele::type_mapping for it, or declare the column with a type that has one",
                "stele: ", name_of<Culprit>(), " is of the C++ type ",
                spelling_of<remove_optional_t<typename Culprit::stele_type>>(),
                ", which has no SQL type; specialise stele::type_mapping for it, or declare "
                "the column with a type that has one"));
    else if constexpr (P == names_twice)
        static_assert(is_free_of<P, Culprit>,
                      "stele: enum_names lists a value or a name twice; list each once [S617]");
    else if constexpr (P == no_member_type)
        static_assert(
            column_type_is_member<Culprit>,
            STELE_SENTENCE(
                "S622",
                "stele: a column of a type that a row cannot hold and default-construct (a "
                "reference, an array, a const type, one without default constructor); "
                "declare the column with a plain value type",
                "stele: ", name_of<Culprit>(),
                " is of a type that a row cannot hold and default-construct (a reference, "
                "an array, a const type, one without default constructor); declare the "
                "column with a plain value type"));
    else if constexpr (P == order_of_several)
        static_assert(
            is_free_of<P, Culprit>,
            "stele: ordered_by() takes one column of the table that the relationship leads to; "
            "write its name, and .desc() behind it or nothing: ordered_by(title) [S987]");
    else if constexpr (P == const_type)
        static_assert(is_free_of<P, Culprit>,
                      "stele: a column of a type that a row cannot hold and default-construct (a "
                      "reference, an array, a const type, one without default constructor); "
                      "declare the column with a plain value type [S622]");
    else if constexpr (P == wrong_name)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S623",
                "stele: named() of a column is empty or no text; give it the SQL name as a "
                "string literal",
                "stele: named() of ", cpp_name_of<Culprit>(),
                " is empty or no text; give it the SQL name as a string literal"));
    else if constexpr (P == equal_names)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S624",
                "stele: two columns of one SQL name, which the case of ASCII letters does not tell "
                "apart; rename one of them, or say named(\"...\")",
                "stele: ", name_of<Other>(), " and ", name_of<Culprit>(),
                " are one name in SQL, which the case of ASCII letters does not tell apart; rename "
                "one of them, or say named(\"...\")"));
    else if constexpr (P == wrong_collation)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S625",
                "stele: collate() of a column is empty or no text; name a collation, as in "
                "collate(\"nocase\")",
                "stele: collate() of ", name_of<Culprit>(),
                " is empty or no text; name a collation, as in collate(\"nocase\")"));
    else if constexpr (P == collation_of_no_text)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S626",
                "stele: collate() of a column that is no text; a collation compares text, "
                "so leave it out",
                "stele: collate() of ", described<Culprit>(),
                ", which is no text; a collation compares text, so leave it out"));
    else if constexpr (P == wrong_default_sql)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S627",
                "stele: default_sql() of a column is empty or no text; give it SQL, as in "
                "default_sql(\"date('now')\")",
                "stele: default_sql() of ", name_of<Culprit>(),
                " is empty or no text; give it SQL, as in default_sql(\"date('now')\")"));
    else if constexpr (P == wrong_max_length)
        static_assert(is_free_of<P, Culprit>,
                      STELE_SENTENCE(
                          "S628",
                          "stele: max_length() that is no whole number above 0; give the number of "
                          "characters, or leave it out",
                          "stele: max_length() of ", name_of<Culprit>(),
                          " is no whole number above 0; give the number of characters, or leave it "
                          "out"));
    else if constexpr (P == max_length_of_no_text)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S629",
                "stele: max_length() of a column that is no text; leave it out, or say "
                "check() with the condition that is meant",
                "stele: max_length() of ", described<Culprit>(),
                ", which is no text; leave it out, or say check() with the condition that "
                "is meant"));
    else if constexpr (P == optional_primary_key)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE("S630",
                           "stele: a primary key column that can be NULL; declare it without "
                           "std::optional",
                           "stele: primary key column ", name_of<Culprit>(),
                           " can be NULL; declare it without std::optional"));
    else if constexpr (P == two_primary_key_columns)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S631",
                "stele: primary_key said of two columns, and a table has one primary key; "
                "for a key of several columns write the entry primary_key(a, b)",
                "stele: primary_key said of ", name_of<Other>(), " and of ", name_of<Culprit>(),
                ", and a table has one primary key; for a key of both write the entry "
                "primary_key(",
                Other::stele_name, ", ", Culprit::stele_name, ")"));
    else if constexpr (P == two_primary_keys)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S632",
                "stele: a table with two primary keys; keep one primary_key, of a column or "
                "as an entry",
                "stele: table ", name_of<typename Culprit::stele_table>(),
                " has two primary keys; keep one primary_key, of a column or as an entry"));
    else if constexpr (P == default_of_wrong_type)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S636",
                "stele: default_() of a value of another type than the column; give one of "
                "the column's own type",
                "stele: default_() of ", described<Culprit>(),
                " is of another type; give a value of the column's own type"));
    else if constexpr (P == default_out_of_range)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S637",
                "stele: default_() of a value that the column cannot hold: it is out of the "
                "type's range, or longer than max_length; give one that fits",
                "stele: default_() of ", name_of<Culprit>(),
                " is out of the type's range, or longer than max_length; give one that "
                "fits"));
    else if constexpr (P == table_without_columns)
        static_assert(has_columns<typename Culprit::stele_columns>,
                      "stele: a table without columns; give it at least one column [S613]");
    else if constexpr (P == autoincrement_of_no_key)
        static_assert(
            autoincrement_fits<Culprit>,
            STELE_SENTENCE(
                "S602",
                "stele: autoincrement of a column that is not its table's only key column, "
                "or no integer; leave it out",
                "stele: autoincrement of ", name_of<Culprit>(),
                ", which is not its table's only key column, or no integer; leave it out"));
    else if constexpr (P == column_twice)
        static_assert(
            is_free_of<P, Culprit>,
            "stele: a key, unique or index that names a column twice; name each once [S638]");
    else if constexpr (P == orphan_kept)
        static_assert(
            delete_options_agree<Culprit>,
            "stele: delete_orphan with restrict or set_null, which keep what delete_orphan deletes; keep "
            "one of them [S639]");
    else if constexpr (P == several_delete_options)
        static_assert(
            delete_options_agree<Culprit>,
            "stele: more than one of cascade_delete, set_null and restrict; a relationship has one "
            "action when what it leads to is deleted, so keep one [S640]");
    else if constexpr (P == set_null_of_no_optional)
        static_assert(is_free_of<P, Culprit>,
                      "stele: set_null for a foreign key that is not optional; declare its columns "
                      "as std::optional, or say cascade_delete or restrict [S609]");
    else if constexpr (P == order_of_one)
        static_assert(
            is_free_of<P, Culprit>,
            "stele: ordered_by() of belongs_to(), has_one() or foreign_key(), which lead to one row; say "
            "it of has_many() or many_to_many() [S681]");
    else if constexpr (P == option_of_pivot)
        static_assert(
            !has_key_options<Culprit>,
            "stele: an option of many_to_many() that is one of a foreign key, which its pivot table has; "
            "say it of the belongs_to() there [S988]");
    else if constexpr (P == wrong_version)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S914",
                "stele: version of a column that cannot count, or of several; say it of "
                "one column of an integer type, without optional, generated and primary_key",
                "stele: version of ", name_of<Culprit>(),
                ", which cannot count, or of several columns; say it of one of an integer type, "
                "without optional, generated and primary_key"));
    else if constexpr (P == two_defaults)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE("S633",
                           "stele: default_() and default_sql() of one column; keep one of them",
                           "stele: default_() and default_sql() of ", name_of<Culprit>(),
                           "; keep one of them"));
    else if constexpr (P == default_of_generated)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S634",
                "stele: default_() of a generated column, which the database fills; leave "
                "one of them out, or say default_sql(\"...\")",
                "stele: default_() of ", name_of<Culprit>(),
                ", which is generated: the database fills it; leave one of them out, or say "
                "default_sql(\"...\")"));
    else if constexpr (P == generated_key)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S660",
                "stele: a generated primary key that is no integer, which the database does not fill by "
                "itself; leave generated out, or say how with default_sql(\"...\")",
                "stele: ", described<Culprit>(),
                " is a generated primary key, and no integer, which the database would fill by itself; "
                "leave generated out, or say how with default_sql(\"...\")"));
    else if constexpr (P == option_for_type)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S661",
                "stele: a column with an option or a value where its C++ type belongs; write "
                "column(name, type, options...)",
                "stele: column ", cpp_name_of<Culprit>(),
                " has an option or a value where its C++ type belongs; write column(",
                Culprit::stele_name, ", type, options...)"));
    else if constexpr (P == member_missing)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE(
                "S653",
                "stele: a column of STELE_MAP that is no public data member of the struct; name a member "
                "that it has",
                "stele: column(", Culprit::stele_name, ") of STELE_MAP(",
                Culprit::stele_table::stele_name,
                ", ...) is no public data member of the struct; name a member that it has"));
    else if constexpr (P == default_of_autoincrement)
        static_assert(
            is_free_of<P, Culprit>,
            STELE_SENTENCE("S635",
                           "stele: a default of an autoincrement column, whose value the database "
                           "assigns; leave the default out",
                           "stele: a default of ", name_of<Culprit>(),
                           ", which is autoincrement: the database assigns its value; leave the "
                           "default out"));
}

}  // namespace stele::check
