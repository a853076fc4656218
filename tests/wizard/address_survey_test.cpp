// SPDX-License-Identifier: MIT
// Which addresses of a list are taken, asked of a real tenant.
#include "tests/wizard/run_wire.h"
#include "wizard/many/address_survey.h"
#include "wizard/many/utf8.h"

using wizard::ManyList;

namespace {

class SurveyBench {
public:
    test::SandboxRig rig;
    graph::HttpStack stack{rig.clock(), rig.random(), graph::LogSink()};
    wizard::AddressSurvey survey;

    SurveyBench() { survey.setDirectory(directory()); }
    graph::Directory directory()
    {
        const graph::Endpoints endpoints = rig.endpoints();
        const auto tokens = rig.tokens(test::maya, test::runPermissions);
        return graph::Directory(endpoints, stack.authorized(endpoints, tokens), rig.clock());
    }
    //! So many people with addresses nobody has, the administrator's among them.
    static ManyList listOf(int count)
    {
        QByteArray csv("Display name,User name\nMaya,admin@contoso.com\n");
        for (int i = 1; i < count; ++i)
            csv += "Person,person" + QByteArray::number(i) + "@contoso.com\n";
        const wizard::ReadList read = wizard::readList(csv);
        REQUIRE_FALSE(read.fault);
        ManyList list;
        list.setRows(read.rows);
        return ManyList::settled(std::move(list), test::contosoRules());
    }
    void look(const ManyList &list)
    {
        survey.look(list);
        REQUIRE(ends());
    }
    bool ends()
    {
        return test::eventually([this] { return !survey.busy(); }, 30'000);
    }
    bool taken(const char *address) const
    {
        return survey.tenant() && survey.tenant()->holderOf(wizard::addressKey(address));
    }
    //! So far, of paths with this in them.
    qsizetype calls(const char *part) { return rig.sandbox().served().filter(QLatin1String(part)).size(); }
};

} // namespace

TEST_CASE(
    "of a long list a small tenant is read whole, in fewer calls than there are addresses to ask about", "[sandbox]")
{
    SurveyBench bench;
    bench.look(SurveyBench::listOf(700));
    CHECK_FALSE(bench.survey.error());
    CHECK(bench.taken("admin@contoso.com"));
    CHECK_FALSE(bench.taken("person1@contoso.com"));
    // The number of users, and all of them in one page; by fifteens it would have been 47 calls.
    CHECK(bench.calls("/users/$count") == 1);
    CHECK(bench.calls("/users") == 2);
    // What is known is not asked again.
    bench.look(SurveyBench::listOf(710));
    CHECK(bench.calls("/users") == 2);
}

TEST_CASE("a short list is asked about address by address, and each of them once", "[sandbox]")
{
    SurveyBench bench;
    bench.look(SurveyBench::listOf(20));
    CHECK(bench.taken("admin@contoso.com"));
    const qsizetype before = bench.calls("/users");
    CHECK(bench.calls("/users/$count") == 0);
    CHECK(before == 2);
    bench.look(SurveyBench::listOf(20));
    CHECK(bench.calls("/users") == before);
}

TEST_CASE("a tenant that does not say how many it has is asked about each address", "[sandbox]")
{
    SurveyBench bench;
    bench.rig.sandbox().failNext(QStringLiteral("garbage"), 1, "GET", "$count");
    bench.look(SurveyBench::listOf(700));
    CHECK_FALSE(bench.survey.error());
    CHECK(bench.taken("admin@contoso.com"));
    CHECK(bench.calls("/users") > 40);
}

TEST_CASE("a look-up that breaks off is told, keeps what it found, and goes on where it was", "[sandbox]")
{
    const int people = GENERATE(20, 700);
    SurveyBench bench;
    // The number is told, and what comes after it is cut off for as long as it is tried.
    bench.rig.sandbox().setFault(QStringLiteral("garbage"), 1);
    bench.survey.look(SurveyBench::listOf(people));
    REQUIRE(bench.ends());
    REQUIRE(bench.survey.error());
    CHECK_FALSE(bench.taken("admin@contoso.com"));
    // Nothing more is asked before somebody says so.
    const qsizetype before = bench.calls("");
    bench.look(SurveyBench::listOf(people));
    CHECK(bench.calls("") == before);
    bench.rig.sandbox().setFault(QStringLiteral("garbage"), 0);
    bench.survey.retry(SurveyBench::listOf(people));
    REQUIRE(bench.ends());
    CHECK_FALSE(bench.survey.error());
    CHECK(bench.taken("admin@contoso.com"));
}

TEST_CASE("another tenant's answers are not taken for this one's", "[sandbox]")
{
    SurveyBench bench;
    bench.rig.sandbox().setLatency(std::chrono::milliseconds(200));
    bench.survey.look(SurveyBench::listOf(700));
    REQUIRE(test::eventually([&] { return bench.calls("/users/$count") == 1; }));
    // The answers are on their way.
    bench.survey.setDirectory(std::nullopt);
    bench.survey.look(SurveyBench::listOf(20)); // nobody to ask
    CHECK_FALSE(bench.survey.busy());
    bench.rig.sandbox().setLatency(std::chrono::milliseconds(0));
    bench.survey.setDirectory(bench.directory());
    CHECK_FALSE(bench.survey.tenant());
    bench.look(SurveyBench::listOf(20));
    CHECK(bench.taken("admin@contoso.com"));
}
