// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QWidget;

namespace wizard {

class AccountBook;

//! Goes on with a change by the current account: at once where its tenant is the one of the last change (or this is the
//! first one), else after a question over `over` that names both. Whoever agrees is not asked again for that tenant.
//! `go` is not called where the reader says no, where `over` is gone, or where the account was signed out or left
//! meanwhile. Without an account it is called at once: it asks for the sign-in itself. Every button that changes
//! something in a tenant goes through here.
void askThenWrite(AccountBook &book, QWidget *over, std::function<void()> go);
//! The same for a change by a certain account, current or not.
void askThenWriteAs(AccountBook &book, const QString &accountKey, QWidget *over, std::function<void()> go);

} // namespace wizard
