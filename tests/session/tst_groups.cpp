// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Many groups: few sockets, and each group accounted for.

#include "core/session/grouplistener.h"
#include "core/session/grouprequester.h"
#include "tests/session/stage.h"
#include "tests/support/virtualtime.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

struct GroupsStage {
    explicit GroupsStage(int more)
        : groups(*groupRun(ip(u"ff12::1:1"), QString::number(more)))
    {
        listening.addInterface(2, u"eth0"_s, ip(u"fe80::9"));
        requesting.addInterface(2, u"eth0"_s, ip(u"fe80::1"));
        profile.interface = u"eth0"_s;
        profile.timeoutMs = 100;
        QObject::connect(&requester, &GroupRequester::ended, &requester, [this] { ended = true; });
        network.fate = [this](const Datagram &datagram) {
            return FakeNetwork::Fate{.copies = loses && loses(datagram) ? 0 : 1};
        };
    }

    bool listen() { return listener.start(profile, groups, listening.interfaces); }
    GroupsResult ask()
    {
        (void)requester.start(profile, groups, requesting.interfaces);
        (void)waitFor([this] { return ended; });
        return requester.result();
    }
    /// A socket has room for so many memberships.
    void limitMemberships(int perSocket)
    {
        listening.refuse = [this, perSocket](const QString &operation, InterfaceIndex) {
            if (operation != u"join")
                return 0;
            return listening.sockets().last()->memberships().size() >= perSocket ? ENOMEM : 0;
        };
    }

    FakeNetwork network;
    FakeHost &listening = network.addHost();
    FakeHost &requesting = network.addHost();
    std::unique_ptr<FakeSocket> requesterSocket = requesting.makeSocket();
    Trace listenerTrace;
    Trace requesterTrace;
    QList<Ip6Address> groups;
    GroupListener listener{[this] { return listening.makeSocket(); }, listenerTrace};
    GroupRequester requester{*requesterSocket, requesterTrace};
    Profile profile;
    std::function<bool(const Datagram &)> loses;
    bool ended = false;
};

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreHeard()
    {
        GroupsStage stage(999);
        QVERIFY(stage.listen());
        const GroupsResult asked = stage.ask();
        QCOMPARE(asked.goodCount(), 1'000);
        for (const GroupRow &row : asked.rows)
            QCOMPARE(row.sent, 1U);
        stage.listener.stop();
        const GroupsResult heard = stage.listener.result();
        QCOMPARE(heard.goodCount(), 1'000);
        QCOMPARE(heard.sockets, 2);
        QVERIFY(asked.durationMs < 1'200);
    }

    /// The system's limit for one socket costs another socket, not groups.
    void takesAsManySocketsAsItMust()
    {
        GroupsStage stage(99);
        stage.limitMemberships(40);
        QVERIFY(stage.listen());
        QCOMPARE(stage.listener.result().sockets, 4);
        QCOMPARE(stage.ask().goodCount(), 100);
    }

    void tellsWhatItCouldNotJoin()
    {
        GroupsStage stage(9);
        stage.limitMemberships(0);
        QVERIFY(stage.listen());
        const GroupsResult result = stage.listener.result();
        for (const GroupRow &row : result.rows) {
            QVERIFY(!row.usable);
            QVERIFY2(row.problem.contains(u"net.core.optmem_max"_s), qPrintable(row.problem));
        }
        QCOMPARE(stage.ask().goodCount(), 0);
        QVERIFY(stage.listening.sockets().size() <= GroupListener::mostHolders + 1);
    }

    /// Silent ones are asked again, the others not.
    void asksTheSilentAgain()
    {
        GroupsStage stage(49);
        QVERIFY(stage.listen());
        int lost = 0;
        stage.loses = [&](const Datagram &datagram) {
            const bool isThird = datagram.destination == stage.groups[2];
            return datagram.destination == stage.groups[7] || (isThird && lost++ == 0);
        };
        const GroupsResult result = stage.ask();
        QCOMPARE(result.goodCount(), 49);
        QCOMPARE(result.rows[2].sent, 2U);
        QCOMPARE(result.rows[2].answered, 1U);
        QCOMPARE(result.rows[7].sent, 3U);
        QCOMPARE(result.rows[7].answered, 0U);
        QCOMPARE(result.rows[8].sent, 1U);
    }

    /// What another program on this machine has joined is no pass.
    void countsOnlyItsOwnGroups()
    {
        GroupsStage stage(4);
        QVERIFY(stage.listen());
        const auto other = stage.listening.makeSocket();
        QVERIFY(other->open({.bindTo = {{}, {}, 9}}));
        QVERIFY(other->join(ip(u"ff12::2:1"), eth0));
        stage.groups.append(ip(u"ff12::2:1"));
        const GroupsResult result = stage.ask();
        QCOMPARE(result.goodCount(), 5);
        QCOMPARE(result.rows.last().answered, 0U);
        QCOMPARE(stage.listener.result().ignored, 3U);
    }

    void tellsWhatCouldNotBeSent()
    {
        GroupsStage stage(4);
        stage.requesting.refuse = [](const QString &operation, InterfaceIndex) {
            return operation == u"send" ? ENETUNREACH : 0;
        };
        const GroupsResult result = stage.ask();
        for (const GroupRow &row : result.rows)
            QVERIFY(!row.usable && !row.problem.isEmpty());
    }

    void needsAnInterface()
    {
        GroupsStage stage(4);
        stage.profile.interface = u"none"_s;
        QVERIFY(!stage.listen());
        QVERIFY(!stage.listener.result().problem.isEmpty());
    }
};

SIXCAST_VIRTUAL_MAIN(TestGroups)

#include "tst_groups.moc"
