// SPDX-License-Identifier: BSL-1.0

// Whatever was loaded, changed or expired before: with selectin() and joined() the objects are the same as lazily.

#include "catch.hpp"

#include <stele/session.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace loading_random {

STELE_TABLE(Group, "group",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    has_many(nodes, Node, group));
STELE_TABLE(Node, "node",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    column(group_id, std::optional<std::int64_t>),
    column(parent_id, std::optional<std::int64_t>),
    belongs_to(group, Group, group_id),
    belongs_to(parent, Node, parent_id),
    has_many(children, Node, parent, ordered_by(name)),
    many_to_many(targets, Edge, source, target));
STELE_TABLE(Edge, "edge",
    column(id, std::int64_t, primary_key),
    column(source_id, std::int64_t),
    column(target_id, std::int64_t),
    belongs_to(source, Node, source_id, cascade_delete),
    belongs_to(target, Node, target_id, cascade_delete));

using node = stele::entity<Node>;

class random_data {
public:
    explicit random_data(unsigned seed) : random_(seed) {}
    int upto(int n) { return std::uniform_int_distribution<>(0, n - 1)(random_); }
    std::optional<std::int64_t> maybe(int n) {
        const int k = upto(n + 1);
        return k == 0 ? std::nullopt : std::optional<std::int64_t>(k);
    }
    void fill(stele::sqlite::connection& db) {
        db.create_all(Group, Node, Edge);
        for (int i = 1; i <= groups; ++i) db.execute(insert(Group).values({.id = i, .name = "g"}));
        for (int i = 1; i <= nodes; ++i)
            db.execute(insert(Node).values(
                {.id = i,
                 .name = std::string(1, static_cast<char>('a' + upto(26))) + std::to_string(i),
                 .group_id = maybe(groups),
                 .parent_id = maybe(i - 1)}));
        for (int i = 0; i < nodes * 2; ++i)
            db.execute(
                insert(Edge).values({.source_id = 1 + upto(nodes), .target_id = 1 + upto(nodes)}));
    }

    static constexpr int groups = 4, nodes = 25;

private:
    std::mt19937 random_;
};

/// What a session has done before the query: part of it is loaded, changed, expired.
std::vector<node> prepare(stele::session& session, unsigned seed) {
    random_data r(seed);
    std::vector<node> held;
    const auto any = [&] { return session.get(Node, 1 + r.upto(random_data::nodes)); };
    for (int i = r.upto(12); i > 0; --i) {
        node n = any();
        held.push_back(n);
        switch (r.upto(8)) {
            case 0:
                static_cast<void>(n[Node::children].size());
                break;
            case 1:
                static_cast<void>(n[Node::targets].size());
                break;
            case 2:
                n[Node::parent] = any();
                break;
            case 3:
                n[Node::children].add(any());
                break;
            case 4:
                n->group_id = r.maybe(random_data::groups);
                break;
            case 5:
                n[Node::targets].add(any());
                break;
            case 6:
                n[Node::group] = session.get(Group, 1 + r.upto(random_data::groups));
                break;
            default:
                session.expire(n);
                break;
        }
    }
    return held;
}

/// As sets: a collection that is not ordered has no order.
template <class Collection>
std::string listed(const Collection& c) {
    std::vector<std::string> names;
    for (const auto& each : c.all()) names.push_back(each->name);
    std::sort(names.begin(), names.end());
    std::string all;
    for (const std::string& name : names) all += name + ",";
    return all;
}
/// Two steps from a node, in all directions.
std::string described(const node& n) {
    std::string text = n->name + ":";
    if (const node p = n[Node::parent]) text += p->name + "(" + listed(p[Node::children]) + ")";
    if (const auto g = n[Node::group].get())
        text += std::to_string(g->id) + "(" + listed(g[Group::nodes]) + ")";
    text += "[" + listed(n[Node::children]) + "][" + listed(n[Node::targets]) + "]";
    for (const auto& c : n[Node::children].all()) text += "{" + listed(c[Node::targets]) + "}";
    return text;
}

template <class Query>
void compare(const Query& query) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        stele::sqlite::connection db{":memory:"};
        random_data(seed).fill(db);
        const bool autoflush = seed % 2 == 0;
        const auto see = [&](bool raises, const auto& run) {
            stele::session session{db, {.autoflush = autoflush}};
            const auto held = prepare(session, seed * 7);
            const std::vector<node> found = run(session);
            if (raises) {
                session.raise_on_lazy(Node::parent);
                session.raise_on_lazy(Node::group);
                session.raise_on_lazy(Node::children);
                session.raise_on_lazy(Node::targets);
                session.raise_on_lazy(Group::nodes);
            }
            std::vector<std::string> text;
            for (const node& n : found) text.push_back(described(n));
            session.rollback();
            return text;
        };
        const auto plain = select(Node).where(Node::id % stele::lit<3> != 0).order_by(Node::id);
        const auto lazily = see(false, [&](stele::session& s) { return s.scalars(plain).all(); });
        const auto loaded = see(true, [&](stele::session& s) { return query(s, plain); });
        REQUIRE(lazily == loaded);
    }
}

TEST_CASE("selectin() gives what lazy loading gives", "[session]") {
    compare([](stele::session& s, const auto& plain) {
        return s.scalars(plain)
            .options(selectin(Node::parent, Node::children), selectin(Node::group, Group::nodes),
                     selectin(Node::children, Node::targets), selectin(Node::targets))
            .all();
    });
}
TEST_CASE("joined() gives what lazy loading gives", "[session]") {
    compare([](stele::session& s, const auto& plain) {
        return s.scalars(plain)
            .options(joined(Node::parent, Node::children), joined(Node::group, Group::nodes),
                     joined(Node::children, Node::targets), joined(Node::targets))
            .all();
    });
}
TEST_CASE("selectin() and joined() in each other give what lazy loading gives", "[session]") {
    compare([](stele::session& s, const auto& plain) {
        return s
            .scalars(plain.options(selectin(Node::parent, joined(Node::children)),
                                   joined(Node::group, selectin(Group::nodes)),
                                   selectin(Node::children, joined(Node::targets)),
                                   joined(Node::targets)))
            .all();
    });
}

}  // namespace loading_random
