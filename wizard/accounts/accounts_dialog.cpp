// SPDX-License-Identifier: MIT
#include "wizard/accounts/accounts_dialog.h"

#include "wizard/accounts/accounts_model.h"
#include "wizard/check/check_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/signin/sign_in_words.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wizard {

namespace {

QPushButton *accountsButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

AccountsDialog::AccountsDialog(AccountsController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_model(new AccountsModel(this))
    , m_intro(new TextLabel)
    , m_table(new QTableView)
    , m_use(accountsButton("accountsUse"))
    , m_signOut(accountsButton("accountsSignOut"))
    , m_forget(accountsButton("accountsForget"))
    , m_compare(accountsButton("accountsCompare"))
    , m_tenantLabel(new QLabel)
    , m_tenant(new QLineEdit)
    , m_add(accountsButton("accountsAdd"))
    , m_other(accountsButton("accountsOther"))
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help))
{
    setObjectName(QStringLiteral("accountsDialog"));
    m_intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 7);
    m_table->installEventFilter(this);
    m_tenant->setObjectName(QStringLiteral("accountsTenant"));
    m_tenant->installEventFilter(this);
    m_tenantLabel->setBuddy(m_tenant);
    m_notice->setObjectName(QStringLiteral("accountsNotice"));
    for (const auto &[which, name] :
        {std::pair(QDialogButtonBox::Close, "accountsClose"), std::pair(QDialogButtonBox::Help, "accountsHelp")}) {
        m_buttons->button(which)->setObjectName(QLatin1String(name));
        m_buttons->button(which)->setAutoDefault(false);
    }

    auto *acts = new QHBoxLayout;
    acts->addWidget(m_use);
    acts->addWidget(m_signOut);
    acts->addWidget(m_forget);
    acts->addStretch();
    acts->addWidget(m_compare);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_tenantLabel);
    adding->addWidget(m_tenant, 1);
    adding->addWidget(m_add);
    adding->addWidget(m_other);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(10);
    all->addWidget(m_intro);
    all->addWidget(m_table, 1);
    all->addLayout(acts);
    all->addLayout(adding);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    all->addWidget(m_buttons);
    resize(820, 440);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsDialog::render);
    connect(m_table, &QTableView::doubleClicked, this, &AccountsDialog::use);
    connect(m_use, &QPushButton::clicked, this, &AccountsDialog::use);
    connect(m_signOut, &QPushButton::clicked, this, [this] {
        if (const AccountRow *row = chosen())
            m_controller.signOut(QString(row->account.key()));
    });
    connect(m_forget, &QPushButton::clicked, this, &AccountsDialog::forget);
    connect(m_compare, &QPushButton::clicked, this, &AccountsDialog::comparisonWanted);
    connect(m_add, &QPushButton::clicked, this, &AccountsDialog::addHere);
    connect(m_other, &QPushButton::clicked, this,
        [this] { ask(SignInPurpose({QString::fromLatin1(graph::permission::userRead)})); });
    connect(m_busy, &Busy::cancelled, &m_controller.signIn(), &SignInController::cancel);
    connect(m_notice, &Notice::actionTriggered, this, [this] { ask(m_controller.addPurpose()); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &AccountsDialog::helpWanted);
    connect(&m_controller, &AccountsController::changed, this, &AccountsDialog::render);
    // The troubleshooting and the settings are behind this window.
    connect(&m_controller.signIn(), &SignInController::troubleWanted, this, &QDialog::reject);
    connect(&m_controller.signIn(), &SignInController::settingsWanted, this, &QDialog::reject);
    retranslate();
    render();
}

void AccountsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_controller.refresh();
    if (const graph::Session *session = m_controller.book().current())
        choose(session->account().key());
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_other->setFocus();
}

void AccountsDialog::choose(const QString &accountKey)
{
    const auto &rows = m_model->rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].account.key() == accountKey)
            m_table->selectRow(static_cast<int>(i));
    }
}

//! Enter on a row works in it; in the field it adds what stands there.
bool AccountsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_tenant)
                addHere();
            else
                use();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

const AccountRow *AccountsDialog::chosen() const
{
    const int at = m_table->currentIndex().row();
    const auto &rows = m_model->rows();
    return at < 0 || at >= static_cast<int>(rows.size()) ? nullptr : &rows[static_cast<std::size_t>(at)];
}

QString AccountsDialog::nameOf(const AccountRow &row) const
{
    return m_model->index(static_cast<int>(&row - m_model->rows().data()), AccountsModel::Organisation)
        .data()
        .toString();
}

void AccountsDialog::use()
{
    const AccountRow *row = chosen();
    if (!row)
        return;
    const QString key = row->account.key();
    if (row->state == AccountRow::State::SignInNeeded)
        ask(m_controller.purposeOf(key, {QString::fromLatin1(graph::permission::userRead)}));
    else
        m_controller.use(key);
}

void AccountsDialog::addHere()
{
    m_controller.addTenant(m_tenant->text());
}

void AccountsDialog::ask(SignInPurpose purpose)
{
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    m_dialog->ask(std::move(purpose));
}

void AccountsDialog::forget()
{
    const AccountRow *row = chosen();
    if (!row)
        return;
    const QString key = row->account.key();
    const ForgetCost cost = m_controller.costOf(key);
    if (cost.any())
        askForget(key, nameOf(*row), cost);
    else
        m_controller.forget(key);
}

void AccountsDialog::askForget(const QString &key, const QString &name, const ForgetCost &cost)
{
    Confirmation question("forgetQuestion", Confirmation::Weight::Grave, tr("Forget the account?"),
        tr("Forget the account at %1?").arg(name));
    QStringList lost;
    if (cost.passwords > 0)
        lost.append(tr("%n password(s) made with it are not handed over. They stay on this computer, but whether such "
                       "an account exists can then not be looked up.",
            nullptr, cost.passwords));
    if (cost.domains > 0)
        lost.append(tr("%n domain(s) added with it still wait for a record: this program stops looking for it.",
            nullptr, cost.domains));
    question.setDetail(lost.join(QLatin1Char('\n')));
    question.setAnswers(tr("&Forget it"), tr("&Keep it"), true);
    question.ask(this, [this, key] { m_controller.forget(key); });
}

void AccountsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void AccountsDialog::retranslate()
{
    setWindowTitle(tr("Accounts"));
    m_intro->setText(
        tr("The organisations you work for. The pages work in one at a time, which the band on top of them "
           "names; each keeps its own sign-in."));
    m_table->setAccessibleName(tr("Accounts"));
    m_signOut->setText(tr("Sign &out"));
    m_forget->setText(tr("&Forget…"));
    m_compare->setText(tr("&Compare…"));
    m_tenantLabel->setText(tr("Another organisation that &knows you:"));
    m_tenant->setPlaceholderText(tr("Its domain or tenant ID"));
    m_add->setText(tr("&Add"));
    m_other->setText(tr("Sign in as somebody &else…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    m_buttons->button(QDialogButtonBox::Help)->setText(tr("&Help"));
}

void AccountsDialog::render()
{
    const QString key = chosen() ? chosen()->account.key() : QString();
    m_model->setRows(m_controller.rows());
    if (!key.isEmpty() && (!chosen() || chosen()->account.key() != key))
        choose(key);
    const AccountRow *row = chosen();
    const bool remembered = row && row->state == AccountRow::State::Remembered;
    const bool again = remembered || (row && row->state == AccountRow::State::SignInNeeded);
    m_use->setText(again ? tr("Sign &in") : tr("&Work in this one"));
    m_signOut->setVisible(!remembered);
    for (QPushButton *button : {m_use, m_signOut, m_forget})
        button->setEnabled(row != nullptr || button->hasFocus());
    m_compare->setVisible(m_controller.comparable().size() > 1);
    const bool signedIn = m_controller.book().current() != nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tenantLabel, m_tenant, m_add})
        widget->setVisible(signedIn);
    if (m_controller.adding())
        m_busy->start(tr("Asking the other organisation…"));
    else if (m_controller.signIn().busy() && !(m_dialog && m_dialog->isVisible()))
        m_busy->start(tr("Signing in; your browser may have opened…"));
    else if (m_controller.reading())
        m_busy->start(tr("Reading your organisations…"));
    else
        m_busy->stop();
    renderNotice();
}

void AccountsDialog::renderNotice()
{
    m_notice->setAction({});
    if (const auto &error = m_controller.addError()) {
        const bool input = error->code().startsWith(QLatin1String("domain."));
        if (error->fault() == graph::Fault::SignInNeeded || error->fault() == graph::Fault::ConsentNeeded) {
            m_notice->tell(Notice::Kind::Info, tr("That organisation wants to see you sign in."),
                tr("Your sign-in is not enough for it. What is signed in stays as it is."));
            m_notice->setAction(tr("Sign in &there…"));
        } else if (input) {
            m_notice->showError(wordsForDomainInput(*error));
        } else {
            m_notice->showError(wordsForSignIn(*error));
        }
        return;
    }
    const QString &added = m_controller.added();
    for (const AccountRow &row : m_controller.rows()) {
        if (!added.isEmpty() && row.account.key() == added) {
            m_notice->tell(Notice::Kind::Success, tr("Added. The pages work in it now."));
            return;
        }
    }
    const auto &failed = m_controller.signIn().error();
    if (failed && !(m_dialog && m_dialog->isVisible())) {
        m_notice->showError(wordsForSignIn(*failed));
        return;
    }
    m_notice->clear();
}

} // namespace wizard
