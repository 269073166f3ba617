// expect: stele: STELE_MAP of a struct that cannot be made empty and then assigned; give it a default constructor and an assignment, as a row is made before it is read [S691]
//
// A row is made first, and its members are read one by one.
#include "../tables.hpp"

#ifdef STELE_CONTROL
struct point {
    int x;
};
#else
struct point {
    explicit point(int at) : x(at) {}
    int x;
};
#endif
STELE_MAP(Point, "point", point, column(x, primary_key));
