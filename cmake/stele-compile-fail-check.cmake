# SPDX-License-Identifier: BSL-1.0
#
# Compiles SOURCE, which holds a mistake, and judges what the compiler says. Included, after these
# are set, by what stele_add_compile_fail_test() writes and by stele's own tests:
#
#     COMPILER     GCC or Clang
#     SOURCE       the file
#     EXPECT       what its one error must say
#     ALSO         another text that it must say (may be empty)
#     CONTROL      ON: with -DSTELE_CONTROL it must compile
#     FLAGS        a list; and what CMake knows of libraries:
#     DEFINITIONS, DIRECTORIES, IMPLICIT_DIRECTORIES, OPTIONS, FEATURES, STANDARD, STANDARD_20,
#     STANDARD_23, STANDARD_26
#     MORE_ERRORS  ON: other errors may follow
#     STRICT       ON: the control must compile without a warning, and the output has at most 25 lines
cmake_minimum_required(VERSION 3.22)

# ---- the command ----------------------------------------------------------------------------
set(command "${CMAKE_COMMAND}" -E env LC_ALL=C "${COMPILER}" -fsyntax-only
    -fdiagnostics-color=never ${FLAGS})
if(DEFINED STANDARD_20)
    set(standard 20)
    foreach(feature IN LISTS FEATURES ITEMS "cxx_std_${STANDARD}")
        if(feature MATCHES "^cxx_std_([0-9]+)$" AND CMAKE_MATCH_1 GREATER standard AND
           CMAKE_MATCH_1 LESS 90 AND NOT "${STANDARD_${CMAKE_MATCH_1}}" STREQUAL "")
            set(standard ${CMAKE_MATCH_1})
        endif()
    endforeach()
    list(APPEND command ${STANDARD_${standard}})
endif()
foreach(definition IN LISTS DEFINITIONS)
    if(definition)
        string(REGEX REPLACE "^-D" "" definition "${definition}")
        list(APPEND command "-D${definition}")
    endif()
endforeach()
foreach(directory IN LISTS DIRECTORIES)
    if(directory AND NOT directory IN_LIST IMPLICIT_DIRECTORIES)
        list(APPEND command "-I${directory}")
    endif()
endforeach()
foreach(option IN LISTS OPTIONS)
    if(option MATCHES "^SHELL:(.*)$")
        separate_arguments(option NATIVE_COMMAND "${CMAKE_MATCH_1}")
    endif()
    list(APPEND command ${option})
endforeach()
# A warning is no error, whatever the libraries' options say, unless it is asked for.
if(STRICT)
    set(control_flags -Werror)
else()
    list(APPEND command -w)
    set(control_flags "")
endif()

# ---- the verdict ----------------------------------------------------------------------------
# compile(<flags>…): sets status and output
macro(compile)
    execute_process(COMMAND ${command} ${ARGN} "${SOURCE}"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
endmacro()

# The space keeps CMake from breaking the line.
function(fail verdict)
    message("${output}")
    message(FATAL_ERROR " ${verdict}")
endfunction()

if(CONTROL)
    compile(${control_flags} -DSTELE_CONTROL)
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

set(first_error "")
if(error_count GREATER 0)
    list(GET errors 0 first_error)
endif()
# Where what is judged is a value, no static_assert can say the sentence: it then stands in the
# line of stele's source that the compiler shows below its error.
string(REGEX MATCHALL "[^\n]* throw \"stele: [^\n]*" thrown "${lines}")
foreach(text IN ITEMS "${EXPECT}" "${ALSO}")
    string(REGEX REPLACE "[][;\\\\]" "_" text_in_line "${text}")
    string(FIND "${first_error};${thrown}" "${text_in_line}" at)
    if(at EQUAL -1)
        fail("the first error does not say: ${text}")
    endif()
endforeach()
if(MORE_ERRORS)
    return()
endif()
if(error_count GREATER 1)
    fail("there are ${error_count} errors, not one")
endif()
if(STRICT AND line_count GREATER 25)
    fail("the output has ${line_count} lines, more than 25")
endif()
