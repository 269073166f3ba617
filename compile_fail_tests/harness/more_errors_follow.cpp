// expect: stele: a sentence
// verdict: there are 2 errors, not one
#ifdef STELE_CONTROL
static_assert(true);
#else
static_assert(sizeof(char) == 2, "stele: a sentence");
static_assert(sizeof(char) == 2, "stele: another sentence");
#endif
