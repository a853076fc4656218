// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/map_layout.h"

#include "graph/late_library.h"

#include <array>
#include <cstdio>
#include <memory>
#include <mutex>

#include <gvc.h>

namespace wizard {

namespace {

//! Graphviz, opened when the first map is drawn. Named and typed as in its own headers.
class Graphviz {
public:
    graph::LateLibrary library{QStringLiteral(WAW_LIBGVC)};
    WAW_LATE(gvContext)
    WAW_LATE(gvFreeContext)
    WAW_LATE(gvLayout)
    WAW_LATE(gvFreeLayout)
    WAW_LATE(agopen)
    WAW_LATE(agclose)
    WAW_LATE(agnode)
    WAW_LATE(agedge)
    WAW_LATE(agsafeset)
    WAW_LATE(Agstrictdirected)

    static const Graphviz &get()
    {
        static const Graphviz opened;
        return opened;
    }
};

// It keeps state of its own between calls.
std::mutex &graphviz()
{
    static std::mutex mutex;
    return mutex;
}

constexpr double pointsPerInch = 72.0;

//! Numbers reach Graphviz as text, which it reads back in the locale of the process: so they are written in it.
void setNumber(void *object, const char *name, double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4f", value);
    Graphviz::get().agsafeset(object, const_cast<char *>(name), text.data(), const_cast<char *>(""));
}

void setText(void *object, const char *name, const char *value)
{
    Graphviz::get().agsafeset(object, const_cast<char *>(name), const_cast<char *>(value), const_cast<char *>(""));
}

MapLayout read(Agraph_t *graph, const QHash<NodeId, Agnode_t *> &nodes, const std::vector<MapBox> &boxes,
    const std::vector<std::pair<MapArrow, Agedge_t *>> &edges)
{
    const boxf bounds = GD_bb(graph);
    const auto point = [&bounds](const pointf &p) { return QPointF(p.x - bounds.LL.x, bounds.UR.y - p.y); };
    MapLayout layout;
    layout.size = QSizeF(bounds.UR.x - bounds.LL.x, bounds.UR.y - bounds.LL.y);
    for (const MapBox &box : boxes) {
        QRectF rect(QPointF(), box.size);
        rect.moveCenter(point(ND_coord(nodes.value(box.id))));
        layout.boxes.insert(box.id, rect);
    }
    for (const auto &[arrow, edge] : edges) {
        const splines *curves = ED_spl(edge);
        if (!curves || curves->size == 0)
            continue;
        const bezier &curve = curves->list[0];
        MapRoute route{arrow.from, arrow.to, {}};
        for (int i = 0; i < curve.size; ++i)
            route.points.push_back(point(curve.list[i]));
        // With an arrow head Graphviz stops short and gives the tip apart.
        if (curve.eflag && !route.points.empty()) {
            const QPointF end = route.points.back();
            const QPointF tip = point(curve.ep);
            route.points.insert(route.points.end(), {end + (tip - end) / 3, end + (tip - end) * 2 / 3, tip});
        }
        layout.routes.push_back(std::move(route));
    }
    return layout;
}

} // namespace

MapLayout MapLayout::mirrored() const
{
    MapLayout other = *this;
    for (QRectF &box : other.boxes)
        box.moveLeft(size.width() - box.right());
    for (MapRoute &route : other.routes) {
        for (QPointF &point : route.points)
            point.setX(size.width() - point.x());
    }
    return other;
}

MapLayout layOutMap(const std::vector<MapBox> &boxes, const std::vector<MapArrow> &arrows)
{
    const Graphviz &gv = Graphviz::get();
    if (boxes.empty() || !gv.library.whole())
        return {};
    const std::lock_guard lock(graphviz());
    const std::unique_ptr<GVC_t, int (*)(GVC_t *)> context(gv.gvContext(), gv.gvFreeContext);
    const std::unique_ptr<Agraph_t, int (*)(Agraph_t *)> graph(
        gv.agopen(const_cast<char *>("flow"), *gv.Agstrictdirected, nullptr), gv.agclose);
    setText(graph.get(), "rankdir", "LR");
    setText(graph.get(), "splines", "spline");
    setNumber(graph.get(), "nodesep", 14 / pointsPerInch);
    setNumber(graph.get(), "ranksep", 80 / pointsPerInch);

    QHash<NodeId, Agnode_t *> nodes;
    for (const MapBox &box : boxes) {
        Agnode_t *node = gv.agnode(graph.get(), box.id.toString().toUtf8().data(), 1);
        setText(node, "shape", "box");
        setText(node, "fixedsize", "true");
        setText(node, "label", "");
        setNumber(node, "width", box.size.width() / pointsPerInch);
        setNumber(node, "height", box.size.height() / pointsPerInch);
        nodes.insert(box.id, node);
    }
    std::vector<std::pair<MapArrow, Agedge_t *>> edges;
    for (const MapArrow &arrow : arrows) {
        if (nodes.contains(arrow.from) && nodes.contains(arrow.to))
            edges.emplace_back(
                arrow, gv.agedge(graph.get(), nodes.value(arrow.from), nodes.value(arrow.to), nullptr, 1));
    }
    for (const auto &[arrow, edge] : edges) {
        // Out at the far side, in at the near one: the eye follows from left to right.
        setText(edge, "tailport", "e");
        setText(edge, "headport", "w");
    }
    if (gv.gvLayout(context.get(), graph.get(), "dot") != 0)
        return {};
    MapLayout layout = read(graph.get(), nodes, boxes, edges);
    gv.gvFreeLayout(context.get(), graph.get());
    return layout;
}

} // namespace wizard
