// SPDX-License-Identifier: MIT
#include "tests/unit/pasted_errors.h"

namespace test {

namespace {

constexpr auto corr = "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10";
constexpr auto trace = "a2b4c6d8-1357-4bdf-8ace-0123456789ab";
constexpr auto tenant = "5c3a8b1e-9f27-4d60-b1aa-77c0de11e4f2";
constexpr auto app = "0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10";
constexpr auto stamp = "2026-03-04T09:15:22Z";

} // namespace

const std::vector<PastedError> &pastedErrors()
{
    static const std::vector<PastedError> all{
        // What the page says.
        {"the page, English",
            "AADSTS50126: Error validating credentials due to invalid username or password.\n"
            "Trace ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\n"
            "Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\n"
            "Timestamp: 2026-03-04 09:15:22Z",
            {50126}, corr, trace, stamp},
        {"the page on one line",
            "AADSTS50126: Error validating credentials due to invalid username or password. Trace ID: "
            "a2b4c6d8-1357-4bdf-8ace-0123456789ab Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10 Timestamp: "
            "2026-03-04 09:15:22Z",
            {50126}, corr, trace, stamp},
        {"troubleshooting details of the page",
            "Sorry, but we're having trouble signing you in.\n\nYou cannot access this right now\n"
            "Error Code: 53003\nRequest Id: a2b4c6d8-1357-4bdf-8ace-0123456789ab\n"
            "Correlation Id: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\nTimestamp: 2026-03-04T09:15:22.455Z\n"
            "App name: Partner Portal\nApp id: 0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10\nIP address: 203.0.113.77\n"
            "Device identifier: Not available\nDevice platform: Windows 10\nDevice state: Unregistered",
            {53003}, corr, trace, stamp, "", app, "", {"203.0.113.77"}},
        {"troubleshooting details with an IPv6 address and a device",
            "Error Code: 530003\nRequest Id: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nCorrelation Id: "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\nTimestamp: 2026-03-04T09:15:22Z\nIP address: "
            "2001:db8:12:34::9a\nDevice identifier: 99999999-aaaa-4bbb-8ccc-dddddddddddd",
            {530003}, corr, trace, stamp, "", "", "", {"2001:db8:12:34::9a", "99999999-aaaa"}},
        {"user account named",
            "AADSTS50020: User account 'anna.jansen@outlook.com' from identity provider 'live.com' does not exist in "
            "tenant 'Contoso' and cannot access the application '0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10'(Partner Portal) "
            "in that tenant. The account needs to be added as an external user in the tenant first.",
            {50020}, "", "", "", "Contoso", app, "", {"anna.jansen"}},
        {"hidden user",
            "AADSTS50034: The user account {EmailHidden} does not exist in the contoso.com directory. To sign into "
            "this "
            "application, the account must be added to the directory.",
            {50034}, "", "", "", "contoso.com"},
        {"tenant not found",
            "AADSTS90002: Tenant 'contoso-nope.example' not found. Check to make sure you have the correct tenant ID.",
            {90002}, "", "", "", "contoso-nope.example"},
        {"app not in the directory",
            "AADSTS700016: Application with identifier '0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10' was not found in the "
            "directory 'Contoso'. You may have sent your authentication request to the wrong tenant.",
            {700016}, "", "", "", "Contoso", app},
        {"consent, tenant by id in the address",
            "AADSTS65001: The user or administrator has not consented to use the application with ID "
            "'0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10' named 'Wizard'.\n"
            "https://login.microsoftonline.com/5c3a8b1e-9f27-4d60-b1aa-77c0de11e4f2/oauth2/v2.0/authorize",
            {65001}, "", "", "", tenant, app},
        {"MFA needed, resource is not the app",
            "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new "
            "location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
            {50076}},
        {"guest pending", "AADSTS50014: Guest user is in pending state", {50014}},
        {"seven digits", "AADSTS7000218: The request body must contain the following parameter: 'client_assertion'",
            {7000218}},
        {"inactive tenant", "AADSTS5000225: This tenant has been blocked due to inactivity.", {5000225}},
        {"unknown number", "AADSTS9999999: Something new", {9999999}},

        // How it is typed, quoted and cut.
        {"number only", "50126", {50126}},
        {"number with blanks", "  \n 53003 \n", {53003}},
        {"word and number", "Error: 50057.", {50057}},
        {"small letters", "aadsts50053", {50053}},
        {"blank between", "AADSTS 50055", {50055}},
        {"colon between", "AADSTS: 50055", {50055}},
        {"hyphen between", "AADSTS-50055", {50055}},
        {"full-width characters", "ＡＡＤＳＴＳ５０１２６：", {50126}},
        {"in a sentence", "Hi, I get \"AADSTS50105\" when I sign in, please help.", {50105}},
        {"two codes", "AADSTS70008 and before that AADSTS50173", {70008, 50173}},
        {"the same code twice", "AADSTS50126 AADSTS50126", {50126}},
        {"number cut by a line break", "AADSTS501\n26: Error validating credentials", {50126}},
        {"code before a time on the next line", "AADSTS50126\n12:00 still the same", {50126}},
        {"wrapped by mail, quoted",
            "> AADSTS50126: Error validating credentials due to invalid\n> username or password. Trace ID:\n"
            "> a2b4c6d8-1357-4bdf-8ace-0123456789ab Correlation ID: 1f0e9d3c-5b7a-4c21-\n> 9a44-0c6f2f2d7b10\n> "
            "Timestamp: 2026-03-04 09:15:22Z",
            {50126}, corr, trace, stamp},
        {"wrapped in the middle of the prefix", "AADS\nTS50126: Error", {50126}},
        {"soft hyphens and zero width blanks",
            "AADSTS\xC2\xAD"
            "501\xE2\x80\x8B"
            "26",
            {50126}},
        {"no-break spaces",
            "Correlation\xC2\xA0ID:\xC2\xA0"
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10 AADSTS50126",
            {50126}, corr},
        {"typographic hyphens in the id",
            "AADSTS50126 Correlation ID: 1f0e9d3c\xE2\x80\x91"
            "5b7a\xE2\x80\x91"
            "4c21\xE2\x80\x91"
            "9a44\xE2\x80\x91"
            "0c6f2f2d7b10",
            {50126}, corr},
        {"upper-case id", "AADSTS50126 CORRELATION ID: 1F0E9D3C-5B7A-4C21-9A44-0C6F2F2D7B10", {50126}, corr},

        // HTML.
        {"entities",
            "AADSTS50020: User account &#39;piet@fabrikam.com&#39; does not exist in tenant &#x27;Contoso&#x27;.",
            {50020}, "", "", "", "Contoso", "", "", {"piet@"}},
        {"tags",
            "<div class=\"ext-error\"><p>AADSTS50105: not assigned</p><br/>Trace ID: <b>a2b4c6d8-1357-4bdf-8ace-"
            "0123456789ab</b><br>Correlation ID: <b>1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10</b></div>",
            {50105}, corr, trace},
        {"attributes of a support page",
            "<meta name=\"x\"><span>Message:&nbsp;AADSTS16000:&nbsp;Either multiple user identities are "
            "available</span>",
            {16000}},
        {"$Config of the page",
            "$Config={\"strMainMessage\":\"\",\"strServiceExceptionMessage\":\"AADSTS50011: The redirect URI "
            "\\u0027http://localhost:8400\\u0027 does not match\",\"correlationId\":\"1f0e9d3c-5b7a-4c21-9a44-"
            "0c6f2f2d7b10\",\"sErrorCode\":\"50011\"};",
            {50011}, corr},

        // JSON of the token and discovery endpoints.
        {"token error",
            R"({"error":"invalid_grant","error_description":"AADSTS50126: Error validating credentials.\r\nTrace ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\r\nCorrelation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\r\nTimestamp: 2026-03-04 09:15:22Z","error_codes":[50126],"timestamp":"2026-03-04 09:15:22Z","trace_id":"a2b4c6d8-1357-4bdf-8ace-0123456789ab","correlation_id":"1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10","error_uri":"https://login.microsoftonline.com/error?code=50126"})",
            {50126}, corr, trace, stamp, "", "", "invalid_grant"},
        {"token error, only error_codes", R"({"error":"invalid_grant","error_codes":[ 70008 , 700082 ]})",
            {70008, 700082}, "", "", "", "", "", "invalid_grant"},
        {"claims challenge",
            R"({"error":"interaction_required","error_description":"AADSTS50079: Due to a change you must enroll","error_codes":[50079],"suberror":"basic_action","claims":"{\"access_token\":{\"capolids\":{\"essential\":true}}}"})",
            {50079}, "", "", "", "", "", "interaction_required"},
        {"no code, only the protocol's word", R"({"error":"temporarily_unavailable","error_description":"busy"})", {},
            "", "", "", "", "", "temporarily_unavailable"},
        {"escaped JSON inside a log line",
            R"(2026-03-04T09:15:22Z ERROR body="{\"error\":\"unauthorized_client\",\"error_description\":\"AADSTS700016: Application with identifier '0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10' was not found\",\"error_codes\":[700016]}")",
            {700016}, "", "", stamp, "", app, "unauthorized_client"},
        {"sign-in log entry",
            R"({"createdDateTime":"2026-03-04T09:15:22Z","userDisplayName":"Anna Jansen","userPrincipalName":"anna@contoso.com","ipAddress":"203.0.113.77","appId":"0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10","correlationId":"1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10","status":{"errorCode":50057,"failureReason":"User account is disabled."}})",
            {50057}, corr, "", stamp, "", app, "", {"Anna Jansen", "anna@contoso.com", "203.0.113.77"}},
        {"sign-in log, exported table",
            "Date\tRequest ID\tUser\tStatus\tSign-in error code\n2026-03-04T09:15:22Z\ta2b4c6d8-1357-4bdf-8ace-"
            "0123456789ab\tanna@contoso.com\tFailure\tSign-in error code: 50074",
            {50074}, "", "", stamp, "", "", "", {"anna@"}},
        {"PowerShell",
            "Connect-MgGraph : AADSTS53003: Access has been blocked by Conditional Access policies.\nAt "
            "C:\\Users\\anna\\"
            "setup.ps1:12 char:1\nCategoryInfo : NotSpecified\n",
            {53003}, "", "", "", "", "", "", {"\\anna\\"}},
        {"MSAL exception",
            "MsalUiRequiredException: ErrorCode: invalid_grant\nMicrosoft.Identity.Client.MsalUiRequiredException: "
            "AADSTS50173: The provided grant has expired. \nTimestamp: 2026-03-04 09:15:22Z\n   at "
            "/home/anna/src/app.cs:line 5",
            {50173}, "", "", stamp, "", "", "", {"/anna/"}},
        {"azure command line",
            "ERROR: AADSTS70043: The refresh token has expired or is invalid. The token was issued on "
            "2026-03-01T08:00:00.0Z and the maximum allowed lifetime for this request is 43200. Trace ID: "
            "a2b4c6d8-1357-4bdf-8ace-0123456789ab Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10",
            {70043}, corr, trace, "2026-03-01T08:00:00Z"},

        // Redirect addresses.
        {"redirect",
            "http://localhost:51234/?error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent+to+"
            "access+the+app.%0d%0aTrace+ID%3a+a2b4c6d8-1357-4bdf-8ace-0123456789ab%0d%0aCorrelation+ID%3a+1f0e9d3c-"
            "5b7a-4c21-9a44-0c6f2f2d7b10%0d%0aTimestamp%3a+2026-03-04+09%3a15%3a22Z&state=7b1c5a7e9f10",
            {65004}, corr, trace, stamp, "", "", "access_denied", {"7b1c5a7e9f10&", "state=7b1c"}},
        {"redirect without a number", "http://localhost:51234/?error=consent_required&state=abc", {}, "", "", "", "",
            "", "consent_required"},
        {"authorize address",
            "https://login.microsoftonline.com/5c3a8b1e-9f27-4d60-b1aa-77c0de11e4f2/oauth2/v2.0/authorize?client_id="
            "0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10&login_hint=anna%40contoso.com&error=AADSTS50011",
            {50011}, "", "", "", tenant, app, "", {"anna@contoso.com", "anna%40"}},
        {"authority by domain",
            "https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration answered AADSTS900023",
            {900023}, "", "", "", "contoso.com"},
        {"look-up address", "https://login.microsoftonline.com/error?code=50196", {50196}},
        {"code in a redirect is removed",
            "http://localhost:5000/?code=0.AXkAqwertyuiopasdfghjklzxcvbnm1234567890QWERTYUIOP&error=server_error", {},
            "", "", "", "", "", "server_error", {"0.AXkA"}},

        // Other languages.
        {"Dutch",
            "AADSTS50126: Fout bij het valideren van referenties vanwege een ongeldige gebruikersnaam of een ongeldig "
            "wachtwoord.\nTraceer-id: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nCorrelatie-id: 1f0e9d3c-5b7a-4c21-9a44-"
            "0c6f2f2d7b10\nTijdstempel: 2026-03-04 09:15:22Z",
            {50126}, corr, trace, stamp},
        {"Dutch, details of the page",
            "Foutcode: 53003\nAanvraag-id: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nCorrelatie-id: 1f0e9d3c-5b7a-4c21-"
            "9a44-0c6f2f2d7b10\nTijdstempel: 2026-03-04T09:15:22Z\nApp-id: 0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10",
            {53003}, corr, trace, stamp, "", app},
        {"German",
            "Fehlercode: 50105\nAnforderungs-ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nKorrelations-ID: 1f0e9d3c-5b7a-"
            "4c21-9a44-0c6f2f2d7b10\nZeitstempel: 2026-03-04T09:15:22Z\nBenutzer 'Jürgen Müller'",
            {50105}, corr, trace, stamp, "", "", "", {"Müller"}},
        {"German, tracing id",
            "AADSTS50034: Das Benutzerkonto ist im Verzeichnis \"fabrikam.de\" nicht vorhanden. "
            "Ablaufverfolgungs-ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab Korrelations-ID: 1f0e9d3c-5b7a-4c21-9a44-"
            "0c6f2f2d7b10",
            {50034}, corr, trace, "", "fabrikam.de"},
        {"French",
            "Code d'erreur : 50053\nID de la demande : a2b4c6d8-1357-4bdf-8ace-0123456789ab\nID de corrélation : "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\nHorodatage : 2026-03-04T09:15:22Z",
            {50053}, corr, trace, stamp},
        {"Spanish",
            "Código de error: 50057\nId. de solicitud: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nId. de correlación: "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10\nMarca de tiempo: 2026-03-04T09:15:22Z",
            {50057}, corr, trace, stamp},
        {"Italian",
            "Codice errore: 50055\nID richiesta: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nID correlazione: 1f0e9d3c-5b7a-"
            "4c21-9a44-0c6f2f2d7b10",
            {50055}, corr, trace},
        {"Portuguese",
            "Código de erro: 50076\nID da solicitação: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nID de correlação: "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10",
            {50076}, corr, trace},
        {"Polish",
            "Kod błędu: 50079\nIdentyfikator żądania: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nIdentyfikator korelacji: "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10",
            {50079}, corr, trace},
        {"Swedish",
            "Felkod: 53000\nBegärande-ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nKorrelations-ID: 1f0e9d3c-5b7a-4c21-"
            "9a44-0c6f2f2d7b10",
            {53000}, corr, trace},
        {"Russian",
            "Код ошибки: 53001\nИД запроса: a2b4c6d8-1357-4bdf-8ace-0123456789ab\nИД корреляции: 1f0e9d3c-5b7a-4c21-"
            "9a44-0c6f2f2d7b10\nприложение: 0d4f1f2e-6c53-4a8b-9d0e-3b1c5a7e9f10",
            {53001}, corr, trace, "", "", app},
        {"Japanese",
            "エラー コード: 50058\n要求 ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\n関連付け ID: 1f0e9d3c-5b7a-4c21-9a44-"
            "0c6f2f2d7b10\nタイムスタンプ: 2026-03-04T09:15:22Z",
            {50058}, corr, trace, stamp},
        {"Chinese",
            "错误代码: 90094\n请求 ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\n相关 ID: "
            "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10",
            {90094}, corr, trace},
        {"Korean",
            "오류 코드: 90072\n요청 ID: a2b4c6d8-1357-4bdf-8ace-0123456789ab\n상관 관계 ID: 1f0e9d3c-5b7a-4c21-9a44-"
            "0c6f2f2d7b10",
            {90072}, corr, trace},
        {"a zone of its own", "AADSTS50126 at 2026-03-04T10:15:22+01:00", {50126}, "", "", stamp},

        // Secrets and people in what is pasted.
        {"bearer token",
            "Authorization: Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl AADSTS50013x "
            "53003",
            {50013}, "", "", "", "", "", "", {"eyJhbGci", "c2lnbmF0dXJl"}},
        {"refresh token in JSON",
            R"({"refresh_token":"0.AAAAqwertyuiopASDFGHJKL1234567890","error":"invalid_grant","error_codes":[700082]})",
            {700082}, "", "", "", "", "", "invalid_grant", {"0.AAAAqwerty"}},
        {"phone and name", "Dear Anna Jansen,\nAADSTS50088: Limit on telecom MFA calls reached. Call +31 20 123 45 67.",
            {50088}, "", "", "", "", "", "", {"Anna Jansen", "+31 20 123"}},
        {"guest's name",
            "AADSTS500571: The guest user account anna_outlook.com#EXT#@contoso.onmicrosoft.com is disabled.", {500571},
            "", "", "", "", "", "", {"anna_outlook"}},
        {"signed in as", "Signed in as Anna van der Berg\nAADSTS50105", {50105}, "", "", "", "", "", "",
            {"van der Berg"}},
        {"password by accident", "user: anna@contoso.com password: Winter2026! AADSTS50126", {50126}, "", "", "", "",
            "", "", {"Winter2026", "anna@"}},

        // Nothing to find.
        {"nothing", "", {}},
        {"nonsense", "the quick brown fox jumps over the lazy dog 12 times", {}},
        {"a phone number is no code", "call me at 5012634", {}},
        {"an id alone is no code", "1f0e9d3c-5b7a-4c21-9a44-0c6f2f2d7b10", {}},
        {"a number of another house", "HRESULT 0x80070005, build 19045.3803", {}},
        {"prefix without a number", "AADSTS: something went wrong", {}},
    };
    return all;
}

} // namespace test
