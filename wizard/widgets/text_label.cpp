// SPDX-License-Identifier: MIT
#include "wizard/widgets/text_label.h"

#include <QEvent>

#include <utility>

namespace wizard {

int TextLabel::heightForWidth(int width) const
{
    // Compared, not watched: none of QLabel's setters can be overridden.
    Look look{text(), font(), margin(), indent(), frameWidth(), wordWrap(), textFormat()};
    if (look != m_look) {
        m_look = std::move(look);
        m_known = {};
    }
    for (const Height &known : m_known) {
        if (known.width == width)
            return known.height;
    }
    const int height = QLabel::heightForWidth(width);
    m_known[m_next++ % m_known.size()] = {width, height};
    return height;
}

//! Whether there is anything in it to be reached by the keyboard or to be selected.
bool TextLabel::walked() const
{
    return textFormat() != Qt::PlainText
        || (textInteractionFlags()
            & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByKeyboard));
}

// A label that may have the focus is made a whole text document by QLabel, when it is polished and when the focus
// comes. A page's heading has it for a moment only.
bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish && !walked())
        return QFrame::event(event); // NOLINT(bugprone-parent-virtual-call): what QLabel does is what is left out
    return QLabel::event(event);
}

void TextLabel::focusInEvent(QFocusEvent *event)
{
    if (walked())
        QLabel::focusInEvent(event);
    else
        QFrame::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
}

} // namespace wizard
