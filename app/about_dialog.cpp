// SPDX-License-Identifier: MIT
#include "app/about_dialog.h"

#include "app/support_report.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace app {

namespace {

QString versionLines()
{
    QStringList lines{QStringLiteral("Work Account Wizard " WAW_VERSION)};
    for (const Component &component : components())
        lines.append(component.name + QLatin1Char(' ') + component.version);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString row(const QStringList &cells)
{
    return QLatin1String("<tr><td>") + cells.join(QLatin1String("&nbsp;&nbsp;</td><td>")) + QLatin1String("</td></tr>");
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
    , m_report(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setModal(true);
    m_text->setObjectName(QStringLiteral("aboutText"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_report->setObjectName(QStringLiteral("aboutReport"));
    m_copy->setObjectName(QStringLiteral("aboutCopy"));
    m_close->setObjectName(QStringLiteral("aboutClose"));
    for (QPushButton *button : {m_report, m_copy})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_report);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_text, 1);
    all->addLayout(buttons);
    connect(m_report, &QPushButton::clicked, this, &AboutDialog::reportWanted);
    connect(m_copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionLines()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    resize(600, 480);
    retranslate();
    m_close->setFocus();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString AboutDialog::text() const
{
    const auto paragraph = [](const QString &words) {
        return QLatin1String("<p>") + words.toHtmlEscaped() + QLatin1String("</p>");
    };
    const auto heading = [](const QString &words) {
        return QLatin1String("<h3>") + words.toHtmlEscaped() + QLatin1String("</h3>");
    };
    QString html = QLatin1String("<h2>") + tr("Work Account Wizard %1").arg(QStringLiteral(WAW_VERSION)).toHtmlEscaped()
        + QLatin1String("</h2>");
    html += paragraph(tr("Checks, creates and repairs Microsoft work accounts. Not affiliated with Microsoft."));
    html +=
        paragraph(tr("Free software under the MIT licence, without any warranty. It sends nothing about you or your "
                     "work to its makers."));
    html += heading(tr("Libraries and their licences")) + QLatin1String("<table>");
    for (const Component &component : components())
        html += row({component.name, component.version, component.licence});
    html += QLatin1String("</table>") + heading(tr("Where the data comes from"));
    html += QLatin1String("<ul><li>")
        + QStringList{
            tr("Accounts, domains and roles: your own organisation, asked through Microsoft Graph when you sign in."),
            tr("Whether a domain has a work account: Microsoft's public sign-in documents."),
            tr("Error numbers and their cures: written for this program after Microsoft's public documentation."),
            tr("Words of passphrases: the long word list of the Electronic Frontier Foundation, CC-BY-3.0."),
            tr("The sandbox: companies and people that do not exist."),
        }.join(QLatin1String("</li><li>"))
        + QLatin1String("</li></ul>");
    return html;
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Work Account Wizard"));
    m_text->setHtml(text());
    m_text->setAccessibleName(windowTitle());
    m_report->setText(tr("Support &report…"));
    m_copy->setText(tr("&Copy versions"));
    m_close->setText(tr("Cl&ose"));
}

} // namespace app
