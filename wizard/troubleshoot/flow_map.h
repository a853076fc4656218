// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/map_scene.h"

#include <QWidget>

class QVariantAnimation;

namespace wizard {

//! The flow as a map to walk on: the way so far lit, the rest dimmed, the current node in the middle.
//!
//! Keys: arrows go from node to node, Enter takes the selected answer (or goes back to a node of the way), digits
//! answer by number, Backspace goes back, Home returns to the current node, + - 0 zoom. Mouse: click, wheel, drag. Its
//! list twin says the same to screen readers; the map names the selected node as its own description.
class FlowMap : public QWidget {
    Q_OBJECT
public:
    explicit FlowMap(QWidget *parent = nullptr);
    ~FlowMap() override;

    void show(const FlowRun &run, std::shared_ptr<const Flow> flow);
    //! False until the layout, made beside the event loop, has come.
    bool ready() const;
    NodeId selected() const;
    //! The widget's place of a node; for tests, and for what points at it.
    QRect rectOf(const NodeId &node) const;
    double zoom() const { return m_zoom; }
    const MapScene *scene() const { return m_scene.get(); }
    const MapState *state() const { return m_state ? &*m_state : nullptr; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    void centreCurrent();
    void showCurrent(); //!< the same, with a size chosen by hand forgotten
    //! By a third of what is seen.
    void pan(Qt::ArrowType direction);

signals:
    void answered(int index); //!< counted from 0
    void unsure();
    void wayChosen(const wizard::NodeId &node);
    void backWanted();
    void selectionChanged();
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void measure(int turn, const std::shared_ptr<MapScene> &scene);
    void layOut(int turn, const std::shared_ptr<MapScene> &scene);
    void select(const NodeId &node);
    void activate(const NodeId &node, const QPoint &at);
    void choose(const std::vector<int> &numbers, const QPoint &at);
    void lookAtCurrent(bool glide);
    void zoomAround(double factor, const QPointF &at);
    void moveTo(const QPointF &centre);
    void keepInside();
    void retranslate();
    QTransform view() const;
    QPointF toScene(const QPointF &at) const;

    std::shared_ptr<const Flow> m_flow;
    std::shared_ptr<MapScene> m_scene;
    std::optional<MapState> m_state;
    QVariantAnimation *m_glide;
    double m_zoom = 1;
    bool m_zoomByHand = false;
    QPointF m_centre; // of the view, in the scene
    QPointF m_pressed;
    QPointF m_pressedCentre;
    bool m_dragging = false;
    int m_turn = 0;
};

} // namespace wizard
