// SPDX-License-Identifier: BSL-1.0
#pragma once

// The conditions of a predicate, whose types it has forgotten: a tree of AND, OR and NOT, kept as a
// sequence in the order of the text, each of the three before its operands.

#include <stele/expression/part.hpp>
#include <stele/render/choices.hpp>
#include <stele/render/writer.hpp>
#include <stele/statement/parameter_sink.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stele::detail {

/// What can be done with a condition of unknown type.
struct condition_operations {
    void* (*copy)(const void*);
    void (*destroy)(void*);
    void (*write)(render::writer&, const void*);
    void (*choose)(render::choices&, const void*);
    void (*bind)(parameter_sink&, const void*);
    precedence (*binds)(const void*);
    std::uint64_t
        hash;  ///< of its text: a plug-in that was unloaded can leave this object's address
};

template <class E, std::uint64_t Hash>
inline constexpr condition_operations condition_operations_of{
    [](const void* e) -> void* { return new E(*static_cast<const E*>(e)); },
    [](void* e) { delete static_cast<E*>(e); },
    [](render::writer& v, const void* e) { walk_part<E>(v, static_cast<const E*>(e)); },
    [](render::choices& v, const void* e) { walk_part<E>(v, static_cast<const E*>(e)); },
    [](parameter_sink& v, const void* e) { walk_part<E>(v, static_cast<const E*>(e)); },
    [](const void* e) { return binding_of<E>(static_cast<const E*>(e)); },
    Hash};

enum class joint : unsigned char { condition, not_, and_, or_ };

/// An element of the tree: a condition, which it owns, or what joins the operands after it.
class predicate_node {
public:
    explicit predicate_node(joint j) : kind(j), operands(1) {}
    predicate_node(const condition_operations& of, void* condition)
        : operations(&of), object(condition) {}
    predicate_node(const predicate_node& other)
        : kind(other.kind),
          operands(other.operands),
          operations(other.operations),
          object(other.object ? other.operations->copy(other.object) : nullptr) {}
    predicate_node(predicate_node&& other) noexcept
        : kind(other.kind),
          operands(other.operands),
          operations(other.operations),
          object(std::exchange(other.object, nullptr)) {}
    predicate_node& operator=(predicate_node other) noexcept {
        kind = other.kind;
        operands = other.operands;
        operations = other.operations;
        std::swap(object, other.object);
        return *this;
    }
    ~predicate_node() {
        if (object) destroy(object);
    }

    precedence binds() const {
        switch (kind) {
            case joint::and_:
                return precedence::and_;
            case joint::or_:
                return precedence::or_;
            case joint::not_:
                return precedence::not_;
            default:
                return operations->binds(object);
        }
    }

    joint kind = joint::condition;
    std::uint32_t operands = 0;
    const condition_operations* operations = nullptr;
    void* object = nullptr;

private:
    void destroy(void* condition) const { operations->destroy(condition); }
};

[[noreturn]] inline void throw_too_deep() {
    throw value_error{
        "a predicate with AND in OR in AND and so on, too deep for a database; build it flatter"};
}

/// The tree. A template, so that a program without predicates does not pay for its vector.
template <class Node>
class predicate_tree {
public:
    bool empty() const { return nodes_.empty(); }
    precedence binds() const { return nodes_.empty() ? precedence::primary : nodes_[0].binds(); }

    void assign(Node&& node) { nodes_.push_back(std::move(node)); }
    /// This AND or OR the other. An empty one adds nothing.
    void join(joint how, predicate_tree&& other) {
        if (other.empty()) return;
        if (empty()) {
            nodes_ = std::move(other.nodes_);
            return;
        }
        begin(how);
        const bool same = other.nodes_[0].kind == how;
        nodes_[0].operands += same ? other.nodes_[0].operands : 1;
        for (std::size_t i = same ? 1 : 0; i < other.nodes_.size(); ++i)
            nodes_.push_back(std::move(other.nodes_[i]));
    }
    void negate() {
        if (empty()) return;
        if (nodes_[0].kind == joint::not_) nodes_.erase(nodes_.begin());
        else nodes_.insert(nodes_.begin(), Node{joint::not_});
    }

    /// @throws value_error where it is nested deeper than a database takes
    void write(render::writer& v) const {
        std::size_t at = 0;
        if (!empty()) write_node(v, at, 0);
    }
    void choose(render::choices& v) const {
        v.choose(std::uint64_t{nodes_.size()});
        for (const Node& node : nodes_) {
            v.choose(std::uint64_t{node.operands} << 8 | static_cast<std::uint64_t>(node.kind));
            if (node.kind != joint::condition) continue;
            v.choose(node.operations);
            v.choose(node.operations->hash);
            node.operations->choose(v, node.object);
        }
    }
    void bind(parameter_sink& v) const {
        for (const Node& node : nodes_)
            if (node.kind == joint::condition) node.operations->bind(v, node.object);
    }

private:
    // SQLite's parser has a stack of 100 elements, of which a parenthesis takes one, and the left
    // side of an operator with the operator two while the right side is read. A chain of operators
    // counts as that deep, 1000 at most ("Limits In SQLite", SQLITE_MAX_EXPR_DEPTH). So long chains
    // are cut, each piece in parentheses.
    static constexpr int most_open = 60;
    static constexpr std::size_t longest_chain = 64;
    static constexpr std::size_t deepest = 900;

    void begin(joint how) {
        if (nodes_[0].kind != how) nodes_.insert(nodes_.begin(), Node{how});
    }

    /// Writes the node at `at`, and gives how deep it is.
    std::size_t write_node(render::writer& v, std::size_t& at, int open) const {
        const Node& node = nodes_[at++];
        std::size_t depth = 1;
        if (open > most_open) throw_too_deep();
        if (node.kind == joint::condition) {
            node.operations->write(v, node.object);
        } else if (node.kind == joint::not_) {
            v.text("NOT ");
            depth += write_operand(v, at, open + 1, precedence::not_);
        } else {
            depth = write_chain(v, at, open, node.operands, node);
        }
        if (depth > deepest) throw_too_deep();
        return depth;
    }
    std::size_t write_operand(render::writer& v, std::size_t& at, int open,
                              precedence around) const {
        return parenthesised(v, open, nodes_[at].binds() < around,
                             [&](int opened) { return write_node(v, at, opened); });
    }
    std::size_t write_chain(render::writer& v, std::size_t& at, int open, std::size_t size,
                            const Node& node) const {
        std::size_t group = 1;
        while (size > longest_chain * group) group *= longest_chain;
        std::size_t depth = 0;
        for (std::size_t i = 0; i < size; i += group) {
            if (i != 0) v.text(node.kind == joint::and_ ? " AND " : " OR ");
            const int inside = open + (i == 0 ? 0 : 2);
            const std::size_t n = size - i < group ? size - i : group;
            const std::size_t d = n == 1 ? write_operand(v, at, inside, node.binds())
                                         : parenthesised(v, inside, true, [&](int opened) {
                                               return write_chain(v, at, opened, n, node);
                                           });
            depth = i == 0 ? d : (d > depth ? d : depth) + 1;
        }
        return depth;
    }
    template <class Write>
    static std::size_t parenthesised(render::writer& v, int open, bool parentheses, Write write) {
        if (!parentheses) return write(open);
        v.text("(");
        const std::size_t depth = write(open + 1);
        v.text(")");
        return depth;
    }

    std::vector<Node> nodes_;
};

}  // namespace stele::detail
