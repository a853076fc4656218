// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/troubleshoot/flow.h"

#include <QByteArray>
#include <QMap>

namespace wizard {

//! What is known of one AADSTS number. It explains and never steers: Microsoft reserves the right to change numbers.
class CatalogueEntry {
public:
    int code = 0;
    QString name; //!< Microsoft's own name ("InvalidUserNameOrPassword"); empty for some
    QString cause;
    std::vector<Owner> fixers; //!< who can put it right, the first one first
    QStringList steps;
    NodeId outcome;
};

//! The error catalogue by number.
class Catalogue {
public:
    explicit Catalogue(QMap<int, CatalogueEntry> entries);

    //! Null where the number is not in it.
    const CatalogueEntry *find(int code) const;
    const QMap<int, CatalogueEntry> &entries() const { return m_entries; }
    //! Entries whose number, name or cause contains the text, for a search box.
    std::vector<const CatalogueEntry *> matching(const QString &text) const;
    //! Microsoft's live page for any number.
    static QUrl lookUp(int code);

private:
    QMap<int, CatalogueEntry> m_entries;
};

//! aadsts.csv (`code,name,cause,fixer,steps,outcome`) and, for another language, its overlay (`code,cause,steps`).
//! Refused as Fault::Storage, with the line in target() ("aadsts.csv:17"): bad CSV, codes that are no numbers or there
//! twice, unknown fixers, outcomes the flow does not have, entries the overlay lacks.
graph::Result<Catalogue> readCatalogue(const QByteArray &csv, const Flow &flow, const QByteArray &overlay = {});

} // namespace wizard
