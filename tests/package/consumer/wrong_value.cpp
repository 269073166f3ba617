// SPDX-License-Identifier: BSL-1.0
#include "library.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 'a'", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 'a'; DELETE", Book::title)));
#endif
