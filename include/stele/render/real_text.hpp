// SPDX-License-Identifier: BSL-1.0
#pragma once

// The decimal text of a double, written by the compiler: the fewest digits that are read back as
// the same number. (std::to_chars is not constexpr in C++20.) By exact integers, as in Steele and
// White, "How to print floating-point numbers accurately" (1990), for the few constants in a
// schema.

#include <bit>
#include <cstddef>
#include <cstdint>

namespace stele::render {

/// A natural number of up to 1280 bits.
class natural {
public:
    constexpr explicit natural(std::uint64_t value) {
        for (; value != 0; value >>= 32) limbs_[size_++] = static_cast<std::uint32_t>(value);
    }

    constexpr void multiply(std::uint32_t factor) {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            carry += std::uint64_t{limbs_[i]} * factor;
            limbs_[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) limbs_[size_++] = static_cast<std::uint32_t>(carry);
    }
    constexpr void multiply_by_power_of_10(int exponent) {
        for (; exponent >= 9; exponent -= 9) multiply(1000000000);
        for (; exponent > 0; --exponent) multiply(10);
    }
    constexpr void shift(int bits) {
        for (; bits >= 31; bits -= 31) multiply(std::uint32_t{1} << 31);
        multiply(std::uint32_t{1} << bits);
    }
    constexpr void add(const natural& other) {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < size_ || i < other.size_ || carry != 0; ++i) {
            carry += std::uint64_t{limbs_[i]} + other.limbs_[i];
            limbs_[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
            if (i >= size_) size_ = i + 1;
        }
    }
    /// `other` is not greater.
    constexpr void subtract(const natural& other) {
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::uint64_t taken = other.limbs_[i] + borrow;
            borrow = limbs_[i] < taken ? 1 : 0;
            limbs_[i] = static_cast<std::uint32_t>(limbs_[i] - taken);
        }
        while (size_ != 0 && limbs_[size_ - 1] == 0) --size_;
    }
    /// Less than 0, 0 or greater than 0, as this number is less, equal or greater.
    constexpr int compare(const natural& other) const {
        if (size_ != other.size_) return size_ < other.size_ ? -1 : 1;
        for (std::size_t i = size_; i-- != 0;)
            if (limbs_[i] != other.limbs_[i]) return limbs_[i] < other.limbs_[i] ? -1 : 1;
        return 0;
    }
    constexpr natural plus(const natural& other) const {
        natural sum = *this;
        sum.add(other);
        return sum;
    }

private:
    std::uint32_t limbs_[40]{};
    std::size_t size_ = 0;
};

/// The decimal digits of a number: 0.d1d2d3… times 10 to the power of `exponent`.
struct decimal_digits {
    char digits[17]{};
    int size = 0;
    int exponent = 0;
};

/// The fewest digits that are nearer to `value`, which is positive and finite, than to any other
/// double.
constexpr decimal_digits shortest_digits(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto biased = static_cast<int>(bits >> 52);
    const std::uint64_t fraction = bits & 0xFFFFFFFFFFFFFU;
    const std::uint64_t mantissa = biased == 0 ? fraction : fraction | (std::uint64_t{1} << 52);
    const int power = (biased == 0 ? 1 : biased) - 1075;  // value = mantissa * 2^power
    const bool is_even = mantissa % 2 == 0;               // a tie is read as the even one
    const bool is_narrow_below = fraction == 0 && biased > 1;

    // value = r / s; the doubles beside it are 2 * above / s and 2 * below / s away.
    natural r{mantissa}, s{1}, above{1}, below{1};
    r.shift(1);
    s.shift(1);
    if (power >= 0) {
        r.shift(power);
        above.shift(power);
        below.shift(power);
    } else {
        s.shift(-power);
    }
    if (is_narrow_below) {
        r.shift(1);
        s.shift(1);
        above.shift(1);
    }

    // Scaled so that the first digit is that of the tenths; the estimate is right or 1 too low.
    decimal_digits result;
    const int width = 64 - std::countl_zero(mantissa);
    result.exponent =
        ((power + width - 1) * 30103 + 40000000) / 100000 - 399;  // log10(2) is 0.30103
    if (result.exponent >= 0) {
        s.multiply_by_power_of_10(result.exponent);
    } else {
        r.multiply_by_power_of_10(-result.exponent);
        above.multiply_by_power_of_10(-result.exponent);
        below.multiply_by_power_of_10(-result.exponent);
    }
    const int reached = is_even ? 0 : 1;
    while (r.plus(above).compare(s) >= reached) {
        s.multiply(10);
        ++result.exponent;
    }

    while (true) {
        r.multiply(10);
        above.multiply(10);
        below.multiply(10);
        int digit = 0;
        for (; r.compare(s) >= 0; ++digit) r.subtract(s);
        const bool low_will_do = r.compare(below) <= -reached;
        const bool high_will_do = r.plus(above).compare(s) >= reached;
        const int half = r.plus(r).compare(s);
        const bool is_nearer_above = half > 0 || (half == 0 && digit % 2 != 0);
        if (high_will_do && (!low_will_do || is_nearer_above)) ++digit;
        result.digits[result.size++] = static_cast<char>('0' + digit);
        if (low_will_do || high_will_do) return result;
    }
}

}  // namespace stele::render
