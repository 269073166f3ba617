# SPDX-License-Identifier: BSL-1.0
#
# What stele stands on. Boost's headers are needed always, SQLite by stele::sqlite, fmt by
# stele::format: a project that does not link these two need not have their libraries.

# Finds `package` for `target`, unless the project around stele brought it already. What is found
# is made global, because a target that links stele may live in a directory above this one.
function(stele_find target package)
    if(TARGET ${target})
        return()
    endif()
    find_package(${package} ${ARGN})
    if(NOT TARGET ${target})
        return()
    endif()
    set(found ${target})
    get_target_property(aliased ${target} ALIASED_TARGET)
    if(aliased)
        set(found ${aliased})
    endif()
    get_target_property(imported ${found} IMPORTED)
    if(imported)
        set_target_properties(${found} PROPERTIES IMPORTED_GLOBAL TRUE)
    endif()
endfunction()

# Stops where a library is missing that only the tests and the examples need.
function(stele_require_everything)
    foreach(target IN ITEMS SQLite::SQLite3 fmt::fmt)
        if(NOT TARGET ${target})
            message(FATAL_ERROR
                "stele: the tests and examples need ${target}, which was not found; install it, "
                "or set STELE_BUILD_TESTS and STELE_BUILD_EXAMPLES to OFF")
        endif()
    endforeach()
endfunction()

stele_find(Boost::headers Boost 1.74 REQUIRED)
stele_find(SQLite::SQLite3 SQLite3 QUIET)
stele_find(fmt::fmt fmt QUIET)
