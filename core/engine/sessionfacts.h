// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/runfacts.h"
#include "core/profile/profile.h"
#include "core/session/listener.h"
#include "core/session/requester.h"

namespace Sixcast {

// Sessions and diagnosis don't know each other: here the one's state becomes the other's plain
// input.

RunSettings runSettings(const Profile &profile, Side side, const QList<InterfaceInfo> &known);
ExchangeFacts exchangeFacts(const Requester &requester, const QList<Refusal> &refusals);

/// Collects what a listener meets into ServiceFacts, per requester and run.
class ServiceRecorder : public QObject
{
    Q_OBJECT
public:
    static constexpr int keptSources = 64;
    static constexpr int keptRefusals = 64;

    explicit ServiceRecorder(const Listener &listener, QObject *parent = nullptr);

    ServiceFacts facts() const;

private:
    void onHeard(const Datagram &datagram, const Message &hello, Listener::Use use);
    void onAnswered(const Datagram &datagram, const Message &hello, const SendResult &result);
    HeardFacts &heardFrom(const Datagram &datagram, const Message &hello);

    const Listener &m_listener;
    QList<HeardFacts> m_heard; ///< the latest at the end
    quint64 m_heardInAll = 0;
    quint64 m_refusedInAll = 0;
    QList<Refusal> m_refusals;
};

} // namespace Sixcast
