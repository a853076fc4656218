// SPDX-License-Identifier: MIT
#include "wizard/widgets/copy_field.h"

#include "wizard/widgets/icon_set.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace wizard {

CopyField::CopyField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_back(new QTimer(this))
{
    m_field->setObjectName(name);
    m_field->setReadOnly(true);
    m_copy->setObjectName(name + QStringLiteral("Copy"));
    m_copy->setAutoDefault(false);
    m_back->setSingleShot(true);
    m_back->setInterval(2000);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_field->text());
        m_back->start();
        retranslate();
    });
    connect(m_back, &QTimer::timeout, this, &CopyField::retranslate);
    retranslate();
}

void CopyField::setValue(const QString &what, const QString &value)
{
    m_what = what;
    m_field->setText(value);
    m_field->setCursorPosition(0);
    retranslate();
}

QString CopyField::value() const
{
    return m_field->text();
}

void CopyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

//! Where there is little room, it is the value's: the button is known by its picture.
void CopyField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool tight = width() < fontMetrics().averageCharWidth() * 26;
    if (std::exchange(m_tight, tight) != tight)
        retranslate();
}

void CopyField::retranslate()
{
    const bool done = m_back->isActive();
    const QString word = done ? tr("Copied") : tr("Copy");
    m_copy->setText(m_tight ? QString() : word);
    m_copy->setToolTip(m_tight ? word : QString());
    m_copy->setIcon(iconOf(done ? Glyph::StepDone : Glyph::Copy));
    m_copy->setAccessibleName(done ? tr("Copied: %1").arg(m_what) : tr("Copy: %1").arg(m_what));
    m_field->setAccessibleName(m_what);
}

} // namespace wizard
