// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/start/preferences.h"
#include "wizard/widgets/link_button.h"

#include <QDialog>

#include <map>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace wizard {

class Notice;
class RegistrationGuide;
class SettingsController;

//! Cloud and app registration, network, language. To be shown with open(); what is entered counts once it is saved.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    enum class Tab { Organisation, Network, Language };
    //! A language that can be chosen: its code and its own name.
    class Language {
    public:
        QString code;
        QString name;
    };

    SettingsDialog(SettingsController &controller, LinkButton::Opener open, std::vector<Language> languages,
        QWidget *parent = nullptr);

    void showTab(Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOrganisation(LinkButton::Opener open);
    QWidget *makeNetwork();
    QWidget *makeLanguage();
    void retranslate();
    void load();
    void save();
    void showCloud();
    void showProxy();
    void checkClientId();
    graph::Cloud cloud() const;
    Preferences entered() const;
    void afterSave();

    SettingsController &m_controller;
    std::vector<Language> m_languages;
    std::map<graph::Cloud, QString> m_clientIds; //!< as typed, of every cloud
    QTabWidget *m_tabs;
    QLabel *m_cloudLabel;
    QComboBox *m_cloud;
    QLabel *m_clientIdLabel;
    QLineEdit *m_clientId;
    Notice *m_clientIdProblem;
    RegistrationGuide *m_guide;
    QLabel *m_proxyLabel;
    QComboBox *m_proxy;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_networkNote;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    Notice *m_problem;
    QDialogButtonBox *m_buttons;
    bool m_passwordTouched = false;
    bool m_saving = false;
};

} // namespace wizard
