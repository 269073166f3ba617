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
string(STRIP "${CMAKE_MATCH_2}" expected)
set(below_the_error "${CMAKE_MATCH_1}")
set(standard 20)
set(code "")
if(COMPUTED)
    if(NOT content MATCHES "^[^\n]*\n// computed: (stele: [^\n]+)\n")
        message(FATAL_ERROR " the second line is not: // computed: stele: <the sentence>")
    endif()
    set(computed "${CMAKE_MATCH_1}")
    # Both forms of a sentence have its code.
    if(NOT expected MATCHES " \\[S[0-9][0-9][0-9]\\]$")
        message(FATAL_ERROR " the first line does not end with the code of the sentence")
    endif()
    set(code "${CMAKE_MATCH_0}")
    string(STRIP "${computed}" expected)
    set(standard 26)
endif()

set(command "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -std=c++${standard} -fsyntax-only
    -fdiagnostics-color=never ${FLAGS})

# compile(<flags>…): sets status and output
macro(compile)
    execute_process(COMMAND ${command} ${ARGN} "${TEST}"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
endmacro()

# The space keeps CMake from breaking the line.
function(fail verdict)
    message("${output}")
    message(FATAL_ERROR " ${verdict}")
endfunction()

if(NOT DEFINED CONTROL OR CONTROL)
    compile(-Werror -DSTELE_CONTROL)
    if(NOT status EQUAL 0)
        fail("the control does not compile")
    endif()
endif()

compile()
if(status EQUAL 0)
    fail("the mistake compiles")
endif()
if(NOT status EQUAL 1)
    fail("the compiler did not report an error, it ended with: ${status}")
endif()

# Clang 14 shows a sentence as the literal that it is.
string(REPLACE "\\\"" "\"" output "${output}")
# What would make one element of a CMake list out of two lines, or two out of one, goes.
string(REGEX REPLACE "[][;\\\\]" "_" lines "${output}")
string(REGEX MATCHALL "[^\n]*error:[^\n]*" errors "${lines}")
string(REGEX MATCHALL "\n" line_ends "${lines}")
list(LENGTH errors error_count)
list(LENGTH line_ends line_count)

string(REGEX REPLACE "[][;\\\\]" "_" expected_in_line "${expected}")
set(first_error "")
if(error_count GREATER 0)
    list(GET errors 0 first_error)
endif()
if(below_the_error)
    set(first_error "${lines}")
endif()
string(FIND "${first_error}" "${expected_in_line}" at)
if(at EQUAL -1)
    fail("the first error does not say: ${expected}")
endif()
string(REGEX REPLACE "[][;\\\\]" "_" code "${code}")
string(FIND "${first_error}" "${code}" at)
if(at EQUAL -1)
    fail("the first error does not have the code: ${code}")
endif()
if(error_count GREATER 1)
    fail("there are ${error_count} errors, not one")
endif()
if(line_count GREATER 25)
    fail("the output has ${line_count} lines, more than 25")
endif()
