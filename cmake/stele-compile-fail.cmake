# SPDX-License-Identifier: BSL-1.0
#
# Tests that a mistake does not compile, and that the compiler says what it should:
#
#     stele_add_compile_fail_test(NAME queries.title_is_text SOURCE compile_fail/title_is_text.cpp
#         EXPECT "[S113]" CONTROL LIBRARIES my_tables)
#
# adds the test NAME to ctest. It passes where SOURCE gives exactly one error, with EXPECT in its
# text: a sentence of stele's, a part of it, or its code. With CONTROL the same source must compile
# with -DSTELE_CONTROL, so that the test cannot fail to compile for another reason:
#
#     #ifdef STELE_CONTROL
#     constexpr auto statement = select(Book).where(Book::title == "It");
#     #else
#     constexpr auto statement = select(Book).where(Book::title == 5);
#     #endif
#
# Include directories, definitions, options and the C++ standard are those of LIBRARIES (by default
# stele::stele). The test only runs the compiler, GCC or Clang: nothing is built, and tests can run
# beside each other.
include_guard(GLOBAL)

set(STELE_COMPILE_FAIL_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/stele-compile-fail-check.cmake"
    CACHE INTERNAL "What stele_add_compile_fail_test() runs")

function(stele_add_compile_fail_test)
    cmake_parse_arguments(PARSE_ARGV 0 test "CONTROL" "NAME;SOURCE;EXPECT" "LIBRARIES")
    foreach(argument IN ITEMS NAME SOURCE EXPECT)
        if("${test_${argument}}" STREQUAL "")
            message(FATAL_ERROR "stele_add_compile_fail_test: ${argument} is missing")
        endif()
    endforeach()
    if(test_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR
            "stele_add_compile_fail_test: unknown arguments: ${test_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "^(GNU|Clang|AppleClang)$")
        message(FATAL_ERROR "stele_add_compile_fail_test: needs GCC or Clang")
    endif()
    get_filename_component(source "${test_SOURCE}" ABSOLUTE)
    if(NOT EXISTS "${source}")
        message(FATAL_ERROR "stele_add_compile_fail_test: there is no ${source}")
    endif()
    if(NOT test_LIBRARIES)
        set(test_LIBRARIES stele::stele)
    endif()
    set(control OFF)
    if(test_CONTROL)
        set(control ON)
    endif()

    # A target that links the libraries, to ask it what they say of those that use them.
    string(MAKE_C_IDENTIFIER "${test_NAME}" identifier)
    string(SHA1 hash "${CMAKE_CURRENT_SOURCE_DIR}/${test_NAME}")
    string(SUBSTRING "${hash}" 0 8 hash)
    set(target "stele_compile_fail_${identifier}_${hash}")
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${test_LIBRARIES})
    set(asked "$<TARGET_PROPERTY:${target},INTERFACE_")

    separate_arguments(flags NATIVE_COMMAND "${CMAKE_CXX_FLAGS}")
    if(CMAKE_CXX_COMPILER_TARGET AND CMAKE_CXX_COMPILE_OPTIONS_TARGET)
        list(APPEND flags "${CMAKE_CXX_COMPILE_OPTIONS_TARGET}${CMAKE_CXX_COMPILER_TARGET}")
    endif()
    if(CMAKE_SYSROOT AND CMAKE_CXX_COMPILE_OPTIONS_SYSROOT)
        list(APPEND flags "${CMAKE_CXX_COMPILE_OPTIONS_SYSROOT}${CMAKE_SYSROOT}")
    endif()
    set(dialect EXTENSION)
    if(DEFINED CMAKE_CXX_EXTENSIONS AND NOT CMAKE_CXX_EXTENSIONS)
        set(dialect STANDARD)
    endif()
    set(standards "")
    foreach(standard IN ITEMS 20 23 26)
        string(APPEND standards "set(STANDARD_${standard} "
            "[==[${CMAKE_CXX${standard}_${dialect}_COMPILE_OPTION}]==])\n")
    endforeach()

    # The libraries' properties are known when the build system is written, for each configuration
    # and language; the test reads what is then written.
    set(script "${CMAKE_CURRENT_BINARY_DIR}/stele_compile_fail/${identifier}_${hash}")
    file(GENERATE OUTPUT "${script}-$<CONFIG>-$<COMPILE_LANGUAGE>.cmake" CONTENT
"# Made by stele_add_compile_fail_test(${test_NAME}).
set(COMPILER [==[${CMAKE_CXX_COMPILER}]==])
set(SOURCE [==[${source}]==])
set(EXPECT [==[${test_EXPECT}]==])
set(CONTROL ${control})
set(FLAGS [==[${flags}]==])
set(STANDARD [==[${CMAKE_CXX_STANDARD}]==])
${standards}set(FEATURES [==[${asked}COMPILE_FEATURES>]==])
set(DEFINITIONS [==[${asked}COMPILE_DEFINITIONS>]==])
set(DIRECTORIES [==[${asked}INCLUDE_DIRECTORIES>]==])
set(IMPLICIT_DIRECTORIES [==[${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES}]==])
set(OPTIONS [==[${asked}COMPILE_OPTIONS>]==])
include([==[${STELE_COMPILE_FAIL_SCRIPT}]==])
")
    add_test(NAME "${test_NAME}" COMMAND "${CMAKE_COMMAND}" -P "${script}-$<CONFIG>-CXX.cmake")
endfunction()
