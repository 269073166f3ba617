// SPDX-License-Identifier: BSL-1.0
#pragma once

// A flush: what is new, changed and removed becomes statements, in the order that foreign keys ask for, within a
// savepoint. When one fails, all of it is undone, and the objects are as before it.

#include <stele/meta/scoped_flag.hpp>
#include <stele/session/cascade.hpp>
#include <stele/session/follow.hpp>
#include <stele/session/moved_keys.hpp>
#include <stele/session/order.hpp>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <memory>
#include <utility>
#include <vector>

namespace stele::detail {

/// Runs a step of a flush; what it throws then names the object.
template <class Step>
void about(const object& o, const Step& step) {
    try {
        step();
    } catch (const sqlite::error& e) {
        sqlite::failure f = e.details();
        if (!f.about.empty()) throw;
        f.about = description(o);
        sqlite::throw_reported(std::move(f));
    } catch (const value_error& e) {
        throw value_error{std::string(e.what()) + ", of " + description(o)};
    }
}

class flush_run {
public:
    /// `listened`: somebody is called during it, who may do anything to objects meanwhile.
    flush_run(session_state& s, bool listened) : s_(s), cascades_(s), listened_(listened) {}

    /// Whether there is something to write; what was only touched is not.
    static bool is_needed(const session_state& s) {
        return !s.pending.empty() || !s.removed.empty() ||
               std::any_of(s.touched.begin(), s.touched.end(),
                           [](const object_ref& o) { return has_changes(*o); });
    }
    /// Finds out what is to be done. @throws flush_error
    void plan() {
        cascades_.run();
        inserts_.reserve(s_.pending.size());
        for (const object_ref& o : s_.pending) inserts_.push_back(o.get());
        for (const object_ref& o : s_.touched)
            if (o->state == object_state::persistent && !o->removing && has_changes(*o))
                updates_.push_back(o.get());
        for (const object_ref& o : s_.removed) deletes_.push_back(o.get());
        for (const auto* list : {&inserts_, &updates_, &deletes_})
            for (object* o : *list) o->flushing = true;
        order();
    }
    std::size_t size() const { return steps_.size(); }

    /// Runs the statements.
    void execute() {
        std::vector<step> waiting = std::move(steps_);
        while (!waiting.empty()) {
            std::vector<step> still;
            for (step& each : waiting)
                if (!attempt(each, still)) still.push_back(each);
            if (still.size() == waiting.size()) {
                if (refused_) std::rethrow_exception(refused_);
                throw flush_error{description(*still.front().o) +
                                  " waits for an object that cannot be written"};
            }
            refused_ = nullptr;
            waiting = std::move(still);
        }
    }
    /// All is written: the objects are clean, and collections follow what was set by column.
    void finish() {
        for (auto* list : {&inserts_, &updates_, &deletes_})
            std::erase_if(*list, [](const object* o) { return !o->flushing; });
        for (object* o : inserts_) follow_inserted(s_, *o);
        for (object* o : updates_) follow_updated(s_, *o);
        for (object* o : deletes_) follow_deleted(s_, *o);
        if (!deletes_.empty()) follow_cascaded(s_, deletes_);
        if (!updates_.empty()) moved_keys{s_}.follow(updates_);
        end();
        for (const written_row& w : written_) w.o->table->remember_row(*w.o, w.row.get());
        std::erase_if(s_.pending,
                      [](const object_ref& o) { return o->state != object_state::pending; });
        std::erase_if(s_.removed, [](const object_ref& o) { return !o->removing; });
        std::erase_if(s_.touched, [this](const object_ref& o) {
            if (listened_ && o->state == object_state::persistent && has_changes(*o)) return false;
            o->touched = false;
            o->table->forget(*o);
            return true;
        });
    }
    /// The flush has failed.
    void undo(std::size_t mark) {
        s_.undo(mark, object_state::pending);
        for (object* o : inserts_) reset(*o);
        for (object* o : updates_) {
            reset(*o);
            o->table->reset_version(*o);
        }
        std::erase_if(s_.pending,
                      [](const object_ref& o) { return o->state != object_state::pending; });
        for (const object_ref& o : s_.removed) o->removing = true;
        cascades_.undo();
        end();
    }

private:
    struct step {
        enum class kind : unsigned char { insert, update, link, erase };

        kind what;
        object* o;
        const link* key = nullptr;
        object* parent = nullptr;
        bool announced = false;
    };
    // A row as it was written; a handler may have changed the object since.
    struct written_row {
        object_ref o;
        std::shared_ptr<const void> row;
    };

    static bool has_changes(const object& o) {
        if (o.table->is_changed(o)) return true;
        for (const link& key : o.table->links)
            if (const relation_state* r = known_state_of(o, key.relation); r && r->assigned)
                return true;
        return false;
    }
    // Keys of rows go back to what they were, where the relationship says what they become.
    static void reset(object& o) {
        for (const link& key : o.table->links)
            if (relation_state* r = known_state_of(o, key.relation); r && r->assigned) {
                key.reset(o);
                r->written = false;
            }
    }
    void end() {
        new_keys_.for_each([this](object& o) { new_keys_.erase(o); });
        for (const auto* list : {&inserts_, &updates_, &deletes_})
            for (object* o : *list) o->flushing = false;
    }

    struct new_parents final : prerequisite {
        const flush_run& run;

        explicit new_parents(const flush_run& r) : run(r) {}
        object* of(const object& o, const link& key) const override {
            object* const parent = run.waits_for(o, key);
            // A row may refer to itself, where its key is known.
            return parent == &o && o.table->has_key(o) ? nullptr : parent;
        }
    };
    struct removed_parents final : prerequisite {
        const identity_map& map;

        explicit removed_parents(const identity_map& m) : map(m) {}
        object* of(const object& o, const link& key) const override {
            object* const parent = key.find(map, o, true);
            return parent != nullptr && parent->removing && parent != &o ? parent : nullptr;
        }
    };

    void order() {
        const std::vector<const mapper*> referred = targets_of(inserts_);
        for (object* o : inserts_)
            if (std::find(referred.begin(), referred.end(), o->table) != referred.end() &&
                !o->in_map && o->table->has_key(*o)) {
                o->table->take_key(*o);
                new_keys_.insert(*o, o->table->hash(*o));
            }
        parents_first{inserts_, broken_, new_parents{*this}}.sort();
        std::vector<broken_link> before;
        parents_first{deletes_, before, removed_parents{s_.map}}.sort();

        using kind = step::kind;
        steps_.reserve(inserts_.size() + updates_.size() + deletes_.size());
        for (object* o : inserts_) steps_.push_back({kind::insert, o});
        for (const broken_link& b : broken_)
            steps_.push_back({kind::link, b.child, b.key, b.parent});
        for (object* o : updates_) steps_.push_back({kind::update, o});
        for (const broken_link& b : before) steps_.push_back({kind::link, b.child, b.key});
        for (std::size_t i = deletes_.size(); i-- > 0;)
            steps_.push_back({kind::erase, deletes_[i]});
    }
    // The new object that has to be there before.
    object* waits_for(const object& o, const link& key) const {
        const relation_state* r = known_state_of(o, key.relation);
        object* parent = nullptr;
        if (r != nullptr && r->assigned) parent = r->parent.get();
        else if (new_keys_.size() != 0 && !key.is_null(o)) parent = key.find(new_keys_, o, false);
        return parent != nullptr && parent->state == object_state::pending ? parent : nullptr;
    }
    bool is_broken(const object& o, const link& key) const {
        for (const broken_link& b : broken_)
            if (b.child == &o && b.key == &key) return true;
        return false;
    }

    // False where it has to wait: for a value that must be unique, which another row still has, for its parent, or for
    // a key that its parent is yet to have.
    bool attempt(step& each, const std::vector<step>& still) {
        if (!still.empty() && must_wait(each, still)) return false;
        if (!announce(each)) return true;
        bool done = false;
        try {
            about(*each.o, [&] { done = run(each); });
        } catch (const sqlite::unique_violation&) {
            return keep_refusal();
        } catch (const sqlite::foreign_key_violation&) {
            return keep_refusal();
        }
        if (done) s_.handlers.fire(events_of(each).after, *each.o);
        return true;
    }
    bool keep_refusal() {
        if (!refused_) refused_ = std::current_exception();
        return false;
    }
    bool must_wait(const step& each, const std::vector<step>& still) const {
        if (each.what == step::kind::erase) {
            // A child that is still to be moved away would go too.
            for (const step& other : still)
                if (other.what != step::kind::insert)
                    for (const link& key : other.o->table->links)
                        if (key.find(s_.map, *other.o, true) == each.o) return true;
            return false;
        }
        for (const link& key : each.o->table->links)
            if (object* parent = waits_for(*each.o, key);
                parent != nullptr && parent != each.o && !is_broken(*each.o, key))
                return true;
        return each.what == step::kind::link && each.parent != nullptr &&
               (each.parent->state == object_state::pending ||
                each.o->state == object_state::pending);
    }
    struct step_events {
        event before, after;
    };
    static step_events events_of(const step& each) {
        using enum event;
        return each.what == step::kind::insert  ? step_events{before_insert, after_insert}
               : each.what == step::kind::erase ? step_events{before_delete, after_delete}
                                                : step_events{before_update, after_update};
    }
    // Says that a step is to run, once. False where a handler has taken back what it was to write.
    bool announce(step& each) {
        if (is_due(each) && each.what != step::kind::link && !std::exchange(each.announced, true))
            s_.handlers.fire(events_of(each).before, *each.o);
        if (is_due(each)) return true;
        each.o->flushing = false;
        return false;
    }
    bool is_due(const step& each) const {
        const object& o = *each.o;
        if (o.session != &s_) return false;
        if (each.what == step::kind::insert) return o.state == object_state::pending;
        return o.state == object_state::persistent &&
               (each.what != step::kind::erase || o.removing);
    }
    // True where it has written the object.
    bool run(const step& each) {
        switch (each.what) {
            case step::kind::insert:
                return insert(*each.o);
            case step::kind::update:
                return update(*each.o);
            case step::kind::link:
                return write_link(each);
            case step::kind::erase:
                return erase(*each.o);
        }
        return false;
    }
    void write_keys(object& o) {
        for (const link& key : o.table->links) {
            relation_state* r = known_state_of(o, key.relation);
            if (r != nullptr && r->assigned) r->written = true;
            if (!broken_.empty() && is_broken(o, key)) key.clear(o);
            else if (r == nullptr || !r->assigned) continue;
            else if (r->parent) key.take(o, *r->parent);
            else if (key.nullable) key.clear(o);
        }
    }

    bool insert(object& o) {
        write_keys(o);
        const bool had_key = o.table->has_key(o);
        o.table->insert(s_, o);
        o.key_is_generated = !had_key;
        new_keys_.erase(o);
        o.table->take_key(o);
        s_.map.insert(o, o.table->hash(o));
        o.state = object_state::persistent;
        s_.journal.push_back({journal_entry::kind::inserted, &o});
        o.born = static_cast<std::uint32_t>(s_.journal.size());
        return true;
    }
    bool update(object& o) {
        write_keys(o);
        if (!o.table->is_changed(o)) return false;
        write_changes(o);
        keep_row(o);
        return true;
    }
    void keep_row(object& o) {
        if (listened_) written_.push_back({object_ref{&o}, o.table->save_row(o)});
    }
    void write_changes(object& o) {
        if (!o.table->key_is_changed(o)) return o.table->update(s_, o);
        o.table->update(s_, o);
        s_.rekey(o);
    }
    // A key whose cycle was broken: written when both rows are there, and cleared before either goes.
    bool write_link(const step& each) {
        object& o = *each.o;
        const bool remembered = o.touched;
        if (!remembered) o.table->remember(o);
        if (each.parent != nullptr) each.key->take(o, *each.parent);
        else each.key->clear(o);
        o.table->update(s_, o);
        if (!remembered) o.table->forget(o);
        else keep_row(o);
        return false;
    }
    bool erase(object& o) {
        o.table->erase(s_, o);
        s_.map.erase(o);
        o.state = object_state::deleted;
        o.removing = false;
        s_.journal.push_back({journal_entry::kind::erased, &o, object_ref{&o}});
        return true;
    }

    session_state& s_;
    cascades cascades_;
    std::vector<object*> inserts_, updates_, deletes_;
    std::vector<broken_link> broken_;
    std::vector<step> steps_;
    std::vector<written_row> written_;  // where there are listeners
    identity_map new_keys_;
    std::exception_ptr refused_;
    bool listened_;
};

inline void session_state::flush() {
    if (is_flushing || !has_work()) return;
    begin();
    {
        const scoped_flag flushing{is_flushing};
        const bool listened = handlers.any() || db.raw().has_handlers();
        const bool announced = handlers.any() && flush_run::is_needed(*this);
        if (announced) handlers.fire(event::before_flush);
        flush_run run{*this, listened};
        const std::size_t mark = journal.size();
        std::optional<sqlite::transaction> savepoint;
        try {
            run.plan();
            // One statement is undone by itself.
            if (run.size() > 1 || (run.size() == 1 && listened)) savepoint.emplace(db.raw());
            run.execute();
            if (announced) handlers.fire(event::after_flush);
            if (savepoint) savepoint->commit();
        } catch (...) {
            if (savepoint &&
                !savepoint->is_open()) {  // it is done, and whoever heard of that has thrown
                run.finish();
            } else {
                savepoint.reset();
                run.undo(mark);
            }
            throw;
        }
        run.finish();
    }
    sweep();
}

}  // namespace stele::detail
