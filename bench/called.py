#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Which functions of the libraries a program calls while it is measured, and how often for one operation:
called.py <program> <file> <workload> <n>. That nothing of a static statement's SQL is built, copied, hashed or compared
shows in what is not there: no sqlite3_prepare_v3, strlen, memcmp, strcmp; fails where one of them is.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

UNWANTED = ("sqlite3_prepare", "sqlite3_sql", "strlen", "memcmp", "strcmp", "_Hash_bytes")


def calls(program, file, work, n):
    """The calls out of the program itself, by caller and callee, and the instructions of its own functions."""
    with tempfile.TemporaryDirectory() as directory:
        out = pathlib.Path(directory) / "out"
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--compress-strings=no", "--compress-pos=no", "--toggle-collect=measured",
             f"--callgrind-out-file={out}", program, file, work, str(n), "1"],
            check=True, capture_output=True,
        )  # fmt: skip
        text = out.read_text()
    name = pathlib.Path(program).name
    counts, own = collections.Counter(), 0
    where = caller = target = callee = ""
    skip = False
    for line in text.splitlines():
        key, _, value = line.partition("=")
        if key == "ob":
            where = value
        elif key == "fn":
            caller, target = value, where
        elif key == "cob":
            target = value
        elif key == "cfn":
            callee = value
        elif key == "calls":
            if where.endswith(name) and not target.endswith(name):
                counts[caller, callee] += int(value.split()[0])
            target, skip = where, True
        elif re.match(r"\d", line):
            if where.endswith(name) and not skip:
                own += int(line.split()[1])
            skip = False
    return counts, own


def main():
    program, file, work, n = *sys.argv[1:4], int(sys.argv[4])
    counts, own = calls(program, file, work, n)
    times = n + min(n, 100)  # with those that warm up, whose calls are counted but not their instructions
    callees = collections.Counter()
    for (_, callee), count in counts.items():
        callees[re.sub(r"'\d+$", "", callee)] += count
    for callee, count in callees.most_common():
        if count >= times / 100:
            print(f"{count / times:8.2f}  {callee}")
    print(f"{own / n:8.0f}  instructions of the program's own functions")
    found = [c for c in callees if any(u in c for u in UNWANTED)]
    if found:
        sys.exit("called: " + ", ".join(found))


if __name__ == "__main__":
    main()
