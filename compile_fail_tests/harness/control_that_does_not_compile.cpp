// expect: stele: a sentence
// verdict: the control does not compile
static_assert(sizeof(char) == 2, "stele: a sentence");
