// SPDX-License-Identifier: MIT
#include "wizard/accounts/comparison_dialog.h"

#include "wizard/accounts/accounts_controller.h"
#include "wizard/accounts/comparison.h"
#include "wizard/accounts/text_paper.h"
#include "wizard/widgets/busy.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/text_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace wizard {

ComparisonDialog::ComparisonDialog(AccountsController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_model(new ComparisonModel(this))
    , m_paper(new TextPaper(this))
    , m_intro(new TextLabel)
    , m_table(new QTableView)
    , m_busy(new Busy)
    , m_notice(new Notice)
    , m_copy(new QPushButton)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::Help))
{
    setObjectName(QStringLiteral("comparisonDialog"));
    m_intro->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setCornerButtonEnabled(false);
    m_notice->setObjectName(QStringLiteral("comparisonNotice"));
    m_copy->setObjectName(QStringLiteral("comparisonCopy"));
    m_print->setObjectName(QStringLiteral("comparisonPrint"));
    m_save->setObjectName(QStringLiteral("comparisonSave"));
    for (QPushButton *button : {m_copy, m_print, m_save})
        button->setAutoDefault(false);
    for (const auto &[which, name] :
        {std::pair(QDialogButtonBox::Close, "comparisonClose"), std::pair(QDialogButtonBox::Help, "comparisonHelp")}) {
        m_buttons->button(which)->setObjectName(QLatin1String(name));
        m_buttons->button(which)->setAutoDefault(false);
    }
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_copy);
    acts->addWidget(m_print);
    acts->addWidget(m_save);
    acts->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setSpacing(10);
    all->addWidget(m_intro);
    all->addWidget(m_table, 1);
    all->addWidget(m_busy);
    all->addWidget(m_notice);
    all->addLayout(acts);
    all->addWidget(m_buttons);
    resize(900, 500);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->tabbed());
        m_notice->tell(Notice::Kind::Success, tr("Copied. It can be pasted into a spreadsheet."));
    });
    connect(m_print, &QPushButton::clicked, this,
        [this] { m_paper->print(tr("Organisations side by side"), m_model->html(), TextPaper::Shape::Wide); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_paper->save(tr("Organisations side by side"), tr("organisations"), m_model->html(), TextPaper::Shape::Wide);
    });
    connect(m_paper, &TextPaper::changed, this, [this] { m_paper->tell(*m_notice); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &ComparisonDialog::helpWanted);
    connect(&m_controller, &AccountsController::changed, this, &ComparisonDialog::render);
    retranslate();
    render();
}

void ComparisonDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    layOut();
    m_table->setFocus();
}

void ComparisonDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layOut();
}

//! Rows as high as their words need at the columns' present width.
void ComparisonDialog::layOut()
{
    m_table->resizeRowsToContents();
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        layOut();
    }
    QDialog::changeEvent(event);
}

void ComparisonDialog::retranslate()
{
    setWindowTitle(tr("Compare organisations"));
    m_intro->setText(tr("What each organisation tells of itself to you. What is not told needs a permission there."));
    m_table->setAccessibleName(tr("Organisations side by side"));
    m_copy->setText(tr("Co&py"));
    m_print->setText(tr("P&rint…"));
    m_save->setText(tr("&Save as PDF…"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("C&lose"));
    m_buttons->button(QDialogButtonBox::Help)->setText(tr("&Help"));
}

void ComparisonDialog::render()
{
    m_model->setTenants(m_controller.comparable());
    layOut();
    if (m_controller.reading())
        m_busy->start(tr("Reading your organisations…"));
    else
        m_busy->stop();
}

} // namespace wizard
