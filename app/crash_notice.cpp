// SPDX-License-Identifier: MIT
#include "app/crash_notice.h"

#include <QEvent>
#include <QLocale>

namespace app {

CrashNotice::CrashNotice(LeftRun run, QWidget *parent)
    : Notice(parent)
    , m_run(std::move(run))
{
    setObjectName(QStringLiteral("crashNotice"));
    retranslate();
}

void CrashNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !isHidden())
        retranslate();
    Notice::changeEvent(event);
}

void CrashNotice::retranslate()
{
    const QString started = QLocale().toString(m_run.started.toLocalTime(), QLocale::ShortFormat);
    tell(Kind::Warning, tr("The wizard did not end properly the last time"),
        tr("The run begun at %1 was cut off: by a fault, a power cut, or by force. What waits for hand-over is listed "
           "on this "
           "page.")
            .arg(started));
    setAction(tr("Support &report…"));
}

} // namespace app
