# SPDX-License-Identifier: BSL-1.0
#
# Shows tools/check-includes one tree a fault, each fault once, and a tree without one.
set(licence "// SPDX-License-Identifier: BSL-1.0\n")
set(head "${licence}#pragma once\n")

# expect(<exit code> <text of the fault> <file> <its content>)
function(expect status text file content)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/include/stele/meta/list.hpp" "${head}")
    file(WRITE "${SCRATCH}/include/stele/${file}" "${content}")
    execute_process(COMMAND "${CHECK}" "${SCRATCH}"
        RESULT_VARIABLE actual_status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    string(FIND "${output}" "${text}" at)
    if(NOT actual_status EQUAL status OR (text AND at EQUAL -1) OR (NOT text AND output))
        message(SEND_ERROR "${file}:\n${content}expected ${status} and '${text}', "
            "got ${actual_status} and '${output}'")
    endif()
endfunction()

expect(0 "" schema/table.hpp "${head}#include <stele/meta/list.hpp>\n#include <tuple>\n")
expect(0 "" schema/table.hpp "${head}#include \"../meta/list.hpp\"\n")
expect(0 "" sqlite/open.hpp "${head}#include <memory>\n#include <sqlite3.h>\n")
expect(0 "" format.hpp "${head}#include <fmt/format.h>\n")
expect(0 "" types/chrono.hpp "${head}#include <chrono>\n")

expect(1 "meta/ includes schema/table.hpp" meta/text.hpp
    "${head}#include <stele/schema/table.hpp>\n")
expect(1 "meta/ includes schema/table.hpp" meta/text.hpp
    "${head}#include \"../schema/table.hpp\"\n")
expect(1 "which is for users" schema/table.hpp "${head}#include <stele/stele.hpp>\n")
expect(1 "the language does without sqlite/open.hpp" stele.hpp
    "${head}#include <stele/sqlite/open.hpp>\n")
expect(1 "the language does without chrono.hpp" stele.hpp "${head}#include <stele/chrono.hpp>\n")
expect(1 "<sqlite3.h> belongs only to sqlite/" render/text.hpp "${head}#include <sqlite3.h>\n")
expect(1 "<chrono> belongs only to" types/text.hpp "${head}# include <chrono>\n")
expect(1 "<fmt/core.h> belongs only to" sqlite/echo.hpp "${head}#include <fmt/core.h>\n")
expect(1 "misc/ is not in the list" misc/text.hpp "${head}")
expect(1 "no #pragma once" meta/text.hpp "${licence}")
expect(1 "the first line is not" meta/text.hpp "#pragma once\n")
string(REPEAT "\n" 500 blank)
expect(1 "more than 500 lines" meta/text.hpp "${head}${blank}")
