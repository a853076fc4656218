// SPDX-License-Identifier: MIT
#include "wizard/widgets/by_person.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLineEdit>
#include <QSignalBlocker>

namespace wizard {

void onTicked(QAbstractButton *box, QObject *context, std::function<void(bool)> act)
{
    QObject::connect(box, &QAbstractButton::toggled, context, std::move(act));
}

void onChosen(QButtonGroup *group, QObject *context, std::function<void(int)> act)
{
    QObject::connect(group, &QButtonGroup::idToggled, context, [act = std::move(act)](int id, bool on) {
        if (on)
            act(id);
    });
}

void onWritten(QLineEdit *field, QObject *context, std::function<void(const QString &)> act)
{
    QObject::connect(field, &QLineEdit::textChanged, context, std::move(act));
}

void drawTicked(QAbstractButton *box, bool on)
{
    const QSignalBlocker quiet(box);
    const QSignalBlocker quietGroup(box->group());
    box->setChecked(on);
}

void drawWritten(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    const QSignalBlocker quiet(field);
    field->setText(text);
}

} // namespace wizard
