// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/catch.h"
#include "tests/wizard/shell_fixture.h"
#include "wizard/environment.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/colours.h"
#include "wizard/widgets/expected_link.h"
#include "wizard/widgets/icon_set.h"
#include "wizard/widgets/link_button.h"
#include "wizard/widgets/product_names.h"
#include "wizard/widgets/readable_style.h"
#include "wizard/widgets/sandbox_mark.h"
#include "wizard/widgets/tenant_band.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/unique_letters.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

TEST_CASE("contrast is WCAG's")
{
    CHECK(wizard::contrastOf(Qt::black, Qt::white) == Approx(21.0));
    CHECK(wizard::contrastOf(Qt::white, Qt::white) == Approx(1.0));
    CHECK(wizard::contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("a tone stands out from every ground, light or dark")
{
    for (int grey = 0; grey <= 255; grey += 5) {
        const QColor ground(grey, grey, grey);
        const double best = std::max(wizard::contrastOf(ground, Qt::black), wizard::contrastOf(ground, Qt::white));
        for (int hue : {wizard::hue::success, wizard::hue::warning, wizard::hue::error, wizard::hue::info, 300}) {
            CAPTURE(grey, hue);
            CHECK(wizard::contrastOf(wizard::inked(hue, ground), ground) >= std::min(4.5, best));
        }
    }
}

TEST_CASE("every picture is there and drawn in the colour asked for")
{
    for (int glyph = 0; glyph < static_cast<int>(wizard::Glyph::App); ++glyph) {
        CAPTURE(glyph);
        const QImage image = wizard::pixmapOf(static_cast<wizard::Glyph>(glyph), 32, Qt::red, 2.0).toImage();
        CHECK(image.width() == 64);
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y) == QColor(Qt::red);
        }
        CHECK(drawn);
    }
    CHECK_FALSE(wizard::pixmapOf(wizard::Glyph::App, 64, Qt::red, 1.0).toImage().pixelColor(32, 20) == QColor(Qt::red));
}

TEST_CASE("links lead to the hosts that are known by name, and nowhere else")
{
    const auto expected = [](const char *url) { return wizard::isExpectedLink(QUrl(QLatin1String(url))); };
    CHECK(expected("https://learn.microsoft.com/azure/marketplace/manage-account"));
    CHECK(expected("https://partner.microsoft.com/dashboard"));
    CHECK(expected("http://127.0.0.1:4321/organizations/v2.0/adminconsent?client_id=x"));
    for (const char *url : {"http://learn.microsoft.com/", "https://learn.microsoft.com.evil.example/",
             "https://evil.example/learn.microsoft.com", "https://user@learn.microsoft.com/",
             "https://learn.microsoft.com@evil.example/", "https://learn.microsoft.com:8443/", "file:///etc/passwd",
             "javascript:alert(1)", "http://127.0.0.1.evil.example/", "https://contoso.sharepoint.com/", ""}) {
        CAPTURE(url);
        CHECK_FALSE(expected(url));
    }
}

TEST_CASE("a link shows its address first, opens it once asked, and says when there is no browser")
{
    QList<QUrl> opened;
    bool browser = true;
    wizard::LinkButton link(
        [&](const QUrl &url) {
            opened.append(url);
            return browser;
        },
        QStringLiteral("link"));
    const QUrl url(QStringLiteral("https://learn.microsoft.com/azure/marketplace/manage-account"));
    link.setLink(QStringLiteral("&Read"), url);
    link.show();
    bool shown = false;
    const auto labels = link.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        shown = shown || (label->isVisible() && label->text() == url.toString());
    CHECK(shown);
    QTest::mouseClick(link.button(), Qt::LeftButton);
    CHECK(opened == QList<QUrl>{url});
    browser = false;
    QTest::mouseClick(link.button(), Qt::LeftButton);
    int visible = 0;
    for (const QLabel *label : labels)
        visible += label->isVisible();
    CHECK(visible == 2);

    link.setLink(QStringLiteral("&Read"), QUrl(QStringLiteral("https://evil.example/")));
    CHECK_FALSE(link.button()->isVisible());
    link.button()->click();
    CHECK(opened.size() == 2);
}

TEST_CASE("a tenant keeps its colour")
{
    const graph::TenantId contoso(QStringLiteral("11111111-2222-4333-8444-555555555555"));
    const graph::TenantId fabrikam(QStringLiteral("11111111-2222-4333-8444-555555555556"));
    CHECK(wizard::TenantBand::hueOf(contoso) == wizard::TenantBand::hueOf(contoso));
    CHECK(wizard::TenantBand::hueOf(contoso) != wizard::TenantBand::hueOf(fabrikam));
}

TEST_CASE("old product names stand beside the new ones")
{
    CHECK(wizard::fullNameOf(wizard::Product::EntraId)
        == QLatin1String("Microsoft Entra ID (formerly Azure Active Directory)"));
    CHECK(wizard::fullNameOf(wizard::Product::PartnerCenter) == QLatin1String("Partner Center"));
}

TEST_CASE("what can be filled in or ticked has a frame that can be seen, in a light and a dark theme")
{
    const bool dark = GENERATE(false, true);
    QPalette palette(dark ? QColor(0x2b, 0x2b, 0x2e) : QColor(0xef, 0xef, 0xef));
    wizard::ReadableStyle style(QStyleFactory::create(QStringLiteral("Fusion")));
    QLineEdit line;
    QComboBox combo;
    QCheckBox box;
    QRadioButton radio;
    combo.addItem(QStringLiteral("x"));
    for (QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&combo), static_cast<QWidget *>(&box),
             static_cast<QWidget *>(&radio)}) {
        widget->setStyle(&style);
        widget->setPalette(palette);
        widget->resize(120, 30);
        const QImage image = widget->grab().toImage();
        const QColor window = palette.color(QPalette::Window);
        // About the middle of the left side, where each of them has its edge.
        double best = 1.0;
        for (int x = 0; x < 4; ++x) {
            for (int y = image.height() / 2 - 2; y <= image.height() / 2 + 2; ++y)
                best = std::max(best, wizard::contrastOf(image.pixelColor(x, y), window));
        }
        CAPTURE(dark, widget->metaObject()->className());
        CHECK(best >= 2.9); // rounding of a colour to 8 bits
    }
}

TEST_CASE("a letter is moved where another has it, to a word's beginning first; without a free one there is none")
{
    const auto moved = [](const char *text, const char *taken) {
        return wizard::withLetter(QString::fromUtf8(text), QString::fromUtf8(taken)).toStdString();
    };
    CHECK(moved("&Save", "xyz") == "&Save");
    CHECK(moved("C&lose", "l") == "&Close");
    CHECK(moved("B&lock sign-in", "LB") == "Block &sign-in");
    CHECK(moved("&Save && close", "s") == "Save && &close");
    CHECK(moved("&\u00d6ffnen", "\u00d6") == "\u00d6&ffnen");
    CHECK(moved("&No", "on") == "No");
    CHECK(moved("R&D && more", "d") == "&RD && more");
    CHECK(moved("no letter", "n") == "no letter");
}

TEST_CASE("two things that come to stand side by side do not answer to one letter; the window's own keep theirs")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QPushButton *buttons[] = {new QPushButton(QStringLiteral("&Give")), new QPushButton(QStringLiteral("&Get")),
        new QPushButton(QStringLiteral("&Go"))};
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    buttons[0]->hide();
    wizard::UniqueLetters letters(&window);
    letters.setFirst({buttons[2]});
    window.show();
    REQUIRE(test::eventually([&] { return buttons[1]->text() == QLatin1String("G&et"); }));
    buttons[0]->show();
    REQUIRE(test::eventually([&] { return buttons[0]->text() == QLatin1String("G&ive"); }));
    // A page writes its texts anew.
    buttons[1]->setText(QStringLiteral("&Get it"));
    REQUIRE(test::eventually([&] { return buttons[1]->text() == QLatin1String("G&et it"); }));
    CHECK(buttons[2]->text() == QLatin1String("&Go"));
}

TEST_CASE("a label that remembers its height is as high as one that does not, whatever changes")
{
    wizard::TextLabel quick;
    QLabel slow;
    const auto both = [&](auto change) {
        change(static_cast<QLabel &>(quick));
        change(slow);
        for (int width : {60, 200, 60, 90, 120, 150, 600, 60}) {
            CAPTURE(width);
            CHECK(quick.heightForWidth(width) == slow.heightForWidth(width));
        }
    };
    both([](QLabel &label) { label.setText(QStringLiteral("Answer what you know. Each answer leads on.")); });
    both([](QLabel &label) { label.setWordWrap(true); });
    const int before = quick.heightForWidth(120);
    both([](QLabel &label) { label.setText(label.text().repeated(4)); });
    CHECK(quick.heightForWidth(120) > 2 * before);
    both([](QLabel &label) {
        QFont font = label.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        label.setFont(font);
    });
    both([](QLabel &label) { label.setMargin(9); });
    both([](QLabel &label) { label.setIndent(20); });
    both([](QLabel &label) {
        label.setFrameShape(QFrame::Box);
        label.setLineWidth(6);
    });
    both([](QLabel &label) { label.setText(QStringLiteral("<h1>One</h1><p>two</p>")); });
    both([](QLabel &label) { label.setTextFormat(Qt::PlainText); });
}

TEST_CASE("a label of plain words takes the focus without becoming a document, and looks the same with it")
{
    QWidget window;
    auto *label = new wizard::TextLabel(QStringLiteral("What would you like to do?"), &window);
    auto *other = new QLineEdit(&window);
    label->setTextFormat(Qt::PlainText);
    label->setFocusPolicy(Qt::StrongFocus);
    other->move(0, 100);
    window.resize(400, 200);
    window.show();
    window.activateWindow();
    other->setFocus();
    const QImage without = label->grab().toImage();
    label->setFocus();
    REQUIRE(test::eventually([label] { return label->hasFocus(); }));
    CHECK(label->grab().toImage() == without);
    const auto documents = [label] {
        const QObjectList parts = label->children();
        return std::count_if(
            parts.begin(), parts.end(), [](const QObject *part) { return part->inherits("QWidgetTextControl"); });
    };
    CHECK(documents() == 0);
    // What can be selected is one, as ever.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    other->setFocus();
    label->setFocus();
    CHECK(documents() == 1);
}

TEST_CASE("a card that remembers its height is as high as a new one, whatever changes")
{
    wizard::ChoiceCard card(wizard::Glyph::Check);
    const QString title = QStringLiteral("&Check");
    const QString sentence = QStringLiteral("Find out whether your company's domain already has one.");
    const auto asNew = [&](const QString &titleNow, const QString &sentenceNow) {
        wizard::ChoiceCard fresh(wizard::Glyph::Check);
        fresh.setFont(card.font());
        fresh.setWords(titleNow, sentenceNow);
        for (int width : {150, 300, 150, 200, 250, 350, 400, 150}) {
            CAPTURE(width);
            CHECK(card.heightForWidth(width) == fresh.heightForWidth(width));
        }
    };
    card.setWords(title, sentence);
    asNew(title, sentence);
    const int before = card.heightForWidth(150);
    card.setWords(title, sentence.repeated(4));
    asNew(title, sentence.repeated(4));
    CHECK(card.heightForWidth(150) > 2 * before);
    card.setText(title.repeated(9));
    asNew(title.repeated(9), sentence.repeated(4));
    QFont large = card.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    card.setFont(large);
    asNew(title.repeated(9), sentence.repeated(4));
}

TEST_CASE("the mark of the sandbox is part of its page, and never a window of its own")
{
    wizard::Environment environment(test::quietMachine(), test::worldOf(true));
    auto *mark = new wizard::SandboxMark(environment);
    CHECK_FALSE(mark->isVisible());
    QWidget page;
    (new QVBoxLayout(&page))->addWidget(mark);
    page.show();
    CHECK(mark->isVisible());
    environment.setWorld(test::worldOf(false));
    CHECK_FALSE(mark->isVisible());
    environment.setWorld(test::worldOf(true));
    CHECK(mark->isVisible());
}
