// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/facts/factsevent.h"
#include "tests/support/eventloop.h"
#include "tests/support/fakemachine.h"
#include "tests/support/virtualtime.h"

namespace Sixcast {

inline Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

inline constexpr InterfaceIndex eth0{2};
inline constexpr InterfaceIndex eth1{3};
inline const Ip6Address group = Profile().group;
inline const quint16 port = Profile().port;

/// One machine with its Sixcast, and all that it said.
struct Player {
    /// \a instead: what tells of the machine in place of FakeMachine.
    Player(FakeNetwork &network, QStringView address, Role role,
           const std::shared_ptr<Machine> &instead = {})
        : host(network.addHost())
        , machine(std::make_shared<FakeMachine>(host))
        , engine(
              {.makeSocket = [this](SocketEngine) { return host.makeSocket(); },
               .readInterfaces = [this] { return Result<QList<InterfaceInfo>>(host.interfaces); },
               .machine = instead ? instead : machine})
    {
        host.addInterface(eth0.value, QStringLiteral("eth0"), ip(address), 1);
        profile.role = role;
        profile.interface = QStringLiteral("eth0");
        QObject::connect(&engine, &Engine::recorded, &engine,
                         [this](const QList<TraceEvent> &batch) { events += batch; });
        QObject::connect(&engine, &Engine::finished, &engine,
                         [this](const Report &told) { reports << told; });
    }

    void start() { engine.start(profile); }
    void stop() { engine.stop(); }
    Report report() const { return reports.isEmpty() ? Report() : reports.last(); }
    /// Everything that it knew at the end.
    SideFacts facts() const
    {
        for (auto it = events.crbegin(); it != events.crend(); ++it) {
            if (const auto found = factsOf(*it))
                return *found;
        }
        return {};
    }
    QString cause() const { return report().findings.value(0).id; }
    QStringList causes() const
    {
        QStringList ids;
        for (const Finding &finding : report().findings)
            ids << finding.id;
        return ids;
    }

    FakeHost &host;
    std::shared_ptr<FakeMachine> machine;
    Profile profile;
    QList<TraceEvent> events;
    QList<Report> reports;
    Engine engine;
};

/// A requester and a listener on one link, each a whole Sixcast on a machine of its own.
struct Scene {
    FakeNetwork network;
    Player requester;
    Player listener{network, u"fe80::2", Role::Listen};

    explicit Scene(const std::shared_ptr<Machine> &requesters = {})
        : requester(network, u"fe80::1", Role::Request, requesters)
    {
        listener.profile.count = listener.profile.durationS = 0;
    }

    static void pass(int ms)
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(ms);
        while (timer.isActive())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    /// The listener first, a second before the requester; both to their ends.
    void run(bool withListener = true)
    {
        if (withListener) {
            listener.start();
            pass(1'000);
        }
        requester.start();
        const bool ended = waitFor([&] { return !requester.reports.isEmpty(); });
        if (!ended)
            qFatal("The requester never ended.");
        if (withListener) {
            listener.stop();
            waitFor([&] { return !listener.reports.isEmpty(); });
        }
    }
};

} // namespace Sixcast
