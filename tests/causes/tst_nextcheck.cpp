// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/nextcheck.h"

#include "core/causes/rules.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

#include <algorithm>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

QStringList askedFor(const QList<NextCheck> &checks)
{
    QStringList names;
    for (const NextCheck &check : checks)
        names << check.observation;
    return names;
}

QList<NextCheck> checksOf(const Case &facts)
{
    const Picture picture(facts);
    return nextChecks(Opinion(observe(picture)), picture);
}

Case onWindows(Case facts)
{
    for (auto *side : {&facts.listener, &facts.requester}) {
        if (*side)
            (*side)->system = u"winnt"_s;
    }
    return facts;
}

} // namespace

class NextCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the facts: few, worth it, the words filled in; none where it works.
    void checksAreFewAndComplete_data() { addGoldenRows(); }
    void checksAreFewAndComplete()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            const Case facts = golden.seenBy(view);
            const auto checks = checksOf(facts);
            QVERIFY(checks.size() <= 3);
            if (golden.isHealthy() && view == Case::View::Both)
                QVERIFY(checks.isEmpty());
            for (const NextCheck &check : checks) {
                QVERIFY(check.gain >= 0.1 && check.gain < 10);
                QVERIFY(!check.observation.isEmpty() && !check.text.isEmpty());
                QVERIFY(!check.on.isEmpty() && !check.command.isEmpty());
                QVERIFY2(!check.command.contains(u'{'), qPrintable(check.command));
            }
            QCOMPARE(conclusionOf(facts).whereabouts.next, checks);
            for (const NextCheck &check : checksOf(onWindows(facts))) {
                const bool isDevice =
                    check.observation == u"switch.table" || check.observation == u"router.table";
                QVERIFY(!check.command.isEmpty());
                QVERIFY2(isDevice || check.command.startsWith(u"sixcast-cli")
                             || !checks.contains(check) || !check.on.contains(u"this"),
                         qPrintable(check.command));
            }
        }
    }

    /// What one side can't know the other one's trace tells; with both traces it is not asked for.
    void oneSideAsksForTheOther()
    {
        const GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
        QVERIFY(!golden.requester.interfaces.isEmpty());
        const QString other = u"other-machine"_s;
        const auto alone = checksOf(golden.seenBy(Case::View::Requester));
        QCOMPARE(alone.constFirst().observation, other);
        QVERIFY2(alone.constFirst().command.startsWith(u"sixcast-cli listen"),
                 qPrintable(alone.constFirst().command));
        QVERIFY(!askedFor(checksOf(golden.seenBy(Case::View::Both))).contains(other));
    }

    /// A reading that is there is not asked for, and one that can tell nothing apart neither.
    void onlyWhatIsMissingIsAskedFor()
    {
        const GoldenFacts golden = readGolden(u"reports_lost_in_the_switch"_s);
        QVERIFY(!golden.requester.interfaces.isEmpty());
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            const Case facts = golden.seenBy(view);
            const Picture picture(facts);
            const Opinion opinion(observe(picture));
            const QStringList names = askedFor(nextChecks(opinion, picture));
            for (std::size_t i = 0; i < observationCount; ++i) {
                if (opinion.seen.isKnown(Observation(i)))
                    QVERIFY(!names.contains(QString(observationName(Observation(i)))));
            }
            if (picture.requesterInterface)
                QVERIFY(!names.contains(u"requester.interface"_s));
            QVERIFY(!names.contains(u"router.table"_s)); // one link
        }
    }

    /// The group stops at the switch, or at the card: the table of the switch decides.
    void aSwitchIsAskedForItsTable()
    {
        const GoldenFacts golden = readGolden(u"reports_lost_in_the_switch"_s);
        const auto checks = checksOf(golden.seenBy(Case::View::Both));
        QVERIFY2(askedFor(checks).contains(u"switch.table"_s),
                 qPrintable(askedFor(checks).join(u' ')));
    }

    /// Rules that were read already are not asked for.
    void rulesAreReadOnce()
    {
        GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
        const auto asks = [&] {
            return askedFor(checksOf(golden.seenBy(Case::View::Listener)))
                .contains(u"listener.rules"_s);
        };
        QVERIFY(asks());
        golden.listener.rulesRead = true;
        QVERIFY(!asks());
    }
};

QTEST_APPLESS_MAIN(NextCheckTest)
#include "tst_nextcheck.moc"
