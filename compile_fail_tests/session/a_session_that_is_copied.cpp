// expect: stele: a session is copied or moved; it stays where it was made, with its objects: pass a reference, stele::session& [S957]
//
// The objects of a session know it by its address, and an object belongs to one session. Functions take it by
// reference.
#include "../tables.hpp"

#include <stele/session.hpp>

#ifdef STELE_CONTROL
void flush(stele::session& session) { session.flush(); }
#else
void flush(stele::session session) { session.flush(); }
#endif

void run(stele::session& session) { flush(session); }
