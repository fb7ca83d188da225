#include "core/StoreFixture.h"
#include "core/sample/SampleSchool.h"
#include <QElapsedTimer>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

int count(const Store &store, const QString &sql, const QVariantList &values = {})
{
    return rowsOf(store, sql, values)[0][0].toInt();
}

} // namespace

TEST_CASE("the sample school has a whole subdistrict around it", "[sample]")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store));
    CHECK(count(*store, u"SELECT count(*) FROM villages"_s) == 15);
    CHECK(count(*store, u"SELECT count(*) FROM villages WHERE in_service_area"_s) == 6);
    CHECK(count(*store, u"SELECT count(*) FROM households"_s) == 900);
    CHECK(count(*store, u"SELECT count(*) FROM temples"_s) == 4);
    CHECK(count(*store, u"SELECT count(*) FROM agencies"_s) == 15);
    CHECK(count(*store, u"SELECT count(DISTINCT kind) FROM agencies"_s) == choicesOf<AgencyKind>().size());
    CHECK(count(*store, u"SELECT count(*) FROM resource_persons"_s) == 45);
    CHECK(count(*store, u"SELECT count(DISTINCT knowledge_field) FROM resource_persons"_s) == 9);
    CHECK(must(store->steps(10)).size() == 1);
    CHECK(must(store->steps(10))[0].act == u"sample"_s);
}

TEST_CASE("every record of the sample school is one the office would accept", "[sample]")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store));
    for (const auto *kind : allKinds())
        for (const auto &row : must(store->allRows(*kind)))
            for (const auto &complaint : complaintsOf(*kind, row)) {
                INFO(kind->name.toStdString() << ' ' << row.id << ' ' << complaint.field.toStdString());
                CHECK(complaint.reason == QString());
            }
    CHECK(must(store->faults()).isEmpty());
}

TEST_CASE("measure the sample school", "[.measure]")
{
    SampleOptions options;
    options.households = qEnvironmentVariableIntValue("HOUSEHOLDS");
    options.years = qEnvironmentVariableIntValue("YEARS");
    const auto path = qEnvironmentVariable("SAMPLE");
    auto store = must(Store::create(path));
    QElapsedTimer timer;
    timer.start();
    must(makeSampleSchool(*store, options));
    WARN(timer.elapsed() << " ms");
}
