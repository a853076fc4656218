// SPDX-License-Identifier: MIT
#include "wizard/many/many_run_page.h"
#include "wizard/accounts/write_question.h"

#include "wizard/many/run_model.h"
#include "wizard/many/run_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/save_as.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace wizard {

using State = ManyRunController::State;
using graph::Fault;

namespace {

Glyph glyphOf(RunRow::State state)
{
    switch (state) {
    case RunRow::State::Waiting:
        return Glyph::StepLater;
    case RunRow::State::Sent:
        return Glyph::Clock;
    case RunRow::State::Created:
        return Glyph::Ok;
    case RunRow::State::Failed:
        return Glyph::Error;
    case RunRow::State::Unknown:
        return Glyph::Warning;
    case RunRow::State::Skipped:
        return Glyph::StepSkipped;
    }
    return Glyph::Info;
}

//! A sign before the word of the state: never colour alone.
class StateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            iconOf(glyphOf(static_cast<RunRow::State>(index.data(RunModel::StateRole).toInt())), QPalette::Text);
        option->decorationSize = QSize(side, side);
    }
};

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    // Enter belongs to Next; these are pressed on purpose.
    made->setAutoDefault(false);
    return made;
}

} // namespace

ManyRunPage::ManyRunPage(ManyRunController &controller, QWidget *parent)
    : Page(Step::ManyRun, parent)
    , m_controller(controller)
    , m_model(new RunModel(controller, this))
    , m_notice(new Notice)
    , m_saved(new Notice)
    , m_plan(new QLabel)
    , m_others(new QWidget)
    , m_othersLabel(new QLabel)
    , m_othersBox(new QVBoxLayout(m_others))
    , m_bar(new QProgressBar)
    , m_progress(new QLabel)
    , m_start(button("startRun"))
    , m_pause(button("pauseRun"))
    , m_stop(button("stopRun"))
    , m_retry(button("retryRun"))
    , m_save(button("saveResults"))
    , m_only(new QCheckBox)
    , m_table(new QTableView)
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("manyRunPage"));
    m_notice->setObjectName(QStringLiteral("runNotice"));
    m_saved->setObjectName(QStringLiteral("savedNotice"));
    m_plan->setObjectName(QStringLiteral("runPlan"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_bar->setObjectName(QStringLiteral("runBar"));
    m_bar->setTextVisible(false);
    m_only->setObjectName(QStringLiteral("onlyProblems"));
    for (QLabel *label : {m_plan, m_progress}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    buildTable();

    auto *buttons = new QHBoxLayout;
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_pause, m_stop, m_retry, m_save})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(m_only);
    content()->addWidget(m_notice);
    content()->addWidget(m_plan);
    m_others->setObjectName(QStringLiteral("otherTenants"));
    m_othersBox->setContentsMargins(0, 0, 0, 0);
    m_othersBox->addWidget(m_othersLabel);
    content()->addWidget(m_others);
    content()->addWidget(m_bar);
    content()->addWidget(m_progress);
    content()->addLayout(buttons);
    content()->addWidget(m_saved);
    content()->addWidget(m_table, 1);

    ManyRunController *c = &m_controller;
    connect(m_start, &QPushButton::clicked, this, &ManyRunPage::start);
    connect(m_pause, &QPushButton::clicked, this, &ManyRunPage::pauseOrResume);
    connect(m_stop, &QPushButton::clicked, c, &ManyRunController::cancel);
    connect(m_retry, &QPushButton::clicked, c, &ManyRunController::retry);
    connect(m_save, &QPushButton::clicked, this, &ManyRunPage::save);
    onTicked(m_only, m_model, [this](bool on) { m_model->setOnlyProblems(on); });
    connect(m_notice, &Notice::actionTriggered, this, &ManyRunPage::act);
    // The remaining time goes on while nothing else changes.
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &ManyRunPage::renderProgress);
    connect(c, &ManyRunController::changed, this, &ManyRunPage::render);
    retranslate();
    render();
}

// The table goes after this, and tells its selection while it goes.
ManyRunPage::~ManyRunPage()
{
    m_controller.disconnect(this);
}

void ManyRunPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RunModel::StateColumn, new StateDelegate(m_table));
    m_table->setTabKeyNavigation(false); // Tab goes on to the next control, as everywhere
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    // One height for all: asking each of 50,000 rows takes seconds.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->resizeSection(RunModel::StateColumn, letter * 22);
    head->resizeSection(RunModel::NameColumn, letter * 24);
    head->resizeSection(RunModel::AddressColumn, letter * 36);
    head->resizeSection(RunModel::TenantColumn, letter * 24);
    m_table->setMinimumHeight(130);
}

QWidget *ManyRunPage::firstFocus() const
{
    return m_table;
}

QString ManyRunPage::wouldBeLost() const
{
    const int left = m_controller.count(RunRow::State::Waiting) + m_controller.count(RunRow::State::Sent);
    const State state = m_controller.state();
    if (left == 0 || (state != State::Running && state != State::Paused && state != State::Finishing))
        return {};
    return tr("The run: %n user(s) are not created yet. The same list goes on where it was.", nullptr, left);
}

void ManyRunPage::retranslate()
{
    setHeading(tr("Create the users"), tr("See what will happen first. Nothing is sent before you press Create."));
    m_othersLabel->setText(tr("The same list in other organisations, in one run:"));
    m_stop->setText(tr("Stop the r&un"));
    m_retry->setText(tr("&Try the others again"));
    m_save->setText(tr("Sa&ve the results…"));
    m_only->setText(tr("Only &problems"));
    m_bar->setAccessibleName(tr("How much of the list is done"));
    m_table->setAccessibleName(tr("Users of this run"));
    m_model->retranslate();
}

void ManyRunPage::appeared()
{
    m_controller.look();
}

void ManyRunPage::start()
{
    if (m_controller.otherTenant().isEmpty())
        askThenWriteAs(m_controller.book(), m_controller.accountKey(), this, [this] { m_controller.start(); });
    else
        askTenant();
}

void ManyRunPage::askTenant()
{
    Confirmation question("tenantQuestion", Confirmation::Weight::Light,
        tr("Create the users in %1?").arg(m_controller.tenants().join(QStringLiteral(", "))),
        //: %1 and %2 are organisations.
        tr("The last users were created in %1. These will be created in %2.")
            .arg(m_controller.otherTenant(), m_controller.tenants().join(QStringLiteral(", "))));
    question.setAnswers(tr("Create them there"), tr("Do not create them"));
    question.ask(this, [this] { m_controller.start(); });
}

void ManyRunPage::pauseOrResume()
{
    if (m_controller.state() == State::Paused)
        m_controller.resume();
    else
        m_controller.pause();
}

void ManyRunPage::save()
{
    SaveAs("resultsDialog", tr("Save the results"), {tr("Lists (*.csv)")}, tr("results"))
        .ask(this, this, [this](const QString &file) {
            // Where the comma parts the decimals, spreadsheets part the cells by a semicolon.
            const bool comma = QLocale().decimalPoint() != QLatin1String(",");
            m_controller.saveResults(file, QLatin1Char(comma ? ',' : ';'), RunWords::remark);
        });
}

void ManyRunPage::act()
{
    switch (m_action) {
    case Action::None:
        break;
    case Action::SignIn:
        signIn();
        break;
    case Action::Keep:
        emit keepWanted();
        break;
    case Action::Look:
        m_controller.look();
        break;
    }
}

void ManyRunPage::signIn()
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    SignInPurpose purpose(m_controller.neededPermissions());
    purpose.reason = tr("To create the users of the list.");
    // The run was begun by this account, and is not gone on with by another.
    purpose.accountKey = m_controller.accountKey();
    purpose.loginHint = m_controller.accountName();
    if (m_controller.error())
        purpose.claims = m_controller.error()->claims();
    m_dialog->ask(std::move(purpose));
}

void ManyRunPage::renderNotice()
{
    const State state = m_controller.state();
    m_action = Action::None;
    if (const std::optional<graph::Error> &error = m_controller.error(); error && !error->cancelled()) {
        m_notice->showError(RunWords::pause(*error, m_controller.domainGone()));
        QString text;
        if (error->fault() == Fault::SignInNeeded || error->fault() == Fault::ConsentNeeded) {
            m_action = Action::SignIn;
            text = error->fault() == Fault::SignInNeeded ? tr("Sign &in again…") : tr("Grant the per&mission…");
        } else if (error->fault() == Fault::Keychain) {
            m_action = Action::Keep;
            text = error->code() == QLatin1String("passphrase.needed") ? tr("&Enter the passphrase…")
                                                                       : tr("&Keep passwords another way…");
        } else if (state == State::Idle) {
            m_action = Action::Look;
            text = tr("Loo&k again");
        }
        m_notice->setAction(text);
        return;
    }
    m_notice->setAction({});
    if (state == State::Done) {
        const bool all = m_controller.created() == m_controller.total();
        m_notice->tell(all ? Notice::Kind::Success : Notice::Kind::Warning, RunWords::progress(m_controller),
            m_controller.created() > 0
                ? tr("Their passwords are kept sealed on this computer. Go on to hand them over.")
                : QString());
    } else if (state == State::Paused) {
        m_notice->tell(Notice::Kind::Info, tr("The run has paused."),
            m_controller.busy() ? tr("What was sent already still comes in.") : QString());
    } else if (state == State::Finishing) {
        m_notice->tell(Notice::Kind::Info, tr("The run ends."), tr("What was sent already still comes in."));
    } else if (state == State::Idle && m_controller.plan().toMake() == 0) {
        m_notice->tell(Notice::Kind::Info, tr("There is nobody to create."),
            m_controller.plan().already() > 0 ? tr("Everybody in this list was created before.")
                                              : tr("Go back and put the rows with problems right."));
    } else {
        m_notice->clear();
    }
}

void ManyRunPage::renderProgress()
{
    const State state = m_controller.state();
    const bool running = state == State::Running || state == State::Paused || state == State::Finishing;
    m_bar->setVisible(running);
    m_progress->setVisible(running);
    if (!running)
        return;
    const int left = m_controller.count(RunRow::State::Waiting) + m_controller.count(RunRow::State::Sent);
    m_bar->setMaximum(m_controller.total());
    m_bar->setValue(m_controller.total() - left);
    const QString text = RunWords::progress(m_controller);
    const auto remaining = m_controller.remaining();
    m_progress->setText(state == State::Running && remaining
            //: %1 is a sentence, %2 a time such as "about 2 minutes".
            ? tr("%1 Ready in %2.").arg(text, RunWords::duration(*remaining))
            : text);
}

void ManyRunPage::renderOthers()
{
    const State state = m_controller.state();
    const std::vector<graph::Session> others = m_controller.others();
    QStringList keys;
    for (const graph::Session &session : others)
        keys.append(session.account().key());
    if (keys != m_othersShown) {
        m_othersShown = keys;
        qDeleteAll(m_others->findChildren<QCheckBox *>());
        for (const graph::Session &session : others) {
            const QString key = session.account().key();
            auto *box = new QCheckBox(session.account().username().section(QLatin1Char('@'), -1));
            box->setObjectName(QStringLiteral("tenant %1").arg(key));
            box->setAccessibleName(tr("Also in %1").arg(box->text()));
            onTicked(box, &m_controller, [this, key](bool on) { m_controller.setTakesPart(key, on); });
            m_othersBox->addWidget(box);
        }
    }
    const QList<QCheckBox *> boxes = m_others->findChildren<QCheckBox *>();
    for (int i = 0; i < boxes.size(); ++i)
        drawTicked(boxes.at(i), m_controller.takesPart(keys.value(i)));
    // While the list is looked at anew a box keeps its focus.
    m_others->setVisible(
        !keys.isEmpty() && (state == State::Idle || (state == State::Checking && m_others->isVisibleTo(this))));
    m_table->setColumnHidden(RunModel::TenantColumn, m_controller.tenants().size() < 2);
}

void ManyRunPage::renderButtons()
{
    const State state = m_controller.state();
    const bool running = state == State::Running || state == State::Paused;
    m_start->setText(tr("C&reate %n user(s)", nullptr, m_controller.plan().toMake()));
    m_pause->setText(state == State::Paused ? tr("Go &on") : tr("P&ause"));
    const bool ended = state == State::Done;
    const bool checking = state == State::Checking && m_controller.total() > 0; // a retry reads the ledger first
    const bool more = m_controller.created() < m_controller.total();
    const std::pair<QPushButton *, bool> shown[] = {
        {m_start, state == State::Idle && !m_controller.error() && m_controller.plan().toMake() > 0},
        {m_pause, running},
        {m_stop, running || state == State::Finishing},
        {m_retry, (ended && more) || (checking && m_retry->isVisibleTo(this))},
        {m_save, ended || state == State::Paused || (checking && m_save->isVisibleTo(this))},
    };
    // Where the focus is on a button that goes, it goes on to what takes its place.
    QPushButton *leaving = nullptr;
    for (const auto &[which, on] : shown) {
        if (on)
            which->show();
        else if (which->hasFocus())
            leaving = which;
    }
    if (leaving) {
        QPushButton *heir = nullptr;
        for (const auto &[which, on] : shown) {
            if (on && which != m_start && !heir)
                heir = which;
        }
        heir ? heir->setFocus() : m_table->setFocus();
    }
    for (const auto &[which, on] : shown) {
        if (!on)
            which->hide();
    }
    drawTicked(m_only, m_model->onlyProblems());
}

void ManyRunPage::render()
{
    const State state = m_controller.state();
    const bool idle = state == State::Idle;
    m_plan->setVisible(idle);
    if (idle)
        m_plan->setText(RunWords::plan(m_controller).join(QLatin1Char('\n')));
    if (state == State::Running)
        m_tick->start();
    else
        m_tick->stop();
    renderNotice();
    renderProgress();
    renderOthers();
    renderButtons();
    switch (m_controller.saving()) {
    case ManyRunController::Saving::None:
    case ManyRunController::Saving::Busy:
        m_saved->clear();
        break;
    case ManyRunController::Saving::Saved:
        m_saved->tell(Notice::Kind::Success,
            tr("The results are saved in %1, without any password.")
                .arg(QFileInfo(m_controller.savedFile()).fileName()));
        break;
    case ManyRunController::Saving::Failed:
        m_saved->tell(Notice::Kind::Error, tr("The results could not be saved."),
            tr("Choose a folder you may write to, with room on its disk."));
        break;
    }
    const bool complete = state == State::Done || (idle && !m_controller.error() && m_controller.plan().toMake() == 0);
    if (complete != m_complete) {
        m_complete = complete;
        emit completeChanged();
    }
}

} // namespace wizard
