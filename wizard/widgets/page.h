// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/steps.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace wizard {

class ScrollRoom;

//! The frame of every page: heading, one sentence on why it is there, content, all of it scrolled so that nothing is
//! clipped at large fonts or in small windows. Pages add to content() and draw in render().
class Page : public QWizardPage {
    Q_OBJECT
public:
    explicit Page(Step step, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    //! Where the order of pages comes from; set by the window.
    void setDraft(const OnboardingDraft *draft) { m_draft = draft; }
    int nextId() const override;
    //! Nothing is reset on Back: what was typed lives in the controllers.
    void cleanupPage() override { }

    //! What would be lost if the window closed now, as one sentence; empty for nothing.
    virtual QString wouldBeLost() const { return {}; }
    //! Puts a band above the heading, as wide as the page; the page owns it.
    void addBand(QWidget *band);

    //! The widget the focus goes to when the page appears; the first field by default.
    virtual QWidget *firstFocus() const;

protected:
    QVBoxLayout *content() const { return m_content; }
    void setHeading(const QString &heading, const QString &purpose);
    //! The height in which content() is seen whole while nothing is scrolled.
    int roomBelowHeading() const;
    //! The width content() has, with room for the bar it is scrolled with.
    int contentWidth() const;
    //! Sets all texts; called at construction by the page and again when the language changes.
    virtual void retranslate() = 0;
    //! Draws the controller's state.
    virtual void render() = 0;
    //! The page has come, by Next, Back or a jump. For what must not be asked before; never called inside show().
    virtual void appeared() { }
    //! The page has gone after it had appeared.
    virtual void gone() { }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Step m_step;
    const OnboardingDraft *m_draft = nullptr;
    QVBoxLayout *m_bands;
    bool m_here = false;
    bool m_appeared = false;
    QLabel *m_heading;
    QLabel *m_purpose;
    ScrollRoom *m_scroll;
    QVBoxLayout *m_content;
};

} // namespace wizard
