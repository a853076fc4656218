// SPDX-License-Identifier: MIT
#include "wizard/many/many_checks.h"

#include "wizard/create/new_user_draft.h"
#include "wizard/create/upn.h"
#include "wizard/many/utf8.h"

#include <algorithm>
#include <tuple>

namespace wizard {

namespace {

constexpr int stopEvery = 1000;

bool ascii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool asciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

//! In UTF-16 units, as the service counts; never more than the bytes.
bool longerThan(std::string_view text, int longest)
{
    return text.size() > static_cast<std::size_t>(longest) && (ascii(text) || stringOf(text).size() > longest);
}

bool phone(ManyField field)
{
    return field == ManyField::OfficePhone || field == ManyField::MobilePhone || field == ManyField::Fax;
}

//! What a spreadsheet leaves where a formula was, or the formula itself.
bool formula(ManyField field, std::string_view text)
{
    const char first = text.front();
    if (first == '=' || first == '@')
        return true;
    if (first == '+' || first == '-')
        return !phone(field) && text.size() > 1;
    if (first != '#')
        return false;
    constexpr std::string_view errors[] = {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#NV",
        "#BEZUG!", "#WERT!", "#VERW!", "#WAARDE!", "#NAAM?", "#N/B", "#VALEUR!", "#NOM?", "#VALOR!", "#REF"};
    return std::any_of(std::begin(errors), std::end(errors), [text](std::string_view e) { return e == text; });
}

} // namespace

bool plainLocalPart(std::string_view text)
{
    if (text.empty() || text.size() > 64 || text.front() == '.' || text.back() == '.')
        return false;
    char before = 0;
    for (const char c : text) {
        const bool plain =
            asciiLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || (c == '.' && before != '.');
        if (!plain)
            return false;
        before = c;
    }
    return true;
}

ManyChecks::ManyChecks(const ManyRules &rules)
    : m_rules(rules)
    , m_domain(rules.domain.toUtf8())
{
    m_ownStanding = standingOf(viewOf(m_domain));
}

void ManyChecks::say(int row, ManyField field, ManyFault fault, int other)
{
    m_findings.push_back({static_cast<quint32>(row), field, fault, other});
}

ManyChecks::DomainStanding ManyChecks::standingOf(std::string_view domain)
{
    if (m_rules.domains.empty())
        return DomainStanding::Unknown;
    if (domain == m_lastDomain && !domain.empty())
        return m_lastStanding;
    const DomainChoice *choice = choiceNamed(m_rules.domains, stringOf(domain));
    m_lastDomain = domain;
    m_lastStanding = !choice ? DomainStanding::NotVerified
        : choice->usable     ? DomainStanding::Ok
                             : DomainStanding::Federated;
    return m_lastStanding;
}

void ManyChecks::worstFirst(std::size_t from)
{
    if (m_findings.size() - from < 2)
        return;
    std::sort(m_findings.begin() + static_cast<std::ptrdiff_t>(from), m_findings.end(),
        [](const ManyFinding &a, const ManyFinding &b) {
            return std::make_tuple(severityOf(b.fault), a.field, a.fault)
                < std::make_tuple(severityOf(a.fault), b.field, b.fault);
        });
}

void ManyChecks::checkText(int row, ManyField field, std::string_view text)
{
    if (text.empty())
        return;
    if (longerThan(text, longestOf(field)))
        say(row, field, ManyFault::TooLong);
    else if (formula(field, text))
        say(row, field, ManyFault::Formula);
    else if (text.find("\xef\xbf\xbd") != std::string_view::npos)
        say(row, field, ManyFault::LettersLost);
}

void ManyChecks::checkName(int row, const RowView &view)
{
    const std::string_view display = view.text(ManyField::DisplayName);
    if (display.empty()) {
        say(row, ManyField::DisplayName, ManyFault::NameMissing);
    } else if (!asciiLetter(display.front()) && displayNameFault(stringOf(display)) == NameFault::NoLetters) {
        say(row, ManyField::DisplayName, ManyFault::NameNoLetters);
    } else {
        checkText(row, ManyField::DisplayName, display);
    }
    for (ManyField field : {ManyField::GivenName, ManyField::Surname}) {
        const std::string_view part = view.text(field);
        if (part.empty())
            continue;
        if (!asciiLetter(part.front()) && namePartFault(stringOf(part)) == NameFault::NoLetters)
            say(row, field, ManyFault::NameNoLetters);
        else
            checkText(row, field, part);
    }
}

void ManyChecks::checkAddress(int row, const RowView &view, quint64 key, int holder)
{
    const std::string_view address = view.text(ManyField::Address);
    if (address.empty()) {
        // Without a name the name is what is missing.
        if (!view.text(ManyField::DisplayName).empty())
            say(row, ManyField::Address, ManyFault::AddressMissing);
        return;
    }
    const std::size_t at = address.rfind('@');
    const std::string_view local = address.substr(0, at);
    const std::string_view domain = at == std::string_view::npos ? viewOf(m_domain) : address.substr(at + 1);
    const bool plain = plainLocalPart(local) && domain.size() <= 48 && local.size() + domain.size() < 113;
    if (!plain || (at != std::string_view::npos && domain.empty())) {
        for (const UpnProblem &problem : upnProblems(stringOf(local), stringOf(domain))) {
            // No domain at all is the page's matter, until the tenant's are known.
            if (problem.fault == UpnFault::DomainMissing && at == std::string_view::npos)
                continue;
            say(row, ManyField::Address, ManyFault::AddressIllegal);
            return;
        }
    }
    const DomainStanding standing = at == std::string_view::npos ? m_ownStanding : standingOf(domain);
    if (standing == DomainStanding::NotVerified && !domain.empty())
        say(row, ManyField::Address, ManyFault::DomainNotVerified);
    else if (standing == DomainStanding::Federated)
        say(row, ManyField::Address, ManyFault::DomainFederated);
    if (holder >= 0 && holder != row)
        say(row, ManyField::Address, ManyFault::DuplicateAddress, holder);
    if (const TenantAddresses::Holder *there = m_rules.tenant ? m_rules.tenant->holderOf(key) : nullptr)
        say(row, ManyField::Address, there->deleted ? ManyFault::Deleted : ManyFault::Taken);
}

void ManyChecks::checkRow(int row, const RowView &view, quint64 key, int holder)
{
    for (int i = 0; i < manyFieldCount; ++i)
        m_used |= view.text(static_cast<ManyField>(i)).empty() ? 0u : 1u << i;
    const std::size_t before = m_findings.size();
    if (view.uneven())
        say(row, ManyField::DisplayName, ManyFault::RowUneven);
    checkName(row, view);
    checkAddress(row, view, key, holder);
    const std::string_view location = view.text(ManyField::UsageLocation);
    if (!location.empty() && !(location.size() == 2 && std::all_of(location.begin(), location.end(), [](char c) {
            return c >= 'A' && c <= 'Z';
        })))
        say(row, ManyField::UsageLocation, ManyFault::UsageLocationUnknown);
    const std::string_view block = view.text(ManyField::BlockSignIn);
    if (!block.empty() && block != "Yes" && block != "No")
        say(row, ManyField::BlockSignIn, ManyFault::BlockUnclear);
    for (int i = static_cast<int>(ManyField::JobTitle); i < manyFieldCount; ++i)
        checkText(row, static_cast<ManyField>(i), view.text(static_cast<ManyField>(i)));
    worstFirst(before);
}

ManyChecks::Proposal ManyChecks::propose(const RowView &view) const
{
    PersonName name;
    name.display = stringOf(view.text(ManyField::DisplayName));
    name.given = stringOf(view.text(ManyField::GivenName));
    name.surname = stringOf(view.text(ManyField::Surname));
    const std::string_view location = view.text(ManyField::UsageLocation);
    const Spelling spelling = location.empty() ? m_rules.spelling : spellingOf(stringOf(location));
    const AddressProposal made = proposeAddress(name, m_rules.pattern, spelling);
    return {made.localPart.toUtf8(), made.outcome == AddressProposal::Outcome::Partly};
}

QByteArray ManyChecks::unique(const QByteArray &localPart, bool &numbered)
{
    const auto free = [this](const QByteArray &alias) {
        const quint64 key = addressKey(viewOf(alias), viewOf(m_domain));
        return m_holders.find(key) == m_holders.end() && !(m_rules.tenant && m_rules.tenant->holderOf(key));
    };
    if (free(localPart))
        return localPart;
    numbered = m_holders.find(addressKey(viewOf(localPart), viewOf(m_domain))) != m_holders.end();
    // A thousand people of one name do not each begin at two.
    QString &alias = m_numbers[addressKey(viewOf(localPart))];
    if (alias.isEmpty())
        alias = QString::fromLatin1(localPart);
    for (;;) {
        alias = nextAlias(alias);
        if (const QByteArray tried = alias.toLatin1(); free(tried))
            return tried;
    }
}

void ManyChecks::settle(QList<PackedRow> &rows, const std::stop_token &stop)
{
    const int size = static_cast<int>(rows.size());
    m_holders.reserve(static_cast<std::size_t>(size));
    const QList<PackedRow> &read = rows;
    bool proposing = false;
    class Given {
    public:
        quint64 key = 0;
        int holder = -1;
    };
    std::vector<Given> given(static_cast<std::size_t>(size));
    // What was given goes before what is proposed, wherever it stands.
    for (int row = 0; row < size; ++row) {
        if (row % stopEvery == 0 && stop.stop_requested())
            return;
        const RowView view(read.at(row));
        if (view.proposed())
            proposing = true;
        else if (const std::string_view address = view.text(ManyField::Address); !address.empty()) {
            const quint64 key = addressKey(address, viewOf(m_domain));
            given[static_cast<std::size_t>(row)] = {key, m_holders.emplace(key, row).first->second};
        }
    }
    for (int row = 0; row < size; ++row) {
        if (row % stopEvery == 0 && stop.stop_requested())
            return;
        const RowView view(read.at(row));
        if (!proposing || !view.proposed()) {
            const Given &address = given[static_cast<std::size_t>(row)];
            checkRow(row, view, address.key, address.holder);
            continue;
        }
        Proposal proposal = propose(view);
        bool numbered = false;
        quint64 key = 0;
        if (!proposal.localPart.isEmpty()) {
            proposal.localPart = unique(proposal.localPart, numbered);
            key = addressKey(viewOf(proposal.localPart), viewOf(m_domain));
            m_holders.emplace(key, row);
        }
        const std::size_t before = m_findings.size();
        if (view.text(ManyField::Address) != viewOf(proposal.localPart)) {
            ManyRow changed(read.at(row));
            changed.setText(ManyField::Address, QString::fromLatin1(proposal.localPart));
            rows[row] = changed.packed();
        }
        const RowView now(read.at(row));
        checkRow(row, now, key, row);
        const std::string_view name = now.text(ManyField::DisplayName);
        if (!name.empty()) {
            const auto [first, fresh] = m_names.emplace(addressKey(name), row);
            if (!fresh && numbered)
                say(row, ManyField::Address, ManyFault::DuplicatePerson, first->second);
        }
        if (proposal.partly)
            say(row, ManyField::Address, ManyFault::ProposalPartly);
        worstFirst(before);
    }
}

} // namespace wizard
