// SPDX-License-Identifier: MIT
#include "wizard/check/check_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace wizard {

namespace {

//! Lets lupdate find the context without a QObject.
class Words {
    Q_DECLARE_TR_FUNCTIONS(wizard::CheckWords)
public:
    static QString facts(const CheckAnswer &answer);
    static QString source(const CheckAnswer &answer);
    static void tell(const CheckAnswer &answer, CheckWords &words);
    static ErrorWords input(const graph::Error &error);
    static QString cloud(graph::Cloud cloud);
};

QString Words::facts(const CheckAnswer &answer)
{
    QStringList facts;
    if (answer.kind == CheckAnswer::Kind::ManagedHere)
        facts.append(tr("Its users sign in at Microsoft with a password kept there."));
    if (answer.kind == CheckAnswer::Kind::SignsInElsewhere) {
        const QString host = answer.hint ? answer.hint->signInPage().host() : QString();
        facts.append(host.isEmpty() ? tr("Its users sign in on the company's own sign-in page.")
                                    : tr("Its users sign in on the company's own sign-in page, at %1.").arg(host));
    }
    if (answer.hint && !answer.hint->brand().isEmpty())
        facts.append(tr("The sign-in page calls the organisation \"%1\".").arg(answer.hint->brand()));
    if (answer.tenant.found())
        facts.append(tr("Tenant ID: %1").arg(answer.tenant.tenant().toString()));
    if (answer.hint && answer.hint->viral())
        facts.append(tr("It may have been started by one of its users and have no administrator yet."));
    return facts.join(QLatin1Char('\n'));
}

QString Words::source(const CheckAnswer &answer)
{
    const QString when = QLocale().toString(answer.when.toLocalTime().time(), QLocale::ShortFormat);
    if (answer.kind == CheckAnswer::Kind::PrivateMailbox && answer.sources.isEmpty())
        return tr("Source: the wizard's own list of mailbox providers; nobody was asked.");
    QStringList hosts;
    for (const QUrl &url : answer.sources)
        hosts.append(url.host());
    hosts.removeDuplicates();
    if (answer.sandbox)
        return tr("Source: the sandbox inside this program (%1), asked at %2. Microsoft was not asked.")
            .arg(hosts.join(QStringLiteral(", ")), when);
    return tr("Source: Microsoft's public sign-in documents, without signing in (%1), asked at %2.")
        .arg(hosts.join(QStringLiteral(", ")), when);
}

QString Words::cloud(graph::Cloud cloud)
{
    switch (cloud) {
    case graph::Cloud::UsGov:
        return tr("US Government (GCC High)");
    case graph::Cloud::UsGovDod:
        return tr("US Department of Defense");
    case graph::Cloud::China:
        return tr("China (21Vianet)");
    case graph::Cloud::Global:
        break;
    }
    return tr("the worldwide cloud");
}

void Words::tell(const CheckAnswer &answer, CheckWords &words)
{
    using Kind = CheckAnswer::Kind;
    const QString domain = answer.shownDomain();
    switch (answer.kind) {
    case Kind::ManagedHere:
    case Kind::SignsInElsewhere:
    case Kind::HasTenant:
        words.kind = Notice::Kind::Success;
        words.title = answer.kind == Kind::SignsInElsewhere
            ? tr("%1 has a work account and signs in elsewhere.").arg(domain)
            : tr("%1 has a work account.").arg(domain);
        words.text = facts(answer);
        words.meaning = answer.kind == Kind::SignsInElsewhere
            ? tr("Use this work account for Partner Center; no new one is needed. New people are added in your "
                 "company's own directory first, not here.")
            : tr("Use this work account for Partner Center; no new one is needed. Sign in next to see its domains and "
                 "what you may do in it.");
        break;
    case Kind::OtherCloud:
        words.kind = Notice::Kind::Warning;
        words.title = tr("%1 has a work account in another cloud: %2.").arg(domain, cloud(answer.tenant.cloud()));
        words.text = facts(answer);
        words.meaning = tr("Choose that cloud in Settings to work with it. A work account of one cloud cannot be used "
                           "for Partner Center in another.");
        break;
    case Kind::NobodysYet:
        words.kind = Notice::Kind::Info;
        words.title = tr("%1 has no work account yet.").arg(domain);
        words.text = tr("No organisation at Microsoft owns this domain, in any cloud. If your company has several "
                        "domains, check the others too.");
        words.meaning = tr("You do not have to make one beforehand: a work account is created while you enrol in "
                           "Partner Center.");
        words.steps = {tr("Start the enrolment in Partner Center."),
            tr("When you are asked to sign in, choose to create a work account. It first gets an address that ends in "
               "onmicrosoft.com."),
            tr("Whoever creates it becomes its first administrator: use a person's name and a mailbox that is read."),
            tr("Afterwards come back here: sign in, check that your domain is listed, and create accounts for "
               "others.")};
        break;
    case Kind::PrivateMailbox:
        words.kind = Notice::Kind::Warning;
        words.title = tr("%1 is for private mailboxes, not a company's domain.").arg(domain);
        words.text = tr("Anybody can have an address there, so it says nothing about your company.");
        words.meaning = tr("Partner Center needs a work account. Check your company's own domain; if it has none, a "
                           "work account can be created during the enrolment all the same.");
        break;
    case Kind::CouldNotTell: {
        words.kind = Notice::Kind::Warning;
        words.title = tr("It could not be found out whether %1 has a work account.").arg(domain);
        if (answer.error) {
            if (answer.error->aadsts().contains(900023)) {
                words.text = tr("Microsoft cannot read this name as a domain. Check the spelling.");
            } else {
                const ErrorWords why = wordsFor(*answer.error);
                //: An error and its cure, each a sentence.
                words.text = tr("%1 %2").arg(why.title, why.cure);
            }
        }
        words.meaning = tr("Try again, or sign in with an account of your company: that shows it, too.");
        break;
    }
    }
    words.source = source(answer);
}

ErrorWords Words::input(const graph::Error &error)
{
    ErrorWords words;
    const QString &code = error.code();
    if (code == QLatin1String("domain.empty")) {
        words.title = tr("Nothing was entered.");
        words.cure = tr("Enter your company's domain, such as contoso.com, or your address at work.");
    } else if (code == QLatin1String("domain.no-dot")) {
        words.title = tr("The ending is missing.");
        words.cure = tr("A domain has a name and an ending, such as contoso.com.");
    } else if (code == QLatin1String("domain.too-long")) {
        words.title = tr("That is too long for a domain.");
        words.cure = tr("Enter only what comes after the @ of your address.");
    } else if (code == QLatin1String("domain.address")) {
        words.title = tr("That is not an e-mail address.");
        words.cure = tr("An address has one @ and no blanks, such as ann@contoso.com. Enter one address only.");
    } else {
        words.title = tr("That is not a domain.");
        words.cure = tr("Letters, digits, hyphens and dots make up a domain, such as contoso.com.");
    }
    return words;
}

} // namespace

CheckWords wordsForCheck(const CheckAnswer &answer)
{
    CheckWords words;
    Words::tell(answer, words);
    return words;
}

ErrorWords wordsForDomainInput(const graph::Error &error)
{
    return Words::input(error);
}

QString cloudWords(graph::Cloud cloud)
{
    return Words::cloud(cloud);
}

} // namespace wizard
