// SPDX-License-Identifier: MIT
#include "wizard/many/address_survey.h"

#include "wizard/many/many_checks.h"
#include "wizard/many/utf8.h"

#include <QCoroTask>
#include <QRegularExpression>

namespace wizard {

namespace {

constexpr std::size_t addressesInOneCall = 15; // what the service compares with `in`
constexpr int callsAtATime = 4;
constexpr std::size_t fewAddresses = 600; // from here on the whole tenant may take fewer calls
constexpr qint64 peopleInOneCall = 999;

using Users = graph::Result<std::vector<graph::User>>;

} // namespace

AddressSurvey::AddressSurvey(QObject *parent)
    : QObject(parent)
{
}

AddressSurvey::~AddressSurvey()
{
    m_stop.request_stop();
}

void AddressSurvey::setDirectory(std::optional<graph::Directory> directory)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_turn;
    m_inFlight = 0;
    m_directory = std::move(directory);
    m_asked.clear();
    m_everybody = m_counting = m_counted = m_deletedRead = m_news = false;
    m_tenant = TenantAddresses();
    m_published.reset();
    m_error.reset();
    emit changed();
}

void AddressSurvey::look(const ManyList &list)
{
    m_list = list;
    m_cursor = 0;
    if (m_error)
        return;
    start();
}

void AddressSurvey::retry(const ManyList &list)
{
    m_error.reset();
    look(list);
    emit changed();
}

void AddressSurvey::start()
{
    if (!m_directory || m_list.size() == 0)
        return;
    if (!m_deletedRead) {
        m_deletedRead = true;
        askDeleted();
    }
    if (!m_everybody && !m_counted && static_cast<std::size_t>(m_list.size()) > fewAddresses) {
        m_counted = true;
        askCount(static_cast<std::size_t>(m_list.size()));
        return;
    }
    askNext();
}

std::vector<QString> AddressSurvey::nextAddresses()
{
    std::vector<QString> upns;
    const QByteArray domain = m_list.rules().domain.toUtf8();
    const std::string_view own = viewOf(domain);
    for (; m_cursor < m_list.size() && upns.size() < addressesInOneCall; ++m_cursor) {
        const RowView view(m_list.rows().at(m_cursor));
        const std::string_view address = view.text(ManyField::Address);
        const std::string_view local = address.substr(0, address.rfind('@'));
        if (address.empty() || (own.empty() && local == address))
            continue;
        // What is refused anyhow is not asked about.
        const auto [first, last] = m_list.findingsOf(m_cursor);
        const bool refused = std::any_of(first, last, [](const ManyFinding &f) {
            return f.fault == ManyFault::AddressIllegal || f.fault == ManyFault::DomainNotVerified
                || f.fault == ManyFault::DomainFederated;
        });
        if (!refused && m_asked.insert(addressKey(address, own)).second)
            upns.push_back(m_list.upn(m_cursor));
    }
    return upns;
}

void AddressSurvey::askNext()
{
    while (!m_error && !m_everybody && !m_counting && m_inFlight < callsAtATime) {
        std::vector<QString> upns = nextAddresses();
        if (upns.empty())
            break;
        ++m_inFlight;
        QCoro::connect(
            m_directory->holdersOf(upns, m_stop.get_token()), this, [this, turn = m_turn, upns](const Users &users) {
                if (turn != m_turn)
                    return;
                if (users) {
                    take(users.value(), false);
                } else {
                    for (const QString &upn : upns) {
                        const QByteArray utf8 = upn.toUtf8();
                        m_asked.erase(addressKey(viewOf(utf8)));
                    }
                }
                end(users ? std::nullopt : std::optional(users.error()));
            });
    }
    if (m_inFlight == 0 && m_news) {
        m_news = false;
        m_published = std::make_shared<const TenantAddresses>(m_tenant);
        emit found();
    }
    emit changed();
}

void AddressSurvey::askDeleted()
{
    ++m_inFlight;
    QCoro::connect(m_directory->deletedUsers(m_stop.get_token()), this, [this, turn = m_turn](const Users &users) {
        if (turn != m_turn)
            return;
        if (users)
            take(users.value(), true);
        else
            m_deletedRead = false;
        end(users ? std::nullopt : std::optional(users.error()));
    });
}

void AddressSurvey::askCount(std::size_t addresses)
{
    ++m_inFlight;
    m_counting = true;
    QCoro::connect(m_directory->userCount(m_stop.get_token()), this,
        [this, turn = m_turn, addresses](const graph::Result<qint64> &count) {
            if (turn != m_turn)
                return;
            m_counting = false;
            const auto calls = static_cast<qint64>(addresses / addressesInOneCall);
            if (count && count.value() / peopleInOneCall < calls)
                askEverybody();
            // Where the count is refused, the addresses are asked about one by one.
            end(std::nullopt);
        });
}

void AddressSurvey::askEverybody()
{
    ++m_inFlight;
    m_everybody = true;
    QCoro::connect(m_directory->everybody(m_stop.get_token()), this, [this, turn = m_turn](const Users &users) {
        if (turn != m_turn)
            return;
        m_everybody = bool(users);
        if (users)
            take(users.value(), false);
        end(users ? std::nullopt : std::optional(users.error()));
    });
}

void AddressSurvey::take(const std::vector<graph::User> &users, bool deleted)
{
    // A deleted user's address is kept with its object id, without dashes, put in front.
    static const QRegularExpression id(QStringLiteral("^[0-9a-fA-F]{32}(?=.+@)"));
    for (const graph::User &user : users) {
        QString upn = user.upn();
        if (deleted)
            upn.remove(id);
        m_tenant.addHolder(upn, user.displayName().isEmpty() ? user.upn() : user.displayName(), deleted);
        m_news = true;
    }
}

void AddressSurvey::end(const std::optional<graph::Error> &error)
{
    --m_inFlight;
    if (error && !error->cancelled())
        m_error = error;
    askNext();
}

} // namespace wizard
