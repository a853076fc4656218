// SPDX-License-Identifier: MIT
#include "wizard/widgets/entry.h"

#include <QSignalBlocker>

namespace wizard {

void put(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    const QSignalBlocker quiet(field);
    field->setText(text);
}

} // namespace wizard
