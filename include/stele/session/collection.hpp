// SPDX-License-Identifier: BSL-1.0
#pragma once

// king[Author::books]: the objects that a has_many or many_to_many leads to.

#include <stele/session/entity.hpp>
#include <stele/session/links.hpp>

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

namespace stele {

/// A collection of an object; it is loaded when it is first used. Keeps its owner alive.
template <class R>
class collection : public detail::other_names_of_collection,
                   public detail::related_table_t<R>::template stele_dotted<
                       detail::dotted<detail::dotted_of::collection>> {
    using owner_table = typename R::stele_table;
    using target = detail::related_table_t<R>;
    static constexpr bool through_pivot = requires { typename R::stele_through; };
    template <class T>
    static constexpr bool takes = detail::leads_to<T, entity<target{}>> ||
                                  std::is_same_v<T, typename target::row> || detail::AddedRange<T>;

public:
    using relationship = R;
    /// What it holds: `entity<Book>`.
    using value_type = entity<target{}>;
    using owner_type = entity<owner_table{}>;

    explicit collection(owner_type owner) : owner_(std::move(owner)) { owner_.state(); }

    // A handle of its own can name another collection; what a relationship gives cannot be assigned.
    collection(const collection&) = default;
    collection(collection&&) noexcept = default;
    collection& operator=(const collection&) & = default;
    collection& operator=(collection&&) & noexcept = default;
    ~collection() = default;

    /// An input iterator; it yields `entity<Book>&`.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = collection::value_type;

        iterator() = default;
        explicit iterator(const collection& c)
            : owner_(c.owner_.get_object()), changes_(c.loaded().changes) {
            take();
        }
        value_type& operator*() const { return now_; }
        value_type* operator->() const { return &now_; }
        /// @throws collection_changed where the collection was changed since begin()
        iterator& operator++() {
            ++index_;
            take();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator& i, std::default_sentinel_t) { return i.at_end_; }

    private:
        void take() {
            if (owner_->state == object_state::detached)
                detail::session_state::throw_detached(*owner_);
            const detail::relation_state& r = detail::state_of(*owner_, place);
            if (r.changes != changes_ || !r.loaded)
                throw collection_changed{detail::relation_name(*owner_, place) + " of " +
                                         detail::description(*owner_) +
                                         " was changed while one was iterating over it; iterate "
                                         "over a copy, .all()"};
            at_end_ = index_ == r.items.size();
            now_ = at_end_ ? value_type{} : value_type{r.items[index_].get()};
        }

        detail::object_ref owner_;
        mutable value_type now_{};
        std::size_t index_ = 0;
        unsigned changes_ = 0;
        bool at_end_ = true;
    };

    iterator begin() const { return iterator{*this}; }
    std::default_sentinel_t end() const { return {}; }
    /// How many objects it holds.
    std::size_t size() const { return loaded().items.size(); }
    bool empty() const { return size() == 0; }
    /// All objects, as a vector of their own.
    std::vector<value_type> all() const {
        std::vector<value_type> copy;
        for (const detail::object_ref& item : loaded().items) copy.emplace_back(item.get());
        return copy;
    }
    /// The object at a place, from 0 on. @throws no_result where there are not so many
    value_type operator[](std::size_t i) const {
        const detail::relation_state& r = loaded();
        if (i >= r.items.size())
            throw no_result{detail::relation_name(*owner_.get_object(), place) + " has " +
                            std::to_string(r.items.size()) + " objects: there is none at " +
                            std::to_string(i)};
        return value_type{r.items[i].get()};
    }
    bool contains(const value_type& e) const {
        return e && detail::contains_item(loaded(), *e.get_object());
    }

    /// `king[Author::books].add({.title = "It"})`: a new object, which is inserted by the next flush, with the key
    /// of the owner. Of a many_to_many also a new object of the pivot table.
    value_type add(typename target::row row) const {
        detail::session_state& s = detail::require_changeable(*owner_.get_object());
        value_type made{detail::make_object<target>(std::move(row))};
        s.enter(*made.get_object());
        return add(made);
    }
    /// An object moves here; one of a many_to_many that is here already is left as it is.
    /// An error: a many_to_many whose pivot table has further required columns: add(e, Cast::role = "…").
    template <class... Assigned>
    value_type add(const value_type& e, const Assigned&... assigned) const {
        detail::object& o = detail::require_object(e);
        if constexpr (!through_pivot) {
            check::no_assignments<R, Assigned...>();
            detail::add_child(*owner_.get_object(), place, o);
        } else if constexpr (check::link_is_whole<R, Assigned...>()) {
            using pivot = typename R::stele_target;
            detail::session_state& s = detail::require_changeable(*owner_.get_object());
            detail::add_link(*owner_.get_object(), place, o, [&]() -> detail::object& {
                typename pivot::row row{};
                (detail::assign_to(row, assigned), ...);
                detail::object* made = detail::make_object<pivot>(std::move(row));
                s.enter(*made);
                s.add(*made);
                return *made;
            });
        }
        return e;
    }
    /// Several objects, of any range of entities or rows.
    template <class Range>
        requires detail::AddedRange<Range>
    void add(const Range& range) const {
        for (const auto& each : range) add(each);
    }
    /// Takes an object out. Its key becomes NULL where the column is optional; otherwise it is deleted, which
    /// cascade_delete or delete_orphan has to say. Of a many_to_many all links between the two are deleted.
    /// @throws value_error where it is none of the collection. An error: neither can be.
    void remove(const value_type& e) const {
        detail::object& o = detail::require_object(e);
        if constexpr (through_pivot) {
            detail::session_state& s = detail::require_changeable(*owner_.get_object());
            s.require_own(o);
            std::vector<detail::object_ref> links;
            if (owner_.state() == object_state::persistent && o.state == object_state::persistent)
                detail::load_links<R>(s, *owner_.get_object(), o, links);
            detail::remove_links(*owner_.get_object(), place, o, links);
        } else if constexpr (check::child_can_leave<R>()) {
            detail::remove_child(*owner_.get_object(), place, o);
        }
    }
    // Errors: what is no object of the collection's table.
    template <class First, class... More>
        requires(!takes<First>)
    value_type add(const First&, const More&...)
    const {
        check::taken_by_collection<R, First, More...>();
        return {};
    }
    template <class... Given>
        requires(sizeof...(Given) != 1 || !(detail::leads_to<Given, value_type> && ...))
    void remove(const Given&...) const { check::taken_by_collection<R, Given...>(); }
    using detail::other_names_of_collection::append;
    using detail::other_names_of_collection::push_back;
    value_type append(typename target::row) const { return this->append(), value_type{}; }
    value_type push_back(typename target::row) const { return this->push_back(), value_type{}; }
    value_type add() const { return check::taken_by_collection<R>(), value_type{}; }
    template <class T>
        requires(!detail::leads_to<T, value_type>)
    bool contains(const T&) const { return check::taken_by_collection<R, T>(), false; }
    void operator=(std::initializer_list<value_type>) const { check::collection_assigned<R>(); }
    void operator=(const collection&) const&& { check::collection_assigned<R, collection>(); }
    template <class T>
        requires(!std::is_same_v<T, collection>)
    void operator=(const T&) const { check::collection_assigned<R, T>(); }
    typename target::row* operator->() const {
        check::one_object_of_collection<R>();
        return nullptr;
    }
    template <Relationship Of>
    auto operator[](const Of&) const {
        check::one_object_of_collection<R, Of>();
        return detail::unrelated<Of>();
    }
    /// Takes all objects out.
    void clear() const {
        for (const value_type& e : all()) remove(e);
    }

    const owner_type& owner() const noexcept { return owner_; }

    /// Prints as `[Book{…}, Book{…}]`: for <stele/format.hpp>.
    friend std::vector<value_type> stele_formatted_as(const collection& c) { return c.all(); }

private:
    static constexpr int place =
        static_cast<int>(detail::place_of<R>(detail::relations_of<owner_table>{}));

    detail::relation_state& loaded() const {
        return detail::loaded_collection(*owner_.get_object(), place);
    }

    owner_type owner_;
};

/// `SELECT … FROM "book" WHERE "book"."author_id" = ?`: a query of what a collection holds.
template <class R>
auto select(const collection<R>& c) {
    detail::object& owner = *c.owner().get_object();
    detail::require_changeable(owner).autoflush();
    return detail::select_of_collection<R>(owner);
}
template <class R>
auto select(collection<R>&& c) {
    return select(static_cast<const collection<R>&>(c));
}

}  // namespace stele
