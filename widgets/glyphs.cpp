// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/glyphs.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace Sixcast {

namespace {

/// Own drawings. M, L, C and Z as in SVG paths, always absolute and with blanks between all parts;
/// `O x y r` is a circle. A leading `F` fills the outline.
const char *outline(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Play:
        return "F M 7 4.5 L 19 12 L 7 19.5 Z";
    case Glyph::Stop:
        return "F M 6 6 L 18 6 L 18 18 L 6 18 Z";
    case Glyph::Loop:
        return "M 4 9 L 17 9 L 13.5 5.5 M 20 15 L 7 15 L 10.5 18.5";
    case Glyph::Search:
        return "O 10.5 10.5 6 M 15 15 L 20.5 20.5";
    case Glyph::ArrowUp:
        return "M 12 20 L 12 4.5 M 5.5 11 L 12 4.5 L 18.5 11";
    case Glyph::ArrowDown:
        return "M 12 4 L 12 19.5 M 5.5 13 L 12 19.5 L 18.5 13";
    case Glyph::Gear:
        return "O 12 12 3 O 12 12 6.5 M 12 5.5 L 12 2.5 M 12 18.5 L 12 21.5 M 5.5 12 L 2.5 12 "
               "M 18.5 12 L 21.5 12 M 7.4 7.4 L 5.3 5.3 M 16.6 7.4 L 18.7 5.3 M 7.4 16.6 L 5.3 "
               "18.7 "
               "M 16.6 16.6 L 18.7 18.7";
    case Glyph::Info:
        return "O 12 12 9 M 12 11 L 12 16.5 M 12 7.4 L 12 7.6";
    case Glyph::Alert:
        return "M 12 3.5 L 21.5 20 L 2.5 20 Z M 12 9.5 L 12 14 M 12 17 L 12 17.1";
    case Glyph::Cross:
        return "O 12 12 9 M 8.8 8.8 L 15.2 15.2 M 15.2 8.8 L 8.8 15.2";
    case Glyph::Bulb:
        return "M 9 17 C 9 14 6 13 6 9 C 6 5.5 8.7 3 12 3 C 15.3 3 18 5.5 18 9 C 18 13 15 14 15 17 "
               "Z "
               "M 10 20.5 L 14 20.5";
    case Glyph::Bars:
        return "M 5 20 L 5 13 M 12 20 L 12 5 M 19 20 L 19 10";
    case Glyph::Check:
        return "O 12 12 9 M 8 12.3 L 11 15.2 L 16.2 9.2";
    case Glyph::Clock:
        return "O 12 12 9 M 12 6.5 L 12 12 L 16 14";
    case Glyph::Follow:
        return "M 5 4 L 19 4 M 12 8 L 12 17 M 7 12.5 L 12 17.5 L 17 12.5 M 5 21 L 19 21";
    case Glyph::Exchange:
        return "M 8 20 L 8 4.5 M 3.5 9 L 8 4.5 L 12.5 9 M 16 4 L 16 19.5 M 11.5 15 L 16 19.5 L "
               "20.5 15";
    case Glyph::Funnel:
        return "M 3.5 5 L 20.5 5 L 14 12.5 L 14 19.5 L 10 17.5 L 10 12.5 Z";
    case Glyph::FunnelOff:
        return "M 6 6 L 18 18 M 18 6 L 6 18";
    case Glyph::Mark:
        return "M 6.5 3.5 L 17.5 3.5 L 17.5 20.5 L 12 16 L 6.5 20.5 Z";
    case Glyph::Copy:
        return "M 8.5 8.5 L 20 8.5 L 20 20 L 8.5 20 Z M 4 15.5 L 4 4 L 15.5 4";
    case Glyph::Folder:
        return "M 3 19 L 3 5 L 9.5 5 L 11.5 7.5 L 21 7.5 L 21 19 Z";
    case Glyph::FolderPair:
        return "M 3 5 L 10 5 L 10 19 L 3 19 Z M 14 5 L 21 5 L 21 19 L 14 19 Z M 5.5 9 L 7.5 9 "
               "M 16.5 9 L 18.5 9 M 5.5 13 L 7.5 13 M 16.5 13 L 18.5 13";
    case Glyph::Disk:
        return "M 4 4 L 16.5 4 L 20 7.5 L 20 20 L 4 20 Z M 8 4 L 8 9 L 15 9 L 15 4 M 7.5 20 L 7.5 "
               "13.5 "
               "L 16.5 13.5 L 16.5 20";
    case Glyph::Record:
        return "F O 12 12 6.5";
    case Glyph::Trash:
        return "M 4 6.5 L 20 6.5 M 9.5 6.5 L 9.5 3.5 L 14.5 3.5 L 14.5 6.5 M 6 6.5 L 7 20.5 L 17 "
               "20.5 L 18 6.5";
    case Glyph::Refresh:
        return "M 19.5 12 C 19.5 16.1 16.1 19.5 12 19.5 C 7.9 19.5 4.5 16.1 4.5 12 C 4.5 7.9 7.9 "
               "4.5 12 4.5 "
               "C 14.7 4.5 17 5.9 18.4 8 L 19.5 9.5 M 19.5 4.5 L 19.5 9.5 L 14.5 9.5";
    case Glyph::Help:
        return "O 12 12 9 M 9.3 9.3 C 9.5 6.3 14.7 6.3 14.7 9.6 C 14.7 12 12 11.8 12 14 M 12 17 L "
               "12 17.1";
    case Glyph::ChevronDown:
        return "M 6 9 L 12 15 L 18 9";
    case Glyph::ChevronUp:
        return "M 6 15 L 12 9 L 18 15";
    case Glyph::Network:
        return "M 9 3.5 L 15 3.5 L 15 9 L 9 9 Z M 3 15 L 9 15 L 9 20.5 L 3 20.5 Z M 15 15 L 21 15 "
               "L 21 20.5 "
               "L 15 20.5 Z M 12 9 L 12 12 M 6 15 L 6 12 L 18 12 L 18 15";
    case Glyph::Power:
        return "M 12 3 L 12 11 M 7 6.5 C 4.8 8 3.8 10.2 4 12.5 C 4.2 16.7 7.6 20 12 20 C 16.4 20 "
               "19.8 16.7 20 12.5 "
               "C 20.2 10.2 19.2 8 17 6.5";
    }
    Q_UNREACHABLE();
}

struct Shape {
    QPainterPath path;
    bool filled = false;
};

Shape parse(const char *text)
{
    Shape shape;
    const QList<QByteArray> parts = QByteArray(text).simplified().split(' ');
    qsizetype next = 0;
    const auto number = [&] { return parts.at(next++).toDouble(); };
    const auto point = [&] {
        const double x = number();
        return QPointF(x, number());
    };
    while (next < parts.size()) {
        switch (parts.at(next++).at(0)) {
        case 'F':
            shape.filled = true;
            break;
        case 'M':
            shape.path.moveTo(point());
            break;
        case 'L':
            shape.path.lineTo(point());
            break;
        case 'C': {
            const QPointF first = point();
            const QPointF second = point();
            shape.path.cubicTo(first, second, point());
            break;
        }
        case 'O': {
            const QPointF center = point();
            const double radius = number();
            shape.path.addEllipse(center, radius, radius);
            break;
        }
        case 'Z':
            shape.path.closeSubpath();
            break;
        }
    }
    return shape;
}

const Shape &shapeOf(Glyph glyph)
{
    static std::array<std::optional<Shape>, size_t(Glyph::Power) + 1> shapes;
    auto &shape = shapes[size_t(glyph)];
    if (!shape)
        shape = parse(outline(glyph));
    return *shape;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, std::optional<QColor> color)
        : m_glyph(glyph)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(painter, rect, m_glyph, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_color.value_or(palette.color(QPalette::Active, QPalette::ButtonText));
    }

    Glyph m_glyph;
    std::optional<QColor> m_color;
};

} // namespace

void paintGlyph(QPainter *painter, const QRectF &area, Glyph glyph, const QColor &color)
{
    constexpr double grid = 24;
    const double side = qMin(area.width(), area.height());
    const Shape &shape = shapeOf(glyph);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(side / 2, side / 2));
    painter->scale(side / grid, side / grid);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(shape.filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter->drawPath(shape.path);
    painter->restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph, {}));
}

QIcon glyphIcon(Glyph glyph, const QColor &color)
{
    return QIcon(new GlyphEngine(glyph, color));
}

Glyph kindGlyph(Kind kind)
{
    switch (kind) {
    case Kind::Step:
        return Glyph::Gear;
    case Kind::Sent:
        return Glyph::ArrowUp;
    case Kind::Received:
        return Glyph::ArrowDown;
    case Kind::Note:
        return Glyph::Info;
    case Kind::Warning:
        return Glyph::Alert;
    case Kind::Error:
        return Glyph::Cross;
    case Kind::Finding:
        return Glyph::Bulb;
    case Kind::Counters:
        return Glyph::Bars;
    }
    Q_UNREACHABLE();
}

Glyph toneGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Glyph::Info;
    case Tone::Busy:
        return Glyph::Clock;
    case Tone::Good:
        return Glyph::Check;
    case Tone::Doubtful:
        return Glyph::Alert;
    case Tone::Bad:
        return Glyph::Cross;
    }
    Q_UNREACHABLE();
}

} // namespace Sixcast
