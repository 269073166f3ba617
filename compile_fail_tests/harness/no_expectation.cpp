// this line says nothing that can be checked
// verdict: the first line is not: // expect: stele: <the sentence>
#ifndef STELE_CONTROL
static_assert(sizeof(char) == 2, "stele: a sentence");
#endif
