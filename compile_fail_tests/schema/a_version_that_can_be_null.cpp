// expect: stele: version of a column that cannot count, or of several; say it of one column of an integer type, without optional, generated and primary_key [S914]
#include "../tables.hpp"

#ifdef STELE_CONTROL
STELE_TABLE(Parcel, "parcel", column(parcel_id, std::int64_t, primary_key), column(revision, int, version));
#else
STELE_TABLE(Parcel, "parcel", column(parcel_id, std::int64_t, primary_key), column(revision, std::optional<int>, version));
#endif
