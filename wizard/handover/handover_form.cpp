// SPDX-License-Identifier: MIT
#include "wizard/handover/handover_form.h"

#include "wizard/handover/handover_words.h"
#include "wizard/widgets/voice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wizard {

namespace {

constexpr HandoverWay ways[] = {HandoverWay::Phone, HandoverWay::Paper, HandoverWay::InPerson, HandoverWay::Other};

} // namespace

HandoverForm::HandoverForm(QWidget *parent)
    : QGroupBox(parent)
    , m_wayLabel(new QLabel(this))
    , m_way(new QComboBox(this))
    , m_whomLabel(new QLabel(this))
    , m_whom(new QLineEdit(this))
    , m_done(new QPushButton(this))
    , m_missing(new QLabel(this))
{
    setObjectName(QStringLiteral("handedOver"));
    m_way->setObjectName(QStringLiteral("way"));
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the language
    m_wayLabel->setBuddy(m_way);
    m_whom->setObjectName(QStringLiteral("whom"));
    m_whom->setMaxLength(200);
    m_whomLabel->setBuddy(m_whom);
    m_done->setObjectName(QStringLiteral("markHandedOver"));
    m_done->setAutoDefault(false);
    m_missing->setObjectName(QStringLiteral("wayMissing"));
    m_missing->setWordWrap(true);
    m_missing->hide();
    for (HandoverWay way : ways)
        m_way->addItem(QString(), wayCode(way));
    m_way->setCurrentIndex(-1);

    auto *grid = new QGridLayout(this);
    // Two lines: in one the three do not fit a small window in every language.
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_wayLabel, 0, 0);
    grid->addWidget(m_way, 0, 1, 1, 2, Qt::AlignLeading);
    grid->addWidget(m_whomLabel, 1, 0);
    grid->addWidget(m_whom, 1, 1);
    grid->addWidget(m_done, 1, 2);
    grid->addWidget(m_missing, 2, 0, 1, 3);
    setTabOrder(m_whom, m_done);

    connect(m_done, &QPushButton::clicked, this, &HandoverForm::confirm);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_missing->hide();
        m_way->setAccessibleDescription({});
    });
    retranslate();
}

void HandoverForm::retranslate()
{
    setTitle(tr("Handed over?"));
    m_wayLabel->setText(tr("&Method:"));
    m_whomLabel->setText(tr("&To whom:"));
    m_done->setText(tr("Handed over: erase &it here"));
    m_missing->setText(tr("Choose how the password was handed over. Only then is it erased."));
    m_way->setPlaceholderText(tr("Choose"));
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, wayName(ways[i]));
}

void HandoverForm::begin(const QString &whom)
{
    m_way->setCurrentIndex(-1);
    m_whom->setText(whom);
    m_missing->hide();
}

void HandoverForm::propose(HandoverWay way)
{
    if (m_way->currentIndex() < 0)
        m_way->setCurrentIndex(m_way->findData(wayCode(way)));
}

void HandoverForm::setWorking(bool on)
{
    m_working = on; // the button has the focus: it is not disabled, it does nothing
}

void HandoverForm::confirm()
{
    if (m_working)
        return;
    const std::optional<HandoverWay> way = wayOf(m_way->currentData().toString());
    if (m_way->currentIndex() < 0 || !way) {
        m_missing->show();
        m_way->setAccessibleDescription(m_missing->text());
        Voice::say(this, m_missing->text(), Voice::Urgency::Now);
        m_way->setFocus();
        return;
    }
    emit confirmed(*way, m_whom->text());
}

} // namespace wizard
