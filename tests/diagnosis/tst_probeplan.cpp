// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/probeplan.h"

#include "tests/diagnosis/scene.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QString number(int value)
{
    return QString::number(value);
}

/// The table of README, from the plan.
QStringList rows()
{
    using namespace ProbePlan;
    return {
        u"| the group | HELLOs | %1, of %2 or %3 bytes |"_s.arg(
            number(ProbePlan::group.count + large.count + last.count),
            number(ProbePlan::group.bytes), number(large.bytes)),
        u"| `ff02::1`, port of the run | HELLOs | %1 of %2 bytes |"_s.arg(number(control.count),
                                                                          number(control.bytes)),
        u"| each of at most %1 hosts that showed themselves | HELLOs, to the port and the one "
        "beside it; pings | %2 of %3 bytes, %4 of %5; %6 |"_s.arg(
            number(int(maximumHosts)), number(unicast.count), number(unicast.bytes),
            number(besidePort.count), number(besidePort.bytes), number(pingsOfHost)),
        u"| `ff02::1`, the group, snooping switches | pings | %1 |"_s.arg(pingsOfGroups),
        u"| each of at most %1 other interfaces | HELLOs to the group and `ff02::1`; a ping; own "
        "facts | %2 of %3 bytes; 1; 1 |"_s.arg(number(int(maximumOtherInterfaces)),
                                               number(2 * otherInterface.count),
                                               number(otherInterface.bytes)),
        u"| `ff02::1` port %1, the same by IPv4 broadcast when nobody answers | own facts, and a "
        "question | %2 of %3 bytes each way |"_s.arg(number(FactsChannel::port), number(tells),
                                                     number(int(FactsChannel::messageBytes))),
        u"| the same | at the end, what the probes measured | %1 of %2 bytes |"_s.arg(
            number(detailTells), number(int(FactsChannel::messageBytes)))};
}

} // namespace

/// What README says is sent, what the plan says, and what leaves: the same.
class TestProbePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readmeTellsThePlan()
    {
        QFile file(QStringLiteral(SIXCAST_README));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &row : rows())
            QVERIFY2(lines.contains(row), qPrintable(row));
    }

    void nothingElseLeaves()
    {
        using namespace ProbePlan;
        Scene scene;
        scene.requester.profile.count = 1;
        scene.requester.host.addInterface(eth1.value, u"eth1"_s, ip(u"fe80::1:1"), 9);
        scene.network.fate = [](const Datagram &) { return FakeNetwork::Fate{0}; };
        QHash<QString, int> sent; // `TO BYTES INTERFACE`
        int pings = 0;
        int hostPings = 0;
        scene.network.sent = [&](const FakeNetwork::Sent &one) {
            if (one.datagram.hopLimit == 0)
                return; // the self-test's copies: they stay on the machine
            const Endpoint &to = one.datagram.to;
            const QString place = to.address == Sixcast::group ? u"group"_s
                : to.address == allNodes                       ? u"all"_s
                                                               : u"host"_s;
            const QString kind = to.port == FactsChannel::port ? u"facts"_s
                : to.port == Sixcast::port                     ? u"hello"_s
                                                               : u"beside"_s;
            ++sent[u"%1 %2 %3 %4"_s.arg(place, kind, number(int(one.bytes.size())),
                                        one.interface == eth0 ? u"eth0"_s : u"eth1"_s)];
        };
        scene.network.carries = [&](const FakePacket &packet, const FakeHost &from,
                                    const FakeHost &) {
            const bool isPing =
                packet.kind == FakePacket::Kind::Echo && &from == &scene.requester.host;
            pings += isPing && packet.isMulticast();
            hostPings += isPing && !packet.isMulticast();
            return true;
        };
        scene.run(false);
        const auto taken = [&](const QString &what) { return sent.take(what); };
        const int first = sent.value(u"group hello 64 eth0"_s); // the exchange's own
        QVERIFY(first <= 1);
        QCOMPARE(taken(u"group hello 200 eth0"_s),
                 ProbePlan::group.count + last.count + (first ? 0 : 1));
        QCOMPARE(taken(u"group hello 400 eth0"_s), large.count);
        QCOMPARE(taken(u"all hello 400 eth0"_s), control.count);
        QCOMPARE(taken(u"host hello 400 eth0"_s), unicast.count);
        QCOMPARE(taken(u"host beside 64 eth0"_s), besidePort.count);
        QCOMPARE(taken(u"group hello 200 eth1"_s), otherInterface.count);
        QCOMPARE(taken(u"all hello 200 eth1"_s), otherInterface.count);
        QVERIFY(taken(u"all facts 310 eth0"_s) <= tells);
        QCOMPARE(taken(u"all facts 310 eth1"_s), 1);
        taken(u"group hello 64 eth0"_s);
        int details = 0; // of any size: they are as long as what was measured
        for (const QString &what : sent.keys()) {
            if (what.startsWith(u"all facts ")
                && what.split(u' ')[2].toInt() <= FactsChannel::messageBytes)
                details += taken(what);
        }
        QVERIFY(details > 0 && details <= detailTells);
        QVERIFY2(sent.isEmpty(), qPrintable(QStringList(sent.keys()).join(u", "_s)));
        QVERIFY(pings > 0 && pings <= pingsOfGroups);
        QCOMPARE(hostPings, pingsOfHost);
    }
};

SIXCAST_VIRTUAL_MAIN(TestProbePlan)
#include "tst_probeplan.moc"
