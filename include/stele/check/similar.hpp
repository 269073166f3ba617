// SPDX-License-Identifier: BSL-1.0
#pragma once

// `did you mean "title"?`: the name that was perhaps meant, among those that there are. Only for the
// sentences that are computed (check/message.hpp).
//
//     did_you_mean("titel", {names, size}, "; select it there")

#include <stele/check/message.hpp>

#if defined(__cpp_static_assert) && __cpp_static_assert >= 202306L

#include <cstddef>
#include <string_view>

namespace stele::check {

constexpr char lower_case(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// How many letters have to be changed, added, left out, or swapped with the next, to make one name
/// of the other; case does not count. Of long names: too many.
constexpr std::size_t edits_between(std::string_view a, std::string_view b) {
    constexpr std::size_t longest = 63;
    if (a.size() > longest || b.size() > longest) return longest;
    std::size_t rows[3][longest + 1]{};  // the last two, and the one that is made
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t* const now = rows[i % 3];
        const std::size_t* const last = rows[(i + 2) % 3];
        const std::size_t* const before = rows[(i + 1) % 3];
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const char x = lower_case(a[i - 1]), y = lower_case(b[j - 1]);
            now[j] = last[j - 1] + (x == y ? 0 : 1);
            if (last[j] + 1 < now[j]) now[j] = last[j] + 1;
            if (now[j - 1] + 1 < now[j]) now[j] = now[j - 1] + 1;
            if (i > 1 && j > 1 && x == lower_case(b[j - 2]) && y == lower_case(a[i - 2]) &&
                before[j - 2] + 1 < now[j])
                now[j] = before[j - 2] + 1;
        }
    }
    return rows[a.size() % 3][b.size()];
}

/// Names that are looked up.
struct known_names {
    const std::string_view* data;
    std::size_t size;
};

/// The name that is most like another, if it is like it: up to a third of its letters differ. Empty
/// where there is none.
constexpr std::string_view most_similar(std::string_view name, known_names names) {
    std::string_view found;
    std::size_t fewest = name.size() / 3 + 1;
    for (std::size_t i = 0; i < names.size; ++i) {
        const std::size_t edits = edits_between(name, names.data[i]);
        if (edits < fewest && !names.data[i].empty() && names.data[i] != name) {
            fewest = edits;
            found = names.data[i];
        }
    }
    return found;
}

/// `; did you mean "title"?`, or what else there is to say.
constexpr sentence did_you_mean(std::string_view name, known_names names,
                                std::string_view otherwise) {
    const std::string_view found = most_similar(name, names);
    if (found.empty()) return sentence{otherwise};
    return sentence{"; did you mean \"", found, "\"?"};
}

/// The same among columns, or other types that have a `stele_name`.
template <class... Ts>
constexpr sentence did_you_mean(std::string_view name, list<Ts...>, std::string_view otherwise) {
    const std::string_view names[]{Ts::stele_name..., {}};
    return did_you_mean(name, {names, sizeof...(Ts)}, otherwise);
}

}  // namespace stele::check

#endif
