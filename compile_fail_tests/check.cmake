# SPDX-License-Identifier: BSL-1.0
#
# cmake -DCOMPILER=g++ -DFLAGS=-Iinclude -DTEST=layer/a_sentence.cpp -P check.cmake
#
# TEST begins with the line
#     // expect: stele: <the sentence> [S012]
# and holds a mistake, and under #ifdef STELE_CONTROL the same code without it. With
# -DSTELE_CONTROL it must compile without a warning; without, it must give exactly one error, that
# says the expected sentence, in at most 25 lines.
#
# With -DCONTROL=OFF the control is left out.
#
# The second line may be
#     // computed: stele: <a part of the sentence with names>
# which the error must say with -DCOMPUTED=ON: in C++26 mode, where static_assert takes a computed message.
#
# A line
#     // not precompiled
# is for a test that defines a macro before the headers.
#
# A line
#     // more errors on GCC
# is for a mistake after which GCC has errors of its own; the sentence is the first there too. Clang takes such
# a sentence as a fatal error.
#
# A line
#     // a warning
# is for a sentence that compilers give as a warning: in the test it counts as an error.
#
# The first line may be
#     // expect below the error: stele: <the sentence> [S012]
# where what is judged is a value, so that no static_assert can say it: the sentence then stands in
# the line of source that the compiler shows below its error.
cmake_minimum_required(VERSION 3.22)

foreach(variable IN ITEMS COMPILER FLAGS TEST)
    if(NOT DEFINED ${variable})
        message(FATAL_ERROR "check.cmake: ${variable} is missing")
    endif()
endforeach()

file(READ "${TEST}" content)
if(NOT content MATCHES "^// expect( below the error)?: (stele: [^\n]+)\n")
    message(FATAL_ERROR " the first line is not: // expect: stele: <the sentence>")
endif()
string(STRIP "${CMAKE_MATCH_2}" EXPECT)
set(standard 20)
set(ALSO "")
if(COMPUTED)
    if(NOT content MATCHES "^[^\n]*\n// computed: (stele: [^\n]+)\n")
        message(FATAL_ERROR " the second line is not: // computed: stele: <the sentence>")
    endif()
    set(computed "${CMAKE_MATCH_1}")
    # Both forms of a sentence have its code.
    if(NOT EXPECT MATCHES " \\[S[0-9][0-9][0-9]\\]$")
        message(FATAL_ERROR " the first line does not end with the code of the sentence")
    endif()
    set(ALSO "${CMAKE_MATCH_0}")
    string(STRIP "${computed}" EXPECT)
    set(standard 26)
endif()

if(content MATCHES "\n// not precompiled\n")
    list(FIND FLAGS -include at)
    if(at EQUAL -1)
        list(FIND FLAGS -include-pch at)
    endif()
    if(NOT at EQUAL -1)
        list(REMOVE_AT FLAGS ${at})
        list(REMOVE_AT FLAGS ${at})
    endif()
endif()
set(MORE_ERRORS OFF)
if(content MATCHES "\n// more errors on GCC\n" AND NOT COMPILER MATCHES "clang")
    set(MORE_ERRORS ON)
endif()
if(content MATCHES "\n// a warning\n")
    list(APPEND FLAGS -Werror)
endif()
if(NOT DEFINED CONTROL)
    set(CONTROL ON)
endif()

# The verdict is that of the users' tests, and stricter.
set(SOURCE "${TEST}")
list(PREPEND FLAGS -std=c++${standard})
set(STRICT ON)
include("${CMAKE_CURRENT_LIST_DIR}/../cmake/stele-compile-fail-check.cmake")
