// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow_map.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace wizard {

//! The map with what moves it: buttons for every movement, so that nothing needs dragging, and a line that says what is
//! selected and what Enter does with it.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    explicit MapPanel(QWidget *parent = nullptr);

    void show(const FlowRun &run, std::shared_ptr<const Flow> flow);
    FlowMap *map() const { return m_map; }
    //! How high everything around the map is at that width.
    int aroundMap(int width) const;

signals:
    //! "Start from here" at a node off the way.
    void enterWanted(const wizard::NodeId &node);
    void exportWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellSelection();

    FlowMap *m_map;
    QLabel *m_line;
    QPushButton *m_enter;
    std::vector<QToolButton *> m_tools;
    QPushButton *m_save;
    std::shared_ptr<const Flow> m_flow;
};

} // namespace wizard
