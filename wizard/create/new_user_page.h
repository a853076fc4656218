// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/new_user_controller.h"
#include "wizard/widgets/page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wizard {

class FieldNote;
class Notice;
class SignInDialog;
class PreflightList;

//! Who the new user is: names, address on a verified domain, and the list of what stands in the way.
class NewUserPage final : public Page {
    Q_OBJECT
public:
    explicit NewUserPage(NewUserController &controller, QWidget *parent = nullptr);

    bool isComplete() const override;

signals:
    //! To adding a domain that is not in the list.
    void ownDomainWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;
    void render() override;
    void appeared() override { m_controller.watch(true); }
    void gone() override { m_controller.watch(false); }

private:
    QWidget *buildForm();
    void fitColumns();
    void fillDomains();
    void fillCountries();
    void fillStyles();
    void renderNotice();
    void renderNotes();

    void signIn();

    NewUserController &m_controller;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
    Notice *m_notice;
    QWidget *m_form;
    QBoxLayout *m_columns;
    QLineEdit *m_given;
    QLineEdit *m_surname;
    QLineEdit *m_display;
    QLineEdit *m_local;
    QComboBox *m_domain;
    QPushButton *m_suggestion;
    QCheckBox *m_change;
    QComboBox *m_style;
    QLabel *m_styleLabel;
    QLabel *m_strength;
    QComboBox *m_country;
    FieldNote *m_namesNote;
    FieldNote *m_displayNote;
    FieldNote *m_addressNote;
    QLabel *m_givenLabel;
    QLabel *m_surnameLabel;
    QLabel *m_displayLabel;
    QLabel *m_localLabel;
    QLabel *m_at;
    QLabel *m_domainHint;
    QPushButton *m_ownDomain;
    QLabel *m_roleLabel;
    QLabel *m_role;
    QLabel *m_roleHint;
    QLabel *m_countryLabel;
    QLabel *m_countryHint;
    PreflightList *m_preflight;

    std::vector<DomainChoice> m_shownDomains;
    bool m_displayLeft = false; //!< the field was left once: an empty one is an error only then
    bool m_localLeft = false;
    bool m_complete = false;
    bool m_clear = false; //!< nothing stands in the way
};

} // namespace wizard
