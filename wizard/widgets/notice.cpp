// SPDX-License-Identifier: MIT
#include "wizard/widgets/notice.h"

#include "wizard/widgets/colours.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/voice.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace wizard {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new TextLabel(this))
    , m_title(new TextLabel(this))
    , m_text(new TextLabel(this))
    , m_action(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setObjectName(QStringLiteral("notice"));
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_copy->setObjectName(QStringLiteral("noticeCopy"));
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_action->setAutoDefault(false);
    m_copy->setAutoDefault(false);

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(buttons);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(12, 10, 12, 10);
    all->setSpacing(10);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(words, 1);

    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    m_action->hide();
    clear();
}

void Notice::tell(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_details.clear();
    m_title->setText(title);
    m_text->setText(text);
    redraw();
    setVisible(true);
    setAccessibleName(text.isEmpty() ? title : title + QLatin1Char(' ') + text);
    speak();
}

void Notice::showError(const ErrorWords &words)
{
    tell(Kind::Error, words.title, words.cure);
    m_details = words.details;
    redraw();
}

void Notice::clear()
{
    m_details.clear();
    m_title->clear();
    m_text->clear();
    m_spoken.clear();
    setVisible(false);
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Notice::focusAction()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

QString Notice::title() const
{
    return m_title->text();
}

QString Notice::text() const
{
    return m_text->text();
}

//! Once for each news, and only where it can be seen.
void Notice::speak()
{
    if (!isVisible() || m_spoken == accessibleName())
        return;
    m_spoken = accessibleName();
    Voice::say(this, m_spoken, m_kind == Kind::Error ? Voice::Urgency::Now : Voice::Urgency::WhenIdle);
}

void Notice::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    // What came with its page is said after the page.
    QMetaObject::invokeMethod(this, &Notice::speak, Qt::QueuedConnection);
}

void Notice::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        redraw();
        break;
    default:
        break;
    }
    QFrame::changeEvent(event);
}

void Notice::redraw()
{
    const auto [glyph, tone] = [this] {
        switch (m_kind) {
        case Kind::Success:
            return std::pair(Glyph::Ok, hue::success);
        case Kind::Warning:
            return std::pair(Glyph::Warning, hue::warning);
        case Kind::Error:
            return std::pair(Glyph::Error, hue::error);
        case Kind::Info:
            break;
        }
        return std::pair(Glyph::Info, hue::info);
    }();
    const QColor ground =
        blended(palette().color(QPalette::Window), inked(tone, palette().color(QPalette::Window)), 0.07);
    m_icon->setPixmap(pixmapOf(glyph, fontMetrics().height() * 5 / 4, inked(tone, ground), devicePixelRatioF()));
    m_text->setVisible(!m_text->text().isEmpty());
    m_copy->setIcon(iconOf(Glyph::Copy));
    m_copy->setText(tr("Copy &details"));
    m_copy->setVisible(!m_details.isEmpty());
    m_tone = tone;
    update();
}

//! Ground and edge in the tone of the state; the picture and the words say the same without colour.
void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor ink = inked(m_tone, window);
    painter.setPen(blended(window, ink, 0.6));
    painter.setBrush(blended(window, ink, 0.07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace wizard
