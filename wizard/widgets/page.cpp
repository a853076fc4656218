// SPDX-License-Identifier: MIT
#include "wizard/widgets/page.h"

#include "wizard/widgets/scroll_room.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHideEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace wizard {

namespace {

constexpr int belowHeading = 8;
constexpr int besideContent = 14;

} // namespace

Page::Page(Step step, QWidget *parent)
    : QWizardPage(parent)
    , m_step(step)
    , m_heading(new TextLabel(this))
    , m_purpose(new TextLabel(this))
    , m_scroll(new ScrollRoom(this))
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_heading->setFont(large);
    m_heading->setObjectName(QStringLiteral("heading"));
    // Before it shows a page, QWizard gives the focus to the first widget in it that takes it, hidden ones included:
    // the heading is always there, and hearing it is a good beginning.
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_purpose->setObjectName(QStringLiteral("purpose"));
    for (QLabel *label : {m_heading, m_purpose}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    m_scroll->setObjectName(QStringLiteral("scroll"));
    m_content = new QVBoxLayout;
    m_content->setSpacing(12);
    // The heading is scrolled with the rest: in a small window with large letters it would take most of the room.
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(6);
    // Between what is scrolled and the bar beside it; on both sides, so that a page read from the right has it, too.
    column->setContentsMargins(besideContent, 0, besideContent, 0);
    column->addWidget(m_heading);
    column->addWidget(m_purpose);
    column->addSpacing(belowHeading);
    column->addLayout(m_content, 1);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(24 - besideContent, 16, 24 - besideContent, 12);
    body->addWidget(m_scroll);
    m_bands = new QVBoxLayout;
    m_bands->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_bands);
    all->addLayout(body, 1);
}

void Page::addBand(QWidget *band)
{
    m_bands->addWidget(band);
}

int Page::nextId() const
{
    if (!m_draft)
        return -1;
    const std::optional<Step> next = after(m_step, *m_draft);
    return next ? static_cast<int>(*next) : -1;
}

QWidget *Page::firstFocus() const
{
    for (QWidget *widget = nextInFocusChain(); widget && widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(const_cast<Page *>(this))
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->inherits("QScrollArea"))
            return widget;
    }
    return nullptr;
}

void Page::setHeading(const QString &heading, const QString &purpose)
{
    // With a focus policy QLabel would make itself a text document for it.
    const Qt::FocusPolicy focus = m_heading->focusPolicy();
    m_heading->setFocusPolicy(Qt::NoFocus);
    m_heading->setText(heading);
    m_heading->setFocusPolicy(focus);
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    // Screen readers speak the page by its name when it appears.
    setAccessibleName(heading);
    setAccessibleDescription(purpose);
}

int Page::roomBelowHeading() const
{
    const int width = m_scroll->viewport()->width() - 2 * besideContent;
    const int spacing = m_scroll->column()->spacing();
    int head = m_heading->heightForWidth(width) + spacing + belowHeading;
    if (!m_purpose->isHidden())
        head += m_purpose->heightForWidth(width) + spacing;
    return m_scroll->viewport()->height() - head;
}

int Page::contentWidth() const
{
    return m_scroll->maximumViewportSize().width() - m_scroll->verticalScrollBar()->sizeHint().width()
        - 2 * besideContent;
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QWizardPage::changeEvent(event);
}

void Page::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // QWizard hides and shows its pages whenever a button changes its state (its way to avoid flicker). Only a page
    // that was hidden itself has come anew; in the others the cursor stays where it is.
    if (m_here)
        return;
    m_here = true;
    render();
    // After QWizard has placed its own focus, and not inside its show().
    QTimer::singleShot(0, this, [this] {
        m_heading->setFocusPolicy(Qt::NoFocus); // no stop of Tab
        if (!m_here || m_appeared)
            return;
        m_appeared = true;
        appeared();
        if (QWidget *first = firstFocus(); first && isVisible())
            first->setFocus(Qt::OtherFocusReason);
        // A page is read from its beginning, wherever its first field is.
        m_scroll->verticalScrollBar()->setValue(0);
    });
}

void Page::hideEvent(QHideEvent *event)
{
    QWizardPage::hideEvent(event);
    if (!isHidden()) // only what holds it was hidden
        return;
    m_here = false;
    m_heading->setFocusPolicy(Qt::StrongFocus);
    if (std::exchange(m_appeared, false))
        gone();
}

} // namespace wizard
