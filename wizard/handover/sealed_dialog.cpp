// SPDX-License-Identifier: MIT
#include "wizard/handover/sealed_dialog.h"

#include "wizard/handover/bulk_words.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/passphrase_field.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

SealedDialog::SealedDialog(BulkHandover &bulk, QWidget *parent)
    : QDialog(parent)
    , m_bulk(bulk)
    , m_why(new QLabel)
    , m_fileLabel(new QLabel)
    , m_file(new QLineEdit)
    , m_choose(new QPushButton)
    , m_phraseLabel(new QLabel)
    , m_phrase(passphraseField("sealedPassphrase"))
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_open(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("sealedDialog"));
    setModal(true);
    setMinimumWidth(560);
    m_why->setWordWrap(true);
    m_file->setObjectName(QStringLiteral("sealedFile"));
    m_fileLabel->setBuddy(m_file);
    m_choose->setObjectName(QStringLiteral("chooseSealed"));
    m_choose->setAutoDefault(false);
    m_phraseLabel->setBuddy(m_phrase);
    m_notice->setObjectName(QStringLiteral("sealedNotice"));
    m_open->setObjectName(QStringLiteral("openSealed"));
    m_open->setDefault(true);
    m_close->setObjectName(QStringLiteral("closeSealed"));
    m_close->setAutoDefault(false);

    auto *fields = new QGridLayout;
    fields->addWidget(m_fileLabel, 0, 0);
    fields->addWidget(m_file, 0, 1);
    fields->addWidget(m_choose, 0, 2);
    fields->addWidget(m_phraseLabel, 1, 0);
    fields->addWidget(m_phrase, 1, 1, 1, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_why);
    all->addLayout(fields);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    all->addStretch();
    all->addLayout(buttons);

    connect(m_choose, &QPushButton::clicked, this, &SealedDialog::choose);
    connect(m_open, &QPushButton::clicked, this, &SealedDialog::openFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &Busy::cancelled, &m_bulk, &BulkHandover::stop);
    connect(&m_bulk, &BulkHandover::changed, this, &SealedDialog::render);
    m_bulk.forget();
    retranslate();
    render();
}

void SealedDialog::done(int result)
{
    m_bulk.stop();
    m_phrase->setText({});
    QDialog::done(result);
}

void SealedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void SealedDialog::retranslate()
{
    setWindowTitle(tr("Open a sealed file"));
    m_why->setText(tr("Passwords that were saved in a sealed file, here or on another computer, wait to be handed over "
                      "on this one afterwards."));
    m_fileLabel->setText(tr("&File:"));
    m_choose->setText(tr("C&hoose…"));
    m_phraseLabel->setText(tr("&Passphrase:"));
    m_open->setText(tr("&Open"));
    m_close->setText(tr("&Close"));
}

void SealedDialog::setFile(const QString &file)
{
    m_file->setText(file);
    m_phrase->setFocus();
}

void SealedDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Open a sealed file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({sealedFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SealedDialog::setFile);
    dialog->open();
}

void SealedDialog::openFile()
{
    if (m_bulk.busy())
        return;
    if (m_file->text().isEmpty()) {
        m_notice->tell(Notice::Kind::Error, tr("No file is chosen."), tr("Choose the sealed file first."));
        m_choose->setFocus();
        return;
    }
    m_bulk.take(m_file->text(), takenFrom(*m_phrase));
}

void SealedDialog::render()
{
    if (m_bulk.state() != BulkHandover::State::Reading)
        m_busy->stop();
    else if (!m_busy->running())
        m_busy->start(tr("Opening the file…"));
    if (m_bulk.error()) {
        m_notice->showError(bulkWords(*m_bulk.error()));
        m_phrase->setFocus();
    } else if (m_bulk.outcome() == BulkHandover::Outcome::Taken) {
        m_notice->tell(Notice::Kind::Success, tr("%n password(s) of the file wait here now.", nullptr, m_bulk.count()),
            m_bulk.known() > 0
                ? tr("%n of the file were here before, and are left as they are.", nullptr, m_bulk.known())
                : tr("Delete the file once they are handed over."));
    } else {
        m_notice->clear();
    }
}

} // namespace wizard
