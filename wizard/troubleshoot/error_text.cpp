// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/error_text.h"

#include "graph/utc.h"
#include "wizard/troubleshoot/plain_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wizard {

namespace {

void add(QList<int> &codes, int code)
{
    if (code > 0 && !codes.contains(code))
        codes.append(code);
}

QRegularExpression pattern(const char16_t *text)
{
    return QRegularExpression(QString::fromUtf16(text),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

//! "AADSTS50126", "AADSTS: 50126", and a number that a line break has cut in two.
void readPrefixed(const QString &text, QList<int> &codes)
{
    static const QRegularExpression prefixed =
        pattern(u"AADSTS[\\s:#=_-]{0,3}(\\d{1,7})(?!\\d)(?:\\n[ >|]{0,4}(\\d{1,6})(:?))?");
    auto matches = prefixed.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString first = match.captured(1);
        const QString second = match.captured(2);
        // Numbers have five to seven digits; a whole one is followed by a colon, and a time of day by no blank.
        const qsizetype together = first.size() + second.size();
        const qsizetype after = match.capturedEnd(3);
        const bool colon = !match.captured(3).isEmpty() && after < text.size() && text.at(after).isSpace();
        const bool cut = !second.isEmpty() && together <= 7 && (first.size() < 5 || colon);
        add(codes, (cut ? first + second : first).toInt());
    }
}

//! `"error_codes":[50126,70000]`.
void readJsonCodes(const QString &text, QList<int> &codes)
{
    static const QRegularExpression list =
        pattern(u"error_?codes['\"]?\\s{0,4}[:=]\\s{0,4}[\\[(]([\\d,\\s]{1,200})[\\])]");
    auto matches = list.globalMatch(text);
    while (matches.hasNext()) {
        for (const QString &number : matches.next().captured(1).split(u','))
            add(codes, number.trimmed().toInt());
    }
}

//! "Error code: 53003" in the languages of the sign-in page, `errorCode` of the log, and the look-up page's address.
void readLabelled(const QString &text, QList<int> &codes)
{
    static const QRegularExpression labelled = pattern(
        u"(?:error[\\s_-]?(?:code|number|nr|no)\\.?|error_?subcode|sign-?in error(?: code)?|failure code|result "
        u"?(?:type|code)"
        u"|fout[\\s-]?code|foutnummer|fehler[\\s-]?code|fehlernummer|code d['e ]{0,2}\\s?erreur|code erreur"
        u"|codigo d[eo] err?or?o?|c\\x{f3}digo d[eo] erro?r?|codice (?:di )?errore|kod b\\x{142}\\x{119}du|kod bledu"
        u"|felkod|fejlkode|feilkode|virhekoodi|k\\x{f3}d chyby|chybov\\x{fd} k\\x{f3}d|hibak\\x{f3}d|hata kodu|cod de "
        u"eroare"
        u"|\\x{43a}\\x{43e}\\x{434} \\x{43e}\\x{448}\\x{438}\\x{431}\\x{43a}\\x{438}"
        u"|\\x{30a8}\\x{30e9}\\x{30fc} "
        u"?\\x{30b3}\\x{30fc}\\x{30c9}|\\x{9519}\\x{8bef}\\x{4ee3}\\x{7801}|\\x{932f}\\x{8aa4}\\x{78bc}"
        u"|\\x{932f}\\x{8aa4}\\x{4ee3}\\x{78bc}|\\x{c624}\\x{b958} ?\\x{cf54}\\x{b4dc}|/error\\?code)"
        u"['\"]?\\s{0,4}[:=]?\\s{0,4}['\"]?(\\d{5,7})(?![\\d-])");
    auto matches = labelled.globalMatch(text);
    while (matches.hasNext())
        add(codes, matches.next().captured(1).toInt());
}

enum class About { Nothing, Correlation, Trace, Tenant, App, Other };

class Stem {
public:
    QString word;
    About about;
};

//! Words before an id that say what it is, folded: English, Dutch, German, French, Spanish, Italian, Portuguese,
//! Polish, Czech, Scandinavian, Finnish, Hungarian, Turkish, Russian, Japanese, Chinese, Korean.
const std::vector<Stem> &stems()
{
    static const std::vector<Stem> all = [] {
        std::vector<Stem> list;
        const auto put = [&list](About about, std::initializer_list<const char16_t *> words) {
            for (const char16_t *word : words)
                list.push_back({folded(QString::fromUtf16(word)), about});
        };
        put(About::Correlation,
            {u"corre", u"korre", u"korel", u"korrel", u"client-request-id", u"x-ms-client-request-id", u"activity id",
                u"activityid", u"bağıntı", u"коррел", u"関連付け", u"相関", u"相关", u"关联", u"相關", u"關聯",
                u"상관"});
        put(About::Trace,
            {u"trace", u"tracer", u"traccia", u"ablaufverfolg", u"suivi", u"seguim", u"rastre", u"śledz", u"trasov",
                u"spårn", u"sporing", u"jälj", u"nyomk", u"izleme", u"трасс", u"トレース", u"跟踪", u"追踪", u"追蹤",
                u"추적", u"request id", u"request-id", u"requestid", u"aanvraag", u"verzoek", u"anforderung",
                u"anfrage", u"de la demande", u"de demande", u"solicitud", u"richiesta", u"solicita", u"żądan",
                u"požadav", u"begär", u"anmod", u"forespørsel", u"pyynn", u"kérelem", u"istek", u"запрос", u"要求",
                u"请求", u"請求", u"요청", u"リクエスト"});
        put(About::Tenant,
            {u"tenant", u"tid=", u"\"tid\"", u"microsoftonline.com/", u"microsoftonline.us/", u"microsoftonline.cn/",
                u"sts.windows.net/", u"login.windows.net/", u"directory", u"verzeichnis", u"annuaire", u"locataire",
                u"inquilino", u"directorio", u"mandant", u"テナント", u"租户", u"租用戶", u"테넌트", u"клиент",
                u"dzierżaw", u"klientorganisation", u"lejer", u"leier", u"directório", u"diretório", u"kiracı",
                u"bérlő"});
        put(About::App,
            {u"app", u"client_id", u"clientid", u"client id", u"identifier", u"anwendung", u"toepassing", u"aplica",
                u"aplikac", u"applica", u"ansök", u"program", u"sovellus", u"alkalmaz", u"uygulama", u"приложен",
                u"アプリ", u"应用", u"應用", u"앱", u"애플리", u"client-id", u"audience", u"azp"});
        put(About::Other,
            {u"resource", u"device", u"device identifier", u"object", u"oid", u"session", u"user id", u"userid",
                u"appareil", u"apparaat", u"gerät", u"dispositi", u"urządz", u"デバイス", u"设备", u"裝置", u"장치",
                u"policy", u"nonce", u"state=", u"flow token", u"service principal", u"conditional"});
        return list;
    }();
    return all;
}

//! What an id is, by the last telling word in the `before` of it.
About aboutOf(const QString &before)
{
    qsizetype last = 0;
    qsizetype length = 0;
    About about = About::Nothing;
    for (const Stem &stem : stems()) {
        const qsizetype at = before.lastIndexOf(stem.word);
        const qsizetype end = at + stem.word.size();
        // "Device identifier" ends where "identifier" does, and says more.
        if (at >= 0 && (end > last || (end == last && stem.word.size() > length))) {
            last = end;
            length = stem.word.size();
            about = stem.about;
        }
    }
    return about;
}

void readIds(const QString &text, ErrorFacts &facts)
{
    static const QRegularExpression guid(
        QStringLiteral("(?<![0-9A-Fa-f-])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Fa-f-])"));
    constexpr qsizetype window = 48;
    // A log of a million ids names ours among its first.
    int limit = 2000;
    qsizetype previousEnd = 0;
    auto matches = guid.globalMatch(text);
    while (matches.hasNext() && --limit > 0) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype from = std::max(previousEnd, match.capturedStart() - window);
        const QString before = folded(text.mid(from, match.capturedStart() - from));
        previousEnd = match.capturedEnd();
        QString *into = nullptr;
        switch (aboutOf(before)) {
        case About::Correlation:
            into = &facts.correlationId;
            break;
        case About::Trace:
            into = &facts.traceId;
            break;
        case About::Tenant:
            into = &facts.tenant;
            break;
        case About::App:
            into = &facts.app;
            break;
        case About::Nothing:
        case About::Other:
            break;
        }
        if (into && into->isEmpty())
            *into = match.captured().toLower();
    }
}

//! "Tenant 'contoso.example' not found", "in the contoso.com directory", and the tenant in an authority's address.
QString tenantName(const QString &text)
{
    static const std::array patterns{
        pattern(u"(?:tenant|directory|mandant|locataire|inquilino|directorio|verzeichnis)\\s{1,3}['\"]([^'\"\\n]{1,100}"
                u")['\"]"),
        pattern(u"(?:in the|in de|im|dans l['e]) ?([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6}) "
                u"(?:directory|map|verzeichnis)"),
        pattern(u"microsoftonline\\.(?:com|us|cn)/([a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,6})/"),
    };
    for (const QRegularExpression &known : patterns) {
        const QRegularExpressionMatch match = known.match(text);
        if (match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

QDateTime readTime(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral(
        "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:\\.\\d{1,7})?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})"));
    const QRegularExpressionMatch match = iso.match(text);
    if (!match.hasMatch())
        return {};
    QDateTime time(QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), Qt::ISODate),
        graph::utc());
    const QString zone = match.captured(3);
    if (time.isValid() && (zone.startsWith(u'+') || zone.startsWith(u'-'))) {
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.right(2).toInt();
        time = time.addSecs(zone.startsWith(u'+') ? -60LL * minutes : 60LL * minutes);
    }
    return time.isValid() ? time : QDateTime();
}

//! OAuth errors are a closed set of words; another `error=` is somebody else's.
QString oauthWord(const QString &text, const char16_t *key)
{
    const QRegularExpression named = pattern(key);
    auto matches = named.globalMatch(text);
    while (matches.hasNext()) {
        const QString word = matches.next().captured(1).toLower();
        if (!word.startsWith(QLatin1String("error")))
            return word;
    }
    return {};
}

} // namespace

ErrorFacts readErrorText(const QString &pasted)
{
    const QString text = plainText(pasted);
    ErrorFacts facts;
    readPrefixed(text, facts.codes);
    readJsonCodes(text, facts.codes);
    readLabelled(text, facts.codes);
    static const QRegularExpression bare(
        QStringLiteral("^\\s*(?:error|code|fout|fehler)?\\s*[:#]?\\s*(\\d{5,7})\\s*[.:]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = bare.match(text.left(200)); text.size() <= 200 && match.hasMatch())
        add(facts.codes, match.captured(1).toInt());

    readIds(text, facts);
    if (facts.codes.isEmpty() || facts.correlationId.isEmpty() || facts.traceId.isEmpty()) {
        const QString joined = withoutLineBreaks(text);
        if (facts.codes.isEmpty())
            readPrefixed(joined, facts.codes);
        readIds(joined, facts);
    }
    if (facts.tenant.isEmpty())
        facts.tenant = tenantName(text);
    facts.time = readTime(text);
    facts.oauthError =
        oauthWord(text, u"(?<![a-z_])error['\"]?\\s{0,3}[:=]\\s{0,3}['\"]?([a-z]{3,30}(?:_[a-z]{2,20}){1,4})\\b");
    facts.suberror = oauthWord(text, u"suberror['\"]?\\s{0,3}[:=]\\s{0,3}['\"]?([a-z_]{3,40})\\b");
    return facts;
}

} // namespace wizard
