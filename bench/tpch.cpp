// SPDX-License-Identifier: BSL-1.0

// bench_tpch <by_hand|stele> <file> <query> <n> <runs>: prepares a query of TPC-H, runs it n times, and prints what the
// other programs print. By hand: the same text, in a statement that is kept, and code that reads the
// columns of each query and checks their types.

#include "tpch.hpp"

#include "timing.hpp"

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace {

// The columns of a query: t text, i integer, r real, d date; capital letters where it can be NULL.
template <std::size_t N>
struct columns {
    char kinds[N]{};
    consteval columns(const char (&text)[N]) {
        for (std::size_t i = 0; i < N; ++i) kinds[i] = text[i];
    }
    static constexpr std::size_t size = N - 1;
};

void require(bool right) {
    if (!right) throw std::runtime_error{"a cell of the wrong type"};
}

std::string_view text(sqlite3_stmt* s, int i) {
    const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(s, i));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(s, i))};
}

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        require(c >= '0' && c <= '9');
        value = value * 10 + (c - '0');
    }
    return value;
}
std::chrono::year_month_day date(std::string_view text) {
    require(text.size() == 10 && text[4] == '-' && text[7] == '-');
    const std::chrono::year_month_day day{
        std::chrono::year{number(text.substr(0, 4))},
        std::chrono::month{static_cast<unsigned>(number(text.substr(5, 2)))},
        std::chrono::day{static_cast<unsigned>(number(text.substr(8)))}};
    require(day.ok());
    return day;
}

template <char Kind>
void read_cell(sqlite3_stmt* s, int i, bench::checksum& sum) {
    constexpr bool nullable = Kind >= 'A' && Kind <= 'Z';
    constexpr char kind = nullable ? static_cast<char>(Kind - 'A' + 'a') : Kind;
    const int type = sqlite3_column_type(s, i);
    if (nullable && type == SQLITE_NULL) return;
    if constexpr (kind == 'i') {
        require(type == SQLITE_INTEGER);
        tpch::add_cell(sum, std::int64_t{sqlite3_column_int64(s, i)});
    } else if constexpr (kind == 'r') {
        require(type == SQLITE_FLOAT);
        tpch::add_cell(sum, sqlite3_column_double(s, i));
    } else if constexpr (kind == 'd') {
        require(type == SQLITE_TEXT);
        tpch::add_cell(sum, date(text(s, i)));
    } else {
        require(type == SQLITE_TEXT);
        tpch::add_cell(sum, text(s, i));
    }
}

template <columns Columns>
void read_row(sqlite3_stmt* s, bench::checksum& sum) {
    [&]<std::size_t... Is>(std::index_sequence<Is...>) {
        (read_cell<Columns.kinds[Is]>(s, static_cast<int>(Is), sum), ...);
    }
    (std::make_index_sequence<Columns.size>{});
}

struct by_hand {
    std::string_view name;
    void (*read)(sqlite3_stmt* s, bench::checksum& sum);
};
constexpr by_hand readers[]{
    {"q01", &read_row<"ttrrrrrrri">}, {"q02", &read_row<"rttitttt">},
    {"q03", &read_row<"irdi">},       {"q04", &read_row<"ti">},
    {"q05", &read_row<"tr">},         {"q06", &read_row<"R">},
    {"q07", &read_row<"ttir">},       {"q08", &read_row<"iR">},
    {"q09", &read_row<"tir">},        {"q10", &read_row<"itrrtttt">},
    {"q11", &read_row<"ir">},         {"q12", &read_row<"tii">},
    {"q13", &read_row<"ii">},         {"q14", &read_row<"R">},
    {"q15", &read_row<"itttr">},      {"q16", &read_row<"ttii">},
    {"q17", &read_row<"R">},          {"q18", &read_row<"tiidrr">},
    {"q19", &read_row<"R">},          {"q20", &read_row<"tt">},
    {"q21", &read_row<"ti">},         {"q22", &read_row<"tir">},
};

const by_hand& reader_of(std::string_view name) {
    for (const by_hand& r : readers)
        if (r.name == name) return r;
    throw std::runtime_error{"no such query by hand"};
}
const tpch::measured_query& query_of(std::string_view name) {
    for (const tpch::measured_query& q : tpch::queries())
        if (q.name == name) return q;
    throw std::runtime_error{"no such query"};
}

// A statement that is kept.
class kept {
public:
    kept(sqlite3* db, std::string_view sql) {
        const int rc = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
        if (rc != SQLITE_OK) throw std::runtime_error{sqlite3_errmsg(db)};
    }
    ~kept() { sqlite3_finalize(statement_); }
    kept(const kept&) = delete;
    kept& operator=(const kept&) = delete;
    sqlite3_stmt* get() const { return statement_; }

private:
    sqlite3_stmt* statement_ = nullptr;
};

void bind(sqlite3_stmt* s, const std::vector<stele::bound_value>& parameters) {
    int i = 0;
    for (const stele::bound_value& p : parameters) {
        ++i;
        int rc = SQLITE_OK;
        if (p.type == stele::storage::integer) rc = sqlite3_bind_int64(s, i, p.integer);
        else if (p.type == stele::storage::real) rc = sqlite3_bind_double(s, i, p.real);
        else
            rc = sqlite3_bind_text(s, i, p.bytes.data(), static_cast<int>(p.bytes.size()),
                                   SQLITE_STATIC);
        require(rc == SQLITE_OK);
    }
}

void run_by_hand(sqlite3_stmt* s, const tpch::measured_query& q, const by_hand& reader,
                 bench::checksum& sum) {
    bind(s, q.parameters);
    int rc = SQLITE_OK;
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) reader.read(s, sum);
    require(rc == SQLITE_DONE);
    sqlite3_reset(s);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 6) {
        std::fprintf(stderr, "usage: %s <by_hand|stele> <file> <query> <n> <runs>\n", argv[0]);
        return 2;
    }
    try {
        stele::sqlite::connection db{
            stele::sqlite::options{.path = argv[2], .mode = stele::sqlite::open_mode::read_only}};
        const tpch::measured_query& query = query_of(argv[3]);
        const by_hand& reader = reader_of(argv[3]);
        const kept statement{db.raw().handle(), query.sql};
        const bool with_stele = std::string_view{argv[1]} == "stele";
        const std::uint64_t n = std::strtoull(argv[4], nullptr, 10);
        const auto work = [&](std::uint64_t times) {
            bench::checksum sum;
            for (std::uint64_t i = 0; i < times; ++i)
                if (with_stele) query.run(db, sum);
                else run_by_hand(statement.get(), query, reader, sum);
            return sum.value();
        };
        query.prepare(db);
        for (int i = 0; i < std::atoi(argv[5]); ++i) bench::time_and_print([&] { return work(n); });
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}
