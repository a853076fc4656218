// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_view.h"

#include "wizard/handover/spelling.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>

namespace wizard {

namespace {

//! Asks the view for its text each time, so that no copy of it is kept for screen readers.
class SecretAccessible : public QAccessibleWidget {
public:
    explicit SecretAccessible(SecretView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return m_view->spoken();
        return QAccessibleWidget::text(kind);
    }

private:
    SecretView *m_view;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<SecretView *>(object);
    return view ? new SecretAccessible(view) : nullptr;
}

} // namespace

SecretView::SecretView(QWidget *parent)
    : QFrame(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::TabFocus);
}

void SecretView::setPassword(graph::SharedSecret password)
{
    if (password == m_password)
        return;
    m_password = std::move(password);
    relayout();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString SecretView::spoken() const
{
    if (!m_password)
        return QCoreApplication::translate("wizard::SecretView", "hidden");
    return spokenPassword(m_password->reveal());
}

std::vector<std::string_view> SecretView::groups() const
{
    return m_password ? groupsOf(m_password->reveal()) : std::vector<std::string_view>();
}

void SecretView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else
        QFrame::keyPressEvent(event);
}

void SecretView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        relayout();
        update();
    }
    QFrame::changeEvent(event);
}

bool SecretView::event(QEvent *event)
{
    // Otherwise a window's own shortcut for copying takes the key first.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

} // namespace wizard
