// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace bench {

//! What was measured, in words, beside what it is held against.
class Row {
public:
    QString what;
    double measured = 0;
    double budget = 0; //!< never more than this
    QString unit; //!< "ms", "x" for a ratio to the reference, "MiB"
    QString reference; //!< what stands beside it, with its own number; may be empty

    bool within() const { return measured <= budget; }
};

//! Collects the rows and says the verdict.
class Table {
public:
    void add(Row row) { m_rows.push_back(std::move(row)); }
    //! A row that could not be measured is over budget: a bench that breaks must not pass.
    void fail(const QString &what, const QString &why);
    //! A reference that cannot be had on this machine: said, and held against nobody.
    void leaveOut(const QString &what, const QString &why);
    //! Prints the table and the verdict line; true where all is within budget.
    bool print() const;

private:
    std::vector<Row> m_rows;
    QStringList m_failures;
    QStringList m_leftOut;
};

//! A program of this build, in the folder app/.
QString builtProgram(const char *name);

//! Wall time of one call, in milliseconds.
double timeOf(const std::function<void()> &act);
//! Middle of `times` calls: what a user meets most of the time.
double medianOf(int times, const std::function<double()> &measure);
//! Best of `times` calls: what the work itself costs on a machine that others use as well.
double bestOf(int times, const std::function<double()> &measure);

//! Runs this program anew with `--one NAME` and returns the number it prints; NaN where it prints none. For what only
//! the first time in a process shows.
double inNewProcess(const QString &name);

//! A part of the bench. To add rows: write a file with a `void xRows(Table &)`, name it in main.cpp and in
//! CMakeLists.txt; what needs a process of its own is named in main.cpp's table of single measurements.
void launchRows(Table &table);
int launch(); //!< the program itself, started as its main() does, until it is painted
void troubleRows(Table &table);
double troubleFirst(); //!< single measurement: the page's first opening in a running program
void manyRows(Table &table);
double manyMemory(); //!< single measurement: MiB of 50,000 people over an empty list
double emptyPageFirst(); //!< its reference: an empty page's
void runRows(Table &table);
void rateRows(Table &table); //!< takes its time: the service's limit is one of real time

} // namespace bench
