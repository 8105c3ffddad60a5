// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/path.h"

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
    /// Whatever happened: nothing passes behind a stop, and what is not known has no number.
    void isHonest()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (auto view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
            const PathPicture path = conclusionOf(golden.seenBy(view)).path;
            for (const PathLane *lane : {&path.hello, &path.welcome}) {
                bool hasStopped = lane == &path.welcome && path.hello.stop();
                for (const PathStep &step : lane->steps) {
                    const QByteArray where = stepName(path, step.place).toUtf8();
                    if (hasStopped)
                        QVERIFY2(step.state == StepState::NotReached, where.constData());
                    if (step.state == StepState::Unknown || step.state == StepState::NotReached)
                        QVERIFY2(!step.count && !step.total, where.constData());
                    if (step.state == StepState::Part)
                        QVERIFY2(step.count && step.total && *step.count < *step.total,
                                 where.constData());
                    hasStopped = hasStopped || step.state == StepState::Stops;
                }
            }
            if (golden.isHealthy())
                QVERIFY2(!path.hello.stop() && !path.welcome.stop(), qPrintable(drawn(path)));
        }
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

    void drawsNothingWithoutFacts() { QVERIFY(pathOf(Picture(Case()), {}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
