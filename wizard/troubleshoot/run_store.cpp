// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/run_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace wizard {

RunStore::RunStore(const QString &folder)
    : m_path(folder.isEmpty() ? QString() : folder + QStringLiteral("/troubleshooting.json"))
{
}

std::optional<QJsonObject> RunStore::load() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(64 * 1024));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void RunStore::save(const QJsonObject &run) const
{
    if (m_path.isEmpty())
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(run).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace wizard
