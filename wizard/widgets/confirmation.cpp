// SPDX-License-Identifier: MIT
#include "wizard/widgets/confirmation.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace wizard {

void Confirmation::ask(QWidget *over, std::function<void()> go) const
{
    // One that was answered is gone with the next turn of the event loop.
    const QList<QMessageBox *> asked = over->findChildren<QMessageBox *>(m_name);
    if (std::any_of(asked.begin(), asked.end(), [](const QMessageBox *box) { return box->isVisible(); }))
        return;
    auto *box = new QMessageBox(m_weight == Weight::Grave ? QMessageBox::Warning : QMessageBox::Question, m_title,
        m_text, QMessageBox::NoButton, over);
    box->setObjectName(m_name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_detail);
    // QMessageBox::setTextFormat() leaves the informative text as it is.
    const QList<QLabel *> labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(m_yes, m_loss ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    yes->setObjectName(m_name + QLatin1String("Yes"));
    QPushButton *no = box->addButton(m_no, QMessageBox::RejectRole);
    no->setObjectName(m_name + QLatin1String("No"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, over, [go = std::move(go)] { go(); });
    box->open();
}

} // namespace wizard
