// SPDX-License-Identifier: BSL-1.0
#pragma once

// The visitor that makes SQL text. Every node has one walk (stele_walk) that yields text and
// parameters in one order; this visitor keeps the text, a binder keeps the parameters, so the two
// cannot disagree. The compiler runs it twice: to measure (no buffer) and to write. On the way it
// notes the first thing that is wrong with the statement as a whole; check/ turns that into a
// sentence.

#include <stele/render/dialect.hpp>
#include <stele/render/source.hpp>
#include <stele/render/visitor.hpp>

#include <cstddef>
#include <string_view>

namespace stele::render {

/// Writes a statement's SQL into a buffer, or only measures it.
class writer : public visitor {
public:
    static constexpr bool wants_text = true;

    constexpr explicit writer(dialect d, char* out = nullptr) : dialect_(d), out_(out) {}

    constexpr std::size_t size() const { return size_; }
    /// What is wrong. Nothing, where a part was refused: that has had its sentence, and what it leaves is
    /// not to be judged.
    constexpr problem first_problem() const { return refused_ ? problem{} : problem_; }
    /// Notes that a part was refused.
    constexpr void refuse() { refused_ = true; }
    constexpr bool was_refused() const { return refused_; }
    constexpr const dialect& target() const { return dialect_; }

    constexpr void text(std::string_view s) {
        const std::size_t n = s.size();
        if (out_) {
            // Plain pointers: the compiler runs this for every character of every statement.
            const char* const from = s.data();
            char* const to = out_ + size_;
            for (std::size_t i = 0; i != n; ++i) to[i] = from[i];
        }
        size_ += n;
    }

    /// A name, in double quotes; a quote inside is doubled.
    constexpr void identifier(std::string_view name) { quoted(name, '"'); }

    /// A string constant, in single quotes.
    constexpr void string_literal(std::string_view value) { quoted(value, '\''); }

    /// An unsigned number.
    constexpr void number(unsigned long long value) {
        char digits[20]{};
        std::size_t first = sizeof digits;
        do {
            digits[--first] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value);
        text(part(digits + first, sizeof digits - first));
    }

    /// A reference to a column, judged against the sources in scope. `qualified` is its text.
    constexpr void column(const source& table, std::string_view qualified) {
        refer_to(table);
        text(qualified);
    }

    /// A reference to all of a table, as in a select list.
    constexpr void refer_to(const source& table) {
        if (problem_ || out_) return;  // judged once: while it is measured
        const scope* within = nullptr;
        for (scope* s = scope_; s; within = s, s = s->outer)
            for (std::size_t i = 0; i < s->visible; ++i)
                if (s->sources[i]->id == table.id) {
                    if (within ? within->stands_plain : plain_) s->plain = true;
                    return;
                }
        report(problem::out_of_scope);
    }

    /// A bound value.
    template <class T>
    constexpr void parameter(const T*) {
        text("?");
    }

    /// Notes that the text depends on the statement's value, not on its type alone.
    constexpr void vary() { varies_ = true; }
    constexpr bool varies() const { return varies_; }

    /// Notes that the statement uses what not every database has.
    constexpr void needs(feature f) { used_ |= features_of(f); }
    constexpr features used() const { return used_; }

    /// A placeholder, whose name is an identifier (check/placeholder.hpp).
    constexpr void placeholder(std::string_view name) {
        text(":");
        text(name);
        placeholders_ = true;
    }
    constexpr bool has_placeholders() const { return placeholders_; }

    /// The clause being written; what is out of scope is reported with it.
    constexpr void enter(clause c) {
        clause_ = c;
        plain_ = c == clause::select || c == clause::order_by || c == clause::having;
    }

    /// Notes what is wrong, if nothing was wrong before.
    constexpr void report(problem::what what) {
        if (!problem_) problem_ = {what, clause_, statement_};
    }

    /// Where the walk stands, so that it can come back from a statement within.
    struct position {
        const cte_frame* ctes;
        scope* sources;
        render::clause clause;
        unsigned statement;
        const scope* entered;
        bool plain;
    };
    /// Whether what is being written is no statement within another.
    constexpr bool is_outermost() const { return statement_ == 1; }
    /// Enters a statement, whose names are looked up in its own sources, then in those of the
    /// statement around it.
    constexpr position enter(scope& s) {
        const position former{ctes, scope_, clause_, statement_, entered_, plain_};
        s.outer = scope_;
        // One that looks outward, as a derived table does, is no part of the clause being written.
        s.stands_plain = plain_ && scope_ == entered_;
        entered_ = scope_ = &s;
        statement_ = ++statements_;
        return former;
    }
    constexpr void leave(const position& former) {
        ctes = former.ctes;
        scope_ = former.sources;
        clause_ = former.clause;
        statement_ = former.statement;
        entered_ = former.entered;
        plain_ = former.plain;
    }

    /// The aggregate or window function that the walk is in, and in which statement.
    struct function_position {
        const scope* statement = nullptr;
        function_kind kind = function_kind::none;
        bool plain = false;
    };
    /// Enters the arguments of an aggregate or window function, and judges whether it can stand
    /// here: neither among conditions on single rows, nor in an aggregate of the same statement.
    constexpr function_position enter(function_kind kind) {
        const bool aggregate = kind == function_kind::aggregate;
        const bool nested = function_.statement == scope_ &&
                            (function_.kind == function_kind::aggregate ||
                             (function_.kind == function_kind::window && !aggregate));
        const bool placed = clause_ == clause::select || clause_ == clause::order_by ||
                            (clause_ == clause::having && aggregate);
        if (nested || !placed)
            report(aggregate ? problem::misplaced_aggregate : problem::misplaced_window);
        const function_position former{function_.statement, function_.kind, plain_};
        function_ = {scope_, kind};
        if (aggregate) {
            if (scope_) scope_->aggregated = true;
            plain_ = false;
        }
        return former;
    }
    constexpr void leave(const function_position& former) {
        function_ = former;
        plain_ = former.plain;
    }

    /// Enters the arguments of something of which it is not known whether it aggregates them: they
    /// are not judged. Returns whether it was so before.
    constexpr bool enter_unknown() {
        const bool former = plain_;
        plain_ = false;
        return former;
    }
    constexpr void leave_unknown(bool former) { plain_ = former; }

    /// The sources of a statement have different names.
    constexpr void judge_names(const source* const* sources, std::size_t size) {
        if (out_) return;
        for (std::size_t i = 1; i < size; ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (sources[i]->id == sources[j]->id) report(problem::same_name_twice);
    }
    /// The clauses of a SELECT fit together.
    constexpr void judge_clauses(const scope& s, std::size_t sources) {
        using enum place;
        if (out_) return;
        if (s.has(having) && !s.has(group_by)) report(problem::having_without_group_by);
        if (s.aggregated && s.plain && !s.has(group_by)) report(problem::plain_beside_aggregate);
        if (s.compound && (sources != 0 || s.has(where) || s.has(group_by) || s.has(having)))
            report(problem::more_than_a_result);
    }

    /// The sources that names are looked up in from here on; returns the former ones.
    constexpr scope* look_in(scope* s) {
        scope* former = scope_;
        scope_ = s;
        return former;
    }

    /// From here on names are looked up around this statement; returns its own sources.
    constexpr scope* look_outward() { return look_in(scope_ != nullptr ? scope_->outer : nullptr); }

private:
    // A view of a char*, or of a size of another type, has the compiler look into iterators: 2% each of all that stele
    // takes it.
    static constexpr std::string_view part(const char* begin, std::size_t size) {
        return {begin, size};
    }
    constexpr void quoted(std::string_view s, const char quote) {
        const std::string_view mark = part(&quote, 1);
        const char doubled[]{quote, quote};
        text(mark);
        for (std::size_t begin = 0; begin < s.size();) {
            std::size_t end = begin;
            while (end < s.size() && s[end] != quote) ++end;
            text(part(s.data() + begin, end - begin));
            if (end < s.size()) text(part(doubled, 2));
            begin = end + 1;
        }
        text(mark);
    }

    dialect dialect_;
    char* out_;
    std::size_t size_ = 0;
    scope* scope_ = nullptr;
    const scope* entered_ = nullptr;
    clause clause_ = clause::select;
    unsigned statement_ = 0;
    unsigned statements_ = 0;
    function_position function_{};
    problem problem_{};
    features used_ = 0;
    bool plain_ = false;  ///< whether a column that is written here has to be one for each group
    bool refused_ = false;
    bool varies_ = false;
    bool placeholders_ = false;
};

}  // namespace stele::render
