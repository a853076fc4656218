// SPDX-License-Identifier: MIT
#include "app/step_strip.h"

#include "app/step_list.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace app {

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent)
    , m_place(new wizard::TextLabel(this))
    , m_trouble(new QPushButton(this))
{
    setObjectName(QStringLiteral("stepStrip"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_place->setObjectName(QStringLiteral("stepStripPlace"));
    m_place->setForegroundRole(QPalette::Text);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("stepStripTrouble"));
    m_trouble->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 4);
    row->addWidget(m_place, 1);
    row->addWidget(m_trouble);
    connect(m_trouble, &QPushButton::clicked, this, &StepStrip::troubleWanted);
    retranslate();
}

void StepStrip::tell(const QString &place, bool trouble)
{
    m_place->setText(place);
    m_trouble->setVisible(trouble);
}

void StepStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepStrip::retranslate()
{
    m_trouble->setText(StepList::tr("Trouble signing in?"));
}

} // namespace app
