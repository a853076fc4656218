// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QString>

namespace graph::sandbox::html {

//! Text made safe to stand in HTML.
QString text(const QString &raw);
//! A whole page, marked as the sandbox's; `body` is HTML. Follows the reader's light or dark preference.
QString page(const QString &title, const QString &body);
QString hidden(const QString &name, const QString &value);
//! A page that posts these fields to `target` by itself, or at the press of its button without scripts.
QString autoPost(const QString &target, const QList<QPair<QString, QString>> &fields);

} // namespace graph::sandbox::html
