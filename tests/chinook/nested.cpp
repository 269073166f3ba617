// SPDX-License-Identifier: BSL-1.0

// Questions whose answers are trees, and a table that is made of JSON.

#include "question.hpp"

#include <string>

namespace {

using namespace chinook;
using namespace stele::literals;
using stele::count;
using stele::json_each;
using stele::nested;

/// A row of values.
template <class... Ts>
test::cells row_of(const Ts&... values) {
    test::cells cells;
    (test::append(cells, values), ...);
    return cells;
}

}  // namespace

TEST_CASE("52. Which albums has each artist, if any?", "[chinook]") {
    const auto statement = select(Artist, nested(Artist::albums)).order_by(Artist::artist_id);
    test::rows rows;
    for (const auto& [artist, albums] : shop().execute(statement)) {
        for (const Album::row& album : albums) rows.push_back(row_of(artist, album));
        if (albums.empty()) rows.push_back(row_of(artist, std::optional<Album::row>{}));
    }
    compare(shop(),
            R"(select ar.*, al.* from Artist ar left join Album al on al.ArtistId = ar.ArtistId
               order by ar.ArtistId, al.AlbumId)",
            stele::sql(statement), rows);
}

TEST_CASE("53. Who looks after whom, and what did these spend?", "[chinook]") {
    const auto statement =
        select(Employee::last_name,
               nested(select(Customer::last_name, sum(Invoice::total).as<"spent">())
                          .join(Customer::invoices)
                          .where(Customer::support_rep_id == Employee::employee_id)
                          .group_by(Customer::customer_id)
                          .order_by("spent"_c.desc(), Customer::last_name)
                          .limit(3))
                   .as<"best">())
            .order_by(Employee::employee_id);
    test::rows rows;
    for (const auto& [agent, best] : shop().execute(statement))
        for (const auto& [customer, spent] : best) rows.push_back(row_of(agent, customer, spent));
    compare(shop(),
            R"(select agent, customer, spent from (
                   select e.EmployeeId, e.LastName as agent, c.LastName as customer,
                       sum(i.Total) as spent,
                       row_number() over (partition by e.EmployeeId
                                          order by sum(i.Total) desc, c.LastName) as place
                   from Employee e join Customer c on c.SupportRepId = e.EmployeeId
                       join Invoice i on i.CustomerId = c.CustomerId
                   group by c.CustomerId)
               where place <= 3 order by EmployeeId, place)",
            stele::sql(statement), rows);
}

TEST_CASE("54. How many customers are there in each country of a JSON list?", "[chinook]") {
    const std::string countries = R"(["Chile", "Norway", "Atlantis", "Canada"])";
    const auto listed = json_each<std::string>(countries).as<"listed">();
    same_answer(
        select(listed["key"_c], listed["value"_c], count(Customer::customer_id).as<"customers">())
            .from(listed)
            .left_join(Customer)
            .on(Customer::country == listed["value"_c])
            .group_by(listed["key"_c], listed["value"_c])
            .order_by(listed["key"_c]),
        R"(select j.key, j.value, count(c.CustomerId)
                   from json_each('["Chile", "Norway", "Atlantis", "Canada"]') j
                       left join Customer c on c.Country = j.value
                   group by j.key, j.value order by j.key)");
}
