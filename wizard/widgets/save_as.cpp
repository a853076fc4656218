// SPDX-License-Identifier: MIT
#include "wizard/widgets/save_as.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace wizard {

namespace {

//! "pdf" of "PDF documents (*.pdf)".
QString suffixOf(const QString &filter)
{
    return filter.section(QLatin1String("*."), -1).chopped(1);
}

} // namespace

void SaveAs::ask(QWidget *over, QObject *owner, std::function<void(const QString &file)> save) const
{
    auto *dialog = new QFileDialog(over, m_title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(m_name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(m_filters);
    dialog->setDefaultSuffix(suffixOf(m_filters.front()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    dialog->selectFile(m_file + QLatin1Char('.') + suffixOf(m_filters.front()));
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, std::move(save));
    dialog->open();
}

} // namespace wizard
