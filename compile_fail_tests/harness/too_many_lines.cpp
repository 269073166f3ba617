// expect: stele: a sentence
// verdict: more than 25
#ifdef STELE_CONTROL
static_assert(true);
#else
// Each of these is a warning of at least three lines.
int narrow_a(long long value) { return value; }
int narrow_b(long long value) { return value; }
int narrow_c(long long value) { return value; }
int narrow_d(long long value) { return value; }
int narrow_e(long long value) { return value; }
int narrow_f(long long value) { return value; }
int narrow_g(long long value) { return value; }
int narrow_h(long long value) { return value; }
static_assert(sizeof(char) == 2, "stele: a sentence");
#endif
