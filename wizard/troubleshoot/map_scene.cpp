// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/map_scene.h"

#include "wizard/troubleshoot/colours.h"
#include "wizard/troubleshoot/owner_icon.h"
#include "wizard/troubleshoot/troubleshoot_words.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QSet>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace wizard {

namespace {

constexpr double nodePadding = 10;
// Room around a curve for its pen and its head.
constexpr double headRoom = 14;
// Below this height on the screen, in pixels, words are grey dust: the boxes alone say more, and are drawn faster.
constexpr double legible = 4;

void breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
}

QPainterPath pathOf(const MapRoute &route)
{
    QPainterPath path(route.points.front());
    for (std::size_t i = 1; i + 2 < route.points.size(); i += 3)
        path.cubicTo(route.points[i], route.points[i + 1], route.points[i + 2]);
    return path;
}

} // namespace

class MapScene::Node {
public:
    NodeId id;
    bool outcome = false;
    Owner owner = Owner::You;
    double iconRoom = 0;
    std::unique_ptr<QTextLayout> words;
    QSizeF size;
    QRectF box;
};

MapScene::Curve::Curve(MapRoute of)
    : route(std::move(of))
    , path(pathOf(route))
    , bounds(path.controlPointRect().adjusted(-headRoom, -headRoom, headRoom, headRoom))
{
}

MapState::MapState(const FlowRun &run)
    : current(run.current())
    , way(run.way())
    , position(run.position())
    , selected(run.current())
{
    const Question *question = run.flow().question(current);
    if (!question)
        return;
    for (std::size_t i = 0; i < question->answers.size(); ++i)
        options[question->answers[i].next].push_back(int(i) + 1);
    if (!options.contains(question->unsure))
        unsure = question->unsure;
}

bool MapState::onWay(const NodeId &node) const
{
    return std::find(way.begin(), way.end(), node) != way.end();
}

MapScene::MapScene(std::shared_ptr<const Flow> flow, QFont font, Qt::LayoutDirection direction, Measure measure)
    : m_flow(std::move(flow))
    , m_font(std::move(font))
    , m_direction(direction)
{
    m_nodes.reserve(m_flow->size());
    while (measure == Measure::Now && m_nodes.size() < m_flow->size())
        measureNext();
}

bool MapScene::measureSome(std::chrono::milliseconds slice)
{
    QElapsedTimer timer;
    timer.start();
    while (m_nodes.size() < m_flow->size() && timer.elapsed() < slice.count())
        measureNext();
    return m_nodes.size() == m_flow->size();
}

void MapScene::measureNext()
{
    const std::size_t at = m_nodes.size();
    const std::vector<Question> &questions = m_flow->questions();
    const Outcome *outcome = at < questions.size() ? nullptr : &m_flow->outcomes()[at - questions.size()];
    const QFontMetricsF metrics(m_font);
    const double wide = metrics.averageCharWidth() * 24;
    auto node = std::make_unique<Node>();
    node->id = outcome ? outcome->id : questions[at].id;
    node->outcome = outcome != nullptr;
    node->owner = outcome ? outcome->owner : Owner::You;
    node->iconRoom = outcome ? metrics.height() * 1.25 + 8 : 0;
    node->words = std::make_unique<QTextLayout>(outcome ? outcome->title : questions[at].text, m_font);
    node->words->setCacheEnabled(true);
    breakLines(*node->words, wide);
    const QRectF bounds = node->words->boundingRect();
    const double width = std::ceil(node->words->maximumWidth() < wide ? node->words->maximumWidth() : wide);
    breakLines(*node->words, width);
    node->size = QSizeF(width + node->iconRoom + 2 * nodePadding,
        std::max(bounds.height(), outcome ? metrics.height() * 1.25 : 0.0) + 2 * nodePadding);
    m_nodes.push_back(std::move(node));
}

MapScene::~MapScene() = default;
MapScene::MapScene(MapScene &&) noexcept = default;
MapScene &MapScene::operator=(MapScene &&) noexcept = default;

std::vector<MapBox> MapScene::boxes() const
{
    std::vector<MapBox> boxes;
    for (const auto &node : m_nodes)
        boxes.push_back({node->id, node->size});
    return boxes;
}

std::vector<MapArrow> MapScene::arrows() const
{
    std::vector<MapArrow> arrows;
    for (const Question &question : m_flow->questions()) {
        QSet<NodeId> there;
        for (const Answer &answer : question.answers) {
            if (there.contains(answer.next))
                continue;
            there.insert(answer.next);
            arrows.push_back({question.id, answer.next});
        }
    }
    return arrows;
}

void MapScene::setLayout(const MapLayout &layout)
{
    m_layout = m_direction == Qt::RightToLeft ? layout.mirrored() : layout;
    for (const auto &node : m_nodes)
        node->box = m_layout.boxes.value(node->id);
    m_curves.clear();
    m_curveAt.clear();
    for (const MapRoute &route : m_layout.routes) {
        if (route.points.size() < 4)
            continue;
        m_curveAt.insert({route.from, route.to}, m_curves.size());
        m_curves.emplace_back(route);
    }
}

NodeId MapScene::nodeAt(const QPointF &at) const
{
    for (auto it = m_layout.boxes.cbegin(); it != m_layout.boxes.cend(); ++it) {
        if (it.value().contains(at))
            return it.key();
    }
    return {};
}

NodeId MapScene::neighbour(const NodeId &from, Qt::Key key) const
{
    const QPointF here = box(from).center();
    NodeId best;
    double bestCost = 0;
    for (const auto &node : m_nodes) {
        if (node->id == from)
            continue;
        const QPointF way = node->box.center() - here;
        double along = 0;
        double aside = 0;
        switch (key) {
        case Qt::Key_Left:
            along = -way.x();
            aside = std::abs(way.y());
            break;
        case Qt::Key_Right:
            along = way.x();
            aside = std::abs(way.y());
            break;
        case Qt::Key_Up:
            along = -way.y();
            aside = std::abs(way.x());
            break;
        default:
            along = way.y();
            aside = std::abs(way.x());
            break;
        }
        if (along < 1)
            continue;
        const bool linked = curve(from, node->id) || curve(node->id, from);
        const double cost = (along + 2.2 * aside) * (linked ? 0.35 : 1.0);
        if (best.isEmpty() || cost < bestCost) {
            best = node->id;
            bestCost = cost;
        }
    }
    return best;
}

const MapScene::Curve *MapScene::curve(const NodeId &from, const NodeId &to) const
{
    const auto found = m_curveAt.constFind({from, to});
    return found == m_curveAt.cend() ? nullptr : &m_curves[*found];
}

void MapScene::paintCurve(QPainter &painter, const Curve &curve, const QColor &colour, double width, bool dashed) const
{
    const MapRoute &route = curve.route;
    painter.setPen(QPen(colour, width, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.path);
    // The head, along the last bit of the curve.
    const QPointF tip = route.points.back();
    QPointF from = route.points[route.points.size() - 2];
    if (QLineF(from, tip).length() < 0.5)
        from = route.points[route.points.size() - std::min<std::size_t>(4, route.points.size())];
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const double length = 7 + 1.5 * width;
    const auto wing = [&](double turn) {
        return tip - QPointF(length * std::cos(angle + turn), length * std::sin(angle + turn));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({tip, wing(0.42), wing(-0.42)}));
}

void MapScene::paintBadge(QPainter &painter, const Curve &curve, const std::vector<int> &numbers, bool selected,
    const QPalette &palette) const
{
    const Shades shades(palette);
    QStringList words;
    for (int number : numbers)
        words.append(number > 0 ? QLocale().toString(number) : QStringLiteral("?"));
    const QString text = words.join(QStringLiteral("\u00B7"));
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 0.9);
    const QFontMetricsF metrics(bold);
    const double height = metrics.height() + 3;
    const QRectF room(0, 0, std::max(height, metrics.horizontalAdvance(text) + 8), height);
    const QPainterPath &path = curve.path;
    // Just before the tip, where each arrow has room of its own.
    const double back = std::min(path.length() * 0.5, 16 + room.width() / 2);
    QRectF badge = room;
    badge.moveCenter(path.pointAtPercent(path.percentAtLength(path.length() - back)));
    painter.setPen(QPen(shades.accentLine, 1.4));
    painter.setBrush(selected ? shades.accent : shades.base);
    painter.drawRoundedRect(badge, height / 2, height / 2);
    painter.setPen(selected ? shades.onAccent : shades.text);
    painter.setFont(bold);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void MapScene::paintNode(QPainter &painter, const Node &node, const MapState &state, const QPalette &palette) const
{
    const Shades shades(palette);
    const QRectF &box = node.box;
    const bool current = node.id == state.current;
    const bool way = state.onWay(node.id);
    const bool option = state.options.contains(node.id) || node.id == state.unsure;

    QColor fill = shades.base;
    QColor line = shades.dimLine;
    QColor words = shades.dimText;
    double width = 1;
    if (current) {
        fill = shades.accent;
        line = shades.accentLine;
        words = shades.onAccent;
        width = 2;
    } else if (way) {
        fill = shades.tint;
        line = shades.accentLine;
        words = shades.text;
        width = 2;
    } else if (option) {
        line = shades.accentLine;
        words = shades.text;
        width = 1.4;
    }
    const double radius = node.outcome ? std::min(box.height() / 2, 20.0) : 5;
    if (node.id == state.selected && !(current && !state.focused)) {
        // A ring of its own, apart from the box: the focus must be seen on every fill.
        painter.setPen(QPen(shades.text, 1.6, state.focused ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
    painter.setPen(QPen(line, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);

    if (painter.worldTransform().m11() * QFontMetricsF(m_font).height() < legible)
        return;
    const bool mirrored = m_direction == Qt::RightToLeft;
    if (node.outcome) {
        const double side = node.iconRoom - 8;
        const QRectF icon(mirrored ? box.right() - nodePadding - side : box.left() + nodePadding,
            box.center().y() - side / 2, side, side);
        paintOwner(painter, node.owner, icon, words);
    }
    const QRectF bounds = node.words->boundingRect();
    painter.setPen(words);
    node.words->draw(&painter,
        QPointF(box.left() + nodePadding + (mirrored ? 0 : node.iconRoom), box.center().y() - bounds.height() / 2));
}

void MapScene::paint(QPainter &painter, const MapState &state, const QPalette &palette, const QRectF &exposed) const
{
    if (!ready())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const Shades shades(palette);
    QSet<Link> lit;
    for (std::size_t i = 0; i + 1 < state.way.size(); ++i)
        lit.insert({state.way[i], state.way[i + 1]});
    const auto offered = [&state](
                             const MapRoute &r) { return r.from == state.current && state.options.contains(r.to); };
    // The rest first, so that what counts lies above it.
    for (const Curve &c : m_curves) {
        if (c.bounds.intersects(exposed) && !offered(c.route) && !lit.contains({c.route.from, c.route.to}))
            paintCurve(painter, c, shades.dimLine, 1, false);
    }
    for (const Curve &c : m_curves) {
        if (offered(c.route) && !lit.contains({c.route.from, c.route.to}))
            paintCurve(painter, c, shades.accentLine, c.route.to == state.selected ? 2.6 : 1.5, false);
    }
    for (std::size_t i = 0; i + 1 < state.way.size(); ++i) {
        if (const Curve *c = curve(state.way[i], state.way[i + 1])) {
            paintCurve(painter, *c, shades.accentLine, 3, false);
        } else {
            // A step no arrow is drawn for: a code's jump, or "I don't know".
            const QRectF a = box(state.way[i]);
            const QRectF b = box(state.way[i + 1]);
            const bool mirrored = m_direction == Qt::RightToLeft;
            const QPointF start(mirrored ? a.left() : a.right(), a.center().y());
            const QPointF end(mirrored ? b.right() : b.left(), b.center().y());
            const QPointF bend((end.x() - start.x()) / 2, 0);
            paintCurve(painter, Curve({state.way[i], state.way[i + 1], {start, start + bend, end - bend, end}}),
                shades.accentLine, 2.4, true);
        }
    }
    for (const auto &node : m_nodes) {
        if (node->box.adjusted(-6, -6, 6, 6).intersects(exposed))
            paintNode(painter, *node, state, palette);
    }
    for (const Curve &c : m_curves) {
        if (offered(c.route))
            paintBadge(painter, c, state.options.value(c.route.to), c.route.to == state.selected, palette);
    }
}

} // namespace wizard
