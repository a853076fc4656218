// SPDX-License-Identifier: MIT
#include "graph/discovery/domain_name.h"
#include "tests/support/catch.h"

namespace {

std::string read(const char16_t *text)
{
    const auto domain = graph::domainOf(QString::fromUtf16(text));
    return domain ? domain.value().toStdString() : "!" + domain.error().code().toStdString();
}

} // namespace

TEST_CASE("a domain is read however it was typed or pasted")
{
    CHECK(read(u"contoso.com") == "contoso.com");
    CHECK(read(u"  Contoso.COM.\n") == "contoso.com");
    CHECK(read(u"ann@contoso.com") == "contoso.com");
    CHECK(read(u"Ann Example <Ann.Example@Contoso.com>") == "contoso.com");
    CHECK(read(u"mailto:ann@contoso.com?subject=hello") == "contoso.com");
    CHECK(read(u"@contoso.com") == "contoso.com");
    CHECK(read(u"https://www.contoso.com/about?x=1#y") == "contoso.com");
    CHECK(read(u"http://user:pass@intranet.contoso.com:8080/") == "intranet.contoso.com");
    CHECK(read(u"www.contoso.com") == "contoso.com");
    CHECK(read(u"contoso.com/") == "contoso.com");
    CHECK(read(u"contoso.com:443") == "contoso.com");
    CHECK(read(u"\u200bcontoso.com\u00a0") == "contoso.com");
    CHECK(read(u"\"contoso.com\",") == "contoso.com");
    CHECK(read(u"sub.contoso.co.uk") == "sub.contoso.co.uk");
    CHECK(read(u"a-b.c1.example") == "a-b.c1.example");
}

TEST_CASE("international names become punycode")
{
    CHECK(read(u"b\u00fccher.example") == "xn--bcher-kva.example");
    CHECK(read(u"B\u00dcCHER.example") == "xn--bcher-kva.example");
    CHECK(read(u"ann@b\u00fccher.example") == "xn--bcher-kva.example");
    CHECK(read(u"\u4f8b\u3048\u3002\u30c6\u30b9\u30c8") == "xn--r8jz45g.xn--zckzah");
    CHECK(read(u"xn--bcher-kva.example") == "xn--bcher-kva.example");
}

TEST_CASE("what is no domain is told apart")
{
    CHECK(read(u"") == "!domain.empty");
    CHECK(read(u" \t\u200b ") == "!domain.empty");
    CHECK(read(u".") == "!domain.empty");
    CHECK(read(u"contoso") == "!domain.no-dot");
    CHECK(read(u"ann@localhost") == "!domain.no-dot");
    CHECK(read(u"ann@") == "!domain.address");
    CHECK(read(u"ann@@contoso.com") == "!domain.address");
    CHECK(read(u"ann@contoso.com, bob@contoso.com") == "!domain.address");
    CHECK(read(u"ann example@contoso.com") == "!domain.address");
    CHECK(read(u"contoso..com") == "!domain.syntax");
    CHECK(read(u".contoso.com") == "!domain.syntax");
    CHECK(read(u"-contoso.com") == "!domain.syntax");
    CHECK(read(u"con toso.com") == "!domain.syntax");
    CHECK(read(u"con_toso.com") == "!domain.syntax");
    CHECK(read(u"contoso.com;drop") == "!domain.syntax");
    CHECK(read(u"192.168.1.1") == "!domain.syntax");
    CHECK(read(u"[::1]") == "!domain.syntax");
    CHECK(read(u"contoso.123") == "!domain.syntax");
    CHECK(read((u"a" + std::u16string(63, u'b') + u".com").c_str()) == "!domain.too-long");
    std::u16string longName;
    for (int i = 0; i < 80; ++i)
        longName += u"abc.";
    CHECK(read((longName + u"com").c_str()) == "!domain.too-long");
}

TEST_CASE("private mailboxes are told from companies")
{
    for (const char *name :
        {"outlook.com", "gmail.com", "Hotmail.nl", "ziggo.nl", "yahoo.co.uk", "proton.me", "web.de"})
        CHECK(graph::isConsumerDomain(QString::fromLatin1(name)));
    for (const char *name : {"contoso.com", "microsoft.com", "yahoo.contoso.com", "outlook.contoso.com", "", "com"})
        CHECK_FALSE(graph::isConsumerDomain(QString::fromLatin1(name)));
}
