// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/exchange/roles.h"

#include "core/net/interfaceinventory.h"
#include "core/session/listener.h"
#include "core/trace/tracestore.h"

#include <QCoreApplication>

namespace Sixcast {

int serveListener(SocketKind kind)
{
    const auto socket = makeDatagramSocket(kind);
    Trace trace;
    TraceStore store;
    QObject::connect(&trace, &Trace::recorded, &trace,
                     [&](const TraceEvent &event) { store.append(event); });
    Listener listener(*socket, trace);
    Profile profile;
    profile.role = Role::Listen;
    profile.group = benchGroup;
    profile.port = benchPort;
    profile.interface = QString::fromLatin1(benchInterface);
    profile.answersPerSecond = 1'000'000; // the cap is not what is measured
    profile.answersPerSecondPerSource = 1'000'000;
    const auto interfaces = readInterfaces();
    if (!interfaces || !listener.start(profile, *interfaces)
        || listener.state() != Listener::State::Listening)
        qFatal("can't listen: %s", qPrintable(listener.error().text));
    sayReady();
    return QCoreApplication::exec();
}

} // namespace Sixcast
