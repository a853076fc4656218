// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_mime.h"

#include "wizard/handover/secret_marks.h"

namespace wizard {

namespace {

const QString plainText = QStringLiteral("text/plain");

} // namespace

SecretMime::SecretMime(graph::SharedSecret secret)
    : m_secret(std::move(secret))
{
    registerSecretMarks();
}

QStringList SecretMime::formats() const
{
    QStringList all{plainText};
    for (const auto &[name, value] : secretMarks())
        all.append(name);
    return all;
}

bool SecretMime::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMime::retrieveData(const QString &mimeType, QMetaType type) const
{
    const auto mark = secretMarks().find(mimeType);
    if (mark != secretMarks().end())
        return mark->second;
    if (mimeType != plainText)
        return {};
    const std::string_view text = m_secret->reveal();
    if (type.id() == QMetaType::QString)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace wizard
