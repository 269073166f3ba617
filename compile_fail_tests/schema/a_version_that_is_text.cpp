// expect: stele: version of a column that cannot count, or of several; say it of one column of an integer type, without optional, generated and primary_key [S914]
// computed: stele: version of "parcel"."revision", which cannot count, or of several columns; say it of one of an integer type
//
// A session adds 1 to the version with each UPDATE, and compares it with the one that it has loaded. So it has to be a
// number that the session writes.
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Parcel, "parcel", column(parcel_id, std::int64_t, primary_key), column(revision, int, version));
#else
STELE_TABLE(Parcel, "parcel", column(parcel_id, std::int64_t, primary_key), column(revision, std::string, version));
#endif
