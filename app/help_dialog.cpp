// SPDX-License-Identifier: MIT
#include "app/help_dialog.h"

#include "wizard/widgets/expected_link.h"
#include "wizard/widgets/step_names.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

namespace {

using wizard::Step;

QString fileOf(Step step)
{
    switch (step) {
    case Step::Start:
        return QStringLiteral("start");
    case Step::DomainCheck:
        return QStringLiteral("domain-check");
    case Step::Advice:
        return QStringLiteral("advice");
    case Step::SignIn:
        return QStringLiteral("sign-in");
    case Step::Tenant:
        return QStringLiteral("tenant");
    case Step::NewUser:
        return QStringLiteral("new-user");
    case Step::Review:
        return QStringLiteral("review");
    case Step::Handover:
        return QStringLiteral("hand-over");
    case Step::Troubleshoot:
        return QStringLiteral("troubleshoot");
    case Step::Many:
    case Step::ManyRun:
        return QStringLiteral("many");
    case Step::OwnDomain:
        return QStringLiteral("own-domain");
    case Step::Finish:
        return QStringLiteral("finish");
    }
    return QStringLiteral("start");
}

//! With a picture of the page behind the first paragraph, where there is one in the language.
QString withPicture(QString text, const QString &language, const QString &page, const QString &words)
{
    const QString file = QStringLiteral(":/pictures/help/%1/%2.png").arg(language, page);
    const QLatin1String gap("\n\n");
    const qsizetype paragraph = text.indexOf(gap, text.indexOf(gap) + gap.size());
    if (paragraph >= 0 && QFile::exists(file))
        text.insert(paragraph, QStringLiteral("\n\n![%1](qrc%2)").arg(words, file));
    return text;
}

} // namespace

HelpDialog::HelpDialog(std::function<QString()> language, Opener open, QWidget *parent)
    : QDialog(parent)
    , m_language(std::move(language))
    , m_text(new QTextBrowser(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_about(m_buttons->addButton(QString(), QDialogButtonBox::ResetRole))
    , m_wordsButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("helpDialog"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_text, 1);
    all->addWidget(m_wordsButton, 0, Qt::AlignLeft); // three in a row are too wide for a small screen
    all->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("helpClose"));
    m_about->setObjectName(QStringLiteral("helpAbout"));
    m_about->setAutoDefault(false);
    m_wordsButton->setObjectName(QStringLiteral("helpWords"));
    m_wordsButton->setAutoDefault(false);
    connect(m_wordsButton, &QPushButton::clicked, this, [this] {
        m_words = !m_words;
        retranslate();
    });
    connect(m_about, &QPushButton::clicked, this, &HelpDialog::aboutWanted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_text, &QTextBrowser::anchorClicked, this, [open = std::move(open)](const QUrl &url) {
        if (open && wizard::isExpectedLink(url))
            open(url);
    });
    const QSize wanted(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 27);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    retranslate();
}

void HelpDialog::setStep(Step step)
{
    m_step = step;
    m_page.clear();
    m_words = false;
    retranslate();
}

void HelpDialog::setPage(const QString &file, const QString &title)
{
    m_page = file;
    m_title = title;
    m_words = false;
    retranslate();
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString HelpDialog::pageText() const
{
    const QString page = m_words ? QStringLiteral("words") : m_page.isEmpty() ? fileOf(m_step) : m_page;
    for (const QString &language : {m_language(), QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, page));
        if (file.open(QIODevice::ReadOnly))
            return withPicture(QString::fromUtf8(file.readAll()), language, page,
                //: %1 is a page of the wizard.
                tr("Picture of the page \"%1\"").arg(wizard::nameOf(m_step)));
    }
    return {};
}

void HelpDialog::retranslate()
{
    const QString subject = m_page.isEmpty() ? wizard::nameOf(m_step) : m_title;
    setWindowTitle(tr("Help: %1").arg(m_words ? tr("What the words mean") : subject));
    m_text->setMarkdown(pageText());
    m_text->setAccessibleName(windowTitle());
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    m_about->setText(tr("&About and support…"));
    //: A button of the help: to the page that explains the field's words, and back.
    m_wordsButton->setText(m_words ? tr("&Back to the page") : tr("What the &words mean"));
}

} // namespace app
