// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/pathtext.h"

#include "core/causes/rules.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

#include <algorithm>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

/// A lane in short: `program 3 > route 3 > input filter X 0 of 3`, without names of interfaces.
QString drawn(const PathPicture &path)
{
    const QStringList lines = pathText(path).split(u'\n');
    return lines.value(1).simplified() + u'\n' + lines.value(2).simplified();
}

PathPicture pathIn(const QString &file, Case::View view)
{
    return conclusionOf(readGolden(file).seenBy(view)).path;
}

} // namespace

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHonest_data() { addGoldenRows(); }
    /// Whatever happened: nothing passes behind a stop, no more than before, and what is not known
    /// has no number.
    void isHonest()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (auto view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
            const PathPicture path = conclusionOf(golden.seenBy(view)).path;
            for (const PathLane *lane : {&path.hello, &path.welcome}) {
                bool hasStopped = lane == &path.welcome && path.hello.stop();
                std::optional<int> before;
                for (const PathStep &step : lane->steps) {
                    const QByteArray where = stepName(path, step.place).toUtf8();
                    if (hasStopped)
                        QVERIFY2(step.state == StepState::NotReached, where.constData());
                    if (step.state == StepState::Unknown || step.state == StepState::NotReached)
                        QVERIFY2(!step.count && !step.total, where.constData());
                    if (step.state == StepState::Part)
                        QVERIFY2(step.count && step.total && *step.count < *step.total,
                                 where.constData());
                    QVERIFY2(!step.count || !before || *step.count <= *before, where.constData());
                    before = step.count ? step.count : before;
                    hasStopped = hasStopped || step.state == StepState::Stops;
                }
            }
            if (golden.isHealthy())
                QVERIFY2(!path.hello.stop() && !path.welcome.stop(), qPrintable(drawn(path)));
        }
    }

    void isOneTruth_data() { addGoldenRows(); }
    /// Where the picture stops is the place of which everything else speaks.
    void isOneTruth()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (auto view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
            const Conclusion conclusion = conclusionOf(golden.seenBy(view));
            const PathPicture &path = conclusion.path;
            const PathStep *stop = path.hello.stop() ? path.hello.stop() : path.welcome.stop();
            if (!stop)
                continue;
            const auto &place = conclusion.whereabouts.place;
            QVERIFY2(place, qPrintable(drawn(path)));
            QCOMPARE(placeId(place->place), placeId(stop->place));
            const Finding &first = conclusion.findings.first();
            if (first.confidence >= 0.9 && first.place)
                QCOMPARE(placeId(*first.place), placeId(stop->place));
        }
    }

    /// The lanes of the faults that people meet first, as they are read on a terminal.
    /// SIXCAST_UPDATE_GOLDEN=1 writes them again: look at the difference before you commit it.
    void looksAsExpected()
    {
        const std::pair<QString, QString> runs[]{
            {u"works"_s, u"healthy_switch"_s},
            {u"the listener's firewall"_s, u"port_dropped_in_input"_s},
            {u"the requester's firewall"_s, u"stateful_requester"_s},
            {u"between the machines"_s, u"reports_lost_in_the_switch"_s},
            {u"no listener"_s, u"reserved_port"_s},
            {u"another group"_s, u"another_group"_s}};
        QString lanes;
        for (const auto &[title, file] : runs) {
            for (auto view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
                const QString seen = view == Case::View::Requester ? u"requester"_s
                    : view == Case::View::Listener                 ? u"listener"_s
                                                                   : u"both"_s;
                const PathPicture path = pathIn(file, view);
                lanes += u"== %1, seen by %2\n%3"_s.arg(
                    title, seen, path.isEmpty() ? u"nothing is known\n"_s : pathText(path));
            }
        }
        QFile golden(u"%1/lanes.txt"_s.arg(QLatin1StringView(SIXCAST_CAUSES_DATA)));
        if (qEnvironmentVariableIsSet("SIXCAST_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(lanes.toUtf8());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(lanes.split(u'\n'), QString::fromUtf8(golden.readAll()).split(u'\n'));
    }

    void isReadAloud()
    {
        const PathPicture path = pathIn(u"port_dropped_in_input"_s, Case::View::Both);
        const QString sentence = laneSentence(path, path.hello);
        QVERIFY2(sentence.startsWith(u"HELLO: 31 sent, "_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"0 of 31 passed the listener's input filter"_s),
                 qPrintable(sentence));
        QCOMPARE(laneSentence(path, path.welcome), u"WELCOME: not reached"_s);
    }

    void drawsNothingWithoutFacts()
    {
        Whereabouts nowhere;
        QVERIFY(pathOf(Picture(Case()), {}, &nowhere).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
