// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/report.h"

#include "wizard/troubleshoot/guide.h"
#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::Report)
};

QString answerLine(const FlowRun &run, const Question &question)
{
    const std::optional<Given> given = run.givenAt(question.id);
    if (!given)
        return ReportWords::tr("%1 \u2014 not answered").arg(question.text);
    switch (given->by()) {
    case Given::By::Unsure:
        return ReportWords::tr("%1 \u2014 not known").arg(question.text);
    case Given::By::Code:
        if (!given->target().isEmpty())
            return ReportWords::tr("%1 \u2014 AADSTS%2").arg(question.text, QString::number(given->code()));
        [[fallthrough]];
    case Given::By::User:
        return ReportWords::tr("%1 \u2014 %2")
            .arg(question.text, question.answers.at(std::size_t(*given->answer())).label);
    case Given::By::Evidence:
        break;
    }
    return ReportWords::tr("%1 \u2014 %2 (answered by a check)")
        .arg(question.text, question.answers.at(std::size_t(*given->answer())).label);
}

} // namespace

Report::Report(const FlowRun &run, CaseFacts facts, QDateTime when)
    : m_title(ReportWords::tr("Trouble signing in: report"))
{
    Section head{ReportWords::tr("Facts"), factLines(facts)};
    head.lines.prepend(ReportWords::tr("Made: %1").arg(when.toUTC().toString(Qt::ISODate)));
    m_sections.push_back(std::move(head));
    if (facts.explanation && !facts.explanation->cause.isEmpty()) {
        Section error{ReportWords::tr("The error"), {facts.explanation->cause}};
        for (const QString &step : facts.explanation->steps)
            error.lines.append(QStringLiteral("- ") + step);
        m_sections.push_back(std::move(error));
    }
    Section asked{ReportWords::tr("Asked and answered"), {}, true};
    for (const NodeId &node : run.way()) {
        if (const Question *question = run.flow().question(node))
            asked.lines.append(answerLine(run, *question));
    }
    m_sections.push_back(std::move(asked));
    if (!facts.findings.empty()) {
        Section found{ReportWords::tr("Found by checks"), {}};
        for (const Finding &finding : facts.findings)
            found.lines.append(ReportWords::tr("%1: %2").arg(probeName(finding.probe()), findingText(finding)));
        m_sections.push_back(std::move(found));
    }
    if (const Outcome *outcome = run.outcome()) {
        QStringList who{outcome->title, ReportWords::tr("Who can fix it: %1").arg(ownerWords(outcome->owner))};
        if (!outcome->role.isEmpty())
            who.append(ReportWords::tr("Smallest role that can do it: %1").arg(outcome->role));
        m_sections.push_back({ReportWords::tr("Result"), who});
        m_sections.push_back({ReportWords::tr("Steps"), outcome->steps, true});
        Section links{ReportWords::tr("To read on"), {}};
        for (const FlowLink &link : outcome->links)
            links.lines.append(ReportWords::tr("%1: %2").arg(link.title, link.url.toString()));
        m_sections.push_back(std::move(links));
    }
}

QString Report::text() const
{
    QStringList out{m_title, QString(m_title.size(), u'='), QString()};
    for (const Section &section : m_sections) {
        if (section.lines.isEmpty())
            continue;
        out << section.heading << QString(section.heading.size(), u'-');
        for (qsizetype i = 0; i < section.lines.size(); ++i)
            out.append(section.numbered ? QStringLiteral("%1. %2").arg(i + 1).arg(section.lines[i]) : section.lines[i]);
        out.append(QString());
    }
    return out.join(u'\n');
}

QString Report::html() const
{
    QString out =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title></head>"
                       "<body>\n<h1>%2</h1>\n")
            .arg(guideLanguage(), m_title.toHtmlEscaped());
    for (const Section &section : m_sections) {
        if (section.lines.isEmpty())
            continue;
        const QString list = section.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        out += QStringLiteral("<h2>%1</h2>\n<%2>\n").arg(section.heading.toHtmlEscaped(), list);
        for (const QString &line : section.lines)
            out += QStringLiteral("<li>%1</li>\n").arg(line.toHtmlEscaped());
        out += QStringLiteral("</%1>\n").arg(list);
    }
    return out + QStringLiteral("</body></html>\n");
}

} // namespace wizard
