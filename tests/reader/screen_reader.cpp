// SPDX-License-Identifier: MIT
#include "tests/reader/screen_reader.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <string_view>

namespace reader {

namespace {

//! Events of things and of windows; the rest is of no use to speech.
constexpr const char *events[] = {"object:", "window:"};
//! Events announce nearly everything; what none announces is seen after this long at the latest.
constexpr int lookAgainMs = 500;

} // namespace

ScreenReader::ScreenReader()
    : m_joined(atspi_init() <= 1)
    , m_listener(atspi_event_listener_new(&ScreenReader::onEvent, this, nullptr))
{
    for (const char *event : events) {
        GError *error = nullptr;
        m_joined = atspi_event_listener_register(m_listener, event, &error) && m_joined;
        g_clear_error(&error);
    }
}

ScreenReader::~ScreenReader()
{
    for (const char *event : events) {
        GError *error = nullptr;
        atspi_event_listener_deregister(m_listener, event, &error);
        g_clear_error(&error);
    }
    g_object_unref(m_listener);
}

bool ScreenReader::follow(const QString &program)
{
    m_focus = m_program = Node();
    return until([&] {
        const std::vector<Node> programs = Node::owning(atspi_get_desktop(0)).children();
        for (const Node &one : programs) {
            if (one.name() == program)
                m_program = one;
        }
        return m_program && window();
    });
}

Node ScreenReader::window() const
{
    // The last one: a dialog comes after what it stands in front of.
    Node found;
    for (const Node &one : m_program.children()) {
        if (one.is(ATSPI_STATE_ACTIVE) && one.is(ATSPI_STATE_SHOWING))
            found = one;
    }
    return found;
}

Node ScreenReader::find(AtspiRole role, const QString &name)
{
    Node found;
    until([&] {
        found = window().first([&](const Node &node) {
            return node.role() == role && node.name() == name && node.is(ATSPI_STATE_ENABLED);
        });
        return bool(found);
    });
    return found;
}

bool ScreenReader::until(const std::function<bool()> &condition, int limitMs)
{
    const QDeadlineTimer end(limitMs);
    for (;;) {
        m_news = false;
        if (condition())
            return true;
        if (end.hasExpired())
            return false;
        // Not QTest::qWaitFor(): it sleeps between two turns, and libatspi takes one message a turn.
        QTimer again;
        again.setSingleShot(true);
        again.start(lookAgainMs);
        while (!m_news && again.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

bool ScreenReader::hears(const QString &words)
{
    return until([&] {
        return std::any_of(m_spoken.begin(), m_spoken.end(), [&](const QString &said) { return said.contains(words); });
    });
}

bool ScreenReader::key(guint keysym)
{
    GError *error = nullptr;
    const bool sent = atspi_generate_keyboard_event(static_cast<glong>(keysym), nullptr, ATSPI_KEY_SYM, &error);
    g_clear_error(&error);
    return sent;
}

void ScreenReader::onEvent(AtspiEvent *event, void *self)
{
    static_cast<ScreenReader *>(self)->take(*event);
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

void ScreenReader::take(const AtspiEvent &event)
{
    m_news = true;
    const std::string_view type = event.type;
    const Node source = Node::sharing(event.source);
    const auto says = [&](std::string_view kind) { return type.starts_with(kind); };
    if (says("object:state-changed:focused")) {
        if (event.detail1 == 0)
            return;
        m_focus = source;
        const AtspiRole role = source.role();
        // A box's name is the text chosen in it: what it is for is told by its label or description.
        const bool box = role == ATSPI_ROLE_COMBO_BOX;
        const QString name = source.name();
        const QString label = box ? source.label() : QString();
        const QString told = box ? label + source.description() : name;
        if (told.isEmpty() || role == ATSPI_ROLE_INVALID || role == ATSPI_ROLE_UNKNOWN)
            m_nameless.append(source.roleName() + QLatin1String(" in \"") + source.parent().name() + QLatin1Char('"'));
        speak(source, QStringList{label, name, source.roleName(), source.description()}.join(QLatin1String(", ")));
    } else if (says("window:activate")) {
        speak(source, QStringList{source.name(), source.roleName(), source.description()}.join(QLatin1String(", ")));
    } else if (says("object:announcement")) {
        speak(source,
            G_VALUE_HOLDS_STRING(&event.any_data) ? QString::fromUtf8(g_value_get_string(&event.any_data)) : QString());
    } else if (says("object:state-changed:showing")) {
        if (event.detail1 != 0 && source.role() == ATSPI_ROLE_NOTIFICATION)
            speak(source, source.name());
    } else if (source == m_focus && says("object:property-change:accessible-name")) {
        speak(source, source.name());
    } else if (source == m_focus && says("object:property-change:accessible-description")) {
        speak(source, source.description());
    }
}

void ScreenReader::speak(const Node &node, const QString &words)
{
    const QString name = node.name();
    m_spoken.append(m_secret.contains(name) ? name : words);
}

} // namespace reader
