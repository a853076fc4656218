// SPDX-License-Identifier: MIT
#include "wizard/create/equivalent_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

EquivalentView::EquivalentView(QWidget *parent)
    : EquivalentView(Keys::With, parent)
{
}

EquivalentView::EquivalentView(Keys keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_open(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_label(new QLabel)
    , m_tool(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
{
    m_open->setObjectName(QStringLiteral("equivalentOpen"));
    m_open->setCheckable(true);
    m_open->setAutoDefault(false);
    m_tool->setObjectName(QStringLiteral("equivalentTool"));
    m_tool->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(QStringLiteral("equivalentText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(QStringLiteral("equivalentCopy"));
    m_copy->setAutoDefault(false);
    m_label->setBuddy(m_tool);
    for (const Tool tool : {Tool::Graph, Tool::PowerShell, Tool::AzureCli, Tool::M365Cli})
        m_tool->addItem(QString(), static_cast<int>(tool));

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_tool);
    row->addStretch();
    row->addWidget(m_copy);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addLayout(row);
    body->addWidget(m_text);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto *opener = new QHBoxLayout;
    opener->addWidget(m_open);
    opener->addStretch();
    all->addLayout(opener);
    all->addWidget(m_body);
    m_body->hide();

    connect(m_open, &QPushButton::toggled, m_body, &QWidget::setVisible);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &EquivalentView::redraw);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    retranslate();
}

void EquivalentView::setUser(const graph::NewUser &user, const graph::Endpoints &endpoints)
{
    m_user = user;
    m_deed.reset();
    m_endpoints = endpoints;
    redraw();
}

void EquivalentView::setDeed(const Deed &deed, const graph::Endpoints &endpoints)
{
    m_user.reset();
    m_deed = deed;
    m_endpoints = endpoints;
    redraw();
}

void EquivalentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EquivalentView::retranslate()
{
    const auto keyed = [this](QString text) { return m_keys == Keys::With ? text : text.remove(QLatin1Char('&')); };
    m_open->setText(keyed(tr("Show the same for &other tools")));
    m_label->setText(keyed(tr("&Tool")));
    m_copy->setText(keyed(tr("Cop&y")));
    m_text->setAccessibleName(tr("The same for this tool, the password left out"));
    m_tool->setItemText(0, tr("Microsoft Graph request"));
    m_tool->setItemText(1, tr("Microsoft Graph PowerShell"));
    m_tool->setItemText(2, tr("Azure CLI"));
    m_tool->setItemText(3, tr("CLI for Microsoft 365"));
}

void EquivalentView::redraw()
{
    if (!m_user && !m_deed)
        return;
    const auto tool = static_cast<Tool>(m_tool->currentData().toInt());
    const QString text = m_deed ? equivalentOf(tool, *m_deed, *m_endpoints) : equivalentOf(tool, *m_user, *m_endpoints);
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    // As high as its lines, so that nothing is scrolled inside what scrolls already.
    const int lines = static_cast<int>(text.count(QLatin1Char('\n'))) + 2;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 24);
}

} // namespace wizard
