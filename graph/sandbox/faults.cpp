// SPDX-License-Identifier: MIT
#include "graph/sandbox/faults.h"

namespace graph::sandbox {

namespace {

bool needsToken(const QString &kind)
{
    return kind == QLatin1String("expired-token") || kind == QLatin1String("claims-challenge");
}

bool ofItems(const QString &kind)
{
    return kind == QLatin1String("batch-429");
}

} // namespace

Faults::Faults(const std::map<QString, double> &rates, quint32 seed)
    : m_dice(seed)
{
    for (const auto &[kind, rate] : rates)
        set(kind, rate);
}

QStringList Faults::kinds()
{
    return {QStringLiteral("latency"), QStringLiteral("drop"), QStringLiteral("reset"), QStringLiteral("half"),
        QStringLiteral("lost-reply"), QStringLiteral("stall"), QStringLiteral("slow"), QStringLiteral("429"),
        QStringLiteral("500"), QStringLiteral("502"), QStringLiteral("503"), QStringLiteral("504"),
        QStringLiteral("garbage"), QStringLiteral("truncated-json"), QStringLiteral("wrong-length"),
        QStringLiteral("html"), QStringLiteral("batch-429"), QStringLiteral("expired-token"),
        QStringLiteral("claims-challenge")};
}

void Faults::set(const QString &kind, double rate)
{
    if (!kinds().contains(kind))
        return;
    if (rate > 0)
        m_rates[kind] = rate;
    else
        m_rates.erase(kind);
}

void Faults::failNext(const QString &kind, int times, const QByteArray &method, const QByteArray &part)
{
    if (kinds().contains(kind) && times > 0)
        m_planned.push_back({kind, times, method, part});
}

bool Faults::thrown(double rate)
{
    const double die = double(m_dice()) / double(std::mt19937::max());
    return rate >= 1 || die < rate;
}

QString Faults::drawn(const QByteArray &method, const QByteArray &path, bool graph)
{
    for (auto planned = m_planned.begin(); planned != m_planned.end(); ++planned) {
        const bool fits = (planned->method.isEmpty() || planned->method == method) && path.contains(planned->part)
            && (graph || !needsToken(planned->kind)) && !ofItems(planned->kind);
        if (!fits)
            continue;
        const QString kind = planned->kind;
        if (--planned->times == 0)
            m_planned.erase(planned);
        return kind;
    }
    for (const auto &[kind, rate] : m_rates) {
        // One throw for each kind in force, so that a kind's rate does not depend on the others'.
        if (!ofItems(kind) && thrown(rate) && (graph || !needsToken(kind)))
            return kind;
    }
    return {};
}

bool Faults::drawnForItem(const QByteArray &method, const QByteArray &path)
{
    for (auto planned = m_planned.begin(); planned != m_planned.end(); ++planned) {
        const bool fits = ofItems(planned->kind) && (planned->method.isEmpty() || planned->method == method)
            && path.contains(planned->part);
        if (!fits)
            continue;
        if (--planned->times == 0)
            m_planned.erase(planned);
        return true;
    }
    const auto rate = m_rates.find(QStringLiteral("batch-429"));
    return rate != m_rates.end() && thrown(rate->second);
}

} // namespace graph::sandbox
