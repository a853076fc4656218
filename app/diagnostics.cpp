// SPDX-License-Identifier: MIT
#include "app/diagnostics.h"

#include "app/log.h"

#include <QMutex>

#include <deque>

namespace app {

class Diagnostics::Recent {
public:
    void add(const graph::LogEntry &entry)
    {
        constexpr std::size_t kept = 200;
        const QMutexLocker guard(&m_lock);
        m_entries.push_back({QDateTime::currentDateTimeUtc(), entry});
        if (m_entries.size() > kept)
            m_entries.pop_front();
    }
    std::vector<Entry> all() const
    {
        const QMutexLocker guard(&m_lock);
        return {m_entries.begin(), m_entries.end()};
    }

private:
    mutable QMutex m_lock;
    std::deque<Entry> m_entries;
};

Diagnostics::Diagnostics()
    : m_recent(std::make_shared<Recent>())
{
}

Diagnostics::~Diagnostics() = default;

graph::LogSink Diagnostics::sink() const
{
    return [recent = m_recent](const graph::LogEntry &entry) {
        recent->add(entry);
        Log::tell(entry);
    };
}

std::vector<Diagnostics::Entry> Diagnostics::recent() const
{
    return m_recent->all();
}

bool Diagnostics::startLog(const QString &file, LogLevel level)
{
    stopLog();
    auto log = std::make_unique<Log>(file, level);
    if (!log->ok())
        return false;
    m_log = std::move(log);
    m_level = level;
    m_logFile = file;
    return true;
}

void Diagnostics::stopLog()
{
    m_log.reset();
    m_level.reset();
    m_logFile.clear();
}

QString Diagnostics::ownLogFile()
{
    const QString folder = stateFolder();
    makePrivateFolder(folder);
    return folder + QStringLiteral("/log");
}

} // namespace app
