# SPDX-License-Identifier: BSL-1.0
#
# Runs check.cmake on a TEST of this folder, whose second line is
#     // verdict: <what check.cmake must say of it>
# or "// verdict: passes".
cmake_minimum_required(VERSION 3.22)

file(READ "${TEST}" content)
if(NOT content MATCHES "^[^\n]*\n// verdict: ([^\n]+)\n")
    message(FATAL_ERROR " the second line is not: // verdict: <words>")
endif()
set(verdict "${CMAKE_MATCH_1}")

execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DCOMPILER=${COMPILER}" "-DFLAGS=${FLAGS}" "-DTEST=${TEST}"
        -P "${CMAKE_CURRENT_LIST_DIR}/../check.cmake"
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)

if(verdict STREQUAL "passes")
    if(NOT status EQUAL 0)
        message("${output}")
        message(FATAL_ERROR " a right test is reported as a failure")
    endif()
    return()
endif()

if(status EQUAL 0)
    message(FATAL_ERROR " a wrong test passes")
endif()
string(FIND "${output}" "${verdict}" at)
if(at EQUAL -1)
    message("${output}")
    message(FATAL_ERROR " the harness should say: ${verdict}")
endif()
