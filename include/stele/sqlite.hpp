// SPDX-License-Identifier: BSL-1.0
#pragma once

// The language, and SQLite to run it on. Link SQLite3.

// First, so that a line less stands above its sentence.
// clang-format off
#include <stele/check/dotted.hpp>
#include <stele/stele.hpp>
// clang-format on

// GCC compares the names inside a template with those at namespace scope where it is instantiated.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/sqlite/connection.hpp>
#include <stele/sqlite/result_operators.hpp>

#pragma GCC diagnostic pop
