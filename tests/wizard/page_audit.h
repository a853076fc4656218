// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QWidget>

#include <map>
#include <set>

namespace test {

//! What is wrong with a shown window for people who cannot see it or have no mouse; empty for nothing.

//! The letters that two visible things of a window answer to, with the texts.
inline QStringList doubledMnemonics(const QWidget &window)
{
    std::map<QKeySequence, QStringList> used;
    const auto note = [&used](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            used[key].append(text);
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                note(bar->tabText(i));
        }
    }
    QStringList doubled;
    for (const auto &[key, texts] : used) {
        if (texts.size() > 1)
            doubled.append(key.toString() + QLatin1String(": ") + texts.join(QLatin1String(" | ")));
    }
    return doubled;
}

inline bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && !widget.inherits("QScrollArea");
}

inline QString nameForTest(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char('#') + widget.objectName();
}

//! Visible widgets one can act on that a screen reader has no name for, or that have no object name.
inline QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!takesFocus(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(nameForTest(*widget) + QLatin1String(" has no accessible name"));
        if (widget->objectName().isEmpty())
            nameless.append(nameForTest(*widget) + QLatin1String(" has no object name"));
    }
    return nameless;
}

//! Visible widgets one can act on that Tab does not reach. Of radio buttons in a group one is enough: arrows move on.
inline QStringList unreachable(QWidget &window)
{
    std::set<const QWidget *> reached;
    QWidget *start = window.focusWidget();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        const QWidget *now = window.focusWidget();
        if (!now || (now == start && reached.count(now)))
            break;
        if (!reached.insert(now).second && now == start)
            break;
    }
    QStringList missed;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool member = button && (button->autoExclusive() || button->group()) && !button->isChecked();
        if (takesFocus(*widget) && !member && !reached.count(widget))
            missed.append(nameForTest(*widget));
    }
    return missed;
}

//! Visible labels whose text is cut off at the window's present size.
inline QStringList clipped(const QWidget &window)
{
    QStringList cut;
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool narrow = !label->wordWrap() && label->sizeHint().width() > label->width();
        if (needed > label->height() + 1 || narrow)
            cut.append(label->text());
    }
    return cut;
}

} // namespace test
