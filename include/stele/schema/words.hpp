// SPDX-License-Identifier: BSL-1.0
#pragma once
#pragma GCC system_header

// What cannot be the name of a column or relationship: words of C++, and the types among them, which stand
// where somebody wrote the type first.

// A name is pasted to u8, since a string literal can bear that: u8##name() is `~, macro, ~` for what is listed
// here. Most are macros with parentheses, which meet no other name; those without are words that a type of
// several begins with.

// clang-format off
#define STELE_REFUSE_WORD(table, name, ...)                                                        \
    , stele_refused(table, "stele: a column or relationship is called `" #name "`, a word of C++; choose another " \
                           "name, and for a column named(\"" #name "\") [S657]")
#define STELE_REFUSE_TYPE_FIRST(table, name, ...)                                                  \
    , stele_refused(table, "stele: `" #name "` stands where a column's name belongs, and begins with a type; write " \
                           "column(name, type, options...) [S658]")
#define u8alignas() ~, STELE_REFUSE_WORD, ~
#define u8alignof() ~, STELE_REFUSE_WORD, ~
#define u8and() ~, STELE_REFUSE_WORD, ~
#define u8and_eq() ~, STELE_REFUSE_WORD, ~
#define u8asm() ~, STELE_REFUSE_WORD, ~
#define u8bitand() ~, STELE_REFUSE_WORD, ~
#define u8bitor() ~, STELE_REFUSE_WORD, ~
#define u8break() ~, STELE_REFUSE_WORD, ~
#define u8case() ~, STELE_REFUSE_WORD, ~
#define u8catch() ~, STELE_REFUSE_WORD, ~
#define u8class() ~, STELE_REFUSE_WORD, ~
#define u8compl() ~, STELE_REFUSE_WORD, ~
#define u8concept() ~, STELE_REFUSE_WORD, ~
#define u8const_cast() ~, STELE_REFUSE_WORD, ~
#define u8consteval() ~, STELE_REFUSE_WORD, ~
#define u8constexpr() ~, STELE_REFUSE_WORD, ~
#define u8constinit() ~, STELE_REFUSE_WORD, ~
#define u8continue() ~, STELE_REFUSE_WORD, ~
#define u8co_await() ~, STELE_REFUSE_WORD, ~
#define u8co_return() ~, STELE_REFUSE_WORD, ~
#define u8co_yield() ~, STELE_REFUSE_WORD, ~
#define u8decltype() ~, STELE_REFUSE_WORD, ~
#define u8default() ~, STELE_REFUSE_WORD, ~
#define u8delete() ~, STELE_REFUSE_WORD, ~
#define u8do() ~, STELE_REFUSE_WORD, ~
#define u8dynamic_cast() ~, STELE_REFUSE_WORD, ~
#define u8else() ~, STELE_REFUSE_WORD, ~
#define u8enum ~, STELE_REFUSE_WORD, ~
#define u8explicit() ~, STELE_REFUSE_WORD, ~
#define u8export() ~, STELE_REFUSE_WORD, ~
#define u8extern() ~, STELE_REFUSE_WORD, ~
#define u8false() ~, STELE_REFUSE_WORD, ~
#define u8for() ~, STELE_REFUSE_WORD, ~
#define u8friend() ~, STELE_REFUSE_WORD, ~
#define u8goto() ~, STELE_REFUSE_WORD, ~
#define u8if() ~, STELE_REFUSE_WORD, ~
#define u8inline() ~, STELE_REFUSE_WORD, ~
#define u8mutable() ~, STELE_REFUSE_WORD, ~
#define u8namespace() ~, STELE_REFUSE_WORD, ~
#define u8new() ~, STELE_REFUSE_WORD, ~
#define u8noexcept() ~, STELE_REFUSE_WORD, ~
#define u8not() ~, STELE_REFUSE_WORD, ~
#define u8not_eq() ~, STELE_REFUSE_WORD, ~
#define u8nullptr() ~, STELE_REFUSE_WORD, ~
#define u8operator() ~, STELE_REFUSE_WORD, ~
#define u8or() ~, STELE_REFUSE_WORD, ~
#define u8or_eq() ~, STELE_REFUSE_WORD, ~
#define u8private() ~, STELE_REFUSE_WORD, ~
#define u8protected() ~, STELE_REFUSE_WORD, ~
#define u8public() ~, STELE_REFUSE_WORD, ~
#define u8register() ~, STELE_REFUSE_WORD, ~
#define u8reinterpret_cast() ~, STELE_REFUSE_WORD, ~
#define u8requires() ~, STELE_REFUSE_WORD, ~
#define u8return() ~, STELE_REFUSE_WORD, ~
#define u8sizeof() ~, STELE_REFUSE_WORD, ~
#define u8static() ~, STELE_REFUSE_WORD, ~
#define u8static_assert() ~, STELE_REFUSE_WORD, ~
#define u8static_cast() ~, STELE_REFUSE_WORD, ~
#define u8switch() ~, STELE_REFUSE_WORD, ~
#define u8template() ~, STELE_REFUSE_WORD, ~
#define u8this() ~, STELE_REFUSE_WORD, ~
#define u8thread_local() ~, STELE_REFUSE_WORD, ~
#define u8throw() ~, STELE_REFUSE_WORD, ~
#define u8true() ~, STELE_REFUSE_WORD, ~
#define u8try() ~, STELE_REFUSE_WORD, ~
#define u8typedef() ~, STELE_REFUSE_WORD, ~
#define u8typeid() ~, STELE_REFUSE_WORD, ~
#define u8typename() ~, STELE_REFUSE_WORD, ~
#define u8using() ~, STELE_REFUSE_WORD, ~
#define u8virtual() ~, STELE_REFUSE_WORD, ~
#define u8while() ~, STELE_REFUSE_WORD, ~
#define u8xor() ~, STELE_REFUSE_WORD, ~
#define u8xor_eq() ~, STELE_REFUSE_WORD, ~
#define u8auto() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8bool() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8char() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8char8_t() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8char16_t() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8char32_t() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8const ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8double() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8float() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8int() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8long ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8short() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8signed() ~, STELE_REFUSE_TYPE_FIRST, ~
// A column can be called std, but not std::string.
#define u8std ~, STELE_JUDGE_STD, ~
#define STELE_EXACTLY_std() ~, STELE_GIVE_FREE
#define STELE_JUDGE_STD(table, name, ...) STELE_PICK(STELE_EXACTLY_##name(), STELE_REFUSE_TYPE_FIRST, ~)(table, name, __VA_ARGS__)
#define u8struct ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8union() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8unsigned ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8void() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8volatile() ~, STELE_REFUSE_TYPE_FIRST, ~
#define u8wchar_t() ~, STELE_REFUSE_TYPE_FIRST, ~
// Names that a table has for itself.
#define u8row() ~, STELE_REFUSE_NAME, ~
#define u8columns() ~, STELE_REFUSE_NAME, ~
#define STELE_REFUSE_NAME(table, name, ...)                                                        \
    , stele_refused(table, "stele: a column or relationship cannot be called `" #name "`, a name that each table "  \
                           "has for itself; choose another, and for a column named(\"" #name "\") [S654]")
// clang-format on
