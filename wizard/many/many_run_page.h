// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace wizard {

class ManyRunController;
class Notice;
class RunModel;
class SignInDialog;

//! The run: what it would come to, and the one button that starts it; then how far it is, row by row, and what stands
//! in its way. Next only goes on once it has ended.
class ManyRunPage final : public Page {
    Q_OBJECT
public:
    explicit ManyRunPage(ManyRunController &controller, QWidget *parent = nullptr);
    ~ManyRunPage() override;

    bool isComplete() const override { return m_complete; }
    QString wouldBeLost() const override;
    //! Never the button that creates: an Enter too many from the page before must not press it.
    QWidget *firstFocus() const override;

signals:
    //! The keychain cannot be used: how passwords are to be kept has to be asked.
    void keepWanted();

protected:
    void retranslate() override;
    void render() override;
    void appeared() override;

private:
    //! What the notice's button does now.
    enum class Action { None, SignIn, Keep, Look };

    void buildTable();
    void renderNotice();
    void renderButtons();
    void renderProgress();
    void renderOthers();
    void start();
    void askTenant();
    void pauseOrResume();
    void save();
    void act();
    void signIn();

    ManyRunController &m_controller;
    RunModel *m_model;
    Notice *m_notice;
    Notice *m_saved;
    QLabel *m_plan;
    QWidget *m_others; //!< other organisations the list may be for, too
    QLabel *m_othersLabel;
    QVBoxLayout *m_othersBox;
    QStringList m_othersShown;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QPushButton *m_start;
    QPushButton *m_pause; //!< pauses, and goes on
    QPushButton *m_stop;
    QPushButton *m_retry;
    QPushButton *m_save;
    QCheckBox *m_only;
    QTableView *m_table;
    QTimer *m_tick;
    SignInDialog *m_dialog = nullptr; //!< made when first needed
    Action m_action = Action::None;
    bool m_complete = false;
};

} // namespace wizard
