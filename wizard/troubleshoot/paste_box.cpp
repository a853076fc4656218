// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/paste_box.h"

#include "wizard/troubleshoot/troubleshoot_controller.h"
#include "wizard/troubleshoot/troubleshoot_words.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/notice.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wizard {

namespace {

// More than any message; a paste beyond it is a log, of which nobody reads more than the beginning here.
constexpr qsizetype longText = 20'000;
constexpr qsizetype excerpt = 400;

} // namespace

PasteField::PasteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

QString PasteField::whole() const
{
    const QString shown = toPlainText();
    return !m_long.isEmpty() && shown == m_shown ? m_long : shown;
}

void PasteField::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() <= longText) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    m_long = text;
    m_shown = text.left(excerpt).simplified() + QLatin1Char(' ') + QChar(0x2026);
    setPlainText(m_shown);
    m_shown = toPlainText();
    emit longTextPasted();
}

PasteBox::PasteBox(TroubleshootController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_label(new QLabel(this))
    , m_text(new PasteField(this))
    , m_read(new QPushButton(this))
    , m_result(new Notice(this))
    , m_acts(new QWidget(this))
    , m_lookUp(new QPushButton(m_acts))
    , m_copy(new QPushButton(m_acts))
    , m_forget(new QPushButton(m_acts))
{
    m_text->setObjectName(QStringLiteral("pasteText"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setUndoRedoEnabled(true);
    m_text->installEventFilter(this);
    m_label->setBuddy(m_text);
    m_read->setObjectName(QStringLiteral("pasteRead"));
    m_result->setObjectName(QStringLiteral("pasteResult"));
    m_lookUp->setObjectName(QStringLiteral("pasteLookUp"));
    m_copy->setObjectName(QStringLiteral("pasteCopy"));
    m_forget->setObjectName(QStringLiteral("pasteForget"));
    for (QPushButton *button : {m_read, m_lookUp, m_copy, m_forget})
        button->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_read, 0, Qt::AlignTop);
    auto *acts = new FlowLayout(m_acts);
    acts->setSpacing(4);
    for (QPushButton *button : {m_lookUp, m_copy, m_forget})
        acts->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_acts->setSizePolicy(policy);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_label);
    all->addLayout(row);
    all->addWidget(m_result);
    all->addWidget(m_acts);

    connect(m_text, &PasteField::longTextPasted, this, &PasteBox::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteBox::fitHeight);
    connect(m_read, &QPushButton::clicked, this, &PasteBox::read);
    connect(m_result, &Notice::actionTriggered, &m_controller, &TroubleshootController::followExplanation);
    connect(m_lookUp, &QPushButton::clicked, this, [this] {
        if (m_controller.explanation())
            emit linkWanted(m_controller.explanation()->lookUp);
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_controller.sharedPaste()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_text->clear();
        m_controller.forgetPasted();
        m_text->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void PasteBox::read()
{
    m_controller.readPasted(m_text->whole());
}

void PasteBox::fitHeight()
{
    // One line waits; a message gets three.
    const int lines = m_text->document()->isEmpty() ? 1 : 3;
    m_text->setFixedHeight(std::max(fontMetrics().lineSpacing() * lines + 12, m_read->sizeHint().height()));
}

bool PasteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier)) {
            read();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PasteBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasteBox::retranslate()
{
    m_label->setText(tr("Have an &error message? Paste all of it, or type the number:"));
    m_text->setPlaceholderText(tr("AADSTS50126: …"));
    m_text->setAccessibleName(tr("Error message"));
    m_read->setText(tr("E&xplain"));
    fitHeight();
    m_copy->setText(tr("Copy without &personal data"));
    m_forget->setText(tr("&Clear"));
    render();
}

void PasteBox::render()
{
    const auto &explanation = m_controller.explanation();
    m_lookUp->setVisible(explanation && !explanation->lookUp.isEmpty());
    m_copy->setVisible(explanation && !m_controller.carried());
    m_forget->setVisible(explanation || m_controller.pasteFailed() || m_controller.plainFailure());
    m_acts->setVisible(!m_forget->isHidden());
    if (m_controller.reading()) {
        m_result->setAction({});
        m_result->tell(Notice::Kind::Info, tr("Reading the text…"));
        return;
    }
    if (m_controller.pasteFailed()) {
        m_result->setAction({});
        m_result->tell(Notice::Kind::Warning, tr("No error code was found in this text."),
            tr("Copy the whole message from the sign-in page, or type the number that follows AADSTS. The questions "
               "below help without a code too."));
        return;
    }
    if (const auto &failure = m_controller.plainFailure()) {
        m_result->setAction({});
        m_result->showError(wordsFor(*failure));
        return;
    }
    if (!explanation) {
        m_result->clear();
        return;
    }
    QString title = explanation->code != 0 ? QStringLiteral("AADSTS%1").arg(explanation->code) : explanation->name;
    if (explanation->code != 0 && !explanation->name.isEmpty())
        title = tr("%1 (%2)").arg(title, explanation->name);
    if (m_controller.carried())
        title = tr("Your last sign-in failed: %1").arg(title);
    QStringList owners;
    for (Owner owner : explanation->owners)
        owners.append(ownerWords(owner));
    QStringList lines{explanation->cause};
    if (!owners.isEmpty())
        lines.append(tr("Who can fix it: %1").arg(owners.join(tr(" or "))));
    for (qsizetype i = 0; i < explanation->steps.size() && explanation->known; ++i)
        lines.append(tr("%1. %2").arg(QLocale().toString(i + 1), explanation->steps[i]));
    QStringList ids;
    const auto id = [&ids](const QString &name, const QString &value) {
        if (!value.isEmpty())
            ids.append(tr("%1: %2").arg(name, value));
    };
    id(tr("Correlation ID"), explanation->facts.correlationId);
    id(tr("Trace ID"), explanation->facts.traceId);
    id(tr("Time (UTC)"), explanation->facts.time.toString(Qt::ISODate));
    id(tr("Tenant"), explanation->facts.tenant);
    id(tr("App"), explanation->facts.app);
    if (!ids.isEmpty())
        lines.append(ids.join(QStringLiteral("  \u00B7  ")));
    const bool there = m_controller.guide() && m_controller.run().current() == explanation->node;
    m_result->setAction(there ? QString() : tr("&Show what to do"));
    m_result->tell(
        explanation->known ? Notice::Kind::Info : Notice::Kind::Warning, title, lines.join(QLatin1Char('\n')));
    m_lookUp->setText(tr("Look &up at Microsoft"));
    m_lookUp->setToolTip(explanation->lookUp.toString());
}

} // namespace wizard
