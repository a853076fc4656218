// SPDX-License-Identifier: MIT
#include "wizard/handover/bulk_dialog.h"

#include "wizard/handover/bulk_words.h"
#include "wizard/handover/handover_form.h"
#include "wizard/handover/open_handovers.h"
#include "wizard/handover/sheet_dialogs.h"
#include "wizard/handover/sheet_job.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/confirmation.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/passphrase_field.h"
#include "wizard/widgets/save_as.h"
#include "wizard/widgets/scroll_room.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

BulkDialog::BulkDialog(BulkHandover &bulk, HandoverController &list, QWidget *parent)
    : QDialog(parent)
    , m_bulk(bulk)
    , m_list(list)
    , m_look([] { return !QPrinterInfo::availablePrinterNames().isEmpty(); })
    , m_makePrinter([] { return std::make_unique<QPrinter>(QPrinter::HighResolution); })
    , m_count(new QLabel)
    , m_view(new QListView)
    , m_model(new OpenHandovers(this))
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_phraseLabel(new QLabel)
    , m_phrase(passphraseField("bulkPassphrase"))
    , m_againLabel(new QLabel)
    , m_again(passphraseField("bulkPassphraseAgain"))
    , m_seal(new QPushButton)
    , m_hint(new QLabel)
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_form(new HandoverForm)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("bulkDialog"));
    setModal(true);
    resize(720, 540);
    m_count->setObjectName(QStringLiteral("bulkCount"));
    m_count->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("bulkList"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setMinimumHeight(90);
    m_print->setObjectName(QStringLiteral("bulkPrint"));
    m_save->setObjectName(QStringLiteral("bulkSave"));
    m_seal->setObjectName(QStringLiteral("bulkSeal"));
    m_close->setObjectName(QStringLiteral("bulkClose"));
    m_notice->setObjectName(QStringLiteral("bulkNotice"));
    m_phraseLabel->setBuddy(m_phrase);
    m_againLabel->setBuddy(m_again);
    m_hint->setWordWrap(true);
    for (QPushButton *button : {m_print, m_save, m_seal, m_close})
        button->setAutoDefault(false);

    auto *paper = new FlowLayout;
    paper->addWidget(m_print);
    paper->addWidget(m_save);
    auto *sealed = new FlowLayout;
    const auto labelled = [](QLabel *label, QLineEdit *field) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(field, 1);
        return pair;
    };
    sealed->addWidget(labelled(m_phraseLabel, m_phrase));
    sealed->addWidget(labelled(m_againLabel, m_again));
    sealed->addWidget(m_seal);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *room = new ScrollRoom;
    room->column()->addWidget(m_count);
    room->column()->addWidget(m_view, 1);
    room->column()->addLayout(paper);
    room->column()->addLayout(sealed);
    room->column()->addWidget(m_hint);
    room->column()->addWidget(m_busy);
    room->column()->addWidget(m_notice);
    room->column()->addWidget(m_form);
    auto *all = new QVBoxLayout(this);
    all->addWidget(room, 1);
    all->addLayout(bottom);

    connect(m_print, &QPushButton::clicked, this, [this] {
        m_paper = Paper::Looking;
        m_look.start();
        render();
    });
    connect(&m_look, &PrinterLook::answered, this, [this](bool there) {
        if (m_paper != Paper::Looking)
            return;
        m_paper = there ? Paper::None : Paper::NoPrinter;
        render();
        if (there)
            warn(true);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { warn(false); });
    connect(m_seal, &QPushButton::clicked, this, &BulkDialog::seal);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_busy, &Busy::cancelled, this, [this] {
        m_paper = Paper::None;
        m_job.reset();
        m_bulk.stop();
        render();
    });
    connect(m_form, &HandoverForm::confirmed, this,
        [this](HandoverWay way, const QString &whom) { m_bulk.handOver(chosen(), wayCode(way), whom); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkDialog::render);
    connect(&m_bulk, &BulkHandover::opened, this, &BulkDialog::draw);
    connect(&m_bulk, &BulkHandover::changed, this, [this] {
        if (m_bulk.outcome() == BulkHandover::Outcome::HandedOver && !m_bulk.busy())
            m_list.refresh();
        render();
    });
    connect(&m_list, &HandoverController::changed, this, &BulkDialog::fill);
    m_bulk.forget();
    retranslate();
    fill();
    m_form->begin({});
    render();
    m_view->setFocus();
}

BulkDialog::~BulkDialog()
{
    m_view->selectionModel()->disconnect(this);
}

void BulkDialog::done(int result)
{
    m_job.reset();
    m_bulk.stop();
    m_phrase->setText({});
    m_again->setText({});
    QDialog::done(result);
}

void BulkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void BulkDialog::retranslate()
{
    setWindowTitle(tr("Hand over several passwords"));
    m_view->setAccessibleName(tr("Passwords to hand over"));
    m_print->setText(tr("&Print two sheets each…"));
    m_save->setText(tr("Save the sheets as P&DF…"));
    m_phraseLabel->setText(tr("Passph&rase:"));
    m_againLabel->setText(tr("A&gain:"));
    m_seal->setText(tr("Save a &sealed file…"));
    m_hint->setText(tr("The file opens only with the passphrase, in this program on another computer. Tell the "
                       "passphrase another way than the file goes."));
    m_close->setText(tr("&Close"));
    m_form->retranslate();
}

//! The list as it is now. What was chosen stays chosen; the first time that is everybody.
void BulkDialog::fill()
{
    std::vector<LedgerEntry> entries = BulkHandover::ready(m_list.entries());
    const auto same = [](const LedgerEntry &a, const LedgerEntry &b) { return a.id == b.id; };
    if (std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), same))
        return;
    const bool everybody = m_view->selectionModel()->selectedRows().size() == static_cast<qsizetype>(m_entries.size());
    m_entries = std::move(entries);
    m_model->setEntries(m_entries, m_list.now());
    if (everybody)
        m_view->selectAll();
    render();
}

std::vector<LedgerEntry> BulkDialog::chosen() const
{
    std::vector<LedgerEntry> rows;
    const QItemSelectionModel *selection = m_view->selectionModel();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (selection->isSelected(m_model->index(static_cast<int>(i))))
            rows.push_back(m_entries[i]);
    }
    return rows;
}

void BulkDialog::warn(bool print)
{
    const int number = static_cast<int>(chosen().size());
    if (number == 0 || m_bulk.busy() || m_job)
        return;
    Confirmation question("bulkWarning", Confirmation::Weight::Grave,
        print ? tr("Print the passwords?") : tr("Save the passwords in a file?"),
        print
            ? tr("%n address(es) are printed first, then their passwords. This program cannot take paper back: collect "
                 "all sheets at once, hand the two of each person over apart, and see that they are destroyed.",
                  nullptr, number)
            : tr("The file holds two sheets for each of %n person(s), and opens without a passphrase. This program "
                 "cannot erase the file or its copies: delete it once everything is handed over.",
                  nullptr, number));
    question.setAnswers(print ? tr("Choose a printer…") : tr("Choose a place…"), tr("Cancel"));
    question.ask(this, [this, print] { print ? choosePrinter() : chooseFile(); });
}

void BulkDialog::choosePrinter()
{
    m_printer = m_makePrinter();
    askPrinter(*m_printer, this, this, [this] {
        m_file.clear();
        m_bulk.open(chosen());
    });
}

void BulkDialog::chooseFile()
{
    askPdf("bulkFileDialog", tr("Save the sheets"), this, this, [this](const QString &file) {
        m_file = file;
        m_bulk.open(chosen());
    });
}

void BulkDialog::draw(const std::vector<OpenedPassword> &passwords)
{
    SheetPairs people;
    for (const OpenedPassword &one : passwords) {
        SheetText text;
        text.person = one.entry.displayName;
        text.organisation = one.entry.tenantName;
        text.address = one.entry.upn;
        text.reference = QString::number(one.entry.id);
        people.emplace_back(std::move(text), one.password);
    }
    const bool file = !m_file.isEmpty();
    if (!file && !m_printer)
        return;
    m_job = file ? std::make_unique<SheetJob>(m_file, std::move(people))
                 : std::make_unique<SheetJob>(std::move(m_printer), std::move(people));
    connect(m_job.get(), &SheetJob::ended, this, [this, file](bool whole) {
        m_job.release()->deleteLater(); // it is still telling
        m_paper = file ? (whole ? Paper::Saved : Paper::NotSaved) : (whole ? Paper::Printed : Paper::NotPrinted);
        if (whole)
            m_form->propose(HandoverWay::Paper);
        render();
    });
    m_paper = Paper::None;
    m_job->start();
    render();
}

void BulkDialog::seal()
{
    if (chosen().empty() || m_bulk.busy() || m_job)
        return;
    if (m_phrase->text() != m_again->text()) {
        m_again->setText({});
        m_notice->tell(Notice::Kind::Error, tr("The two passphrases differ."), tr("Type the second one again."));
        m_again->setFocus();
        return;
    }
    if (m_phrase->text().size() < static_cast<qsizetype>(PassphraseStore::shortest())) {
        m_notice->tell(Notice::Kind::Error, tr("The passphrase is too short."),
            tr("Take at least %n character(s): several words that nobody would put together.", nullptr,
                static_cast<int>(PassphraseStore::shortest())));
        m_phrase->setFocus();
        return;
    }
    SaveAs("sealDialog", tr("Save a sealed file"), {sealedFilter()}, neutralTitle().toLower())
        .ask(this, this, [this](const QString &file) {
            m_paper = Paper::None;
            m_again->setText({});
            m_bulk.seal(chosen(), file, takenFrom(*m_phrase));
        });
}

void BulkDialog::renderNotice()
{
    switch (m_paper) {
    case Paper::None:
    case Paper::Looking:
        break;
    case Paper::NoPrinter:
        return m_notice->tell(Notice::Kind::Warning, tr("No printer is set up on this computer."),
            tr("Save the sheets as PDF, or seal the passwords into a file."));
    case Paper::NotPrinted:
        return m_notice->tell(
            Notice::Kind::Error, tr("The sheets were not printed."), tr("Look at the printer and try again."));
    case Paper::NotSaved:
        return m_notice->tell(Notice::Kind::Error, tr("The sheets could not be saved."),
            tr("Choose a folder you may write to, with room on its disk."));
    case Paper::Printed:
        return m_notice->tell(Notice::Kind::Success, tr("The sheets were sent to the printer."),
            tr("Once they are handed over, say so below: only then are the passwords erased here."));
    case Paper::Saved:
        return m_notice->tell(Notice::Kind::Success, tr("The sheets are saved."),
            tr("Once they are handed over, say so below: only then are the passwords erased here."));
    }
    if (m_bulk.error())
        return m_notice->showError(bulkWords(*m_bulk.error()));
    switch (m_bulk.outcome()) {
    case BulkHandover::Outcome::Sealed:
        return m_notice->tell(Notice::Kind::Success,
            tr("%n password(s) are sealed in the file.", nullptr, m_bulk.count()),
            tr("Once somebody has opened it, say so below: only then are the passwords erased here."));
    case BulkHandover::Outcome::HandedOver:
        return m_notice->tell(Notice::Kind::Success,
            tr("Handed over. %n password(s) are erased on this computer; a receipt of each is kept.", nullptr,
                m_bulk.count()));
    case BulkHandover::Outcome::None:
    case BulkHandover::Outcome::Taken:
        break;
    }
    m_notice->clear();
}

void BulkDialog::render()
{
    const int number = static_cast<int>(chosen().size());
    m_count->setText(m_entries.empty() ? tr("No password waits to be handed over.")
            : number > BulkHandover::mostAtOnce()
            ? tr("%n password(s) are chosen. Sheets and files hold the first %1 of them; do the others afterwards.",
                  nullptr, number)
                  .arg(BulkHandover::mostAtOnce())
            : tr("%n password(s) are chosen. Choose others with Ctrl or Shift.", nullptr, number));
    const BulkHandover::State state = m_bulk.state();
    const QString waiting = m_paper == Paper::Looking ? tr("Looking for a printer…")
        : m_job                                       ? tr("Drawing the sheets…")
        : state == BulkHandover::State::Opening       ? tr("Opening the passwords. The keychain may ask for you…")
        : state == BulkHandover::State::Sealing       ? tr("Sealing the passwords…")
        : state == BulkHandover::State::Erasing       ? tr("Erasing the passwords…")
                                                      : QString();
    if (waiting.isEmpty())
        m_busy->stop();
    else if (!m_busy->running())
        m_busy->start(waiting);
    m_form->setWorking(m_bulk.busy() || m_job || number == 0);
    renderNotice();
}

} // namespace wizard
