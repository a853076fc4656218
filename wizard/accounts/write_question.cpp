// SPDX-License-Identifier: MIT
#include "wizard/accounts/write_question.h"

#include "wizard/accounts/account_book.h"
#include "wizard/widgets/confirmation.h"

#include <QCoreApplication>
#include <QPointer>

namespace wizard {

namespace {

class WriteQuestionWords {
    Q_DECLARE_TR_FUNCTIONS(wizard::WriteQuestion)
};

} // namespace

namespace {

//! `current`: the account must still be the current one when the question is answered.
void askAbout(AccountBook &book, const QString &accountKey, bool current, QWidget *over, std::function<void()> go)
{
    const graph::Session *session = book.sessionOf(accountKey);
    if (!session) {
        go();
        return;
    }
    if (!book.otherTenantThanLast(*session)) {
        book.noteWrite(*session);
        go();
        return;
    }
    Confirmation question("writeQuestion", Confirmation::Weight::Light,
        WriteQuestionWords::tr("Another organisation than before"),
        WriteQuestionWords::tr("This changes %1.").arg(book.nameOf(*session)));
    question.setDetail(
        WriteQuestionWords::tr("The last change was made in %1. Go on in the other one?").arg(book.lastWrittenName()));
    question.setAnswers(WriteQuestionWords::tr("Go &on"), WriteQuestionWords::tr("&Not now"));
    question.ask(over, [book = QPointer<AccountBook>(&book), accountKey, current, go = std::move(go)] {
        const graph::Session *session = book ? book->sessionOf(accountKey) : nullptr;
        if (!session || (current && session != book->current()))
            return;
        book->noteWrite(*session);
        go();
    });
}

} // namespace

void askThenWrite(AccountBook &book, QWidget *over, std::function<void()> go)
{
    askAbout(book, book.current() ? book.current()->account().key() : QString(), true, over, std::move(go));
}

void askThenWriteAs(AccountBook &book, const QString &accountKey, QWidget *over, std::function<void()> go)
{
    askAbout(book, accountKey, false, over, std::move(go));
}

} // namespace wizard
