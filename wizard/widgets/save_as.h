// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace wizard {

//! Asks where a file is to be saved, beginning in the user's documents.
class SaveAs {
public:
    //! `name` is the dialog's objectName(); `filters` as QFileDialog::setNameFilters() takes them, the first one is
    //! chosen; `file` is proposed, its suffix comes with the filter.
    SaveAs(const char *name, QString title, QStringList filters, QString file)
        : m_name(QLatin1String(name))
        , m_title(std::move(title))
        , m_filters(std::move(filters))
        , m_file(std::move(file))
    {
    }

    //! Opened over `over`, not waited for, and gone with it. `save` is called with the file once it is chosen, as long
    //! as `owner` lives; whether one may be replaced was asked then.
    void ask(QWidget *over, QObject *owner, std::function<void(const QString &file)> save) const;

private:
    QString m_name;
    QString m_title;
    QStringList m_filters;
    QString m_file;
};

} // namespace wizard
