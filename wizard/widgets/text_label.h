// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QLabel>

#include <array>

namespace wizard {

//! A label of wrapped words that remembers how high it is at a width. QLabel sets its whole text each time a layout
//! asks, and a layout asks several times whenever anything near it comes, goes or changes: on a page full of words that
//! alone is more than a frame.
class TextLabel : public QLabel {
public:
    using QLabel::QLabel;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool walked() const;

    //! All that the height depends on besides the width.
    class Look {
    public:
        QString text;
        QFont font;
        int margin = 0;
        int indent = 0;
        int frame = 0;
        bool wraps = false;
        Qt::TextFormat format = Qt::AutoText;

        friend bool operator==(const Look &, const Look &) = default;
    };
    class Height {
    public:
        int width = -1;
        int height = -1;
    };

    mutable Look m_look;
    mutable std::array<Height, 4> m_known;
    mutable std::size_t m_next = 0;
};

} // namespace wizard
