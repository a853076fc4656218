// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace wizard {

//! The last walk, kept in the program's own folder so that it can be taken up again. Answers only: nothing that was
//! typed or found enters it. An empty folder keeps nothing. Faults of the disk lose the convenience and nothing else.
class RunStore {
public:
    explicit RunStore(const QString &folder);
    std::optional<QJsonObject> load() const;
    void save(const QJsonObject &run) const;

private:
    QString m_path;
};

} // namespace wizard
