# SPDX-License-Identifier: BSL-1.0
#
# Shows errors.cmake a project a fault, each fault once, and one without a fault.
cmake_minimum_required(VERSION 3.22)

set(sentence "stele: where() of nothing; say something [S001]")
set(header "static_assert(ok,\n    \"stele: where() of nothing; \"\n    \"say something [S001]\");\n")
set(body "#include \"../tables.hpp\"\n\n#ifdef STELE_CONTROL\nint i = 1;\n#else\nint i = \"\";\n#endif\n")
set(right "// expect: ${sentence}\n//\n// It means this.\n${body}")
set(other "// expect: ${sentence}\n${body}")

# expect(<what is said, or "passes"> <header> <test> [<another test>])
function(expect verdict header test)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/include/stele/check.hpp" "${header}")
    file(WRITE "${SCRATCH}/compile_fail_tests/tables.hpp" "#pragma once\nstruct Book {};\n")
    file(WRITE "${SCRATCH}/compile_fail_tests/layer/a_test.cpp" "${test}")
    if(ARGN)
        file(WRITE "${SCRATCH}/compile_fail_tests/layer/b_test.cpp" "${ARGV3}")
    endif()
    set(output "")
    set(ENV{STELE_WRITE_DOCUMENTS} 1)
    foreach(run IN ITEMS write compare)
        execute_process(
            COMMAND "${CMAKE_COMMAND}" "-DAWK=${AWK}" "-DSOURCE=${SCRATCH}"
                -P "${CMAKE_CURRENT_LIST_DIR}/../errors.cmake"
            RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
        unset(ENV{STELE_WRITE_DOCUMENTS})
        string(APPEND output "${said}")
    endforeach()
    string(FIND "${output}" "${verdict}" at)
    if(verdict STREQUAL "passes" AND NOT output STREQUAL "" OR
       NOT verdict STREQUAL "passes" AND (status EQUAL 0 OR at EQUAL -1))
        message(SEND_ERROR "expected: ${verdict}\ngot: ${output}\nwith: ${header}${test}${ARGN}")
    endif()
endfunction()

expect("passes" "${header}" "${right}")
file(READ "${SCRATCH}/docs/errors.md" document)
foreach(part IN ITEMS "\n### S001\n" "`${sentence}`" "\nIt means this.\n" "```cpp\nint i = \"\";\n```"
        "```cpp\nint i = 1;\n```" "(../compile_fail_tests/layer/a_test.cpp)" "struct Book {};")
    string(FIND "${document}" "${part}" at)
    if(at EQUAL -1)
        message(SEND_ERROR "docs/errors.md has no '${part}':\n${document}")
    endif()
endforeach()
expect("passes" "${header}" "${right}" "${other}")
expect("passes" "STELE_SENTENCE(\"S001\", \"stele: a; b\", \"stele: \", name)\n" "${right}")

expect("S002 has no test" "${header}static_assert(ok, \"stele: a; b [S002]\");\n" "${right}")
expect("no test of S001 is its example" "${header}" "${other}")
expect("is an example of S001 like" "${header}" "${right}" "${right}")
expect("the sentence has no code" "${header}" "${right}" "// expect: stele: a; b\n${body}")
expect("S003, which is not in include/stele" "${header}" "${right}"
    "// expect: stele: a; b [S003]\n${body}")
expect("no code at the end of: stele: without" "${header}static_assert(ok, \"stele: without; one\");\n"
    "${right}")
expect("the first line is not" "${header}" "${right}" "${body}")

expect("passes" "${header}" "${right}")
file(APPEND "${SCRATCH}/docs/errors.md" "more\n")
execute_process(
    COMMAND "${CMAKE_COMMAND}" "-DAWK=${AWK}" "-DSOURCE=${SCRATCH}"
        -P "${CMAKE_CURRENT_LIST_DIR}/../errors.cmake"
    RESULT_VARIABLE status ERROR_VARIABLE said)
string(FIND "${said}" "STELE_WRITE_DOCUMENTS=1 ctest -R docs/errors.md" at)
if(status EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "an old docs/errors.md: ${said}")
endif()
