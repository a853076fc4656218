// SPDX-License-Identifier: MIT
#include "tests/support/await.h"
#include "tests/support/page_audit.h"
#include "wizard/widgets/scroll_room.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using wizard::ScrollRoom;

namespace {

const QString sentence = QStringLiteral("What a page has to say is longer in one language than in another. ");

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

//! Words, something that must not be lower than it is, and words below it, in a low window.
class Crowded {
public:
    Crowded()
    {
        firm->setMinimumHeight(200);
        room.column()->addWidget(above);
        room.column()->addWidget(late);
        room.column()->addWidget(firm, 1);
        room.column()->addWidget(below);
        late->hide();
        room.resize(300, 220);
        room.show();
        test::settle();
    }
    //! Nothing on another, and all of it within what is scrolled.
    QStringList faults() const
    {
        QStringList found = test::misplaced(room);
        found += test::clipped(room);
        return found;
    }

    ScrollRoom room;
    QLabel *above = words(sentence);
    QLabel *late = words(sentence.repeated(3));
    QWidget *firm = new QPushButton(QStringLiteral("firm"));
    QLabel *below = words(sentence);
};

} // namespace

TEST_CASE("what stands in a column is not squeezed, at the very moment something comes or changes")
{
    Crowded crowded;
    REQUIRE(crowded.faults() == QStringList());
    // No turn of the event loop in between: a timer or an answer changes a page in the midst of one.
    crowded.late->show();
    CHECK(crowded.faults() == QStringList());
    CHECK(crowded.firm->height() >= 200);
    crowded.above->setText(sentence.repeated(4));
    crowded.room.widget()->layout()->activate();
    CHECK(crowded.faults() == QStringList());
    crowded.room.resize(180, 220);
    CHECK(crowded.faults() == QStringList());
    test::settle();
    CHECK(crowded.faults() == QStringList());
    CHECK(crowded.room.verticalScrollBar()->maximum() > 0);
    CHECK(crowded.room.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("what changed while a column was hidden has its room when it is seen again")
{
    Crowded crowded;
    crowded.room.hide();
    crowded.late->show();
    crowded.below->setText(sentence.repeated(5));
    crowded.room.show();
    CHECK(crowded.faults() == QStringList());
    crowded.late->hide();
    crowded.below->setText(QStringLiteral("short"));
    test::settle();
    CHECK(crowded.faults() == QStringList());
    CHECK(crowded.room.widget()->height()
        == std::max(
            crowded.room.viewport()->height(), crowded.room.widget()->heightForWidth(crowded.room.widget()->width())));
}

TEST_CASE("whatever gets the focus is scrolled to, what the mouse is on stays where it is")
{
    ScrollRoom room;
    auto *first = new QLineEdit;
    auto *last = new QPushButton(QStringLiteral("last"));
    room.column()->addWidget(first);
    room.column()->addSpacing(600);
    room.column()->addWidget(last);
    room.resize(300, 200);
    room.show();
    REQUIRE(QTest::qWaitForWindowActive(&room));
    const auto seen = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect().height() == widget->height();
    };
    last->setFocus(Qt::ShortcutFocusReason);
    CHECK(seen(last));
    first->setFocus(Qt::TabFocusReason);
    CHECK(seen(first));

    // Half of it is to be seen, and there it is pressed.
    room.verticalScrollBar()->setValue(room.verticalScrollBar()->maximum() - last->height() / 2);
    const int before = room.verticalScrollBar()->value();
    int pressed = 0;
    QObject::connect(last, &QPushButton::clicked, &room, [&] { ++pressed; });
    QTest::mouseClick(room.windowHandle(), Qt::LeftButton, {}, last->mapTo(&room, QPoint(20, 4)));
    CHECK(pressed == 1);
    CHECK(last->hasFocus());
    CHECK(room.verticalScrollBar()->value() == before);
}

TEST_CASE("a dialog grows with what it shows, as far as the screen goes, and then it is scrolled")
{
    QDialog dialog;
    auto *all = new QVBoxLayout(&dialog);
    auto *room = new ScrollRoom;
    room->setGrowsWindow(true);
    auto *label = words(sentence);
    room->column()->addWidget(label);
    all->addWidget(room, 1);
    all->addWidget(new QPushButton(QStringLiteral("Close")));
    dialog.resize(320, 60);
    dialog.show();
    test::settle();
    CHECK(room->verticalScrollBar()->maximum() == 0);
    const int before = dialog.height();
    label->setText(sentence.repeated(4));
    test::settle();
    CHECK(dialog.height() > before);
    CHECK(room->verticalScrollBar()->maximum() == 0);
    label->setText(sentence.repeated(300));
    test::settle();
    CHECK(dialog.height() <= dialog.screen()->availableSize().height());
    CHECK(room->verticalScrollBar()->maximum() > 0);
    CHECK(test::clipped(dialog) == QStringList());
}
