# SPDX-License-Identifier: BSL-1.0
#
# Runs PROGRAM in an empty SCRATCH folder and compares what it prints with the file EXPECTED;
# where NAME.expected2 exists, runs it once more, on the database of the first run.
# The program gets the name of its database file: chinook.db is there already.
get_filename_component(name "${EXPECTED}" NAME_WE)
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
if(name STREQUAL "chinook")
    file(COPY "${CHINOOK}" DESTINATION "${SCRATCH}")
endif()

function(run_and_compare expected)
    get_filename_component(file "${expected}" NAME)
    set(actual "${SCRATCH}/${file}.actual")
    execute_process(
        COMMAND "${PROGRAM}" ${name}.db
        WORKING_DIRECTORY "${SCRATCH}"
        OUTPUT_FILE "${actual}"
        ERROR_VARIABLE errors
        RESULT_VARIABLE status
    )
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${name} ended with ${status}\n${errors}")
    endif()
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -E compare_files "${expected}" "${actual}"
        RESULT_VARIABLE different
        OUTPUT_QUIET ERROR_QUIET
    )
    if(different)
        execute_process(COMMAND diff -u "${expected}" "${actual}" OUTPUT_VARIABLE difference)
        message("${difference}")
        message(FATAL_ERROR "${name} does not print what ${file} says; it printed ${actual}")
    endif()
endfunction()

run_and_compare("${EXPECTED}")
if(EXISTS "${EXPECTED}2")
    run_and_compare("${EXPECTED}2")
endif()
