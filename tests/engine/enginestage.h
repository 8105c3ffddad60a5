// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "tests/support/eventloop.h"
#include "tests/support/fakemachine.h"
#include "tests/support/tracelines.h"

namespace Sixcast {

/// An engine on a machine of a fake network, and all that it says; beside it a machine that can
/// listen. Both have fake0 on link 1 and fake1 on link 2, with indexes that no real interface has.
struct EngineStage {
    static constexpr InterfaceIndex fake0{10'002};
    static constexpr InterfaceIndex fake1{10'003};

    EngineStage()
    {
        attach(host, QStringLiteral("fe80::1"), QStringLiteral("fe80::1:1"));
        attach(other, QStringLiteral("fe80::2"), QStringLiteral("fe80::1:2"));
        profile.role = Role::Request;
        profile.interface = QStringLiteral("fake0");
        profile.intervalMs = 2;
        profile.timeoutMs = 60;
        profile.probes = false; // their time is not what is tested here
        QObject::connect(&engine, &Engine::recorded, &engine,
                         [this](const QList<TraceEvent> &batch) { events += batch; });
        QObject::connect(&engine, &Engine::statusChanged, &engine,
                         [this](const RunStatus &status) { statuses.append(status); });
        QObject::connect(&engine, &Engine::peersChanged, &engine,
                         [this](const QList<Peer> &now) { peers = now; });
        QObject::connect(&engine, &Engine::finished, &engine,
                         [this](const Report &report) { reports.append(report); });
    }

    static void attach(FakeHost &machine, const QString &first, const QString &second)
    {
        machine.addInterface(fake0.value, QStringLiteral("fake0"), *Ip6Address::parse(first), 1);
        machine.addInterface(fake1.value, QStringLiteral("fake1"), *Ip6Address::parse(second), 2);
    }

    /// The other machine listens.
    void answer()
    {
        Profile service = profile;
        service.role = Role::Listen;
        service.count = 0;
        service.durationS = 0;
        (void)listener.start(service, other.interfaces);
    }
    /// The other machine sends, from a port of which it doesn't listen.
    void arrives(QByteArrayView payload)
    {
        const auto socket = other.makeSocket();
        (void)socket->open({});
        (void)socket->send(
            {.payload = payload, .to = {profile.group, fake0, profile.port}, .interface = fake0});
        letItHappen();
    }

    /// From start to finish.
    Report run()
    {
        engine.start(profile);
        return end();
    }
    Report end()
    {
        const qsizetype before = reports.size();
        return waitFor([&] { return reports.size() > before; }) ? reports.last() : Report();
    }
    bool reaches(RunStatus::State state)
    {
        return waitFor([&] { return !statuses.isEmpty() && statuses.last().state == state; });
    }
    QStringList lines(const QString &beginning) const
    {
        QStringList found;
        for (const TraceEvent &event : events) {
            if (const QString line = traceLine(event); line.startsWith(beginning))
                found.append(line);
        }
        return found;
    }

    FakeNetwork network;
    FakeHost &host = network.addHost();
    FakeHost &other = network.addHost();
    std::unique_ptr<FakeSocket> otherSocket = other.makeSocket();
    Trace otherTrace;
    Listener listener{*otherSocket, otherTrace};
    Profile profile;
    QList<TraceEvent> events;
    QList<RunStatus> statuses;
    QList<Peer> peers;
    QList<Report> reports;
    Engine engine{
        {.makeSocket = [this](SocketEngine) { return host.makeSocket(); },
         .readInterfaces = [this] { return Result<QList<InterfaceInfo>>(host.interfaces); },
         .machine = std::make_shared<FakeMachine>(host)}};
};

} // namespace Sixcast
