// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/signed_in_panel.h"

#include "wizard/signin/sign_in_dialog.h"
#include "wizard/troubleshoot/checks_controller.h"
#include "wizard/troubleshoot/finding_mark.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

namespace {

QString codeOf(Tier tier)
{
    switch (tier) {
    case Tier::Names:
        return QStringLiteral("Names");
    case Tier::Directory:
        return QStringLiteral("Directory");
    case Tier::Diagnosis:
        return QStringLiteral("Diagnosis");
    default:
        break;
    }
    return QStringLiteral("Own");
}

} // namespace

SignedInPanel::SignedInPanel(ChecksController &controller, QWidget *parent)
    : QGroupBox(parent)
    , m_controller(controller)
    , m_intro(new TextLabel(this))
    , m_label(new TextLabel(this))
    , m_person(new QLineEdit(this))
    , m_fault(new Notice(this))
    , m_busy(new Busy(this))
{
    setObjectName(QStringLiteral("signedInPanel"));
    m_intro->setObjectName(QStringLiteral("signedInIntro"));
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_person->setObjectName(QStringLiteral("checkPerson"));
    m_person->setMaxLength(320);
    m_label->setBuddy(m_person);
    m_fault->setObjectName(QStringLiteral("personFault"));
    m_busy->setObjectName(QStringLiteral("signedInBusy"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_person, 1);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_intro);
    all->addLayout(row);
    all->addWidget(m_fault);
    for (Tier tier : signedInTiers()) {
        Group group;
        group.tier = tier;
        build(group);
        auto *head = new QHBoxLayout;
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(group.name);
        words->addWidget(group.notice);
        head->addLayout(words, 1);
        head->addWidget(group.run, 0, Qt::AlignTop);
        all->addLayout(head);
        all->addLayout(group.lines);
        all->addWidget(group.missing);
        m_groups.push_back(std::move(group));
    }
    all->addWidget(m_busy);

    connect(&m_controller, &ChecksController::changed, this, qOverload<>(&SignedInPanel::render));
    connect(&m_controller, &ChecksController::signInWanted, this, &SignedInPanel::askToSignIn);
    onWritten(m_person, this, [this](const QString &text) {
        m_fault->clear();
        m_controller.setPerson(text);
    });
    connect(m_busy, &Busy::cancelled, &m_controller, &ChecksController::stop);
    m_person->installEventFilter(this);
    retranslate();
}

void SignedInPanel::build(Group &group)
{
    const QString code = codeOf(group.tier);
    group.name = new TextLabel(this);
    QFont bold = group.name->font();
    bold.setWeight(QFont::DemiBold);
    group.name->setFont(bold);
    group.notice = new TextLabel(this);
    group.notice->setObjectName(QStringLiteral("tierNotice") + code);
    group.notice->setWordWrap(true);
    group.notice->setTextFormat(Qt::PlainText);
    group.run = new QPushButton(this);
    group.run->setObjectName(QStringLiteral("tierRun") + code);
    group.run->setAutoDefault(true);
    group.lines = new QGridLayout;
    group.lines->setColumnStretch(2, 1);
    group.lines->setHorizontalSpacing(10);
    group.lines->setVerticalSpacing(4);
    group.missing = new Notice(this);
    group.missing->setObjectName(QStringLiteral("tierMissing") + code);
    const Tier tier = group.tier;
    connect(group.run, &QPushButton::clicked, this, [this, tier] { run(tier); });
    connect(group.missing, &Notice::actionTriggered, this, [this, tier] { m_controller.grant(tier); });
}

void SignedInPanel::run(Tier tier)
{
    const bool needed = tier == Tier::Names;
    if ((needed || !m_controller.person().isEmpty()) && tier != Tier::OwnAccount && !m_controller.personUsable()) {
        m_fault->tell(Notice::Kind::Error, tr("This is no address."),
            needed ? tr("Type the whole sign-in name of the person, like anna@contoso.com.")
                   : tr("Type the whole sign-in name of the person, like anna@contoso.com, or leave the field empty."));
        m_person->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_fault->clear();
    m_controller.run(tier);
}

void SignedInPanel::askToSignIn(const SignInPurpose &purpose)
{
    if (!isVisible())
        return;
    if (!m_dialog) {
        m_dialog = new SignInDialog(m_controller.signIn(), this);
        connect(m_dialog, &QDialog::rejected, &m_controller, &ChecksController::giveUpSignIn);
    }
    m_dialog->ask(purpose);
}

bool SignedInPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Enter looks for the person; it does not go on to the next page.
    if (watched == m_person && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(Tier::Names);
            return true;
        }
    }
    return QGroupBox::eventFilter(watched, event);
}

void SignedInPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignedInPanel::retranslate()
{
    setTitle(tr("Checks with your account"));
    m_label->setText(tr("&Whose sign-in fails:"));
    m_person->setPlaceholderText(tr("anna@contoso.com"));
    for (Group &group : m_groups) {
        group.name->setText(tierName(group.tier));
        QStringList asks;
        QStringList more;
        for (Probe probe : probesOf(group.tier)) {
            //: What a check is called, and the permission it needs.
            asks.append(tr("%1 (%2)").arg(probeName(probe), permissionFor(probe)));
            more.append(tr("%1: %2").arg(probeName(probe), probeNotice(probe, {})));
        }
        group.notice->setText(tr("%1 Reads: %2.").arg(tierNotice(group.tier), asks.join(QLatin1String(", "))));
        group.notice->setToolTip(more.join(u'\n'));
        group.run->setAccessibleDescription(more.join(u'\n'));
        group.shown.clear();
        group.shown.append(QString()); // made anew
    }
    m_groups[0].run->setText(tr("Check my acco&unt"));
    m_groups[1].run->setText(tr("Look for the &person"));
    m_groups[2].run->setText(tr("Check the director&y"));
    m_groups[3].run->setText(tr("Read lo&gs and policies"));
    render();
}

void SignedInPanel::render()
{
    const graph::Session *session = m_controller.session();
    if (session)
        m_intro->setText(tr("Asked of Microsoft Graph as %1. Each group is asked only when you start it; what needs a "
                            "permission you have not granted is left out and told.")
                .arg(session->account().username()));
    else
        m_intro->setText(tr("Nobody is signed in here yet. With an account, more can be checked: each group is asked "
                            "only when you start it, with the least permissions it needs."));
    if (m_person->text().trimmed() != m_controller.person() && !m_person->hasFocus())
        drawWritten(m_person, m_controller.person());
    for (Group &group : m_groups)
        render(group);
    if (m_controller.busy())
        m_busy->start(tr("Asking Microsoft Graph…"));
    else
        m_busy->stop();
}

void SignedInPanel::render(Group &group)
{
    QStringList shown;
    for (Probe probe : probesOf(group.tier)) {
        const SignedInLine &line = m_controller.line(probe);
        QString name = probeName(probe);
        const auto put = [&shown, &name](const QString &mark, const QString &text) {
            shown << mark << name << text;
            name.clear();
        };
        if (line.state == SignedInLine::State::Running)
            put(QStringLiteral("\u2026"), tr("Being asked…"));
        else if (line.state == SignedInLine::State::NotRun && m_controller.ran(group.tier))
            put(QStringLiteral("\u2013"),
                aboutPerson(probe)       ? tr("Not asked: whose sign-in fails is not known.")
                    : aboutDomain(probe) ? tr("Not asked: the domain is not known.")
                                         : tr("Not asked."));
        for (const Finding &finding : line.result.findings)
            put(findingMark(finding.verdict()), findingText(finding));
    }
    if (shown != group.shown) {
        group.shown = shown;
        while (QLayoutItem *item = group.lines->takeAt(0)) {
            item->widget()->setObjectName({});
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (qsizetype i = 0; i + 2 < shown.size(); i += 3) {
            const int row = int(i / 3);
            auto *mark = new TextLabel(shown[i], this);
            auto *name = new TextLabel(shown[i + 1], this);
            auto *text = new TextLabel(shown[i + 2], this);
            QFont bold = mark->font();
            bold.setWeight(QFont::Bold);
            mark->setFont(bold);
            text->setObjectName(QStringLiteral("tierLine%1%2").arg(codeOf(group.tier)).arg(row + 1));
            text->setWordWrap(true);
            text->setTextFormat(Qt::PlainText);
            text->setTextInteractionFlags(Qt::TextSelectableByMouse);
            group.lines->addWidget(mark, row, 0, Qt::AlignTop | Qt::AlignHCenter);
            group.lines->addWidget(name, row, 1, Qt::AlignTop);
            group.lines->addWidget(text, row, 2);
        }
    }
    const QStringList missing = m_controller.missingPermissions(group.tier);
    if (!missing.isEmpty()) {
        group.missing->setAction(tr("Ask for the permissions…"));
        group.missing->tell(Notice::Kind::Info, tr("Not everything could be checked."),
            tr("Permissions that have not been granted: %1. The questions can be answered by hand as well.")
                .arg(missing.join(QLatin1String(", "))));
    } else if (m_controller.signInNeeded(group.tier)) {
        group.missing->setAction(tr("Sign in again…"));
        group.missing->tell(Notice::Kind::Info, tr("Not everything could be checked."),
            tr("The company wants you to sign in once more."));
    } else {
        group.missing->clear();
    }
}

} // namespace wizard
