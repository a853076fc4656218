// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/node_id.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace wizard {

//! A box to be placed, in the drawing's own units.
class MapBox {
public:
    NodeId id;
    QSizeF size;
};

class MapArrow {
public:
    NodeId from;
    NodeId to;
};

//! Where an arrow runs: a chain of cubic Bezier curves, 3n + 1 points, ending at the tip.
class MapRoute {
public:
    NodeId from;
    NodeId to;
    std::vector<QPointF> points;
};

//! Where everything stands, from (0, 0) to `size`.
class MapLayout {
public:
    QHash<NodeId, QRectF> boxes;
    std::vector<MapRoute> routes;
    QSizeF size;

    bool empty() const { return boxes.isEmpty(); }
    //! The same as in a mirror, for languages written from right to left.
    MapLayout mirrored() const;
};

//! Lays a flow out in layers from left to right by Graphviz `dot`. May be called from any thread, and takes tens of
//! milliseconds for the real flow: not for the thread that draws. Empty where Graphviz has no layout engine.
MapLayout layOutMap(const std::vector<MapBox> &boxes, const std::vector<MapArrow> &arrows);

} // namespace wizard
