// SPDX-License-Identifier: MIT
#pragma once

#include "graph/cloud.h"
#include "graph/directory/user.h"
#include "wizard/create/equivalent.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace wizard {

//! "The same with other tools": closed at first; then a list of tools and the text to copy, without the password.
class EquivalentView : public QWidget {
    Q_OBJECT
public:
    //! Whether its buttons have keys of their own, on a page where those are free.
    enum class Keys { With, Without };

    explicit EquivalentView(QWidget *parent = nullptr);
    explicit EquivalentView(Keys keys, QWidget *parent = nullptr);

    void setUser(const graph::NewUser &user, const graph::Endpoints &endpoints);
    void setDeed(const Deed &deed, const graph::Endpoints &endpoints);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void redraw();

    Keys m_keys;
    std::optional<graph::NewUser> m_user;
    std::optional<Deed> m_deed;
    std::optional<graph::Endpoints> m_endpoints;
    QPushButton *m_open;
    QWidget *m_body;
    QLabel *m_label;
    QComboBox *m_tool;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace wizard
