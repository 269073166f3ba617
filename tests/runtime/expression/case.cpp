// SPDX-License-Identifier: BSL-1.0

// What case_() gives in SQLite, and where it gives NULL.

#include "one_value.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace choosing {

STELE_TABLE(T, "t",
    column(id, std::int64_t, primary_key),
    column(i, int),
    column(n, std::optional<int>),
    column(s, std::string));

struct table {
    stele::sqlite::connection db{":memory:"};
    table() {
        db.create_all(T);
        db.raw().exec("INSERT INTO t VALUES (1, -7, NULL, 'a'), (2, 5, 5, 'b'), (3, 9, 1, 'c')");
    }
    auto values(const auto& e) { return test::values_of(db, T, e); }
};
template <class T>
using some = std::vector<std::optional<T>>;
using stele::else_;
using stele::lit;
constexpr auto none = std::nullopt;

}  // namespace choosing

using namespace choosing;

TEST_CASE_METHOD(table, "case_", "[expression]") {
    CHECK(values(case_(when(T::i > 6, "many"), when(T::i > 0, "some"), else_("none"))) ==
          std::vector<std::string>{"none", "some", "many"});
    CHECK(values(case_(when(T::i > 0, T::s))) == some<std::string>{none, "b", "c"});
    CHECK(values(case_(when(T::n > 1, T::i), else_(0))) == std::vector<int>{0, 5, 0});
    CHECK(values(case_(when(T::i < 6, T::n), else_(lit<0>))) == some<int>{none, 5, 0});
    CHECK(values(case_(when(T::i > 6, std::nullopt), else_(T::s))) ==
          some<std::string>{"a", "b", none});
    CHECK(values(case_(when(T::i > 6, 0.5), else_(T::i))) == std::vector<double>{-7, 5, 0.5});
    std::string lvalue = "kept";
    auto e = case_(when(T::i > 6, lvalue), else_(std::string{"moved"}));
    lvalue = "changed";
    CHECK(values(e) == std::vector<std::string>{"moved", "moved", "kept"});
    CHECK(db.scalars(select(sum(case_(when(T::i > 0, 1), else_(0)))).from(T)).one() == 2);
}
