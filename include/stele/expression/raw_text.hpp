// SPDX-License-Identifier: BSL-1.0
#pragma once

// The text of raw(): judged by the compiler, and cut at its question marks. What is in quotes is
// left alone, as SQLite reads it (documentation, "SQL Language Expressions" and "SQLite Keywords":
// '…' "…" `…` […]).

#include <stele/render/hash.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stele {

namespace detail {

/// Reads a fragment of SQL, one token's worth of punctuation at a time.
class raw_scanner {
public:
    constexpr explicit raw_scanner(std::string_view text) : text_(text) {}

    /// The place of the next question mark outside of quotes, or the text's end.
    constexpr std::size_t next_mark() {
        while (at_ < text_.size() && text_[at_] != '?') skip();
        return at_;
    }
    /// Goes over one character, or a quoted part with all that is in it.
    constexpr void skip() {
        const char c = text_[at_++];
        if (c != '\'' && c != '"' && c != '`' && c != '[') return;
        const char end = c == '[' ? ']' : c;
        while (at_ < text_.size() && text_[at_] != end) ++at_;
        closed_ = at_ < text_.size();
        if (closed_) ++at_;
    }
    constexpr bool is_closed() const { return closed_; }
    constexpr std::size_t at() const { return at_; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    bool closed_ = true;
};

constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
constexpr bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || static_cast<unsigned char>(c) > 0x7f;
}

/// Whether a text next to a `?` begins or ends with a parenthesis or comma (or is nothing), so that
/// what stands for the `?` needs no parentheses on that side.
constexpr bool ends_list(std::string_view beside, bool after) {
    while (!beside.empty() && is_blank(after ? beside.front() : beside.back()))
        after ? beside.remove_prefix(1) : beside.remove_suffix(1);
    if (beside.empty()) return true;
    return after ? beside.front() == ')' || beside.front() == ','
                 : beside.back() == '(' || beside.back() == ',';
}

/// What can be wrong with a fragment. The text is a value, no type, so that no static_assert can say
/// it: each sentence stands in the line that compilers show below their error.
// clang-format off
consteval void judge_raw(std::string_view text, std::size_t arguments) {
    std::size_t marks = 0, open = 0;
    bool blank = true;
    if (text.find('\0') != std::string_view::npos) throw "stele: raw() has a NUL in its text; leave it out [S808]";
    raw_scanner scan{text};
    while (scan.at() < text.size()) {
        const std::size_t i = scan.at();
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        const bool named = c == ':' || c == '@' || c == '#' || (c == '$' && (i == 0 || !is_name_character(text[i - 1])));
        blank = blank && is_blank(c);
        if (c == ';') throw "stele: raw() has a semicolon in its text; it is one expression, not a statement [S809]";
        if (c == '-' && next == '-') throw "stele: raw() has a comment in its text; leave it out [S810]";
        if (c == '/' && next == '*') throw "stele: raw() has a comment in its text; leave it out [S810]";
        if (c == ',' && open == 0) throw "stele: raw() has a comma outside of parentheses; it is one expression [S811]";
        if (c == '?' && next >= '0' && next <= '9') throw "stele: raw() has a parameter of its own; write ? and pass the value [S812]";
        if (named) throw "stele: raw() has a parameter of its own; write ? and pass the value [S812]";
        if (c == ')' && open == 0) throw "stele: raw() closes a parenthesis that it does not open [S813]";
        if (c == '(') ++open;
        if (c == ')') --open;
        if (c == '?') ++marks;
        scan.skip();
    }
    if (!scan.is_closed()) throw "stele: raw() opens a quote that it does not close [S814]";
    if (open != 0) throw "stele: raw() opens a parenthesis that it does not close [S815]";
    if (blank) throw "stele: raw() of nothing; write an expression [S816]";
    if (marks < arguments) throw "stele: raw() has more arguments than ? in its text; write a ? for each [S817]";
    if (marks > arguments) throw "stele: raw() has more ? in its text than arguments; pass one for each [S818]";
}
// clang-format on

}  // namespace detail

/// A string literal that the compiler has found to be a fragment of SQL with `Arguments` question
/// marks. Made from the literal, as std::format_string is.
template <std::size_t Arguments>
struct raw_text {
    std::string_view text;
    std::uint64_t hash;

    /// An error: quotes or parentheses that are not closed, `;`, a comment, a parameter of its own,
    /// another number of `?` than of arguments.
    template <std::size_t N>
    consteval raw_text(const char (&literal)[N])  // NOLINT(google-explicit-constructor)
        : text(literal, N - 1), hash(render::hash(text)) {
        detail::judge_raw(text, Arguments);
    }
};

}  // namespace stele
