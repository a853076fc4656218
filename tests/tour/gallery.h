// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFont>
#include <QPalette>
#include <QPixmap>
#include <QStringList>
#include <QTranslator>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace app {
class Translator;
} // namespace app

namespace tour {

//! English with 40 % more of it, in brackets: what is not translated, too short a room and a glued sentence show at
//! once. As any further language would do, it needs a file only; here it makes its own. Reads English's own plurals.
class PseudoTranslator : public QTranslator {
public:
    explicit PseudoTranslator(bool mirrored);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    bool m_mirrored;
    QTranslator m_english;
};

//! A palette by name: "light", "dark" or "contrast".
QPalette paletteNamed(const QString &name);

//! Looks at each stop of a walk in some of the languages, with each in another size, theme and direction, and in others
//! at the next stop; says what does not fit. One is made for a size of letters, and the window is built after it, as it
//! is for somebody whose desktop has that size.
class Gallery {
public:
    //! `scale`: letters in per cent. `keep`: pictures are kept, for saveSheets(). `all`: every language in every size
    //! at every stop.
    Gallery(app::Translator &translator, int scale, QDir sheets, bool keep, bool all = false);
    ~Gallery();
    Gallery(const Gallery &) = delete;
    Gallery &operator=(const Gallery &) = delete;

    //! At a stop of the walk: all variants, one after the other. The window is left as it was.
    void visit(QWidget &window, const QString &stop);

    //! What was found, each once, with the stop and the variant it was first seen in.
    const QStringList &faults() const { return m_faults; }
    int looks() const { return m_looks; }
    //! One sheet for each language, if pictures are kept.
    void saveSheets();

private:
    class Variant {
    public:
        QString language; //!< "pseudo" and "mirrored" besides the codes
        QSize size;
        QString theme;
    };

    std::vector<Variant> variants() const;
    void put(QWidget &window, const Variant &variant);
    void speak(const QString &language);
    void note(const QString &stop, const Variant &variant, const QStringList &found);

    app::Translator &m_translator;
    std::unique_ptr<PseudoTranslator> m_pseudo;
    int m_scale;
    QDir m_sheets;
    bool m_keep;
    bool m_all;
    QFont m_usualFont;
    QPalette m_usualPalette;
    int m_stops = 0;
    int m_looks = 0;
    QStringList m_faults;
    std::set<QString> m_known;
    std::map<QString, std::vector<std::pair<QString, QPixmap>>> m_pictures;
};

} // namespace tour
