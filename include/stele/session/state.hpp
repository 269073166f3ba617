// SPDX-License-Identifier: BSL-1.0
#pragma once

// What a session has: its objects, what is to be written, its transaction and what to undo when that is rolled back.

#include <stele/session/mapper.hpp>
#include <stele/session/observers.hpp>
#include <stele/session/options.hpp>
#include <stele/session/session_use.hpp>
#include <stele/sqlite/connection.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stele::detail {

/// What a flush did to an object, to be undone with the transaction.
struct journal_entry {
    enum class kind : unsigned char { inserted, erased, lost, rekeyed };

    kind what;
    object* about;                      ///< null once it was freed
    object_ref kept{};                  ///< of an erased one
    std::shared_ptr<const void> key{};  ///< of a rekeyed one: its key before
};

/// The plain part of a session. Stays where it was made: its objects point to it.
class session_state {
public:
    session_state(sqlite::connection& connection, const session_options& o)
        : db(connection), options(o) {}
    session_state(const session_state&) = delete;
    session_state& operator=(const session_state&) = delete;
    ~session_state() { detach_all(); }

    sqlite::connection& db;
    session_options options;
    identity_map map;
    observers handlers;
    std::vector<object_ref> pending;  ///< added, in that order
    std::vector<object_ref> touched;  ///< reached for writing since the last flush
    std::vector<object_ref> removed;  ///< to be deleted
    std::vector<journal_entry> journal;
    std::vector<const relation*> raising;  ///< raise_on_lazy() of the session
    session_uses results;                  ///< that are read or may be
    session_uses savepoints;               ///< of begin_nested() that are open
    bool is_flushing = false;

    /// The transaction begins with the first statement.
    void begin() {
        require_open();
        if (!transaction_) transaction_.emplace(db.raw(), options.begin);
    }
    void require_open() const {
        if (is_closed_) throw object_detached{"the session is closed"};
    }
    bool in_transaction() const { return transaction_.has_value(); }

    /// Whether a flush would have something to look at.
    bool has_work() const { return !pending.empty() || !touched.empty() || !removed.empty(); }
    /// Before a query: what it selects from is then in the database.
    void autoflush() {
        check_thread();
        if (has_work() && options.autoflush && !is_flushing) flush();
        begin();
    }
    void flush();  // flush.hpp
    /// Nobody else is in its transaction. @throws wrong_thread in debug builds
    void check_thread() const { db.raw().owner().check(); }
    /// What nobody who is called during a flush may do. @throws session_error
    void require_idle(const char* what) const {
        check_thread();
        if (is_flushing)
            throw session_error{std::string(what) +
                                " was called while the session is flushing; do it after the flush"};
    }

    /// An object is of this session from now on.
    void enter(object& o) {
        check_thread();
        o.session = this;
        o.previous = nullptr;
        o.next = all_;
        if (all_ != nullptr) all_->previous = &o;
        all_ = &o;
        if (last_known_ != o.table) know(*o.table);
    }

    /// A new object, or one that was rolled back or deleted: it is inserted by the next flush. Of one that is to be
    /// deleted: it is not.
    void add(object& o) {
        require_open();
        if (o.state == object_state::transient && o.session != nullptr && o.session != this) {
            o.session->leave(o);
            enter(o);
        }
        require_own(o);
        if (o.removing) return keep(o);
        if (o.state == object_state::persistent || o.state == object_state::pending) return;
        o.state = object_state::pending;
        o.lost = false;
        pending.emplace_back(&o);
        if (o.relations) enter_again(o);
    }
    void enter_again(object& o);  // relations.hpp
    /// A new object is forgotten, one that has a row is deleted by the next flush.
    void remove(object& o) {
        require_own(o);
        if (o.state == object_state::pending) return forget_new(o);
        if (o.state != object_state::persistent)
            throw object_deleted{"remove() of " + description(o) + ", which has no row any more"};
        if (o.removing) return;
        o.removing = true;
        removed.emplace_back(&o);
    }
    void forget_new(object& o);  // cascade.hpp
    /// A new object is none of the session's any more.
    void drop(object& o) {
        o.state = object_state::transient;
        std::erase(pending, object_ref{&o});
    }
    /// An object that was to be deleted stays.
    void keep(object& o) {
        o.removing = false;
        std::erase(removed, object_ref{&o});
    }

    /// The object is of this session. @throws object_detached
    void require_own(const object& o) const {
        check_thread();
        if (o.state == object_state::detached) throw_detached(o);
        if (o.session != this)
            throw object_detached{description(o) + " belongs to another session"};
    }
    [[noreturn]] static void throw_detached(const object& o) {
        throw object_detached{"the session of " + description(o) + " is gone or closed"};
    }

    /// The object's values are known: an expired one is read again. @throws object_deleted, object_detached
    static void refresh_expired(object& o) {
        if (o.session != nullptr) o.session->check_thread();
        if (o.state == object_state::detached) throw_detached(o);
        if (o.lost) throw_gone(o);
        if (o.expired) o.session->reload(o);
    }
    [[noreturn]] static void throw_gone(const object& o) {
        throw object_deleted{"the row of " + description(o) + " has gone from the database"};
    }
    /// The object may be written to.
    static void touch(object& o) {
        refresh_expired(o);
        if (o.touched || o.state != object_state::persistent) return;
        o.table->remember(o);
        o.session->touched.emplace_back(&o);
        o.touched = true;
    }
    /// Reads an object again.
    void reload(object& o) {
        begin();
        if (o.table->load(*this, o)) {
            o.expired = false;
            return;
        }
        lose(o);
        throw_gone(o);
    }
    /// The row of an object has gone; a rollback may bring it back.
    void lose(object& o) {
        map.erase(o);
        o.state = object_state::deleted;
        o.expired = false;
        o.lost = true;
        journal.push_back({journal_entry::kind::lost, &o, object_ref{&o}});
    }
    /// Reads an object again now.
    void refresh(object& o) {
        require_own(o);
        if (o.state != object_state::persistent)
            throw object_deleted{"refresh() of " + description(o) + ", which has no row"};
        drop_changes(o);
        reload(o);
    }
    /// What was changed in one object is dropped.
    void drop_changes(object& o) {
        if (o.state != object_state::persistent) return;
        if (o.removing) keep(o);
        if (o.touched) std::erase(touched, object_ref{&o});
        expire(o);
    }
    /// What was changed in all objects that have a row is dropped.
    void drop_all_changes() {
        for (const object_ref& o : removed) o->removing = false;
        removed.clear();
        expire_all();
    }
    /// A statement may have reached the objects of a table, and those that refer to it.
    void expire_table(const mapper& table) {
        map.for_each([&](object& o) {
            if (o.table == &table || refers_to(*o.table, table, 8) || shows(*o.table, table))
                if (!is_flushing || !(o.touched || o.flushing || o.removing)) expire(o);
        });
    }
    /// What was changed in the object is dropped, and it is read again when it is used.
    void expire(object& o) {
        forget_changes(o);
        o.expired = true;
        clear_relations(o);
    }
    void expire_all() {
        map.for_each([this](object& o) { expire(o); });
        touched.clear();
    }
    /// Loaded collections and assigned parents are forgotten.
    static void clear_relations(object& o) {
        if (!o.relations) return;
        for (std::size_t i = 0; i < o.table->relations.size(); ++i) {
            relation_state& r = o.relations[i];
            r.items.clear();
            r.parent = {};
            r.loaded = r.assigned = r.written = false;
            ++r.changes;
        }
    }

    /// Whether a key of a table that the session has had objects of is such.
    template <class Is>
    bool knows_link(const Is& is) const {
        for (const mapper* table : known_)
            for (const link& key : table->links)
                if (is(key)) return true;
        return false;
    }
    template <class F>
    void each_known_link(const F& f) const {
        knows_link([&f](const link& key) {
            f(key);
            return false;
        });
    }

    /// The key of an object in the identity map becomes that of its row.
    void rekey(object& o) {
        journal.push_back({journal_entry::kind::rekeyed, &o, object_ref{&o}, o.table->save_key(o)});
        map.erase(o);
        o.table->take_key(o);
        map.insert(o, o.table->hash(o));
    }

    /// Called when no entity names an object any more.
    void unused(object& o) noexcept {
        o.in_unused = true;
        o.next_unused = std::exchange(unused_, &o);
    }
    /// Frees the clean objects that no entity names.
    void sweep() noexcept {
        while (unused_ != nullptr) {
            object* const o = std::exchange(unused_, unused_->next_unused);
            o->in_unused = false;
            if (o->references != 0 || o->removing || o->state == object_state::pending) continue;
            free(*o);
        }
    }

    /// Flushes, and ends the transaction. When it throws, the transaction is still open.
    void commit() {
        require_idle("commit()");
        flush();
        try {
            if (transaction_) transaction_->commit();
        } catch (...) {  // also of those who are told of the COMMIT, when it is done
            if (!transaction_->is_open()) end_well();
            throw;
        }
        end_well();
    }
    /// Ends the transaction: the database and the objects are as before.
    void rollback() {
        require_idle("rollback()");
        savepoints.end();
        roll_back_to(0);
        if (std::optional<sqlite::transaction> ended = std::exchange(transaction_, std::nullopt))
            ended->rollback();
    }
    /// The objects are as they were when the journal had `mark` entries, to be read again.
    void roll_back_to(std::size_t mark) {
        drop_changes();
        undo(mark, object_state::transient);
        expire_all();
        sweep();
    }
    /// Undoes what the journal holds from `mark` on: what was inserted is new again, or of no session.
    void undo(std::size_t mark, object_state inserted) {
        while (journal.size() > mark) {
            journal_entry e = std::move(journal.back());
            journal.pop_back();
            if (e.about == nullptr) continue;
            object& o = *e.about;
            switch (e.what) {
                case journal_entry::kind::inserted:
                    map.erase(o);
                    o.born = 0;
                    o.state = inserted;
                    o.expired = false;
                    if (o.key_is_generated) o.table->unset_key(o);
                    o.key_is_generated = false;
                    break;
                case journal_entry::kind::lost:
                    o.lost = false;
                    o.expired = true;
                    [[fallthrough]];
                case journal_entry::kind::erased:
                    o.state = object_state::persistent;
                    if (!o.in_map) take_place(o);
                    break;
                case journal_entry::kind::rekeyed:
                    map.erase(o);
                    o.table->restore_key(o, e.key.get());
                    map.insert(o, o.table->hash(o));
                    if (!o.touched) o.expired = true;
                    break;
            }
        }
    }
    void end_well() {
        savepoints.end();
        transaction_.reset();
        clear_journal();
        if (options.expire_on_commit) expire_all();
        sweep();
    }
    /// The transaction has ended well: nothing is undone any more.
    void clear_journal() {
        for (journal_entry& e : journal)
            if (e.about != nullptr) {
                e.about->born = 0;
                forget_parents(*e.about);
            }
        journal.clear();
    }
    /// What is not flushed is dropped: new objects are of no session, the others as they were.
    void drop_changes() {
        for (const object_ref& o : pending) o->state = object_state::transient;
        pending.clear();
        for (const object_ref& o : removed) o->removing = false;
        removed.clear();
        for (const object_ref& o : touched) forget_changes(*o);
        touched.clear();
    }

    /// Ends the transaction without writing, and detaches all objects.
    void close() noexcept {
        results.end();
        savepoints.end();
        transaction_.reset();
        detach_all();
        is_closed_ = true;
    }

private:
    // An object has its row again; another that had a row of the same key meanwhile does not.
    void take_place(object& o) {
        const std::uint64_t hash = o.table->hash(o);
        const auto same_table = [&o](const object& other) { return other.table == o.table; };
        if (object* other = map.find(hash, same_table)) {
            forget_changes(*other);
            map.erase(*other);
            other->state = object_state::deleted;
            other->lost = true;
        }
        map.insert(o, hash);
    }
    // Whether a table's rows refer to another's, directly or through others: what cascades may reach.
    static bool refers_to(const mapper& from, const mapper& to, int depth) {
        if (depth == 0) return true;
        for (const link& key : from.links)
            if (const mapper* target = &key.target();
                target == &to || (target != &from && refers_to(*target, to, depth - 1)))
                return true;
        return false;
    }
    // Whether a collection of a table holds another's objects.
    static bool shows(const mapper& owner, const mapper& table) {
        for (const relation& r : owner.relations)
            if (r.is_collection() && (&r.target() == &table || &r.child() == &table)) return true;
        return false;
    }
    void know(const mapper& table) {
        last_known_ = &table;
        for (const mapper* known : known_)
            if (known == &table) return;
        known_.push_back(&table);
    }
    void forget_changes(object& o) {
        if (!o.touched) return;
        o.table->revert(o);
        o.table->forget(o);
        o.touched = false;
    }
    static void forget_parents(object& o) {
        if (!o.relations) return;
        for (std::size_t i = 0; i < o.table->relations.size(); ++i)
            if (!o.relations[i].assigned) o.relations[i].parent = {};
    }
    void leave(object& o) noexcept {
        (o.previous != nullptr ? o.previous->next : all_) = o.next;
        if (o.next != nullptr) o.next->previous = o.previous;
        o.session = nullptr;
    }
    void free(object& o) noexcept {
        map.erase(o);
        if (o.born != 0) journal[o.born - 1].about = nullptr;
        leave(o);
        o.table->destroy(&o);
    }
    // References between objects are dropped first, so that no chain of them is destroyed recursively.
    void detach_all() noexcept {
        pending.clear();
        removed.clear();
        touched.clear();
        journal.clear();
        for (object* o = all_; o != nullptr; o = o->next) clear_relations(*o);
        for (object* o = std::exchange(all_, nullptr); o != nullptr;) {
            object* const next = o->next;
            map.erase(*o);
            o->state = object_state::detached;
            o->session = nullptr;
            if (o->references == 0) o->table->destroy(o);
            o = next;
        }
        unused_ = nullptr;
    }

    std::optional<sqlite::transaction> transaction_;
    std::vector<const mapper*> known_;
    const mapper* last_known_ = nullptr;
    object* all_ = nullptr;
    object* unused_ = nullptr;
    bool is_closed_ = false;
};

inline object_ref::~object_ref() {
    if (object_ == nullptr || --object_->references != 0) return;
    if (object_->session == nullptr) object_->table->destroy(object_);
    else if (!object_->in_unused) object_->session->unused(*object_);
}

}  // namespace stele::detail
