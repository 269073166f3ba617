// expect: stele: a sentence
// verdict: the control does not compile
#ifdef STELE_CONTROL
int narrowed(long long value) { return value; }
#else
static_assert(sizeof(char) == 2, "stele: a sentence");
#endif
