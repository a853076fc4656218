// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/map_panel.h"

#include "wizard/troubleshoot/troubleshoot_words.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace wizard {

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent)
    , m_map(new FlowMap(this))
    , m_line(new TextLabel(this))
    , m_enter(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_line->setObjectName(QStringLiteral("mapLine"));
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_line->setTextFormat(Qt::PlainText);
    m_enter->setObjectName(QStringLiteral("mapEnter"));
    m_enter->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("mapSave"));
    m_save->setAutoDefault(false);

    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    row->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    const auto tool = [&](const char *name, auto act) {
        auto *button = new QToolButton(tools);
        button->setObjectName(QLatin1String(name));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, m_map, act);
        row->addWidget(button);
        m_tools.push_back(button);
        return button;
    };
    tool("mapZoomOut", &FlowMap::zoomOut)->setText(QStringLiteral("\u2212"));
    tool("mapZoomIn", &FlowMap::zoomIn)->setText(QStringLiteral("+"));
    tool("mapFit", &FlowMap::fit);
    tool("mapCurrent", &FlowMap::showCurrent);
    tool("mapLeft", [this] { m_map->pan(Qt::LeftArrow); })->setArrowType(Qt::LeftArrow);
    tool("mapRight", [this] { m_map->pan(Qt::RightArrow); })->setArrowType(Qt::RightArrow);
    tool("mapUp", [this] { m_map->pan(Qt::UpArrow); })->setArrowType(Qt::UpArrow);
    tool("mapDown", [this] { m_map->pan(Qt::DownArrow); })->setArrowType(Qt::DownArrow);
    row->addWidget(m_save);

    auto *line = new QHBoxLayout;
    line->addWidget(m_line, 1);
    line->addWidget(m_enter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_map, 1);
    all->addLayout(line);
    all->addWidget(tools);

    connect(m_map, &FlowMap::selectionChanged, this, &MapPanel::tellSelection);
    connect(m_enter, &QPushButton::clicked, this, [this] { emit enterWanted(m_map->selected()); });
    connect(m_save, &QPushButton::clicked, this, &MapPanel::exportWanted);
    retranslate();
}

int MapPanel::aroundMap(int width) const
{
    const QLayout *all = layout();
    const int whole = all->hasHeightForWidth() ? all->totalHeightForWidth(width) : all->totalSizeHint().height();
    return whole - m_map->sizeHint().height();
}

void MapPanel::show(const FlowRun &run, std::shared_ptr<const Flow> flow)
{
    m_flow = flow;
    m_map->show(run, std::move(flow));
}

void MapPanel::tellSelection()
{
    const MapState *state = m_map->state();
    if (!state || !m_flow)
        return;
    const NodeId node = state->selected;
    const QString title = m_flow->titleOf(node);
    QString text;
    bool enter = false;
    const std::vector<int> numbers = state->options.value(node);
    if (!numbers.empty()) {
        const Question *question = m_flow->question(state->current);
        QStringList labels;
        for (int number : numbers)
            labels.append(
                tr("%1. %2").arg(QLocale().toString(number), question->answers.at(std::size_t(number - 1)).label));
        text = tr("Enter answers: %1").arg(labels.join(QStringLiteral(" / ")));
    } else if (node == state->current) {
        text = m_flow->question(node) ? tr("You are here. Enter lists the answers; the arrow keys go from box to box.")
                                      : tr("This is where your way ends: %1").arg(title);
    } else if (state->onWay(node)) {
        text = tr("On your way. Enter goes back to: %1").arg(title);
    } else {
        text = tr("Not on your way: %1").arg(title);
        enter = true;
    }
    if (const Outcome *outcome = m_flow->outcome(node))
        text = tr("%1 (who can fix it: %2)").arg(text, ownerWords(outcome->owner));
    m_line->setText(text);
    m_enter->setVisible(enter);
}

void MapPanel::retranslate()
{
    struct Words {
        const char *name;
        QString text;
        bool caption;
    };
    const std::vector<Words> words{{"mapZoomOut", tr("Zoom out"), false}, {"mapZoomIn", tr("Zoom in"), false},
        {"mapFit", tr("Whole map"), true}, {"mapCurrent", tr("Where I am"), true}, {"mapLeft", tr("Move left"), false},
        {"mapRight", tr("Move right"), false}, {"mapUp", tr("Move up"), false}, {"mapDown", tr("Move down"), false}};
    for (QToolButton *tool : m_tools) {
        for (const Words &w : words) {
            if (tool->objectName() != QLatin1String(w.name))
                continue;
            // Large enough to be hit, whatever the font is.
            const int side = std::max(28, fontMetrics().height() + 12);
            tool->setMinimumSize(side, side);
            tool->setIconSize(QSize(side, side) * 2 / 3);
            if (w.caption)
                tool->setText(w.text);
            tool->setToolTip(w.text);
            tool->setAccessibleName(w.text);
        }
    }
    // Room for two lines always: a line more must not move the map.
    m_line->setFixedHeight(fontMetrics().lineSpacing() * 2 + 1);
    m_enter->setText(tr("Start &from here"));
    m_save->setText(tr("Save the m&ap…"));
    tellSelection();
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wizard
