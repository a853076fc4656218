// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace reader {

//! The wizard's own words in a language, as it shows them: looked up in its catalogue, so that a test names what it
//! looks for by the key in the source and breaks where that is gone.
class Words {
public:
    explicit Words(const QString &language);

    //! Without the mark of a mnemonic. "No such text: ..." where the catalogue has none.
    QString operator()(const char *context, const char *source, int count = -1) const;

private:
    QString m_language;
    QTranslator m_own;
    QTranslator m_other; //!< English is no translation: another language's catalogue knows what is in the sources
};

} // namespace reader
