// SPDX-License-Identifier: MIT
#include "wizard/widgets/text_label.h"

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

} // namespace wizard
