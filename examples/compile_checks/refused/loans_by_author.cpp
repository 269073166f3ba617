// SPDX-License-Identifier: BSL-1.0
#include <library/tables.hpp>

using library::Author;
using library::Loan;

#ifdef STELE_CONTROL
constexpr auto statement = library::loans_where(Loan::reader_id == 4);
#else
constexpr auto statement = library::loans_where(Author::last_name == "King");
#endif
