// SPDX-License-Identifier: MIT
#include "wizard/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace wizard {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        all =
            QSize(all.width() + size.width() + (all.isEmpty() ? 0 : spacing()), std::max(all.height(), size.height()));
    }
    const QMargins margins = contentsMargins();
    return all.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.x();
    int y = room.y();
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int height = 0;
    const auto endLine = [&] {
        // What is left of a line goes to those that want it: what follows the last of them stands at the line's end.
        int spare = line.empty() ? 0 : std::max(0, room.x() + room.width() - x + spacing());
        auto wanting = std::count_if(line.begin(), line.end(),
            [](const auto &placed) { return bool(placed.first->expandingDirections() & Qt::Horizontal); });
        int moved = 0;
        for (const auto &[item, box] : line) {
            int more = 0;
            if (item->expandingDirections() & Qt::Horizontal) {
                more = spare / static_cast<int>(wanting--);
                spare -= more;
            }
            // Level with the highest of its line.
            const QRect level(box.x() + moved, box.y() + (height - box.height()) / 2, box.width() + more, box.height());
            moved += more;
            if (place)
                item->setGeometry(QStyle::visualRect(direction, room, level));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo(QSize(room.width(), QWIDGETSIZE_MAX)).expandedTo(item->minimumSize());
        if (!line.empty() && x + size.width() > room.x() + room.width()) {
            endLine();
            x = room.x();
            y += height + spacing();
            height = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace wizard
