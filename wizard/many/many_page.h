// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

class QCheckBox;
class QComboBox;
class QFileDialog;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace wizard {

class ManyController;
class ManyGrid;
class ManyListModel;
class Notice;
class SignInDialog;

//! The list of many users: where it comes from, what it says, and what is wrong with it.
class ManyPage final : public Page {
    Q_OBJECT
public:
    explicit ManyPage(ManyController &controller, QWidget *parent = nullptr);
    ~ManyPage() override;

    bool isComplete() const override { return m_complete; }
    QString wouldBeLost() const override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;
    void render() override;
    void appeared() override;
    void gone() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildList();
    void openList();
    void pasteList();
    void saveTemplate();
    void signIn();
    void fillColumns();
    void fillDomains();
    void fillPatterns();
    void renderFault();
    void renderNotes();
    void renderSummary();

    ManyController &m_controller;
    ManyListModel *m_model;
    ManyGrid *m_grid;
    Notice *m_fault;
    Notice *m_notes;
    Notice *m_look; //!< why addresses could not be looked up
    QStackedWidget *m_stack;
    QLabel *m_emptyText;
    QPushButton *m_emptyOpen;
    QPushButton *m_emptyPaste;
    QPushButton *m_emptyType;
    QPushButton *m_template;
    QPushButton *m_open;
    QPushButton *m_addRow;
    QPushButton *m_deleteRows;
    QPushButton *m_fillDown;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QToolButton *m_columns;
    QMenu *m_columnsMenu;
    QCheckBox *m_only;
    QLabel *m_patternLabel;
    QComboBox *m_pattern;
    QLabel *m_domainLabel;
    QComboBox *m_domain;
    QLabel *m_summary;
    QWidget *m_reading;
    QLabel *m_readingText;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_tick;
    SignInDialog *m_dialog = nullptr;
    bool m_notesRead = false;
    bool m_templateFailed = false;
    bool m_complete = false;
};

} // namespace wizard
