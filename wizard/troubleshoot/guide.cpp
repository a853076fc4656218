// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/guide.h"

#include "wizard/troubleshoot/flow_reader.h"

#include <QCoreApplication>
#include <QFile>

namespace wizard {

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Guide::Guide(std::shared_ptr<const Flow> flow, std::shared_ptr<const Catalogue> catalogue)
    : m_flow(std::move(flow))
    , m_catalogue(std::move(catalogue))
{
}

graph::Result<Guide> loadGuide(const QString &language)
{
    const QString folder = QStringLiteral(":/troubleshooting/");
    const graph::Result<Flow> flow = readFlow(contents(folder + QStringLiteral("flow.json")),
        contents(folder + QStringLiteral("flow.%1.json").arg(language)));
    if (!flow)
        return flow.error();
    const graph::Result<Catalogue> catalogue = readCatalogue(contents(folder + QStringLiteral("aadsts.csv")),
        flow.value(), contents(folder + QStringLiteral("aadsts.%1.csv").arg(language)));
    if (!catalogue)
        return catalogue.error();
    return Guide(std::make_shared<const Flow>(flow.value()), std::make_shared<const Catalogue>(catalogue.value()));
}

QString guideLanguage()
{
    //: The code of this language: it picks flow.<code>.json and aadsts.<code>.csv, which hold the guide's texts.
    return QCoreApplication::translate("wizard::Guide", "en");
}

} // namespace wizard
