// SPDX-License-Identifier: BSL-1.0
#pragma once

// What the formatters are made of: the text is put together by functions that know nothing of fmt's
// contexts, and written as a string.

#include <fmt/format.h>
#include <fmt/ranges.h>  // which would take rows for tuples, and results for ranges, if they did not say no

#include <algorithm>
#include <string_view>

namespace stele::detail {

/// Of one line; takes a width and alignment, as a string does.
class line_formatter {
public:
    constexpr auto parse(fmt::format_parse_context& context) { return text_.parse(context); }

protected:
    template <class Context>
    auto write(std::string_view text, Context& context) const {
        return text_.format(fmt::string_view(text.data(), text.size()), context);
    }

private:
    fmt::formatter<fmt::string_view> text_;
};

/// Of several lines; takes `{}` only.
class block_formatter {
public:
    constexpr auto parse(fmt::format_parse_context& context) {
        if (context.begin() != context.end() && *context.begin() != '}')
            throw fmt::format_error("stele: a table is formatted with {} only");
        return context.begin();
    }

protected:
    template <class Context>
    auto write(std::string_view text, Context& context) const {
        return std::copy(text.begin(), text.end(), context.out());
    }
};

}  // namespace stele::detail
