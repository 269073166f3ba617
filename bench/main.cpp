// SPDX-License-Identifier: BSL-1.0

// bench_<library> <file> <workload> <n> <runs>: does the work once to warm up, and then `runs` times, and prints
// for each run its checksum, C++ allocations and nanoseconds.

#include "timing.hpp"
#include "workload.hpp"

#include <exception>
#include <string_view>

namespace {

constexpr std::string_view names[]{"point_select", "get_loaded",  "scan",           "stream", "join",
                                   "aggregate",    "bulk_insert", "single_inserts", "update", "upsert"};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::fprintf(stderr, "usage: %s <file> <workload> <n> <runs>\n", argv[0]);
        return 2;
    }
    std::size_t work = 0;
    while (work < std::size(names) && names[work] != argv[2]) ++work;
    if (work == std::size(names)) {
        std::fprintf(stderr, "%s: no workload of this name: %s\n", argv[0], argv[2]);
        return 2;
    }
    const auto kind = static_cast<bench::workload>(work);
    const std::uint64_t n = std::strtoull(argv[3], nullptr, 10);
    const int runs = std::atoi(argv[4]);
    try {
        bench::library library{argv[1]};
        // Statements are prepared and pages read when it is measured.
        library.prepare(kind, n < 100 ? n : 100);
        library.run(kind, n < 100 ? n : 100);
        library.undo();
        for (int i = 0; i < runs; ++i) {
            library.prepare(kind, n);
            bench::time_and_print([&] { return library.run(kind, n); });
            library.undo();
        }
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s: %s\n", argv[0], e.what());
        return 1;
    }
}
