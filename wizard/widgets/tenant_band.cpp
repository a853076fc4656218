// SPDX-License-Identifier: MIT
#include "wizard/widgets/tenant_band.h"

#include "wizard/accounts/account_book.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace wizard {

namespace {

constexpr int stripe = 8;

} // namespace

TenantBand::TenantBand(AccountBook &book, QWidget *parent)
    : QFrame(parent)
    , m_book(book)
    , m_tenant(new TextLabel(this))
    , m_account(new TextLabel(this))
    , m_accounts(new QPushButton(this))
{
    setObjectName(QStringLiteral("tenantBand"));
    m_tenant->setObjectName(QStringLiteral("tenantBandTenant"));
    m_account->setObjectName(QStringLiteral("tenantBandAccount"));
    QFont bold = m_tenant->font();
    bold.setWeight(QFont::DemiBold);
    m_tenant->setFont(bold);
    for (QLabel *label : {m_tenant, m_account}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_account->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->addWidget(m_tenant, 1);
    row->addWidget(m_account, 1);
    row->addWidget(m_accounts);
    m_accounts->setObjectName(QStringLiteral("tenantBandAccounts"));
    m_accounts->setAutoDefault(false);
    connect(m_accounts, &QPushButton::clicked, this, &TenantBand::accountsWanted);
    connect(&m_book, &AccountBook::changed, this, &TenantBand::redraw);
    redraw();
}

int TenantBand::hueOf(const graph::TenantId &tenant)
{
    // FNV-1a: Qt's own hash differs from one start to the next.
    quint32 hash = 2166136261U;
    for (const char byte : tenant.toString().toLatin1())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return static_cast<int>(hash % 360);
}

void TenantBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        redraw();
    QFrame::changeEvent(event);
}

void TenantBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const QColor colour = inked(m_hue, ground, 3.0);
    painter.fillRect(rect(), blended(ground, colour, 0.14));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, stripe, height()));
    painter.fillRect(edge, colour);
}

void TenantBand::redraw()
{
    const graph::Session *session = m_book.current();
    setVisible(session != nullptr);
    if (!session)
        return;
    const graph::Account &account = session->account();
    m_hue = hueOf(account.tenant());
    m_tenant->setText(m_book.nameOf(*session));
    m_account->setText(tr("Signed in as %1").arg(account.username()));
    m_accounts->setText(tr("Accounts…"));
    update();
}

} // namespace wizard
