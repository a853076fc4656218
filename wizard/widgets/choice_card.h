// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/icon_set.h"

#include <QRadioButton>

#include <array>

namespace wizard {

//! One of several large choices: picture, title and a sentence, the whole of it to be clicked. A radio button to the
//! keyboard and to screen readers: arrows move, the title's mnemonic chooses.
class ChoiceCard : public QRadioButton {
    Q_OBJECT
public:
    explicit ChoiceCard(Glyph glyph, QWidget *parent = nullptr);

    //! `title` may hold a mnemonic.
    void setWords(const QString &title, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    //! How large the words are in a room of some width. A layout asks a dozen times for each time it comes to an end,
    //! and to break lines is most of what a page of cards costs.
    class Words {
    public:
        int room = -1;
        QRect title;
        QRect sentence;
        int height() const;
    };

    QFont titleFont() const;
    int iconSize() const;
    int textWidth(int width) const;
    const Words &words(int room) const;

    Glyph m_glyph;
    QString m_sentence;
    mutable std::array<Words, 4> m_words;
    mutable std::size_t m_next = 0;
    mutable QString m_measured; // of which title and sentence, in
    mutable QFont m_measuredIn;
};

} // namespace wizard
