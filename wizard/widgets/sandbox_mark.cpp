// SPDX-License-Identifier: MIT
#include "wizard/widgets/sandbox_mark.h"

#include "wizard/environment.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace wizard {

SandboxMark::SandboxMark(Environment &environment, QWidget *parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_picture(new TextLabel(this))
    , m_words(new TextLabel(this))
{
    setObjectName(QStringLiteral("sandboxMark"));
    m_words->setObjectName(QStringLiteral("sandboxMarkWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    QFont bold = m_words->font();
    bold.setWeight(QFont::DemiBold);
    m_words->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 5, 24, 5);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    connect(&m_environment, &Environment::worldChanged, this, &SandboxMark::redraw);
    redraw();
}

void SandboxMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        redraw();
    QFrame::changeEvent(event);
}

void SandboxMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const QColor colour = inked(hue::warning, ground, 3.0);
    painter.fillRect(rect(), blended(ground, colour, 0.16));
    // Hatching along the lower edge: seen without colour, too.
    QBrush hatch(colour, Qt::BDiagPattern);
    painter.fillRect(QRect(0, height() - 4, width(), 4), hatch);
}

void SandboxMark::redraw()
{
    // Without a page around it, it would be shown as a window of its own.
    if (const bool there = m_environment.world().sandbox(); parentWidget() || !there)
        setVisible(there);
    const QPalette colours = palette();
    m_picture->setPixmap(
        pixmapOf(Glyph::Sandbox, fontMetrics().height() + 2, colours.color(QPalette::WindowText), devicePixelRatioF()));
    m_words->setText(tr("Sandbox: a pretend organisation. Nothing here reaches Microsoft."));
}

} // namespace wizard
