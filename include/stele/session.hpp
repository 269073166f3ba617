// SPDX-License-Identifier: BSL-1.0
#pragma once

// The session layer: objects, relationships, and a unit of work that writes them.

// By itself, so that one line less stands above a sentence.
#include <stele/sqlite.hpp>
#include <stele/stele.hpp>

// As in sqlite.hpp.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

#include <stele/session/session.hpp>

#pragma GCC diagnostic pop
