// SPDX-License-Identifier: BSL-1.0

// A table of 250 columns, and five entries more: as many as the macro takes.

#include "statements.hpp"

namespace wide {

STELE_TABLE(Wide, "wide",
    column(c000, int), column(c001, int), column(c002, int), column(c003, int), column(c004, int),
    column(c005, int), column(c006, int), column(c007, int), column(c008, int), column(c009, int),
    column(c010, int), column(c011, int), column(c012, int), column(c013, int), column(c014, int),
    column(c015, int), column(c016, int), column(c017, int), column(c018, int), column(c019, int),
    column(c020, int), column(c021, int), column(c022, int), column(c023, int), column(c024, int),
    column(c025, int), column(c026, int), column(c027, int), column(c028, int), column(c029, int),
    column(c030, int), column(c031, int), column(c032, int), column(c033, int), column(c034, int),
    column(c035, int), column(c036, int), column(c037, int), column(c038, int), column(c039, int),
    column(c040, int), column(c041, int), column(c042, int), column(c043, int), column(c044, int),
    column(c045, int), column(c046, int), column(c047, int), column(c048, int), column(c049, int),
    column(c050, int), column(c051, int), column(c052, int), column(c053, int), column(c054, int),
    column(c055, int), column(c056, int), column(c057, int), column(c058, int), column(c059, int),
    column(c060, int), column(c061, int), column(c062, int), column(c063, int), column(c064, int),
    column(c065, int), column(c066, int), column(c067, int), column(c068, int), column(c069, int),
    column(c070, int), column(c071, int), column(c072, int), column(c073, int), column(c074, int),
    column(c075, int), column(c076, int), column(c077, int), column(c078, int), column(c079, int),
    column(c080, int), column(c081, int), column(c082, int), column(c083, int), column(c084, int),
    column(c085, int), column(c086, int), column(c087, int), column(c088, int), column(c089, int),
    column(c090, int), column(c091, int), column(c092, int), column(c093, int), column(c094, int),
    column(c095, int), column(c096, int), column(c097, int), column(c098, int), column(c099, int),
    column(c100, int), column(c101, int), column(c102, int), column(c103, int), column(c104, int),
    column(c105, int), column(c106, int), column(c107, int), column(c108, int), column(c109, int),
    column(c110, int), column(c111, int), column(c112, int), column(c113, int), column(c114, int),
    column(c115, int), column(c116, int), column(c117, int), column(c118, int), column(c119, int),
    column(c120, int), column(c121, int), column(c122, int), column(c123, int), column(c124, int),
    column(c125, int), column(c126, int), column(c127, int), column(c128, int), column(c129, int),
    column(c130, int), column(c131, int), column(c132, int), column(c133, int), column(c134, int),
    column(c135, int), column(c136, int), column(c137, int), column(c138, int), column(c139, int),
    column(c140, int), column(c141, int), column(c142, int), column(c143, int), column(c144, int),
    column(c145, int), column(c146, int), column(c147, int), column(c148, int), column(c149, int),
    column(c150, int), column(c151, int), column(c152, int), column(c153, int), column(c154, int),
    column(c155, int), column(c156, int), column(c157, int), column(c158, int), column(c159, int),
    column(c160, int), column(c161, int), column(c162, int), column(c163, int), column(c164, int),
    column(c165, int), column(c166, int), column(c167, int), column(c168, int), column(c169, int),
    column(c170, int), column(c171, int), column(c172, int), column(c173, int), column(c174, int),
    column(c175, int), column(c176, int), column(c177, int), column(c178, int), column(c179, int),
    column(c180, int), column(c181, int), column(c182, int), column(c183, int), column(c184, int),
    column(c185, int), column(c186, int), column(c187, int), column(c188, int), column(c189, int),
    column(c190, int), column(c191, int), column(c192, int), column(c193, int), column(c194, int),
    column(c195, int), column(c196, int), column(c197, int), column(c198, int), column(c199, int),
    column(c200, int), column(c201, int), column(c202, int), column(c203, int), column(c204, int),
    column(c205, int), column(c206, int), column(c207, int), column(c208, int), column(c209, int),
    column(c210, int), column(c211, int), column(c212, int), column(c213, int), column(c214, int),
    column(c215, int), column(c216, int), column(c217, int), column(c218, int), column(c219, int),
    column(c220, int), column(c221, int), column(c222, int), column(c223, int), column(c224, int),
    column(c225, int), column(c226, int), column(c227, int), column(c228, int), column(c229, int),
    column(c230, int), column(c231, int), column(c232, int), column(c233, int), column(c234, int),
    column(c235, int), column(c236, int), column(c237, int), column(c238, int), column(c239, int),
    column(c240, int), column(c241, int), column(c242, int), column(c243, int), column(c244, int),
    column(c245, int), column(c246, int), column(c247, int), column(c248, int), column(c249, int),
    primary_key(c000, c001), unique(c002, c003), index(c004), check(c005 > 0), check(c249 < c248));

}  // namespace wide

using wide::Wide;

TEST_TABLES(Wide);

namespace {

static_assert(Wide::stele_columns::size == 250);
static_assert(stele::sql(select(Wide)).starts_with(R"(SELECT "wide"."c000", "wide"."c001", )"));
static_assert(stele::sql(select(Wide)).ends_with(R"("wide"."c249" FROM "wide")"));
static_assert(sizeof(Wide::row) == 250 * sizeof(int));
TEST_SQL(select(Wide::c249).where(Wide::c000 == 1),
         R"(SELECT "wide"."c249" FROM "wide" WHERE "wide"."c000" = ?)");
TEST_SQL(update(Wide).set(Wide::c100 = 1).where(Wide::c249 == 2),
         R"(UPDATE "wide" SET "c100" = ? WHERE "wide"."c249" = ?)");

}  // namespace
