// SPDX-License-Identifier: MIT
#include "wizard/widgets/busy.h"

#include "wizard/widgets/text_label.h"
#include "wizard/widgets/voice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace wizard {

Busy::Busy(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_appear(new QTimer(this))
{
    setObjectName(QStringLiteral("busy"));
    m_what->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(160);
    m_cancel->setObjectName(QStringLiteral("busyCancel"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_what, 1);
    row->addWidget(m_cancel);
    m_appear->setSingleShot(true);
    m_appear->setInterval(100);
    connect(m_appear, &QTimer::timeout, this, [this] {
        setVisible(true);
        if (isVisible()) // and not on a page that is not shown
            Voice::say(this, m_what->text());
    });
    connect(m_cancel, &QPushButton::clicked, this, &Busy::cancelled);
    retranslate();
    setVisible(false);
}

void Busy::start(const QString &what)
{
    const bool news = what != m_what->text();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    if (!running())
        m_appear->start();
    if (news && isVisible())
        Voice::say(this, what);
}

void Busy::stop()
{
    m_appear->stop();
    m_what->clear();
    setVisible(false);
}

void Busy::setOwnCancel(bool on)
{
    m_cancel->setVisible(on);
}

bool Busy::running() const
{
    return m_appear->isActive() || isVisibleTo(parentWidget());
}

void Busy::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Busy::retranslate()
{
    m_cancel->setText(tr("Stop &waiting"));
}

} // namespace wizard
