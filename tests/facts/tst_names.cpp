// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/factsjson.h"

#include <QSet>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

/// Names of enums are an interface of traces: each is there once, reads back, and stays.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesBack()
    {
        comesBack<Purpose>();
        comesBack<NeighbourState>();
    }

    void namesStay()
    {
        QCOMPARE(nameOf(Purpose::Group), u"group");
        QCOMPARE(nameOf(Purpose::GroupAny), u"group-any");
        QCOMPARE(nameOf(Purpose::NeighbourPort), u"neighbour-port");
        QCOMPARE(nameOf(Purpose::OtherInterface), u"other-interface");
        QCOMPARE(nameOf(Purpose::AllNodesGlobal), u"all-nodes-global");
        QCOMPARE(nameOf(Purpose::MldRouters), u"mld-routers");
        QCOMPARE(nameOf(Purpose::Run), u"run");
        QCOMPARE(nameOf(NeighbourState::Incomplete), u"INCOMPLETE");
        QCOMPARE(nameOf(NeighbourState::NoArp), u"NOARP");
        QCOMPARE(nameOf(NeighbourState::Permanent), u"PERMANENT");
    }

    void unknownNamesChangeNothing()
    {
        Purpose purpose = Purpose::Large;
        QVERIFY(!takeName(u"of-a-later-version", &purpose));
        QVERIFY(!takeName(u"Large", &purpose)); // names are as they are written
        QCOMPARE(purpose, Purpose::Large);
    }

    void factsOfALaterVersionAreRead()
    {
        const auto facts = decodeFacts(
            R"({"format":"sixcast.facts/1","bursts":[{"purpose":"new","sent":4},)"
            R"({"purpose":"group","sent":5}],"neighbours":[{"state":"NEW","interface":2}]})");
        QVERIFY(facts);
        QCOMPARE(facts->bursts.size(), 2);
        QCOMPARE(facts->bursts.first().purpose, Purpose::None);
        QCOMPARE(facts->burst(Purpose::Group)->sent, 5);
        QCOMPARE(facts->neighbours.first().state, NeighbourState::Unknown);
    }

private:
    template<typename E> static void comesBack()
    {
        QSet<QString> seen;
        for (std::size_t i = 1; i < namesOf<E>.size(); ++i) {
            const QString name = nameOf(E(i));
            QVERIFY(!name.isEmpty());
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen << name;
            E back{};
            QVERIFY(takeName(name, &back));
            QCOMPARE(back, E(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
