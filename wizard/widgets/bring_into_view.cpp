// SPDX-License-Identifier: MIT
#include "wizard/widgets/bring_into_view.h"

#include <QScrollArea>

namespace wizard {

void bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(parent);
        if (!area || !area->widget())
            continue;
        const QPoint top = widget->mapTo(area->widget(), QPoint(0, 0));
        area->ensureVisible(top.x(), top.y() + widget->height(), 0, 8);
        area->ensureVisible(top.x(), top.y(), 0, 8);
    }
}

} // namespace wizard
