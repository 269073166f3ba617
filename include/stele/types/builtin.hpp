// SPDX-License-Identifier: BSL-1.0
#pragma once

// Every built-in type mapping but those of <chrono> (stele/types/chrono.hpp has them).

#include <stele/types/arithmetic.hpp>
#include <stele/types/blob.hpp>
#include <stele/types/enumeration.hpp>
#include <stele/types/nullable.hpp>
#include <stele/types/text.hpp>
#include <stele/types/type_mapping.hpp>
