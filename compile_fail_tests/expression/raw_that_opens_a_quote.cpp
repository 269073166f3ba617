// expect below the error: stele: raw() opens a quote that it does not close [S814]
//
// The quote would go on into the statement around it, and make text of what should be SQL.
#include "../tables.hpp"

#ifdef STELE_CONTROL
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 'it''s'", Book::title)));
#else
const auto text = stele::sql(select(Book).where(stele::raw<bool>("? > 'it", Book::title)));
#endif
