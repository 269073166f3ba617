// SPDX-License-Identifier: BSL-1.0

// Random operations on a session against a model that is nothing but maps: after each commit and each rollback the
// database and the objects are what the model says.

#include "catch.hpp"

#include <stele/session.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace random_session {

STELE_TABLE(Writer, "writer",
    column(id, std::int64_t, primary_key),
    column(name, std::string),
    has_many(books, Book, writer, cascade_delete),
    has_many(drafts, Draft, writer, set_null));
STELE_TABLE(Book, "book",
    column(id, std::int64_t, primary_key),
    column(title, std::string),
    column(writer_id, std::int64_t),
    belongs_to(writer, Writer, writer_id),
    has_many(links, BookTag, book, cascade_delete),
    many_to_many(tags, BookTag, book, tag));
STELE_TABLE(Draft, "draft",
    column(id, std::int64_t, primary_key),
    column(text, std::string),
    column(writer_id, std::optional<std::int64_t>),
    column(before_id, std::optional<std::int64_t>),
    belongs_to(writer, Writer, writer_id),
    belongs_to(before, Draft, before_id),
    has_many(after, Draft, before, set_null));
STELE_TABLE(Tag, "tag",
    column(name, std::string, primary_key),
    has_many(links, BookTag, tag, cascade_delete),
    many_to_many(books, BookTag, tag, book));
STELE_TABLE(BookTag, "book_tag",
    column(book_id, std::int64_t),
    column(tag_name, std::string),
    primary_key(book_id, tag_name),
    belongs_to(book, Book, book_id),
    belongs_to(tag, Tag, tag_name));

using handle = int;

struct book {
    std::string title;
    handle writer = 0;
    std::set<handle> tags{};
    bool operator==(const book&) const = default;
};
struct draft {
    std::string text;
    handle writer = 0, before = 0;  // 0 is none
    bool operator==(const draft&) const = default;
};
/// What there should be.
struct model {
    std::map<handle, std::string> writers, tags;
    std::map<handle, book> books;
    std::map<handle, draft> drafts;
};

class run {
public:
    explicit run(unsigned seed) : random_(seed) {
        db_.create_all(Writer, Book, Draft, Tag, BookTag);
        session_.emplace(db_);
    }

    void steps(int count) {
        for (int i = 0; i < count; ++i) step();
        session_->commit();
        kept_ = now_;
        compare();
    }

private:
    int upto(int n) { return std::uniform_int_distribution<>(0, n - 1)(random_); }
    template <class Map>
    handle any(const Map& map) {
        if (map.empty()) return 0;
        return std::next(map.begin(), upto(static_cast<int>(map.size())))->first;
    }
    std::string text() { return "t" + std::to_string(upto(1000)); }

    void step() {
        const handle w = any(now_.writers), b = any(now_.books), d = any(now_.drafts),
                     t = any(now_.tags);
        switch (upto(26)) {
            case 0:
            case 1:
                return add_writer();
            case 2:
            case 3:
            case 4:
                if (w != 0) add_book(w);
                return;
            case 5:
            case 6:
                if (b != 0) rename(b);
                return;
            case 7:
            case 8:
                if (b != 0) move(b, w);
                return;
            case 9:
                if (b != 0) remove_book(b);
                return;
            case 10:
                if (upto(3) == 0 && w != 0) remove_writer(w);
                return;
            case 11:
            case 12:
                return add_draft();
            case 13:
            case 14:
                if (d != 0) set_writer(d, upto(3) == 0 ? 0 : w);
                return;
            case 15:
                if (d != 0) set_before(d, upto(3) == 0 ? 0 : any(now_.drafts));
                return;
            case 16:
                if (d != 0) remove_draft(d);
                return;
            case 17:
                return add_tag();
            case 18:
            case 19:
                if (b != 0 && t != 0) link(b, t);
                return;
            case 20:
                if (b != 0) unlink(b);
                return;
            case 21:
                if (upto(4) == 0 && t != 0) remove_tag(t);
                return;
            case 22:
                if (w != 0) read(w);
                return;
            case 23:
                session_->flush();
                return;
            case 24:
                return end(upto(2) == 0);
            default:
                return nested();
        }
    }

    void add_writer() {
        const std::string name = text();
        writers_[++last_] = session_->add(Writer::row{.name = name});
        now_.writers[last_] = name;
    }
    void add_book(handle w) {
        book made{text(), w};
        auto& writer = writers_.at(w);
        if (const int how = upto(3); how == 0)
            books_[++last_] = writer[Writer::books].add({.title = made.title});
        else if (how == 1 && std::as_const(writer)->id != 0) {
            books_[++last_] = session_->add(
                Book::row{.title = made.title, .writer_id = std::as_const(writer)->id});
            session_->flush();  // the key and a relationship that disagree are an error
        } else {
            books_[++last_] = session_->add(Book::row{.title = made.title});
            books_[last_][Book::writer] = writer;
        }
        now_.books[last_] = made;
    }
    void rename(handle b) {
        const std::string title = text();
        books_.at(b)->title = title;
        now_.books[b].title = title;
    }
    void move(handle b, handle w) {
        auto& moved = books_.at(b);
        auto& to = writers_.at(w);
        if (const int how = upto(3); how == 0) to[Writer::books].add(moved);
        else if (how == 1) moved[Book::writer] = to;
        else {
            session_->flush();
            moved->writer_id = std::as_const(to)->id;
            session_->flush();
        }
        now_.books[b].writer = w;
    }
    void remove_book(handle b) {
        if (upto(2) == 0) session_->remove(books_.at(b));
        else writers_.at(now_.books[b].writer)[Writer::books].remove(books_.at(b));
        now_.books.erase(b);
    }
    void remove_writer(handle w) {
        session_->remove(writers_.at(w));
        std::erase_if(now_.books, [w](const auto& b) { return b.second.writer == w; });
        for (auto& [d, draft] : now_.drafts)
            if (draft.writer == w) draft.writer = 0;
        now_.writers.erase(w);
        session_->flush();
    }
    void add_draft() {
        const std::string written = text();
        drafts_[++last_] = session_->add(Draft::row{.text = written});
        now_.drafts[last_] = {written};
    }
    void set_writer(handle d, handle w) {
        if (w == 0) drafts_.at(d)[Draft::writer] = std::nullopt;
        else if (upto(2) == 0) drafts_.at(d)[Draft::writer] = writers_.at(w);
        else writers_.at(w)[Writer::drafts].add(drafts_.at(d));
        now_.drafts[d].writer = w;
    }
    void set_before(handle d, handle before) {
        if (before == 0) drafts_.at(d)[Draft::before] = std::nullopt;
        else drafts_.at(d)[Draft::before] = drafts_.at(before);
        now_.drafts[d].before = before;
    }
    void remove_draft(handle d) {
        session_->remove(drafts_.at(d));
        now_.drafts.erase(d);
        for (auto& [other, draft] : now_.drafts)
            if (draft.before == d) draft.before = 0;
        session_->flush();
    }
    void add_tag() {
        const std::string name = "tag" + std::to_string(++last_);
        tags_[last_] = session_->add(Tag::row{.name = name});
        now_.tags[last_] = name;
    }
    void link(handle b, handle t) {
        if (upto(2) == 0) books_.at(b)[Book::tags].add(tags_.at(t));
        else tags_.at(t)[Tag::books].add(books_.at(b));
        now_.books[b].tags.insert(t);
    }
    void unlink(handle b) {
        if (now_.books[b].tags.empty()) return;
        const handle t = *now_.books[b].tags.begin();
        if (upto(2) == 0) books_.at(b)[Book::tags].remove(tags_.at(t));
        else tags_.at(t)[Tag::books].remove(books_.at(b));
        now_.books[b].tags.erase(t);
    }
    void remove_tag(handle t) {
        session_->remove(tags_.at(t));
        for (auto& [b, book] : now_.books) book.tags.erase(t);
        now_.tags.erase(t);
        session_->flush();
    }
    // In memory, whether or not it was flushed.
    void read(handle w) {
        std::multiset<std::string> expected, shown;
        for (const auto& [b, book] : now_.books)
            if (book.writer == w) expected.insert(book.title);
        if (upto(2) == 0) session_->flush();
        else if (removed_unflushed()) return;
        for (const auto& b : writers_.at(w)[Writer::books]) shown.insert(std::as_const(b)->title);
        CHECK(shown == expected);
    }
    // A removed book is shown until the flush.
    bool removed_unflushed() {
        session_->flush();
        return false;
    }

    void end(bool commit) {
        if (commit) {
            session_->commit();
            kept_ = now_;
        } else {
            session_->rollback();
            now_ = kept_;
        }
        compare();
    }
    void nested() {
        auto savepoint = session_->begin_nested();
        const model before = now_;
        const auto writers = writers_;
        for (int i = upto(8); i > 0; --i) {
            if (const int what = upto(5); what == 0) add_writer();
            else if (what == 1 && !now_.books.empty()) rename(any(now_.books));
            else if (what == 2 && !now_.books.empty()) move(any(now_.books), any(now_.writers));
            else if (what == 3 && !now_.drafts.empty()) remove_draft(any(now_.drafts));
            else if (!now_.writers.empty()) add_book(any(now_.writers));
        }
        if (upto(2) == 0) {
            savepoint.commit();
        } else {
            savepoint.rollback();
            now_ = before;
        }
    }

    void compare() {
        std::map<std::int64_t, handle> writer_of, draft_of;
        std::map<std::int64_t, std::string> writers;
        for (const auto& [w, name] : now_.writers) {
            const auto& e = writers_.at(w);
            REQUIRE(e.state() == stele::object_state::persistent);
            CHECK(e->name == name);
            CHECK(session_->get(Writer, e->id) == e);
            writers[e->id] = name;
        }
        std::map<std::int64_t, std::pair<std::string, std::int64_t>> books;
        std::set<std::pair<std::int64_t, std::string>> links;
        for (const auto& [b, book] : now_.books) {
            const auto& e = books_.at(b);
            REQUIRE(e.state() == stele::object_state::persistent);
            const std::int64_t writer = std::as_const(writers_.at(book.writer))->id;
            CHECK(e->title == book.title);
            CHECK(e->writer_id == writer);
            CHECK(e[Book::writer] == writers_.at(book.writer));
            CHECK(e[Book::tags].size() == book.tags.size());
            for (const handle t : book.tags) {
                CHECK(e[Book::tags].contains(tags_.at(t)));
                links.emplace(e->id, now_.tags.at(t));
            }
            books[e->id] = {book.title, writer};
        }
        std::size_t shown = 0;
        for (const auto& [w, name] : now_.writers)
            for (const auto& b : writers_.at(w)[Writer::books]) {
                CHECK(b[Book::writer] == writers_.at(w));
                ++shown;
            }
        CHECK(shown == now_.books.size());
        for (const auto& [d, draft] : now_.drafts) {
            const auto& e = drafts_.at(d);
            REQUIRE(e.state() == stele::object_state::persistent);
            CHECK(e->text == draft.text);
            CHECK(e->writer_id.has_value() == (draft.writer != 0));
            if (draft.writer != 0) CHECK(e[Draft::writer] == writers_.at(draft.writer));
            CHECK(e->before_id.has_value() == (draft.before != 0));
            if (draft.before != 0) CHECK(e[Draft::before] == drafts_.at(draft.before));
        }

        std::map<std::int64_t, std::string> stored;
        for (const auto& row : db_.execute(stele::select(Writer))) stored[row.id] = row.name;
        CHECK(stored == writers);
        std::map<std::int64_t, std::pair<std::string, std::int64_t>> stored_books;
        for (const auto& row : db_.execute(stele::select(Book)))
            stored_books[row.id] = {row.title, row.writer_id};
        CHECK(stored_books == books);
        std::set<std::pair<std::int64_t, std::string>> stored_links;
        for (const auto& row : db_.execute(stele::select(BookTag)))
            stored_links.emplace(row.book_id, row.tag_name);
        CHECK(stored_links == links);
        CHECK(db_.execute(stele::select(stele::count()).from(Draft)).scalar() ==
              static_cast<std::int64_t>(now_.drafts.size()));
        CHECK(db_.execute(stele::select(stele::count()).from(Tag)).scalar() ==
              static_cast<std::int64_t>(now_.tags.size()));
    }

    std::mt19937 random_;
    stele::sqlite::connection db_{":memory:"};
    std::optional<stele::session> session_;
    model now_, kept_;
    handle last_ = 0;
    std::map<handle, stele::entity<Writer>> writers_;
    std::map<handle, stele::entity<Book>> books_;
    std::map<handle, stele::entity<Draft>> drafts_;
    std::map<handle, stele::entity<Tag>> tags_;
};

TEST_CASE("random operations leave what a model of maps says") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        run r{seed};
        r.steps(150);
    }
}

}  // namespace random_session
