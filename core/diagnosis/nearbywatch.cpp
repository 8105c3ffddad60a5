// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/nearbywatch.h"

#include "core/trace/trace.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

NearbyWatch::NearbyWatch(NearbyEar::SocketMaker makeSocket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_trace(trace)
{
}

NearbyWatch::~NearbyWatch() = default;

void NearbyWatch::setInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_interfaces = interfaces;
    if (m_ear)
        m_ear->open(interfaces);
}

void NearbyWatch::setWatching(bool watching)
{
    m_watching = watching;
    update();
}

void NearbyWatch::beginListening(const Ip6Address &group, quint16 port)
{
    m_listening = Listening{group, port};
    update();
    if (m_ear)
        onChanged(m_ear->sixcasts());
}

void NearbyWatch::endListening()
{
    m_listening.reset();
    m_noted.clear();
    update();
}

void NearbyWatch::update()
{
    const bool wanted = m_watching || m_listening;
    if (wanted == bool(m_ear))
        return;
    if (!wanted) {
        m_ear.reset();
        Q_EMIT changed({});
        return;
    }
    m_ear = std::make_unique<NearbyEar>(m_makeSocket);
    connect(m_ear.get(), &NearbyEar::changed, this, &NearbyWatch::onChanged);
    m_ear->open(m_interfaces);
}

void NearbyWatch::onChanged(const QList<NearbySixcast> &sixcasts)
{
    for (const NearbySixcast &one : sixcasts) {
        if (m_listening && one.side == Side::Requester)
            noteStranger(one);
    }
    Q_EMIT changed(sixcasts);
}

void NearbyWatch::noteStranger(const NearbySixcast &requester)
{
    const bool sameGroup = requester.group == m_listening->group;
    if ((sameGroup && requester.port == m_listening->port) || m_noted.size() >= maximumNotes)
        return;
    TraceEvent row;
    row.actor = Actor::Listener;
    row.operation = u"nearby"_s;
    row.interface = requester.arrival;
    row.peer = Endpoint{requester.from.address, requester.from.scope, 0};
    row.text = (sameGroup ? tr("%1 asks for %2 port %3: not this port")
                          : tr("%1 asks for %2 port %3: not this group"))
                   .arg(nearbyAddress(requester), requester.group.toString())
                   .arg(requester.port);
    if (m_noted.contains(row.text))
        return;
    m_noted.insert(row.text);
    m_trace.add(std::move(row));
}

} // namespace Sixcast
