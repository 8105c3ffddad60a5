// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tracecolors.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr double textContrast = 4.5;     // WCAG 2.1 SC 1.4.3
constexpr double graphicsContrast = 3.0; // SC 1.4.11
constexpr double tellApart = 10;         // CIE 1976 colour difference

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector operator*(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return result;
}

/// Machado, Oliveira, Fernandes (2009), severity 1.0, for linear RGB.
const Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
const Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                           {0.280085, 0.672501, 0.047413},
                           {-0.011820, 0.042940, 0.968881}}};
const Matrix tritanopia{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};

Vector linearRgb(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

Vector lab(const Vector &linear)
{
    const Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
    const Vector white{0.95047, 1.0, 1.08883};
    const Vector xyz = toXyz * linear;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f(xyz[0] / white[0]);
    const double y = f(xyz[1] / white[1]);
    const double z = f(xyz[2] / white[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &one, const QColor &other, const Matrix *vision)
{
    const auto seen = [vision](const QColor &color) {
        const Vector linear = linearRgb(color);
        return lab(vision ? *vision * linear : linear);
    };
    const Vector a = seen(one);
    const Vector b = seen(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

/// Text can be read, and no two kinds look alike, in both schemes and to all kinds of eyes.
class TestTraceColors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratioOfKnownPairs();
    void kindsCanBeRead_data() { schemes(); }
    void kindsCanBeRead();
    void tonesCanBeRead_data() { schemes(); }
    void tonesCanBeRead();
    void quietTextCanBeRead_data() { schemes(); }
    void quietTextCanBeRead();
    void kindsAreTold_data();
    void kindsAreTold();
    void sidesAreTold_data() { kindsAreTold_data(); }
    void sidesAreTold();
    void schemeFollowsThePalette();

private:
    void schemes();
};

void TestTraceColors::schemes()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
}

void TestTraceColors::ratioOfKnownPairs()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

void TestTraceColors::kindsCanBeRead()
{
    QFETCH(const ColorScheme, scheme);
    const QPalette palette = schemePalette(scheme);
    const QList<QColor> surfaces{palette.color(QPalette::Base),
                                 palette.color(QPalette::AlternateBase),
                                 palette.color(QPalette::Window), selectionBackground(palette)};
    for (int i = 0; i < kindCount; ++i) {
        for (const QColor &surface : surfaces) {
            const double ratio = contrastRatio(kindColor(Kind(i), scheme), surface);
            QVERIFY2(
                ratio >= textContrast,
                qPrintable(u"%1 on %2: %3"_s.arg(kindName(Kind(i)), surface.name()).arg(ratio)));
        }
    }
    QVERIFY(contrastRatio(kindColor(Kind::Error, scheme), toneBackground(Tone::Bad, scheme))
            >= textContrast);
    QVERIFY(contrastRatio(kindColor(Kind::Warning, scheme), toneBackground(Tone::Doubtful, scheme))
            >= textContrast);
    QVERIFY(contrastRatio(fieldOutline(palette, true), palette.color(QPalette::Window))
            >= graphicsContrast);
    // The frame round the current row.
    QVERIFY(contrastRatio(palette.color(QPalette::Highlight), palette.color(QPalette::Base))
            >= graphicsContrast);
}

void TestTraceColors::tonesCanBeRead()
{
    QFETCH(const ColorScheme, scheme);
    const QPalette palette = schemePalette(scheme);
    for (Tone tone : {Tone::Neutral, Tone::Busy, Tone::Good, Tone::Doubtful, Tone::Bad}) {
        for (const QColor &surface : {toneBackground(tone, scheme), palette.color(QPalette::Window),
                                      palette.color(QPalette::Base), selectionBackground(palette)})
            QVERIFY(contrastRatio(toneColor(tone, scheme), surface) >= textContrast);
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), toneBackground(tone, scheme))
                >= textContrast);
    }
}

void TestTraceColors::quietTextCanBeRead()
{
    QFETCH(const ColorScheme, scheme);
    const QPalette palette = schemePalette(scheme);
    for (auto surface : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
        QVERIFY(contrastRatio(quietText(palette), palette.color(surface)) >= textContrast);
    QVERIFY(
        contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
        >= textContrast);
    QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
            >= textContrast);
}

void TestTraceColors::kindsAreTold_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<const Matrix *>("vision");
    const std::pair<const char *, const Matrix *> eyes[] = {{"all cones", nullptr},
                                                            {"protanopia", &protanopia},
                                                            {"deuteranopia", &deuteranopia},
                                                            {"tritanopia", &tritanopia}};
    for (const auto &[name, matrix] : eyes) {
        QTest::addRow("light, %s", name) << ColorScheme::Light << matrix;
        QTest::addRow("dark, %s", name) << ColorScheme::Dark << matrix;
    }
}

void TestTraceColors::kindsAreTold()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const Matrix *, vision);
    // Counters share the grey of notes: hidden by default, with another icon and another word.
    const QList<Kind> kinds{Kind::Step,    Kind::Sent,  Kind::Received, Kind::Note,
                            Kind::Warning, Kind::Error, Kind::Finding};
    for (Kind one : kinds) {
        for (Kind other : kinds) {
            if (one >= other)
                continue;
            const double delta =
                difference(kindColor(one, scheme), kindColor(other, scheme), vision);
            QVERIFY2(delta > tellApart,
                     qPrintable(u"%1 and %2: %3"_s.arg(kindName(one), kindName(other)).arg(delta)));
        }
    }
}

void TestTraceColors::sidesAreTold()
{
    QFETCH(const ColorScheme, scheme);
    QFETCH(const Matrix *, vision);
    QVERIFY(difference(sideColor(TraceSide::Requester, scheme),
                       sideColor(TraceSide::Listener, scheme), vision)
            > tellApart);
}

void TestTraceColors::schemeFollowsThePalette()
{
    QCOMPARE(colorScheme(schemePalette(ColorScheme::Light)), ColorScheme::Light);
    QCOMPARE(colorScheme(schemePalette(ColorScheme::Dark)), ColorScheme::Dark);
    QCOMPARE(colorScheme(QPalette(Qt::black)), ColorScheme::Dark);
    QCOMPARE(colorScheme(QPalette(Qt::lightGray)), ColorScheme::Light);
}

QTEST_GUILESS_MAIN(TestTraceColors)
#include "tst_tracecolors.moc"
