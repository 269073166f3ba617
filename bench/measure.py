#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Measures the programs of bench/ against each other: measure.py <directory of the programs> <file> [options]

For each workload and library: instructions (callgrind, the same each time), wall time (the libraries take turns; the
median counts), C++ allocations, all for one operation, and checks that each library got the same result. Prints
tables of ratios to the code written by hand with checks, and writes them as JSON and as pictures (SVG).
"""

import argparse
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

# Name, n for callgrind, n for wall time, what it is.
WORKLOADS = [
    ("point_select", 2_000, 20_000, "a row by its key"),
    ("scan", 200_000, 200_000, "rows into a vector"),
    ("stream", 200_000, 200_000, "rows, one after the other"),
    ("join", 200, 2_000, "two tables with a condition, 50 rows"),
    ("aggregate", 5, 20, "GROUP BY over 20,000 rows"),
    ("bulk_insert", 100_000, 100_000, "rows from a vector"),
    ("single_inserts", 5_000, 50_000, "a row, in a transaction"),
    ("update", 2_000, 20_000, "a column of a row by its key"),
    ("upsert", 5_000, 50_000, "INSERT … ON CONFLICT DO UPDATE"),
]
LIBRARIES = [
    ("by_hand", "by hand"),
    ("by_hand_checked", "by hand, checked"),
    ("stele", "stele"),
    ("sqlitecpp", "SQLiteCpp"),
    ("soci", "SOCI"),
    ("sqlalchemy", "SQLAlchemy"),
]
BASE = "by_hand_checked"


def run(command, file, work, n, runs):
    """One fresh copy of the file a run, so that none finds what another left."""
    with tempfile.TemporaryDirectory() as directory:
        copy = pathlib.Path(directory) / "bench.db"
        shutil.copy(file, copy)
        done = subprocess.run(
            [*command, str(copy), work, str(n), str(runs)], capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} {work}: {done.stderr}")
    return [[int(x) for x in line.split()] for line in done.stdout.splitlines()], done.stderr


def instructions(program, file, work, n):
    with tempfile.TemporaryDirectory() as directory:
        command = [
            "valgrind",
            "--tool=callgrind",
            f"--callgrind-out-file={directory}/out",
            "--toggle-collect=measured",
            str(program),
        ]
        _, errors = run(command, file, work, n, 1)
    return int(re.search(r"Collected : (\d+)", errors).group(1)) / n


def measure(arguments):
    programs = pathlib.Path(arguments.programs)
    commands = {}
    for name, _ in LIBRARIES:
        if name == "sqlalchemy":
            if arguments.python:
                commands[name] = [arguments.python, str(pathlib.Path(__file__).parent / "with_sqlalchemy.py")]
        elif (programs / f"bench_{name}").exists():
            commands[name] = [str(programs / f"bench_{name}")]
    results = {}
    for work, counted, timed, _ in WORKLOADS:
        timed = max(1, timed // arguments.shorter)
        counted = max(1, counted // arguments.shorter)
        entry = {name: {"times": []} for name in commands}
        sums = {}
        for _ in range(arguments.rounds):
            for name, command in commands.items():
                n = max(1, timed // 20) if name == "sqlalchemy" and work not in ("scan", "stream", "bulk_insert") else timed
                [[total, allocations, nanoseconds]], _ = run(command, arguments.file, work, n, 1)
                entry[name]["times"].append(nanoseconds / n)
                entry[name]["allocations"] = allocations / n
                if sums.setdefault(n, total) != total:
                    sys.exit(f"{name} has another result of {work} than the others")
        for name, command in commands.items():
            entry[name]["nanoseconds"] = statistics.median(entry[name].pop("times"))
            if name == "sqlalchemy":
                del entry[name]["allocations"]
            else:
                entry[name]["instructions"] = instructions(command[0], arguments.file, work, counted)
        results[work] = entry
        print(f"{work}: measured", file=sys.stderr, flush=True)
    for name, command in commands.items():
        if name != "sqlalchemy":
            size = subprocess.run(["size", command[0]], capture_output=True, text=True, check=True)
            results.setdefault("text and data, bytes", {})[name] = int(size.stdout.split()[8 + 1 - 1])
    return results


def table(results, figure, title):
    names = [(name, label) for name, label in LIBRARIES if any(figure in e.get(name, {}) for e in works(results))]
    lines = [f"| {title} | " + " | ".join(label for _, label in names) + " |", "|---|" + "---:|" * len(names)]
    for work, _, _, what in WORKLOADS:
        entry = results[work]
        base = entry[BASE][figure]
        cells = []
        for name, _ in names:
            value = entry[name].get(figure)
            if value is None:
                cells.append("")
            elif figure == "allocations":
                cells.append(f"{value:.2f}")
            elif name == BASE:
                cells.append(f"{value:,.0f}")
            else:
                cells.append(f"{value / base:.3f}" if value / base < 10 else f"{value / base:.0f}")
        lines.append(f"| {work}: {what} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def works(results):
    return [results[work] for work, *_ in WORKLOADS]


def picture(results, figure, title):
    """Horizontal bars, on a logarithmic scale: the ratio to the code by hand with its checks."""
    import math

    names = [pair for pair in LIBRARIES if pair[0] != "by_hand"]
    colours = {"by_hand_checked": "#8a8a8a", "stele": "#1f6f5c", "sqlitecpp": "#c98b2b", "soci": "#b3563b", "sqlalchemy": "#5b6fa8"}
    left, width, bar, gap, top = 150, 520, 9, 12, 52
    most = max(e[n][figure] / e[BASE][figure] for e in works(results) for n, _ in names if figure in e.get(n, {}))
    scale = width / math.log2(max(most, 2) * 2)
    out = []
    y = top
    for work, *_ in WORKLOADS:
        entry = results[work]
        shown = [(n, label) for n, label in names if figure in entry.get(n, {})]
        out.append(f'<text x="{left - 8}" y="{y + len(shown) * bar / 2 + 4}" text-anchor="end">{work}</text>')
        for n, _ in shown:
            ratio = entry[n][figure] / entry[BASE][figure]
            length = max(2, scale * math.log2(max(ratio, 0.5) * 2))
            out.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{bar - 1}" fill="{colours[n]}"/>')
            out.append(f'<text x="{left + length + 4:.1f}" y="{y + 7.5}" font-size="8">{ratio:.2f}</text>')
            y += bar
        y += gap
    legend = "".join(
        f'<rect x="{left + i * 110}" y="28" width="9" height="9" fill="{colours[n]}"/><text x="{left + 13 + i * 110}" y="36">{label}</text>'
        for i, (n, label) in enumerate(names)
        if any(figure in e.get(n, {}) for e in works(results))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + width + 60} {y + 4}" font-family="sans-serif" font-size="11">'
        f'<rect width="100%" height="100%" fill="white"/><text x="8" y="16" font-size="13">{title}</text>{legend}{"".join(out)}</svg>\n'
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs")
    parser.add_argument("file")
    parser.add_argument("--python", help="a Python that has SQLAlchemy")
    parser.add_argument("--rounds", type=int, default=9, help="of wall time; the median counts")
    parser.add_argument("--shorter", type=int, default=1, help="divides the numbers of rows and executions")
    parser.add_argument("--out", type=pathlib.Path, help="a directory for results.json and the pictures")
    arguments = parser.parse_args()
    results = measure(arguments)
    for figure, title in (
        ("instructions", "instructions"),
        ("nanoseconds", "wall time, ns"),
        ("allocations", "C++ allocations"),
    ):
        print(table(results, figure, title), end="\n\n")
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        (arguments.out / "results.json").write_text(json.dumps(results, indent=1) + "\n")
        for figure, title in (
            ("instructions", "Instructions, as a ratio to code written by hand with the same checks"),
            ("nanoseconds", "Time, as a ratio to code written by hand with the same checks"),
        ):
            (arguments.out / f"{figure}.svg").write_text(picture(results, figure, title))


if __name__ == "__main__":
    main()
