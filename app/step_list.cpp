// SPDX-License-Identifier: MIT
#include "app/step_list.h"

#include "wizard/widgets/colours.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/step_names.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

using State = wizard::TrackedStep::State;

namespace {

wizard::Glyph glyphOf(State state)
{
    switch (state) {
    case State::Done:
        return wizard::Glyph::StepDone;
    case State::Current:
        return wizard::Glyph::StepCurrent;
    case State::Later:
        return wizard::Glyph::StepLater;
    case State::NotNeeded:
        return wizard::Glyph::StepSkipped;
    }
    return wizard::Glyph::StepLater;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
    , m_place(new QLabel(this))
    , m_layout(new QVBoxLayout(this))
    , m_trouble(new QPushButton(this))
{
    setObjectName(QStringLiteral("steps"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_place->setObjectName(QStringLiteral("stepsPlace"));
    m_place->setForegroundRole(QPalette::Text);
    m_layout->setContentsMargins(16, 20, 16, 16);
    m_layout->setSpacing(10);
    m_layout->addWidget(m_place);
    m_layout->addSpacing(4);
    m_layout->addStretch();
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setAutoDefault(false);
    // The page beside the list stays where it is when the button goes.
    QSizePolicy kept = m_trouble->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_trouble->setSizePolicy(kept);
    m_layout->addWidget(m_trouble);
    connect(m_trouble, &QPushButton::clicked, this, &StepList::troubleWanted);
    // Not a minimum width of its own: that would overrule what the button needs.
    m_layout->insertItem(
        0, new QSpacerItem(fontMetrics().averageCharWidth() * 30 - 32, 0, QSizePolicy::Minimum, QSizePolicy::Fixed));
}

void StepList::setTrack(std::vector<wizard::TrackedStep> track)
{
    if (track == m_track)
        return;
    m_track = std::move(track);
    redraw();
}

QString StepList::place() const
{
    const wizard::StepCount count = wizard::countOf(m_track);
    return tr("Step %1 of %2").arg(count.current).arg(count.all);
}

QStringList StepList::lines() const
{
    QStringList said;
    for (const Line &line : m_lines) {
        if (!line.all->isHidden())
            said.append(line.word->text().isEmpty() ? line.name->text()
                                                    : line.name->text() + QLatin1String(": ") + line.word->text());
    }
    return said;
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        redraw();
    QFrame::changeEvent(event);
}

void StepList::redraw()
{
    m_place->setText(place());
    while (m_lines.size() < m_track.size()) {
        Line line{new QWidget(this), new QLabel, new wizard::TextLabel, new QLabel};
        line.name->setTextFormat(Qt::PlainText);
        line.name->setWordWrap(true);
        line.name->setForegroundRole(QPalette::Text);
        line.word->setForegroundRole(QPalette::Text);
        auto *row = new QHBoxLayout(line.all);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(line.picture, 0, Qt::AlignTop);
        row->addWidget(line.name, 1);
        row->addWidget(line.word, 0, Qt::AlignVCenter);
        m_layout->insertWidget(m_layout->count() - 2, line.all); // above the stretch
        m_lines.push_back(line);
    }
    const QColor ground = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        line.all->setVisible(i < m_track.size());
        if (i >= m_track.size())
            continue;
        const wizard::TrackedStep &step = m_track[i];
        const QColor ink = step.state == State::Done ? wizard::inked(wizard::hue::success, ground) : text;
        line.picture->setPixmap(
            wizard::pixmapOf(glyphOf(step.state), fontMetrics().height(), ink, devicePixelRatioF()));
        line.name->setText(wizard::nameOf(step.step));
        QFont font = this->font();
        font.setWeight(step.state == State::Current ? QFont::DemiBold : QFont::Normal);
        line.name->setFont(font);
        switch (step.state) {
        case State::Done:
            line.word->setText(tr("done"));
            break;
        case State::Current:
            line.word->setText(tr("now"));
            break;
        case State::NotNeeded:
            line.word->setText(tr("not needed"));
            break;
        case State::Later:
            line.word->clear();
            break;
        }
    }
    // No mnemonic: every page has letters of its own.
    m_trouble->setText(tr("Trouble signing in?"));
    m_trouble->setVisible(std::none_of(m_track.begin(), m_track.end(), [](const wizard::TrackedStep &step) {
        return step.step == wizard::Step::Troubleshoot && step.state == State::Current;
    }));
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(place());
}

} // namespace app
