// SPDX-License-Identifier: MIT
#include "wizard/create/review_page.h"

#include "wizard/accounts/write_question.h"
#include "wizard/create/countries.h"
#include "wizard/create/create_words.h"
#include "wizard/create/equivalent_view.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStringList>
#include <QStyleOption>
#include <QVBoxLayout>
#include <QWizard>

namespace wizard {

using State = NewUserController::State;

namespace {

//! A text the focus can rest on, with a frame around it then.
class RestingText : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QLabel::focusOutEvent(event);
        update();
    }
};

} // namespace

ReviewPage::ReviewPage(NewUserController &controller, QWidget *parent)
    : Page(Step::Review, parent)
    , m_controller(controller)
    , m_summary(new RestingText)
    , m_create(new QPushButton)
    , m_again(new QPushButton)
    , m_createAgain(new QPushButton)
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_equivalent(new EquivalentView)
{
    setObjectName(QStringLiteral("reviewPage"));
    // What follows cannot be taken back by Back.
    setCommitPage(true);

    // One text, so that it is read as a whole; the focus rests on it when the page appears.
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setContentsMargins(4, 4, 4, 4);
    m_summary->setFocusPolicy(Qt::StrongFocus);

    m_create->setObjectName(QStringLiteral("create"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_createAgain->setObjectName(QStringLiteral("createAgain"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_create, m_again, m_createAgain}) {
        // Enter belongs to Next; this one is pressed on purpose.
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    content()->addWidget(m_summary);
    content()->addLayout(buttons);
    content()->addWidget(m_busy);
    content()->addWidget(m_notice);
    content()->addWidget(m_equivalent);
    content()->addStretch();

    connect(m_create, &QPushButton::clicked, this,
        [this] { askThenWrite(m_controller.book(), this, [this] { m_controller.create(); }); });
    connect(m_again, &QPushButton::clicked, &m_controller, &NewUserController::checkAgain);
    connect(m_createAgain, &QPushButton::clicked, this,
        [this] { askThenWrite(m_controller.book(), this, [this] { m_controller.createAgain(); }); });
    connect(m_busy, &Busy::cancelled, &m_controller, &NewUserController::stopWaiting);
    connect(m_notice, &Notice::actionTriggered, this, &ReviewPage::act);
    connect(&m_controller, &NewUserController::changed, this, &ReviewPage::render);
    retranslate();
    render();
}

bool ReviewPage::isComplete() const
{
    return m_complete;
}

QWidget *ReviewPage::firstFocus() const
{
    return m_summary;
}

void ReviewPage::retranslate()
{
    setHeading(
        tr("Review and create"), tr("Check what will be made and where. Nothing is sent before you press Create."));
    m_create->setText(tr("&Create work account"));
    m_again->setText(tr("Check &again"));
    m_createAgain->setText(tr("C&reate again with the same password"));
    m_summary->setAccessibleName(tr("Summary"));
}

void ReviewPage::renderSummary()
{
    const NewUserDraft &draft = m_controller.draft();
    QStringList rows;
    QStringList spoken;
    const auto row = [&](const QString &name, const QString &value) {
        spoken.append(name + QLatin1String(": ") + value);
        rows.append(QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td><b>%2</b></td></tr>")
                .arg(name.toHtmlEscaped(), value.toHtmlEscaped()));
    };
    const QString tenant = m_controller.tenantName();
    const QString domain = m_controller.tenantDomain();
    row(tr("Tenant"), tenant.isEmpty() || domain.isEmpty() ? tenant + domain : tr("%1 (%2)").arg(tenant, domain));
    row(tr("Display name"), draft.displayName.simplified());
    if (!draft.givenName.simplified().isEmpty())
        row(tr("First name"), draft.givenName.simplified());
    if (!draft.surname.simplified().isEmpty())
        row(tr("Last name"), draft.surname.simplified());
    row(tr("Sign-in address"), draft.upn());
    row(tr("Role"), tr("User, no administrator role"));
    row(tr("Password"), tr("Generated, kept sealed on this computer until you hand it over"));
    row(tr("First sign-in"),
        draft.changeAtFirstSignIn ? tr("The password has to be changed") : tr("The password stays as it is"));
    row(tr("Usage location"), draft.usageLocation.isEmpty() ? tr("Not set") : countryName(draft.usageLocation));
    row(tr("Permission used"), tr("User.ReadWrite.All (create and change users)"));
    m_summary->setText(QLatin1String("<table cellspacing=\"0\" cellpadding=\"2\">") + rows.join(QString())
        + QLatin1String("</table>"));
    // Its name stands in front of the text for a screen reader, which would not come to the rows otherwise.
    m_summary->setAccessibleDescription(spoken.join(QLatin1String("; ")));
}

void ReviewPage::renderOutcome()
{
    const State state = m_controller.state();
    const QString upn = m_controller.draft().upn();
    m_notice->setAction({});

    switch (state) {
    case State::Creating:
        m_busy->start(m_controller.stopping()                ? tr("Stopping. Nothing has been sent…")
                : m_controller.stage() == MakeStage::Writing ? tr("Keeping the password safe before anything is sent…")
                                                             : tr("Microsoft is creating %1…").arg(upn));
        m_notice->clear();
        return;
    case State::Checking:
        m_busy->start(tr("Looking whether %1 was created…").arg(upn));
        m_notice->clear();
        return;
    default:
        break;
    }
    m_busy->stop();

    if (state == State::Created) {
        if (m_controller.ledgerError())
            m_notice->tell(Notice::Kind::Warning, tr("%1 has been created.").arg(upn),
                tr("The list of hand-overs could not be brought up to date, but the password is in it. Hand it over "
                   "now."));
        else
            m_notice->tell(Notice::Kind::Success, tr("%1 has been created.").arg(upn),
                tr("Go on to hand over the password. A new user can take a few minutes to show up everywhere."));
        return;
    }
    if (const std::optional<graph::Error> &error = m_controller.error()) {
        const ErrorWords words = CreateWords::failure(*error, upn);
        m_notice->showError(words);
        if (state == State::Unknown)
            return;
        if (error->fault() == graph::Fault::ConsentNeeded)
            m_notice->setAction(tr("&Grant permission"));
        else if (error->fault() == graph::Fault::SignInNeeded)
            m_notice->setAction(tr("&Sign in"));
        else if (error->fault() == graph::Fault::Keychain)
            m_notice->setAction(error->code() == QLatin1String("passphrase.needed")
                    ? tr("&Enter the passphrase")
                    : tr("&Keep passwords another way"));
        return;
    }
    if (state == State::Unknown)
        return;

    for (const CheckLine &line : m_controller.checks()) {
        if (line.standing() == Standing::Failed
            || (line.standing() == Standing::Warning && line.check() != Check::SignedIn)) {
            m_notice->tell(line.standing() == Standing::Failed ? Notice::Kind::Error : Notice::Kind::Warning,
                CreateWords::line(line), CreateWords::cure(line));
            if (line.reason() == Reason::PermissionMissing)
                m_notice->setAction(tr("&Grant permission"));
            else if (line.reason() == Reason::NotSignedIn || line.reason() == Reason::PersonalAccount)
                m_notice->setAction(tr("&Sign in"));
            return;
        }
    }
    m_notice->clear();
}

void ReviewPage::act()
{
    const std::optional<graph::Error> &error = m_controller.error();
    if (error && error->fault() == graph::Fault::Keychain)
        emit keepWanted();
    else
        signIn();
}

void ReviewPage::signIn()
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    m_dialog->ask(m_controller.neededPermissions(), CreateWords::whySignIn(), m_controller.challenge());
}

void ReviewPage::render()
{
    const State state = m_controller.state();
    renderSummary();
    renderOutcome();
    m_equivalent->setUser(m_controller.draft().toUser(), m_controller.endpoints());

    const bool complete = state == State::Created;
    const bool hadFocus = m_create->hasFocus() || m_again->hasFocus() || m_createAgain->hasFocus();
    const bool news = complete != m_complete;
    m_complete = complete;
    if (news)
        emit completeChanged();
    // Next first, so that the focus has somewhere to go before its button goes.
    if (news && complete && hadFocus && wizard())
        wizard()->button(QWizard::CommitButton)->setFocus();
    m_again->setVisible(state == State::Unknown || (m_again->hasFocus() && state == State::Checking));
    m_createAgain->setVisible(m_controller.notThere() || (m_createAgain->hasFocus() && !complete));
    if (!m_create->isHidden() && state == State::Unknown && m_create->hasFocus())
        m_again->setFocus();
    m_create->setVisible(state == State::Editing || (state == State::Creating && !m_createAgain->isVisible()));
}

} // namespace wizard
