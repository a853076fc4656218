// SPDX-License-Identifier: MIT
#include "wizard/create/new_user_page.h"

#include "wizard/create/countries.h"
#include "wizard/create/create_words.h"
#include "wizard/create/field_note.h"
#include "wizard/create/preflight_list.h"
#include "wizard/password/password_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/form_rows.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/voice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wizard {

namespace {

QLineEdit *lineEdit(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    return edit;
}

QLabel *labelOf(QWidget *buddy)
{
    auto *label = new QLabel;
    label->setBuddy(buddy);
    return label;
}

QLabel *hint()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QFont small = label->font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    label->setFont(small);
    return label;
}

QComboBox *list(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    // Long names must not push the page wider than a small screen.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip); // all of what may be cut off
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

//! A field and what stands under it.
QVBoxLayout *stack(std::initializer_list<QWidget *> widgets)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    return column;
}

//! All of it is looked up, and nothing is at fault.
bool allClear(const std::vector<CheckLine> &lines)
{
    const bool open = std::any_of(lines.begin(), lines.end(), [](const CheckLine &line) {
        return line.standing() == Standing::Waiting || line.standing() == Standing::Failed;
    });
    return !open && lineOf(lines, Check::Free).standing() == Standing::Ok;
}

} // namespace

NewUserPage::NewUserPage(NewUserController &controller, QWidget *parent)
    : Page(Step::NewUser, parent)
    , m_controller(controller)
    , m_notice(new Notice)
    , m_preflight(new PreflightList)
{
    setObjectName(QStringLiteral("newUserPage"));
    content()->addWidget(m_notice);
    m_form = buildForm();
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(20);
    m_columns->addWidget(m_form, 3);
    m_columns->addWidget(m_preflight, 2);
    content()->addLayout(m_columns);
    content()->addStretch();

    NewUserController *c = &m_controller;
    onWritten(m_given, c, [c](const QString &text) { c->setGivenName(text); });
    onWritten(m_surname, c, [c](const QString &text) { c->setSurname(text); });
    onWritten(m_display, c, [c](const QString &text) { c->setDisplayName(text); });
    onWritten(m_local, c, [c](const QString &text) { c->setLocalPart(text); });
    connect(m_domain, &QComboBox::activated, this,
        [this](int at) { m_controller.setDomain(m_domain->itemData(at).toString()); });
    connect(m_country, &QComboBox::activated, this,
        [this](int at) { m_controller.setUsageLocation(m_country->itemData(at).toString()); });
    connect(m_style, &QComboBox::activated, this, [this](int at) {
        m_controller.setPasswordStyle(static_cast<PasswordGenerator::Style>(m_style->itemData(at).toInt()));
    });
    onTicked(m_change, c, [c](bool on) { c->setChangeAtFirstSignIn(on); });
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_controller.takeSuggestion();
        m_local->setFocus();
    });
    connect(m_display, &QLineEdit::editingFinished, this, [this] {
        m_displayLeft = true;
        render();
    });
    connect(m_local, &QLineEdit::editingFinished, this, [this] {
        m_localLeft = true;
        render();
    });
    connect(m_preflight, &PreflightList::signInWanted, this, &NewUserPage::signIn);
    connect(m_preflight, &PreflightList::lookAgainWanted, c, &NewUserController::refresh);
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_displayLeft = m_localLeft = false;
        m_controller.startAnother();
        m_given->setFocus();
    });
    connect(c, &NewUserController::changed, this, &NewUserPage::render);
    retranslate();
    render();
}

QWidget *NewUserPage::buildForm()
{
    m_given = lineEdit("givenName");
    m_surname = lineEdit("surname");
    m_display = lineEdit("displayName");
    m_local = lineEdit("localPart");
    m_local->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhEmailCharactersOnly);
    m_domain = list("domain");
    m_country = list("usageLocation");
    m_suggestion = new QPushButton;
    m_suggestion->setObjectName(QStringLiteral("useSuggestion"));
    m_suggestion->setAutoDefault(false);
    m_change = new QCheckBox;
    m_change->setObjectName(QStringLiteral("changeAtFirstSignIn"));
    m_style = list("passwordStyle");
    m_strength = hint();
    m_strength->setObjectName(QStringLiteral("strength"));
    m_namesNote = new FieldNote(m_surname);
    m_displayNote = new FieldNote(m_display);
    m_addressNote = new FieldNote(m_local);
    m_givenLabel = labelOf(m_given);
    m_surnameLabel = labelOf(m_surname);
    m_displayLabel = labelOf(m_display);
    m_localLabel = labelOf(m_local);
    m_countryLabel = labelOf(m_country);
    m_styleLabel = labelOf(m_style);
    m_roleLabel = new QLabel;
    m_role = new QLabel;
    m_role->setObjectName(QStringLiteral("role"));
    m_roleHint = hint();
    m_domainHint = hint();
    m_ownDomain = new QPushButton;
    m_ownDomain->setObjectName(QStringLiteral("newUserOwnDomain"));
    m_ownDomain->setAutoDefault(false);
    m_ownDomain->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_ownDomain, &QPushButton::clicked, this, &NewUserPage::ownDomainWanted);
    m_countryHint = hint();
    m_at = new QLabel(QStringLiteral("@"));

    auto *address = new QHBoxLayout;
    address->setSpacing(4);
    address->addWidget(m_local, 1);
    address->addWidget(m_at);
    address->addWidget(m_domain, 1);
    auto *suggestion = new QHBoxLayout;
    suggestion->addWidget(m_suggestion);
    suggestion->addStretch();
    QVBoxLayout *addressColumn = stack({});
    addressColumn->addLayout(address);
    addressColumn->addWidget(m_addressNote);
    addressColumn->addLayout(suggestion);
    addressColumn->addWidget(m_domainHint);

    auto *form = new QWidget;
    auto *rows = new FormRows(form);
    m_role->setMinimumHeight(m_display->sizeHint().height()); // level with its label, as the fields are
    rows->addRow(m_givenLabel, m_given);
    rows->addRow(m_surnameLabel, stack({m_surname, m_namesNote}));
    rows->addRow(m_displayLabel, stack({m_display, m_displayNote}));
    rows->addRow(m_localLabel, addressColumn);
    rows->addRow(nullptr, m_ownDomain);
    rows->addRow(m_roleLabel, stack({m_role, m_roleHint}));
    rows->addRow(m_styleLabel, stack({m_style, m_strength}));
    rows->addRow(nullptr, m_change);
    rows->addRow(m_countryLabel, stack({m_country, m_countryHint}));
    return form;
}

void NewUserPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

//! In a narrow window, or where the words are long, what is looked up stands below the fields.
void NewUserPage::fitColumns()
{
    auto *rows = static_cast<FormRows *>(m_form->layout());
    const int needed = rows->widthSideBySide() + m_columns->spacing() + m_preflight->minimumSizeHint().width();
    const int letter = fontMetrics().averageCharWidth();
    const bool narrow = width() < letter * 88 || needed > contentWidth();
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Side by side they share the width; one below the other each is as high as it needs.
    m_columns->setStretch(0, narrow ? 0 : 3);
    m_columns->setStretch(1, narrow ? 0 : 2);
    rows->setStacked(narrow && (width() < letter * 88 || rows->widthSideBySide() > contentWidth()));
}

void NewUserPage::signIn()
{
    if (!m_dialog) {
        m_dialog = new SignInDialog(m_controller.signIn(), this);
        // The button that asked for it may have gone meanwhile.
        connect(m_dialog, &QDialog::finished, m_local, qOverload<>(&QWidget::setFocus));
    }
    m_dialog->ask(m_controller.neededPermissions(), CreateWords::whySignIn(), m_controller.challenge());
}

bool NewUserPage::isComplete() const
{
    return m_complete;
}

void NewUserPage::retranslate()
{
    setHeading(tr("New user"),
        tr("Every person who works in Partner Center needs a work account. Enter the name; the address is proposed "
           "from it."));
    m_givenLabel->setText(tr("First na&me"));
    m_surnameLabel->setText(tr("&Last name"));
    m_displayLabel->setText(tr("Dis&play name"));
    m_localLabel->setText(tr("&Address"));
    m_local->setAccessibleName(tr("Address, the part before the @"));
    // AT-SPI takes the text chosen in a box for its name.
    m_domain->setAccessibleName(tr("Domain of the address"));
    m_domain->setAccessibleDescription(m_domain->accessibleName());
    m_domainHint->setText(tr("Only verified domains are listed, because only they can carry an address."));
    m_ownDomain->setText(tr("My &domain is not listed…"));
    m_roleLabel->setText(tr("Role"));
    m_role->setText(tr("User"));
    m_roleHint->setText(
        tr("Enough to work in Partner Center, where the tasks are assigned afterwards. An administrator "
           "role in the tenant is not needed and not given."));
    m_change->setText(tr("Must &change the password at the first sign-in"));
    m_styleLabel->setText(tr("Pass&word"));
    m_countryLabel->setText(tr("&Usage location"));
    m_countryHint->setText(tr("Optional. Microsoft asks for it before a licence can be assigned."));
    fillCountries();
    fillStyles();
    m_shownDomains.clear(); // their notes are words too
    fillDomains();
}

void NewUserPage::fillStyles()
{
    m_style->clear();
    for (PasswordGenerator::Style style : {PasswordGenerator::Style::Characters, PasswordGenerator::Style::Passphrase})
        m_style->addItem(styleName(style), QVariant::fromValue(static_cast<int>(style)));
}

void NewUserPage::fillCountries()
{
    m_country->clear();
    m_country->addItem(tr("Not set"), QString());
    for (const Country &country : countries())
        m_country->addItem(country.name, country.code);
}

void NewUserPage::fillDomains()
{
    if (m_shownDomains == m_controller.domains() && m_domain->count() > 0)
        return;
    m_shownDomains = m_controller.domains();
    m_domain->clear();
    auto *model = qobject_cast<QStandardItemModel *>(m_domain->model());
    for (const DomainChoice &choice : m_shownDomains) {
        m_domain->addItem(choice.usable ? choice.shown : tr("%1 (signs in elsewhere)").arg(choice.shown), choice.name);
        if (!choice.usable && model)
            model->item(m_domain->count() - 1)->setEnabled(false);
    }
}

void NewUserPage::renderNotice()
{
    const NewUserController::State state = m_controller.state();
    if (state == NewUserController::State::Editing) {
        m_notice->clear();
        return;
    }
    const QString name = m_controller.draft().displayName.simplified();
    if (state == NewUserController::State::Created) {
        m_notice->tell(Notice::Kind::Success, tr("%1 has been created.").arg(name),
            tr("Go on to hand over the password, or begin with another user. Nothing is lost: the password waits in "
               "the "
               "list of hand-overs."));
        m_notice->setAction(tr("&Enter another user"));
    } else if (state == NewUserController::State::Unknown) {
        m_notice->tell(Notice::Kind::Warning, tr("It is not known yet whether %1 has been created.").arg(name),
            tr("Go on to the review to check again, or begin with another user. The password stays in the list of "
               "hand-overs until it is known."));
        m_notice->setAction(tr("&Enter another user"));
    } else {
        m_notice->tell(
            Notice::Kind::Info, tr("%1 is being created.").arg(name), tr("Go on to the review to see how far it is."));
        m_notice->setAction({});
    }
}

void NewUserPage::renderNotes()
{
    using Kind = FieldNote::Kind;
    const NewUserDraft &draft = m_controller.draft();
    const bool editing = m_controller.state() == NewUserController::State::Editing;

    const NameFault given = namePartFault(draft.givenName);
    const NameFault part = given != NameFault::None ? given : namePartFault(draft.surname);
    m_namesNote->say(Kind::Error, CreateWords::nameFault(part, 64));
    const NameFault display = displayNameFault(draft.displayName);
    const bool tellDisplay = display != NameFault::Empty || m_displayLeft;
    m_displayNote->say(Kind::Error, tellDisplay ? CreateWords::nameFault(display, 256) : QString());

    const std::vector<UpnProblem> problems = m_controller.addressProblems();
    const CheckLine &free = lineOf(m_controller.checks(), Check::Free);
    const CheckLine &deleted = lineOf(m_controller.checks(), Check::NotDeleted);
    const QString proposal = CreateWords::proposal(m_controller.proposal());
    const QString lookedUp = m_controller.suggestion();
    if (!editing) { // NOLINT(bugprone-branch-clone): told in the order of what matters
        m_addressNote->say(Kind::Hint, {});
    } else if (draft.localPart.isEmpty()) {
        if (!proposal.isEmpty())
            m_addressNote->say(Kind::Warning, proposal);
        else
            m_addressNote->say(Kind::Error, m_localLeft ? CreateWords::upnProblem(problems.front()) : QString());
    } else if (!problems.empty() && problems.front().fault != UpnFault::DomainMissing) {
        m_addressNote->say(Kind::Error, CreateWords::upnProblem(problems.front()));
    } else if (m_controller.addressRefused()) {
        m_addressNote->say(Kind::Error, tr("This address is in use already. Choose another one."));
    } else if (free.reason() == Reason::Taken) {
        m_addressNote->say(Kind::Error, CreateWords::line(free));
    } else if (deleted.reason() == Reason::Deleted) {
        m_addressNote->say(Kind::Warning, CreateWords::line(deleted));
    } else if (!m_controller.addressTyped() && !proposal.isEmpty()) {
        m_addressNote->say(Kind::Warning, proposal);
    } else {
        m_addressNote->say(Kind::Hint, {});
    }
    m_suggestion->setVisible(editing && !lookedUp.isEmpty());
    m_suggestion->setText(tr("Use %1").arg(lookedUp));
}

void NewUserPage::render()
{
    const NewUserDraft &draft = m_controller.draft();
    drawWritten(m_given, draft.givenName);
    drawWritten(m_surname, draft.surname);
    drawWritten(m_display, draft.displayName);
    drawWritten(m_local, draft.localPart);
    fillDomains();
    m_domain->setCurrentIndex(m_domain->findData(draft.domain));
    m_country->setCurrentIndex(std::max(0, m_country->findData(draft.usageLocation)));
    m_style->setCurrentIndex(m_style->findData(static_cast<int>(m_controller.passwordStyle())));
    m_strength->setText(strengthText(PasswordGenerator::bits(m_controller.passwordStyle())));
    drawTicked(m_change, draft.changeAtFirstSignIn);
    m_form->setEnabled(m_controller.state() == NewUserController::State::Editing);
    renderNotice();
    renderNotes();
    m_preflight->setLines(m_controller.checks());
    fitColumns();
    // Seen at a glance, so it is said, too.
    const bool clear = m_controller.ready() && allClear(m_controller.checks());
    if (std::exchange(m_clear, clear) != clear && clear && isVisible())
        Voice::say(this, tr("Nothing stands in the way. Go on with Next."));

    const bool complete = m_controller.ready() || m_controller.state() != NewUserController::State::Editing;
    if (complete == m_complete)
        return;
    // The button that has the focus is about to be disabled: the field at fault takes it.
    QWidget *focus = QApplication::focusWidget();
    if (!complete && isVisible() && focus && focus->window() == window() && !isAncestorOf(focus))
        m_local->setFocus();
    m_complete = complete;
    emit completeChanged();
}

} // namespace wizard
