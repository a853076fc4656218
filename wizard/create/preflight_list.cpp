// SPDX-License-Identifier: MIT
#include "wizard/create/preflight_list.h"

#include "wizard/create/create_words.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/icon_set.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace wizard {

namespace {

//! The picture and the colour of a standing; the words beside it say the same.
std::pair<Glyph, int> lookOf(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return {Glyph::Clock, hue::info};
    case Standing::Ok:
        return {Glyph::Ok, hue::success};
    case Standing::Warning:
        return {Glyph::Warning, hue::warning};
    case Standing::Failed:
        return {Glyph::Error, hue::error};
    case Standing::Unknown:
        break;
    }
    return {Glyph::Info, hue::info};
}

//! What cannot be asked yet says nothing that the line of what is missing does not say.
bool worthShowing(const CheckLine &line)
{
    if (line.standing() != Standing::Unknown || line.error())
        return true;
    return line.reason() != Reason::NotSignedIn
        && !(line.check() == Check::NotDeleted && line.reason() == Reason::None);
}

} // namespace

PreflightList::PreflightList(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_grid(new QGridLayout)
    , m_signIn(new QPushButton(this))
    , m_again(new QPushButton(this))
{
    setObjectName(QStringLiteral("preflight"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_signIn->setObjectName(QStringLiteral("preflightSignIn"));
    m_again->setObjectName(QStringLiteral("preflightAgain"));
    for (QPushButton *button : {m_signIn, m_again}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(4);
    m_grid->setHorizontalSpacing(8);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_again);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_title);
    all->addLayout(m_grid);
    all->addLayout(buttons);
    all->addStretch();
    connect(m_signIn, &QPushButton::clicked, this, &PreflightList::signInWanted);
    connect(m_again, &QPushButton::clicked, this, &PreflightList::lookAgainWanted);
    redraw();
}

void PreflightList::setLines(const std::vector<CheckLine> &lines)
{
    m_lines = lines;
    redraw();
}

void PreflightList::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        redraw();
        break;
    default:
        break;
    }
    QFrame::changeEvent(event);
}

void PreflightList::redraw()
{
    m_title->setText(tr("Before it can be created"));
    setAccessibleName(m_title->text());
    const int size = std::max(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this), fontMetrics().height());
    while (m_rows.size() < m_lines.size()) {
        const Row row{new QLabel(this), new QLabel(this), new QLabel(this)};
        const int at = static_cast<int>(m_rows.size()) * 2;
        for (QLabel *label : {row.text, row.cure}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
        }
        QFont small = row.cure->font();
        small.setPointSizeF(small.pointSizeF() * 0.92);
        row.cure->setFont(small);
        row.text->setObjectName(QStringLiteral("preflightLine%1").arg(m_rows.size()));
        row.cure->setObjectName(QStringLiteral("preflightCure%1").arg(m_rows.size()));
        m_grid->addWidget(row.icon, at, 0, Qt::AlignTop);
        m_grid->addWidget(row.text, at, 1);
        m_grid->addWidget(row.cure, at + 1, 1);
        m_rows.push_back(row);
    }
    bool signIn = false;
    bool grant = false;
    bool again = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool shown = i < m_lines.size() && worthShowing(m_lines[i]);
        const QString cure = shown ? CreateWords::cure(m_lines[i]) : QString();
        row.icon->setVisible(shown);
        row.text->setVisible(shown);
        row.cure->setVisible(!cure.isEmpty());
        if (!shown)
            continue;
        const CheckLine &line = m_lines[i];
        const auto [glyph, tone] = lookOf(line.standing());
        row.icon->setPixmap(pixmapOf(glyph, size, inked(tone, palette().color(QPalette::Base)), devicePixelRatioF()));
        row.icon->setToolTip(CreateWords::standing(line.standing()));
        row.icon->setAccessibleName(CreateWords::standing(line.standing()));
        row.text->setText(CreateWords::line(line));
        row.text->setAccessibleName(CreateWords::standing(line.standing()) + QLatin1String(": ") + row.text->text());
        row.cure->setText(cure);
        signIn = signIn || (line.reason() == Reason::NotSignedIn && (line.check() == Check::SignedIn || line.error()))
            || line.reason() == Reason::PersonalAccount;
        grant = grant || line.reason() == Reason::PermissionMissing;
        again = again || line.reason() == Reason::CouldNotLook;
    }
    m_signIn->setText(signIn ? tr("&Sign in") : tr("&Grant permission"));
    // One that has the focus stays until the focus has gone.
    m_signIn->setVisible(signIn || grant || m_signIn->hasFocus());
    m_again->setText(tr("Loo&k again"));
    m_again->setVisible(again || m_again->hasFocus());
}

} // namespace wizard
