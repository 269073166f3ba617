// SPDX-License-Identifier: BSL-1.0
#pragma once

// Columns and parameters of <chrono>'s types: dates, points in time, times of day and durations.

// GCC compares the names inside a template with those at namespace scope where it is instantiated.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/types/chrono.hpp>

#pragma GCC diagnostic pop
