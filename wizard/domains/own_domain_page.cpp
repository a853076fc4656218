// SPDX-License-Identifier: MIT
#include "wizard/domains/own_domain_page.h"

#include "wizard/accounts/write_question.h"
#include "wizard/check/check_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/copy_field.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

namespace {

TextLabel *domainText(const char *name)
{
    auto *label = new TextLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *domainButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

OwnDomainPage::OwnDomainPage(OwnDomainController &controller, QWidget *parent)
    : Page(Step::OwnDomain, parent)
    , m_controller(controller)
    , m_label(new QLabel)
    , m_name(new QLineEdit)
    , m_add(domainButton("ownDomainAdd"))
    , m_input(new Notice)
    , m_proof(new QGroupBox)
    , m_records(domainText("ownDomainRecords"))
    , m_kindHead(new QLabel)
    , m_nameHead(new QLabel)
    , m_valueHead(new QLabel)
    , m_answers(domainText("ownDomainAnswers"))
    , m_busy(new Busy)
    , m_look(domainButton("ownDomainLook"))
    , m_pause(domainButton("ownDomainPause"))
    , m_giveUp(domainButton("ownDomainGiveUp"))
    , m_told(new Notice)
    , m_wantsUser(new QCheckBox)
    , m_another(domainButton("ownDomainAnother"))
{
    setObjectName(QStringLiteral("ownDomainPage"));
    m_name->setObjectName(QStringLiteral("ownDomainName"));
    m_name->installEventFilter(this);
    m_label->setBuddy(m_name);
    m_input->setObjectName(QStringLiteral("ownDomainInput"));
    m_told->setObjectName(QStringLiteral("ownDomainTold"));
    m_proof->setObjectName(QStringLiteral("ownDomainProof"));
    m_wantsUser->setObjectName(QStringLiteral("ownDomainWantsUser"));
    m_busy->setOwnCancel(false); // "Stop looking" stands beneath it

    auto *asked = new QHBoxLayout;
    asked->addWidget(m_label);
    asked->addWidget(m_name, 1);
    asked->addWidget(m_add);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->addWidget(m_kindHead, 0, 0);
    grid->addWidget(m_nameHead, 0, 1);
    grid->addWidget(m_valueHead, 0, 2);
    m_text = addRow(*grid, 1, QStringLiteral("ownDomainText"));
    m_mail = addRow(*grid, 2, QStringLiteral("ownDomainMail"));
    auto *acts = new FlowLayout;
    acts->addWidget(m_look);
    acts->addWidget(m_pause);
    acts->addWidget(m_giveUp);
    auto *proof = new QVBoxLayout(m_proof);
    proof->setSpacing(8);
    proof->addWidget(m_records);
    proof->addLayout(grid);
    proof->addWidget(m_answers);
    proof->addWidget(m_busy);
    proof->addLayout(acts);
    m_answers->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_wantsUser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *last = new FlowLayout;
    last->addWidget(m_wantsUser);
    last->addWidget(m_another);
    content()->addLayout(asked);
    content()->addWidget(m_input);
    content()->addWidget(m_told);
    content()->addWidget(m_proof);
    content()->addLayout(last);
    content()->addStretch();

    OwnDomainController *c = &m_controller;
    const auto add = [this] { askThenWrite(m_controller.book(), this, [this] { m_controller.add(); }); };
    onWritten(m_name, c, [c](const QString &text) { c->setTyped(text); });
    connect(m_add, &QPushButton::clicked, this, add);
    connect(m_look, &QPushButton::clicked, c, &OwnDomainController::lookNow);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_controller.pause();
        m_name->setFocus();
    });
    connect(m_busy, &Busy::cancelled, c, &OwnDomainController::pause);
    connect(m_giveUp, &QPushButton::clicked, this, &OwnDomainPage::askGiveUp);
    connect(m_another, &QPushButton::clicked, this, [this] {
        m_controller.another();
        m_name->setFocus();
    });
    onTicked(m_wantsUser, c, [c](bool on) { c->setWantsUser(on); });
    connect(m_input, &Notice::actionTriggered, this, [this] {
        const std::vector<DomainNote> waiting = m_controller.waiting();
        if (waiting.empty())
            return;
        const QString domain = waiting.front().domain;
        askThenWrite(m_controller.book(), this, [this, domain] { m_controller.resume(domain); });
    });
    connect(m_told, &Notice::actionTriggered, this, &OwnDomainPage::act);
    connect(c, &OwnDomainController::changed, this, &OwnDomainPage::render);
    retranslate();
    render();
}

OwnDomainPage::Row OwnDomainPage::addRow(QGridLayout &grid, int at, const QString &name)
{
    const Row row{
        new QLabel, new CopyField(name + QStringLiteral("Name")), new CopyField(name + QStringLiteral("Value"))};
    grid.addWidget(row.kind, at, 0);
    grid.addWidget(row.name, at, 1);
    grid.addWidget(row.value, at, 2);
    return row;
}

QWidget *OwnDomainPage::firstFocus() const
{
    return m_name;
}

//! Enter in the field adds what stands there: the page's own button, not the window's.
bool OwnDomainPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_add->click();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void OwnDomainPage::retranslate()
{
    setHeading(tr("Add a domain of your company's"),
        tr("Addresses can end in it once Microsoft has seen that the domain is yours: a record in its DNS shows "
           "that."));
    m_label->setText(tr("&Domain:"));
    m_add->setText(tr("&Add domain"));
    m_kindHead->setText(tr("Record"));
    m_nameHead->setText(tr("Name"));
    m_valueHead->setText(tr("Value"));
    m_look->setText(tr("Loo&k again now"));
    m_pause->setText(tr("Sto&p looking"));
    m_giveUp->setText(tr("Remo&ve the domain…"));
    m_wantsUser->setText(tr("Go on and create an account for a &person"));
    m_another->setText(tr("Add another domain"));
}

void OwnDomainPage::render()
{
    renderInput();
    renderProof();
    renderTold();
    const bool done = m_controller.state() == State::Done;
    m_wantsUser->setVisible(done);
    drawTicked(m_wantsUser, m_controller.wantsUser());
    m_another->setVisible(done);
    emit completeChanged();
}

void OwnDomainPage::renderInput()
{
    drawWritten(m_name, m_controller.typed());
    m_input->setAction({});
    if (const auto &error = m_controller.inputError()) {
        if (error->code() == QLatin1String("domain.initial"))
            m_input->tell(Notice::Kind::Error, tr("Names under onmicrosoft.com are given by Microsoft."),
                tr("Every organisation has one of its own already. Enter the domain of your company."));
        else if (error->code() == QLatin1String("domain.consumer"))
            m_input->tell(Notice::Kind::Error, tr("That domain is for private mailboxes and belongs to its provider."),
                tr("Enter a domain that your company has registered."));
        else
            m_input->showError(wordsForDomainInput(*error));
        return;
    }
    const std::vector<DomainNote> waiting = m_controller.waiting();
    if (m_controller.state() != State::Naming || waiting.empty()) {
        m_input->clear();
        return;
    }
    const QString domain = QUrl::fromAce(waiting.front().domain.toLatin1());
    m_input->setAction(tr("Go &on with it"));
    m_input->tell(Notice::Kind::Info, tr("%1 still waits for its record.").arg(domain),
        waiting.size() == 1 ? QString() : tr("%n domain(s) wait in all.", nullptr, static_cast<int>(waiting.size())));
}

QString OwnDomainPage::answerWords(const DnsAnswer &answer) const
{
    const QString server = answer.server.isEmpty() ? tr("This computer's DNS") : answer.server;
    switch (answer.kind) {
    case DnsAnswer::Kind::Seen:
        return tr("%1: the record is there.").arg(server);
    case DnsAnswer::Kind::OtherText:
        return tr("%1: another record is there, %2.").arg(server, QLocale().createSeparatedList(answer.found));
    case DnsAnswer::Kind::Missing:
        return tr("%1: not there yet.").arg(server);
    case DnsAnswer::Kind::NoAnswer:
        break;
    }
    return tr("%1: no answer.").arg(server);
}

void OwnDomainPage::renderProof()
{
    const auto &stage = m_controller.stage();
    const State state = m_controller.state();
    const bool shown = stage && state != State::Naming && state != State::Done;
    m_proof->setVisible(shown);
    if (state == State::Adding && !shown) {
        m_busy->stop();
        return;
    }
    if (!shown) {
        m_busy->stop();
        return;
    }
    const QString domain = m_controller.shownDomain();
    // Where somebody else has the domain, no record of ours helps.
    const Obstacle obstacle = m_controller.obstacle();
    const bool useful = obstacle != Obstacle::Elsewhere && obstacle != Obstacle::Unmanaged;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_records, m_kindHead, m_nameHead, m_valueHead})
        widget->setVisible(useful);
    m_proof->setTitle(useful ? tr("Show that %1 is yours").arg(domain) : QString());
    m_records->setText(tr("Where %1 is registered, or where its DNS is kept, add one of these records. One is enough; "
                          "it can be taken away once the domain is verified.")
            .arg(domain));
    const auto show = [&](Row &row, graph::DnsRecord::Type type) {
        const auto found = std::find_if(stage->records.begin(), stage->records.end(),
            [type](const graph::DnsRecord &record) { return record.type == type; });
        const bool there = useful && found != stage->records.end();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.kind, row.name, row.value})
            widget->setVisible(there);
        if (!there)
            return;
        if (type == graph::DnsRecord::Type::Txt) {
            row.kind->setText(tr("TXT"));
            row.name->setValue(tr("Name of the TXT record"), found->label.isEmpty() ? domain : found->label);
            row.value->setValue(tr("Value of the TXT record"), found->value);
        } else {
            row.kind->setText(tr("MX, priority %1").arg(found->priority));
            row.name->setValue(tr("Name of the MX record"), found->label.isEmpty() ? domain : found->label);
            row.value->setValue(tr("Value of the MX record"), found->value);
        }
    };
    show(m_text, graph::DnsRecord::Type::Txt);
    show(m_mail, graph::DnsRecord::Type::Mx);

    QStringList lines;
    for (const DnsAnswer &answer : stage->answers)
        lines.append(answerWords(answer));
    if (stage->looks > 0 && stage->answers.empty() && m_controller.sandbox())
        lines.append(tr("The sandbox has no DNS: Microsoft's stand-in sees the record at the second look."));
    if (stage->looks > 0 && stage->seen)
        lines.append(stage->trouble
                ? tr("Microsoft cannot be reached just now: %1").arg(wordsFor(*stage->trouble).title)
                : tr("Microsoft does not see it yet. That can take an hour, in rare cases three days."));
    m_answers->setText(lines.join(QLatin1Char('\n')));
    m_answers->setVisible(useful && !lines.isEmpty());

    const bool looking = state == State::Proving || state == State::Adding;
    m_look->setVisible(looking);
    m_pause->setVisible(looking);
    m_giveUp->setVisible(looking || state == State::Failed);
    if (!looking)
        m_busy->stop();
    else if (stage->looks == 0)
        m_busy->start(tr("Looking for the record…"));
    else
        m_busy->start(tr("Looked %n time(s). The next look follows by itself; you may leave this page meanwhile.",
            nullptr, stage->looks));
}

void OwnDomainPage::renderTold()
{
    const State state = m_controller.state();
    const QString domain = m_controller.shownDomain();
    m_told->setAction({});
    switch (state) {
    case State::Naming:
        m_told->clear();
        break;
    case State::Adding:
        if (m_controller.stage())
            m_told->clear();
        else
            m_told->tell(Notice::Kind::Info, tr("Asking Microsoft about %1…").arg(domain));
        break;
    case State::Proving:
        m_told->clear();
        break;
    case State::NeedsSignIn:
        if (!m_controller.book().current())
            m_told->tell(Notice::Kind::Info, tr("Sign in to go on with %1.").arg(domain),
                tr("Nothing is lost: this page goes on by itself."));
        else if (m_controller.error() && m_controller.error()->fault() == graph::Fault::SignInNeeded)
            m_told->tell(Notice::Kind::Warning, tr("You need to sign in again."),
                tr("Nothing is lost: this page goes on by itself."));
        else
            m_told->tell(Notice::Kind::Info, tr("One more permission is needed."),
                tr("To add a domain, the wizard needs your permission to change domains. An administrator grants it, "
                   "and this page goes on by itself."));
        m_told->setAction(tr("S&ign in…"));
        break;
    case State::Done: {
        QStringList more;
        if (const QString root = m_controller.root(); !root.isEmpty())
            more.append(tr("It belongs to %1, which is verified: no record was needed.").arg(root));
        if (m_controller.verified()->takeoverScheduled())
            more.append(
                tr("It was taken over from an organisation that nobody administered. Its people and licences follow "
                   "within days."));
        if (m_controller.verified()->federated())
            more.append(tr("People on it sign in at your company's own server, and are made there."));
        else
            more.append(tr("New addresses can end in @%1 from now on. The record may be taken out of the DNS again.")
                    .arg(domain));
        m_told->tell(Notice::Kind::Success, tr("%1 is verified.").arg(domain), more.join(QLatin1Char(' ')));
        break;
    }
    case State::Failed:
        tellObstacle();
        break;
    }
}

void OwnDomainPage::tellObstacle()
{
    const QString domain = m_controller.shownDomain();
    const auto &owner = m_controller.owner();
    switch (m_controller.obstacle()) {
    case Obstacle::Elsewhere:
        m_told->tell(Notice::Kind::Error, tr("%1 belongs to another organisation at Microsoft.").arg(domain),
            (owner ? tr("Its tenant ID is %1. A domain can be verified in one organisation only.")
                         .arg(owner->tenant().toString())
                   : tr("A domain can be verified in one organisation only."))
                + QLatin1Char(' ')
                + tr(
                    "If that is your company, sign in there and work in it. Otherwise ask its administrators to remove "
                    "the domain; where nobody answers, Microsoft's support decides, and a DNS record alone is no "
                    "proof."));
        m_told->setAction(tr("S&ign in there…"));
        break;
    case Obstacle::Unmanaged:
        m_told->tell(Notice::Kind::Warning,
            tr("%1 seems to belong to an organisation that nobody administers.").arg(domain),
            tr("People of your company probably signed up by themselves. Either become its administrator: sign in "
               "there with an address on the domain, open the Microsoft 365 admin center and prove the domain; nobody "
               "is moved. Or take the domain over into this organisation, in the Microsoft Entra admin center: its "
               "people and licences move with it, and the old organisation is deleted after ten days. That is not "
               "possible where it uses SharePoint, OneDrive or Skype. This program does neither by itself."));
        m_told->setAction(tr("S&ign in there…"));
        break;
    case Obstacle::Role:
        m_told->tell(Notice::Kind::Error, tr("Your role does not allow this: nothing was changed."),
            tr("The smallest role that can add domains is Domain Name Administrator. Ask a Global Administrator to "
               "give "
               "it to you, or to add %1 under \"Custom domain names\". A new role counts within minutes.")
                .arg(domain));
        m_told->setAction(tr("&Try again"));
        break;
    case Obstacle::Name:
        m_told->tell(Notice::Kind::Error, tr("Microsoft does not take %1 as a domain.").arg(domain),
            tr("Check the spelling: a public ending alone, such as co.uk, or a name inside your network cannot be "
               "added."));
        break;
    case Obstacle::NotSeen:
        m_told->tell(Notice::Kind::Warning, tr("The record was not seen within an hour."),
            tr("Compare name and value with what stands in the DNS. Some registrars want \"@\" or nothing as the name. "
               "The domain stays in your organisation: look again at any time."));
        m_told->setAction(tr("Loo&k again"));
        break;
    case Obstacle::Other:
    case Obstacle::None:
        if (m_controller.error())
            m_told->showError(wordsFor(*m_controller.error()));
        m_told->setAction(tr("&Try again"));
        break;
    }
}

void OwnDomainPage::act()
{
    if (m_controller.state() == State::NeedsSignIn) {
        askForLeave(m_controller.purpose());
        return;
    }
    switch (m_controller.obstacle()) {
    case Obstacle::Elsewhere:
    case Obstacle::Unmanaged:
        askForLeave(m_controller.purposeElsewhere());
        break;
    case Obstacle::NotSeen:
        m_controller.lookNow();
        break;
    default: {
        const QString domain = m_controller.domain();
        askThenWrite(m_controller.book(), this, [this, domain] { m_controller.resume(domain); });
        break;
    }
    }
}

void OwnDomainPage::askForLeave(SignInPurpose purpose)
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    m_dialog->ask(std::move(purpose));
}

void OwnDomainPage::askGiveUp()
{
    Confirmation question("giveUpQuestion", Confirmation::Weight::Light, tr("Remove the domain?"),
        tr("Remove %1 from %2?").arg(m_controller.shownDomain(), m_controller.tenantName()));
    question.setDetail(tr("It is not verified, so nobody uses it. It can be added again, with another record."));
    question.setAnswers(tr("&Remove"), tr("&Keep it"));
    question.ask(this, [this] { askThenWrite(m_controller.book(), this, [this] { m_controller.giveUp(); }); });
}

} // namespace wizard
