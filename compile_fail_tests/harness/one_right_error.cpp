// expect: stele: a sentence [with; brackets]
// verdict: passes
#ifdef STELE_CONTROL
static_assert(true);
#else
static_assert(false, "stele: a sentence [with; brackets] and an end");
#endif
