// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/accounts/account_book.h"
#include "wizard/create/preflight.h"
#include "wizard/environment.h"

#include <QObject>

#include <stop_token>

namespace wizard {

//! Finds out what the pre-flight list says: asks only while a page watches, looks an address up only once the typing
//! rests, and never lets an answer about something older in.
class PreflightController : public QObject {
    Q_OBJECT
public:
    PreflightController(Environment &environment, AccountBook &book, QObject *parent = nullptr);
    ~PreflightController() override;

    const std::vector<CheckLine> &lines() const { return m_lines; }
    //! The verified domains; empty until they are known.
    const std::vector<DomainChoice> &domains() const;

    //! A page that shows the list has appeared (everything is asked anew) or has gone.
    void watch(bool on);
    //! Asks everything anew.
    void refresh();
    void setAddress(const QString &localPart, const QString &domain);

signals:
    void changed();
    //! The list of domains became known or another one; before changed().
    void domainsChanged();
    //! Another account, tenant or world: what was typed about the old tenant does not hold here.
    void tenantChanged();

private:
    void onBookChanged();
    void onWorldChanged();
    void forget();
    void ask();
    void askAddress();
    bool take(const graph::Organization &organization); //!< true where the domains are other ones now
    void update();

    Environment &m_environment;
    AccountBook &m_book;
    PreflightFacts m_facts;
    std::vector<CheckLine> m_lines;
    graph::SharedTokens m_tokens; //!< of the session the facts are about
    QString m_key;
    bool m_watched = false;
    std::stop_source m_stop;
    int m_turn = 0;
    std::stop_source m_addressStop;
    int m_addressTurn = 0;
};

} // namespace wizard
