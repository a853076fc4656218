// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <random>

namespace graph::sandbox {

//! Which calls go wrong, and how: seeded dice per call, or the next calls that fit.
class Faults {
public:
    Faults(const std::map<QString, double> &rates, quint32 seed);

    static QStringList kinds();
    //! 0 clears it; an unknown kind is nothing.
    void set(const QString &kind, double rate);
    //! The next `times` calls of that method (empty: any) whose path contains `part` go wrong that way.
    void failNext(const QString &kind, int times, const QByteArray &method, const QByteArray &part);
    //! What goes wrong with this call; empty for nothing. `graph`: it is a call of Graph, where tokens matter.
    //! Faults of the items of a batch are not drawn here.
    QString drawn(const QByteArray &method, const QByteArray &path, bool graph);
    //! True where this item of a batch is to be throttled.
    bool drawnForItem(const QByteArray &method, const QByteArray &path);

private:
    bool thrown(double rate);

    class Planned {
    public:
        QString kind;
        int times;
        QByteArray method;
        QByteArray part;
    };

    std::map<QString, double> m_rates;
    std::vector<Planned> m_planned;
    std::mt19937 m_dice;
};

} // namespace graph::sandbox
