// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a session calls when something happens: on_before_insert(Book, f), on_load(Book, f), on_execute(f)…

#include <stele/check/events.hpp>
#include <stele/session/entity.hpp>
#include <stele/session/flush.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace stele {

/// Satisfied by what is called with an object of a table: `[](entity<Book>& book) { … }`.
template <class F, class T>
concept ObjectHandler = std::is_invocable_v < std::decay_t<F>
&, entity<T{}>& > ;

namespace detail {

template <class T, class F>
class object_observer final : public observer {
public:
    template <class G>
    object_observer(event e, G&& f) : observer(e, &mapper_of<T>()), f_(std::forward<G>(f)) {}
    void call(object* o) override {
        entity<T{}> e{o};
        f_(e);
    }

private:
    F f_;
};
template <class F>
class session_observer final : public observer {
public:
    template <class G>
    session_observer(event e, G&& f) : observer(e, nullptr), f_(std::forward<G>(f)) {}
    void call(object*) override { f_(); }

private:
    F f_;
};

}  // namespace detail

/// The events of a session. Each on_…() calls a function as long as the guard lives that it returns; functions of one
/// event are called in the order in which they came. What a function throws comes out of what the session was doing:
/// of a flush, which is then undone as when a statement fails. A function may register and unregister functions, and
/// use the session, but neither flush nor end its transaction during a flush. What it adds, changes and removes
/// before a flush is part of that; what it does to other objects during one is left for the next.
class session_events {
public:
// A row: the event, and when it is.
#define STELE_OBJECT_EVENT(name)                                                     \
    template <Table T, class F>                                                      \
    registration on_##name(const T&, F&& f) {                                        \
        return on_object<T>(detail::event::name, std::forward<F>(f));                \
    }                                                                                \
    template <class... Given>                                                        \
        requires(sizeof...(Given) != 2 || !begins_with_table<Given...>)              \
    registration on_##name(const Given&...) {                                        \
        check::object_event<sizeof...(Given) == 2 && begins_with_table<Given...>>(); \
        return {};                                                                   \
    }
#define STELE_SESSION_EVENT(name)                                   \
    template <class F>                                              \
    registration on_##name(F&& f) {                                 \
        return on_session(detail::event::name, std::forward<F>(f)); \
    }

    /// `on_before_flush(f)`: f() before a flush that has something to write finds out what that is.
    STELE_SESSION_EVENT(before_flush)
    /// f() when all is written, and can still be undone.
    STELE_SESSION_EVENT(after_flush)

    /// `on_before_insert(Book, f)`: f(entity<Book>&) before a new object is inserted; what it changes in it is
    /// inserted. So are the following, of what their names say. An error: a table without objects, a function that does not take them.
    STELE_OBJECT_EVENT(before_insert)
    /// The object has its key and what the database fills in.
    STELE_OBJECT_EVENT(after_insert)
    /// Before an object that was changed is updated; what is changed in it is updated too. Once for an object in a flush.
    STELE_OBJECT_EVENT(before_update)
    STELE_OBJECT_EVENT(after_update)
    STELE_OBJECT_EVENT(before_delete)
    STELE_OBJECT_EVENT(after_delete)
    /// An object was read from the database that was not in memory.
    STELE_OBJECT_EVENT(load)

#undef STELE_OBJECT_EVENT
#undef STELE_SESSION_EVENT

    /// connection::on_before_execute of the session's connection, as long as both the guard and the session live.
    template <class F>
    registration on_before_execute(F&& f) {
        return keep(state_.db.on_before_execute(std::forward<F>(f)));
    }
    /// connection::on_execute: f(const sqlite::executed&) with each statement that has run, its parameters, rows and time.
    template <class F>
    registration on_execute(F&& f) {
        return keep(state_.db.on_execute(std::forward<F>(f)));
    }
    /// connection::echo: prints every statement of the connection with its parameters; needs <stele/format.hpp>.
    template <class Printer = sqlite::echo_printer>
    void echo(bool on = true) {
        state_.db.echo<Printer>(on);
    }

protected:
    session_events(sqlite::connection& db, const session_options& o) : state_(db, o) {}
    ~session_events() {
        for (const auto& h : statement_handlers_)
            if (h->list != nullptr) h->list->remove(*h);
    }

    detail::session_state state_;

private:
    template <class T, class F>
    registration on_object(detail::event e, F&& f) {
        if constexpr (check::entities<T>() && check::object_handler<ObjectHandler<F, T>>())
            return state_.handlers.add(
                detail::make_counted<detail::object_observer<T, std::decay_t<F>>>(
                    e, std::forward<F>(f)));
        else return {};
    }
    template <class F>
    registration on_session(detail::event e, F&& f) {
        if constexpr (check::flush_handler<std::is_invocable_v<std::decay_t<F>&>>())
            return state_.handlers.add(
                detail::make_counted<detail::session_observer<std::decay_t<F>>>(
                    e, std::forward<F>(f)));
        else return {};
    }
    // Handlers of the connection that go with the session.
    registration keep(registration&& r) {
        std::erase_if(statement_handlers_, [](const auto& h) { return h->list == nullptr; });
        if (r) statement_handlers_.push_back(r.handler());
        return std::move(r);
    }

    std::vector<detail::counted_ptr<detail::handler>> statement_handlers_;
};

}  // namespace stele
