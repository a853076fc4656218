// SPDX-License-Identifier: MIT
#include "wizard/widgets/passphrase_field.h"

#include <QLineEdit>

namespace wizard {

QLineEdit *passphraseField(const char *name)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    return field;
}

graph::SharedSecret takenFrom(QLineEdit &field)
{
    QString text = field.text();
    QByteArray bytes = text.toUtf8();
    field.setText({}); // drops the history that would give it back
    graph::wipe(text);
    return std::make_shared<const graph::Secret>(graph::Secret::take(bytes));
}

} // namespace wizard
