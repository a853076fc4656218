// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace wizard {

//! A column that is scrolled where there is less room than it needs, and never squeezed: what stands in it has, at
//! every moment, the height it takes at its width. Pages and long dialogs are made of it. What gets the focus from the
//! keyboard or from the program is scrolled into view.
class ScrollRoom : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollRoom(QWidget *parent = nullptr);
    ~ScrollRoom() override;

    //! Add to it.
    QVBoxLayout *column() const { return m_column; }

    //! For what stands in a dialog: the window grows with what it shows, as far as the screen goes.
    void setGrowsWindow(bool on) { m_growsWindow = on; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void settle();
    void growWindow();
    void follow(QWidget *focus);

    QVBoxLayout *m_column;
    bool m_growsWindow = false;
};

} // namespace wizard
