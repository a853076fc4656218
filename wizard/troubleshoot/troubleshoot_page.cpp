// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/troubleshoot_page.h"

#include "wizard/troubleshoot/breadcrumb.h"
#include "wizard/troubleshoot/check_panel.h"
#include "wizard/troubleshoot/exports.h"
#include "wizard/troubleshoot/map_panel.h"
#include "wizard/troubleshoot/paste_box.h"
#include "wizard/troubleshoot/repairs/repair_panel.h"
#include "wizard/troubleshoot/signed_in_panel.h"
#include "wizard/troubleshoot/stage_bar.h"
#include "wizard/troubleshoot/step_card.h"
#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/save_as.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>

namespace wizard {

TroubleshootPage::TroubleshootPage(TroubleshootController &controller, QWidget *parent)
    : Page(Step::Troubleshoot, parent)
    , m_controller(controller)
    , m_fault(new Notice(this))
    , m_resume(new Notice(this))
    , m_paste(new PasteBox(controller, this))
    , m_stages(new StageBar(this))
    , m_list(new QPushButton(this))
    , m_mapButton(new QPushButton(this))
    , m_views(new QButtonGroup(this))
    , m_crumbs(new Breadcrumb(this))
    , m_walkRoom(new QWidget(this))
    , m_walk(new QBoxLayout(QBoxLayout::LeftToRight, m_walkRoom))
    , m_cardRoom(new QScrollArea(m_walkRoom))
    , m_card(new StepCard(this))
    , m_told(new Notice(this))
    , m_checks(new CheckPanel(controller, this))
    , m_whole(new QWidget(this))
{
    setObjectName(QStringLiteral("troubleshootPage"));
    m_fault->setObjectName(QStringLiteral("guideFault"));
    m_resume->setObjectName(QStringLiteral("resumeNotice"));
    m_told->setObjectName(QStringLiteral("troubleTold"));
    m_list->setObjectName(QStringLiteral("viewList"));
    m_mapButton->setObjectName(QStringLiteral("viewMap"));
    build();

    connect(&m_controller, &TroubleshootController::changed, this, &TroubleshootPage::render);
    connect(&m_controller, &TroubleshootController::linkRefused, this, [this](const QUrl &url) {
        m_told->tell(Notice::Kind::Warning, tr("The browser could not be opened."),
            tr("Open this address yourself: %1").arg(url.toString()));
    });
    connect(m_resume, &Notice::actionTriggered, &m_controller, &TroubleshootController::resume);
    connect(m_paste, &PasteBox::linkWanted, this, &TroubleshootPage::openLink);
    // Toggled, not clicked: a screen reader switches them without a click.
    connect(m_views, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            openView(id == 1);
    });
    connect(m_crumbs, &Breadcrumb::chosen, &m_controller, &TroubleshootController::goTo);
    connect(m_card, &StepCard::answered, &m_controller, &TroubleshootController::answer);
    connect(m_card, &StepCard::unsure, &m_controller, &TroubleshootController::dontKnow);
    connect(m_card, &StepCard::backWanted, &m_controller, &TroubleshootController::back);
    connect(m_card, &StepCard::forwardWanted, &m_controller, &TroubleshootController::forward);
    connect(m_card, &StepCard::restartWanted, &m_controller, &TroubleshootController::restart);
    connect(m_card, &StepCard::createWanted, &m_controller, &TroubleshootController::createUser);
    connect(m_card, &StepCard::linkWanted, this, &TroubleshootPage::openLink);
    connect(m_card, &StepCard::copyWanted, this, &TroubleshootPage::copyMessage);
    connect(m_card, &StepCard::mailWanted, this, [this] { mail(m_controller.mailForHelp()); });
    connect(m_card, &StepCard::reportWanted, this, &TroubleshootPage::saveReport);
    connect(m_card, &StepCard::printWanted, this, &TroubleshootPage::printReportNow);
    retranslate();
}

void TroubleshootPage::build()
{
    m_views->setExclusive(true);
    m_views->addButton(m_list, 0);
    m_views->addButton(m_mapButton, 1);
    for (QPushButton *button : {m_list, m_mapButton}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
    }
    m_list->setChecked(true);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_stages, 1);
    bar->addSpacing(12);
    bar->addWidget(m_list);
    bar->addWidget(m_mapButton);
    m_walk->setContentsMargins(0, 0, 0, 0);
    m_walk->setSpacing(10);
    m_walk->addWidget(m_card, 1);
    m_walk->addWidget(m_cardRoom, 3);
    m_cardRoom->setObjectName(QStringLiteral("cardRoom"));
    m_cardRoom->setWidgetResizable(true);
    m_cardRoom->setFrameShape(QFrame::NoFrame);
    m_cardRoom->setFocusPolicy(Qt::NoFocus);
    m_cardRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardRoom->hide();
    auto *whole = new QVBoxLayout(m_whole);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    whole->addWidget(m_paste);
    whole->addLayout(bar);
    whole->addWidget(m_crumbs);
    whole->addWidget(m_walkRoom, 1);
    whole->addWidget(m_told);
    whole->addWidget(m_checks);

    content()->setSpacing(8);
    content()->addWidget(m_fault);
    content()->addWidget(m_resume);
    content()->addWidget(m_whole, 1);
}

void TroubleshootPage::setHelp(RepairPanel *repairs, SignedInPanel *checks)
{
    auto *whole = qobject_cast<QVBoxLayout *>(m_whole->layout());
    whole->insertWidget(whole->indexOf(m_told) + 1, repairs);
    whole->insertWidget(whole->indexOf(m_checks) + 1, checks);
    m_ownChecks = checks;
    connect(repairs, &RepairPanel::mailWanted, this, &TroubleshootPage::mail);
    orderFocus();
}

void TroubleshootPage::mail(const QUrl &url)
{
    // A mail program, not a browser: the message waits there for an addressee.
    if (!QDesktopServices::openUrl(url))
        m_told->tell(Notice::Kind::Warning, tr("There is no mail program to open."),
            tr("Copy the message and paste it where you like."));
}

QWidget *TroubleshootPage::firstFocus() const
{
    if (mapShown() && m_map)
        return m_map->map();
    if (m_card->firstFocus() && (m_controller.explanation() || m_controller.plainFailure()))
        return m_card->firstFocus();
    return m_controller.guide() ? static_cast<QWidget *>(m_paste->field()) : nullptr;
}

bool TroubleshootPage::mapShown() const
{
    return m_mapButton->isChecked();
}

void TroubleshootPage::showMap(bool on)
{
    (on ? m_mapButton : m_list)->setChecked(true);
}

void TroubleshootPage::openView(bool on)
{
    for (QPushButton *button : {m_list, m_mapButton}) {
        // Which one is chosen is told by weight too: some themes hardly show a pressed button.
        QFont words = button->font();
        words.setWeight(button->isChecked() ? QFont::DemiBold : QFont::Normal);
        button->setFont(words);
    }
    if (on && !m_map) {
        m_map = new MapPanel(this);
        m_map->setObjectName(QStringLiteral("mapPanel"));
        m_walk->insertWidget(0, m_map, 5);
        connect(m_map->map(), &FlowMap::answered, &m_controller, &TroubleshootController::answer);
        connect(m_map->map(), &FlowMap::unsure, &m_controller, &TroubleshootController::dontKnow);
        connect(m_map->map(), &FlowMap::wayChosen, &m_controller, &TroubleshootController::goTo);
        connect(m_map->map(), &FlowMap::backWanted, &m_controller, &TroubleshootController::back);
        connect(m_map, &MapPanel::enterWanted, &m_controller, &TroubleshootController::enterAt);
        connect(m_map, &MapPanel::exportWanted, this, &TroubleshootPage::saveMap);
    }
    if (m_map)
        m_map->setVisible(on);
    // The map shows the way itself, and needs the room: the error in hand and the checks are in the list.
    m_crumbs->setVisible(!on);
    m_paste->setVisible(!on);
    m_checks->setVisible(!on);
    if (m_ownChecks)
        m_ownChecks->setVisible(!on);
    m_card->setCompact(on);
    fitViews();
    render();
    if (on)
        m_map->map()->setFocus(Qt::OtherFocusReason);
}

void TroubleshootPage::placeCard(bool inRoom)
{
    if (inRoom && m_cardRoom->widget() != m_card) {
        m_walk->removeWidget(m_card);
        m_cardRoom->setWidget(m_card);
    } else if (!inRoom && m_cardRoom->widget() == m_card) {
        m_cardRoom->takeWidget();
        m_walk->addWidget(m_card, 1);
        m_card->setVisible(true);
    }
    m_cardRoom->setVisible(inRoom);
}

void TroubleshootPage::fitViews()
{
    const bool map = mapShown() && m_map;
    // Beside the map where both have room, below it where they have not.
    const bool narrow = width() < fontMetrics().averageCharWidth() * 100;
    // Beside the map the card scrolls by itself, so that the map stays where it is.
    placeCard(map && !narrow);
    m_walk->setDirection(map && narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_walkRoom->setMinimumHeight(0);
    m_walkRoom->setMaximumHeight(QWIDGETSIZE_MAX);
    if (!map)
        return;
    // What the window leaves below the stages is the map's, whole; never less than is of use.
    const int above = std::max(m_stages->sizeHint().height(), m_list->sizeHint().height())
        + m_whole->layout()->spacing() + (m_resume->isVisible() ? m_resume->height() + content()->spacing() : 0);
    const int room = std::max(roomBelowHeading() - above, fontMetrics().lineSpacing() * 12);
    if (narrow) {
        // Large letters leave little of a low window; half of it is the map's all the same, and the page scrolls.
        m_map->setFixedHeight(std::max(room, m_map->aroundMap(contentWidth()) + height() / 2));
    } else {
        m_map->setMinimumHeight(0);
        m_map->setMaximumHeight(QWIDGETSIZE_MAX);
        m_walkRoom->setFixedHeight(room);
    }
}

namespace {

//! The widgets a layout holds, in the order they are seen.
void collect(QLayout *layout, QList<QWidget *> &into)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        QWidget *widget = item->widget();
        if (item->layout()) {
            collect(item->layout(), into);
        } else if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            if (scroll->widget())
                collect(scroll->widget()->layout(), into);
        } else if (widget) {
            if (widget->focusPolicy() & Qt::TabFocus)
                into.append(widget);
            collect(widget->layout(), into);
        }
    }
}

} // namespace

void TroubleshootPage::orderFocus()
{
    // Steps and crumbs are made anew, and what is new comes last in the focus chain by itself.
    QList<QWidget *> order;
    collect(content(), order);
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        setTabOrder(order[i], order[i + 1]);
}

void TroubleshootPage::render()
{
    const Guide *guide = m_controller.guide();
    m_whole->setVisible(guide != nullptr);
    if (const auto &fault = m_controller.fault())
        m_fault->tell(Notice::Kind::Error, tr("The troubleshooting guide of this program is broken."),
            tr("Install the program again. The fault is in %1.").arg(fault->target()));
    else
        m_fault->clear();
    if (!guide) {
        m_resume->clear();
        return;
    }
    if (m_controller.canResume() && m_controller.run().way().size() <= 2 && m_controller.run().position() == 0
        && !m_controller.explanation()) {
        m_resume->setAction(tr("&Go on there"));
        m_resume->tell(Notice::Kind::Info, tr("You were here before."),
            tr("Your answers of last time were kept. Start anew, or go on where you stopped."));
    } else {
        m_resume->clear();
    }
    const FlowRun &run = m_controller.run();
    m_paste->render();
    m_checks->render();
    m_stages->show(guide->flow()->stageOf(run.current()).value_or(Stage::Directory));
    m_crumbs->show(run);
    CardExtras extras;
    extras.findings = m_controller.findings();
    extras.message = m_controller.messageForHelp();
    extras.canCreateUser = m_controller.canCreateUser();
    m_card->show(run, std::move(extras));
    if (m_map && mapShown())
        m_map->show(run, guide->flow());
    orderFocus();
}

void TroubleshootPage::showEvent(QShowEvent *event)
{
    m_controller.enter();
    Page::showEvent(event);
    fitViews();
}

void TroubleshootPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitViews();
}

void TroubleshootPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitViews();
}

void TroubleshootPage::retranslate()
{
    setHeading(tr("Trouble signing in"),
        tr("Answer what you know. Each answer leads on to what helps, and to who can do it."));
    m_list->setText(tr("&List"));
    m_mapButton->setText(tr("&Map"));
    m_list->setAccessibleDescription(tr("Shows the way as questions and answers"));
    m_mapButton->setAccessibleDescription(tr("Shows the whole flow as a drawing"));
    m_paste->retranslate();
    m_checks->retranslate();
    m_controller.retranslate();
}

void TroubleshootPage::openLink(const QUrl &url)
{
    m_told->clear();
    m_controller.openLink(url);
}

void TroubleshootPage::copyMessage()
{
    QGuiApplication::clipboard()->setText(m_controller.messageForHelp());
    m_told->tell(Notice::Kind::Success, tr("The message was copied."), tr("Paste it into a mail or a chat."));
}

void TroubleshootPage::askForFile(
    const QString &title, const QString &name, const QStringList &filters, std::function<bool(const QString &)> write)
{
    SaveAs("saveDialog", title, filters, name).ask(this, this, [this, write = std::move(write)](const QString &path) {
        if (write(path))
            m_told->tell(Notice::Kind::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        else
            m_told->tell(Notice::Kind::Error, tr("The file could not be written."),
                tr("Choose another folder, or check that the disk is not full: %1")
                    .arg(QDir::toNativeSeparators(path)));
    });
}

void TroubleshootPage::saveReport()
{
    askForFile(tr("Save the report"), QStringLiteral("sign-in-report"),
        {tr("PDF document (*.pdf)"), tr("Web page (*.html)"), tr("Text (*.txt)")},
        [this](const QString &path) { return writeReport(m_controller.report(), path); });
}

void TroubleshootPage::printReportNow()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Trouble signing in: report"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printReport(m_controller.report(), *printer); });
    // The dialog draws on the printer until it is gone.
    connect(dialog, &QObject::destroyed, this, [printer] { });
    dialog->open();
}

void TroubleshootPage::saveMap()
{
    const FlowMap *map = m_map->map();
    if (!map->ready())
        return;
    askForFile(tr("Save the map"), QStringLiteral("sign-in-map"), {tr("Drawing (*.svg)"), tr("Picture (*.png)")},
        [map = QPointer<const FlowMap>(map)](
            const QString &path) { return map && map->ready() && writeMap(*map->scene(), *map->state(), path); });
}

} // namespace wizard
