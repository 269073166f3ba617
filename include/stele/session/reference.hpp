// SPDX-License-Identifier: BSL-1.0
#pragma once

// book[Book::author]: the object that a belongs_to or has_one leads to.

#include <stele/session/entity.hpp>
#include <stele/session/links.hpp>

#include <optional>
#include <utility>

namespace stele {

/// The other side of an object, which may be none; it is loaded when it is first used. Assigning to it changes the
/// relationship. Keeps its owner alive.
template <class R>
class reference
    : public detail::other_names_of_reference,
      public R::stele_target::template stele_dotted<detail::dotted<detail::dotted_of::reference>> {
    using owner_table = typename R::stele_table;
    using target = typename R::stele_target;
    static constexpr bool holds_key = detail::is_belongs_to<R>::value;

public:
    using stele_entity = void;
    using relationship = R;
    /// What it leads to: `entity<Author>`.
    using value_type = entity<target{}>;
    using owner_type = entity<owner_table{}>;

    explicit reference(owner_type owner) : owner_(std::move(owner)) { owner_.state(); }

    /// The object; empty where there is none.
    value_type get() const {
        detail::object& owner = *owner_.get_object();
        if constexpr (holds_key) {
            return value_type{detail::loaded_parent(owner, place).get()};
        } else {
            const detail::relation_state& r = detail::loaded_collection(owner, place);
            if (r.items.size() > 1)
                throw multiple_results{detail::relation_name(owner, place) + " of " +
                                       detail::description(owner) + " leads to " +
                                       std::to_string(r.items.size()) + " objects"};
            return r.items.empty() ? value_type{} : value_type{r.items.front().get()};
        }
    }
    operator value_type() const { return get(); }  // NOLINT(google-explicit-constructor)
    /// True where there is an object.
    explicit operator bool() const { return static_cast<bool>(get()); }
    /// The object's row. @throws no_result where there is none
    typename target::row* operator->() const { return get().operator->(); }
    typename target::row& operator*() const { return *get(); }
    /// A relationship of the object: `book[Book::author][Author::country]`.
    template <class Relationship>
    auto operator[](const Relationship& r) const {
        return get()[r];
    }

    /// The relationship leads to another object from now on; the other side follows at once, the foreign key at the
    /// flush. An empty one is std::nullopt. @throws no_result for an empty one, where there must be one
    const reference& operator=(const value_type& e) const {
        if (can_be_none<R> && !e) assign(nullptr);
        else assign(&detail::require_object(e));
        return *this;
    }
    template <class Other>
    const reference& operator=(const reference<Other>& other) const {
        return *this = other.get();
    }
    reference(const reference&) = default;
    // NOLINTNEXTLINE(misc-unconventional-assign-operator): it is the relationship that changes
    const reference& operator=(const reference& other) const { return *this = other.get(); }
    reference& operator=(const reference& other) {
        static_cast<const reference&>(*this) = other.get();
        return *this;
    }
    ~reference() = default;
    /// None from now on. An error: of a foreign key that cannot be NULL.
    const reference& operator=(std::nullopt_t) const {
        if constexpr (check::reference_can_be_none<R>()) assign(nullptr);
        return *this;
    }
    /// A new object.
    const reference& operator=(typename target::row row) const {
        detail::session_state& s = detail::require_changeable(*owner_.get_object());
        if constexpr (!holds_key)
            static_cast<void>(get());  // loading may flush: before there is something new
        const value_type made{detail::make_object<target>(std::move(row))};
        s.enter(*made.get_object());
        s.add(*made.get_object());
        return *this = made;
    }

    /// An error: anything else.
    template <class T>
        requires(!EntityLike<T> && !detail::same<T, typename target::row> &&
                 !detail::same<T, std::nullopt_t>)
    const reference& operator=(const T&) const {
        check::taken_by_reference<R, T>();
        return *this;
    }
    template <auto Other>
        requires(!detail::same<entity<Other>, value_type>)
    const reference& operator=(const entity<Other>&) const {
        check::taken_by_reference<R, entity<Other>>();
        return *this;
    }

    friend bool operator==(const reference& a, const value_type& b) { return a.get() == b; }
    friend bool operator==(const reference& a, const reference& b) { return a.get() == b.get(); }

    const owner_type& owner() const noexcept { return owner_; }

    /// Prints as the object's row does: for <stele/format.hpp>.
    friend value_type stele_formatted_as(const reference& r) { return r.get(); }

private:
    static constexpr int place =
        static_cast<int>(detail::place_of<R>(detail::relations_of<owner_table>{}));

    void assign(detail::object* other) const {
        detail::object& owner = *owner_.get_object();
        detail::session_state& s = detail::require_changeable(owner);
        if constexpr (holds_key) {
            const detail::link& key =
                detail::link_at(*owner.table, detail::relation_at(owner, place).key);
            detail::set_parent(s, owner, key, other);
        } else {
            detail::relation_state& r = detail::loaded_collection(owner, place);
            const std::vector<detail::object_ref> old = r.items;
            for (const detail::object_ref& each : old) {
                if (each.get() == other) continue;
                if constexpr (!children_can_leave<R>)
                    throw flush_error{
                        detail::description(*each) + " cannot be without " +
                        detail::description(owner) + ", whose " +
                        detail::relation_name(owner, place) +
                        " it is; remove() it, and flush, before another takes its place"};
                detail::remove_child(owner, place, *each);
            }
            if (other != nullptr) detail::add_child(owner, place, *other);
        }
    }

    owner_type owner_;
};

}  // namespace stele
