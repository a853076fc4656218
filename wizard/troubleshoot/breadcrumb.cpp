// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/breadcrumb.h"

#include "wizard/widgets/flow_layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace wizard {

namespace {

//! A crumb: small, quiet, and reachable; Enter goes there.
class Crumb : public QPushButton {
public:
    explicit Crumb(QWidget *parent)
        : QPushButton(parent)
    {
        setAutoDefault(true);
        setDefault(false);
        setFlat(true);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override
    {
        const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
        return {words.width() + 18, std::max(words.height() + 8, 26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("breadcrumb"));
    auto *crumbs = new FlowLayout(this);
    crumbs->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Breadcrumb::clear()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A crumb may be the one whose click is being handled.
        item->widget()->setObjectName({}); // its name belongs to its successor
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void Breadcrumb::show(const FlowRun &run)
{
    if (m_run == run)
        return;
    m_run = run;
    rebuild();
}

void Breadcrumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        rebuild();
    QWidget::changeEvent(event);
}

void Breadcrumb::rebuild()
{
    if (!m_run)
        return;
    const FlowRun &run = *m_run;
    clear();
    setAccessibleName(tr("Your way so far"));
    const QString separator =
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("\u2039") : QStringLiteral("\u203A");
    for (std::size_t i = 0; i < run.way().size(); ++i) {
        const NodeId node = run.way()[i];
        const QString answer = givenWords(run, node);
        const bool here = i == run.position();
        const QString title = run.flow().titleOf(node);
        auto *crumb = new Crumb(this);
        crumb->setObjectName(QStringLiteral("crumb.%1").arg(node.toString()));
        QString words = answer.isEmpty() ? title : answer;
        words = crumb->fontMetrics().elidedText(words, Qt::ElideRight, crumb->fontMetrics().averageCharWidth() * 26);
        words.replace(QLatin1Char('&'), QStringLiteral("&&"));
        //: %1 is the place in the way, %2 the answer or question.
        words = tr("%1. %2").arg(QLocale().toString(int(i) + 1), words);
        crumb->setText(i + 1 < run.way().size() ? words + QLatin1Char(' ') + separator : words);
        const QString whole = answer.isEmpty() ? title : tr("%1 \u2014 %2").arg(title, answer);
        crumb->setToolTip(whole);
        crumb->setAccessibleName(here ? tr("Here: %1").arg(whole) : whole);
        if (here) {
            QFont bold = crumb->font();
            bold.setWeight(QFont::DemiBold);
            crumb->setFont(bold);
        }
        connect(crumb, &QPushButton::clicked, this, [this, node] { emit chosen(node); });
        layout()->addWidget(crumb);
        crumb->show();
    }
    updateGeometry();
}

QString givenWords(const FlowRun &run, const NodeId &node)
{
    const Question *question = run.flow().question(node);
    const std::optional<Given> given = question ? run.givenAt(node) : std::nullopt;
    if (!given)
        return {};
    if (!given->target().isEmpty())
        return QStringLiteral("AADSTS%1").arg(given->code());
    if (given->by() == Given::By::Unsure)
        return QCoreApplication::translate("wizard::Breadcrumb", "I don't know");
    return question->answers.at(std::size_t(*given->answer())).label;
}

} // namespace wizard
