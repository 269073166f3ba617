// SPDX-License-Identifier: BSL-1.0

#include "question.hpp"

#include <stele/chrono.hpp>

namespace {

using namespace chinook;
using namespace stele::literals;
using stele::count;
using stele::function;
using stele::lit;
using stele::recursive;

}  // namespace

TEST_CASE("32. Who stands under whom, on which level?", "[chinook]") {
    constexpr auto staff =
        recursive<"staff">(select(Employee::employee_id.as<"id">(),
                                  Employee::last_name.as<"path">(), lit<0>.as<"level">())
                               .where(Employee::reports_to.is_null()),
                           [](auto above) {
                               return select(Employee::employee_id,
                                             concat(above["path"_c], " > ", Employee::last_name),
                                             above["level"_c] + lit<1>)
                                   .join(above)
                                   .on(Employee::reports_to == above["id"_c]);
                           });
    same_answer(with(staff).select(staff).order_by(staff["path"_c]),
                R"(with recursive staff(id, path, level) as (
                       select EmployeeId, LastName, 0 from Employee where ReportsTo is null
                       union all
                       select e.EmployeeId, s.path || ' > ' || e.LastName, s.level + 1
                       from Employee e join staff s on e.ReportsTo = s.id)
                   select * from staff order by path)");
}

TEST_CASE("33. In which months were there fewer than seven sales?", "[chinook]") {
    constexpr auto months =
        recursive<"months">(select(lit<"2021-01-01">.as<"day">()), [](auto before) {
            return select(function<"date", std::string>(before["day"_c], lit<"+1 month">))
                .from(before)
                .where(before["day"_c] < "2025-12-01");
        });
    constexpr auto sales = count(Invoice::invoice_id);
    same_answer(with(months)
                    .select(months["day"_c], sales.as<"sales">())
                    .from(months)
                    .left_join(Invoice)
                    .on(function<"strftime", std::string>("%Y-%m-01", Invoice::invoice_date) ==
                        months["day"_c])
                    .group_by(months["day"_c])
                    .having(sales < 7)
                    .order_by(months["day"_c]),
                R"(with recursive months(day) as (
                       select '2021-01-01' union all
                       select date(day, '+1 month') from months where day < '2025-12-01')
                   select day, count(i.InvoiceId) from months
                       left join Invoice i on strftime('%Y-%m-01', i.InvoiceDate) = day
                   group by day having count(i.InvoiceId) < 7 order by day)");
}

TEST_CASE("34. Which agents sell more than the average agent?", "[chinook]") {
    constexpr auto sales =
        select(Customer::support_rep_id.as<"agent">(), sum(Invoice::total).as<"sold">())
            .join(Customer::invoices)
            .group_by(Customer::support_rep_id)
            .as<"sales">();
    constexpr auto mean = select(avg(sales["sold"_c]).as<"sold">()).from(sales).as<"mean">();
    same_answer(with(sales, mean)
                    .select(Employee::last_name, sales["sold"_c])
                    .from(Employee)
                    .join(sales)
                    .on(sales["agent"_c] == Employee::employee_id)
                    .cross_join(mean)
                    .where(sales["sold"_c] > mean["sold"_c])
                    .order_by(Employee::last_name),
                R"(with sales as (select c.SupportRepId as agent, sum(i.Total) as sold
                                  from Customer c join Invoice i on i.CustomerId = c.CustomerId
                                  group by c.SupportRepId),
                       mean as (select avg(sold) as sold from sales)
                   select e.LastName, s.sold from Employee e join sales s on s.agent = e.EmployeeId
                       cross join mean
                   where s.sold > mean.sold order by e.LastName)");
}
