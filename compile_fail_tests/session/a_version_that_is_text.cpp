// expect: stele: version of a column that cannot count, or of several; say it of one column of an integer type, without optional, generated and primary_key [S914]
//
// A session adds 1 to the version with each UPDATE, and compares it with the one that it has loaded. So it has to be a
// number that the session writes.
#include "../tables.hpp"

#include <stele/session.hpp>

STELE_TABLE(Account, "account", column(account_id, std::int64_t, primary_key),
    column(revision, int, version));
STELE_TABLE(Parcel, "parcel", column(parcel_id, std::int64_t, primary_key),
    column(revision, std::string, version));

void write(stele::session& session) {
#ifdef STELE_CONTROL
    session.add(Account::row{});
#else
    session.add(Parcel::row{});
#endif
}
