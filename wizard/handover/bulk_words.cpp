// SPDX-License-Identifier: MIT
#include "wizard/handover/bulk_words.h"

#include "wizard/handover/handover_words.h"

#include <QCoreApplication>

namespace wizard {

namespace {

QString bulkSaid(const char *text)
{
    return QCoreApplication::translate("wizard::BulkWords", text);
}

} // namespace

ErrorWords bulkWords(const graph::Error &error)
{
    ErrorWords words = ledgerWords(error);
    const QString &code = error.code();
    if (code == QLatin1String("sealed.closed")) {
        words.title = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "The file does not open with this passphrase."));
        words.cure = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords",
            "Capitals and spaces count. If it is the right one, the file was changed on its way: have it sent again."));
    } else if (code == QLatin1String("sealed.foreign")) {
        words.title = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "This is not a sealed file of this program."));
        words.cure = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords",
            "Choose the file that was saved with “Save a sealed file”. A later version of this "
            "program may have written it: update this one then."));
    } else if (code == QLatin1String("sealed.not-read")) {
        words.title = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "The file cannot be read."));
        words.cure =
            bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "Check that it is there and that you may read it."));
    } else if (code == QLatin1String("sealed.not-written")) {
        words.title = bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "The sealed file could not be saved."));
        words.cure = bulkSaid(
            QT_TRANSLATE_NOOP("wizard::BulkWords", "Choose a folder you may write to, with room on its disk."));
    } else if (code == QLatin1String("passphrase.no-memory")) {
        words.title =
            bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "There is not enough free memory to make the key."));
        words.cure = bulkSaid(QT_TRANSLATE_NOOP(
            "wizard::BulkWords", "Close other programs and try again: up to a gigabyte is needed for a moment."));
    }
    return words;
}

QString sealedFilter()
{
    return bulkSaid(QT_TRANSLATE_NOOP("wizard::BulkWords", "Sealed files (*.sealed)"));
}

} // namespace wizard
