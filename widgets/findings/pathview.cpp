// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/pathview.h"

#include "core/facts/findingwords.h"
#include "widgets/tracecolors.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int networkColumn = 5; ///< 0 holds the names of the lanes
constexpr int columns = 10;
constexpr int firstLane = 2; ///< below names and the age of what was reported
constexpr int pad = 4;

/// Both lanes stand above each other: the same machine on the same side, the same interface in the
/// same column.
int columnOf(Place place, bool isForth)
{
    switch (place) {
    case Place::RequesterProgram:
        return 1;
    case Place::RequesterSending:
        return 2;
    case Place::RequesterOutput:
    case Place::RequesterInput:
        return 3;
    case Place::RequesterInterface:
        return 4;
    case Place::NetworkForth:
    case Place::NetworkBack:
        return networkColumn;
    case Place::ListenerInterface:
        return 6;
    case Place::ListenerInput:
    case Place::ListenerOutput:
        return 7;
    case Place::ListenerGroup:
    case Place::ListenerSending:
        return 8;
    case Place::ListenerProgram:
        return 9;
    }
    return isForth ? 1 : 9;
}

Side sideOf(Place place)
{
    switch (place) {
    case Place::ListenerInterface:
    case Place::ListenerInput:
    case Place::ListenerGroup:
    case Place::ListenerProgram:
    case Place::ListenerSending:
    case Place::ListenerOutput:
        return Side::Listener;
    case Place::RequesterSending:
    case Place::RequesterOutput:
    case Place::RequesterInterface:
    case Place::NetworkForth:
    case Place::NetworkBack:
    case Place::RequesterInput:
    case Place::RequesterProgram:
        return Side::Requester;
    }
    return Side::Requester;
}

bool isNetwork(Place place)
{
    return place == Place::NetworkForth || place == Place::NetworkBack;
}

QString spokenName(const PathPicture &path, const PathStep &step, bool isForth)
{
    const QString lane = isForth ? u"HELLO"_s : u"WELCOME"_s;
    const QString place = isNetwork(step.place)
        ? stepName(path, step.place)
        : Findings::tr("%1, %2", "place, machine")
              .arg(stepName(path, step.place), sideName(path, sideOf(step.place)));
    const QString count = stepCount(step);
    return count.isEmpty()
        ? Findings::tr("%1: %2, %3", "lane: place, state").arg(lane, place, stepWord(step.state))
        : Findings::tr("%1: %2, %3 (%4)", "lane: place, state, count")
              .arg(lane, place, stepWord(step.state), count);
}

/// A box round the places of each machine, so that the network is what lies between. As large as
/// the places are now: the grid's own cells are known only after it was laid out.
class PathPage : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest)
            update();
        return handled;
    }

    void paintEvent(QPaintEvent *) override
    {
        QRect boxes[2];
        for (const auto *step :
             findChildren<PathStepButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!isNetwork(step->step().place)) {
                QRect &box = boxes[int(sideOf(step->step().place))];
                box = box.united(step->geometry());
            }
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(fieldOutline(palette(), true));
        painter.setBrush(palette().color(QPalette::AlternateBase));
        for (QRect box : boxes) {
            box.setTop(0);
            box.setBottom(height() - 1);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
    }
};

/// An address may be long: the boxes decide how much of it there is room for.
class HeadLabel : public QLabel
{
public:
    explicit HeadLabel(const QString &text)
        : QLabel(text)
    {
        setTextFormat(Qt::PlainText);
        setToolTip(u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s);
    }
    QSize minimumSizeHint() const override { return {1, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect room = contentsRect();
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
    }
};

int shapeSize(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), 16);
}

/// Of the line through the shapes, from the top of a place on the way.
int lineAt(const QFontMetrics &metrics)
{
    return pad + metrics.height() + shapeSize(metrics) / 2;
}

} // namespace

PathStepButton::PathStepButton(const PathPicture &path, const PathStep &step, Direction direction,
                               QWidget *parent)
    : QPushButton(parent)
    , m_step(step)
    , m_name(stepName(path, step.place).split(u' '))
    , m_count(stepCount(step))
    , m_direction(direction)
    , m_isEnd(step.place == Place::RequesterProgram || step.place == Place::ListenerProgram)
{
    const QString spoken = spokenName(path, step, direction == Direction::Forth);
    setAccessibleName(spoken);
    setToolTip(u"<qt>"_s + spoken.toHtmlEscaped() + u"</qt>"_s);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PathStepButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    QFont bold = font();
    bold.setBold(true);
    int width = QFontMetrics(bold).horizontalAdvance(m_count);
    for (const QString &word : m_name)
        width = std::max(width, metrics.horizontalAdvance(word));
    const int shape = shapeSize(metrics);
    return {std::max(width + 2 * pad, shape * 2), 3 * metrics.height() + shape + 3 * pad};
}

QColor PathStepButton::color() const
{
    const ColorScheme scheme = colorScheme(palette());
    switch (m_step.state) {
    case StepState::Passed:
        return toneColor(Tone::Good, scheme);
    case StepState::Part:
        return toneColor(Tone::Doubtful, scheme);
    case StepState::Stops:
        return toneColor(Tone::Bad, scheme);
    case StepState::Unknown:
    case StepState::NotReached:
        return quietText(palette());
    }
    Q_UNREACHABLE();
}

void PathStepButton::paintLine(QPainter &painter, int y) const
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool goesRight = (m_direction == Direction::Forth) != isMirrored;
    const bool isFirst =
        m_isEnd && (m_step.place == Place::RequesterProgram) == (m_direction == Direction::Forth);
    const int middle = width() / 2;
    const bool came = m_step.state == StepState::Passed || m_step.state == StepState::Part;
    const auto half = [&](bool right) {
        const bool isIncoming = right != goesRight;
        if (m_isEnd && isIncoming == isFirst)
            return; // nothing before the first and behind the last
        const QColor line = m_step.state == StepState::Stops ? quietText(palette()) : color();
        QPen pen(line, 2, came ? Qt::SolidLine : Qt::DotLine);
        painter.setPen(pen);
        painter.drawLine(right ? middle : 0, y, right ? width() : middle, y);
    };
    half(false);
    half(true);
}

void PathStepButton::paintShape(QPainter &painter, const QRectF &box) const
{
    const QColor ground = palette().color(QPalette::AlternateBase);
    const QPointF c = box.center();
    const double r = box.width() / 2;
    QPen thin(color(), 2);
    switch (m_step.state) {
    case StepState::Passed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        painter.drawEllipse(box);
        painter.setPen(QPen(ground, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{c.x() - r * 0.45, c.y()},
                                       {c.x() - r * 0.1, c.y() + r * 0.4},
                                       {c.x() + r * 0.5, c.y() - r * 0.4}});
        break;
    case StepState::Part:
        painter.setPen(thin);
        painter.setBrush(ground);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        painter.drawPie(box.adjusted(1, 1, -1, -1), -90 * 16, 180 * 16);
        break;
    case StepState::Stops: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color());
        const double d = r * 1.25;
        painter.drawPolygon(QPolygonF{
            {c.x(), c.y() - d}, {c.x() + d, c.y()}, {c.x(), c.y() + d}, {c.x() - d, c.y()}});
        painter.setPen(QPen(ground, 2, Qt::SolidLine, Qt::RoundCap));
        const double a = r * 0.4;
        painter.drawLine(QPointF(c.x() - a, c.y() - a), QPointF(c.x() + a, c.y() + a));
        painter.drawLine(QPointF(c.x() - a, c.y() + a), QPointF(c.x() + a, c.y() - a));
        break;
    }
    case StepState::NotReached:
        painter.setPen(thin);
        painter.setBrush(ground);
        painter.drawEllipse(box.adjusted(2, 2, -2, -2));
        break;
    case StepState::Unknown: {
        painter.setPen(QPen(color(), 1, Qt::DashLine));
        painter.setBrush(ground);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        painter.setPen(color());
        painter.drawText(box, Qt::AlignCenter, u"?"_s);
        break;
    }
    }
}

void PathStepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int shape = shapeSize(fontMetrics());
    const int y = lineAt(fontMetrics());
    paintLine(painter, y);
    paintShape(painter, QRectF(width() / 2.0 - shape / 2.0, y - shape / 2.0, shape, shape));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(color());
    painter.setLayoutDirection(m_count.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignCenter, m_count);
    painter.setFont(font());
    painter.setPen(m_step.state == StepState::NotReached || m_step.state == StepState::Unknown
                       ? quietText(palette())
                       : palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, pad + line + shape + pad, width(), 2 * line),
                     Qt::AlignHCenter | Qt::AlignTop, m_name.join(u'\n'));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    focus.rect = rect().adjusted(1, 0, -1, 0);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(focus.rect).adjusted(1, 1, -1, -1), 4, 4);
}

void PathStepButton::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored =
        (layoutDirection() == Qt::RightToLeft) != (m_direction == Direction::Back);
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT neighbourWanted(isMirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
        Q_EMIT neighbourWanted(isMirrored ? -1 : 1);
        return;
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

PathView::PathView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Path"));
    hide();
}

void PathView::setPath(const PathPicture &path)
{
    if (path == m_path)
        return;
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i)->hasFocus())
            focused = i;
    }
    m_path = path;
    build();
    if (focused >= 0 && focused < m_steps.size())
        m_steps.at(focused)->setFocus(); // the numbers moved, not the reader
}

void PathView::build()
{
    m_steps.clear();
    delete takeWidget();
    m_page = nullptr;
    setVisible(!m_path.isEmpty());
    if (m_path.isEmpty())
        return;
    m_page = new PathPage;
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    addHeads();
    addLane(m_path.hello, firstLane);
    addLane(m_path.welcome, firstLane + 1);
    setAccessibleDescription(laneSentence(m_path, m_path.hello) + u". "_s
                             + laneSentence(m_path, m_path.welcome));
    setWidget(m_page);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        PathStepButton *step = m_steps.at(i);
        connect(step, &PathStepButton::neighbourWanted, this, [this, i](int offset) {
            const qsizetype next = std::clamp<qsizetype>(i + offset, 0, m_steps.size() - 1);
            m_steps.at(next)->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(m_steps.at(next));
        });
        connect(step, &PathStepButton::clicked, this, [this, step] {
            if (!step->step().events.isEmpty())
                Q_EMIT rowsWanted(sideOf(step->step().place), step->step().events);
        });
    }
    // Where it stops is what a person wants to read: there the Tab key leads.
    const auto stop = std::find_if(m_steps.begin(), m_steps.end(), [](PathStepButton *step) {
        return step->step().state == StepState::Stops;
    });
    if (!m_steps.isEmpty())
        (stop == m_steps.end() ? m_steps.first() : *stop)->setFocusPolicy(Qt::StrongFocus);
    updateGeometry();
}

void PathView::addHeads()
{
    const auto add = [&](const QString &text, int column, int span, Qt::Alignment alignment) {
        auto *head = new HeadLabel(text);
        head->setContentsMargins(8, 3, 8, 3);
        m_grid->addWidget(head, 0, column, 1, span, alignment);
        return head;
    };
    QFont bold = font();
    bold.setBold(true);
    PathPicture title = m_path; // the age has a line of its own: an address alone may fill the box
    title.reportAgeNs.reset();
    constexpr int side = networkColumn - 1;
    add(sideName(title, Side::Requester), 1, side, Qt::AlignLeading)->setFont(bold);
    add(m_path.group, networkColumn, 1, Qt::AlignHCenter);
    add(sideName(title, Side::Listener), networkColumn + 1, side, Qt::AlignLeading)->setFont(bold);
    if (!m_path.reportAgeNs)
        return;
    auto *age =
        new QLabel(tr("reported %1 s ago").arg(double(*m_path.reportAgeNs) / 1e9, 0, 'f', 1));
    age->setContentsMargins(8, 0, 8, 3);
    QPalette quiet = age->palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    age->setPalette(quiet);
    const bool isOfListener = m_path.view == Case::View::Requester;
    m_grid->addWidget(age, firstLane - 1, isOfListener ? networkColumn + 1 : 1, 1, side,
                      Qt::AlignLeading);
}

void PathView::addLane(const PathLane &lane, int row)
{
    const bool isForth = row == firstLane;
    auto *name = new QLabel(isForth ? u"HELLO"_s : u"WELCOME"_s);
    name->setAccessibleName(laneSentence(m_path, lane));
    const auto same = stateOfAll(lane);
    name->setContentsMargins(0, same ? 0 : lineAt(fontMetrics()) - fontMetrics().height() / 2, 8,
                             0); // beside the line
    m_grid->addWidget(name, row, 0, same ? Qt::AlignVCenter : Qt::AlignTop);
    if (same) { // eight times the same sign would say no more
        auto *word = new QLabel(stepWord(*same));
        word->setContentsMargins(8, 3, 8, 5);
        m_grid->addWidget(word, row, networkColumn + 1, 1, columns - networkColumn - 1,
                          Qt::AlignLeading);
        return;
    }
    for (const PathStep &step : lane.steps) {
        auto *button = new PathStepButton(
            m_path, step,
            isForth ? PathStepButton::Direction::Forth : PathStepButton::Direction::Back, m_page);
        const int column = columnOf(step.place, isForth);
        // No route on the way in: the filter takes its room, or the line would have a gap.
        const bool isWide = step.place == Place::RequesterInput;
        m_grid->addWidget(button, row, isWide ? column - 1 : column, 1, isWide ? 2 : 1);
        m_grid->setColumnStretch(column, column == networkColumn ? 3 : 2);
        m_steps << button;
    }
}

QSize PathView::sizeHint() const
{
    if (!m_page)
        return {0, 0};
    const QSize page = m_page->minimumSizeHint();
    const bool scrolls = width() < page.width();
    return {page.width(),
            page.height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize PathView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void PathView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange)
        build();
}

} // namespace Sixcast
