// SPDX-License-Identifier: MIT
#include "wizard/handover/handover_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace wizard {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("wizard::HandoverWords", text);
}

class Known {
public:
    const char *code;
    const char *title;
    const char *cure;
};

constexpr std::array<Known, 16> known{{
    {"keychain.locked", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The keychain of this computer is locked."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "Unlock it and try again: the key that opens the kept passwords is in it. Nothing is lost. If the keychain "
            "was emptied, the kept passwords do not open any more: give those accounts a new password.")},
    {"keychain.missing", QT_TRANSLATE_NOOP("wizard::HandoverWords", "This computer has no keychain that can be used."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "Start a keychain service such as GNOME Keyring or KWallet and try again. Without one, passwords are kept "
            "only until this program ends.")},
    {"keychain.timeout", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The keychain does not answer."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "It may be waiting for you: look for a window that asks to unlock it. Then try again; nothing is lost.")},
    {"keychain.refused", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The keychain refused access."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Allow this program to use it, then try again. Nothing is lost.")},
    {"keychain.damaged",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "The key in the keychain is not the one that was put there."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "Something changed the entry of this program in the keychain. Passwords kept with it do not open any more: "
            "give those accounts a new password.")},
    {"passphrase.needed",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "The kept passwords are sealed with a passphrase."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Enter it to open them. Nothing is lost.")},
    {"ledger.disk-full", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The disk is full."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Make room and try again. What was kept so far is still there.")},
    {"ledger.read-only",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "The file that keeps the passwords cannot be written."),
        QT_TRANSLATE_NOOP(
            "wizard::HandoverWords", "Check that its folder exists, is yours and may be written to, then try again.")},
    {"ledger.busy", QT_TRANSLATE_NOOP("wizard::HandoverWords", "Another program is using the file of kept passwords."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Wait until it is done and try again.")},
    {"ledger.newer",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "The file of kept passwords was written by a later version."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Update this program to open it. The file is left as it is.")},
    {"ledger.foreign",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "The file of kept passwords belongs to somebody else."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "It is owned by another user of this computer, or is a link. Move it out of the way, then try again.")},
    {"ledger.damaged", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The file of kept passwords is damaged."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "It was put aside and a new one is begun with the next try; see the details for its name. Accounts whose "
            "password was kept in it need a new password.")},
    {"ledger.io", QT_TRANSLATE_NOOP("wizard::HandoverWords", "The disk reported an error."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Check the disk and how much of it you may use, then try again.")},
    {"create.older",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "An account with this address was there before the attempt."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "It is most likely somebody else's, and this password does not open it. If the clock of this computer was "
            "set since, it may be yours after all: give it a new password then. Otherwise erase the password here.")},
    {"access-pass.no-code",
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Microsoft made the pass but did not tell its code."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords", "Make it once more: a new pass takes the place of the one before.")},
    {"ledger.state", QT_TRANSLATE_NOOP("wizard::HandoverWords", "Somebody else was faster."),
        QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "This password was handed over or given up in another window of this program meanwhile.")},
}};

} // namespace

ErrorWords ledgerWords(const graph::Error &error)
{
    ErrorWords words = wordsFor(error);
    for (const Known &one : known) {
        if (error.code() == QLatin1String(one.code)) {
            words.title = said(one.title);
            words.cure = said(one.cure);
        }
    }
    // The file's damage names where the file went; a single password's does not.
    if (error.code() == QLatin1String("ledger.damaged") && error.detail().isEmpty()) {
        words.title = said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "A kept password does not open."));
        words.cure = said(QT_TRANSLATE_NOOP("wizard::HandoverWords",
            "It was changed in the file or belongs to another account. Give this account a new password."));
    }
    return words;
}

QString wayName(HandoverWay way)
{
    switch (way) {
    case HandoverWay::Phone:
        return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "By phone"));
    case HandoverWay::Paper:
        return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "On paper"));
    case HandoverWay::InPerson:
        return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "In person"));
    case HandoverWay::Other:
        break;
    }
    return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "Another way"));
}

QString receiptText(const LedgerEntry &receipt)
{
    if (receipt.handedHow == QLatin1String("ended"))
        return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "It had ended and was not handed over."));
    const QString way = wayName(wayOf(receipt.handedHow).value_or(HandoverWay::Other));
    const QString when = QLocale().toString(receipt.handedOver.toLocalTime(), QLocale::ShortFormat);
    if (receipt.handedTo.isEmpty())
        //: %1 is a way such as "By phone", %2 a date and time.
        return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "%1, %2.")).arg(way, when);
    //: %1 is a way such as "By phone", %2 a person, %3 a date and time.
    return said(QT_TRANSLATE_NOOP("wizard::HandoverWords", "%1, to %2, %3.")).arg(way, receipt.handedTo, when);
}

} // namespace wizard
