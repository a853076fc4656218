// SPDX-License-Identifier: MIT
#pragma once

#include "graph/identity/account.h"
#include "wizard/domains/domain_memory.h"
#include "wizard/draft.h"
#include "wizard/start/preferences.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace app {

//! The settings file: `$XDG_CONFIG_HOME/work-account-wizard/settings.ini`, readable by its owner only. Never a secret.
//! A file that cannot be read or written costs nothing but the memory of the settings.
class Settings {
public:
    //! `file` empty: the place of the platform.
    explicit Settings(QString file = {});

    const QString &file() const { return m_file; }

    wizard::Preferences preferences() const;
    //! False where the file could not be written.
    bool setPreferences(const wizard::Preferences &preferences);

    //! Who signed in before, without secrets: their tokens are in the keychain.
    std::vector<graph::Account> accounts() const;
    void setAccounts(const std::vector<graph::Account> &accounts);

    //! Domains that wait for their record.
    std::vector<wizard::DomainNote> domains() const;
    void setDomains(const std::vector<wizard::DomainNote> &domains);
    //! Where the way broke off: the task, if the program ended without being closed.
    std::optional<wizard::Goal> place() const;
    void setPlace(std::optional<wizard::Goal> goal);

    //! How addresses are made of names in this house, by the pattern's name; empty where no address was typed yet.
    QString addressPattern() const;
    void setAddressPattern(const QString &name);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    bool makePrivate() const;

    QString m_file;
};

} // namespace app
