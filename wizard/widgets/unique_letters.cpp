// SPDX-License-Identifier: MIT
#include "wizard/widgets/unique_letters.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTimer>

namespace wizard {

namespace {

//! Where the letter stands in the text, or -1; "&&" is an ampersand.
qsizetype letterAt(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('&'))
            continue;
        if (text.at(i + 1) != QLatin1Char('&'))
            return text.at(i + 1).isSpace() ? -1 : i + 1;
        ++i;
    }
    return -1;
}

} // namespace

QString withLetter(const QString &text, const QString &taken)
{
    const qsizetype at = letterAt(text);
    if (at < 0 || !taken.contains(text.at(at), Qt::CaseInsensitive))
        return text;
    QString plain = text;
    plain.remove(at - 1, 1);
    for (const bool beginnings : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool begins = i == 0 || plain.at(i - 1).isSpace();
            if (plain.at(i).isLetterOrNumber() && (begins || !beginnings)
                && !taken.contains(plain.at(i), Qt::CaseInsensitive)) {
                plain.insert(i, QLatin1Char('&'));
                return plain;
            }
        }
    }
    return plain;
}

UniqueLetters::UniqueLetters(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &UniqueLetters::settle);
    watch(window);
}

void UniqueLetters::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    m_soon->start(0);
}

bool UniqueLetters::eventFilter(QObject *watched, QEvent *event)
{
    // A layout is asked for whenever a text changes or a widget comes or goes below it.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::LanguageChange)
        m_soon->start(0);
    // A part of fixed size keeps that to itself; but whatever changes is drawn anew.
    else if (event->type() == QEvent::UpdateRequest && !m_soon->isActive())
        m_soon->start(50);
    return QObject::eventFilter(watched, event);
}

void UniqueLetters::settle()
{
    QString taken;
    const auto book = [&taken](const QString &text) {
        if (const qsizetype at = letterAt(text); at >= 0)
            taken += text.at(at);
    };
    for (const QAbstractButton *button : std::as_const(m_first)) {
        if (button->isVisible())
            book(button->text());
    }
    const auto settleOne = [&](auto *widget) {
        const QString text = widget->text();
        const QString settled = withLetter(text, taken);
        if (settled != text)
            widget->setText(settled);
        book(settled);
    };
    const QWidgetList widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != m_window)
            continue;
        if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            if (!m_first.contains(button))
                settleOne(button);
        } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            settleOne(label);
        } else if (auto *bar = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                const QString settled = withLetter(bar->tabText(i), taken);
                if (settled != bar->tabText(i))
                    bar->setTabText(i, settled);
                book(settled);
            }
        }
    }
}

} // namespace wizard
