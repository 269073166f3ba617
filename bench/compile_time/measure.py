#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What stele costs the compiler: user time, peak memory, object size and the longest symbol of generated files.

measure.py                 all compilers that are found, all files, as tables
measure.py --count         template instantiations of the recorded files, with Clang; fails where a figure has risen by
                           more than 5% against instantiations.json
measure.py --record        records them: of each compiler and standard library by itself, whose headers count too
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import generate

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parent.parent / "include"
RECORD = HERE / "instantiations.json"

# Name, the arguments of generate.source.
FILES = [
    ("headers", ("headers",)),
    ("headers with SQLite", ("headers_sqlite",)),
    ("10 x 10, 0 queries", ("text", 10, 10, 0)),
    ("10 x 10, 50 texts", ("text", 10, 10, 50)),
    ("10 x 10, 200 texts", ("text", 10, 10, 200)),
    ("10 x 10, 800 texts", ("text", 10, 10, 800)),
    ("10 x 10, 200 mixed texts", ("text", 10, 10, 200, "mixed")),
    ("10 x 10, 200 iterated", ("iterate", 10, 10, 200)),
    ("10 x 10, 200 .all()", ("all", 10, 10, 200)),
    ("10 x 10, 200 .all(), own rows", ("all", 10, 10, 200, "rows")),
    ("1 x 60", ("tables", 1, 60)),
    ("1 x 250", ("tables", 1, 250)),
    ("100 x 50", ("tables", 100, 50)),
    ("by hand: headers", ("by_hand_headers",)),
    ("by hand: 200 iterated", ("by_hand_iterate", 10, 10, 200)),
    ("by hand: 200 vectors", ("by_hand", 10, 10, 200)),
]
# Those of queries count beyond what the tables alone take, so that a rise of each query is not lost in that.
BASES = {
    "10 x 10, 50 texts": "10 x 10, 0 queries",
    "10 x 10, 200 mixed texts": "10 x 10, 0 queries",
    "10 x 10, 200 iterated": "headers with SQLite",
}
COUNTED = ["headers", "10 x 10, 0 queries", "headers with SQLite", "10 x 10, 50 texts", "10 x 10, 200 mixed texts", "10 x 10, 200 iterated", "1 x 60"]
COMPILERS = ["g++-12", "clang++-14", "clang++-16", "clang++-19"]


def compile_file(compiler, path, *flags, output="/dev/null"):
    command = [compiler, "-std=c++20", "-O0", f"-I{INCLUDE}", *flags, "-c", str(path), "-o", str(output)]
    # Of a process of its own, so that its peak is not that of an earlier one, and its time not that of Python too.
    script = (
        "import resource,subprocess,sys; p=subprocess.run(sys.argv[1:]); "
        "r=resource.getrusage(resource.RUSAGE_CHILDREN); print(r.ru_utime, r.ru_maxrss); sys.exit(p.returncode)"
    )
    done = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{compiler} {path}:\n{done.stderr[:2000]}")
    time, peak = done.stdout.split()[-2:]
    return float(time), int(peak) / 1024, done.stderr


def longest_symbol(path):
    names = subprocess.run(["nm", str(path)], capture_output=True, text=True, check=True).stdout.split("\n")
    return max((len(line.split()[-1]) for line in names if line.strip()), default=0)


def table(compiler, rounds):
    print(f"| {compiler} -O0 | user time, s | memory, MB | object, kB | longest symbol |")
    print("|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as directory:
        path, output = pathlib.Path(directory) / "generated.cpp", pathlib.Path(directory) / "generated.o"
        for name, arguments in FILES:
            path.write_text(generate.source(*arguments))
            runs = [compile_file(compiler, path, output=output) for _ in range(rounds)]
            time = min(run[0] for run in runs)
            print(
                f"| {name} | {time:.2f} | {runs[0][1]:.0f} | {output.stat().st_size / 1024:.0f} | {longest_symbol(output)} |",
                flush=True,
            )
    print()


def count(compiler):
    """What Clang says that it has instantiated: exact, and the same each time."""
    counts = {}
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory) / "generated.cpp"
        for name, arguments in FILES:
            if name not in COUNTED:
                continue
            path.write_text(generate.source(*arguments))
            statistics = compile_file(compiler, path, "-Xclang", "-print-stats", "-fsyntax-only")[2]
            kinds = {}
            for kind in ("ClassTemplateSpecialization", "VarTemplateSpecialization", "Function", "CXXMethod"):
                found = re.search(rf"^\s*(\d+) {kind} decls", statistics, re.MULTILINE)
                kinds[kind] = int(found.group(1)) if found else 0
            base = counts.get(BASES.get(name), {})
            counts[name] = {kind: n - base.get(kind, 0) for kind, n in kinds.items()}
    return counts


def toolchain(compiler):
    """What the figures belong to, such as "clang 14, libstdc++ 12"."""
    command = [compiler, "-std=c++20", "-x", "c++", "-dM", "-E", "-include", "version", "/dev/null"]
    macros = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = dict(re.findall(r"^#define (\w+) (.*)$", macros, re.MULTILINE))
    if "__clang_major__" not in found:
        sys.exit(f"{compiler} is no Clang")
    library = f"libstdc++ {found['_GLIBCXX_RELEASE']}" if "_GLIBCXX_RELEASE" in found else "libc++"
    return f"clang {found['__clang_major__']}, {library}"


def gate(compiler, record):
    name = toolchain(compiler)
    records = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if not record and name not in records:
        print(f"no figures are recorded of {name}, but of: {'; '.join(records)}; nothing is judged")
        return 0
    counts = count(compiler)
    if record:
        records[name] = counts
        RECORD.write_text(json.dumps(records, indent=1, sort_keys=True) + "\n")
        return 0
    bad = 0
    for file, kinds in counts.items():
        for kind, now in kinds.items():
            then = records[name].get(file, {}).get(kind, 0)
            rise = (now - then) / max(then, 1) * 100
            print(f"{file}: {kind}: {now} ({rise:+.1f}%)")
            if rise > 5:
                bad += 1
    if bad:
        print(
            f"{bad} figures have risen by more than 5%; see why, or record them: {sys.argv[0]} --record",
            file=sys.stderr,
        )
    return 1 if bad else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", action="store_true")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--compiler", action="append", help="one of those to measure, or the Clang that counts")
    parser.add_argument("--rounds", type=int, default=3, help="of which the fastest counts")
    arguments = parser.parse_args()
    if arguments.count or arguments.record:
        sys.exit(gate((arguments.compiler or ["clang++"])[0], arguments.record))
    for compiler in arguments.compiler or COMPILERS:
        if shutil.which(compiler):
            table(compiler, arguments.rounds)


if __name__ == "__main__":
    main()
