# SPDX-License-Identifier: BSL-1.0
#
# cmake -DAWK=awk -DSOURCE=<the top of the project> -P errors.cmake
#
# Compares docs/errors.md with what errors.awk makes of the tests. With STELE_WRITE_DOCUMENTS set in
# the environment it writes the file.
cmake_minimum_required(VERSION 3.22)

foreach(variable IN ITEMS AWK SOURCE)
    if(NOT DEFINED ${variable})
        message(FATAL_ERROR "errors.cmake: ${variable} is missing")
    endif()
endforeach()

file(GLOB_RECURSE headers "${SOURCE}/include/stele/*.hpp")
file(GLOB tests "${SOURCE}/compile_fail_tests/*/*.cpp")
list(FILTER tests EXCLUDE REGEX "/compile_fail_tests/harness/")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C "${AWK}" -f "${CMAKE_CURRENT_LIST_DIR}/errors.awk"
        kind=header ${headers} kind=tables "${SOURCE}/compile_fail_tests/tables.hpp"
        kind=test ${tests}
    RESULT_VARIABLE status OUTPUT_VARIABLE made ERROR_VARIABLE faults)
if(NOT status EQUAL 0)
    message("${faults}")
    message(FATAL_ERROR " docs/errors.md cannot be made of these tests")
endif()

set(document "${SOURCE}/docs/errors.md")
if(DEFINED ENV{STELE_WRITE_DOCUMENTS})
    file(WRITE "${document}" "${made}")
    return()
endif()
set(written "")
if(EXISTS "${document}")
    file(READ "${document}" written)
endif()
if(NOT made STREQUAL written)
    message(FATAL_ERROR " docs/errors.md is not what the tests say; to write it anew: "
        "STELE_WRITE_DOCUMENTS=1 ctest -R docs/errors.md")
endif()
