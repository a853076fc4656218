// SPDX-License-Identifier: MIT
#include "app/support_dialog.h"

#include "wizard/widgets/notice.h"
#include "wizard/widgets/save_as.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace app {

using Kind = wizard::Notice::Kind;

SupportDialog::SupportDialog(std::function<QString()> report, Diagnostics &diagnostics, QWidget *parent)
    : QDialog(parent)
    , m_diagnostics(diagnostics)
    , m_intro(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_logLabel(new QLabel(this))
    , m_log(new QComboBox(this))
    , m_logFile(new QLabel(this))
    , m_notice(new wizard::Notice(this))
    , m_save(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("supportDialog"));
    setModal(true);
    m_intro->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("supportText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_log->setObjectName(QStringLiteral("supportLog"));
    m_logLabel->setBuddy(m_log);
    m_logFile->setObjectName(QStringLiteral("supportLogFile"));
    m_logFile->setTextFormat(Qt::PlainText);
    m_logFile->setWordWrap(true);
    m_logFile->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_save->setObjectName(QStringLiteral("supportSave"));
    m_copy->setObjectName(QStringLiteral("supportCopy"));
    m_close->setObjectName(QStringLiteral("supportClose"));
    for (QPushButton *button : {m_save, m_copy})
        button->setAutoDefault(false);
    for (int i = 0; i < 5; ++i)
        m_log->addItem(QString());
    m_log->setCurrentIndex(diagnostics.level() ? static_cast<int>(*diagnostics.level()) + 1 : 0);

    auto *log = new QHBoxLayout;
    log->addWidget(m_logLabel);
    log->addWidget(m_log);
    log->addWidget(m_logFile, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_intro);
    all->addWidget(m_text, 1);
    all->addLayout(log);
    all->addWidget(m_notice);
    all->addLayout(buttons);
    m_text->setPlainText(report());

    connect(m_save, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_notice->tell(Kind::Success, tr("The report is on the clipboard"));
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_log, &QComboBox::activated, this, &SupportDialog::onLevel);
    resize(720, 480);
    retranslate();
    m_close->setFocus();
}

void SupportDialog::askWhere()
{
    wizard::SaveAs("supportWhere", tr("Save the support report"), {tr("Text files (*.txt)")},
        QStringLiteral("work-account-wizard-support"))
        .ask(this, this, [this](const QString &file) { save(file); });
}

bool SupportDialog::save(const QString &file)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile out(file);
    const QByteArray bytes = m_text->toPlainText().toUtf8() + '\n';
    const bool saved = out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly)
        && out.write(bytes) == bytes.size() && out.commit();
    if (saved)
        m_notice->tell(Kind::Success, tr("The report is saved"), file);
    else
        m_notice->tell(Kind::Error, tr("The report could not be saved"),
            tr("\"%1\" cannot be written. Choose another folder, or copy the report.").arg(file));
    return saved;
}

void SupportDialog::onLevel(int index)
{
    m_notice->clear();
    if (index <= 0) {
        m_diagnostics.stopLog();
    } else {
        const QString file = Diagnostics::ownLogFile();
        if (!m_diagnostics.startLog(file, static_cast<LogLevel>(index - 1))) {
            m_log->setCurrentIndex(0);
            m_notice->tell(Kind::Error, tr("The log could not be begun"),
                tr("\"%1\" cannot be written. Make room, or see whose file it is.").arg(file));
        }
    }
    retranslate();
}

void SupportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SupportDialog::retranslate()
{
    setWindowTitle(tr("Support report"));
    m_intro->setText(
        tr("This is the whole report, in English for whoever helps you. It holds no password, no token, and "
           "no name of a person, a domain or an organisation. Nothing is sent anywhere: read it, then save or "
           "copy it yourself."));
    m_text->setAccessibleName(tr("Content of the report"));
    m_logLabel->setText(tr("&Log from now on:"));
    const QStringList levels{
        tr("nothing"), tr("errors"), tr("warnings"), tr("every request"), tr("everything there is")};
    for (int i = 0; i < m_log->count(); ++i)
        m_log->setItemText(i, levels.at(i));
    if (!m_diagnostics.level())
        m_logFile->setText(tr("Until the program closes; without secrets."));
    else if (m_diagnostics.logFile().isEmpty())
        m_logFile->setText(tr("Goes to the terminal."));
    else
        m_logFile->setText(tr("Goes to %1").arg(m_diagnostics.logFile()));
    m_save->setText(tr("&Save…"));
    m_copy->setText(tr("&Copy"));
    m_close->setText(tr("Cl&ose"));
}

} // namespace app
