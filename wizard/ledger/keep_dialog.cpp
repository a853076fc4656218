// SPDX-License-Identifier: MIT
#include "wizard/ledger/keep_dialog.h"

#include "wizard/handover/handover_words.h"
#include "wizard/ledger/keep_controller.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/passphrase_field.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace wizard {

namespace {

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

KeepDialog::KeepDialog(KeepController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_why(paragraph())
    , m_sealed(new QRadioButton)
    , m_phraseLabel(new QLabel)
    , m_phrase(passphraseField("passphrase"))
    , m_againLabel(new QLabel)
    , m_again(passphraseField("passphraseAgain"))
    , m_hint(paragraph())
    , m_memory(new QRadioButton)
    , m_memoryHint(paragraph())
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("keepDialog"));
    setModal(true);
    setMinimumWidth(520);
    m_sealed->setObjectName(QStringLiteral("keepSealed"));
    m_sealed->setChecked(true);
    m_memory->setObjectName(QStringLiteral("keepInMemory"));
    m_phraseLabel->setBuddy(m_phrase);
    m_againLabel->setBuddy(m_again);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("keepOk"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("keepCancel"));

    auto *fields = new QFormLayout;
    fields->setContentsMargins(24, 0, 0, 0);
    fields->addRow(m_phraseLabel, m_phrase);
    fields->addRow(m_againLabel, m_again);
    fields->addRow(m_hint);
    m_memoryHint->setContentsMargins(24, 0, 0, 0);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_why);
    all->addWidget(m_sealed);
    all->addLayout(fields);
    all->addWidget(m_memory);
    all->addWidget(m_memoryHint);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    all->addStretch();
    all->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &KeepDialog::keep);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sealed, &QRadioButton::toggled, this, &KeepDialog::render);
    connect(m_busy, &Busy::cancelled, this, &QDialog::reject);
    connect(&m_controller, &KeepController::changed, this, &KeepDialog::render);
    connect(&m_controller, &KeepController::done, this, &QDialog::accept);
    // What was typed does not outlive the dialog, whichever way it closes.
    connect(this, &QDialog::finished, this, [this] {
        m_phrase->setText({});
        m_again->setText({});
    });
    retranslate();
    m_controller.begin();
    render();
    m_phrase->setFocus();
}

void KeepDialog::retranslate()
{
    setWindowTitle(tr("Keep passwords without a keychain"));
    m_sealed->setText(tr("&Seal them with a passphrase"));
    m_phraseLabel->setText(tr("&Passphrase"));
    m_againLabel->setText(tr("Passphrase a&gain"));
    m_memory->setText(tr("Keep them in &memory, until this program ends"));
    m_memoryHint->setText(
        tr("Nothing is written. A password that is not handed over by then is lost, and its account needs a new one. "
           "Passwords that were kept earlier stay where they are and are not listed until the next start."));
}

void KeepDialog::render()
{
    const bool before = m_controller.chosenBefore();
    const bool busy = m_controller.state() == KeepController::State::Busy;
    m_why->setText(before ? tr("The kept passwords are sealed with your passphrase. Enter it to go on.")
                          : tr("A password is kept from before its account is made until you hand it over, so that it "
                               "is never lost. The keychain of this computer cannot be used for that. Choose how:"));
    m_hint->setText(before
            ? tr("Nobody can recover it. Without it, accounts whose password was not handed over need a new one.")
            : tr("At least %n character(s); several words are good. It is asked for at each start and is stored "
                 "nowhere: nobody can recover it.",
                  nullptr, static_cast<int>(KeepController::shortest())));
    m_againLabel->setVisible(!before);
    m_again->setVisible(!before);
    for (QWidget *field : {static_cast<QWidget *>(m_phrase), static_cast<QWidget *>(m_again)})
        field->setEnabled(m_sealed->isChecked());
    m_buttons->button(QDialogButtonBox::Ok)->setText(before && m_sealed->isChecked() ? tr("&Unlock") : tr("&Keep so"));
    busy ? m_busy->start(tr("Making the key from the passphrase…")) : m_busy->stop();

    // What was wrong with a passphrase is of no interest to whoever wants none.
    const bool wrong = !busy && m_controller.error() && m_sealed->isChecked();
    if (!wrong) {
        m_notice->clear();
        return;
    }
    // Once the notice has its place: nothing else gives way to it.
    QTimer::singleShot(0, this, [this] {
        const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
        if (needed > height())
            resize(width(), needed);
    });
    const graph::Error &error = *m_controller.error();
    ErrorWords words = ledgerWords(error);
    if (error.code() == QLatin1String("passphrase.short")) {
        words.title = tr("The passphrase is too short.");
        words.cure = tr("Take several words that nobody would put together.");
    } else if (error.code() == QLatin1String("passphrase.wrong")) {
        words.title = tr("This is not the passphrase.");
        words.cure = tr("Try again: capitals and spaces count.");
    } else if (error.code() == QLatin1String("passphrase.damaged")) {
        words.title = tr("The file with the sealed keys is damaged.");
        words.cure =
            tr("The passwords sealed with it do not open any more: give those accounts a new password. To begin "
               "anew, move the file keys.json in the folder of this program's data away.");
    } else if (error.code() == QLatin1String("passphrase.no-memory")) {
        words.title = tr("There is not enough free memory to make the key.");
        words.cure = tr("Close other programs and try again: a quarter of a gigabyte is needed for a moment.");
    }
    m_notice->showError(words);
}

void KeepDialog::keep()
{
    if (m_controller.state() == KeepController::State::Busy)
        return;
    if (m_memory->isChecked()) {
        m_controller.useMemory();
        return;
    }
    if (!m_controller.chosenBefore() && m_phrase->text() != m_again->text()) {
        m_again->setText({});
        m_notice->tell(Notice::Kind::Error, tr("The two passphrases differ."), tr("Type the second one again."));
        m_again->setFocus();
        return;
    }
    m_again->setText({});
    m_phrase->setFocus();
    m_controller.usePassphrase(takenFrom(*m_phrase));
}

void KeepDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

} // namespace wizard
