// SPDX-License-Identifier: BSL-1.0
#pragma once

// The tags and the sentinel of <iterator>. In libstdc++ they come with every container, and <iterator> itself
// brings the streams along, which cost a third of what all of stele's headers do.

#include <string>

#ifndef __GLIBCXX__
#include <iterator>
#endif
