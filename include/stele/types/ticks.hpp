// SPDX-License-Identifier: BSL-1.0
#pragma once

// Exact conversion between a count of ticks (of any fraction or multiple of a second that
// nanoseconds can express) and seconds with nanoseconds, without overflow. Plain numbers, the same
// for every `std::chrono::duration`.

#include <stele/types/error.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace stele {

/// How long a tick is: `num / den` seconds in lowest terms, as in `std::ratio`; `den` divides 10^9.
struct tick_period {
    std::int64_t num = 1;
    std::int64_t den = 1;
};

/// A time as whole seconds, rounded down, and the rest.
struct split_seconds {
    std::int64_t second = 0;
    std::int64_t nanosecond = 0;  ///< 0 to 999999999
};

inline constexpr std::int64_t nanoseconds_per_second = 1000000000;

/// The quotient, rounded down; `b` is positive.
constexpr std::int64_t floor_divide(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// The remainder that belongs to `floor_divide`: 0 to b-1.
constexpr std::int64_t floor_modulo(std::int64_t a, std::int64_t b) noexcept {
    return a % b + (a % b < 0 ? b : 0);
}

/// The fraction digits that a text needs for ticks of 1/`den` seconds: 0, 3, 6 or 9; -1 where
/// nine do not suffice.
constexpr int fraction_digits(std::int64_t den) noexcept {
    std::int64_t power = 1;
    for (int digits = 0; digits <= 9; digits += 3, power *= 1000)
        if (power % den == 0) return digits;
    return -1;
}

/// True for ticks of `num / den` seconds that are whole nanoseconds, and not so long (30 years)
/// that the arithmetic below could overflow.
constexpr bool is_exact_period(std::int64_t num, std::int64_t den) noexcept {
    return fraction_digits(den) >= 0 && num <= nanoseconds_per_second;
}

/// `ticks of 1/1000 s`, for messages.
inline std::string describe_period(tick_period period) {
    std::string text = "ticks of " + std::to_string(period.num);
    if (period.den != 1) text += '/' + std::to_string(period.den);
    return text + " s";
}

/// Splits a count of ticks. Throws `value_error` where that is more than 34,000 years.
constexpr split_seconds split_ticks(std::int64_t ticks, tick_period period) {
    constexpr std::int64_t most_seconds = std::int64_t{1} << 40;
    const std::int64_t whole = floor_divide(ticks, period.den);
    if (whole > most_seconds / period.num || whole < -most_seconds / period.num)
        throw value_error{"a time of " + std::to_string(ticks) + ' ' + describe_period(period) +
                          " is outside of the years 0000 to 9999 and cannot be stored"};
    const std::int64_t rest = floor_modulo(ticks, period.den) * period.num;  // in 1/den seconds
    return {whole * period.num + rest / period.den,
            rest % period.den * (nanoseconds_per_second / period.den)};
}

/// The count of ticks that is exactly this time, which was read from `text`. Throws `value_error`
/// where the time lies between two ticks or the count does not fit in 64 bits.
constexpr std::int64_t join_ticks(split_seconds time, tick_period period, std::string_view text) {
    const std::int64_t nanoseconds_per_part = nanoseconds_per_second / period.den;
    std::int64_t whole = floor_divide(time.second, period.num);
    std::int64_t parts =
        floor_modulo(time.second, period.num) * period.den + time.nanosecond / nanoseconds_per_part;
    if (time.nanosecond % nanoseconds_per_part != 0 || parts % period.num != 0)
        throw value_error{quoted_excerpt(text) + " is more exact than the C++ type, with " +
                          describe_period(period) + ", can hold"};
    parts /= period.num;  // the count is whole * den + parts, 0 <= parts < den
    if (whole < 0) {      // the same with both summands negative: nothing overflows on the way
        ++whole;
        parts -= period.den;
    }
    using limits = std::numeric_limits<std::int64_t>;
    const std::int64_t largest = (limits::max() - (parts > 0 ? parts : 0)) / period.den;
    const std::int64_t smallest = (limits::min() - (parts < 0 ? parts : 0)) / period.den;
    if (whole > largest || whole < smallest)
        throw value_error{quoted_excerpt(text) + " is outside of the range of the C++ type, with " +
                          describe_period(period) + " in 64 bits"};
    return whole * period.den + parts;
}

}  // namespace stele
