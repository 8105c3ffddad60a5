// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/picture.h"
#include "core/diagnosis/diagnosiscontext.h"
#include "core/facts/otherside.h"
#include "core/probes/echoprobe.h"
#include "core/probes/factschannel.h"
#include "core/probes/rulewatch.h"

#include <QHash>

namespace Sixcast {

/// The listener's side: tests itself at the start, samples the counters every 100 ms while it
/// listens, tells the other machine what it sees (unless quiet), and says at the end what it knows.
///
/// The test: looped copies through the own input filter (nothing leaves the machine), then one
/// membership of a fresh group for a quarter of a second. Afterwards one datagram of at most 250
/// bytes a second.
class ListenerDiagnosis : public QObject
{
    Q_OBJECT
public:
    static constexpr int sampleIntervalMs = 100;

    /// \a service is asked for the service so far whenever it matters.
    ListenerDiagnosis(DiagnosisContext context, RunSettings settings,
                      std::function<ServiceFacts()> service, QObject *parent = nullptr);
    ~ListenerDiagnosis() override;

    /// After the socket was opened and joined, or has failed to.
    void begin();
    /// The own facts in short, for WELCOMEs and beacons; at most 100 ms old. Empty before begin().
    /// Of the runs that were heard, \a run is told first; 0: the latest.
    QByteArray digest(quint64 run) const;
    /// What a HELLO of another machine carried in its `d=` field.
    void noteDigest(const QByteArray &digest, const Endpoint &from, InterfaceIndex arrival);
    /// Ends the sampling and leads to finished().
    void finish();
    /// The service has ended and left its groups: that it is no member any more says nothing.
    void noteLeft() { m_hasLeft = true; }

    const SideFacts &facts() const { return m_facts; }
    /// All that is known by now, read again as long as the run is on and somebody asks.
    Case situation();

Q_SIGNALS:
    /// Exactly once after finish(), never from within it.
    void finished(const Sixcast::Conclusion &conclusion);

private:
    void tell();
    void startEcho();
    void repeatEcho();
    void startMembershipTest();
    void endMembershipTest();
    void sample();
    void lookAtRequesters();
    void refresh();
    QByteArray freshDigest(InterfaceIndex interface) const;
    SideFacts freshFacts(InterfaceIndex interface) const;
    void conclude();
    void report();
    InterfaceRef chosen() const;

    DiagnosisContext m_context;
    std::function<ServiceFacts()> m_service;
    std::unique_ptr<ProbeTrace> m_trace;
    SideFacts m_facts;
    QHash<InterfaceIndex, CounterSet> m_before; ///< at begin()
    QHash<InterfaceIndex, CounterSet> m_last;   ///< at the last sample
    CounterSet m_membershipBefore;
    OtherSides m_others;
    std::unique_ptr<FactsChannel> m_channel;
    std::unique_ptr<EchoProbe> m_echo;
    std::unique_ptr<RuleWatch> m_rules; ///< null: without rights
    std::unique_ptr<DatagramSocket> m_membershipSocket;
    mutable SideFacts m_told; ///< WELCOMEs may ask for them many thousand times a second
    mutable QHash<quint64, QByteArray> m_digests; ///< of them, for the runs that ask; bounded
    mutable qint64 m_digestNs = 0;                ///< monotonic
    int m_samples = 0;
    quint64 m_heardAtEcho = 0; ///< HELLOs for the group when the input filter was last tried
    quint64 m_toldRun = 0;     ///< of whoever told last, and since when
    qint64 m_toldSinceNs = 0;
    QTimer m_sampleTimer;
    QTimer m_beaconTimer;
    QTimer m_membershipTimer;
    bool m_done = false;
    bool m_hasLeft = false;
};

} // namespace Sixcast
