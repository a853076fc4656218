// SPDX-License-Identifier: MIT
#pragma once

#include "app/composition.h"
#include "app/wizard_window.h"
#include "tests/support/sandbox_browser.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

#include <functional>

namespace tour {

//! Hands and eyes of the tour: clicks and types in the window as a person would, waits for what they cause, takes
//! pictures, and says what went well. After the first failure nothing more is done.
class Driver {
public:
    Driver(app::Composition &composition, QDir pictures, QString suffix);

    bool ok() const { return m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    int pictures() const { return m_taken; }
    //! Is given every window a picture of which would be taken, and no picture is.
    void setVisitor(std::function<void(QWidget &, const QString &)> visitor) { m_visitor = std::move(visitor); }

    //! A widget of the page in front, by object name; nullptr ends the tour with a failure.
    template <class T = QWidget> T *find(const char *name)
    {
        if (!ok())
            return nullptr;
        T *found = visible<T>(QLatin1String(name));
        if (!found)
            fail(QStringLiteral("%1 is not on the page").arg(QLatin1String(name)));
        return found;
    }
    //! True where a widget of that name can be seen; without ending the tour where not.
    bool visible(const char *name) { return visible<QWidget>(QLatin1String(name)) != nullptr; }
    //! True while a text of that page ends in dots: something is being read.
    bool reading(const char *page);
    void click(const char *name);
    void press(QWidget *widget); //!< a click in the middle of it
    void type(const char *name, const QString &text);
    void next();
    //! Goes there as somebody without a mouse does,: Tab by Tab. Fails where no Tab leads there.
    void tabTo(const char *name);
    //! A key where the keyboard is.
    void key(Qt::Key key);
    void expectStep(wizard::Step step);
    //! Runs the event loop until it holds; `what` is said if it never does.
    void until(const QString &what, const std::function<bool()> &condition);
    void picture(const char *name);
    void pictureOf(QWidget *widget, const char *name);
    void say(const QString &what);
    void check(const QString &what, bool holds);
    void fail(const QString &what);

    app::WizardWindow &window() { return m_composition.window(); }

private:
    QWidget *keyboard();
    template <class T> T *visible(const QString &name)
    {
        for (QWidget *root : QApplication::topLevelWidgets()) {
            for (T *widget : root->findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }

    app::Composition &m_composition;
    QDir m_pictures;
    QString m_suffix;
    QString m_problem;
    int m_taken = 0;
    std::function<void(QWidget &, const QString &)> m_visitor;
};

} // namespace tour
