// SPDX-License-Identifier: MIT
#include "wizard/troubleshoot/flow_map.h"

#include "wizard/troubleshoot/colours.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QThreadPool>
#include <QTimer>
#include <QToolTip>
#include <QVariantAnimation>

namespace wizard {

namespace {

constexpr double smallest = 0.15;
constexpr double largest = 3;
// The smallest size at which the words of a box are still read with ease.
constexpr double readable = 0.72;
constexpr double mapMargin = 24;

} // namespace

FlowMap::FlowMap(QWidget *parent)
    : QWidget(parent)
    , m_glide(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("flowMap"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    m_glide->setDuration(160);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_centre = value.toPointF();
        update();
    });
    retranslate();
}

FlowMap::~FlowMap() = default;

QSize FlowMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 18};
}

QSize FlowMap::minimumSizeHint() const
{
    return {200, 180};
}

bool FlowMap::ready() const
{
    return m_scene && m_scene->ready();
}

NodeId FlowMap::selected() const
{
    return m_state ? m_state->selected : NodeId();
}

void FlowMap::show(const FlowRun &run, std::shared_ptr<const Flow> flow)
{
    const NodeId before = m_state ? m_state->current : NodeId();
    const NodeId selectedBefore = selected();
    m_state.emplace(run);
    m_state->focused = hasFocus();
    if (m_state->current == before && !selectedBefore.isEmpty())
        m_state->selected = selectedBefore;
    if (flow != m_flow) {
        m_flow = std::move(flow);
        rebuild();
    }
    if (ready() && before != m_state->current)
        centreCurrent();
    update();
    emit selectionChanged();
    retranslate();
}

void FlowMap::rebuild()
{
    if (!m_flow)
        return;
    measure(++m_turn, std::make_shared<MapScene>(m_flow, font(), layoutDirection(), MapScene::Measure::Later));
}

void FlowMap::measure(int turn, const std::shared_ptr<MapScene> &scene)
{
    using namespace std::chrono_literals;
    if (turn != m_turn)
        return;
    // Two slices and what waits beside them may fall into one turn of the event loop: together within a frame.
    if (scene->measureSome(3ms))
        layOut(turn, scene);
    else // a timer, so that the window lives between two slices
        QTimer::singleShot(0, this, [this, turn, scene] { measure(turn, scene); });
}

void FlowMap::layOut(int turn, const std::shared_ptr<MapScene> &scene)
{
    // Graphviz takes tens of milliseconds: beside the event loop. What is shown stays until the new one is there.
    QThreadPool::globalInstance()->start(
        [self = QPointer<FlowMap>(this), turn, scene, boxes = scene->boxes(), arrows = scene->arrows()] {
            MapLayout layout = layOutMap(boxes, arrows);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, turn, scene, layout = std::move(layout)] {
                    if (!self || turn != self->m_turn)
                        return;
                    scene->setLayout(layout);
                    self->m_scene = scene;
                    self->m_zoomByHand = false;
                    self->lookAtCurrent(false);
                    emit self->laidOut();
                },
                Qt::QueuedConnection);
        });
}

QTransform FlowMap::view() const
{
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(m_zoom, m_zoom);
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

QPointF FlowMap::toScene(const QPointF &at) const
{
    return view().inverted().map(at);
}

QRect FlowMap::rectOf(const NodeId &node) const
{
    return ready() ? view().mapRect(m_scene->box(node)).toAlignedRect() : QRect();
}

void FlowMap::keepInside()
{
    if (!ready())
        return;
    const auto clamp = [](double centre, double seen, double all) {
        // All of it in the middle where it fits. Otherwise any of it may be there, so that the first box can be in the
        // middle, too; but never nothing.
        return seen >= all + 2 * mapMargin ? all / 2 : std::clamp(centre, 0.0, all);
    };
    m_centre = QPointF(clamp(m_centre.x(), width() / m_zoom, m_scene->size().width()),
        clamp(m_centre.y(), height() / m_zoom, m_scene->size().height()));
}

void FlowMap::lookAtCurrent(bool glide)
{
    // The question and the boxes one answer away, as large as they fit; a zoom chosen by hand stays.
    const QRectF here = m_scene->box(m_state->current);
    QRectF all = here;
    for (auto it = m_state->options.cbegin(); it != m_state->options.cend(); ++it)
        all |= m_scene->box(it.key());
    all.adjust(-mapMargin, -mapMargin, mapMargin, mapMargin);
    if (!m_zoomByHand)
        m_zoom = std::clamp(std::min(width() / all.width(), height() / all.height()), readable, 1.0);
    // The current box in the middle, moved aside no further than the boxes one answer away need to be seen as well, and
    // where they do not all fit, so far that there is room ahead of it.
    const QSizeF seen(width() / m_zoom, height() / m_zoom);
    const auto middle = [](double centre, double from, double to, double size) {
        if (to - from <= size)
            return std::clamp(centre, to - size / 2, from + size / 2);
        return std::clamp((from + to) / 2, centre - size / 5, centre + size / 5);
    };
    const QPointF centre(middle(here.center().x(), all.left(), all.right(), seen.width()),
        middle(here.center().y(), all.top(), all.bottom(), seen.height()));
    if (glide) {
        moveTo(centre);
        return;
    }
    m_glide->stop();
    m_centre = centre;
    keepInside();
    update();
}

void FlowMap::moveTo(const QPointF &centre)
{
    const QPointF from = m_centre;
    m_glide->stop();
    m_centre = centre;
    keepInside();
    const QPointF to = m_centre;
    if (isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        m_centre = from;
        m_glide->setStartValue(from);
        m_glide->setEndValue(to);
        m_glide->start();
    }
    update();
}

void FlowMap::centreCurrent()
{
    if (!ready())
        return;
    m_state->selected = m_state->current;
    lookAtCurrent(true);
    retranslate();
    emit selectionChanged();
}

void FlowMap::showCurrent()
{
    m_zoomByHand = false;
    centreCurrent();
}

void FlowMap::zoomAround(double factor, const QPointF &at)
{
    if (!ready())
        return;
    m_zoomByHand = true;
    m_glide->stop();
    const QPointF fixed = toScene(at);
    m_zoom = std::clamp(m_zoom * factor, smallest, largest);
    // What was under the pointer stays there.
    m_centre = fixed - QPointF(at.x() - width() / 2.0, at.y() - height() / 2.0) / m_zoom;
    keepInside();
    update();
}

void FlowMap::zoomIn()
{
    zoomAround(1.25, rect().center());
}

void FlowMap::zoomOut()
{
    zoomAround(0.8, rect().center());
}

void FlowMap::fit()
{
    if (!ready())
        return;
    m_zoomByHand = true;
    m_glide->stop();
    m_zoom = std::clamp(std::min(width() / (m_scene->size().width() + 2 * mapMargin),
                            height() / (m_scene->size().height() + 2 * mapMargin)),
        smallest, 1.0);
    m_centre = QPointF(m_scene->size().width() / 2, m_scene->size().height() / 2);
    keepInside();
    update();
}

void FlowMap::pan(Qt::ArrowType direction)
{
    const QPointF step(width() / m_zoom / 3, height() / m_zoom / 3);
    switch (direction) {
    case Qt::LeftArrow:
        moveTo(m_centre - QPointF(step.x(), 0));
        break;
    case Qt::RightArrow:
        moveTo(m_centre + QPointF(step.x(), 0));
        break;
    case Qt::UpArrow:
        moveTo(m_centre - QPointF(0, step.y()));
        break;
    default:
        moveTo(m_centre + QPointF(0, step.y()));
        break;
    }
}

void FlowMap::select(const NodeId &node)
{
    if (!ready() || node.isEmpty())
        return;
    m_state->selected = node;
    // Brought into view, no more.
    const QRectF seen =
        view().inverted().mapRect(QRectF(rect())).adjusted(mapMargin, mapMargin, -mapMargin, -mapMargin);
    const QRectF box = m_scene->box(node);
    if (!seen.contains(box)) {
        QPointF shift;
        if (box.left() < seen.left())
            shift.setX(box.left() - seen.left());
        else if (box.right() > seen.right())
            shift.setX(box.right() - seen.right());
        if (box.top() < seen.top())
            shift.setY(box.top() - seen.top());
        else if (box.bottom() > seen.bottom())
            shift.setY(box.bottom() - seen.bottom());
        moveTo(m_centre + shift);
    }
    update();
    retranslate();
    emit selectionChanged();
}

void FlowMap::choose(const std::vector<int> &numbers, const QPoint &at)
{
    if (numbers.size() == 1) {
        emit answered(numbers.front() - 1);
        return;
    }
    // Several answers lead there, or all are offered: which one is meant has to be said.
    const Question *question = m_flow->question(m_state->current);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mapAnswers"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int number : numbers) {
        const Answer &answer = question->answers.at(std::size_t(number - 1));
        QAction *action = menu->addAction(tr("%1. %2").arg(
            QLocale().toString(number), QString(answer.label).replace(QLatin1Char('&'), QStringLiteral("&&"))));
        connect(action, &QAction::triggered, this, [this, number] { emit answered(number - 1); });
    }
    if (numbers.size() == question->answers.size() && !question->unsureAnswer)
        connect(menu->addAction(tr("I don't know")), &QAction::triggered, this, &FlowMap::unsure);
    menu->popup(mapToGlobal(at));
}

void FlowMap::activate(const NodeId &node, const QPoint &at)
{
    if (!m_state || !m_flow)
        return;
    const auto option = m_state->options.constFind(node);
    if (option != m_state->options.cend()) {
        choose(*option, at);
    } else if (node == m_state->current) {
        if (const Question *question = m_flow->question(node)) {
            std::vector<int> all;
            for (std::size_t i = 0; i < question->answers.size(); ++i)
                all.push_back(int(i) + 1);
            choose(all, at);
        }
    } else if (m_state->onWay(node)) {
        emit wayChosen(node);
    } else {
        select(node);
    }
}

void FlowMap::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!ready() || !plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::ShiftModifier) {
            pan(key == Qt::Key_Left        ? Qt::LeftArrow
                    : key == Qt::Key_Right ? Qt::RightArrow
                    : key == Qt::Key_Up    ? Qt::UpArrow
                                           : Qt::DownArrow);
        } else {
            select(m_scene->neighbour(m_state->selected, Qt::Key(key)));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_state->selected, rectOf(m_state->selected).center());
        return;
    case Qt::Key_Backspace:
        emit backWanted();
        return;
    case Qt::Key_Home:
        showCurrent();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Question:
        emit unsure();
        return;
    default:
        break;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        emit answered(key - Qt::Key_1);
    else
        QWidget::keyPressEvent(event);
}

void FlowMap::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned == 0 || !ready()) {
        event->ignore();
        return;
    }
    zoomAround(std::pow(1.0015, turned), event->position());
    event->accept();
}

void FlowMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedCentre = m_centre;
    m_dragging = false;
}

void FlowMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!ready())
        return;
    if (event->buttons() & Qt::LeftButton) {
        const QPointF way = event->position() - m_pressed;
        if (m_dragging || way.manhattanLength() > 8) {
            m_dragging = true;
            m_glide->stop();
            m_centre = m_pressedCentre - way / m_zoom;
            keepInside();
            update();
        }
        return;
    }
    setCursor(m_scene->nodeAt(toScene(event->position())).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void FlowMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragging || !ready())
        return;
    const NodeId node = m_scene->nodeAt(toScene(event->position()));
    if (!node.isEmpty())
        activate(node, event->position().toPoint());
}

void FlowMap::focusInEvent(QFocusEvent *event)
{
    if (m_state)
        m_state->focused = true;
    update();
    QWidget::focusInEvent(event);
}

void FlowMap::focusOutEvent(QFocusEvent *event)
{
    if (m_state)
        m_state->focused = false;
    update();
    QWidget::focusOutEvent(event);
}

bool FlowMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && ready()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const NodeId node = m_scene->nodeAt(toScene(help->pos()));
        const Question *question = m_flow->question(m_state->current);
        QStringList labels;
        for (int number : m_state->options.value(node))
            labels.append(question->answers.at(std::size_t(number - 1)).label);
        if (labels.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), labels.join(QLatin1Char('\n')), this);
        return true;
    }
    return QWidget::event(event);
}

void FlowMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (ready())
        lookAtCurrent(false);
}

void FlowMap::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        rebuild();
        break;
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void FlowMap::retranslate()
{
    setAccessibleName(tr("Map of the flow"));
    const QString description = m_state && m_flow ? m_flow->titleOf(m_state->selected) : QString();
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FlowMap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Shades shades(palette());
    painter.fillRect(event->rect(), shades.base);
    if (ready()) {
        painter.save();
        painter.setTransform(view(), true);
        m_scene->paint(painter, *m_state, palette(), view().inverted().mapRect(QRectF(event->rect())));
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(hasFocus() ? shades.accentLine : shades.dimLine, hasFocus() ? 2 : 1));
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

} // namespace wizard
