// SPDX-License-Identifier: BSL-1.0
#pragma once

// What connection::on_execute reports: each statement with its SQL, parameters, rows and time.

#include <stele/check/events.hpp>
#include <stele/meta/scoped_flag.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/sqlite/handlers.hpp>

#include <sqlite3.h>

#include <cstdint>
#include <ctime>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele::sqlite {

/// Called before each statement with its SQL and parameters.
using observer = void (*)(void* context, std::string_view sql,
                          std::span<const bound_value> parameters);

/// How long something took: becomes any duration of <chrono>, `std::chrono::microseconds{e.duration}`, without
/// including that here.
struct run_time {
    std::int64_t nanoseconds = 0;

    /// As std::chrono::nanoseconds has it.
    constexpr std::int64_t count() const noexcept { return nanoseconds; }
    template <class Duration>
        requires(Duration::period::den <= 1'000'000'000 &&
                 requires(const Duration& d) { d.count(); })
    // NOLINTNEXTLINE(google-explicit-constructor)
    constexpr operator Duration() const {
        using rep = typename Duration::rep;
        using period = typename Duration::period;
        if constexpr (std::is_floating_point_v<rep>)
            return Duration{static_cast<rep>(static_cast<long double>(nanoseconds) * period::den /
                                             (1e9L * period::num))};
        else if constexpr (period::num == 1)
            return Duration{static_cast<rep>(nanoseconds / (1'000'000'000 / period::den))};
        else return Duration{static_cast<rep>(nanoseconds / 1'000'000'000 / period::num)};
    }
    friend constexpr auto operator<=>(const run_time&, const run_time&) = default;
};

/// A statement that runs, or has run, as on_before_execute and on_execute report it. Views: copy what is kept.
struct executed {
    std::string_view sql;
    std::span<const bound_value> parameters{};
    /// How many rows were read by now, inserted, updated or deleted.
    std::int64_t rows = 0;
    /// The time that the database took, without that of the program between one row and the next.
    run_time duration{};
    /// It ended with an exception, or was not run at all.
    bool failed = false;
};

/// Satisfied by what on_execute() and on_before_execute() take: it can be called with a `const executed&`.
template <class F>
concept ExecutedHandler = std::is_invocable_v < std::decay_t<F>
&, const executed& > ;

namespace detail {

/// A function that is called before or after each statement.
class statement_handler : public stele::detail::handler {
public:
    using handler::handler;
    virtual void call(const executed& statement) = 0;
};

template <class F>
class statement_handler_of final : public statement_handler {
public:
    template <class G>
    statement_handler_of(unsigned event, G&& f)
        : statement_handler(event), f_(std::forward<G>(f)) {}
    void call(const executed& statement) override { f_(statement); }

private:
    F f_;
};

/// Who is told of a connection's statements: observe()'s function, and the handlers. What a handler executes on the
/// connection is not reported to handlers.
class statement_handlers : public stele::detail::counted {
public:
    enum event : unsigned { before, after };

    /// Whether anyone is told: all that a statement asks where nobody is.
    bool any() const noexcept { return observer_ != nullptr || handlers_.any(); }
    /// The same, of the handlers alone, whose exceptions can come when a statement has run.
    bool has_handlers() const noexcept { return handlers_.any(); }

    void observe(observer function, void* context) noexcept {
        observer_ = function;
        context_ = context;
    }
    /// Nobody any more.
    void clear() noexcept {
        observer_ = nullptr;
        handlers_.clear();
    }
    template <class F>
    registration add(event e, F&& f) {
        if constexpr (check::execute_handler<ExecutedHandler<F>>())
            return handlers_.add(stele::detail::make_counted<statement_handler_of<std::decay_t<F>>>(
                e, std::forward<F>(f)));
        else return {};
    }
    void announce(const executed& statement) {
        if (observer_ != nullptr) observer_(context_, statement.sql, statement.parameters);
        call(before, statement);
    }
    void report(const executed& statement) { call(after, statement); }

private:
    void call(event e, const executed& statement) {
        if (is_calling_ || !handlers_.has(e)) return;
        const stele::detail::scoped_flag calling{is_calling_};
        handlers_.each(e, [&statement](stele::detail::handler& h) {
            static_cast<statement_handler&>(h).call(statement);
        });
    }

    observer observer_ = nullptr;
    void* context_ = nullptr;
    stele::detail::handlers handlers_;
    bool is_calling_ = false;
};

/// A statement that somebody is told of, from before it is prepared to its end, which it reports once: when its last
/// row was read, when its result is gone, or as failed.
class execution : public stele::detail::counted {
public:
    /// Calls those who are told before. What they throw comes out, and the statement does not run.
    execution(stele::detail::counted_ptr<statement_handlers> told, sqlite3* db,
              std::string_view sql, std::vector<bound_value>&& parameters)
        : told_(std::move(told)),
          db_(db),
          sql_(sql),
          parameters_(std::move(parameters)),
          changes_(sqlite3_total_changes64(db)) {
        told_->announce(state());
    }
    execution(const execution&) = delete;
    execution& operator=(const execution&) = delete;
    ~execution() override { end_quietly(); }

    /// It is one that changes the database: rows are those that it changes.
    void set_writes() noexcept { writes_ = true; }
    /// Runs a step, which says whether there is a row.
    template <class Step>
    bool step(const Step& run) {
        const std::int64_t start = now();
        has_run_ = true;
        bool more = false;
        try {
            more = run();
        } catch (...) {
            duration_ += now() - start;
            has_run_ = false;
            end_quietly();
            throw;
        }
        duration_ += now() - start;
        if (more) ++rows_;
        return more;
    }
    /// It has run. What the handlers throw comes out.
    void end() {
        const auto told = std::exchange(told_, {});
        if (!told) return;
        // SQLite has the number of the change before until the next one.
        if (writes_) rows_ = sqlite3_total_changes64(db_) == changes_ ? 0 : sqlite3_changes64(db_);
        told->report(state());
    }
    /// It ends by an exception, or in a destructor: nothing can come out, as what is under way is more important.
    void end_quietly() noexcept {
        try {
            end();
        } catch (...) {
        }
    }

private:
    // Nanoseconds, of a clock that is never set where there is one.
    static std::int64_t now() noexcept {
        std::timespec t{};
#ifdef CLOCK_MONOTONIC
        clock_gettime(CLOCK_MONOTONIC, &t);
#else
        std::timespec_get(&t, TIME_UTC);
#endif
        return std::int64_t{t.tv_sec} * 1'000'000'000 + t.tv_nsec;
    }
    executed state() const {
        return {.sql = sql_,
                .parameters = {parameters_.data(), parameters_.size()},
                .rows = rows_,
                .duration = {duration_},
                .failed = !has_run_};
    }

    stele::detail::counted_ptr<statement_handlers> told_;
    sqlite3* db_;
    std::string sql_;
    std::vector<bound_value> parameters_;
    std::int64_t changes_;  // of the connection, when it began
    std::int64_t rows_ = 0;
    std::int64_t duration_ = 0;
    bool writes_ = false;
    bool has_run_ = false;  // and no step has failed
};

}  // namespace detail
}  // namespace stele::sqlite
