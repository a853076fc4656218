// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QMimeData>

namespace wizard {

//! A secret on the clipboard: stays in guarded memory and turns into text only when a program pastes it, byte for byte
//! and nothing else. Carries the marks by which clipboard histories of each system leave a secret alone.
class SecretMime : public QMimeData {
    Q_OBJECT
public:
    explicit SecretMime(graph::SharedSecret secret);

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    graph::SharedSecret m_secret;
};

} // namespace wizard
