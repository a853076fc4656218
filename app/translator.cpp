// SPDX-License-Identifier: MIT
#include "app/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

Translator::Translator() = default;
Translator::~Translator() = default;

const QStringList &Translator::languages()
{
    static const QStringList there = [] {
        QStringList found{QStringLiteral("en")};
        for (const char *code : {"nl", "de", "fr", "es"}) {
            if (QFile::exists(QStringLiteral(":/translations/wizard_%1.qm").arg(QLatin1String(code))))
                found.append(QLatin1String(code));
        }
        return found;
    }();
    return there;
}

QString Translator::offered(const QString &code)
{
    QString language = code.toLower();
    for (const char end : {'.', '@', '_', '-'})
        language = language.section(QLatin1Char(end), 0, 0);
    return languages().contains(language) ? language : QString();
}

QString Translator::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &code : wanted) {
        const QString fits = offered(code);
        if (!fits.isEmpty())
            return fits;
    }
    return languages().first();
}

QString Translator::ownName(const QString &code)
{
    // "American English" and "español de España" name the country, too, which is not what is chosen here.
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    QString name = QLocale(code).nativeLanguageName().section(QLatin1Char(' '), 0, 0);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

void Translator::use(const QString &language)
{
    const QString chosen = language.isEmpty() ? ofSystem() : language;
    if (chosen == m_language)
        return;
    m_language = chosen;
    // Numbers and dates keep the system's country where the language is the system's own.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == QLocale(chosen).language() ? system : QLocale(chosen));

    m_installed.clear(); // a deleted translator takes itself out
    const auto install = [this](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    };
    // Qt's texts are English, and its file for English is empty; ours carries the plural forms.
    if (chosen != languages().first())
        install(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("wizard_") + chosen, QStringLiteral(":/translations"));
}

} // namespace app
