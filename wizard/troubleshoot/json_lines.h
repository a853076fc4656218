// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace wizard {

//! Finds the line of things in a JSON file, for faults that a parser cannot see: QJsonDocument forgets positions.
//! Lines count from 1; 1 where nothing is found.
class JsonLines {
public:
    explicit JsonLines(QByteArray json)
        : m_json(std::move(json))
    {
    }
    int ofOffset(qsizetype offset) const;
    //! The line of `"id": "<id>"`; `skip` passes over that many of them.
    int ofId(const QString &id, int skip = 0) const;
    //! The line of `"<key>":`.
    int ofKey(const QString &key) const;
    //! The line of the string after the node with `afterId`, or of its first place with an empty one.
    int ofString(const QString &text, const QString &afterId) const;

private:
    qsizetype offsetOfId(const QString &id, int skip) const;

    QByteArray m_json;
};

} // namespace wizard
