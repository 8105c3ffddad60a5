// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/factsjson.h"

#include "tests/facts/goldenfacts.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class FactsJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnown()
    {
        const auto facts = decodeFacts(encodeFacts({}));
        QVERIFY(facts.has_value());
        QVERIFY(*facts == SideFacts{});
    }

    void recordedFactsComeBack_data() { addGoldenRows(); }
    void recordedFactsComeBack()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (const SideFacts &facts : {golden.listener, golden.requester}) {
            QVERIFY(!facts.interfaces.isEmpty());
            const QByteArray json = encodeFacts(facts);
            const auto back = decodeFacts(json);
            QVERIFY(back.has_value());
            QVERIFY(*back == facts);
            QCOMPARE(encodeFacts(*back), json);
        }
    }

    void cornersOfNumbers()
    {
        SideFacts facts;
        facts.settings.side = Side::Listener;
        facts.settings.port = 65535;
        facts.settings.hopLimit = 0;
        facts.startedNs = std::numeric_limits<qint64>::max();
        facts.readNs = std::numeric_limits<qint64>::min();
        facts.stateEvent = std::numeric_limits<quint64>::max();
        facts.echoIgnored = false; // known, and not the same as unknown
        facts.firstFreePort = 0;
        facts.refusingRules << u"0: from all \u00e4 \"\\\n"_s;
        facts.service.emplace();
        facts.service->overflow = (1ULL << 53) + 1;
        facts.service->rejoins << Rejoin{{}, {{2}, u"eth0"_s}, 1, 2, 3, 0};
        facts.exchange.emplace();
        facts.exchange->rejoins << Rejoin{{{}, {2}, 28015}, {{2}, u"eth0"_s}, 1, 2, 3, 4};
        facts.exchange->lastAnsweredNs = 5;
        facts.exchange->unansweredSince = 6;
        facts.exchange->lostInGaps = 7;
        facts.exchange->questions = 8;
        facts.exchange->questionsAnswered = 9;
        const auto back = decodeFacts(encodeFacts(facts));
        QVERIFY(back.has_value());
        QVERIFY(*back == facts);
    }

    void refusesWhatIsNoFacts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("facts");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no format") << QByteArray("{}");
        QTest::newRow("later format") << QByteArray(R"({"format":"sixcast.facts/2"})");
        QTest::newRow("cut") << encodeFacts({}).chopped(1);
        QTest::newRow("too large") << QByteArray(encodeFacts({}) + QByteArray(1024 * 1024, ' '));
        QTest::newRow("deep") << QByteArray(R"({"format":"sixcast.facts/1","x":)"
                                            + QByteArray(5000, '[') + '}');
    }
    void refusesWhatIsNoFacts()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!decodeFacts(json).has_value());
    }

    void leavesOutWhatIsOfAWrongType()
    {
        const auto facts =
            decodeFacts(R"({"format":"sixcast.facts/1","settings":{"port":70000,"hopLimit":"1"},)"
                        R"("system":5,"interfaces":[7,"x",{}],"routes":{},"rulesRead":"yes",)"
                        R"("echoIgnored":null,"stateEvent":-1,"exchange":[],"unknown":{"a":1}})");
        QVERIFY(facts.has_value());
        QCOMPARE(facts->settings.port, 0);
        QVERIFY(facts->system.isEmpty());
        QVERIFY(facts->interfaces.size() <= 1);
        QVERIFY(facts->routes.isEmpty());
        QVERIFY(!facts->rulesRead.has_value());
        QVERIFY(!facts->echoIgnored.has_value());
        QCOMPARE(facts->stateEvent, 0);
        QVERIFY(!facts->exchange.has_value());
    }

    void boundsLists()
    {
        QJsonObject object{{u"format"_s, u"sixcast.facts/1"_s}};
        QJsonArray many;
        for (int i = 0; i < 20'000; ++i)
            many.append(u"rule"_s);
        object.insert(u"refusingRules"_s, many);
        const auto facts = decodeFacts(QJsonDocument(object).toJson(QJsonDocument::Compact));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->refusingRules.size(), 1024);
    }

    void takesAnyBytes()
    {
        const QByteArray good = encodeFacts(readGolden(u"port_dropped_in_input"_s).requester);
        QRandomGenerator random(2);
        for (int i = 0; i < 500; ++i) {
            QByteArray bytes = good;
            for (int n = 1 + int(random.bounded(4)); n > 0; --n)
                bytes[random.bounded(qsizetype(bytes.size()))] = char(random.bounded(32, 127));
            if (const auto facts =
                    decodeFacts(bytes)) // what was taken can be written, and is the same once more
                QVERIFY(decodeFacts(encodeFacts(*facts)) == facts);
        }
    }
};

QTEST_GUILESS_MAIN(FactsJsonTest)
#include "tst_factsjson.moc"
