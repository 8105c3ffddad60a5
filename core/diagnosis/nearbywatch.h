// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/nearbyear.h"

#include <QSet>

namespace Sixcast {

class Trace;

/// Who else is on the link, for as long as somebody wants to know: the window all the time, a
/// listener while it runs. Tells the trace once of each requester that asks for another group or
/// port than the listener's.
class NearbyWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maximumNotes = 32; ///< a run

    NearbyWatch(NearbyEar::SocketMaker makeSocket, Trace &trace, QObject *parent = nullptr);
    ~NearbyWatch() override;

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void setWatching(bool watching); ///< also while no run is on
    void beginListening(const Ip6Address &group, quint16 port);
    void endListening();

Q_SIGNALS:
    void changed(const QList<Sixcast::NearbySixcast> &sixcasts);

private:
    void update();
    void onChanged(const QList<NearbySixcast> &sixcasts);
    void noteStranger(const NearbySixcast &requester);

    NearbyEar::SocketMaker m_makeSocket;
    Trace &m_trace;
    QList<InterfaceInfo> m_interfaces;
    std::unique_ptr<NearbyEar> m_ear; ///< null: nobody wants to know
    struct Listening {
        Ip6Address group;
        quint16 port;
    };
    std::optional<Listening> m_listening;
    QSet<QString> m_noted; ///< texts
    bool m_watching = false;
};

} // namespace Sixcast
