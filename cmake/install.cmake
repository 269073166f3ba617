# SPDX-License-Identifier: BSL-1.0
#
# `cmake --install`: the headers, find_package(stele), and stele*.pc for pkg-config.
include(CMakePackageConfigHelpers)

set(stele_config_dir "${CMAKE_INSTALL_DATADIR}/cmake/stele")
set(stele_pc_dir "${CMAKE_INSTALL_DATADIR}/pkgconfig")

install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/stele"
    DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
    FILES_MATCHING PATTERN "*.hpp"
)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# One export set a target, so that a missing SQLite or fmt leaves the others usable.
foreach(target IN ITEMS stele stele_sqlite stele_format)
    string(REPLACE "_" "-" file "${target}-targets.cmake")
    install(TARGETS ${target} EXPORT ${target}-export)
    install(EXPORT ${target}-export
        FILE "${file}" NAMESPACE stele:: DESTINATION "${stele_config_dir}")
endforeach()

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/stele-config.cmake.in"
    "${PROJECT_BINARY_DIR}/stele-config.cmake"
    INSTALL_DESTINATION "${stele_config_dir}"
    NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/stele-config-version.cmake"
    COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(
    FILES "${PROJECT_BINARY_DIR}/stele-config.cmake"
          "${PROJECT_BINARY_DIR}/stele-config-version.cmake"
          "${PROJECT_SOURCE_DIR}/cmake/stele-compile-fail.cmake"
          "${PROJECT_SOURCE_DIR}/cmake/stele-compile-fail-check.cmake"
    DESTINATION "${stele_config_dir}"
)

# The .pc files find their prefix by where they lie, so that the installed tree can be moved.
file(RELATIVE_PATH pc_prefix "/prefix/${stele_pc_dir}" "/prefix")
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
function(stele_pc_file name description)
    set(pc_name "${name}")
    set(pc_description "${description}")
    set(pc_requires "${ARGN}")
    set(pc_cflags "")
    if(name STREQUAL "stele")
        set(pc_cflags "-I\${includedir}")
    endif()
    configure_file("${PROJECT_SOURCE_DIR}/cmake/stele.pc.in"
        "${PROJECT_BINARY_DIR}/${name}.pc" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/${name}.pc" DESTINATION "${stele_pc_dir}")
endfunction()
stele_pc_file(stele "${PROJECT_DESCRIPTION}")
stele_pc_file(stele-sqlite "stele on SQLite" "stele sqlite3")
stele_pc_file(stele-format "stele with fmt" "stele fmt")
