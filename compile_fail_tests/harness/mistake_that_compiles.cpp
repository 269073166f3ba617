// expect: stele: a sentence
// verdict: the mistake compiles
#ifdef STELE_CONTROL
static_assert(true);
#else
static_assert(true, "stele: a sentence");
#endif
