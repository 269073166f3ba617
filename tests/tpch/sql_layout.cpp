// SPDX-License-Identifier: BSL-1.0

#include "sql_layout.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace tpch {

namespace {

constexpr std::size_t width = 100;
constexpr std::size_t inline_width = 60;  // of a subquery

constexpr std::array<std::string_view, 17> clauses = {
    "SELECT ",     "FROM ",   "JOIN ",      "LEFT JOIN ", "RIGHT JOIN ", "FULL JOIN ",
    "CROSS JOIN ", "WHERE ",  "GROUP BY ",  "HAVING ",    "ORDER BY ",   "LIMIT ",
    "UNION ",      "EXCEPT ", "INTERSECT ", "WITH ",      "WINDOW "};

/// One pair of parentheses, or the whole text.
struct level {
    bool statement = false;  // has clauses of its own
    bool condition = false;  // of ANDs and ORs, too long for one line
    std::size_t indent = 0;
    bool between = false;  // the next AND belongs to a BETWEEN
    bool list = false;     // in a SELECT list, whose commas can end a line
};

class layout {
public:
    explicit layout(std::string_view sql) : sql_(sql) {}

    std::string run() {
        levels_.push_back({.statement = true});
        while (at_ < sql_.size()) next();
        return std::move(out_);
    }

private:
    std::string_view rest() const { return sql_.substr(at_); }
    bool sees(std::string_view word) const { return rest().substr(0, word.size()) == word; }
    std::size_t column() const { return out_.size() - (out_.rfind('\n') + 1); }
    level& top() { return levels_.back(); }

    void copy(std::size_t n) {
        out_ += rest().substr(0, n);
        at_ += n;
    }
    void new_line(std::size_t indent) {
        while (!out_.empty() && out_.back() == ' ') out_.pop_back();
        if (!out_.empty()) out_ += '\n';
        out_.append(indent, ' ');
    }

    void next() {
        const char c = sql_[at_];
        if (c == '"' || c == '\'') return copy(rest().find(c, 1) + 1);
        if (c == '(') return open();
        if (c == ')') return close();
        if (c == ',' && top().statement && top().list) return comma();
        if (at_ == 0 || sql_[at_ - 1] == ' ' || sql_[at_ - 1] == '(') return word();
        copy(1);
    }

    void open() {
        const std::string_view inside = rest().substr(1);
        const bool statement = inside.substr(0, 7) == "SELECT " || inside.substr(0, 5) == "WITH ";
        const std::size_t length = group_length();
        if (statement && length <= inline_width) return copy(length);
        const bool condition = !statement && column() + length > width && follows_condition();
        copy(1);
        levels_.push_back({.statement = statement,
                           .condition = condition,
                           .indent = top().indent + (statement ? 4 : 2),
                           .between = false,
                           .list = false});
    }
    /// Whether a condition begins here.
    bool follows_condition() const {
        for (const std::string_view word : {"WHERE ", "AND ", "OR ", "ON ", "HAVING ", "NOT "})
            if (std::string_view{out_}.substr(out_.size() - std::min(word.size(), out_.size())) ==
                word)
                return true;
        return false;
    }
    /// How long the parentheses here are.
    std::size_t group_length() const {
        std::size_t depth = 0, i = 0;
        do {
            if (rest()[i] == '(') ++depth;
            if (rest()[i] == ')') --depth;
        } while (++i < rest().size() && depth != 0);
        return i;
    }
    void close() {
        if (levels_.size() > 1) levels_.pop_back();
        copy(1);
    }
    void comma() {
        copy(1);
        const std::size_t next_item = std::min(item_length(), width);
        if (column() + next_item > width) {
            new_line(top().indent + 4);
            ++at_;  // the space
        }
    }
    /// How far it is to the next comma of this list, or to its end.
    std::size_t item_length() const {
        int depth = 0;
        for (std::size_t i = 1; i < rest().size(); ++i) {
            const char c = rest()[i];
            if (c == '(') ++depth;
            if (c == ')' && --depth < 0) return i;
            if (depth == 0 && (c == ',' || rest().substr(i, 6) == " FROM ")) return i;
        }
        return rest().size();
    }

    void word() {
        if (top().statement) {
            const auto clause = std::find_if(clauses.begin(), clauses.end(),
                                             [&](std::string_view word) { return sees(word); });
            if (clause != clauses.end()) {
                const bool first = out_.empty();
                if (!first) new_line(top().indent);
                top().list = *clause == "SELECT ";
                top().between = false;
                return copy(clause->size());
            }
        }
        if (sees("BETWEEN ")) top().between = true;
        if (sees("AND ")) {
            if (top().between) top().between = false;
            else if (top().statement) new_line(top().indent + 2);
            else if (top().condition && column() + condition_length() > width)
                new_line(top().indent + 5);
        }
        if (sees("OR ") && (top().statement || top().condition)) new_line(top().indent + 2);
        copy(1);
    }

    /// How far it is from this AND to the next one or to an OR, or to the end of the group.
    std::size_t condition_length() const {
        int depth = 0;
        for (std::size_t i = 1; i < rest().size(); ++i) {
            const std::string_view here = rest().substr(i);
            if (here[0] == '(') ++depth;
            if (here[0] == ')' && --depth < 0) return i;
            if (depth == 0 && (here.substr(0, 5) == " AND " || here.substr(0, 4) == " OR "))
                return i;
        }
        return rest().size();
    }

    std::string_view sql_;
    std::size_t at_ = 0;
    std::string out_;
    std::vector<level> levels_;
};

}  // namespace

std::string laid_out(std::string_view sql) { return layout{sql}.run(); }

}  // namespace tpch
