// SPDX-License-Identifier: MIT
#include "tests/reader/words.h"

namespace reader {

Words::Words(const QString &language)
    : m_language(language)
{
    const QString folder = QStringLiteral(":/translations");
    const bool own = m_own.load(QStringLiteral("wizard_") + language, folder);
    const bool other = m_other.load(QStringLiteral("wizard_nl"), folder);
    Q_UNUSED(own)
    Q_UNUSED(other)
}

QString Words::operator()(const char *context, const char *source, int count) const
{
    QString text = m_own.translate(context, source, nullptr, count);
    if (text.isEmpty() && m_language == QLatin1String("en")
        && !m_other.translate(context, source, nullptr, count).isEmpty())
        text = QString::fromUtf8(source);
    if (text.isEmpty())
        return QStringLiteral("No such text: %1: %2").arg(QLatin1String(context), QString::fromUtf8(source));
    text.replace(QLatin1String("&&"), QLatin1String("\n"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\n'), QLatin1Char('&'));
    if (count >= 0)
        text.replace(QLatin1String("%n"), QString::number(count));
    return text;
}

} // namespace reader
