# SPDX-License-Identifier: BSL-1.0
#
# Catch2, version 2 (main() is tests/main.cpp) or 3 (it has its own): stele_catch2_main.
find_package(Catch2 REQUIRED)
include("${Catch2_DIR}/Catch.cmake")

add_library(stele_catch2_main INTERFACE)
if(TARGET Catch2::Catch2WithMain)
    target_link_libraries(stele_catch2_main INTERFACE Catch2::Catch2WithMain)
else()
    add_library(stele_catch2_v2_main OBJECT "${CMAKE_CURRENT_LIST_DIR}/../main.cpp")
    target_compile_features(stele_catch2_v2_main PRIVATE cxx_std_20)
    target_link_libraries(stele_catch2_v2_main PRIVATE Catch2::Catch2)
    target_link_libraries(stele_catch2_main INTERFACE
        Catch2::Catch2 "$<TARGET_OBJECTS:stele_catch2_v2_main>")
endif()
