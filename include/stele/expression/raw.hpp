// SPDX-License-Identifier: BSL-1.0
#pragma once

// raw<R>("text with ?", args…): a fragment of SQL, typed by the user. The arguments' SQL stands in
// place of the question marks.

#include <stele/check/dynamic.hpp>
#include <stele/expression/part.hpp>
#include <stele/expression/raw_text.hpp>
#include <stele/meta/pack.hpp>

namespace stele {

/// A fragment of SQL with expressions in it. How tightly it binds is not known, so it gets
/// parentheses beside whatever binds tighter than OR.
template <class R, class... Args>
struct raw_expression : expression<raw_expression<R, Args...>> {
    using stele_type = R;
    using stele_children = list<Args...>;
    static constexpr auto stele_precedence = detail::precedence::or_;
    static constexpr bool stele_parameters = true;
    static constexpr bool stele_may_aggregate = true;

    raw_text<sizeof...(Args)> source;
    [[no_unique_address]] detail::pack<Args...> arguments;

    using expression<raw_expression>::operator=;
    constexpr raw_expression(const raw_text<sizeof...(Args)>& text, detail::pack<Args...>&& args)
        : source(text), arguments(std::move(args)) {}

    // What the fragment makes of its arguments, only the user knows.
    template <class Context>
    static constexpr bool stele_can_be_null() {
        return is_optional<R>;
    }

    template <class V>
    static constexpr void stele_walk(V& v, const raw_expression* self) {
        const auto* const args = self ? &self->arguments : nullptr;
        detail::note_choice(v, self ? self->source.text.data() : nullptr);
        detail::note_choice(v, self ? self->source.hash : 0);
        if constexpr (V::wants_text) {
            const bool around = v.enter_unknown();
            // The compiler knows the text, but not in its walk over the types.
            const std::string_view text = self ? self->source.text : marks;
            filling<V> fill{v, text, detail::raw_scanner{text}};
            detail::pack<Args...>::each(args, fill);
            v.text(text.substr(fill.from));
            v.leave_unknown(around);
        } else {
            detail::pack<Args...>::each(args, plain<V>{v});
        }
    }

private:
    static constexpr struct all_marks {
        char data[2 * sizeof...(Args) + 1]{};
        constexpr all_marks() {
            for (std::size_t i = 0; i < sizeof...(Args); ++i) data[2 * i + 1] = '?';
            for (std::size_t i = 0; i <= sizeof...(Args); ++i) data[2 * i] = ' ';
        }
        constexpr operator std::string_view() const {  // NOLINT(google-explicit-constructor)
            return {data, sizeof(data)};
        }
    } marks{};

    template <class V>
    struct filling {
        V& v;
        std::string_view text;
        detail::raw_scanner scan;
        std::size_t from = 0;

        template <class Arg>
        constexpr void operator()(const Arg* arg) {
            const std::size_t mark = scan.next_mark();
            v.text(text.substr(from, mark - from));
            scan.skip();
            from = mark + 1;
            const bool enclosed = detail::ends_list(text.substr(0, mark), false) &&
                                  detail::ends_list(text.substr(from), true);
            detail::walk_operand<Arg>(
                v, arg, !enclosed && Arg::stele_precedence < detail::precedence::primary);
        }
    };
    template <class V>
    struct plain {
        V& v;

        template <class Arg>
        constexpr void operator()(const Arg* arg) {
            detail::walk<Arg>(v, arg);
        }
    };
};

namespace detail {

template <class T, bool IsOperand = Expression<T> || Operand<T>>
struct raw_operand : operand<T, remove_optional_t<stored_t<T>>> {};
template <class T>
struct raw_operand<T, true> : operand<T, bool> {};
template <class T>
using raw_operand_t = typename raw_operand<T>::type;

}  // namespace detail

/// A fragment of SQL of type R, for what nothing else covers: `R` is std::optional where it can be
/// NULL. Each `?` outside of quotes stands for an argument, in order: an expression, whose SQL is
/// written there (a column's qualified name), or a C++ value, which is bound.
///
///     select(Book).where(raw<bool>("? REGEXP ?", Book::title, pattern))
///
/// The statement is a dynamic one, see when(), as the text is no part of its type. The text is one
/// expression, a string literal. An error: a text of run time, another number of `?` than of
/// arguments, quotes or parentheses that are not closed, `;`, a comment, a parameter of its own.
template <class R = detail::unsaid, class... Args>
constexpr auto raw(raw_text<sizeof...(Args)> text, Args&&... args) {
    if constexpr (check::raw_operands<R, detail::bare_t<Args>...>())
        return raw_expression<R, detail::raw_operand_t<Args>...>{
            text,
            {{detail::to_operand<detail::raw_operand_t<Args>>(static_cast<Args&&>(args))}...}};
    else return detail::refused<std::conditional_t<says_its_type<R>, R, bool>>{};
}
/// An error: a table in the place of a type.
template <auto NoType, class... Args>
    requires std::is_class_v<decltype(NoType)>
constexpr detail::refused<bool> raw(Args&&...) {
    static_cast<void>(check::raw_operands<typename detail::unsaid_in<Args...>::type>());
    return {};
}
/// An error: no text.
template <class R = bool, class... None>
    requires(sizeof...(None) == 0)
constexpr detail::refused<R> raw(const None&...) {
    check::raw_literal<list<None...>>();
    return {};
}
/// An error: the text is no string literal.
template <class R = bool, class Text, class... Args>
    requires(!is_literal<Text&&>)
constexpr detail::refused<R> raw(Text&&, Args&&...) {
    check::raw_literal<Text>();
    return {};
}

}  // namespace stele
