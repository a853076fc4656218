// SPDX-License-Identifier: MIT
#include "wizard/handover/secret_marks.h"

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#include <QVariant>
#endif

namespace wizard {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
namespace {

//! Qt puts a type it does not know on the pasteboard under a name of its own, which no clipboard manager looks for.
class SecretMarkConverter : public QUtiMimeConverter {
public:
    QString mimeForUti(const QString &uti) const override { return known(uti) ? uti : QString(); }
    QString utiForMime(const QString &mime) const override { return known(mime) ? mime : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.isEmpty() ? QByteArray() : data.first();
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static bool known(const QString &name) { return secretMarks(Desktop::MacOs).count(name) != 0; }
};

} // namespace

void registerSecretMarks()
{
    static const SecretMarkConverter converter; // registers itself
}
#else
// Before Qt 6.5 converters were private: the pasteboard is cleared all the same, but carries no mark.
void registerSecretMarks() { }
#endif

} // namespace wizard
