// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/check_panel.h"

#include "wizard/troubleshoot/finding_mark.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

CheckPanel::CheckPanel(TroubleshootController &controller, QWidget *parent)
    : QGroupBox(parent)
    , m_controller(controller)
    , m_intro(new TextLabel(this))
    , m_label(new TextLabel(this))
    , m_domain(new QLineEdit(this))
    , m_run(new QPushButton(this))
    , m_fault(new Notice(this))
    , m_busy(new Busy(this))
    , m_lines(new QGridLayout)
{
    setObjectName(QStringLiteral("checkPanel"));
    m_intro->setWordWrap(true);
    m_domain->setObjectName(QStringLiteral("checkDomain"));
    m_domain->setMaxLength(320);
    m_label->setBuddy(m_domain);
    m_run->setObjectName(QStringLiteral("checkRun"));
    m_run->setAutoDefault(false);
    m_fault->setObjectName(QStringLiteral("checkFault"));
    m_busy->setObjectName(QStringLiteral("checkBusy"));
    m_lines->setColumnStretch(2, 1);
    m_lines->setHorizontalSpacing(10);
    m_lines->setVerticalSpacing(4);

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_domain, 1);
    row->addWidget(m_run);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_intro);
    all->addLayout(row);
    all->addWidget(m_fault);
    all->addWidget(m_busy);
    all->addLayout(m_lines);
    connect(m_run, &QPushButton::clicked, this, &CheckPanel::run);
    connect(m_domain, &QLineEdit::returnPressed, this, &CheckPanel::run);
    connect(m_busy, &Busy::cancelled, &m_controller, &TroubleshootController::stopChecks);
    retranslate();
}

void CheckPanel::run()
{
    m_controller.setDomain(m_domain->text());
    if (!m_controller.domainUsable()) {
        m_fault->tell(Notice::Kind::Error, tr("This is no domain and no address."),
            tr("Type it like contoso.com or anna@contoso.com. Only the part after the @ is used."));
        m_domain->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fault->clear();
    m_controller.startChecks();
}

void CheckPanel::retranslate()
{
    setTitle(tr("Live checks"));
    m_intro->setText(tr("Without signing in, this computer can ask what is public about your domain. Nothing is asked "
                        "before you start it, and no person's name is sent."));
    m_label->setText(tr("&Domain or address:"));
    m_domain->setPlaceholderText(tr("contoso.com"));
    m_run->setText(tr("Run the chec&ks"));
    render();
}

void CheckPanel::render()
{
    if (m_controller.domain() != m_shown) {
        m_shown = m_controller.domain();
        // What is being typed is not taken away.
        if (!m_domain->hasFocus() && !m_shown.isEmpty())
            m_domain->setText(m_shown);
    }
    if (m_controller.checking())
        m_busy->start(tr("Checking %1…").arg(m_controller.domain()));
    else
        m_busy->stop();

    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString domain = m_controller.domain().isEmpty() ? tr("your domain") : m_controller.domain();
    int row = 0;
    const auto put = [this, &row](const QString &sign, const QString &name, const QString &text, bool strong) {
        auto *signLabel = new TextLabel(sign, this);
        auto *nameLabel = new TextLabel(name, this);
        auto *textLabel = new TextLabel(text, this);
        textLabel->setObjectName(QStringLiteral("checkLine%1").arg(row + 1));
        textLabel->setWordWrap(true);
        textLabel->setTextFormat(Qt::PlainText);
        textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (strong) {
            QFont bold = signLabel->font();
            bold.setWeight(QFont::Bold);
            signLabel->setFont(bold);
        }
        m_lines->addWidget(signLabel, row, 0, Qt::AlignTop | Qt::AlignHCenter);
        m_lines->addWidget(nameLabel, row, 1, Qt::AlignTop);
        m_lines->addWidget(textLabel, row, 2);
        ++row;
    };
    for (const ProbeLine &check : m_controller.checks()) {
        const bool quiet = check.probe == Probe::SignedIn || check.probe == Probe::FederationHost;
        if (check.state == ProbeLine::State::Running) {
            put(QStringLiteral("\u2026"), probeName(check.probe), tr("Being asked…"), false);
        } else if (check.findings.empty()) {
            if (!quiet && check.state == ProbeLine::State::NotRun)
                put(QStringLiteral("\u2013"), probeName(check.probe), probeNotice(check.probe, domain), false);
        }
        QString name = probeName(check.probe);
        for (const Finding &finding : check.findings) {
            put(findingMark(finding.verdict()), name, findingText(finding), true);
            name.clear();
        }
    }
}

} // namespace wizard
