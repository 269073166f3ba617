// SPDX-License-Identifier: BSL-1.0
#pragma once

// A database file of its own for a test, removed afterwards with what SQLite puts beside it.

#include <atomic>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <system_error>

class temporary_file {
public:
    explicit temporary_file(const std::string& suffix = ".db") {
        static const unsigned run = std::random_device{}();
        static std::atomic<int> count = 0;
        const std::string name =
            "stele-test-" + std::to_string(run) + '-' + std::to_string(++count) + suffix;
        path_ = (std::filesystem::temp_directory_path() / name).string();
    }
    temporary_file(const temporary_file&) = delete;
    temporary_file& operator=(const temporary_file&) = delete;
    ~temporary_file() {
        std::error_code ignored;
        for (const auto* suffix : {"", "-journal", "-wal", "-shm"})
            std::filesystem::remove_all(path_ + suffix, ignored);
    }

    const std::string& path() const { return path_; }
    bool exists() const { return std::filesystem::exists(path_); }
    void write(std::string_view bytes) const {
        std::ofstream{path_, std::ios::binary}.write(bytes.data(),
                                                     static_cast<std::streamsize>(bytes.size()));
    }
    void make_directory() const { std::filesystem::create_directory(path_); }

private:
    std::string path_;
};
