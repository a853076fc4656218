// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/handover/handover_controller.h"
#include "wizard/widgets/page.h"

class QLabel;
class QListView;
class QPushButton;

namespace wizard {

class BulkHandover;
class Busy;
class HandoverForm;
class Notice;
class OpenHandovers;
class PasswordPanel;
class RenewController;
class RenewPanel;
class SecretClipboard;

//! The password's way to its user: hidden until asked for, shown, copied or spelled, and erased once it is handed over.
//! Below, the others that wait. Leaving the page, or the window losing the focus, hides it.
class HandoverPage final : public Page {
    Q_OBJECT
public:
    HandoverPage(HandoverController &controller, SecretClipboard &clipboard, QWidget *parent = nullptr);

    //! Offers other secrets for the person in hand as well.
    void offerRenewal(RenewController &renewal);

    //! Offers several at once, and sealed files.
    void offerSeveral(BulkHandover &bulk);
    void openSealedFile();

    QWidget *firstFocus() const override;
    //! A sentence where closing now would lose a password (no keychain), else empty.
    QString wouldBeLost() const override;

signals:
    //! The passphrase that opens the kept passwords has to be asked for.
    void keepWanted();

protected:
    void retranslate() override;
    void render() override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void renderOutcome();
    void renderList();
    void act();
    void askDiscard();
    void pick(const QModelIndex &index);
    void handOverSeveral();

    //! What the notice's button does now.
    enum class Action { None, Refresh, Check, SetAgain, Renew, SignIn, Open, Passphrase };

    HandoverController &m_controller;
    SecretClipboard &m_clipboard;
    Notice *m_notice;
    QPushButton *m_discard;
    Busy *m_busy;
    PasswordPanel *m_panel;
    HandoverForm *m_form;
    RenewController *m_renewal = nullptr;
    RenewPanel *m_renew = nullptr;
    QLabel *m_kept;
    QLabel *m_listLabel;
    QListView *m_list;
    BulkHandover *m_bulk = nullptr;
    QPushButton *m_several;
    QPushButton *m_sealed;
    OpenHandovers *m_model;
    Action m_action = Action::None;
    qint64 m_shownEntry = 0;
    QString m_waitingFor;
};

} // namespace wizard
