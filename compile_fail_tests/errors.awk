# SPDX-License-Identifier: BSL-1.0
#
# Makes docs/errors.md of the compile-fail tests (errors.cmake says with which files):
#
#     awk -f errors.awk kind=header include/stele/….hpp kind=tables tables.hpp kind=test */*.cpp
#
# One test of each code is its example: behind the lines `// expect:` and `// computed:` it has an
# empty comment line, and then what the sentence means. What is wrong with the tests or the headers
# is said, a line each, and then there is no document.
function fault(where, why) {
    printf "%s: %s\n", where, why > "/dev/stderr"
    failed = 1
}
function trim(text) {
    gsub(/^[ \t\n]+|[ \t\n]+$/, "", text)
    return text
}
# The code at the end of a sentence, or "".
function code_of(sentence) {
    return sentence ~ / \[S[0-9][0-9][0-9]\]$/ ? substr(sentence, length(sentence) - 4, 4) : ""
}
# A sentence as code in a line of Markdown.
function quoted(sentence) { return index(sentence, "`") ? "`` " sentence " ``" : "`" sentence "`" }
# A text in which nothing but `code` means something to Markdown.
function plain(text,    parts, n, i) {
    n = split(text, parts, "`")
    for (i = 1; i <= n; i += 2) {
        gsub(/[<*]/, "\\\\&", parts[i])
    }
    text = parts[1]
    for (i = 2; i <= n; i++) text = text "`" parts[i]
    return text
}
function words(path) {
    sub(/^.*\//, "", path)
    sub(/\.cpp$/, "", path)
    gsub(/_/, " ", path)
    return path
}

# ---- the headers: which codes there are ------------------------------------------------------
function end_of_header(    at, before, after, rest, coded) {
    if (header == "") return
    gsub(/"[ \t]*"/, "", header)
    for (rest = header; match(rest, /\[S[0-9][0-9][0-9]\]/); rest = substr(rest, RSTART + 6))
        codes[substr(rest, RSTART + 1, 4)] = header_name
    for (rest = header; match(rest, /"S[0-9][0-9][0-9]"/); rest = substr(rest, RSTART + 6))
        codes[substr(rest, RSTART + 1, 4)] = header_name
    # Each sentence has one: in its text, or in front of it in STELE_SENTENCE.
    rest = header
    while ((at = index(rest, "\"stele: ")) != 0) {
        before = substr(rest, 1, at - 1)
        rest = substr(rest, at + 8)
        at = index(rest, "\"stele: ")
        after = at ? substr(rest, 1, at - 1) : rest
        if (before ~ /"S[0-9][0-9][0-9]",[ \t]*$/) coded = 1
        else if (coded && before !~ /static_assert|STELE_SENTENCE/) continue  # its computed form
        else if (after ~ /^[^"]*"[ \t]*(#|,[ \t]*__VA_ARGS__|[A-Za-z_]+)/) coded = 0  # a part is a macro's argument
        else if (before ~ /sentence\{[ \t]*$|throw [a-z_:]*error\([ \t]*$/) coded = 0
        else {
            coded = 0
            if (after !~ /\[S[0-9][0-9][0-9]\]/)
                fault(header_name, "no code at the end of: stele: " substr(after, 1, 60) "...")
        }
    }
    header = ""
}
kind == "header" {
    if (FNR == 1) {
        end_of_header()
        header_name = FILENAME
        sub(/^.*include\/stele\//, "include/stele/", header_name)
    }
    if ($0 ~ /^[ \t]*\/\//) next
    line = $0
    sub(/[ \t]*\\$/, "", line)
    header = header " " trim(line)
    next
}

# ---- the tables that the tests use -----------------------------------------------------------
kind == "tables" {
    if ($0 ~ /^(#|\/\/ clang-format|\/\/ SPDX|\/\/ The tables)/) next
    tables = tables $0 "\n"
    next
}

# ---- the tests -------------------------------------------------------------------------------
function end_of_test(    code, i) {
    if (test == "") return
    code = code_of(sentence)
    if (code == "") {
        fault(test, "the sentence has no code: " sentence)
    } else if (!(code in codes)) {
        fault(test, "expects " code ", which is not in include/stele")
    } else {
        tests[code] = tests[code] test "\n"
        if (!((code, sentence) in said)) {
            said[code, sentence] = 1
            sentences[code] = sentences[code] sentence "\n"
        }
        if (meaning != "") {
            if (code in examples)
                fault(test, "is an example of " code " like " examples[code] "; one is meant")
            examples[code] = test
            main_sentence[code] = sentence
            computed_sentence[code] = computed
            meanings[code] = trim(meaning)
            gsub(/\n\n\n+/, "\n\n", mistake)
            mistakes[code] = trim(mistake)
            # Several places: then all of it, as it stands.
            fixes[code] = trim(branches == 1 && trim(fix) != "" ? unindented(fix) : whole)
            gsub(/\n\n\n+/, "\n\n", fixes[code])
        }
    }
    test = ""
}
# Without the spaces that all lines begin with.
function unindented(text,    lines, n, i, spaces, least) {
    n = split(text, lines, "\n")
    least = 100
    for (i = 1; i <= n; i++) {
        if (lines[i] == "") continue
        match(lines[i], /^ */)
        if (RLENGTH < least) least = RLENGTH
    }
    text = ""
    for (i = 1; i <= n; i++) text = text substr(lines[i], least + 1) "\n"
    return text
}
kind == "test" && FNR == 1 {
    end_of_header()
    end_of_test()
    test = FILENAME
    sub(/^.*compile_fail_tests\//, "compile_fail_tests/", test)
    sentence = computed = meaning = mistake = fix = whole = ""
    part = "head"
    branch = "both"
    branches = runs = 0
    if ($0 !~ /^\/\/ expect( below the error)?: stele: /) {
        fault(test, "the first line is not // expect: stele: ...")
        test = ""
        part = "none"
    }
    sentence = trim(substr($0, index($0, ": stele: ") + 2))
    next
}
kind == "test" && ($0 == "// not precompiled" || $0 == "// more errors on GCC" || $0 == "// a warning") { next }
kind == "test" && part == "head" && /^\/\/ computed: / { computed = trim(substr($0, 14)); next }
kind == "test" && part == "head" && $0 == "//" { part = "meaning"; next }
kind == "test" && part == "meaning" && /^\/\// {
    meaning = meaning ($0 == "//" ? "\n" : substr($0, 4)) "\n"
    next
}
kind == "test" && part != "none" {
    if (part != "run") part = "code"
    if ($0 ~ /^#include ("\.\.\/tables\.hpp"|<stele\/sqlite\.hpp>)/ || $0 ~ /^\/\/ clang-format/) next
    if ($0 == "#ifdef STELE_CONTROL") { branch = "control"; branches++; next }
    if ($0 == "#ifndef STELE_CONTROL") { branch = "mistake"; branches++; next }
    if ($0 == "#else" && branch != "both") { branch = branch == "control" ? "mistake" : "control"; next }
    if ($0 == "#endif" && branch != "both") { branch = "both"; next }
    # That nothing cascades from a statement when it is run is the test's matter, not the example's.
    if ($0 ~ /^constexpr auto statement =/) runs = 1
    if (runs && $0 ~ /^(auto|std::[a-z0-9_]+) (run|read)\(/) part = $0 ~ /}$/ ? part : "run"
    if (runs && $0 ~ /^(auto|std::[a-z0-9_]+) (run|read)\(.*}$/) next
    if (part == "run") { if ($0 == "}") part = "code"; next }
    if (branch != "control") mistake = mistake $0 "\n"
    if (branch != "mistake") whole = whole $0 "\n"
    if (branch == "control") fix = fix $0 "\n"
}

# ---- the document ----------------------------------------------------------------------------
function section_name(digit) {
    if (digit == 0) return "Scope and joins"
    if (digit == 1) return "Types"
    if (digit == 2) return "Aggregates and windows"
    if (digit == 3) return "The shape of a statement"
    if (digit == 4) return "Writes"
    if (digit == 5) return "Rows and parameters"
    if (digit == 6) return "Schema"
    if (digit == 7) return "Dialect and connection"
    if (digit == 8) return "Dynamic and raw parts"
    return "Others"
}
function anchor(title) {
    title = tolower(title)
    gsub(/ /, "-", title)
    return title
}
function link(path) { return "[" words(path) "](../" path ")" }
function entry(code,    all, n, i, more) {
    print "\n### " code "\n"
    print quoted(main_sentence[code])
    if (computed_sentence[code] != "")
        print "\nIn C++26 with the names: " quoted(computed_sentence[code] " ...")
    n = split(sentences[code], all, "\n")
    for (i = 1; i < n; i++)
        if (all[i] != main_sentence[code]) more = more "\n- " quoted(all[i])
    if (more != "") print "\nLikewise:\n" more
    print "\n" plain(meanings[code])
    print "\n```cpp\n" mistakes[code] "\n```\n\nRight is:\n\n```cpp\n" fixes[code] "\n```"
    n = split(tests[code], all, "\n")
    more = ""
    for (i = 1; i < n; i++)
        if (all[i] != examples[code]) more = more (more == "" ? "" : ", ") link(all[i])
    print "\nTest: " link(examples[code]) (more == "" ? "" : ". Other cases: " more)
}
END {
    end_of_header()
    end_of_test()
    for (number = 0; number < 1000; number++) {
        code = sprintf("S%03d", number)
        if (!(code in codes)) continue
        if (!(code in tests))
            fault(codes[code], code " has no test in compile_fail_tests")
        else if (!(code in examples))
            fault(codes[code], "no test of " code " is its example; say what it means, behind an empty" \
                " comment line, in one of:\n    " substr(tests[code], 1, index(tests[code], "\n") - 1))
        digit = number >= 670 && number < 690 ? 1 : int(number / 100)  # types have two blocks
        in_section[digit] = in_section[digit] " " code
    }
    if (failed) exit 1

    print "# What the compiler says\n"
    print "<!-- Made of compile_fail_tests/ by the test docs/errors.md, which says how. -->\n"
    print "Each mistake that stele finds is one sentence, and each sentence has a code. Here is what it means, with an"
    print "example that gives the sentence and one that does not. All of them are tests: the examples come from"
    print "[compile_fail_tests](../compile_fail_tests), and are compiled with GCC and Clang. [testing.md](testing.md) says how to test for"
    print "a sentence in your own project.\n"
    for (digit = 0; digit < 10; digit++) {
        if (!(digit in in_section)) continue
        print "- [" section_name(digit) "](#" anchor(section_name(digit)) "):"
        n = split(in_section[digit], all, " ")
        row = ""
        for (i = 1; i <= n; i++) {
            row = row " [" all[i] "](#" tolower(all[i]) ")"
            if (i % 8 == 0 && i != n) {
                print " " row
                row = ""
            }
        }
        print " " row
    }
    print "\n## The tables of the examples\n\n```cpp\n" trim(tables) "\n```"
    for (digit = 0; digit < 10; digit++) {
        if (!(digit in in_section)) continue
        print "\n## " section_name(digit)
        n = split(in_section[digit], all, " ")
        for (i = 1; i <= n; i++) entry(all[i])
    }
}
