// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tracecolors.h"

#include <algorithm>
#include <cmath>

namespace Sixcast {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, ColorScheme scheme)
{
    return QColor::fromRgb(scheme == ColorScheme::Dark ? pair.dark : pair.light);
}

// Derived from the Okabe-Ito set, darkened or lightened until they can be read as text and, in
// pairs, told apart by all kinds of eyes.
constexpr Pair blue{0xff005a9c, 0xff7cc7ff};
constexpr Pair green{0xff006b4f, 0xff62d6a3};
constexpr Pair purple{0xff7a2e7a, 0xffdfa4dc};
constexpr Pair grey{0xff454545, 0xffbebebe};
constexpr Pair amber{0xff8a5300, 0xfff2b33d};
constexpr Pair red{0xffae2d2c, 0xffff8a80};
constexpr Pair plain{0xff1a1a1a, 0xfff0f0f0};

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) {
        return int(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()),
                  mix(over.blue(), under.blue()));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

ColorScheme colorScheme(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return window.lightness() < text.lightness() ? ColorScheme::Dark : ColorScheme::Light;
}

QColor kindColor(Kind kind, ColorScheme scheme)
{
    switch (kind) {
    case Kind::Step:
        return pick(purple, scheme);
    case Kind::Sent:
        return pick(blue, scheme);
    case Kind::Received:
        return pick(green, scheme);
    case Kind::Note:
        return pick(grey, scheme);
    case Kind::Warning:
        return pick(amber, scheme);
    case Kind::Error:
        return pick(red, scheme);
    case Kind::Finding:
        return pick(plain, scheme);
    case Kind::Counters:
        return pick(grey, scheme);
    }
    Q_UNREACHABLE();
}

QColor toneColor(Tone tone, ColorScheme scheme)
{
    switch (tone) {
    case Tone::Neutral:
        return pick(grey, scheme);
    case Tone::Busy:
        return pick(blue, scheme);
    case Tone::Good:
        return pick(green, scheme);
    case Tone::Doubtful:
        return pick(amber, scheme);
    case Tone::Bad:
        return pick(red, scheme);
    }
    Q_UNREACHABLE();
}

QColor toneBackground(Tone tone, ColorScheme scheme)
{
    switch (tone) {
    case Tone::Neutral:
        return pick({0xffe9e9e9, 0xff303030}, scheme);
    case Tone::Busy:
        return pick({0xffe2eef8, 0xff1d2c3a}, scheme);
    case Tone::Good:
        return pick({0xffddf2e9, 0xff17302a}, scheme);
    case Tone::Doubtful:
        return pick({0xfffbf0d9, 0xff362a14}, scheme);
    case Tone::Bad:
        return pick({0xfffbe6e4, 0xff3a2120}, scheme);
    }
    Q_UNREACHABLE();
}

QColor sideColor(TraceSide side, ColorScheme scheme)
{
    switch (side) {
    case TraceSide::Requester:
        return pick(blue, scheme);
    case TraceSide::Listener:
        return pick(amber, scheme);
    }
    Q_UNREACHABLE();
}

QColor selectionBackground(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::Highlight),
                 palette.color(QPalette::Active, QPalette::Base), 0.22);
}

QColor quietText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Active, QPalette::WindowText),
                 palette.color(QPalette::Active, QPalette::Window), 0.72);
}

QColor fieldOutline(const QPalette &palette, bool enabled)
{
    return blend(palette.color(QPalette::Active, QPalette::WindowText),
                 palette.color(QPalette::Active, QPalette::Window), enabled ? 0.5 : 0.2);
}

QPalette schemePalette(ColorScheme scheme)
{
    const bool dark = scheme == ColorScheme::Dark;
    const auto color = [dark](QRgb light, QRgb night) {
        return QColor::fromRgb(dark ? night : light);
    };
    const QColor window = color(0xfff0f0f0, 0xff2a2a2a);
    const QColor base = color(0xffffffff, 0xff1e1e1e);
    const QColor text = color(0xff141414, 0xffececec);
    const QColor button = color(0xffececec, 0xff383838);
    const QColor disabled = color(0xff8c8c8c, 0xff808080);

    QPalette palette(text, button, color(0xffffffff, 0xff4a4a4a), color(0xff9f9f9f, 0xff151515),
                     color(0xffc8c8c8, 0xff2f2f2f), text, color(0xffffffff, 0xffffffff), base,
                     window);
    palette.setColor(QPalette::Midlight, color(0xfff5f5f5, 0xff424242));
    palette.setColor(QPalette::Shadow, color(0xff767676, 0xff0a0a0a));
    palette.setColor(QPalette::AlternateBase, color(0xfff5f5f5, 0xff2a2a2a));
    palette.setColor(QPalette::Highlight, color(0xff1a6fb0, 0xff3f8fd2));
    palette.setColor(QPalette::HighlightedText, color(0xffffffff, 0xff000000));
    palette.setColor(QPalette::Link, color(blue.light, blue.dark));
    palette.setColor(QPalette::LinkVisited, color(purple.light, purple.dark));
    palette.setColor(QPalette::ToolTipBase, color(0xffffffff, 0xff383838));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, color(0xff6a6a6a, 0xffa0a0a0));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(0xffc0c0c0, 0xff505050));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(0xff404040, 0xffc0c0c0));
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace Sixcast
