// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace app {

//! The language of the program: ours and Qt's own texts, changed while it runs. Needs an application object.
class Translator {
public:
    Translator();
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    //! Switches; widgets hear of it by LanguageChange. Empty takes the first language of the system that is offered,
    //! else English.
    void use(const QString &language);
    const QString &language() const { return m_language; } //!< the one in use

    //! The codes there are texts for in this program; English first.
    static const QStringList &languages();
    //! The offered language that fits a code as people write it ("nl", "nl_BE.UTF-8", "en-GB"); empty for none.
    static QString offered(const QString &code);
    static QString ofSystem();
    //! "Deutsch" for "de": whoever looks for a language reads it.
    static QString ownName(const QString &code);

private:
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace app
