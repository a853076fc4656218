// SPDX-License-Identifier: MIT
#include "tests/tour/gallery.h"

#include "app/translator.h"
#include "tests/support/page_audit.h"
#include "wizard/widgets/unique_letters.h"

#include <QApplication>
#include <QLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

namespace tour {

namespace {

//! As a long word where there is one word, as more words where there are more.
QString lengthened(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(\\s*[:\\x{2026}.?!]|\\n|</[a-z]+>)*$"));
    const auto at = text.indexOf(end);
    const QString tail = text.mid(at);
    QString body = text.left(at);
    const qsizetype more = std::max<qsizetype>(1, body.size() * 2 / 5);
    if (!body.contains(QLatin1Char(' ')))
        return QLatin1Char('[') + body + QString(more, QLatin1Char('x')) + QLatin1Char(']') + tail;
    QString filler;
    while (filler.size() < more)
        filler += QLatin1String(" onmo dolu trexit");
    return QLatin1Char('[') + body + filler.left(more) + QLatin1Char(']') + tail;
}

QString picturedAs(const QString &stop, const QSize &size, int scale, const QString &theme)
{
    return QStringLiteral("%1  %2x%3  %4 %  %5").arg(stop).arg(size.width()).arg(size.height()).arg(scale).arg(theme);
}

} // namespace

PseudoTranslator::PseudoTranslator(bool mirrored)
    : m_mirrored(mirrored)
{
    // Where it is missing, plurals stay as they stand in the sources.
    [[maybe_unused]] const bool there = m_english.load(QStringLiteral(":/translations/wizard_en.qm"));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_mirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    const QString plural = n >= 0 ? m_english.translate(context, source, disambiguation, n) : QString();
    return lengthened(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

QPalette paletteNamed(const QString &name)
{
    if (name == QLatin1String("light"))
        return QApplication::style()->standardPalette();
    const bool high = name == QLatin1String("contrast");
    const QColor window = high ? QColor(Qt::black) : QColor(0x2b, 0x2b, 0x2e);
    const QColor base = high ? QColor(Qt::black) : QColor(0x1f, 0x1f, 0x22);
    const QColor text = high ? QColor(Qt::white) : QColor(0xee, 0xee, 0xee);
    QPalette dark;
    dark.setColor(QPalette::Window, window);
    dark.setColor(QPalette::Base, base);
    dark.setColor(QPalette::AlternateBase, window);
    dark.setColor(QPalette::ToolTipBase, base);
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::PlaceholderText, high ? text : QColor(0x9a, 0x9a, 0xa0));
    dark.setColor(QPalette::Button, high ? QColor(Qt::black) : QColor(0x3a, 0x3a, 0x3e));
    dark.setColor(QPalette::BrightText, Qt::white);
    dark.setColor(QPalette::Link, high ? QColor(Qt::yellow) : QColor(0x6c, 0xb4, 0xff));
    dark.setColor(QPalette::Highlight, high ? QColor(Qt::cyan) : QColor(0x2f, 0x6f, 0xc0));
    dark.setColor(QPalette::HighlightedText, high ? QColor(Qt::black) : QColor(Qt::white));
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        dark.setColor(role, text);
        dark.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x86));
    }
    return dark;
}

Gallery::Gallery(app::Translator &translator, int scale, QDir sheets, bool keep, bool all)
    : m_translator(translator)
    , m_scale(scale)
    , m_sheets(std::move(sheets))
    , m_keep(keep)
    , m_all(all)
    , m_usualFont(QApplication::font())
    , m_usualPalette(QApplication::palette())
{
    QFont font = m_usualFont;
    font.setPointSizeF(font.pointSizeF() * scale / 100);
    QApplication::setFont(font);
}

Gallery::~Gallery()
{
    speak(QStringLiteral("en"));
    QApplication::setFont(m_usualFont);
    QApplication::setPalette(m_usualPalette);
}

std::vector<Gallery::Variant> Gallery::variants() const
{
    // Not everything times everything: language, size and theme move on from stop to stop, each at its own pace, so
    // that in a walk all of them meet.
    QStringList languages = app::Translator::languages();
    languages << QStringLiteral("pseudo") << QStringLiteral("mirrored");
    const QSize sizes[] = {{1024, 600}, {640, 480}, {1366, 768}};
    const QString themes[] = {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    std::vector<Variant> all;
    if (m_all) {
        for (const QString &language : languages) {
            for (const QSize &size : sizes) {
                if (m_scale <= 150 || size.width() >= 1024)
                    all.push_back({language, size, themes[all.size() % 3]});
            }
        }
        return all;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(3, languages.size()); ++i) {
        // Three of them; large letters begin elsewhere, so that no stop is seen in the same three.
        const auto at = static_cast<std::size_t>(i) + static_cast<std::size_t>(m_stops) * 2 + (m_scale > 100 ? 3 : 0);
        const QString &language = languages.at(static_cast<qsizetype>(at) % languages.size());
        QSize size = sizes[at % 3];
        // Large letters on a small screen are what a person with such a screen does not choose.
        if (m_scale > 150 && size.width() < 1024)
            size = QSize(1024, 600);
        all.push_back({language, size, themes[(at + at / 3) % 3]});
    }
    return all;
}

void Gallery::speak(const QString &language)
{
    const bool pseudo = language == QLatin1String("pseudo") || language == QLatin1String("mirrored");
    m_pseudo.reset(); // takes itself out
    m_translator.use(pseudo ? QStringLiteral("en") : language);
    if (!pseudo)
        return;
    m_pseudo = std::make_unique<PseudoTranslator>(language == QLatin1String("mirrored"));
    QCoreApplication::installTranslator(m_pseudo.get());
}

void Gallery::put(QWidget &window, const Variant &variant)
{
    speak(variant.language);
    if (const QPalette palette = paletteNamed(variant.theme); palette != QApplication::palette())
        QApplication::setPalette(palette);
    // What is asked of the user in front of the window takes the room it needs, and no more than there is.
    QSize size = variant.size;
    if (window.parentWidget()) {
        QCoreApplication::processEvents();
        const QLayout *layout = window.layout();
        const int high = layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(window.width()) : 0;
        window.setMaximumSize(variant.size);
        size = window.size().expandedTo(QSize(0, high)).boundedTo(variant.size);
    }
    for (int turn = 0; turn < 5; ++turn) {
        window.resize(size); // what made it too wide may have gone by now: the list of steps
        QCoreApplication::processEvents();
    }
    // Whatever came in by a timer or the network in the last of these turns is laid out, and nothing more comes in. One
    // call delivers what was posted before it, and a change deep inside a page is posted from frame to frame.
    auto *letters = window.findChild<wizard::UniqueLetters *>();
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents();
        if (letters && round % 10 == 9)
            letters->settle();
    }
}

void Gallery::note(const QString &stop, const Variant &variant, const QStringList &found)
{
    for (const QString &fault : found) {
        // The same widget in the next variant is no news.
        static const QRegularExpression quotedText(QStringLiteral("\".*\""));
        if (!m_known.insert(stop + QString(fault).remove(quotedText)).second)
            continue;
        m_faults.append(QStringLiteral("%1 [%2, %3x%4, %5 %, %6]: %7")
                .arg(stop, variant.language)
                .arg(variant.size.width())
                .arg(variant.size.height())
                .arg(m_scale)
                .arg(variant.theme, fault));
    }
}

void Gallery::visit(QWidget &window, const QString &stop)
{
    const QSize usual = window.size();
    const QString language = m_translator.language();
    const QPalette palette = QApplication::palette();
    bool drawn = false;
    for (const Variant &variant : variants()) {
        put(window, variant);
        ++m_looks;
        QStringList found;
        if (window.width() > variant.size.width() || window.height() > variant.size.height())
            found.append(QStringLiteral("needs %1 x %2").arg(window.width()).arg(window.height()));
        found += test::clipped(window);
        QStringList placed = test::misplaced(window);
        // In large letters what is too wide may be scrolled to, and a password is not broken into lines.
        if (m_scale > 100 || (stop.contains(QLatin1String("hand-over")) && variant.size.width() < 1024))
            placed.removeIf([](const QString &fault) { return fault.contains(QLatin1String(" is wider than ")); });
        found += placed;
        found += test::smallTargets(window);
        found += test::doubledMnemonics(window);
        found += test::namelessWidgets(window);
        // Drawing costs more than all of the above.
        if (m_scale == 100 && (!drawn || variant.theme != QLatin1String("light"))) {
            found += test::faint(window);
            drawn = true;
        }
        note(stop, variant, found);
        if (m_keep)
            m_pictures[variant.language].emplace_back(
                picturedAs(stop, variant.size, m_scale, variant.theme), window.grab());
    }
    ++m_stops;
    window.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    put(window, {language, usual, QString()});
    window.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    QApplication::setPalette(palette);
    window.resize(usual);
    QCoreApplication::processEvents();
}

void Gallery::saveSheets()
{
    constexpr int columns = 4;
    const QSize cell(480, 320);
    for (const auto &[language, pictures] : m_pictures) {
        const int rows = (static_cast<int>(pictures.size()) + columns - 1) / columns;
        QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
        sheet.fill(Qt::gray);
        QPainter painter(&sheet);
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            const QPoint at(
                cell.width() * static_cast<int>(i % columns), cell.height() * static_cast<int>(i / columns));
            const QPixmap small =
                pictures[i].second.scaled(cell - QSize(8, 28), Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawPixmap(at + QPoint(4, 24), small);
            painter.drawText(QRect(at + QPoint(4, 2), QSize(cell.width() - 8, 20)), pictures[i].first);
        }
        painter.end();
        sheet.save(m_sheets.filePath(QStringLiteral("sheet-%1-%2.png").arg(language).arg(m_scale)));
    }
}

} // namespace tour
