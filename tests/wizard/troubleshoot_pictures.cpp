// SPDX-License-Identifier: MIT
// Hidden: troubleshoot_page_tests "[.pictures]" leaves pictures in WAW_PICTURES, to be looked at.
#include "tests/wizard/trouble_bench.h"
#include "wizard/troubleshoot/flow_map.h"

#include <QDir>
#include <QPalette>
#include <QStyleFactory>
#include <QTranslator>

using namespace wizard;

namespace {

QPalette darkPalette()
{
    QPalette p;
    p.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2e));
    p.setColor(QPalette::WindowText, QColor(0xf2, 0xf2, 0xf2));
    p.setColor(QPalette::Base, QColor(0x1d, 0x1d, 0x20));
    p.setColor(QPalette::AlternateBase, QColor(0x33, 0x33, 0x37));
    p.setColor(QPalette::Text, QColor(0xf2, 0xf2, 0xf2));
    p.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
    p.setColor(QPalette::Button, QColor(0x3a, 0x3a, 0x3e));
    p.setColor(QPalette::ButtonText, QColor(0xf2, 0xf2, 0xf2));
    p.setColor(QPalette::Highlight, QColor(0x3d, 0x8e, 0xe6));
    p.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::Mid, QColor(0x55, 0x55, 0x59));
    return p;
}

} // namespace

TEST_CASE("pictures", "[.pictures]")
{
    const QDir folder(qEnvironmentVariable("WAW_PICTURES", QStringLiteral(".")));
    const QFont usual = QApplication::font();
    const QPalette light = QApplication::palette();
    struct Look {
        const char *name;
        bool dark;
        bool dutch;
        double font;
        QSize size;
    };
    for (const Look &look : {Look{"en-light", false, false, 1, {1024, 600}},
             Look{"nl-dark", true, true, 1, {1024, 600}}, Look{"en-wide", false, false, 1, {1400, 900}},
             Look{"nl-wide-dark", true, true, 1, {1400, 900}}, Look{"en-200", false, false, 2, {1024, 600}}}) {
        QApplication::setPalette(look.dark ? darkPalette() : light);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * look.font);
        QApplication::setFont(font);
        QTranslator dutch;
        if (look.dutch) {
            REQUIRE(dutch.load(QStringLiteral(":/translations/wizard_nl.qm")));
            QCoreApplication::installTranslator(&dutch);
        }
        {
            test::TroubleBench bench;
            test::ShownPage shown(bench, look.size);
            const auto shoot = [&](const char *what) {
                QCoreApplication::sendPostedEvents();
                QTest::qWait(400);
                REQUIRE(shown.window.grab().save(
                    folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(look.name), QLatin1String(what)))));
            };
            shoot("1-start");
            bench.controller->setDomain(QStringLiteral("contoso.com"));
            for (int answer : {0, 0, 0, 0})
                bench.controller->answer(answer);
            shoot("2-list");
            bench.controller->readPasted(QStringLiteral("AADSTS53003: blocked Correlation ID: 1f0e9d3c-5b7a-4c21-9a44-"
                                                        "0c6f2f2d7b10 Timestamp: 2026-03-04 09:15:22Z"));
            bench.controller->followExplanation();
            shoot("3-outcome");
            bench.controller->forgetPasted();
            bench.controller->back();
            bench.controller->back();
            shown.page->showMap(true);
            auto *map = shown.page->findChild<FlowMap *>();
            REQUIRE(test::eventually([map] { return map->ready(); }));
            shoot("4-map");
            QTest::keyClick(map, Qt::Key_Right);
            shoot("5-map-selected");
            map->fit();
            shoot("6-map-fit");
        }
        QCoreApplication::removeTranslator(&dutch);
    }
    QApplication::setFont(usual);
    QApplication::setPalette(light);
}
