// SPDX-License-Identifier: BSL-1.0
#pragma once

// The connection: runs statements on a SQLite database, each prepared once.

#include <stele/check/connection_members.hpp>
#include <stele/check/dialect.hpp>
#include <stele/render/choices.hpp>
#include <stele/result/bound_value.hpp>
#include <stele/sqlite/database.hpp>
#include <stele/sqlite/prepared_statement.hpp>
#include <stele/sqlite/query.hpp>
#include <stele/sqlite/refused_result.hpp>
#include <stele/sqlite/result.hpp>
#include <stele/sqlite/schema_check.hpp>
#include <stele/sqlite/transaction.hpp>
#include <stele/sqlite/variant_cache.hpp>
#include <stele/sqlite/version.hpp>
#include <stele/statement/create_index.hpp>
#include <stele/statement/create_table.hpp>
#include <stele/statement/index_names.hpp>
#include <stele/statement/insert.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace stele::sqlite {

struct echo_printer;  // format.hpp

namespace detail {
// The rows of what was refused: those of a table that is given in the place of a statement.
template <class... Given>
struct refused_rows_of : refused_result {};
template <Table T>
struct refused_rows_of<T> : refused_rows<typename T::row> {};
}  // namespace detail

/// An open database. Belongs to one thread at a time, and stays where it was made.
class connection : public detail::not_of_connection<detail::refused_result> {
public:
    /// Opens a database file, and creates it where it is missing; ":memory:" is one without a file.
    /// @throws cannot_open, not_a_database, busy_error, naming the file
    // A template, as GCC would take `{.path = …, .uri = true}` for a string's position and length.
    template <class Path>
        requires std::is_convertible_v<const Path&, std::string>
    explicit connection(const Path& path) : connection(options{.path = path}) {}
    /// Opens a database as the options say: `{.path = "a.db", .mode = open_mode::read_only}`.
    explicit connection(const options& o) : database_(o) {}
    /// An error: a copy.
    template <std::same_as<connection> T>
    connection(T&) : connection(options{}) {  // NOLINT(google-explicit-constructor)
        check::copied_connection<T>();
    }
    connection(const connection&) = delete;
    connection& operator=(const connection&) = delete;
    ~connection() = default;

    /// Runs a statement. A SELECT gives its rows, read as one goes; it holds a read transaction
    /// until they are exhausted or the result is gone. INSERT, UPDATE, DELETE and DDL have run when
    /// this returns; with returning(), their rows are read from the same result. A range of rows is
    /// inserted as a whole or not at all. A statement that is an lvalue is referred to, an rvalue is moved in.
    /// @throws sqlite::error and what derives from it; value_error where a value cannot be stored
    /// An error: a statement that has placeholders, without values for them.
    template <Statement S>
    [[gnu::always_inline]] auto execute(S&& statement) {
        using type = std::remove_cvref_t<S>;
        stele::detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        if constexpr (render::measured_of<type, sqlite_dialect>.placeholders)
            check::no_placeholder(placeholders_t<type>{});
        if constexpr (Returning<S>)
            return returned<S, stele::detail::rows_of<type>>{*this, {static_cast<S&&>(statement)}};
        else if constexpr (Select<S>)
            return result<S, stele::detail::rows_of<type>>{*this, {static_cast<S&&>(statement)}};
        else return detail::result_of_write_t<type>{run_write(statement)};
    }

    /// The same, of a statement that has placeholders, with their values: by position, in the order
    /// in which the names first appear, or by name, `"title"_p = "It"`.
    template <Statement S, class... Args>
        requires(sizeof...(Args) != 0 && can_be_executed<S, Args...>)
    auto execute(S&& statement, Args&&... args) {
        using type = std::remove_cvref_t<S>;
        stele::detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        constexpr bool right = stele::detail::judge_call<type, Args...>();
        auto values = stele::detail::values_of_call<type, right>(std::forward<Args>(args)...);
        if constexpr (Select<S> || Returning<S>)
            return detail::call_result<S, decltype(values), stele::detail::rows_of<type>>(
                *this, {static_cast<S&&>(statement)}, std::move(values));
        else return detail::result_of_write_t<type>{run_write(statement, values)};
    }

    /// An error: what is no statement.
    template <class First = stele::detail::braces, class... Given>
        requires(!can_be_executed<First, Given...>)
    auto execute(const First& = First(), const Given&...) {
        check::executed<First, Given...>();
        return detail::refused_rows_of<First, Given...>{};
    }

    /// Prepares a statement, to be called any number of times with values for its placeholders:
    /// `auto find = db.prepare(select(Book).where(Book::title == "t"_p));`, `find("It")`. A
    /// statement that is an lvalue is referred to, an rvalue is moved in.
    /// @throws sqlite::error, such as schema_error for a table that the database lacks
    template <Statement S>
    prepared_statement<S> prepare(S&& statement) {
        using type = std::remove_cvref_t<S>;
        stele::detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        return prepared_statement<S>{*this, {static_cast<S&&>(statement)}};
    }

    /// An error: what is no statement.
    template <class First = stele::detail::braces, class... Given>
        requires(!is_one_statement<First, Given...>)
    detail::refused_prepared prepare(const First& = First(), const Given&...) {
        check::prepared<First, Given...>();
        return {};
    }

    /// Runs a SELECT, or a statement with returning(), for the first item of each row: a whole table
    /// is one item.
    template <class S>
        requires(Select<S> || Returning<S>)
    auto scalars(S&& statement) {
        using type = std::remove_cvref_t<S>;
        stele::detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        if constexpr (has_placeholders<type>) check::no_placeholder(placeholders_t<type>{});
        return result<S, stele::detail::scalars_of<std::remove_cvref_t<S>>>{
            *this, {static_cast<S&&>(statement)}};
    }

    /// The same, of a statement that has placeholders, with their values, as execute() takes them.
    template <class S, class... Args>
        requires(sizeof...(Args) != 0 && gives_rows<S>)
    auto scalars(S&& statement, Args&&... args) {
        using type = std::remove_cvref_t<S>;
        stele::detail::judge<type, sqlite_dialect>();
        constexpr features missing =
            render::measured_of<type, sqlite_dialect>.used & detail::lacking;
        if constexpr (missing != 0)
            check::sqlite_version<first_feature(missing), STELE_SQLITE_VERSION>();
        constexpr bool right = stele::detail::judge_call<type, Args...>();
        auto values = stele::detail::values_of_call<type, right>(std::forward<Args>(args)...);
        return detail::call_result<S, decltype(values), stele::detail::scalars_of<type>>(
            *this, {static_cast<S&&>(statement)}, std::move(values));
    }
    /// An error: what gives no rows.
    template <class First = stele::detail::braces, class... Given>
        requires(!gives_rows<First, Given...>)
    auto scalars(const First& = First(), const Given&...) {
        check::scalars<First, Given...>();
        return detail::refused_rows_of<First, Given...>{};
    }

    /// An error: the result has it, `execute(statement).scalar()`.
    template <class... Given>
    detail::refused_result scalar(const Given&...) {
        check::scalar<Given...>();
        return {};
    }

    /// Runs SQL text, for what nothing else covers: `db.query<Film>("SELECT …", 1995)`. Each
    /// argument, a value, is bound to a `?`, in order. A row is a mapped type for one column, a std::tuple
    /// or a plain struct by position, a Hana Struct or a table's row by the columns' names. The
    /// text is prepared once while it is among those used last.
    /// @throws query_error, before the first row, where columns, names or parameters are other than
    /// the row and the arguments; value_error where a cell does not fit its field, or the text has a
    /// NUL in it; sqlite::error
    ///
    /// Without a row type, `db.query("DELETE FROM t WHERE a = ?", 1)`, the text runs to its end, and gives
    /// a `change`.
    template <class Row = void, class... Args>
    auto query(std::string_view sql, Args&&... args) {
        constexpr bool right = detail::judge_arguments<Args...>();
        using values = typename detail::values_of<right, Args...>::type;
        if constexpr (std::is_void_v<Row>) {
            if constexpr (right)
                return text_change{
                    run_text(sql, sizeof...(Args),
                             values{{detail::to_bound<Args>(std::forward<Args>(args))}...})};
            else return text_change{change{0, 0}};
        } else if constexpr (!check::query_type<Row>()) {
            return detail::refused_result{};
        } else {
            constexpr bool row = stele::detail::query_shape<Row>::judge();
            if constexpr (right && row)
                return query_result<Row, values>{
                    *this,
                    sql,
                    sizeof...(Args),
                    {{detail::to_bound<Args>(std::forward<Args>(args))}...}};
            else return query_result<Row, values>{*this, sql, 0, {}};
        }
    }

    using detail::not_of_connection<detail::refused_result>::query;  // of a table, an error
    /// An error: what is no text.
    template <class Row = void, class... Given>
        requires(!is_query_text<const Given&...>)
    detail::refused_result query(const Given&...) {
        check::query_text<const Given&...>();
        return {};
    }

    /// Creates the tables that the database lacks, with their indexes; those that it has are
    /// compared with their declarations. All of it or, when it throws, nothing.
    /// @throws schema_error, naming table and column, where the database has a table otherwise than
    /// declared
    template <Table... Tables>
        requires(sizeof...(Tables) != 0)
    void create_all(const Tables&...) {
        check::created_together<list<Tables...>,
                                stele::detail::index_names_of_differ<Tables...>()>();
        (check::created<Tables, stele::detail::defines_wrongly<Tables>>(), ...);
        transaction all{database_, transaction_kind::immediate};
        (create<Tables>(), ...);
        all.commit();
    }
    /// An error: what is no table.
    template <class... Given>
        requires(sizeof...(Given) == 0 || !(Table<Given> && ...))
    void create_all(const Given&...) { check::tables_to_create<Given...>(); }

    /// Compares the database's tables with their declarations.
    /// @throws schema_error, naming table and column, where one is missing or other than declared
    template <Table... Tables>
        requires(sizeof...(Tables) != 0)
    void verify(const Tables&...) {
        (verify_table(database_, Tables::stele_sql_name, column_descriptions<Tables>), ...);
    }
    /// An error: what is no table.
    template <class... Given>
        requires(sizeof...(Given) == 0 || !(Table<Given> && ...))
    void verify(const Given&...) { check::tables_to_create<Given...>(); }

    /// Begins a transaction, which is rolled back unless commit() is called on it; within one, a
    /// savepoint.
    [[nodiscard]] transaction begin(transaction_kind kind = transaction_kind::deferred) {
        return transaction{database_, kind};
    }

    /// Forgets all prepared statements but those that are being stepped.
    void clear_statements() noexcept {
        cache_.clear();
        variants_.clear();
    }
    /// How many statements are kept prepared: all static ones, and of the variants of dynamic ones
    /// and the texts those 256 that were used last.
    std::size_t statement_count() const noexcept { return cache_.size() + variants_.size(); }

    /// The statement of a text, prepared once while it is among the 256 that were used last.
    /// @throws schema_error, error
    lease text_statement(std::string_view sql) {
        return variants_.get(database_.handle_of_this_thread(), sql);
    }

    /// The database underneath, for what stele does not offer.
    database& raw() noexcept { return database_; }

    /// Prints every statement with its parameters from now on, BEGIN and COMMIT too; needs
    /// <stele/format.hpp>.
    template <class Printer = echo_printer>
    void echo(bool on = true) {
        static_assert(
            requires { sizeof(Printer); },
            "stele: echo() needs #include <stele/format.hpp> [S701]");
        if constexpr (requires { sizeof(Printer); })
            observe(on ? &Printer::print : nullptr, nullptr);
    }
    /// Calls `function` before each statement; null for none.
    void observe(observer function, void* context) { database_.observe(function, context); }
    /// Calls f(const executed&) before each statement, BEGIN and COMMIT too, as long as what this returns lives. What
    /// f throws comes out, and the statement does not run, but for a ROLLBACK, which runs nevertheless. What f
    /// executes on the connection is not reported.
    template <class F>
    registration on_before_execute(F&& f) {
        return database_.handlers().add(detail::statement_handlers::before, std::forward<F>(f));
    }
    /// The same when a statement has run, with its rows and time: of a SELECT, when its last row was read or its
    /// result is gone. What f throws comes out of what ran the statement, unless that is a destructor, or the
    /// statement has failed.
    template <class F>
    registration on_execute(F&& f) {
        return database_.handlers().add(detail::statement_handlers::after, std::forward<F>(f));
    }

    /// The statement, prepared and bound; for results.
    template <class S, class Values = stele::detail::no_values>
    [[gnu::always_inline]] lease start(const S& statement, const Values& values = {}) {
        const stele::detail::unbound parameters = stele::detail::to_bind(statement, values);
        if constexpr (is_dynamic<S>) {
            lease leased = find_variant(statement, parameters, true);
            if (parameters.bind) parameters.bind(*leased, parameters);
            return leased;
        } else {
            return start_static(stele::detail::text_for<sqlite_dialect>(statement), parameters);
        }
    }
    /// The statement, prepared; for prepared statements.
    template <class S>
    lease ready(const S& statement) {
        if constexpr (is_dynamic<S>) return find_variant(statement, {}, false);
        else return find_static(stele::detail::text_for<sqlite_dialect>(statement));
    }
    /// What runs when it is executed, with the values of a call; for prepared statements.
    template <class S, class Values = stele::detail::no_values>
    change run_write(const S& statement, const Values& values = {}) {
        return run_with(statement, values, [](prepared& p) { p.step(); });
    }
    /// The same of a statement with returning(), and its rows; for results.
    template <class S, class Values = stele::detail::no_values>
    returned_rows run_returning(const S& statement, const Values& values = {}) {
        returned_rows rows;
        rows.done = run_with(statement, values, [&rows](prepared& p) { rows.take(p); });
        return rows;
    }

    /// Runs a text that is put together at run time, and whose values `parameters` binds; for sessions.
    change run_written(std::string_view sql, const stele::detail::unbound& parameters) {
        stele::detail::counted_ptr<detail::execution> told;
        if (database_.is_observed()) [[unlikely]]
            told = announce(sql, parameters);
        const lease leased = text_statement(sql);
        parameters.bind(*leased, parameters);
        leased->tell(std::move(told));
        leased->step();
        return {database_.changes(), database_.last_insert_rowid()};
    }

    /// The statement of a text, prepared; for text queries.
    template <class Values>
    lease start_text(std::string_view sql, const Values& values) {
        if (sql.find('\0') != std::string_view::npos)
            throw value_error{"SQL text has a NUL in it: " + quoted_excerpt(sql)};
        if (!database_.is_observed()) [[likely]]
            return text_statement(sql);
        stele::detail::value_collector collected;
        detail::bind_each(collected, values);
        auto told = database_.announce(sql, std::move(collected.values));
        lease leased = text_statement(sql);
        leased->tell(std::move(told));
        return leased;
    }

    /// The same of a static statement, whose type is no longer known.
    lease start_static(const render::static_sql& sql, const stele::detail::unbound& parameters) {
        if (database_.is_observed()) [[unlikely]]
            return start_told(sql, parameters);
        lease leased = find_static(sql);
        if (parameters.bind != nullptr) parameters.bind(*leased, parameters);
        return leased;
    }

private:
    // Runs a statement that is no SELECT; `step` steps it.
    template <class S, class Values, class Step>
    change run_with(const S& statement, const Values& values, const Step& step) {
        if constexpr (InsertsRows<S>) {
            return run_batches(statement, values, step);
        } else {
            {
                const lease leased = start(statement, values);
                step(*leased);
            }
            if constexpr (requires {
                              typename S::stele_definition;
                          })  // SQLite still has the numbers of the change before
                return {0, 0};
            else if constexpr (requires { requires S::stele_inserts_one; })
                return {database_.changes(), database_.last_insert_rowid()};
            else return {database_.changes(), 0};
        }
    }
    // The rows of a range, in batches: all of them or, when one throws, none.
    template <class S, class Values, class Step>
    change run_batches(const S& statement, const Values& values, const Step& step) {
        // Of a dynamic statement each text is written anew: of two, rather than of four.
        const bool single = is_dynamic<S> || database_.limit(SQLITE_LIMIT_VARIABLE_NUMBER) < 32766;
        std::int64_t changes = 0;
        render::row_batch batch = statement.batch_at(0, single);
        if (batch.count == 0) return {0, 0};
        std::optional<transaction> all;
        if (statement.batch_at(batch.count, single).count != 0) all.emplace(database_);
        for (; batch.count != 0; batch = statement.batch_at(batch.first + batch.count, single)) {
            {
                const lease leased = start(stele::detail::rows_at<S>{statement, batch}, values);
                step(*leased);
            }
            changes += database_.changes();
        }
        if (all) all->commit();
        return {changes, database_.last_insert_rowid()};
    }

    // What does not depend on the type of a statement.
    lease find_static(const render::static_sql& sql) {
        return cache_.get(database_.handle_of_this_thread(), sql.view(), sql.hash);
    }
    [[gnu::noinline]] lease start_told(const render::static_sql& sql,
                                       const stele::detail::unbound& parameters) {
        auto told = announce(sql.view(), parameters);
        lease leased = find_static(sql);
        if (parameters.bind != nullptr) parameters.bind(*leased, parameters);
        leased->tell(std::move(told));
        return leased;
    }
    // Told of before it is prepared.
    stele::detail::counted_ptr<detail::execution> announce(
        std::string_view sql, const stele::detail::unbound& parameters) {
        stele::detail::value_collector collected;
        if (parameters.bind != nullptr) parameters.bind(collected, parameters);
        return database_.announce(sql, std::move(collected.values));
    }
    // The text of a dynamic statement is written only where its choices are new. `all` is the text
    // with all its parts, here no more than the identity of the statement's type.
    template <class S>
    lease find_variant(const S& statement, const stele::detail::unbound& parameters, bool runs) {
        const render::static_sql& all = stele::detail::text_for<sqlite_dialect>(statement);
        render::choices choices;
        choices.choose(all.data);
        choices.choose(all.hash);
        S::stele_walk(choices, &statement);
        const variant_key key{.bytes = choices.bytes()};
        const bool observed = runs && database_.is_observed();
        if (lease found = variants_.find(database_.handle_of_this_thread(), key)) {
            if (observed) found->tell(announce(found->sql(), parameters));
            return found;
        }
        const std::string text = sql(statement);
        stele::detail::counted_ptr<detail::execution> told;
        if (observed) told = announce(text, parameters);
        lease added = variants_.add(database_.handle(), key, text);
        added->tell(std::move(told));
        return added;
    }
    template <class Values>
    change run_text(std::string_view sql, std::size_t size, const Values& values) {
        const lease leased = start_text(sql, values);
        detail::require_parameters(*leased, size);
        detail::bind_each(*leased, values);
        const std::int64_t before = sqlite3_total_changes64(database_.handle());
        while (leased->step()) {
        }
        // SQLite has the numbers of the change before until the next one.
        if (sqlite3_total_changes64(database_.handle()) == before) return {0, 0};
        return {database_.changes(), database_.last_insert_rowid()};
    }
    template <class T>
    void create() {
        if (table_exists(database_, T::stele_sql_name)) verify(T{});
        else execute(stele::create_table(T{}));
        create_indexes(declared_indexes_t<T, true>{});
    }
    template <class... Indexes>
    void create_indexes(list<Indexes...>) {
        (execute(Indexes{}), ...);
    }
    database database_;
    statement_cache cache_;
    variant_cache variants_;
};

inline lease detail::start_static(connection& db, const render::static_sql& text,
                                  const stele::detail::unbound& parameters) {
    return db.start_static(text, parameters);
}

}  // namespace stele::sqlite

#include <stele/sqlite/start.hpp>
