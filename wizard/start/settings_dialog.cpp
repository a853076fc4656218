// SPDX-License-Identifier: MIT
#include "wizard/start/settings_dialog.h"

#include "wizard/start/registration_guide.h"
#include "wizard/start/settings_controller.h"
#include "wizard/widgets/by_person.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/scroll_room.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace wizard {

namespace {

QLabel *labelFor(QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setBuddy(field);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(
    SettingsController &controller, LinkButton::Opener open, std::vector<Language> languages, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_languages(std::move(languages))
    , m_tabs(new QTabWidget(this))
    , m_problem(new Notice(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    m_tabs->setObjectName(QStringLiteral("settingsTabs"));
    m_tabs->setDocumentMode(true); // one ground for all of them, in every theme
    m_tabs->addTab(makeOrganisation(std::move(open)), {});
    m_tabs->addTab(makeNetwork(), {});
    m_tabs->addTab(makeLanguage(), {});
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("settingsSave"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("settingsCancel"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_tabs, 1);
    all->addWidget(m_problem);
    all->addWidget(m_buttons);
    // As wide as its texts read well, in letters of any size, and never more than there is.
    const QSize wanted(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));

    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_controller, &SettingsController::changed, this, &SettingsDialog::afterSave);
    retranslate();
    load();
}

void SettingsDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

QWidget *SettingsDialog::makeOrganisation(LinkButton::Opener open)
{
    auto *room = new ScrollRoom(this);
    QWidget *inner = room->widget();
    m_cloud = new QComboBox(inner);
    m_cloud->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_cloud->setObjectName(QStringLiteral("settingsCloud"));
    for (graph::Cloud cloud : graph::allClouds())
        m_cloud->addItem({}, static_cast<int>(cloud));
    m_clientId = new QLineEdit(inner);
    m_clientId->setObjectName(QStringLiteral("settingsClientId"));
    m_clientIdProblem = new Notice(inner);
    m_clientIdProblem->setObjectName(QStringLiteral("settingsClientIdProblem"));
    m_guide = new RegistrationGuide(std::move(open), inner);
    m_cloudLabel = labelFor(m_cloud, inner);
    m_clientIdLabel = labelFor(m_clientId, inner);

    auto *form = new QFormLayout;
    form->addRow(m_cloudLabel, m_cloud);
    form->addRow(m_clientIdLabel, m_clientId);
    QVBoxLayout *all = room->column();
    all->setContentsMargins(9, 9, 9, 9);
    all->setSpacing(10);
    all->addLayout(form);
    all->addWidget(m_clientIdProblem);
    all->addWidget(m_guide);
    all->addStretch();

    connect(m_cloud, &QComboBox::currentIndexChanged, this, &SettingsDialog::showCloud);
    onWritten(m_clientId, this, [this](const QString &typed) {
        m_clientIds[cloud()] = typed;
        // While one types nothing is wrong yet; a complaint that no longer holds goes at once.
        if (SettingsController::isClientId(typed))
            m_clientIdProblem->clear();
    });
    connect(m_clientId, &QLineEdit::editingFinished, this, &SettingsDialog::checkClientId);
    return room;
}

QWidget *SettingsDialog::makeNetwork()
{
    using Mode = ProxySettings::Mode;
    using Type = ProxySettings::Type;
    auto *inner = new QWidget(this);
    m_proxy = new QComboBox(inner);
    m_proxy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_proxy->setObjectName(QStringLiteral("settingsProxy"));
    for (Mode mode : {Mode::System, Mode::None, Mode::Manual})
        m_proxy->addItem({}, static_cast<int>(mode));
    m_type = new QComboBox(inner);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_type->setObjectName(QStringLiteral("settingsProxyType"));
    for (Type type : {Type::Http, Type::Socks5})
        m_type->addItem(
            type == Type::Http ? QStringLiteral("HTTP") : QStringLiteral("SOCKS 5"), static_cast<int>(type));
    m_host = new QLineEdit(inner);
    m_host->setObjectName(QStringLiteral("settingsProxyHost"));
    m_port = new QSpinBox(inner);
    m_port->setObjectName(QStringLiteral("settingsProxyPort"));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(QStringLiteral(" "));
    m_user = new QLineEdit(inner);
    m_user->setObjectName(QStringLiteral("settingsProxyUser"));
    m_password = new QLineEdit(inner);
    m_password->setObjectName(QStringLiteral("settingsProxyPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText);
    m_networkNote = new QLabel(inner);
    m_networkNote->setWordWrap(true);
    m_networkNote->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout;
    const auto row = [&](QLabel *&label, QWidget *field) {
        label = labelFor(field, inner);
        form->addRow(label, field);
    };
    row(m_proxyLabel, m_proxy);
    row(m_typeLabel, m_type);
    row(m_hostLabel, m_host);
    row(m_portLabel, m_port);
    row(m_userLabel, m_user);
    row(m_passwordLabel, m_password);
    auto *all = new QVBoxLayout(inner);
    all->addLayout(form);
    all->addWidget(m_networkNote);
    all->addStretch();
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &SettingsDialog::showProxy);
    onWritten(m_password, this, [this](const QString &) { m_passwordTouched = true; });
    return inner;
}

QWidget *SettingsDialog::makeLanguage()
{
    auto *inner = new QWidget(this);
    m_language = new QComboBox(inner);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    m_language->addItem({}, QString());
    for (const Language &language : m_languages)
        m_language->addItem(language.name, language.code);
    m_languageLabel = labelFor(m_language, inner);
    auto *form = new QFormLayout(inner);
    form->addRow(m_languageLabel, m_language);
    return inner;
}

graph::Cloud SettingsDialog::cloud() const
{
    return static_cast<graph::Cloud>(m_cloud->currentData().toInt());
}

void SettingsDialog::load()
{
    const Preferences &now = m_controller.preferences();
    for (const auto &[cloud, id] : now.clientIds)
        m_clientIds[cloud] = id.toString();
    const auto choose = [](QComboBox *box, const QVariant &data) { box->setCurrentIndex(box->findData(data)); };
    choose(m_cloud, static_cast<int>(now.cloud));
    choose(m_proxy, static_cast<int>(now.proxy.mode));
    choose(m_type, static_cast<int>(now.proxy.type));
    m_host->setText(now.proxy.host);
    m_port->setValue(now.proxy.port);
    m_user->setText(now.proxy.user);
    choose(m_language, now.language);
    if (m_language->currentIndex() < 0)
        m_language->setCurrentIndex(0);
    showCloud();
    showProxy();
}

void SettingsDialog::showCloud()
{
    drawWritten(m_clientId, m_clientIds[cloud()]);
    m_guide->setCloud(cloud());
    checkClientId();
}

void SettingsDialog::showProxy()
{
    const bool manual = m_proxy->currentData().toInt() == static_cast<int>(ProxySettings::Mode::Manual);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_typeLabel, m_type, m_hostLabel, m_host, m_portLabel,
             m_port, m_userLabel, m_user, m_passwordLabel, m_password})
        widget->setVisible(manual);
}

void SettingsDialog::checkClientId()
{
    if (SettingsController::isClientId(m_clientId->text()))
        m_clientIdProblem->clear();
    else
        m_clientIdProblem->tell(Notice::Kind::Error, tr("This is not an application ID."),
            tr("It has 32 digits and letters a to f in five groups, such as 11111111-2222-3333-4444-555555555555. "
               "Copy \"Application (client) ID\", not \"Object ID\" or a secret."));
}

Preferences SettingsDialog::entered() const
{
    Preferences preferences = m_controller.preferences();
    preferences.cloud = cloud();
    preferences.clientIds.clear();
    for (const auto &[cloud, typed] : m_clientIds) {
        if (const graph::ClientId id = SettingsController::clientIdFrom(typed); !id.isEmpty())
            preferences.clientIds[cloud] = id;
    }
    preferences.language = m_language->currentData().toString();
    preferences.proxy.mode = static_cast<ProxySettings::Mode>(m_proxy->currentData().toInt());
    preferences.proxy.type = static_cast<ProxySettings::Type>(m_type->currentData().toInt());
    preferences.proxy.host = m_host->text().trimmed();
    preferences.proxy.port = static_cast<quint16>(m_port->value());
    preferences.proxy.user = m_user->text().trimmed();
    return preferences;
}

void SettingsDialog::save()
{
    Preferences preferences = entered();
    switch (SettingsController::problemOf(preferences)) {
    case SettingsController::Problem::ClientId:
        // It may be the one of another cloud than the one shown.
        for (const auto &[cloud, typed] : m_clientIds) {
            if (!SettingsController::isClientId(typed))
                m_cloud->setCurrentIndex(m_cloud->findData(static_cast<int>(cloud)));
        }
        showTab(Tab::Organisation);
        checkClientId();
        m_clientId->setFocus();
        return;
    case SettingsController::Problem::ProxyHost:
        showTab(Tab::Network);
        m_problem->tell(Notice::Kind::Error, tr("The proxy's host is missing or cannot be a host."),
            tr("Enter its name or address alone, such as proxy.contoso.com."));
        m_host->setFocus();
        return;
    case SettingsController::Problem::ProxyPort:
        showTab(Tab::Network);
        m_problem->tell(Notice::Kind::Error, tr("The proxy's port is missing."),
            tr("It is a number such as 8080; whoever runs the proxy knows it."));
        m_port->setFocus();
        return;
    case SettingsController::Problem::None:
        break;
    }
    m_problem->clear();
    graph::SharedSecret password;
    if (m_passwordTouched) {
        QByteArray bytes = m_password->text().toUtf8();
        password = std::make_shared<const graph::Secret>(graph::Secret::take(bytes));
        m_password->setText({}); // not clear(): that keeps it for undo
        m_passwordTouched = false;
    }
    m_saving = true;
    m_controller.save(std::move(preferences), std::move(password));
}

void SettingsDialog::afterSave()
{
    if (!m_saving)
        return;
    switch (m_controller.state()) {
    case SettingsController::State::Saved:
        m_saving = false;
        accept();
        break;
    case SettingsController::State::Failed:
        m_saving = false;
        if (m_controller.error()->fault() == graph::Fault::Storage)
            m_problem->tell(Notice::Kind::Error, tr("The settings could not be saved."),
                tr("They hold until this program ends. Check that the disk is not full and that the folder is yours."));
        else
            m_problem->showError(wordsFor(*m_controller.error()));
        break;
    case SettingsController::State::Idle:
    case SettingsController::State::Saving:
        break;
    }
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_tabs->setTabText(0, tr("&Organisation"));
    m_tabs->setTabText(1, tr("&Network"));
    m_tabs->setTabText(2, tr("&Language"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));

    m_cloudLabel->setText(tr("Microsoft &cloud:"));
    const auto cloudText = [](graph::Cloud cloud) {
        switch (cloud) {
        case graph::Cloud::Global:
            return tr("Worldwide (also GCC)");
        case graph::Cloud::UsGov:
            return tr("US Government (GCC High)");
        case graph::Cloud::UsGovDod:
            return tr("US Government (DoD)");
        case graph::Cloud::China:
            return tr("China (21Vianet)");
        }
        return QString();
    };
    for (int i = 0; i < m_cloud->count(); ++i)
        m_cloud->setItemText(i, cloudText(static_cast<graph::Cloud>(m_cloud->itemData(i).toInt())));
    m_clientIdLabel->setText(tr("&Application (client) ID:"));
    m_clientId->setPlaceholderText(QStringLiteral("11111111-2222-3333-4444-555555555555"));
    m_clientId->setToolTip(m_clientId->placeholderText());

    m_proxyLabel->setText(tr("&Proxy:"));
    m_proxy->setItemText(0, tr("As this computer is set up"));
    m_proxy->setItemText(1, tr("None"));
    m_proxy->setItemText(2, tr("The one below"));
    m_typeLabel->setText(tr("&Kind:"));
    m_hostLabel->setText(tr("&Host:"));
    m_portLabel->setText(tr("Po&rt:"));
    m_userLabel->setText(tr("&User name:"));
    m_passwordLabel->setText(tr("Pass&word:"));
    m_password->setPlaceholderText(tr("unchanged"));
    m_networkNote->setText(tr("A proxy's password is kept in the keychain, never in the settings file."));

    m_languageLabel->setText(tr("Lan&guage:"));
    m_language->setItemText(0, tr("As this computer is set up"));
    checkClientId();
}

} // namespace wizard
