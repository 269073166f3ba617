// SPDX-License-Identifier: BSL-1.0
#pragma once

// The session layer: objects, relationships, and a unit of work that writes them.

// The language first, so that one line less stands above a sentence.
// clang-format off
#include <stele/stele.hpp>
#include <stele/sqlite.hpp>
// clang-format on

// As in sqlite.hpp.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/session/session.hpp>

#pragma GCC diagnostic pop
