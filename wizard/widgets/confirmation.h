// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace wizard {

//! What is asked before something that cannot be taken back, or that may be meant otherwise.
class Confirmation {
public:
    //! How grave a yes is: the picture beside the words.
    enum class Weight { Light, Grave };

    //! `name` is the message box's objectName(); its buttons' are that and "Yes" or "No".
    Confirmation(const char *name, Weight weight, QString title, QString text)
        : m_name(QLatin1String(name))
        , m_weight(weight)
        , m_title(std::move(title))
        , m_text(std::move(text))
    {
    }
    void setDetail(QString detail) { m_detail = std::move(detail); }
    //! What the two buttons say; `loss`: something is lost by a yes.
    void setAnswers(QString yes, QString no, bool loss = false)
    {
        m_yes = std::move(yes);
        m_no = std::move(no);
        m_loss = loss;
    }

    //! Opened over `over`, not waited for, and gone with it; the same question does not stand there twice. All words
    //! are shown as they are: names come from elsewhere, and are no markup. The answer that changes nothing has the
    //! focus, and Escape means it. `go` is called for the other one.
    void ask(QWidget *over, std::function<void()> go) const;

private:
    QString m_name;
    Weight m_weight;
    QString m_title;
    QString m_text;
    QString m_detail;
    QString m_yes;
    QString m_no;
    bool m_loss = false;
};

} // namespace wizard
