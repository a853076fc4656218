// SPDX-License-Identifier: MIT
#include "wizard/create/transliteration.h"

#include <QHash>

#include <utility>

namespace wizard {

namespace {

using Table = QHash<char32_t, QString>;

Table table(std::initializer_list<std::pair<char32_t, const char *>> rows)
{
    Table made;
    for (const auto &[letter, ascii] : rows)
        made.insert(letter, QString::fromLatin1(ascii));
    return made;
}

//! Letters that Unicode does not decompose into a base letter and marks.
const Table &latin()
{
    static const Table made = table({{U'ß', "ss"}, {U'æ', "ae"}, {U'œ', "oe"}, {U'ø', "o"}, {U'đ', "d"}, {U'ð', "d"},
        {U'þ', "th"}, {U'ł', "l"}, {U'ħ', "h"}, {U'ı', "i"}, {U'ĸ', "k"}, {U'ŋ', "n"}, {U'ŧ', "t"}, {U'ə', "a"},
        {U'ƒ', "f"}, {U'ɓ', "b"}, {U'ɗ', "d"}, {U'ƙ', "k"}, {U'ɛ', "e"}, {U'ɔ', "o"}, {U'ɣ', "g"}, {U'ɖ', "d"},
        {U'ʋ', "v"}, {U'ɩ', "i"}, {U'ʊ', "u"}, {U'ƴ', "y"}, {U'ƞ', "n"}, {U'ƶ', "z"}, {U'ǥ', "g"}, {U'ʒ', "z"},
        {U'ɨ', "i"}, {U'ʉ', "u"}, {U'ɑ', "a"}, {U'ⱥ', "a"}, {U'ɇ', "e"}, {U'ȼ', "c"}});
    return made;
}

//! Before decomposition, where the country writes two letters for one.
const Table &german()
{
    static const Table made = table({{U'ä', "ae"}, {U'ö', "oe"}, {U'ü', "ue"}});
    return made;
}

const Table &danish()
{
    static const Table made = table({{U'å', "aa"}, {U'ø', "oe"}});
    return made;
}

const Table &cyrillic()
{
    // BGN/PCGN without its marks, the spelling most passports and addresses come close to.
    static const Table made = table({{U'а', "a"}, {U'б', "b"}, {U'в', "v"}, {U'г', "g"}, {U'д', "d"}, {U'е', "e"},
        {U'ё', "e"}, {U'ж', "zh"}, {U'з', "z"}, {U'и', "i"}, {U'й', "y"}, {U'к', "k"}, {U'л', "l"}, {U'м', "m"},
        {U'н', "n"}, {U'о', "o"}, {U'п', "p"}, {U'р', "r"}, {U'с', "s"}, {U'т', "t"}, {U'у', "u"}, {U'ф', "f"},
        {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', ""}, {U'ы', "y"}, {U'ь', ""},
        {U'э', "e"}, {U'ю', "yu"}, {U'я', "ya"}, {U'ґ', "g"}, {U'є', "ie"}, {U'і', "i"}, {U'ї', "i"}, {U'ў', "u"},
        {U'ђ', "dj"}, {U'ј', "j"}, {U'љ', "lj"}, {U'њ', "nj"}, {U'ћ', "c"}, {U'џ', "dz"}, {U'ѓ', "g"}, {U'ќ', "k"},
        {U'ѕ', "dz"}, {U'ѝ', "i"}, {U'ә', "a"}, {U'ғ', "g"}, {U'қ', "k"}, {U'ң', "n"}, {U'ө', "o"}, {U'ұ', "u"},
        {U'ү', "u"}, {U'һ', "h"}, {U'җ', "j"}, {U'ҳ', "h"}, {U'ҷ', "j"}, {U'ӯ', "u"}, {U'ӣ', "i"}});
    return made;
}

const Table &ukrainian()
{
    static const Table made = table({{U'г', "h"}, {U'и', "y"}, {U'й', "i"}, {U'ю', "iu"}, {U'я', "ia"}, {U'ъ', ""}});
    return made;
}

const Table &bulgarian()
{
    static const Table made =
        table({{U'х', "h"}, {U'щ', "sht"}, {U'ъ', "a"}, {U'ь', "y"}, {U'й', "y"}, {U'ц', "ts"}, {U'ю', "yu"}});
    return made;
}

const Table &serbian()
{
    static const Table made =
        table({{U'ж', "z"}, {U'х', "h"}, {U'ц', "c"}, {U'ч', "c"}, {U'ш', "s"}, {U'ћ', "c"}, {U'ђ', "dj"}});
    return made;
}

const Table &greek()
{
    static const Table made = table({{U'α', "a"}, {U'β', "v"}, {U'γ', "g"}, {U'δ', "d"}, {U'ε', "e"}, {U'ζ', "z"},
        {U'η', "i"}, {U'θ', "th"}, {U'ι', "i"}, {U'κ', "k"}, {U'λ', "l"}, {U'μ', "m"}, {U'ν', "n"}, {U'ξ', "x"},
        {U'ο', "o"}, {U'π', "p"}, {U'ρ', "r"}, {U'σ', "s"}, {U'ς', "s"}, {U'τ', "t"}, {U'υ', "y"}, {U'φ', "f"},
        {U'χ', "ch"}, {U'ψ', "ps"}, {U'ω', "o"}});
    return made;
}

const Table &caucasian()
{
    // Georgian: the national system of 2002. Armenian: BGN/PCGN of 1981 without apostrophes.
    static const Table made = table({{U'ა', "a"}, {U'ბ', "b"}, {U'გ', "g"}, {U'დ', "d"}, {U'ე', "e"}, {U'ვ', "v"},
        {U'ზ', "z"}, {U'თ', "t"}, {U'ი', "i"}, {U'კ', "k"}, {U'ლ', "l"}, {U'მ', "m"}, {U'ნ', "n"}, {U'ო', "o"},
        {U'პ', "p"}, {U'ჟ', "zh"}, {U'რ', "r"}, {U'ს', "s"}, {U'ტ', "t"}, {U'უ', "u"}, {U'ფ', "p"}, {U'ქ', "k"},
        {U'ღ', "gh"}, {U'ყ', "q"}, {U'შ', "sh"}, {U'ჩ', "ch"}, {U'ც', "ts"}, {U'ძ', "dz"}, {U'წ', "ts"}, {U'ჭ', "ch"},
        {U'ხ', "kh"}, {U'ჯ', "j"}, {U'ჰ', "h"}, {U'ա', "a"}, {U'բ', "b"}, {U'գ', "g"}, {U'դ', "d"}, {U'ե', "e"},
        {U'զ', "z"}, {U'է', "e"}, {U'ը', "y"}, {U'թ', "t"}, {U'ժ', "zh"}, {U'ի', "i"}, {U'լ', "l"}, {U'խ', "kh"},
        {U'ծ', "ts"}, {U'կ', "k"}, {U'հ', "h"}, {U'ձ', "dz"}, {U'ղ', "gh"}, {U'ճ', "ch"}, {U'մ', "m"}, {U'յ', "y"},
        {U'ն', "n"}, {U'շ', "sh"}, {U'ո', "o"}, {U'չ', "ch"}, {U'պ', "p"}, {U'ջ', "j"}, {U'ռ', "r"}, {U'ս', "s"},
        {U'վ', "v"}, {U'տ', "t"}, {U'ր', "r"}, {U'ց', "ts"}, {U'ւ', "v"}, {U'փ', "p"}, {U'ք', "k"}, {U'օ', "o"},
        {U'ֆ', "f"}, {U'և', "ev"}});
    return made;
}

//! The alphabet a Cyrillic text is in shows in letters that only it has.
Spelling spellingIn(const QString &text, Spelling spelling)
{
    for (QChar c : text) {
        switch (c.unicode()) {
        case u'і':
        case u'ї':
        case u'є':
        case u'ґ':
            return Spelling::Ukrainian;
        case u'ђ':
        case u'ј':
        case u'љ':
        case u'њ':
        case u'ћ':
        case u'џ':
            return Spelling::Serbian;
        case u'ы':
        case u'э':
        case u'ё':
            return Spelling::Plain;
        default:
            break;
        }
    }
    return spelling;
}

const Table *ownRules(Spelling spelling)
{
    switch (spelling) {
    case Spelling::German:
        return &german();
    case Spelling::Danish:
        return &danish();
    case Spelling::Ukrainian:
        return &ukrainian();
    case Spelling::Bulgarian:
        return &bulgarian();
    case Spelling::Serbian:
        return &serbian();
    case Spelling::Plain:
        break;
    }
    return nullptr;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isHyphen(char32_t c)
{
    return QChar::category(c) == QChar::Punctuation_Dash || c == U'\u00B7'; // the middle point of Catalan l·l
}

bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case U'´':
    case U'‘':
    case U'’':
    case U'ʻ':
    case U'ʼ':
    case U'ʿ':
    case U'ʾ':
    case U'′':
    case U'՚':
        return true;
    default:
        return false;
    }
}

//! Letter groups that are read as one; all are written in base letters already. Marks were noted in `broken`: a
//! diaeresis on the second letter, or the accent on the first, tears a pair of vowels apart.
QString greekPairs(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_D);
    QString out;
    const auto base = [&plain](qsizetype at) { return at < plain.size() ? plain[at].unicode() : u'\0'; };
    const auto marked = [&plain, &base](qsizetype at, char16_t mark) {
        for (qsizetype i = at + 1; i < plain.size() && isMark(base(i)); ++i) {
            if (base(i) == mark)
                return true;
        }
        return false;
    };
    const auto next = [&plain, &base](qsizetype at) {
        ++at;
        while (at < plain.size() && isMark(base(at)))
            ++at;
        return at;
    };
    const QString voiceless = QStringLiteral("θκξπσςτφχψ");
    for (qsizetype i = 0; i < plain.size();) {
        const qsizetype second = next(i);
        const char16_t a = base(i);
        const char16_t b = base(second);
        const bool torn = marked(second, u'\u0308') || marked(i, u'\u0301');
        const bool start = i == 0 || !plain[i - 1].isLetter();
        const auto take = [&](const char *ascii) {
            out += QLatin1String(ascii);
            i = next(second);
        };
        if (a == u'ο' && b == u'υ' && !torn) {
            take("ou");
        } else if ((a == u'α' || a == u'ε' || a == u'η') && b == u'υ' && !torn) {
            const char16_t after = base(next(second));
            const bool hard = after == u'\0' || !QChar(after).isLetter() || voiceless.contains(QChar(after));
            out += QLatin1Char(a == u'α' ? 'a' : a == u'ε' ? 'e' : 'i');
            take(hard ? "f" : "v");
        } else if (a == u'γ' && b == u'γ') {
            take("ng");
        } else if (a == u'γ' && b == u'ξ') {
            take("nx");
        } else if (a == u'γ' && b == u'χ') {
            take("nch");
        } else if (a == u'μ' && b == u'π' && start) {
            take("b");
        } else {
            out += plain[i];
            ++i;
        }
    }
    return out;
}

//! Endings of Russian names and the letters whose sound depends on their place.
QString cyrillicPlaces(QString text, Spelling spelling)
{
    const auto replaceAtEnds = [&text](const QString &what, const QString &with) {
        for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + with.size())) {
            const qsizetype end = at + what.size();
            if (end == text.size() || !text[end].isLetter())
                text.replace(at, what.size(), with);
        }
    };
    const auto replaceAtStarts = [&text](QChar what, const QString &with) {
        for (qsizetype at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            // An apostrophe stands inside a word: Мар'яна.
            if (at == 0 || (!text[at - 1].isLetter() && text[at - 1] != QLatin1Char('\'')))
                text.replace(at, 1, with);
        }
    };
    if (spelling == Spelling::Ukrainian) {
        text.replace(QStringLiteral("зг"), QStringLiteral("zgh"));
        const std::pair<char16_t, const char *> first[] = {
            {u'є', "ye"}, {u'ї', "yi"}, {u'й', "y"}, {u'ю', "yu"}, {u'я', "ya"}};
        for (const auto &[letter, ascii] : first)
            replaceAtStarts(QChar(letter), QLatin1String(ascii));
    } else if (spelling == Spelling::Bulgarian) {
        replaceAtEnds(QStringLiteral("ия"), QStringLiteral("ia"));
    } else if (spelling != Spelling::Serbian) {
        replaceAtEnds(QStringLiteral("ий"), QStringLiteral("y"));
        replaceAtEnds(QStringLiteral("ый"), QStringLiteral("y"));
    }
    return text;
}

bool hasScript(const QString &text, QChar::Script script)
{
    for (QChar c : text) {
        if (c.script() == script)
            return true;
    }
    return false;
}

} // namespace

Spelling spellingOf(const QString &country)
{
    static const QHash<QString, Spelling> known{{QStringLiteral("DE"), Spelling::German},
        {QStringLiteral("AT"), Spelling::German}, {QStringLiteral("CH"), Spelling::German},
        {QStringLiteral("LI"), Spelling::German}, {QStringLiteral("LU"), Spelling::German},
        {QStringLiteral("DK"), Spelling::Danish}, {QStringLiteral("GL"), Spelling::Danish},
        {QStringLiteral("FO"), Spelling::Danish}, {QStringLiteral("UA"), Spelling::Ukrainian},
        {QStringLiteral("BG"), Spelling::Bulgarian}, {QStringLiteral("RS"), Spelling::Serbian},
        {QStringLiteral("ME"), Spelling::Serbian}, {QStringLiteral("BA"), Spelling::Serbian},
        {QStringLiteral("MK"), Spelling::Serbian}};
    return known.value(country.toUpper(), Spelling::Plain);
}

Transliteration transliterate(const QString &text, Spelling spelling)
{
    // Composed and lower-cased first: the rules of a country name whole letters. Turkish İ becomes i and a mark.
    // Apostrophes before that: compatibility would turn the acute of O´Brien into a blank.
    QString lower;
    for (QChar c : text)
        lower += isApostrophe(c.unicode()) ? QLatin1Char('\'') : c;
    lower = lower.normalized(QString::NormalizationForm_KC).toLower();
    Spelling rules = spelling;
    if (hasScript(lower, QChar::Script_Cyrillic)) {
        rules = spellingIn(lower, spelling);
        lower = cyrillicPlaces(std::move(lower), rules);
    }
    if (hasScript(lower, QChar::Script_Greek))
        lower = greekPairs(lower).normalized(QString::NormalizationForm_C);

    const Table *own = ownRules(rules);
    Transliteration out;
    const auto known = [own](char32_t c) -> const QString * {
        for (const Table *rows : {own, static_cast<const Table *>(&latin()), &cyrillic(), &greek(), &caucasian()}) {
            if (!rows)
                continue;
            if (const auto found = rows->constFind(c); found != rows->constEnd())
                return &found.value();
        }
        return nullptr;
    };
    const auto append = [&out, &known](char32_t c) {
        if (const QString *ascii = known(c)) {
            out.text += *ascii;
        } else if (c < 128 && QChar::isLetterOrNumber(c)) {
            out.text += QChar(static_cast<char16_t>(c));
        } else if (c == U'.') {
            out.text += QLatin1Char('.');
        } else if (QChar::isSpace(c)) {
            out.text += QLatin1Char(' ');
        } else if (isHyphen(c)) {
            out.text += QLatin1Char('-');
        } else if (isApostrophe(c)) {
            out.text += QLatin1Char('\'');
        } else if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining) {
            out.incomplete = true;
        }
        // Whatever else (commas, brackets, emoji) is no part of an address and nobody misses it.
    };
    for (char32_t c : lower.toUcs4()) {
        if (known(c)) {
            append(c);
            continue;
        }
        const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
        for (char32_t part : parts.toUcs4()) {
            if (!isMark(part))
                append(part);
        }
    }
    return out;
}

} // namespace wizard
