# SPDX-License-Identifier: BSL-1.0
#
# Copies the project consumer/ into SCRATCH, builds it against stele in the given WAY, runs it and
# its tests that a query does not compile. The installed package builds examples/compile_checks too.
foreach(variable IN ITEMS WAY STELE_SOURCE STELE_BUILD SCRATCH GENERATOR CXX)
    if(NOT DEFINED ${variable})
        message(FATAL_ERROR "use_from_outside.cmake: ${variable} is missing")
    endif()
endforeach()

function(run)
    execute_process(COMMAND ${ARGN}
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        string(REPLACE ";" " " command "${ARGN}")
        message(FATAL_ERROR " ${command}\n ended with ${status}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(run_consumer)
    foreach(program IN ITEMS text rows)
        run("${SCRATCH}/build/${program}")
        if(NOT output STREQUAL "It\n")
            message(FATAL_ERROR "the consumer's program '${program}' printed: ${output}")
        endif()
    endforeach()
endfunction()

# The tests of a project: as many as given, each with the verdict that the project expects.
function(run_tests directory count)
    find_program(CTEST ctest REQUIRED)
    run("${CTEST}" --test-dir "${directory}" -j 2 --output-on-failure)
    if(NOT output MATCHES "100% tests passed, 0 tests failed out of ${count}\n")
        message(FATAL_ERROR "${count} tests should run: ${output}")
    endif()
endfunction()

file(REMOVE_RECURSE "${SCRATCH}")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/consumer" DESTINATION "${SCRATCH}")
set(prefix "${SCRATCH}/prefix")

if(WAY MATCHES "^(find_package|pkg_config)$")
    run("${CMAKE_COMMAND}" --install "${STELE_BUILD}" --prefix "${prefix}")
    # What is installed must be usable wherever it is moved to.
    file(RENAME "${prefix}" "${SCRATCH}/moved")
    set(prefix "${SCRATCH}/moved")
endif()

if(WAY STREQUAL "pkg_config")
    file(MAKE_DIRECTORY "${SCRATCH}/build")
    find_program(PKG_CONFIG pkg-config REQUIRED)
    set(ENV{PKG_CONFIG_PATH} "${prefix}/share/pkgconfig")
    foreach(program_and_packages IN ITEMS "text stele" "rows stele-sqlite stele-format")
        separate_arguments(packages UNIX_COMMAND "${program_and_packages}")
        list(POP_FRONT packages program)
        run("${PKG_CONFIG}" --cflags --libs ${packages})
        string(STRIP "${output}" flags)
        separate_arguments(flags UNIX_COMMAND "${flags}")
        run("${CXX}" -std=c++20 -O0 "${SCRATCH}/consumer/${program}.cpp"
            -o "${SCRATCH}/build/${program}" ${flags})
    endforeach()
    run_consumer()
    return()
endif()

run("${CMAKE_COMMAND}" -S "${SCRATCH}/consumer" -B "${SCRATCH}/build" -G "${GENERATOR}"
    "-DCMAKE_CXX_COMPILER=${CXX}"
    "-DWAY=${WAY}"
    "-DSTELE_SOURCE=${STELE_SOURCE}"
    "-DCMAKE_PREFIX_PATH=${prefix}")
run("${CMAKE_COMMAND}" --build "${SCRATCH}/build")
run_consumer()
run_tests("${SCRATCH}/build" 8)

if(WAY STREQUAL "find_package")
    run("${CMAKE_COMMAND}" -S "${STELE_SOURCE}/examples/compile_checks" -B "${SCRATCH}/compile_checks"
        -G "${GENERATOR}" "-DCMAKE_CXX_COMPILER=${CXX}" "-DCMAKE_PREFIX_PATH=${prefix}")
    run("${CMAKE_COMMAND}" --build "${SCRATCH}/compile_checks")
    run_tests("${SCRATCH}/compile_checks" 4)
endif()
