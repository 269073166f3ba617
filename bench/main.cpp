// SPDX-License-Identifier: BSL-1.0

// bench_<library> <file> <workload> <n> <runs>: does the work once to warm up, and then `runs` times, and prints
// for each run its checksum, C++ allocations and nanoseconds. `measured` is what callgrind counts (--toggle-collect).

#include "workload.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>

namespace {

std::uint64_t allocations = 0;

constexpr std::string_view names[]{"point_select", "get_loaded",  "scan",           "stream", "join",
                                   "aggregate",    "bulk_insert", "single_inserts", "update", "upsert"};

}  // namespace

void* operator new(std::size_t size) {
    ++allocations;
    if (void* const memory = std::malloc(size != 0 ? size : 1)) return memory;
    throw std::bad_alloc{};
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

extern "C" [[gnu::noinline]] std::uint64_t measured(bench::library& library, bench::workload work,
                                                    std::uint64_t n) {
    return library.run(work, n);
}

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

    bench::library library{argv[1]};
    // Statements are prepared and pages read when it is measured.
    library.prepare(kind, n < 100 ? n : 100);
    library.run(kind, n < 100 ? n : 100);
    library.undo();
    for (int i = 0; i < runs; ++i) {
        library.prepare(kind, n);
        const std::uint64_t allocated = allocations;
        const auto start = std::chrono::steady_clock::now();
        const std::uint64_t sum = measured(library, kind, n);
        const auto time = std::chrono::steady_clock::now() - start;
        std::printf("%llu %llu %lld\n", static_cast<unsigned long long>(sum),
                    static_cast<unsigned long long>(allocations - allocated),
                    static_cast<long long>(
                        std::chrono::duration_cast<std::chrono::nanoseconds>(time).count()));
        library.undo();
    }
}
