// SPDX-License-Identifier: MIT
#include "wizard/widgets/notice.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace wizard {

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
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

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(buttons);
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_icon, 0, Qt::AlignTop);
    all->addLayout(words, 1);

    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    m_action->hide();
    clear();
}

void Notice::tell(Kind kind, const QString &title, const QString &text)
{
    const bool news = title != m_title->text() || text != m_text->text() || isHidden();
    m_kind = kind;
    m_details.clear();
    m_title->setText(title);
    m_text->setText(text);
    redraw();
    setVisible(true);
    if (news) {
        // An alert with the words as its name: what a screen reader speaks without the focus moving (WCAG 4.1.3).
        setAccessibleName(text.isEmpty() ? title : title + QLatin1Char(' ') + text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
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
    setVisible(false);
}

void Notice::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString Notice::title() const
{
    return m_title->text();
}

QString Notice::text() const
{
    return m_text->text();
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
    const auto pixmap = [this] {
        switch (m_kind) {
        case Kind::Success:
            return QStyle::SP_DialogApplyButton;
        case Kind::Warning:
            return QStyle::SP_MessageBoxWarning;
        case Kind::Error:
            return QStyle::SP_MessageBoxCritical;
        case Kind::Info:
            break;
        }
        return QStyle::SP_MessageBoxInformation;
    }();
    const int size = style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, this) + 8;
    m_icon->setPixmap(style()->standardIcon(pixmap, nullptr, this).pixmap(size, size));
    m_text->setVisible(!m_text->text().isEmpty());
    m_copy->setText(tr("Copy &details"));
    m_copy->setVisible(!m_details.isEmpty());
}

} // namespace wizard
