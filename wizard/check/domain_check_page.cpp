// SPDX-License-Identifier: MIT
#include "wizard/check/domain_check_page.h"

#include "wizard/check/check_controller.h"
#include "wizard/check/check_words.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/notice.h"

#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

using State = CheckController::State;

namespace {

QLabel *wrapped(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DomainCheckPage::DomainCheckPage(CheckController &controller, QWidget *parent)
    : Page(Step::DomainCheck, parent)
    , m_controller(controller)
    , m_label(new QLabel)
    , m_field(new QLineEdit)
    , m_check(new QPushButton)
    , m_inputNotice(new Notice)
    , m_busy(new Busy)
    , m_verdict(new Notice)
    , m_meaningBox(new QGroupBox)
    , m_meaning(wrapped("checkMeaning"))
    , m_steps(wrapped("checkSteps"))
    , m_source(wrapped("checkSource"))
{
    setObjectName(QStringLiteral("domainCheckPage"));
    m_field->setObjectName(QStringLiteral("domainField"));
    m_field->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhEmailCharactersOnly);
    m_field->setMaxLength(2000);
    m_field->installEventFilter(this);
    m_label->setBuddy(m_field);
    m_check->setObjectName(QStringLiteral("checkDomain"));
    m_check->setAutoDefault(true); // Enter on it presses it, not Next
    m_inputNotice->setObjectName(QStringLiteral("domainInputNotice"));
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_meaningBox->setObjectName(QStringLiteral("checkMeaningBox"));
    QFont small = m_source->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_source->setFont(small);

    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_check);
    auto *entry = new QVBoxLayout;
    entry->setSpacing(4);
    entry->addWidget(m_label);
    entry->addLayout(row);
    auto *meaning = new QVBoxLayout(m_meaningBox);
    meaning->addWidget(m_meaning);
    meaning->addWidget(m_steps);
    content()->addLayout(entry);
    content()->addWidget(m_inputNotice);
    content()->addWidget(m_busy);
    content()->addWidget(m_verdict);
    content()->addWidget(m_meaningBox);
    content()->addWidget(m_source);
    content()->addStretch();

    CheckController *c = &m_controller;
    onWritten(m_field, c, [c](const QString &text) { c->setTyped(text); });
    connect(m_check, &QPushButton::clicked, c, &CheckController::check);
    connect(m_busy, &Busy::cancelled, c, &CheckController::cancel);
    connect(m_verdict, &Notice::actionTriggered, c, &CheckController::check);
    connect(c, &CheckController::changed, this, [this] {
        render();
        emit completeChanged();
    });
    retranslate();
    render();
}

bool DomainCheckPage::isComplete() const
{
    return m_controller.state() == State::Done;
}

QWidget *DomainCheckPage::firstFocus() const
{
    return m_field;
}

bool DomainCheckPage::eventFilter(QObject *watched, QEvent *event)
{
    // Enter in the field asks the question; it must not press Next behind one's back.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_controller.check();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DomainCheckPage::retranslate()
{
    setHeading(tr("Does your company have a work account?"),
        tr("Microsoft is asked whether an organisation owns the domain. Nobody signs in, and no name is sent."));
    m_label->setText(tr("Company domain &or e-mail address at work:"));
    m_field->setPlaceholderText(tr("contoso.com"));
    m_check->setText(tr("&Check"));
    m_meaningBox->setTitle(tr("What it means for Partner Center"));
}

void DomainCheckPage::render()
{
    drawWritten(m_field, m_controller.typed());
    if (m_controller.inputError()) {
        const ErrorWords words = wordsForDomainInput(*m_controller.inputError());
        m_inputNotice->tell(Notice::Kind::Error, words.title, words.cure);
        m_field->setAccessibleDescription(m_inputNotice->accessibleName()); // whoever comes back to it hears why
    } else {
        m_inputNotice->clear();
        m_field->setAccessibleDescription({});
    }
    if (m_controller.state() == State::Busy)
        m_busy->start(tr("Asking Microsoft…"));
    else
        m_busy->stop();

    const bool answered = m_controller.state() == State::Done && m_controller.answer();
    m_meaningBox->setVisible(answered);
    m_source->setVisible(answered);
    if (!answered) {
        m_verdict->clear();
        return;
    }
    const CheckAnswer &answer = *m_controller.answer();
    const CheckWords words = wordsForCheck(answer);
    m_verdict->setAction(answer.kind == CheckAnswer::Kind::CouldNotTell ? tr("&Try again") : QString());
    m_verdict->tell(words.kind, words.title, words.text);
    m_meaning->setText(words.meaning);
    QStringList numbered;
    for (qsizetype i = 0; i < words.steps.size(); ++i)
        numbered.append(tr("%1. %2").arg(i + 1).arg(words.steps.at(i)));
    m_steps->setText(numbered.join(QLatin1Char('\n')));
    m_steps->setVisible(!numbered.isEmpty());
    m_source->setText(words.source);
}

} // namespace wizard
