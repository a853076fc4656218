// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/draft.h"
#include "wizard/steps.h"

#include <QWizard>

#include <functional>
#include <optional>
#include <vector>

namespace wizard {
class UniqueLetters;
class AccountBook;
class Environment;
class Journey;
class Page;
} // namespace wizard

namespace app {

class StepList;
class StepStrip;

//! The window: the step list at the side, a page, and the buttons. Pages are made when they are first gone to, so that
//! nothing but the first one is paid for at launch. The order is wizard::after(); jumps leave it and Back returns.
class WizardWindow : public QWizard {
    Q_OBJECT
public:
    //! Makes the page of a step; the window takes it over. nullptr where there is none: the way ends before it.
    using PageMaker = std::function<wizard::Page *(wizard::Step)>;

    WizardWindow(wizard::Environment &environment, wizard::AccountBook &book, wizard::Journey &journey,
        PageMaker makePage, QWidget *parent = nullptr);
    ~WizardWindow() override;

    //! Shows the first page, or the first one of `goal` with the first page behind it.
    void begin(std::optional<wizard::Goal> goal = std::nullopt);
    //! Goes there from wherever one is: back where it was visited, forward else.
    void goTo(wizard::Step step);
    //! Another world: back to the first page, all others are forgotten and made anew when gone to. At its return no
    //! other page is left.
    void startAgain();
    wizard::Step step() const;
    wizard::Page *pageOf(wizard::Step step) const; //!< nullptr before it is first gone to

    int nextId() const override;
    bool validateCurrentPage() override;
    QSize sizeHint() const override;
    //! Not larger than the screen it opens on, and wholly on it.
    void fitScreen();

    //! What would be lost by closing now, a sentence each.
    QStringList wouldBeLost() const;
    //! Whether the end of the session has to wait: something would be lost, and `mayAsk` (asked only then) lets the
    //! person be asked, which this does as closing does. Nothing waits inside: whoever has answered logs out again.
    bool holdsSession(const std::function<bool()> &mayAsk);
    //! In front of the other windows, from wherever it is; `token` is the desktop's leave for it, where it has one.
    void comeForward(const QByteArray &token = {});
    //! Closes without asking (a signal of the system, or after the question).
    void closeNow();

public slots:
    //! Esc, Close and the window's cross: asks only where something would be lost.
    void reject() override;

signals:
    void settingsWanted();
    void accountsWanted();
    void helpWanted(wizard::Step step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Detour {
    public:
        qsizetype depth; //!< pages visited when it began
        wizard::OnboardingDraft before;
    };

    bool ensurePage(wizard::Step step);
    //! The list of steps stands at the side, or, where that leaves too little for the page, its strip above the page.
    void placeSteps();
    void nameTools(bool narrow);
    void onPage(int id);
    void refresh();
    QString placeWords() const; //!< where one is: "Step 2 of 6: New user"
    void retranslate();
    void ask(const QStringList &lost);

    wizard::Environment &m_environment;
    wizard::AccountBook &m_book;
    wizard::Journey &m_journey;
    PageMaker m_makePage;
    StepList *m_steps;
    std::vector<StepStrip *> m_strips; //!< one a page; gone with it
    wizard::UniqueLetters *m_letters;
    std::optional<wizard::Step> m_jump;
    std::vector<Detour> m_detours;
};

} // namespace app
