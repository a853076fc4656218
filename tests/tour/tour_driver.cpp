// SPDX-License-Identifier: MIT
#include "tests/tour/tour_driver.h"

#include "wizard/widgets/page.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <cstdio>

namespace tour {

namespace {

//! Long enough for a machine that is busy with a build; a step that works takes a fraction of a second.
constexpr int patienceMs = 60'000;

} // namespace

Driver::Driver(app::Composition &composition, QDir pictures, QString suffix)
    : m_composition(composition)
    , m_pictures(std::move(pictures))
    , m_suffix(std::move(suffix))
{
}

void Driver::press(QWidget *widget)
{
    if (!ok() || !widget)
        return;
    // What is below the edge is scrolled to first, as a person would.
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent))
            scroll->ensureWidgetVisible(widget);
    }
    // A check box and a radio button react to their indicator and text, not to the empty space behind them.
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const QPoint place = button && button->isCheckable()
        ? QPoint(button->layoutDirection() == Qt::LeftToRight ? 8 : button->width() - 8, button->height() / 2)
        : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

bool Driver::reading(const char *page)
{
    const auto *widget = visible<QWidget>(QLatin1String(page));
    if (!widget)
        return true;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        const QString text = label->text();
        if (label->isVisible() && (text.endsWith(QLatin1String("...")) || text.endsWith(QChar(u'\u2026'))))
            return true;
    }
    return false;
}

void Driver::click(const char *name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button)
        return;
    until(QStringLiteral("%1 can be pressed").arg(QLatin1String(name)), [button] { return button->isEnabled(); });
    press(button);
}

void Driver::type(const char *name, const QString &text)
{
    auto *field = find<QWidget>(name);
    if (!field)
        return;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    // keyClicks() takes ASCII alone; a keyboard sends any letter as the text of its event.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

//! Where the keyboard is, in the dialog in front or the window: without a window manager none of them need be active.
QWidget *Driver::keyboard()
{
    QWidget *front = QApplication::activeModalWidget();
    return (front ? front : &window())->focusWidget();
}

void Driver::key(Qt::Key key)
{
    if (!ok())
        return;
    QWidget *here = keyboard();
    if (!here)
        return fail(QStringLiteral("the keyboard is nowhere"));
    QTest::keyClick(here, key);
}

void Driver::tabTo(const char *name)
{
    const auto there = [name, this] {
        const QWidget *here = keyboard();
        return here && here->objectName() == QLatin1String(name);
    };
    for (int steps = 0; ok() && !there(); ++steps) {
        if (steps == 200)
            return fail(QStringLiteral("no Tab leads to %1").arg(QLatin1String(name)));
        key(Qt::Key_Tab);
    }
}

void Driver::next()
{
    if (!ok())
        return;
    QAbstractButton *next = window().button(QWizard::NextButton);
    QAbstractButton *commit = window().button(QWizard::CommitButton);
    QAbstractButton *button = commit && commit->isVisible() ? commit : next;
    until(QStringLiteral("one can go on"), [button] { return button->isVisible() && button->isEnabled(); });
    press(button);
}

void Driver::expectStep(wizard::Step step)
{
    until(QStringLiteral("step %1 is in front").arg(static_cast<int>(step)), [&] { return window().step() == step; });
}

void Driver::until(const QString &what, const std::function<bool()> &condition)
{
    if (ok() && !QTest::qWaitFor(condition, patienceMs))
        fail(QStringLiteral("waited in vain until ") + what);
}

void Driver::picture(const char *name)
{
    pictureOf(&window(), name);
}

void Driver::pictureOf(QWidget *widget, const char *name)
{
    if (!ok() || !widget)
        return;
    // What a render() has just shown or hidden is laid out at the next turn of the event loop.
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    ++m_taken;
    if (m_visitor)
        return m_visitor(*widget, QLatin1String(name));
    const QString file = m_pictures.filePath(
        QStringLiteral("%1-%2-%3.png").arg(m_taken, 2, 10, QLatin1Char('0')).arg(QLatin1String(name), m_suffix));
    if (!widget->grab().save(file))
        fail(QStringLiteral("cannot write %1").arg(file));
}

void Driver::say(const QString &what)
{
    if (!ok())
        return;
    std::printf("  ok    %s\n", qPrintable(what));
    std::fflush(stdout);
}

void Driver::check(const QString &what, bool holds)
{
    if (!ok())
        return;
    if (holds)
        say(what);
    else
        fail(what);
}

void Driver::fail(const QString &what)
{
    if (!ok())
        return;
    m_problem = what;
    std::printf("  FAIL  %s (step %d)\n", qPrintable(what), static_cast<int>(window().step()));
    std::fflush(stdout);
    window().grab().save(m_pictures.filePath(QStringLiteral("failed-%1.png").arg(m_suffix)));
}

} // namespace tour
