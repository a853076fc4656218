// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QFrame>
#include <QString>

#include <string_view>
#include <vector>

namespace wizard {

//! Something that shows a password: painted character by character out of guarded memory, so that the password as a
//! whole never becomes a text of the toolkit. Read out only while it is shown.
class SecretView : public QFrame {
    Q_OBJECT
public:
    explicit SecretView(QWidget *parent = nullptr);

    //! Null hides it.
    void setPassword(graph::SharedSecret password);
    bool shown() const { return m_password != nullptr; }
    //! What a screen reader says now: spelled while shown, "hidden" else. Made on demand and not kept.
    QString spoken() const;

signals:
    //! Ctrl+C on the view.
    void copyWanted();

protected:
    //! The characters that are read and said together: four, or a word of a passphrase with its hyphen.
    std::vector<std::string_view> groups() const;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    //! The size changed with what is shown.
    virtual void relayout() { updateGeometry(); }

private:
    graph::SharedSecret m_password;
};

} // namespace wizard
