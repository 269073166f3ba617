// expect: stele: a sentence
// verdict: the first error does not say: stele: a sentence
#ifdef STELE_CONTROL
static_assert(true);
#else
static_assert(sizeof(char) == 2, "stele: another sentence");
#endif
