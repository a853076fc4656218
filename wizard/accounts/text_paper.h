// SPDX-License-Identifier: MIT
#pragma once

#include "graph/result.h"
#include "wizard/handover/printer_look.h"

#include <QObject>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QWidget;

namespace wizard {

class Notice;

//! Puts a page of text without secrets on paper or into a PDF. Asks where over `window`, and waits for nothing.
class TextPaper : public QObject {
    Q_OBJECT
public:
    enum class Shape { Tall, Wide };
    enum class Outcome { None, Looking, NoPrinter, NotPrinted, Printed, NotSaved, Saved };

    explicit TextPaper(QWidget *window);
    ~TextPaper() override;

    //! `html` as QTextDocument reads it. Says NoPrinter, and asks nothing, where no printer is set up.
    void print(const QString &title, const QString &html, Shape shape = Shape::Tall);
    //! `name` is the file's proposed name, without its ending.
    void save(const QString &title, const QString &name, const QString &html, Shape shape = Shape::Tall);
    Outcome outcome() const { return m_outcome; }
    //! Says the outcome.
    void tell(Notice &notice) const;

    //! Whether this computer has a printer, asked on another thread; another answer for tests.
    void setPrinterLook(std::function<bool()> look) { m_look.setLook(std::move(look)); }

signals:
    void changed();

private:
    class Text {
    public:
        QString title;
        QString html;
        Shape shape = Shape::Tall;
    };
    void looked(bool there);
    void finish(Outcome outcome);
    static bool draw(const Text &text, QPagedPaintDevice &device);
    static bool write(const Text &text, const QString &file);

    QWidget *m_window;
    PrinterLook m_look;
    Text m_text;
    QString m_file;
    Outcome m_outcome = Outcome::None;
};

} // namespace wizard
