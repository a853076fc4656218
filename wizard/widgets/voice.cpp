// SPDX-License-Identifier: MIT
#include "wizard/widgets/voice.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace wizard {

namespace {

//! More than are said before a screen reader has asked for the first.
constexpr qsizetype voices = 8;

QAccessibleInterface *makeVoiceAccessible(const QString &, QObject *object)
{
    auto *voice = qobject_cast<Voice *>(object);
    return voice ? new QAccessibleWidget(voice, QAccessible::Notification) : nullptr;
}

} // namespace

Voice::Voice(QWidget *window)
    : QWidget(window)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeVoiceAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    hide();
}

// Before 6.8 Qt has no event for an announcement, and its bridge to AT-SPI drops QAccessible::Alert. What Orca has
// always spoken is a notification that comes to be shown: it is told that one does, although there is nothing to see.
void Voice::say(QWidget *from, const QString &words, Urgency urgency)
{
    if (words.isEmpty())
        return;
    const auto there = from->window()->findChildren<Voice *>(QString(), Qt::FindDirectChildrenOnly);
    Voice *voice = there.size() < voices ? new Voice(from->window()) : there.first();
    voice->raise(); // among the hidden ones: the first is the one that has waited longest
    voice->setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(from, words);
    event.setPoliteness(urgency == Urgency::Now ? QAccessible::AnnouncementPoliteness::Assertive
                                                : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(urgency)
    QAccessibleEvent shown(voice, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    // For the other platforms.
    QAccessibleEvent alert(from, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

} // namespace wizard
