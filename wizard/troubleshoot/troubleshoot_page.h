// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/widgets/page.h"

#include <functional>

class QBoxLayout;
class QScrollArea;
class QButtonGroup;
class QPushButton;

namespace wizard {

class Breadcrumb;
class CheckPanel;
class MapPanel;
class Notice;
class PasteBox;
class RepairPanel;
class SignedInPanel;
class StageBar;
class StepCard;
class TroubleshootController;

//! Troubleshooting: the error in hand on top, the way through the flow as a list or as a map, the live checks below.
class TroubleshootPage final : public Page {
    Q_OBJECT
public:
    explicit TroubleshootPage(TroubleshootController &controller, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    //! The map is opened the first time it is asked for.
    void showMap(bool on);
    bool mapShown() const;
    //! The repairs, below the step they fit, and the checks of a signed-in account, below the public ones. Owned by the
    //! page from now on.
    void setHelp(RepairPanel *repairs, SignedInPanel *checks);

protected:
    void retranslate() override;
    void render() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void openView(bool map);
    void fitViews();
    void placeCard(bool inRoom);
    void orderFocus();
    void copyMessage();
    void openLink(const QUrl &url);
    void mail(const QUrl &url);
    void saveReport();
    void printReportNow();
    void saveMap();
    void askForFile(const QString &title, const QString &name, const QStringList &filters,
        std::function<bool(const QString &)> write);

    TroubleshootController &m_controller;
    Notice *m_fault;
    Notice *m_resume;
    PasteBox *m_paste;
    StageBar *m_stages;
    QPushButton *m_list;
    QPushButton *m_mapButton;
    QButtonGroup *m_views;
    Breadcrumb *m_crumbs;
    QWidget *m_walkRoom;
    QBoxLayout *m_walk;
    QScrollArea *m_cardRoom;
    MapPanel *m_map = nullptr;
    StepCard *m_card;
    Notice *m_told;
    CheckPanel *m_checks;
    SignedInPanel *m_ownChecks = nullptr;
    QWidget *m_whole;
};

} // namespace wizard
