// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/step_card.h"

#include "wizard/troubleshoot/answer_button.h"
#include "wizard/troubleshoot/owner_icon.h"
#include "wizard/troubleshoot/troubleshoot_words.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace wizard {

namespace {

//! Who can fix it: the sign of it, in the colour of the text.
class OwnerSign : public QWidget {
public:
    OwnerSign(Owner owner, QWidget *parent)
        : QWidget(parent)
        , m_owner(owner)
    {
        const int side = fontMetrics().height() * 3 / 2;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintOwner(painter, m_owner, rect(), palette().color(QPalette::WindowText));
    }

private:
    Owner m_owner;
};

} // namespace

StepCard::StepCard(QWidget *parent)
    : QFrame(parent)
    , m_all(new QVBoxLayout(this))
    , m_back(new QPushButton(this))
    , m_forward(new QPushButton(this))
    , m_restart(new QPushButton(this))
{
    setObjectName(QStringLiteral("stepCard"));
    setFrameShape(QFrame::StyledPanel);
    m_back->setObjectName(QStringLiteral("stepBack"));
    m_forward->setObjectName(QStringLiteral("stepForward"));
    m_restart->setObjectName(QStringLiteral("stepRestart"));
    auto *moves = new FlowLayout;
    moves->setSpacing(4);
    for (QPushButton *button : {m_back, m_forward, m_restart}) {
        button->setAutoDefault(false);
        moves->addWidget(button);
    }
    m_all->addStretch();
    m_all->addLayout(moves);
    connect(m_back, &QPushButton::clicked, this, &StepCard::backWanted);
    connect(m_forward, &QPushButton::clicked, this, &StepCard::forwardWanted);
    connect(m_restart, &QPushButton::clicked, this, &StepCard::restartWanted);
    retranslate();
}

void StepCard::show(const FlowRun &run, CardExtras extras)
{
    // Laying out a step again costs a frame, and pages are drawn each time they are shown.
    if (m_run == run && m_extras == extras)
        return;
    m_run = run;
    m_extras = std::move(extras);
    rebuild();
}

void StepCard::setCompact(bool on)
{
    if (on == m_compact)
        return;
    m_compact = on;
    rebuild();
}

QWidget *StepCard::firstFocus() const
{
    return m_first;
}

QLabel *StepCard::addText(const QString &text, const char *name)
{
    auto *label = new TextLabel(text, m_body);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bodyLayout->addWidget(label);
    return label;
}

QPushButton *StepCard::addButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, m_body);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

void StepCard::rebuild()
{
    if (!m_run)
        return;
    const bool hadFocus = m_body && m_body->isAncestorOf(focusWidget());
    if (m_body) {
        // The answer that was clicked is still under its own click.
        m_all->removeWidget(m_body);
        for (QWidget *old : m_body->findChildren<QWidget *>())
            old->setObjectName({}); // its name belongs to its successor
        m_body->hide();
        m_body->deleteLater();
    }
    m_answers.clear();
    m_first = nullptr;
    m_body = new QWidget(this);
    m_body->setObjectName(QStringLiteral("stepBody"));
    m_bodyLayout = new QVBoxLayout(m_body);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(6);
    m_all->insertWidget(0, m_body);

    const NodeId &node = m_run->current();
    if (const Question *question = m_run->flow().question(node))
        showQuestion(*question);
    else if (const Outcome *outcome = m_run->flow().outcome(node))
        showOutcome(*outcome);
    m_body->setAccessibleName(m_run->flow().titleOf(node));
    m_body->show();

    // Shown or not, never greyed: the one with the focus must not be disabled under it.
    m_back->setVisible(m_run->canGoBack());
    m_forward->setVisible(m_run->canGoForward());
    if (hadFocus && m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void StepCard::showEvidence(const std::vector<QString> &facts, const QString &heading)
{
    std::vector<const Finding *> shown;
    for (const Finding &finding : m_extras.findings) {
        if (std::find(facts.begin(), facts.end(), finding.fact()) != facts.end())
            shown.push_back(&finding);
    }
    if (shown.empty())
        return;
    QStringList lines{heading};
    for (const Finding *finding : shown)
        lines.append(tr("%1 (%2)").arg(findingText(*finding), probeName(finding->probe())));
    QLabel *label = addText(lines.join(QLatin1Char('\n')), "stepEvidence");
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(6);
    label->setForegroundRole(QPalette::Text);
    label->setBackgroundRole(QPalette::AlternateBase);
    label->setAutoFillBackground(true);
}

void StepCard::showQuestion(const Question &question)
{
    QLabel *title = addText(question.text, "stepTitle");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    if (m_run->kept() > 0)
        addText(tr("%n later answers still hold and were kept.", nullptr, m_run->kept()), "stepKept");
    addText(question.help, "stepHelp");

    const std::optional<Given> given = m_run->givenAt(question.id);
    const std::optional<Suggestion> suggestion = m_run->suggestionAt(question.id);
    if (suggestion) {
        showEvidence({suggestion->finding},
            suggestion->strength == Suggestion::Strength::Strong
                ? tr("Answered by a check; choose another answer if you know better:")
                : tr("A sign, not a proof; please confirm:"));
    }
    for (std::size_t i = 0; i < question.answers.size(); ++i) {
        auto *button = new AnswerButton(m_body);
        button->setObjectName(QStringLiteral("answer%1").arg(i + 1));
        const bool chosen = given && given->answer() == int(i);
        const bool suggested = suggestion && suggestion->answer == int(i);
        if (chosen)
            button->show(int(i) + 1, question.answers[i].label, AnswerButton::Mark::Chosen,
                given->by() == Given::By::User ? tr("your answer") : tr("answered"));
        else
            button->show(int(i) + 1, question.answers[i].label,
                suggested ? AnswerButton::Mark::Suggested : AnswerButton::Mark::None,
                suggested ? tr("likely") : QString());
        connect(button, &QPushButton::clicked, this, [this, i] { emit answered(int(i)); });
        m_bodyLayout->addWidget(button);
        m_answers.push_back(button);
        if (chosen || (suggested && !m_first))
            m_first = button;
    }
    if (!question.unsureAnswer) {
        auto *button = new AnswerButton(m_body);
        button->setObjectName(QStringLiteral("answerUnsure"));
        const bool chosen = given && given->by() == Given::By::Unsure;
        button->show(0, tr("I don't know"), chosen ? AnswerButton::Mark::Chosen : AnswerButton::Mark::None,
            chosen ? tr("your answer") : QString());
        connect(button, &QPushButton::clicked, this, &StepCard::unsure);
        m_bodyLayout->addWidget(button);
        if (chosen)
            m_first = button;
    }
    if (!m_first && !m_answers.empty())
        m_first = m_answers.front();
}

void StepCard::showOutcome(const Outcome &outcome)
{
    QLabel *title = addText(outcome.title, "stepTitle");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);

    auto *owner = new QWidget(m_body);
    auto *ownerRow = new QHBoxLayout(owner);
    ownerRow->setContentsMargins(0, 0, 0, 0);
    ownerRow->addWidget(new OwnerSign(outcome.owner, owner));
    QString who = tr("Who can fix it: %1").arg(ownerWords(outcome.owner));
    if (!outcome.role.isEmpty())
        who = tr("%1. Smallest role that can: %2").arg(who, outcome.role);
    auto *ownerLabel = new TextLabel(who, owner);
    ownerLabel->setObjectName(QStringLiteral("stepOwner"));
    ownerLabel->setWordWrap(true);
    ownerLabel->setTextFormat(Qt::PlainText);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    ownerLabel->setFont(strong);
    ownerRow->addWidget(ownerLabel, 1);
    m_bodyLayout->addWidget(owner);

    if (m_extras.canCreateUser) {
        QPushButton *create = addButton(tr("Crea&te the user here"), "outcomeCreate");
        connect(create, &QPushButton::clicked, this, &StepCard::createWanted);
        auto *row = new QHBoxLayout;
        row->addWidget(create);
        row->addStretch();
        m_bodyLayout->addLayout(row);
        m_first = create;
    }

    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(10);
    steps->setVerticalSpacing(6);
    steps->setColumnStretch(1, 1);
    for (qsizetype i = 0; i < outcome.steps.size(); ++i) {
        auto *number = new TextLabel(tr("%1.").arg(QLocale().toString(i + 1)), m_body);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        number->setFont(bold);
        auto *text = new TextLabel(outcome.steps[i], m_body);
        text->setObjectName(QStringLiteral("outcomeStep%1").arg(i + 1));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        steps->addWidget(number, int(i), 0, Qt::AlignTop | Qt::AlignRight);
        steps->addWidget(text, int(i), 1);
    }
    m_bodyLayout->addLayout(steps);

    if (!outcome.links.empty()) {
        auto *links = new QWidget(m_body);
        auto *row = new FlowLayout(links);
        row->setSpacing(4);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        links->setSizePolicy(policy);
        int at = 0;
        for (const FlowLink &link : outcome.links) {
            QPushButton *button =
                addButton(QString(link.title).replace(QLatin1Char('&'), QStringLiteral("&&")), "outcomeLink");
            button->setObjectName(QStringLiteral("outcomeLink%1").arg(++at));
            // The address is seen before it is opened.
            button->setToolTip(link.url.toString());
            button->setAccessibleDescription(tr("Opens %1 in the browser").arg(link.url.host()));
            connect(button, &QPushButton::clicked, this, [this, url = link.url] { emit linkWanted(url); });
            row->addWidget(button);
            if (!m_first)
                m_first = button;
        }
        m_bodyLayout->addWidget(links);
    }

    if (outcome.owner != Owner::You) {
        auto *label =
            addText(tr("A message that is ready to send. It holds facts and ids, no password:"), "messageLabel");
        auto *message = new QPlainTextEdit(m_extras.message, m_body);
        message->setObjectName(QStringLiteral("messageText"));
        message->setReadOnly(true);
        message->setTabChangesFocus(true);
        message->setAccessibleName(label->text());
        message->setMinimumHeight(fontMetrics().lineSpacing() * (m_compact ? 4 : 8));
        label->setBuddy(message);
        m_bodyLayout->addWidget(message);
    }
    auto *acts = new QWidget(m_body);
    auto *row = new FlowLayout(acts);
    row->setSpacing(4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    acts->setSizePolicy(policy);
    const auto act = [&](const QString &text, const char *name, auto signal) {
        QPushButton *button = addButton(text, name);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
        if (!m_first)
            m_first = button;
    };
    if (outcome.owner != Owner::You) {
        act(tr("Cop&y the message"), "messageCopy", &StepCard::copyWanted);
        act(tr("Write as e-ma&il"), "messageMail", &StepCard::mailWanted);
    }
    act(tr("Save a &report…"), "reportSave", &StepCard::reportWanted);
    act(tr("Print the report…"), "reportPrint", &StepCard::printWanted);
    m_bodyLayout->addWidget(acts);
}

void StepCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && m_run && m_run->canGoBack()) {
        emit backWanted();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void StepCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        rebuild();
    QFrame::changeEvent(event);
}

void StepCard::retranslate()
{
    m_back->setText(tr("Pre&vious question"));
    m_forward->setText(tr("Next on your wa&y"));
    m_restart->setText(tr("Start &over"));
}

} // namespace wizard
