// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow_run.h"
#include "wizard/troubleshoot/map_layout.h"

#include <QFont>
#include <QPainterPath>
#include <QPalette>
#include <QStringList>

#include <chrono>
#include <memory>

class QPainter;
class QTextLayout;

namespace wizard {

//! What stands out on the map.
class MapState {
public:
    explicit MapState(const FlowRun &run);

    NodeId current;
    std::vector<NodeId> way;
    std::size_t position = 0;
    //! Nodes one answer away from the current question, and the numbers of those answers, counted from 1.
    QHash<NodeId, std::vector<int>> options;
    NodeId unsure; //!< where "I don't know" leads, if no answer leads there
    NodeId selected;
    bool focused = false;

    bool onWay(const NodeId &node) const;
};

//! The flow as a drawing: boxes measured with a font, placed by layOutMap(), painted with a palette. Knows no widget,
//! so that the window, a picture and a printer draw the same.
class MapScene {
public:
    //! Breaking the words of hundreds of boxes into lines takes longer than a frame: measured Later, it is done in
    //! slices by measureSome(), and nothing else is to be asked before it is done.
    enum class Measure { Now, Later };
    MapScene(
        std::shared_ptr<const Flow> flow, QFont font, Qt::LayoutDirection direction, Measure measure = Measure::Now);
    ~MapScene();
    MapScene(MapScene &&) noexcept;
    MapScene &operator=(MapScene &&) noexcept;

    //! Goes on measuring for about that long; true once all is done. In the thread that paints: fonts are bound to it.
    bool measureSome(std::chrono::milliseconds slice);

    //! What is to be laid out.
    std::vector<MapBox> boxes() const;
    std::vector<MapArrow> arrows() const;
    void setLayout(const MapLayout &layout);
    bool ready() const { return !m_layout.empty(); }

    const Flow &flow() const { return *m_flow; }
    const QFont &font() const { return m_font; }
    Qt::LayoutDirection direction() const { return m_direction; }
    QSizeF size() const { return m_layout.size; }
    QRectF box(const NodeId &node) const { return m_layout.boxes.value(node); }
    //! Empty where no box is.
    NodeId nodeAt(const QPointF &at) const;
    //! The nearest node in the direction of that arrow key; those linked by an arrow are nearer.
    NodeId neighbour(const NodeId &from, Qt::Key key) const;

    //! Paints what `exposed` shows.
    void paint(QPainter &painter, const MapState &state, const QPalette &palette, const QRectF &exposed) const;

private:
    class Node;
    void measureNext();
    //! An arrow as it is drawn: made once, so that a map of a thousand arrows is moved without a stutter.
    class Curve {
    public:
        explicit Curve(MapRoute of);
        MapRoute route;
        QPainterPath path;
        QRectF bounds; // of the head, too
    };
    using Link = std::pair<NodeId, NodeId>;
    void paintCurve(QPainter &painter, const Curve &curve, const QColor &colour, double width, bool dashed) const;
    void paintBadge(QPainter &painter, const Curve &curve, const std::vector<int> &numbers, bool selected,
        const QPalette &palette) const;
    void paintNode(QPainter &painter, const Node &node, const MapState &state, const QPalette &palette) const;
    const Curve *curve(const NodeId &from, const NodeId &to) const;

    std::shared_ptr<const Flow> m_flow;
    QFont m_font;
    Qt::LayoutDirection m_direction;
    std::vector<std::unique_ptr<Node>> m_nodes;
    MapLayout m_layout;
    std::vector<Curve> m_curves;
    QHash<Link, std::size_t> m_curveAt;
};

} // namespace wizard
