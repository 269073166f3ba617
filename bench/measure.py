#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Measures the programs of bench/ against each other: measure.py <directory of the programs> [options]

For each workload and library: instructions (callgrind, the same each time), wall time (the libraries take turns; the
median counts), C++ allocations, all for one operation, and checks that each library got the same result. Prints
tables of ratios to the code written by hand with checks, and writes them as JSON and as pictures (SVG).
"""

import argparse
import json
import math
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
    ("get_loaded", 20_000, 200_000, "a row in memory by its key; by hand in a std::unordered_map"),
    ("scan", 200_000, 200_000, "rows into a vector"),
    ("stream", 200_000, 200_000, "rows, one after the other"),
    ("join", 200, 2_000, "two tables with a condition, 50 rows"),
    ("aggregate", 5, 20, "GROUP BY over 20,000 rows"),
    ("bulk_insert", 100_000, 100_000, "rows from a vector"),
    ("single_inserts", 5_000, 50_000, "a row, in a transaction; session: add, and one flush"),
    ("update", 2_000, 20_000, "a column of a row by its key; session: get, change, flush"),
    ("upsert", 5_000, 50_000, "INSERT … ON CONFLICT DO UPDATE"),
]
# Name, label, its object file, what it does not do.
LIBRARIES = [
    ("by_hand", "by hand", "by_hand.cpp", ()),
    ("by_hand_checked", "by hand, checked", "by_hand.cpp", ()),
    ("stele", "stele", "with_stele.cpp", ("get_loaded",)),
    ("session", "stele's session", "with_session.cpp", ("join", "aggregate", "bulk_insert", "upsert")),
    ("sqlitecpp", "SQLiteCpp", "with_sqlitecpp.cpp", ("get_loaded",)),
    ("soci", "SOCI", "with_soci.cpp", ("get_loaded",)),
    ("sqlalchemy", "SQLAlchemy", None, ("get_loaded",)),
]
BASE = "by_hand_checked"
FIGURES = [
    ("instructions", "instructions"),
    ("nanoseconds", "wall time, ns"),
    ("allocations", "C++ allocations"),
]
QUERIES = [f"q{i:02}" for i in range(1, 23)]


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


def instructions(command, file, work, n):
    with tempfile.TemporaryDirectory() as directory:
        under = [
            "valgrind",
            "--tool=callgrind",
            f"--callgrind-out-file={directory}/out",
            "--toggle-collect=measured",
            *command,
        ]
        _, errors = run(under, file, work, n, 1)
    return int(re.search(r"Collected : (\d+)", errors).group(1)) / n


def measure_one(commands, file, work, counted, timed, rounds):
    """The figures of each command, for one operation."""
    entry = {name: {"times": []} for name in commands}
    sums = {}
    for _ in range(rounds):
        for name, command in commands.items():
            n = max(1, timed // 20) if name == "sqlalchemy" and work not in ("scan", "stream", "bulk_insert") else timed
            [[total, allocations, nanoseconds]], _ = run(command, file, work, n, 1)
            entry[name]["times"].append(nanoseconds / n)
            entry[name]["allocations"] = allocations / n
            if sums.setdefault(n, total) != total:
                sys.exit(f"{name} has another result of {work} than the others")
    for name, command in commands.items():
        entry[name]["nanoseconds"] = statistics.median(entry[name].pop("times"))
        if name == "sqlalchemy":
            del entry[name]["allocations"]
        elif counted:
            entry[name]["instructions"] = instructions(command, file, work, counted)
    print(f"{work}: measured", file=sys.stderr, flush=True)
    return entry


def measure(arguments):
    programs = pathlib.Path(arguments.programs)
    commands = {}
    for name, *_ in LIBRARIES:
        if name == "sqlalchemy":
            if arguments.python:
                commands[name] = [arguments.python, str(pathlib.Path(__file__).parent / "with_sqlalchemy.py")]
        elif (programs / f"bench_{name}").exists():
            commands[name] = [str(programs / f"bench_{name}")]
    lacks = {name: works for name, _, _, works in LIBRARIES}
    results = {"workloads": {}, "tpch": {}, "sizes": {}}
    if arguments.file:
        for work, counted, timed, _ in WORKLOADS:
            able = {name: command for name, command in commands.items() if work not in lacks[name]}
            counted = 0 if arguments.once else max(1, counted // arguments.shorter)
            timed = max(1, timed // arguments.shorter)
            results["workloads"][work] = measure_one(able, arguments.file, work, counted, timed, arguments.rounds)
    if arguments.tpch:
        both = {name: [str(programs / "bench_tpch"), name] for name in ("by_hand", "stele")}
        for query in QUERIES:
            counted = 0 if arguments.once else 1
            results["tpch"][query] = measure_one(both, arguments.tpch, query, counted, 1, arguments.rounds)
    for name, _, source, _ in LIBRARIES:
        if name in commands and source:
            compiled = programs / "CMakeFiles" / f"bench_{name}.dir" / f"{source}.o"
            size = subprocess.run(["size", str(compiled)], capture_output=True, text=True, check=True)
            results["sizes"][name] = int(size.stdout.splitlines()[1].split()[0])
    return results


def table_of_lines(head, lines):
    return "\n".join(["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)] + ["| " + " | ".join(l) + " |" for l in lines])


def table(works, figure, title):
    names = [(name, label) for name, label, *_ in LIBRARIES if any(figure in e.get(name, {}) for e in works.values())]
    lines = []
    for work, _, _, what in WORKLOADS:
        entry = works[work]
        base = entry[BASE][figure]
        cells = []
        for name, _ in names:
            value = entry.get(name, {}).get(figure)
            if value is None:
                cells.append("")
            elif figure == "allocations":
                cells.append(f"{value:.2f}")
            elif name == BASE:
                cells.append(f"{value:,.0f}")
            else:
                cells.append(f"{value / base:.2f}" if value / base < 10 else f"{value / base:.0f}")
        lines.append([f"{work}: {what}", *cells])
    return table_of_lines([title, *(label for _, label in names)], lines)


def table_of_queries(queries):
    lines = []
    for query, entry in queries.items():
        hand, stele = entry["by_hand"], entry["stele"]
        cells = [query]
        for figure in ("instructions", "nanoseconds"):
            if figure in hand:
                cells += [f"{hand[figure]:,.0f}", f"{stele[figure] / hand[figure]:.3f}"]
        lines.append([*cells, f"{stele['allocations']:.0f}"])
    head = ["TPC-H"]
    if any("instructions" in e["by_hand"] for e in queries.values()):
        head += ["instructions by hand", "stele"]
    return table_of_lines([*head, "ns by hand", "stele", "C++ allocations by stele"], lines)


def table_of_sizes(sizes):
    labels = {name: label for name, label, *_ in LIBRARIES}
    base = sizes[BASE]
    return table_of_lines(
        ["size of the object file", "bytes of code and constants", "ratio"],
        [[labels[name], f"{size:,}", f"{size / base:.2f}"] for name, size in sizes.items()],
    )


def picture(works, figure, title):
    """Horizontal bars, on a logarithmic scale: the ratio to the code by hand with its checks."""
    names = [(name, label) for name, label, *_ in LIBRARIES if name != "by_hand"]
    colours = {"by_hand_checked": "#8a8a8a", "stele": "#1f6f5c", "session": "#6fb39f", "sqlitecpp": "#c98b2b", "soci": "#b3563b", "sqlalchemy": "#5b6fa8"}
    works = {work: entry for work, entry in works.items() if "stele" in entry}
    left, width, bar, gap, top = 150, 520, 9, 12, 52
    most = max(e[n][figure] / e[BASE][figure] for e in works.values() for n, _ in names if figure in e.get(n, {}))
    scale = width / math.log2(max(most, 2) * 2)
    out = []
    y = top
    for work, entry in works.items():
        shown = [(n, label) for n, label in names if figure in entry.get(n, {})]
        out.append(f'<text x="{left - 8}" y="{y + len(shown) * bar / 2 + 4}" text-anchor="end">{work.replace("_", " ")}</text>')
        for n, _ in shown:
            ratio = entry[n][figure] / entry[BASE][figure]
            length = max(2, scale * math.log2(max(ratio, 0.5) * 2))
            out.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{bar - 1}" fill="{colours[n]}"/>')
            out.append(f'<text x="{left + length + 4:.1f}" y="{y + 7.5}" font-size="8">{ratio:.2f}</text>')
            y += bar
        y += gap
    shown = [(n, label) for n, label in names if any(figure in e.get(n, {}) for e in works.values())]
    legend = "".join(
        f'<rect x="{left + i * 110}" y="28" width="9" height="9" fill="{colours[n]}"/><text x="{left + 13 + i * 110}" y="36">{label}</text>'
        for i, (n, label) in enumerate(shown)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + width + 60} {y + 4}" font-family="sans-serif" font-size="11">'
        f'<rect width="100%" height="100%" fill="white"/><text x="8" y="16" font-size="13">{title}</text>{legend}{"".join(out)}</svg>\n'
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("programs")
    parser.add_argument("--file", help="the database that bench_fill made, for the workloads")
    parser.add_argument("--tpch", help="the database of TPC-H, for its queries")
    parser.add_argument("--python", help="a Python that has SQLAlchemy")
    parser.add_argument("--rounds", type=int, default=9, help="of wall time; the median counts")
    parser.add_argument("--shorter", type=int, default=1, help="divides the numbers of rows and executions")
    parser.add_argument("--once", action="store_true", help="only compares the results: one round, no callgrind")
    parser.add_argument("--out", type=pathlib.Path, help="a directory for results.json and the pictures")
    arguments = parser.parse_args()
    if arguments.once:
        arguments.rounds = 1
    results = measure(arguments)
    works = results["workloads"]
    figures = [(f, title) for f, title in FIGURES if any(f in e[BASE] for e in works.values())]
    for figure, title in figures:
        print(table(works, figure, title), end="\n\n")
    if results["tpch"]:
        print(table_of_queries(results["tpch"]), end="\n\n")
    print(table_of_sizes(results["sizes"]))
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        (arguments.out / "results.json").write_text(json.dumps(results, indent=1) + "\n")
        for figure, title in (
            ("instructions", "Instructions, as a ratio to code written by hand with the same checks"),
            ("nanoseconds", "Time, as a ratio to code written by hand with the same checks"),
        ):
            if any(figure in e[BASE] for e in works.values()):
                (arguments.out / f"{figure}.svg").write_text(picture(works, figure, title))


if __name__ == "__main__":
    main()
