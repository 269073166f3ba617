// SPDX-License-Identifier: BSL-1.0
#pragma once

// std::chrono's durations and clocks. libstdc++ has them in a header of their own; its <chrono> brings the calendar
// and the streams along, which costs as much as half of the language.

#include <cstddef>

#if defined(__GLIBCXX__) && __has_include(<bits/chrono.h>)
#include <bits/chrono.h>
#else
#include <chrono>
#endif
