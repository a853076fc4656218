// SPDX-License-Identifier: MIT
#include "wizard/widgets/link_button.h"

#include "wizard/widgets/expected_link.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/text_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wizard {

LinkButton::LinkButton(Opener open, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_button(new QPushButton(iconOf(Glyph::External), {}, this))
    , m_copy(new QPushButton(iconOf(Glyph::Copy), {}, this))
    , m_address(new TextLabel(this))
    , m_problem(new TextLabel(this))
{
    m_button->setObjectName(name);
    m_button->setAutoDefault(false);
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_copy->setAutoDefault(false);
    m_copy->setFlat(true);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_address, 1);
    row->addWidget(m_copy);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_problem);

    connect(m_button, &QPushButton::clicked, this, &LinkButton::follow);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(shownAddress(m_url)); });
    retranslate();
}

void LinkButton::setLink(const QString &text, const QUrl &url)
{
    m_url = url;
    m_button->setText(text);
    m_button->setVisible(isExpectedLink(url));
    m_button->setToolTip(shownAddress(url));
    m_button->setAccessibleDescription(shownAddress(url));
    m_address->setText(shownAddress(url));
    m_problem->hide();
    retranslate();
}

void LinkButton::follow()
{
    if (!isExpectedLink(m_url))
        return;
    const bool opened = m_open && m_open(m_url);
    m_problem->setVisible(!opened);
    if (!opened)
        emit failed();
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LinkButton::retranslate()
{
    m_copy->setToolTip(tr("Copy the address"));
    // Several links on a page must not sound alike.
    m_copy->setAccessibleName(tr("Copy the address %1").arg(shownAddress(m_url)));
    m_problem->setText(tr("No browser could be opened. Copy the address and open it yourself."));
}

} // namespace wizard
