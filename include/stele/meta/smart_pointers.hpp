// SPDX-License-Identifier: BSL-1.0
#pragma once

// std::shared_ptr and std::unique_ptr. libstdc++ has them in a header of their own, without what else is in <memory>:
// the parallel algorithms and the ranges.

#include <cstddef>

#if defined(__GLIBCXX__) && __has_include(<bits/shared_ptr.h>)
#include <bits/shared_ptr.h>
#else
#include <memory>
#endif
