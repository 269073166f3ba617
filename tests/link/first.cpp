// SPDX-License-Identifier: BSL-1.0
// With second.cpp: two units that include every header make one program.
#include "everything.hpp"

int second();

int main() { return second(); }
