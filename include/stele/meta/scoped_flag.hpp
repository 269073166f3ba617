// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace stele::detail {

/// A bool that is true while this exists.
class scoped_flag {
public:
    explicit scoped_flag(bool& value) : value_(value) { value_ = true; }
    scoped_flag(const scoped_flag&) = delete;
    scoped_flag& operator=(const scoped_flag&) = delete;
    ~scoped_flag() { value_ = false; }

private:
    bool& value_;
};

}  // namespace stele::detail
