// SPDX-License-Identifier: MIT
#include "wizard/many/list_text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace wizard {

namespace {

constexpr qsizetype sampleSize = 64 * 1024;

bool startsWithAny(const QByteArray &bytes, std::initializer_list<std::string_view> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&bytes](std::string_view mark) {
        return bytes.startsWith(QByteArrayView(mark.data(), static_cast<qsizetype>(mark.size())));
    });
}

std::optional<ListFault> knownFormat(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    // ZIP: .xlsx, .ods, .numbers; OLE: .xls.
    if (startsWithAny(bytes, {"PK\3\4"sv, "PK\5\6"sv, "\xd0\xcf\x11\xe0"sv}))
        return ListFault::Spreadsheet;
    if (startsWithAny(bytes,
            {"%PDF-"sv, "\x89PNG"sv, "\xff\xd8\xff"sv, "GIF8"sv, "\x1f\x8b"sv, "Rar!"sv, "7z\xbc\xaf"sv, "{\\rtf"sv,
                "\x7f"
                "ELF"sv,
                "MZ\x90"sv, "SQLite format 3"sv, "BZh"sv}))
        return ListFault::Binary;
    const QByteArray head = bytes.left(512).trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table")
        || head.startsWith("<?xml"))
        return ListFault::WebPage;
    return std::nullopt;
}

//! Latin text in UTF-16 has a zero in every other byte.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), sampleSize) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (odd * 10 > size * 3 && even * 50 < size)
        return QStringConverter::Utf16LE;
    if (even * 10 > size * 3 && odd * 50 < size)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool looksBinary(const QByteArray &bytes)
{
    const qsizetype size = std::min<qsizetype>(bytes.size(), sampleSize);
    qsizetype strange = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        strange += c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }
    return bytes.left(size).contains('\0') || strange * 50 > size;
}

//! Whole and shortest forms only, no surrogates (RFC 3629). `cut` allows a last character that ends too early.
bool validUtf8(const QByteArray &bytes)
{
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto *end = at + bytes.size();
    while (at < end) {
        // Eight at once, as long as none of them is more than ASCII.
        for (quint64 eight = 0; end - at >= 8; at += 8) {
            std::memcpy(&eight, at, 8);
            if (eight & 0x8080808080808080ULL)
                break;
        }
        if (at == end)
            return true;
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const unsigned char lead = *at;
        const int more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        if (more == 0 || lead >= 0xf5)
            return false;
        if (end - at <= more) {
            // A file that was cut inside a character: what is there must fit.
            return std::all_of(at + 1, end, [](unsigned char c) { return (c & 0xc0) == 0x80; });
        }
        for (int i = 1; i <= more; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return false;
        }
        if ((lead == 0xe0 && at[1] < 0xa0) || (lead == 0xed && at[1] >= 0xa0) || (lead == 0xf0 && at[1] < 0x90)
            || (lead == 0xf4 && at[1] >= 0x90))
            return false;
        at += more + 1;
    }
    return true;
}

//! As QByteArray::trimmed() sees it, which copies all the rest.
bool blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    // 0x80 to 0x9f (https://encoding.spec.whatwg.org/index-windows-1252.txt).
    constexpr char16_t high[32] = {0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160,
        0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122,
        0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178};
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        text[i] = QChar(c >= 0x80 && c < 0xa0 ? high[c - 0x80] : char16_t(c));
    }
    return text.toUtf8();
}

} // namespace

QString listFaultName(ListFault fault)
{
    constexpr const char *names[] = {"not-readable", "too-large", "empty", "spreadsheet", "web-page", "binary",
        "no-people", "too-many-rows", "cancelled"};
    return QLatin1String(names[static_cast<std::size_t>(fault)]);
}

ListText listText(QByteArray bytes)
{
    using namespace std::string_view_literals;
    ListText text;
    const auto decode = [&](QStringConverter::Encoding from, TextEncoding told) {
        QStringDecoder decoder(from); // which takes the mark away
        const QString all = decoder(bytes);
        text.encoding = told;
        text.utf8 = all.toUtf8();
        if (text.utf8.left(sampleSize).contains('\0'))
            text.fault = ListFault::Binary;
    };
    const QByteArray zero(1, '\0');
    if (const auto format = knownFormat(bytes)) {
        text.fault = format;
    } else if (startsWithAny(bytes, {"\xff\xfe\0\0"sv, "\0\0\xfe\xff"sv})) {
        decode(QStringConverter::Utf32, TextEncoding::Utf32);
    } else if (startsWithAny(bytes, {"\xff\xfe"sv, "\xfe\xff"sv})) {
        decode(QStringConverter::Utf16, TextEncoding::Utf16);
    } else if (const auto order = unmarkedUtf16(bytes)) {
        decode(*order, TextEncoding::Utf16);
    } else if (looksBinary(bytes)) {
        text.fault = ListFault::Binary;
    } else {
        if (bytes.startsWith("\xef\xbb\xbf"))
            bytes.remove(0, 3);
        if (validUtf8(bytes)) {
            text.utf8 = std::move(bytes);
        } else {
            text.encoding = TextEncoding::Windows1252;
            text.utf8 = fromWindows1252(bytes);
        }
    }
    if (!text.fault && std::all_of(text.utf8.cbegin(), text.utf8.cend(), &blank))
        text.fault = ListFault::Empty;
    if (!text.fault)
        text.fault = knownFormat(text.utf8);
    if (text.fault)
        text.utf8.clear();
    return text;
}

ListFile readListFile(const QString &path)
{
    ListFile read;
    const QFileInfo about(path);
    QFile file(path);
    // A pipe or a device has no size to go by, and may never end.
    if (!about.isFile()) { // NOLINT(bugprone-branch-clone): what is asked next would open it
        read.fault = ListFault::NotReadable;
    } else if (about.size() > mostListBytes) {
        read.fault = ListFault::TooLarge;
    } else if (!file.open(QIODevice::ReadOnly)) {
        read.fault = ListFault::NotReadable;
    } else {
        read.bytes = file.read(mostListBytes + 1);
        if (file.error() != QFileDevice::NoError)
            read.fault = ListFault::NotReadable;
        else if (read.bytes.size() > mostListBytes)
            read.fault = ListFault::TooLarge;
    }
    if (read.fault)
        read.bytes.clear();
    return read;
}

} // namespace wizard
