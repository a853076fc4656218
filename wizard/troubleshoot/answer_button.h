// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace wizard {

//! An answer to click: a number, words that wrap, and a mark where it was chosen or is suggested. A QPushButton, so
//! that screen readers and keys know it; Enter answers, Up and Down go to the neighbours.
class AnswerButton : public QPushButton {
    Q_OBJECT
public:
    enum class Mark { None, Suggested, Chosen };

    explicit AnswerButton(QWidget *parent = nullptr);
    //! `number` 0 shows none; 1 to 10 are reached by Alt and the digit.
    void show(int number, const QString &text, Mark mark, const QString &markWords);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int textWidth(int width) const;
    int badgeSize() const;

    int m_number = 0;
    QString m_words;
    QString m_markWords;
    Mark m_mark = Mark::None;
};

} // namespace wizard
