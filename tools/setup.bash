# SPDX-License-Identifier: BSL-1.0
#
# Sourced by examples/run, tests/run and .ci/run.
#
#   need <group>…        makes sure that what these groups name is installed: by apt-get, where
#                        there is one; elsewhere it says what is missing, and fails
#   $python              after `need bench`: a Python that has SQLAlchemy
#   $gxx                 after `need`: a g++ that is new enough
#   build_preset <name> <cmake argument>…     configures and builds one of CMakePresets.json

minimum_gcc=12
jobs=$(nproc 2>/dev/null || echo 2)

# group | package of Debian and Ubuntu | how to see that it is there
requirements="
build   | g++            | find_gxx
build   | cmake          | command -v cmake
build   | ninja-build    | command -v ninja
build   | libboost-dev   | has_header boost/hana.hpp
build   | libfmt-dev     | has_header fmt/core.h
build   | libsqlite3-dev | has_header sqlite3.h
tests   | catch2         | has_catch2
tests   | clang          | command -v clang++
tests   | pkg-config     | command -v pkg-config
tests   | sqlite3        | command -v sqlite3
tests   | gzip           | command -v gzip
tests   | mawk           | command -v awk
bench   | valgrind       | command -v valgrind
bench   | python3        | command -v python3
bench   | sqlite3        | command -v sqlite3
bench   | gzip           | command -v gzip
bench   | libsqlitecpp-dev   | has_header SQLiteCpp/SQLiteCpp.h
bench   | libsoci-dev        | has_header soci/sqlite3/soci-sqlite3.h
bench   | python3-sqlalchemy | find_python
checks  | clang-format   | command -v clang-format
checks  | clang-tidy     | command -v clang-tidy
checks  | python3        | command -v python3
"

fail() {
    echo "$0: $*" >&2
    exit 1
}

# Sets gxx: the default g++ where it is new enough, else the newest that is.
find_gxx() {
    local candidate version
    for candidate in g++ g++-{20..12}; do
        command -v "$candidate" >/dev/null || continue
        version=$("$candidate" -dumpversion) || continue
        if [ "${version%%.*}" -ge $minimum_gcc ]; then
            gxx=$candidate
            return 0
        fi
    done
    return 1
}

# Sets python: one that has SQLAlchemy.
find_python() {
    local candidate
    for candidate in /usr/bin/python3 python3; do
        if "$candidate" -c 'import sqlalchemy' 2>/dev/null; then
            python=$candidate
            return 0
        fi
    done
    return 1
}

has_header() {
    find_gxx && echo "#include <$1>" | "$gxx" -std=c++20 -E -x c++ - >/dev/null 2>&1
}

has_catch2() {
    has_header catch2/catch.hpp || has_header catch2/catch_test_macros.hpp
}

# The packages of the groups in "$@" that are not there, one a line.
missing_packages() {
    local group package probe
    while IFS='|' read -r group package probe; do
        group=${group// /} package=${package// /}
        [[ -n $group && " $* " == *" $group "* ]] || continue
        $probe >/dev/null 2>&1 </dev/null || echo "$package"
    done <<<"$requirements"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo ${CI:+-n} "$@"
    else
        fail "cannot install packages: neither root nor sudo"
    fi
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" \
        </dev/null
}

need() {
    local packages
    mapfile -t packages < <(missing_packages "$@")
    if [ ${#packages[@]} -gt 0 ]; then
        command -v apt-get >/dev/null ||
            fail "please install (names as in Debian): ${packages[*]}" \
                "(g++ $minimum_gcc or newer)"
        echo "Installing: ${packages[*]}"
        apt update || fail "apt-get update failed"
        apt install --no-install-recommends "${packages[@]}" ||
            fail "apt-get could not install: ${packages[*]}"
        # An older release has a g++ that is too old, and a newer one beside it.
        find_gxx || apt install --no-install-recommends g++-$minimum_gcc ||
            fail "g++ $minimum_gcc or newer is needed"
        mapfile -t packages < <(missing_packages "$@")
        [ ${#packages[@]} -eq 0 ] || fail "still missing after the installation: ${packages[*]}"
    fi
    find_gxx || fail "g++ $minimum_gcc or newer is needed"
}

build_preset() {
    local preset=$1
    shift
    cmake --preset "$preset" "$@" || fail "preset $preset: cmake failed"
    cmake --build --preset "$preset" -j "$jobs" || fail "preset $preset: the build failed"
}
