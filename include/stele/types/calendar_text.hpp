// SPDX-License-Identifier: BSL-1.0
#pragma once

// Dates and times of day as text, in both directions: `YYYY-MM-DD HH:MM:SS.ffffff`, the ISO 8601
// forms that SQLite's date functions take ("Date And Time Functions"). Plain numbers only;
// chrono.hpp maps them to the types of <chrono>, and knows which days a month has.

#include <stele/types/error.hpp>
#include <stele/types/fixed_text.hpp>

#include <string>
#include <string_view>

namespace stele {

/// A date as its three numbers; not necessarily one that exists.
struct date_fields {
    int year = 0;  ///< 0 to 9999
    int month = 0;
    int day = 0;
};

/// A time of day.
struct clock_fields {
    int second = 0;      ///< since midnight, 0 to 86399
    int nanosecond = 0;  ///< 0 to 999999999
};

/// What a text says of a moment: the date, the time (midnight if the text has none), and by how
/// many seconds it is ahead of UTC if it says so.
struct moment_fields {
    date_fields date;
    clock_fields clock;
    bool has_offset = false;
    int offset = 0;
};

/// The text of a date and time with nine fraction digits has 29 bytes.
using calendar_text = fixed_text<32>;

/// Throws `value_error`: `'2024-02-30' is no date (YYYY-MM-DD)`.
[[noreturn]] inline void throw_malformed(std::string_view text, const char* what) {
    throw value_error{quoted_excerpt(text) + " is no " + what};
}

/// Adds `2024-05-17`.
constexpr void append_date(calendar_text& text, date_fields date) noexcept {
    text.append_number(date.year, 4);
    text.append('-');
    text.append_number(date.month, 2);
    text.append('-');
    text.append_number(date.day, 2);
}

/// Adds `23:59:58`, and with `digits` 3, 6 or 9 that many digits of the second's fraction.
constexpr void append_clock(calendar_text& text, clock_fields clock, int digits) noexcept {
    text.append_number(clock.second / 3600, 2);
    text.append(':');
    text.append_number(clock.second / 60 % 60, 2);
    text.append(':');
    text.append_number(clock.second % 60, 2);
    if (digits == 0) return;
    int fraction = clock.nanosecond;
    for (int i = digits; i < 9; ++i) fraction /= 10;
    text.append('.');
    text.append_number(fraction, digits);
}

/// Reads a text from the front; each function is false where the text does not continue so.
class calendar_reader {
public:
    constexpr explicit calendar_reader(std::string_view text) noexcept : rest_{text} {}

    constexpr bool at_end() const noexcept { return rest_.empty(); }
    constexpr bool next_is_digit() const noexcept {
        return !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9';
    }
    constexpr bool take(char c) noexcept {
        if (rest_.empty() || rest_[0] != c) return false;
        rest_.remove_prefix(1);
        return true;
    }
    /// Exactly `width` digits, a number of at most `largest`.
    constexpr bool number(int width, int largest, int& value) noexcept {
        value = 0;
        for (int i = 0; i < width; ++i) {
            if (!next_is_digit()) return false;
            value = value * 10 + (rest_[0] - '0');
            rest_.remove_prefix(1);
        }
        return value <= largest;
    }
    /// `YYYY-MM-DD`.
    constexpr bool date(date_fields& date) noexcept {
        return number(4, 9999, date.year) && take('-') && number(2, 12, date.month) && take('-') &&
               number(2, 31, date.day);
    }
    /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.f…`. Digits after the ninth of the fraction are zeros.
    constexpr bool clock(clock_fields& clock) noexcept {
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (!number(2, 23, hour) || !take(':') || !number(2, 59, minute)) return false;
        if (take(':')) {
            if (!number(2, 59, second)) return false;
            if (take('.') && !fraction(clock.nanosecond)) return false;
        }
        clock.second = hour * 3600 + minute * 60 + second;
        return true;
    }
    /// Nothing, `Z`, `+hh`, `+hh:mm` or `+hhmm`, or with `-`.
    constexpr bool offset(moment_fields& moment) noexcept {
        if (at_end()) return true;
        moment.has_offset = true;
        if (take('Z')) return true;
        const bool is_behind = take('-');
        int hours = 0;
        int minutes = 0;
        if ((!is_behind && !take('+')) || !number(2, 23, hours)) return false;
        if ((take(':') || !at_end()) && !number(2, 59, minutes)) return false;
        const int ahead = hours * 3600 + minutes * 60;
        moment.offset = is_behind ? -ahead : ahead;
        return true;
    }

private:
    constexpr bool fraction(int& nanosecond) noexcept {
        if (!next_is_digit()) return false;
        int weight = 100000000;
        for (; next_is_digit(); rest_.remove_prefix(1), weight /= 10) {
            if (weight == 0 && rest_[0] != '0') return false;
            nanosecond += weight * (rest_[0] - '0');
        }
        return true;
    }

    std::string_view rest_;
};

/// The numbers of `YYYY-MM-DD`; throws `value_error` for any other text.
constexpr date_fields read_date(std::string_view text) {
    calendar_reader reader{text};
    date_fields date;
    if (!reader.date(date) || !reader.at_end()) throw_malformed(text, "date (YYYY-MM-DD)");
    return date;
}

/// The time of `HH:MM:SS.f…` (seconds and fraction may lack); throws `value_error` for any
/// other text.
constexpr clock_fields read_clock(std::string_view text) {
    calendar_reader reader{text};
    clock_fields clock;
    if (!reader.clock(clock) || !reader.at_end())
        throw_malformed(text, "time of day (HH:MM:SS, at most nine digits of fraction)");
    return clock;
}

/// A date, a space or `T`, a time and an offset (`Z`, `+hh:mm`, `-hhmm`, `+hh`); the offset may
/// lack, or all after the date. Throws `value_error` for any other text.
constexpr moment_fields read_moment(std::string_view text) {
    calendar_reader reader{text};
    moment_fields moment;
    bool is_good = reader.date(moment.date);
    if (is_good && !reader.at_end())
        is_good = (reader.take(' ') || reader.take('T')) && reader.clock(moment.clock) &&
                  reader.offset(moment) && reader.at_end();
    if (!is_good)
        throw_malformed(text,
                        "date and time (YYYY-MM-DD HH:MM:SS, at most nine digits of fraction)");
    return moment;
}

}  // namespace stele
