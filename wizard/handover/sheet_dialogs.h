// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;
class QPrinter;
class QWidget;

namespace wizard {

//! Which printer sheets go to. Makes `printer` ready for them first: a name that says nothing, each sheet on paper of
//! its own. The dialog is opened over `over`, not waited for; `printer` must outlive it. `go` is called once it is
//! accepted, as long as `owner` lives.
void askPrinter(QPrinter &printer, QWidget *over, QObject *owner, std::function<void()> go);

//! Which PDF file sheets go to, see SaveAs.
void askPdf(const char *name, const QString &title, QWidget *over, QObject *owner,
    std::function<void(const QString &file)> save);

} // namespace wizard
