// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/icon_set.h"

#include <QRadioButton>

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
    QFont titleFont() const;
    int iconSize() const;
    int textWidth(int width) const;

    Glyph m_glyph;
    QString m_sentence;
};

} // namespace wizard
