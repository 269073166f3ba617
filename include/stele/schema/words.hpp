// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What cannot be the name of a column or relationship: words of C++, and the types among them, which stand
// where somebody wrote the type first.

// clang-format off
#define STELE_REFUSE_WORD(table, name, ...)                                                        \
    , stele_refused(table, "stele: a column or relationship is called `" #name "`, a word of C++; choose another " \
                           "name, and for a column named(\"" #name "\") [S657]")
#define STELE_REFUSE_TYPE_FIRST(table, name, ...)                                                  \
    , stele_refused(table, "stele: `" #name "` stands where a column's name belongs, and begins with a type; write " \
                           "column(name, type, options...) [S658]")
#define STELE_RESERVED_alignas ~, STELE_IS_BAD
#define STELE_GIVE_alignas ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_alignof ~, STELE_IS_BAD
#define STELE_GIVE_alignof ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_and ~, STELE_IS_BAD
#define STELE_GIVE_and ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_and_eq ~, STELE_IS_BAD
#define STELE_GIVE_and_eq ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_asm ~, STELE_IS_BAD
#define STELE_GIVE_asm ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_bitand ~, STELE_IS_BAD
#define STELE_GIVE_bitand ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_bitor ~, STELE_IS_BAD
#define STELE_GIVE_bitor ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_break ~, STELE_IS_BAD
#define STELE_GIVE_break ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_case ~, STELE_IS_BAD
#define STELE_GIVE_case ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_catch ~, STELE_IS_BAD
#define STELE_GIVE_catch ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_class ~, STELE_IS_BAD
#define STELE_GIVE_class ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_compl ~, STELE_IS_BAD
#define STELE_GIVE_compl ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_concept ~, STELE_IS_BAD
#define STELE_GIVE_concept ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_const_cast ~, STELE_IS_BAD
#define STELE_GIVE_const_cast ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_consteval ~, STELE_IS_BAD
#define STELE_GIVE_consteval ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_constexpr ~, STELE_IS_BAD
#define STELE_GIVE_constexpr ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_constinit ~, STELE_IS_BAD
#define STELE_GIVE_constinit ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_continue ~, STELE_IS_BAD
#define STELE_GIVE_continue ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_co_await ~, STELE_IS_BAD
#define STELE_GIVE_co_await ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_co_return ~, STELE_IS_BAD
#define STELE_GIVE_co_return ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_co_yield ~, STELE_IS_BAD
#define STELE_GIVE_co_yield ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_decltype ~, STELE_IS_BAD
#define STELE_GIVE_decltype ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_default ~, STELE_IS_BAD
#define STELE_GIVE_default ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_delete ~, STELE_IS_BAD
#define STELE_GIVE_delete ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_do ~, STELE_IS_BAD
#define STELE_GIVE_do ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_dynamic_cast ~, STELE_IS_BAD
#define STELE_GIVE_dynamic_cast ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_else ~, STELE_IS_BAD
#define STELE_GIVE_else ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_enum ~, STELE_IS_BAD
#define STELE_GIVE_enum ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_explicit ~, STELE_IS_BAD
#define STELE_GIVE_explicit ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_export ~, STELE_IS_BAD
#define STELE_GIVE_export ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_extern ~, STELE_IS_BAD
#define STELE_GIVE_extern ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_false ~, STELE_IS_BAD
#define STELE_GIVE_false ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_for ~, STELE_IS_BAD
#define STELE_GIVE_for ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_friend ~, STELE_IS_BAD
#define STELE_GIVE_friend ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_goto ~, STELE_IS_BAD
#define STELE_GIVE_goto ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_if ~, STELE_IS_BAD
#define STELE_GIVE_if ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_inline ~, STELE_IS_BAD
#define STELE_GIVE_inline ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_mutable ~, STELE_IS_BAD
#define STELE_GIVE_mutable ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_namespace ~, STELE_IS_BAD
#define STELE_GIVE_namespace ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_new ~, STELE_IS_BAD
#define STELE_GIVE_new ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_noexcept ~, STELE_IS_BAD
#define STELE_GIVE_noexcept ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_not ~, STELE_IS_BAD
#define STELE_GIVE_not ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_not_eq ~, STELE_IS_BAD
#define STELE_GIVE_not_eq ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_nullptr ~, STELE_IS_BAD
#define STELE_GIVE_nullptr ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_operator ~, STELE_IS_BAD
#define STELE_GIVE_operator ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_or ~, STELE_IS_BAD
#define STELE_GIVE_or ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_or_eq ~, STELE_IS_BAD
#define STELE_GIVE_or_eq ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_private ~, STELE_IS_BAD
#define STELE_GIVE_private ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_protected ~, STELE_IS_BAD
#define STELE_GIVE_protected ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_public ~, STELE_IS_BAD
#define STELE_GIVE_public ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_register ~, STELE_IS_BAD
#define STELE_GIVE_register ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_reinterpret_cast ~, STELE_IS_BAD
#define STELE_GIVE_reinterpret_cast ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_requires ~, STELE_IS_BAD
#define STELE_GIVE_requires ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_return ~, STELE_IS_BAD
#define STELE_GIVE_return ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_sizeof ~, STELE_IS_BAD
#define STELE_GIVE_sizeof ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_static ~, STELE_IS_BAD
#define STELE_GIVE_static ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_static_assert ~, STELE_IS_BAD
#define STELE_GIVE_static_assert ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_static_cast ~, STELE_IS_BAD
#define STELE_GIVE_static_cast ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_switch ~, STELE_IS_BAD
#define STELE_GIVE_switch ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_template ~, STELE_IS_BAD
#define STELE_GIVE_template ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_this ~, STELE_IS_BAD
#define STELE_GIVE_this ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_thread_local ~, STELE_IS_BAD
#define STELE_GIVE_thread_local ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_throw ~, STELE_IS_BAD
#define STELE_GIVE_throw ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_true ~, STELE_IS_BAD
#define STELE_GIVE_true ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_try ~, STELE_IS_BAD
#define STELE_GIVE_try ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_typedef ~, STELE_IS_BAD
#define STELE_GIVE_typedef ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_typeid ~, STELE_IS_BAD
#define STELE_GIVE_typeid ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_typename ~, STELE_IS_BAD
#define STELE_GIVE_typename ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_using ~, STELE_IS_BAD
#define STELE_GIVE_using ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_virtual ~, STELE_IS_BAD
#define STELE_GIVE_virtual ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_while ~, STELE_IS_BAD
#define STELE_GIVE_while ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_xor ~, STELE_IS_BAD
#define STELE_GIVE_xor ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_xor_eq ~, STELE_IS_BAD
#define STELE_GIVE_xor_eq ~, STELE_REFUSE_WORD, ~
#define STELE_RESERVED_auto ~, STELE_IS_BAD,
#define STELE_GIVE_auto ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_bool ~, STELE_IS_BAD,
#define STELE_GIVE_bool ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_char ~, STELE_IS_BAD,
#define STELE_GIVE_char ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_char8_t ~, STELE_IS_BAD,
#define STELE_GIVE_char8_t ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_char16_t ~, STELE_IS_BAD,
#define STELE_GIVE_char16_t ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_char32_t ~, STELE_IS_BAD,
#define STELE_GIVE_char32_t ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_const ~, STELE_IS_BAD,
#define STELE_GIVE_const ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_double ~, STELE_IS_BAD,
#define STELE_GIVE_double ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_float ~, STELE_IS_BAD,
#define STELE_GIVE_float ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_int ~, STELE_IS_BAD,
#define STELE_GIVE_int ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_long ~, STELE_IS_BAD,
#define STELE_GIVE_long ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_short ~, STELE_IS_BAD,
#define STELE_GIVE_short ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_signed ~, STELE_IS_BAD,
#define STELE_GIVE_signed ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_std ~, STELE_IS_BAD,
// A column can be called std, but not std::string.
#define STELE_TYPE_FIRST_std ~, STELE_JUDGE_STD, ~
#define STELE_EXACTLY_std() ~, STELE_GIVE_NAMED
#define STELE_JUDGE_STD(table, name, ...) STELE_PICK(STELE_EXACTLY_##name(), STELE_REFUSE_TYPE_FIRST, ~)(table, name, __VA_ARGS__)
#define STELE_RESERVED_struct ~, STELE_IS_BAD,
#define STELE_GIVE_struct ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_union ~, STELE_IS_BAD,
#define STELE_GIVE_union ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_unsigned ~, STELE_IS_BAD,
#define STELE_GIVE_unsigned ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_void ~, STELE_IS_BAD,
#define STELE_GIVE_void ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_volatile ~, STELE_IS_BAD,
#define STELE_GIVE_volatile ~, STELE_REFUSE_TYPE_FIRST, ~
#define STELE_RESERVED_wchar_t ~, STELE_IS_BAD,
#define STELE_GIVE_wchar_t ~, STELE_REFUSE_TYPE_FIRST, ~
// clang-format on
