// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/finding.h"
#include "wizard/troubleshoot/flow_run.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace wizard {

class AnswerButton;

//! What the card shows beside the run itself.
class CardExtras {
public:
    Findings findings;
    QString message; //!< the ready message for whoever can fix it
    bool canCreateUser = false;

    friend bool operator==(const CardExtras &, const CardExtras &) = default;
};

//! The step one stands at, as words: a question with its answers, or an outcome with its steps. The list view; and,
//! made narrow, the map's companion.
class StepCard : public QFrame {
    Q_OBJECT
public:
    explicit StepCard(QWidget *parent = nullptr);

    void show(const FlowRun &run, CardExtras extras);
    //! The first answer, the preselected one where there is one; on an outcome its first button.
    QWidget *firstFocus() const;
    void setCompact(bool on);

signals:
    void answered(int index);
    void unsure();
    void backWanted();
    void forwardWanted();
    void restartWanted();
    void linkWanted(const QUrl &url);
    void createWanted();
    void copyWanted();
    void mailWanted();
    void reportWanted();
    void printWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void showQuestion(const Question &question);
    void showOutcome(const Outcome &outcome);
    void showEvidence(const std::vector<QString> &facts, const QString &heading);
    QLabel *addText(const QString &text, const char *name);
    QPushButton *addButton(const QString &text, const char *name);
    void retranslate();

    std::optional<FlowRun> m_run;
    CardExtras m_extras;
    bool m_compact = false;
    QWidget *m_body = nullptr; // made anew for each step
    QVBoxLayout *m_bodyLayout = nullptr;
    QVBoxLayout *m_all;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_restart;
    std::vector<AnswerButton *> m_answers;
    QWidget *m_first = nullptr;
};

} // namespace wizard
