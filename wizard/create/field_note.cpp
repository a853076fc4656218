// SPDX-License-Identifier: MIT
#include "wizard/create/field_note.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/voice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace wizard {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(field->objectName() + QLatin1String("Note"));
    m_text->setObjectName(field->objectName() + QLatin1String("NoteText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::say(Kind kind, const QString &text)
{
    if (kind == m_kind && text == m_text->text())
        return;
    m_kind = kind;
    m_text->setText(text);
    m_field->setAccessibleDescription(text);
    redraw();
    setVisible(!text.isEmpty());
    if (kind == Kind::Error && !text.isEmpty()) {
        setAccessibleName(text);
        if (isVisible())
            Voice::say(this, text, Voice::Urgency::Now);
    }
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        redraw();
    QWidget::changeEvent(event);
}

void FieldNote::redraw()
{
    const int size = std::max(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this), fontMetrics().height());
    m_icon->setVisible(m_kind != Kind::Hint);
    const bool error = m_kind == Kind::Error;
    m_icon->setPixmap(pixmapOf(error ? Glyph::Error : Glyph::Warning, size,
        inked(error ? hue::error : hue::warning, palette().color(QPalette::Window)), devicePixelRatioF()));
}

} // namespace wizard
