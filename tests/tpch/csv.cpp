// SPDX-License-Identifier: BSL-1.0

#include "csv.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace tpch {

std::vector<csv_line> parse_csv(std::string_view text) {
    std::vector<csv_line> lines;
    csv_line line(1);
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        csv_field& field = line.back();
        const char c = text[i];
        if (inside) {
            if (c != '"') field.text += c;
            else if (i + 1 < text.size() && text[i + 1] == '"') field.text += text[++i];
            else inside = false;
        } else if (c == '"') {
            inside = field.quoted = true;
        } else if (c == ',') {
            line.emplace_back();
        } else if (c == '\n') {
            lines.push_back(std::move(line));
            line = csv_line(1);
        } else if (c != '\r') {
            field.text += c;
        }
    }
    if (line.size() > 1 || line[0].quoted || !line[0].text.empty())
        lines.push_back(std::move(line));
    return lines;
}

std::string read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream content;
    content << file.rdbuf();
    if (!file) throw std::runtime_error{"cannot read " + path};
    return content.str();
}

}  // namespace tpch
