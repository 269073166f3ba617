// SPDX-License-Identifier: BSL-1.0
#pragma once

// The language, and SQLite to run it on. Link SQLite3.

#include <stele/stele.hpp>

// GCC compares the names inside a template with those at namespace scope where it is instantiated.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/sqlite/connection.hpp>
#include <stele/sqlite/result_operators.hpp>

#pragma GCC diagnostic pop
