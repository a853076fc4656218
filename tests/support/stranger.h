// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/await.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

namespace test {

//! A program of the folder of strangers that nobody here wrote, run by Node.js. Its output is at hand; it ends with
//! this object. The packages are installed by the runner; where this program is started by hand, the first one does it.
class Stranger {
public:
    static QDir folder()
    {
        install();
        return place();
    }

    explicit Stranger(const QStringList &arguments)
    {
        m_process.setWorkingDirectory(folder().path());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("node"), arguments);
        REQUIRE(m_process.waitForStarted());
    }
    ~Stranger()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    //! What follows `mark` on the first line that has it, once it comes.
    QString after(const QString &mark)
    {
        QString found;
        const bool came = eventually(
            [&] {
                const QStringList lines = output().split(QLatin1Char('\n'));
                for (const QString &line : lines.first(lines.size() - 1)) {
                    const qsizetype at = line.indexOf(mark);
                    if (at >= 0 && found.isEmpty())
                        found = line.mid(at + mark.size()).trimmed();
                }
                return !found.isEmpty() || m_process.state() == QProcess::NotRunning;
            },
            60'000);
        INFO(output().toStdString());
        REQUIRE(came);
        REQUIRE(!found.isEmpty());
        return found;
    }
    //! Everything it said so far.
    const QString &output()
    {
        m_output += QString::fromUtf8(m_process.readAll());
        return m_output;
    }
    //! Its exit code, once it has ended.
    int exitCode()
    {
        REQUIRE(eventually([&] { return m_process.state() == QProcess::NotRunning; }, 60'000));
        REQUIRE(m_process.exitStatus() == QProcess::NormalExit);
        return m_process.exitCode();
    }
    //! Ends it and hears it out.
    void stop()
    {
        m_process.terminate();
        REQUIRE(m_process.waitForFinished(10'000));
        output();
    }

private:
    static QDir place() { return QDir(QStringLiteral(WAW_STRANGERS)); }
    static void install()
    {
        static const bool done = [] {
            QProcess installing;
            installing.setProcessChannelMode(QProcess::ForwardedChannels);
            installing.start(QStringLiteral(WAW_STRANGERS_SOURCES "/install.sh"), {place().path()});
            return installing.waitForFinished(600'000) && installing.exitCode() == 0;
        }();
        REQUIRE(done);
    }

    QProcess m_process;
    QString m_output;
};

} // namespace test
