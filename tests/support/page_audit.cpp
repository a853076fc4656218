// SPDX-License-Identifier: MIT
#include "tests/support/page_audit.h"

#include "wizard/widgets/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGraphicsView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <map>
#include <set>

namespace test {

namespace {

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + QLatin1Char('#') + widget.objectName();
}

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
        && !widget.inherits("QScrollArea");
}

//! Of the toolkit's own making: the parts of a view, a field or a tab bar, which it places as it sees fit.
bool isPart(const QWidget &widget)
{
    for (const QWidget *holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(holder) || qobject_cast<const QLineEdit *>(holder)
            || qobject_cast<const QAbstractSpinBox *>(holder) || qobject_cast<const QComboBox *>(holder)
            || qobject_cast<const QTabBar *>(holder) || qobject_cast<const QTextEdit *>(holder)
            || qobject_cast<const QGraphicsView *>(holder) || qobject_cast<const QScrollBar *>(holder)
            || holder->inherits("QPlainTextEdit"))
            return true;
    }
    return false;
}

//! The widest piece that cannot be broken.
int longestWord(const QString &text, const QFontMetrics &metrics)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s/\\-\\x{200b}]+"));
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    int widest = 0;
    const QStringList words = QString(text).replace(tags, QStringLiteral(" ")).split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

QString quoted(const QWidget &widget, const QString &text)
{
    return nameOf(widget) + QLatin1String(" \"") + text.left(50) + QLatin1Char('"');
}

void lookAt(const QLabel &label, QStringList &cut)
{
    if (label.text().isEmpty())
        return;
    const auto tell = [&](const char *how) { cut.append(quoted(label, label.text()) + QLatin1String(how)); };
    if (!label.wordWrap()) {
        if (label.sizeHint().width() > label.width() + 1)
            tell(" is cut off at the side");
        if (label.sizeHint().height() > label.height() + 1)
            tell(" is cut off below");
        return;
    }
    if (label.heightForWidth(label.width()) > label.height() + 1)
        tell(" is cut off below");
    if (longestWord(label.text(), label.fontMetrics()) > label.contentsRect().width() + 1)
        tell(" has a word that is cut off");
}

void lookAt(const QAbstractButton &button, QStringList &cut)
{
    if (button.text().isEmpty())
        return;
    if (button.hasHeightForWidth()) {
        if (button.heightForWidth(button.width()) > button.height() + 1)
            cut.append(quoted(button, button.text()) + QLatin1String(" is cut off below"));
        if (longestWord(button.text(), button.fontMetrics()) > button.width())
            cut.append(quoted(button, button.text()) + QLatin1String(" has a word that is cut off"));
        return;
    }
    const QSize needed = button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
    if (needed.width() > button.width() + 1 || needed.height() > button.height() + 1)
        cut.append(quoted(button, button.text()) + QLatin1String(" is cut off"));
}

void lookAt(const QComboBox &box, QStringList &cut)
{
    if (box.isEditable() || box.currentText().isEmpty() || !box.toolTip().isEmpty())
        return;
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    option.frame = box.hasFrame();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    if (box.fontMetrics().horizontalAdvance(box.currentText()) > room.width())
        cut.append(quoted(box, box.currentText()) + QLatin1String(" is cut off"));
}

void lookAt(const QLineEdit &field, QStringList &cut)
{
    if (field.text().isEmpty() && field.toolTip().isEmpty()
        && field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.contentsRect().width())
        cut.append(quoted(field, field.placeholderText()) + QLatin1String(" is cut off"));
    if (field.fontMetrics().height() > field.height())
        cut.append(nameOf(field) + QLatin1String(" is too low for its letters"));
}

void lookAt(const QTabBar &bar, QStringList &cut)
{
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width() > bar.tabRect(i).width())
            cut.append(quoted(bar, bar.tabText(i)) + QLatin1String(" is cut off"));
    }
}

//! The colour most pixels of a piece have, and the one that stands out from it most.
class Inks {
public:
    QColor ground;
    double contrast = 1.0;
};

Inks inksOf(const QImage &picture, const QRect &where)
{
    std::map<QRgb, int> counted;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = where.left(); x <= where.right(); ++x)
            ++counted[line[x] | 0xff000000];
    }
    Inks inks;
    int most = 0;
    for (const auto &[colour, count] : counted) {
        if (count > most) {
            most = count;
            inks.ground = QColor::fromRgb(colour);
        }
    }
    for (const auto &[colour, count] : counted)
        inks.contrast = std::max(inks.contrast, wizard::contrastOf(QColor::fromRgb(colour), inks.ground));
    return inks;
}

} // namespace

QStringList doubledMnemonics(const QWidget &window)
{
    std::map<QKeySequence, QStringList> used;
    const auto note = [&used](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            used[key].append(text);
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window.window())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                note(bar->tabText(i));
        }
    }
    QStringList doubled;
    for (const auto &[key, texts] : used) {
        if (texts.size() > 1)
            doubled.append(key.toString() + QLatin1String(": ") + texts.join(QLatin1String(" | ")));
    }
    return doubled;
}

QStringList namelessWidgets(const QWidget &window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!takesFocus(*widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(nameOf(*widget) + QLatin1String(" has no accessible name"));
        if (widget->objectName().isEmpty())
            nameless.append(nameOf(*widget) + QLatin1String(" has no object name"));
    }
    return nameless;
}

QStringList unreachable(QWidget &window)
{
    std::set<const QWidget *> reached;
    QWidget *start = window.focusWidget();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Tab);
        const QWidget *now = window.focusWidget();
        if (!now || (now == start && reached.count(now)))
            break;
        if (!reached.insert(now).second && now == start)
            break;
    }
    QStringList missed;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool member = button && (button->autoExclusive() || button->group()) && !button->isChecked();
        if (takesFocus(*widget) && !member && !reached.count(widget))
            missed.append(nameOf(*widget));
    }
    return missed;
}

QStringList clipped(const QWidget &window)
{
    QStringList cut;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window.window() || isPart(*widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            lookAt(*label, cut);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            lookAt(*button, cut);
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            lookAt(*box, cut);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            lookAt(*field, cut);
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            lookAt(*bar, cut);
    }
    return cut;
}

QStringList misplaced(const QWidget &window)
{
    QStringList found;
    const auto within = [&](const QWidget &widget) {
        const QWidget *holder = widget.parentWidget();
        const auto *area = holder ? qobject_cast<const QScrollArea *>(holder->parentWidget()) : nullptr;
        if (area && area->viewport() == holder) {
            if (widget.width() > holder->width())
                found.append(QStringLiteral("%1 is wider than %2").arg(nameOf(widget), nameOf(*area)));
            return;
        }
        if (holder && !holder->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()))
            found.append(QStringLiteral("%1 reaches out of %2").arg(nameOf(widget), nameOf(*holder)));
    };
    const auto look = [&](const QWidget &holder) {
        // A tab bar lies on the edge of its pages by design.
        if (qobject_cast<const QTabWidget *>(&holder) || qobject_cast<const QAbstractScrollArea *>(&holder))
            return;
        QWidgetList shown;
        const QObjectList &children = holder.children();
        for (QObject *child : children) {
            auto *widget = qobject_cast<QWidget *>(child);
            if (!widget || widget->isWindow() || !widget->isVisible() || isPart(*widget) || widget->size().isEmpty())
                continue;
            within(*widget);
            for (const QWidget *other : std::as_const(shown)) {
                const QRect both = other->geometry().intersected(widget->geometry());
                if (both.width() > 1 && both.height() > 1)
                    found.append(QStringLiteral("%1 and %2 overlap").arg(nameOf(*other), nameOf(*widget)));
            }
            shown.append(widget);
        }
    };
    look(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window.window() || isPart(*widget))
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->widget())
            within(*area->widget());
        look(*widget);
    }
    return found;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList small;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!takesFocus(*widget) || widget->window() != window.window() || isPart(*widget))
            continue;
        // A label takes the focus so that its text can be copied; there is nothing to hit.
        if (!qobject_cast<const QLabel *>(widget) && (widget->width() < 24 || widget->height() < 24))
            small.append(
                QStringLiteral("%1 is %2 x %3").arg(nameOf(*widget)).arg(widget->width()).arg(widget->height()));
    }
    return small;
}

QStringList faint(QWidget &window)
{
    const QPixmap drawn = window.grab();
    const QImage picture = drawn.toImage().convertToFormat(QImage::Format_ARGB32);
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != window.window() || isPart(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool words = (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        const bool mark = label && label->text().isEmpty() && !label->pixmap(Qt::ReturnByValue).isNull();
        if (!words && !mark)
            continue;
        // Only what lies in sight: the rest of a scroll area is not drawn.
        const QRect piece = widget->visibleRegion().boundingRect();
        const QRect where = QRect(widget->mapTo(&window, piece.topLeft()), piece.size()).intersected(picture.rect());
        if (where.width() * 10 < widget->width() * 7 || where.width() < 6
            || where.height() < widget->fontMetrics().height() * 3 / 4)
            continue;
        // Of a button of which the edge of the page leaves a part, or of a label of one line, the words may be hidden.
        if ((button || widget->height() < widget->fontMetrics().height() * 2) && where.height() < widget->height())
            continue;
        // The edge of a button is not its words.
        const QRect inside = button ? where.adjusted(4, 4, -4, -4) : where;
        const Inks inks = inksOf(picture, inside);
        if (inks.contrast < (mark ? 3.0 : 4.4)) // smoothing takes a little of thin letters
            found.append(QStringLiteral("%1 has %2:1 on %3")
                    .arg(nameOf(*widget))
                    .arg(inks.contrast, 0, 'f', 1)
                    .arg(inks.ground.name()));
    }
    return found;
}

} // namespace test
