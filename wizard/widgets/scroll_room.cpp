// SPDX-License-Identifier: MIT
#include "wizard/widgets/scroll_room.h"

#include "wizard/widgets/bring_into_view.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace wizard {

namespace {

//! A scroll area hears of a change inside only after the column was laid out anew in its old height, its rows over one
//! another. Here the column's widget grows first.
class GrowingColumn : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect &rect) override
    {
        const int needed = hasHeightForWidth() ? heightForWidth(rect.width()) : minimumSize().height();
        if (rect.height() >= needed) {
            QVBoxLayout::setGeometry(rect);
            return;
        }
        QVBoxLayout::setGeometry(QRect(rect.topLeft(), QSize(rect.width(), needed)));
        if (QWidget *holder = parentWidget())
            holder->resize(holder->width(), holder->height() + needed - rect.height());
    }
};

//! Where words are wrapped, the height is a matter of the width alone: the least one that QLayout reckons without it
//! may be more than what is needed.
class Inner : public QWidget {
public:
    QSize minimumSizeHint() const override
    {
        const QSize least = QWidget::minimumSizeHint();
        return {least.width(), hasHeightForWidth() ? 0 : least.height()};
    }
};

} // namespace

ScrollRoom::ScrollRoom(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inner = new Inner;
    m_column = new GrowingColumn(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(inner);
    // What lies behind shows through: a viewport of another role would look like a box.
    inner->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

// What loses the focus because it goes with this is nothing to scroll to.
ScrollRoom::~ScrollRoom()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QSize ScrollRoom::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollRoom::minimumSizeHint() const
{
    // Whatever is in it: a window must not become larger than the screen for it.
    const QFontMetrics letters = fontMetrics();
    return m_column->totalMinimumSize().boundedTo({letters.averageCharWidth() * 20, letters.lineSpacing() * 4});
}

bool ScrollRoom::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = watched == widget() && event->type() == QEvent::LayoutRequest;
    const bool taken = QScrollArea::eventFilter(watched, event);
    if (changed && !taken)
        settle();
    return taken;
}

void ScrollRoom::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // What changed while nobody saw it was reported to nobody.
    settle();
}

void ScrollRoom::settle()
{
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QScrollArea::event(&request);
    if (m_growsWindow && isVisible())
        growWindow();
}

void ScrollRoom::growWindow()
{
    const int missing = widget()->height() - viewport()->height();
    if (missing <= 0)
        return;
    const QSize most = screen()->availableSize().boundedTo(window()->maximumSize());
    if (const int height = std::min(window()->height() + missing, most.height()); height > window()->height())
        window()->resize(window()->width(), height);
}

void ScrollRoom::follow(QWidget *focus)
{
    // A click has its place already; moving it would lose the button's release.
    if (!focus || !isVisible() || QGuiApplication::mouseButtons() != Qt::NoButton || !isAncestorOf(focus))
        return;
    bringIntoView(focus);
}

} // namespace wizard
