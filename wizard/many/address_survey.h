// SPDX-License-Identifier: MIT
#pragma once

#include "graph/directory/directory.h"
#include "wizard/many/many_list.h"

#include <QObject>

#include <optional>
#include <stop_token>
#include <unordered_set>

namespace wizard {

//! Finds out which addresses of a list are taken in the tenant, by users and by deleted ones: fifteen in one call, four
//! calls at a time; where reading the whole tenant takes fewer calls, that. Each address is asked about once.
class AddressSurvey : public QObject {
    Q_OBJECT
public:
    explicit AddressSurvey(QObject *parent = nullptr);
    ~AddressSurvey() override;

    //! Of another tenant, or none: what was found out is forgotten.
    void setDirectory(std::optional<graph::Directory> directory);
    //! Looks up what is new in this list. found() comes where somebody holds one of them; done() at the end.
    void look(const ManyList &list);
    //! Forgets an error and asks again.
    void retry(const ManyList &list);
    bool busy() const { return m_inFlight > 0; }
    const std::optional<graph::Error> &error() const { return m_error; }
    //! Who holds what, as far as it is known; a copy that does not change any more.
    std::shared_ptr<const TenantAddresses> tenant() const { return m_published; }

signals:
    void found();
    void changed();

private:
    void start();
    void askNext();
    void askDeleted();
    void askCount(std::size_t addresses);
    void askEverybody();
    std::vector<QString> nextAddresses();
    void end(const std::optional<graph::Error> &error);
    void take(const std::vector<graph::User> &users, bool deleted);

    std::optional<graph::Directory> m_directory;
    ManyList m_list;
    int m_cursor = 0;
    std::unordered_set<quint64> m_asked;
    bool m_everybody = false; //!< the whole tenant was read
    bool m_counting = false; //!< it is being found out which way takes fewer calls
    bool m_counted = false;
    bool m_deletedRead = false;
    bool m_news = false;
    TenantAddresses m_tenant;
    std::shared_ptr<const TenantAddresses> m_published;
    std::optional<graph::Error> m_error;
    int m_inFlight = 0;
    std::stop_source m_stop;
    int m_turn = 0;
};

} // namespace wizard
