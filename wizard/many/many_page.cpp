// SPDX-License-Identifier: MIT
#include "wizard/many/many_page.h"

#include "wizard/create/create_words.h"
#include "wizard/many/many_grid.h"
#include "wizard/many/many_words.h"
#include "wizard/signin/sign_in_dialog.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/save_as.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace wizard {

namespace {

constexpr AddressPattern patterns[] = {AddressPattern::FirstDotLast, AddressPattern::FirstLast,
    AddressPattern::InitialLast, AddressPattern::InitialDotLast, AddressPattern::FirstInitial, AddressPattern::First,
    AddressPattern::Last, AddressPattern::LastDotFirst, AddressPattern::LastInitial,
    AddressPattern::FirstUnderscoreLast, AddressPattern::FirstHyphenLast};

QPushButton *button(const char *name)
{
    auto *made = new QPushButton;
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QComboBox *list(const char *name, int characters)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    return box;
}

} // namespace

ManyPage::ManyPage(ManyController &controller, QWidget *parent)
    : Page(Step::Many, parent)
    , m_controller(controller)
    , m_model(new ManyListModel(controller, this))
    , m_grid(new ManyGrid(controller, *m_model))
    , m_fault(new Notice)
    , m_notes(new Notice)
    , m_look(new Notice)
    , m_stack(new QStackedWidget)
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("manyPage"));
    setAcceptDrops(true);
    m_fault->setObjectName(QStringLiteral("listFault"));
    m_notes->setObjectName(QStringLiteral("listNotes"));
    m_look->setObjectName(QStringLiteral("lookProblem"));
    m_readingText = new QLabel;
    m_progress = new QProgressBar;
    m_cancel = button("cancelReading");
    m_reading = new QWidget;
    auto *reading = new QHBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_readingText);
    reading->addWidget(m_progress, 1);
    reading->addWidget(m_cancel);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildList());
    content()->addWidget(m_fault);
    content()->addWidget(m_look);
    content()->addWidget(m_notes);
    content()->addWidget(m_reading);
    content()->addWidget(m_stack, 1);

    ManyController *c = &m_controller;
    for (QPushButton *open : {m_open, m_emptyOpen})
        connect(open, &QPushButton::clicked, this, &ManyPage::openList);
    connect(m_emptyPaste, &QPushButton::clicked, this, &ManyPage::pasteList);
    connect(m_template, &QPushButton::clicked, this, &ManyPage::saveTemplate);
    connect(m_emptyType, &QPushButton::clicked, this, [this] {
        m_controller.addRow();
        m_grid->setFocus();
        m_grid->setCurrentIndex(m_model->index(0, m_model->columnOf(ManyField::DisplayName)));
    });
    connect(m_addRow, &QPushButton::clicked, this, [this] {
        m_controller.addRow();
        m_grid->setFocus();
        m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, m_model->columnOf(ManyField::DisplayName)));
    });
    connect(m_deleteRows, &QPushButton::clicked, m_grid, &ManyGrid::deleteRows);
    connect(m_fillDown, &QPushButton::clicked, m_grid, &ManyGrid::fillDown);
    connect(m_undo, &QPushButton::clicked, c, &ManyController::undo);
    connect(m_redo, &QPushButton::clicked, c, &ManyController::redo);
    onTicked(m_only, m_model, [this](bool on) { m_model->setOnlyProblems(on); });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &ManyPage::fillColumns);
    connect(m_pattern, &QComboBox::activated, this,
        [this](int at) { m_controller.setPattern(static_cast<AddressPattern>(m_pattern->itemData(at).toInt())); });
    connect(m_domain, &QComboBox::activated, this,
        [this](int at) { m_controller.setDomain(m_domain->itemData(at).toString()); });
    connect(m_cancel, &QPushButton::clicked, c, &ManyController::cancelReading);
    connect(m_notes, &Notice::actionTriggered, this, [this] {
        m_notesRead = true;
        render();
        m_grid->setFocus();
    });
    connect(m_look, &Notice::actionTriggered, this, &ManyPage::signIn);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ManyPage::renderSummary);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_notesRead = false;
        const int letter = m_grid->fontMetrics().averageCharWidth();
        m_grid->setColumnWidth(0, letter * 16);
        m_grid->setColumnWidth(m_model->columnOf(ManyField::Address), letter * 32);
    });
    m_tick->setInterval(100);
    connect(m_tick, &QTimer::timeout, this, [this] { m_progress->setValue(m_controller.readPercent()); });
    connect(c, &ManyController::changed, this, &ManyPage::render);
    retranslate();
    render();
}

// The table goes after this: it tells its selection while it goes, and an open editor hands over what was typed.
ManyPage::~ManyPage()
{
    m_controller.disconnect(this);
    m_grid->selectionModel()->disconnect(this);
    m_model->disconnect(this);
}

QWidget *ManyPage::buildEmpty()
{
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_emptyOpen = button("openFirst");
    m_emptyPaste = button("pasteFirst");
    m_emptyType = button("typeFirst");
    m_template = button("saveTemplate");
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_emptyText);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_emptyOpen);
    buttons->addWidget(m_emptyPaste);
    buttons->addWidget(m_emptyType);
    buttons->addWidget(m_template);
    column->addLayout(buttons);
    column->addStretch();
    return empty;
}

QWidget *ManyPage::buildList()
{
    m_open = button("openList");
    m_addRow = button("addRow");
    m_deleteRows = button("deleteRows");
    m_fillDown = button("fillDown");
    m_undo = button("undo");
    m_redo = button("redo");
    m_columns = new QToolButton;
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columnsMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);
    m_only = new QCheckBox;
    m_only->setObjectName(QStringLiteral("onlyProblems"));
    m_pattern = list("pattern", 11);
    m_patternLabel = new QLabel;
    m_patternLabel->setBuddy(m_pattern);
    m_domain = list("listDomain", 20);
    m_domainLabel = new QLabel;
    m_domainLabel->setBuddy(m_domain);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *tools = new FlowLayout;
    for (QWidget *tool :
        std::initializer_list<QWidget *>{m_open, m_addRow, m_deleteRows, m_fillDown, m_undo, m_redo, m_columns})
        tools->addWidget(tool);
    auto *rules = new FlowLayout;
    rules->addWidget(m_patternLabel);
    rules->addWidget(m_pattern);
    rules->addWidget(m_domainLabel);
    rules->addWidget(m_domain);
    rules->addWidget(m_only);
    column->addLayout(tools);
    column->addLayout(rules);
    column->addWidget(m_grid, 1);
    column->addWidget(m_summary);
    m_grid->setMinimumHeight(150);
    return page;
}

QWidget *ManyPage::firstFocus() const
{
    return m_controller.empty() ? static_cast<QWidget *>(m_emptyOpen) : m_grid;
}

QString ManyPage::wouldBeLost() const
{
    return m_controller.empty() ? QString() : tr("The list of %n user(s).", nullptr, m_controller.list().size());
}

void ManyPage::appeared()
{
    m_controller.watch(true);
}

void ManyPage::gone()
{
    m_controller.watch(false);
}

void ManyPage::openList()
{
    auto *dialog = new QFileDialog(this, tr("Open list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_controller, &ManyController::openFile);
    dialog->open();
}

void ManyPage::pasteList()
{
    m_controller.openText(QGuiApplication::clipboard()->text());
}

void ManyPage::saveTemplate()
{
    SaveAs("templateDialog", tr("Save an empty template"), {tr("Lists (*.csv)")}, tr("users"))
        .ask(this, this, [this](const QString &path) {
            QSaveFile file(path);
            const bool saved =
                file.open(QIODevice::WriteOnly) && file.write(ManyWords::emptyTemplate()) > 0 && file.commit();
            m_templateFailed = !saved;
            render();
        });
}

void ManyPage::signIn()
{
    if (m_controller.surveyError() && m_controller.surveyError()->fault() != graph::Fault::ConsentNeeded
        && m_controller.surveyError()->fault() != graph::Fault::SignInNeeded) {
        m_controller.lookAgain();
        return;
    }
    if (!m_dialog)
        m_dialog = new SignInDialog(m_controller.signIn(), this);
    const std::optional<graph::Error> &error = m_controller.surveyError();
    m_dialog->ask(m_controller.neededPermissions(), CreateWords::whySignIn(), error ? error->claims() : QByteArray());
}

void ManyPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((urls.size() == 1 && urls.first().isLocalFile()) || (urls.isEmpty() && event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ManyPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (event->mimeData()->hasUrls())
        m_controller.openFile(event->mimeData()->urls().first().toLocalFile());
    else
        m_controller.openText(event->mimeData()->text());
}

void ManyPage::fillColumns()
{
    m_columnsMenu->clear();
    auto *all = m_columnsMenu->addAction(tr("Show every column"));
    all->setCheckable(true);
    all->setChecked(m_model->allFields());
    connect(all, &QAction::triggered, m_model, &ManyListModel::showAllFields);
    const QStringList &extras = m_controller.list().extras();
    for (int extra = 0; extra < extras.size(); ++extra) {
        if (extras.at(extra).isEmpty())
            continue;
        QMenu *menu = m_columnsMenu->addMenu(tr("Use “%1” as").arg(extras.at(extra)));
        for (ManyField field : manyFields())
            menu->addAction(
                ManyWords::field(field), this, [this, extra, field] { m_controller.useColumn(extra, field); });
    }
    m_columnsMenu->addSeparator();
    m_columnsMenu->addAction(tr("Save an empty template…"), this, &ManyPage::saveTemplate);
    m_columnsMenu->addAction(tr("Delete the whole list"), &m_controller, &ManyController::clear);
}

void ManyPage::fillPatterns()
{
    m_pattern->clear();
    for (AddressPattern pattern : patterns)
        m_pattern->addItem(ManyWords::pattern(pattern), static_cast<int>(pattern));
}

void ManyPage::fillDomains()
{
    m_domain->clear();
    auto *model = qobject_cast<QStandardItemModel *>(m_domain->model());
    for (const DomainChoice &choice : m_controller.domains()) {
        m_domain->addItem(choice.usable ? choice.shown : tr("%1 (signs in elsewhere)").arg(choice.shown), choice.name);
        if (!choice.usable && model)
            model->item(m_domain->count() - 1)->setEnabled(false);
    }
    m_domain->setCurrentIndex(m_domain->findData(m_controller.domain()));
}

void ManyPage::retranslate()
{
    setHeading(tr("Create many users"),
        tr("Bring a list of people; every row is checked here first, and nothing is created on this page."));
    m_emptyText->setText(
        tr("Drop a file here, open one, or copy cells in your spreadsheet and paste them.\n\n"
           "• CSV or text with commas, semicolons or tabs, in any encoding a spreadsheet writes.\n"
           "• Microsoft's own bulk templates, or any headings in English, Dutch, German, French or Spanish.\n"
           "• Names alone are enough: addresses are proposed from them.\n"
           "• Passwords never come from a file. Each person gets a generated one."));
    m_emptyOpen->setText(tr("&Open list…"));
    m_emptyPaste->setText(tr("&Paste"));
    m_emptyType->setText(tr("&Type them"));
    m_template->setText(tr("Save an &empty template…"));
    m_open->setText(tr("&Open list…"));
    m_addRow->setText(tr("&Add row"));
    m_deleteRows->setText(tr("&Delete rows"));
    m_fillDown->setText(tr("Fill do&wn"));
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_columns->setText(tr("&Columns"));
    m_only->setText(tr("Only &problems"));
    m_patternLabel->setText(tr("Propose addr&esses like"));
    m_domainLabel->setText(tr("on do&main"));
    m_cancel->setText(tr("&Stop reading"));
    m_progress->setAccessibleName(tr("How much of the list is read"));
    m_grid->setAccessibleName(tr("List of users"));
    m_grid->setToolTip({});
    fillPatterns();
    fillDomains();
    m_model->retranslate();
}

void ManyPage::renderFault()
{
    if (m_controller.fault()) {
        QString title = ManyWords::faultTitle(*m_controller.fault());
        if (!m_controller.source().isEmpty())
            title = tr("%1: %2").arg(m_controller.source(), title);
        m_fault->tell(Notice::Kind::Error, title, ManyWords::faultCure(*m_controller.fault()));
    } else if (m_templateFailed) {
        m_fault->tell(Notice::Kind::Error, tr("The template could not be saved."),
            tr("Choose a folder you may write to, with room on its disk."));
    } else {
        m_fault->clear();
    }
    const std::optional<graph::Error> &error = m_controller.surveyError();
    if (!error || m_controller.empty()) {
        m_look->clear();
        return;
    }
    const bool permission =
        error->fault() == graph::Fault::ConsentNeeded || error->fault() == graph::Fault::SignInNeeded;
    m_look->tell(Notice::Kind::Warning, tr("Whether the addresses are free could not be looked up."),
        permission ? tr("Creating users needs a further permission; it covers this as well.")
                   : tr("The list is kept. Check the connection and look again."));
    m_look->setAction(permission ? tr("Gran&t the permission…") : tr("Loo&k again"));
}

void ManyPage::renderNotes()
{
    QStringList texts;
    bool warning = false;
    for (const ListNote &note : m_controller.notes()) {
        texts.append(ManyWords::note(note));
        warning = warning || note.kind == ListNote::Kind::QuoteOpen || note.kind == ListNote::Kind::UnevenLines;
    }
    if (texts.isEmpty() || m_notesRead || m_controller.empty()) {
        m_notes->clear();
        return;
    }
    m_notes->tell(warning ? Notice::Kind::Warning : Notice::Kind::Info,
        m_controller.source().isEmpty() ? tr("The pasted list was read.")
                                        : tr("%1 was read.").arg(m_controller.source()),
        texts.join(QLatin1Char('\n')));
    m_notes->setAction(tr("H&ide"));
}

void ManyPage::renderSummary()
{
    const ManyList &list = m_controller.list();
    QStringList parts{tr("%n ready", nullptr, list.readyCount())};
    if (list.problemCount() > 0)
        parts.append(tr("%n with problems", nullptr, list.problemCount()));
    if (list.warningCount() > 0)
        parts.append(tr("%n to look at", nullptr, list.warningCount()));
    QString text = parts.join(QStringLiteral(", "));
    if (m_controller.checking())
        text = tr("%1. Checking…").arg(text);
    else if (list.problemCount() > 0)
        text = tr("%1. Rows with problems are left out when you go on.").arg(text);
    // What is wrong with the cell at hand is read without a mouse, too.
    const QString wrong =
        m_grid->currentIndex().isValid() ? m_grid->currentIndex().data(Qt::ToolTipRole).toString() : QString();
    m_summary->setText(wrong.isEmpty() ? text : text + QLatin1Char('\n') + wrong);
}

void ManyPage::render()
{
    const bool reading = m_controller.reading();
    m_reading->setVisible(reading);
    m_readingText->setText(tr("Reading the list…"));
    if (reading)
        m_tick->start();
    else
        m_tick->stop();
    const bool wasEmpty = m_stack->currentIndex() == 0;
    m_stack->setCurrentIndex(m_controller.empty() ? 0 : 1);
    if (wasEmpty && !m_controller.empty() && isVisible()) {
        m_grid->setFocus();
        if (!m_grid->currentIndex().isValid())
            m_grid->setCurrentIndex(m_model->index(0, 1));
    }
    renderFault();
    renderNotes();
    renderSummary();
    const bool undo = m_controller.canUndo();
    const bool redo = m_controller.canRedo();
    m_undo->setToolTip(undo ? ManyWords::undo(m_controller.nextUndo()) : QString());
    m_redo->setToolTip(redo ? ManyWords::redo(m_controller.nextRedo()) : QString());
    // A button that has the focus is not taken away from under it.
    for (auto [which, on] : {std::pair(m_undo, undo), std::pair(m_redo, redo)}) {
        if (!on && which->hasFocus())
            m_grid->setFocus();
        which->setEnabled(on);
    }
    drawTicked(m_only, m_model->onlyProblems());
    m_pattern->setCurrentIndex(m_pattern->findData(static_cast<int>(m_controller.pattern())));
    if (m_domain->count() != static_cast<int>(m_controller.domains().size()))
        fillDomains();
    m_domain->setCurrentIndex(m_domain->findData(m_controller.domain()));
    if (const bool complete = m_controller.ready(); complete != m_complete) {
        QWidget *focus = QApplication::focusWidget();
        if (!complete && isVisible() && focus && focus->window() == window() && !isAncestorOf(focus))
            firstFocus()->setFocus();
        m_complete = complete;
        emit completeChanged();
    }
}

} // namespace wizard
