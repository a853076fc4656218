// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

class QLabel;
class QPushButton;

namespace wizard {

class Notice;
class TroubleshootController;

//! A field that takes megabytes without laying them out: of a long text it shows the beginning and passes on the whole.
class PasteField : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PasteField(QWidget *parent = nullptr);
    //! What was pasted or typed.
    QString whole() const;

signals:
    void longTextPasted();

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    QString m_long;
    QString m_shown;
};

//! Where an error message is pasted, and what was read in it.
class PasteBox : public QWidget {
    Q_OBJECT
public:
    explicit PasteBox(TroubleshootController &controller, QWidget *parent = nullptr);
    void render();
    void retranslate();
    PasteField *field() const { return m_text; }

signals:
    void linkWanted(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fitHeight();

    TroubleshootController &m_controller;
    QLabel *m_label;
    PasteField *m_text;
    QPushButton *m_read;
    Notice *m_result;
    QWidget *m_acts;
    QPushButton *m_lookUp;
    QPushButton *m_copy;
    QPushButton *m_forget;
};

} // namespace wizard
