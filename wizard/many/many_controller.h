// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/create/preflight_controller.h"
#include "wizard/journey.h"
#include "wizard/many/address_survey.h"
#include "wizard/many/list_reader.h"
#include "wizard/many/many_history.h"
#include "wizard/signin/sign_in_controller.h"

#include <QObject>

#include <functional>

namespace wizard {

//! The list of many users: reading it, changing it, undoing that, and what stands in the way of each row. Reading and
//! checking of long lists happen in another thread; the list shown is always whole. Whoever makes the users takes
//! list().readyRows() and list().user(row).
class ManyController : public QObject {
    Q_OBJECT
public:
    ManyController(Environment &environment, AccountBook &book, Journey &journey, SignInController &signIn,
        QObject *parent = nullptr);
    ~ManyController() override;

    const ManyList &list() const { return m_list; }
    bool empty() const { return m_list.size() == 0; }

    bool reading() const { return m_reading; }
    int readPercent() const; //!< how far the reading is, 0 to 100
    const std::optional<ListFault> &fault() const { return m_fault; } //!< why the last list was not taken
    const std::vector<ListNote> &notes() const { return m_notes; }
    const QString &source() const { return m_source; } //!< the file's name, without its folder; empty for a paste
    void openFile(const QString &path);
    void openText(const QString &text);
    void cancelReading();

    //! Whether rows are being checked, here or in the tenant.
    bool checking() const { return m_settling || m_transforming || m_survey.busy(); }
    const std::optional<graph::Error> &surveyError() const { return m_survey.error(); }
    void lookAgain();
    //! A page that shows the list has appeared or gone.
    void watch(bool on) { m_preflight.watch(on); }
    //! The verified domains; empty until they are known.
    const std::vector<DomainChoice> &domains() const { return m_preflight.domains(); }
    const QString &domain() const { return m_rules.domain; }
    void setDomain(const QString &domain);
    AddressPattern pattern() const { return m_rules.pattern; }
    void setPattern(AddressPattern pattern);
    const std::vector<CheckLine> &checks() const { return m_preflight.lines(); }
    //! There are rows to be made, all is checked, and the tenant is known.
    bool ready() const;

    void setCell(int row, ManyField field, const QString &text);
    //! Puts cells over the list from `row` on, into these fields; rows are added where it ends.
    void paste(int row, const std::vector<ManyField> &fields, const std::vector<QStringList> &cells);
    //! The first of these rows' value into the others.
    void fillDown(const std::vector<int> &rows, const std::vector<ManyField> &fields);
    void clearCells(const std::vector<int> &rows, const std::vector<ManyField> &fields);
    void deleteRows(const std::vector<int> &rows);
    void addRow();
    void sort(ManyField field, Qt::SortOrder order);
    //! A column without a use becomes this field; what was in that field becomes the column without a use.
    void useColumn(int extra, ManyField field);
    void clear();

    bool canUndo() const { return m_history.canUndo() && !m_reading; }
    bool canRedo() const { return m_history.canRedo() && !m_reading; }
    ManyAct nextUndo() const { return m_history.nextUndo(); }
    ManyAct nextRedo() const { return m_history.nextRedo(); }
    void undo();
    void redo();

    SignInController &signIn() { return m_signIn; }
    QStringList neededPermissions() const;

signals:
    void changed();
    //! The rows are about to be others, and are others: their number, order or columns.
    void aboutToReset();
    void reset();
    //! The same rows with other values or findings.
    void rowsChanged(int first, int last);
    //! Somebody changed the list: what was made of it before stands for another one.
    void edited();

private:
    void onDomains();
    void onBook();
    void take(ReadList read);
    void read(std::function<ListFile()> source);
    //! Notes the step and checks anew.
    void changeRows(ManyAct act, std::vector<std::pair<int, PackedRow>> rows);
    void changeAll(ManyAct act, QList<PackedRow> rows, QStringList extras);
    //! Puts other rows in place of all there are; what leads back is noted by the caller.
    void replace(QList<PackedRow> rows, QStringList extras);
    class Content {
    public:
        QList<PackedRow> rows;
        QStringList extras;
    };
    //! A change of many rows: at once where there are few, else in another thread; then it holds only if nobody went on
    //! with the list meanwhile.
    void transform(ManyAct act, std::function<Content(Content)> work);
    void editRows(ManyAct act, const std::vector<int> &rows, std::function<void(ManyRow &)> edit);
    void travel(bool back);
    void settle();
    void settled(ManyList list);

    Environment &m_environment;
    AccountBook &m_book;
    Journey &m_journey;
    SignInController &m_signIn;
    PreflightController m_preflight;
    AddressSurvey m_survey;
    ManyRules m_rules;
    ManyList m_list;
    ManyHistory m_history;
    QString m_source;
    std::vector<ListNote> m_notes;
    std::optional<ListFault> m_fault;
    bool m_reading = false;
    bool m_settling = false;
    std::shared_ptr<std::atomic<qint64>> m_progress;
    std::shared_ptr<std::atomic<qint64>> m_total;
    std::stop_source m_readStop;
    int m_readTurn = 0;
    std::stop_source m_settleStop;
    int m_settleTurn = 0;
    int m_version = 0; //!< of the rows, as they were changed by hand
    bool m_transforming = false;
    graph::SharedTokens m_tokens; //!< of the session the survey is about
};

} // namespace wizard
