// SPDX-License-Identifier: BSL-1.0

// docs/coming-from-sqlalchemy.md: its blocks and the C++ of its tables compile, and run without an exception, each on a
// database of its own. rows.awk makes the C++ of it.

#include "../catch.hpp"

#include <stele/format.hpp>
#include <stele/session.hpp>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

// Names are what readers see, in each example again; and not all that is made is used.
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wunused-but-set-variable"
#pragma GCC diagnostic ignored "-Wunused-value"
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wunknown-warning-option"
#pragma GCC diagnostic ignored "-Wunused-comparison"

namespace sqlalchemy {

struct example {
    int line;
    void (*run)();
};
std::vector<example>& examples() {
    static std::vector<example> all;
    return all;
}
bool add(int line, void (*run)()) {
    examples().push_back({line, run});
    return true;
}

#define DOCS_RUN(line)                                                          \
    struct example_##line : fixture {                                           \
        void run();                                                             \
    };                                                                          \
    static const bool added_##line = add(line, [] { example_##line{}.run(); }); \
    inline void example_##line::run()
#define DOCS_EXCEPTION(...) static_assert(std::is_base_of_v<stele::error, __VA_ARGS__>);

#include "coming-from-sqlalchemy.inc"

}  // namespace sqlalchemy

TEST_CASE("docs/coming-from-sqlalchemy.md: its examples run", "[docs]") {
    REQUIRE(sqlalchemy::examples().size() > 40);
    for (const sqlalchemy::example& each : sqlalchemy::examples()) {
        INFO("docs/coming-from-sqlalchemy.md:" << each.line);
        CHECK_NOTHROW(each.run());
    }
}
