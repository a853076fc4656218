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
    QString all;
    for (std::string_view group : groups()) {
        if (!all.isEmpty())
            all += QStringLiteral("; ");
        for (std::size_t i = 0; i < group.size(); ++i) {
            if (i > 0)
                all += QStringLiteral(", ");
            all += spokenName(group[i]);
        }
    }
    return all;
}

std::vector<std::string_view> SecretView::groups() const
{
    std::vector<std::string_view> all;
    if (!m_password)
        return all;
    std::string_view rest = m_password->reveal();
    // A passphrase is longer than any password of single characters.
    const bool phrase = rest.size() > 20;
    while (!rest.empty()) {
        const std::size_t hyphen = rest.find('-');
        const std::size_t size = phrase ? (hyphen == std::string_view::npos ? rest.size() : hyphen + 1)
                                        : std::min<std::size_t>(4, rest.size());
        all.push_back(rest.substr(0, size));
        rest.remove_prefix(size);
    }
    return all;
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
