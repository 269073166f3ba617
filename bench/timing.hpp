// SPDX-License-Identifier: BSL-1.0
#pragma once

// For the one .cpp of a program that has main(): counts allocations, and times what is measured. `measured` is what
// callgrind counts (--toggle-collect).

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>

namespace bench {

inline std::uint64_t allocations = 0;

}  // namespace bench

void* operator new(std::size_t size) {
    ++bench::allocations;
    if (void* const memory = std::malloc(size != 0 ? size : 1)) return memory;
    throw std::bad_alloc{};
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

extern "C" [[gnu::noinline]] std::uint64_t measured(std::uint64_t (*work)(void*), void* context) {
    return work(context);
}

namespace bench {

/// Does the work once, and prints its checksum, the allocations and the nanoseconds.
template <class Work>
void time_and_print(Work work) {
    const auto call = [](void* context) -> std::uint64_t { return (*static_cast<Work*>(context))(); };
    const std::uint64_t allocated = allocations;
    const auto start = std::chrono::steady_clock::now();
    const std::uint64_t sum = measured(call, &work);
    const auto time = std::chrono::steady_clock::now() - start;
    std::printf("%llu %llu %lld\n", static_cast<unsigned long long>(sum),
                static_cast<unsigned long long>(allocations - allocated),
                static_cast<long long>(
                    std::chrono::duration_cast<std::chrono::nanoseconds>(time).count()));
}

}  // namespace bench
