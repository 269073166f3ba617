// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

#include <stele/chrono.hpp>

#include <vector>

namespace {

using namespace chinook;
using stele::count;
using stele::else_;
using stele::function;
using stele::operator""_c;

}  // namespace

TEST_CASE("38. How many sales are small, middling and large?", "[chinook]") {
    constexpr auto size = case_(when(Invoice::total < 2.0, "small"),
                                when(Invoice::total < 10.0, "middling"), else_("large"));
    same_answer(select(size.as<"size">(), count().as<"sales">(), avg(Invoice::total).as<"mean">())
                    .group_by("size"_c)
                    .order_by(min(Invoice::total)),
                R"(select case when Total < 2 then 'small' when Total < 10 then 'middling'
                            else 'large' end as size, count(*), avg(Total)
                   from Invoice group by size order by min(Total))");
}

TEST_CASE("39. How does one address each customer, company or not?", "[chinook]") {
    same_answer(
        select(coalesce(Customer::company, concat(Customer::first_name, " ", Customer::last_name))
                   .as<"to">(),
               Customer::state, upper(Customer::country).as<"country">(),
               nullif(Customer::postal_code, "").as<"code">())
            .order_by(Customer::state.asc().nulls_last(), Customer::customer_id),
        R"(select coalesce(Company, FirstName || ' ' || LastName), State, upper(Country),
                       nullif(PostalCode, '')
                   from Customer order by State nulls last, CustomerId)");
}

TEST_CASE("40. Which tracks sing of love, but not in the title of their album?", "[chinook]") {
    same_answer(select(Track::name, Album::title)
                    .join(Track::album)
                    .where(Track::name.like("%love%") && Album::title.not_like("%love%") &&
                           Track::composer.is_not_null())
                    .order_by(Track::name, Track::track_id),
                R"(select t.Name, al.Title from Track t join Album al on al.AlbumId = t.AlbumId
                   where t.Name like '%love%' and al.Title not like '%love%'
                       and t.Composer is not null
                   order by t.Name, t.TrackId)");
}

TEST_CASE("41. Who lives in one of these countries?", "[chinook]") {
    constexpr std::string_view sql =
        R"(select FirstName, Country from Customer where Country in ('Chile', 'India', 'Norway')
           order by CustomerId)";
    same_answer(select(Customer::first_name, Customer::country)
                    .where(Customer::country.in("Chile", "India", "Norway"))
                    .order_by(Customer::customer_id),
                sql);
    const std::vector<std::string> countries{"Norway", "India", "Chile", "Atlantis"};
    same_answer(select(Customer::first_name, Customer::country)
                    .where(Customer::country.in(countries))
                    .order_by(Customer::customer_id),
                sql);
}

TEST_CASE("42. How many sales were there on each day of the week, in summer?", "[chinook]") {
    constexpr auto weekday = function<"strftime", std::string>("%w", Invoice::invoice_date);
    same_answer(select(weekday.as<"weekday">(), count().as<"sales">())
                    .where(month(Invoice::invoice_date).between(6, 8))
                    .group_by(weekday)
                    .order_by(weekday),
                R"(select strftime('%w', InvoiceDate) as w, count(*) from Invoice
                   where cast(strftime('%m', InvoiceDate) as integer) between 6 and 8
                   group by w order by w)");
}

TEST_CASE("43. How old were the employees when they were hired?", "[chinook]") {
    same_answer(select(Employee::last_name,
                       (year(Employee::hire_date) - year(Employee::birth_date)).as<"age">(),
                       substr(Employee::email, 1, 3).as<"initials">(),
                       length(Employee::title).as<"letters">())
                    .order_by(Employee::employee_id),
                R"(select LastName,
                       cast(strftime('%Y', HireDate) as integer)
                           - cast(strftime('%Y', BirthDate) as integer),
                       substr(Email, 1, 3), length(Title)
                   from Employee order by EmployeeId)");
}
