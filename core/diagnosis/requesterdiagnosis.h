// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/picture.h"
#include "core/diagnosis/diagnosiscontext.h"
#include "core/facts/otherside.h"
#include "core/probes/echoprobe.h"
#include "core/probes/factschannel.h"
#include "core/probes/helloburst.h"
#include "core/probes/pingprobe.h"
#include "core/probes/rulewatch.h"

#include <span>

namespace Sixcast {

/// The requester's side: looks at the machine before the first HELLO, and for causes when answers
/// are missing.
///
///     begin()  ->  [the exchange runs]  ->  investigate(deadline)  ->  finished(findings)
///
/// begin() only reads and listens. investigate() sends for about 2.6 s; with conclude() in its
/// place nothing is sent: for an exchange that works, or when probes are not wanted. The plan:
///
/// | ms     | what |
/// |---|---|
/// | 0      | self-echo (nothing leaves the machine), then 12 HELLOs to the group |
/// | 550    | 6 HELLOs to ff02::1, pings to groups; 2 + 2 HELLOs and a ping on each |
/// |        | other usable interface |
/// | 1,050  | each host that showed itself (at most 8): 4 HELLOs, 2 to the neighbouring port, 2 |
/// |        | pings |
/// | 1,600  | 12 HELLOs of 400 bytes to the group |
/// | 2,150  | the last facts, late answers |
///
/// Before each step the own facts are told on ff02::1 (unless quiet), and by IPv4 broadcast when
/// IPv6 reached nobody.
class RequesterDiagnosis : public QObject
{
    Q_OBJECT
public:
    /// \a exchange is asked for the exchange so far, late answers included, whenever it matters.
    RequesterDiagnosis(DiagnosisContext context, RunSettings settings,
                       std::function<ExchangeFacts()> exchange, QObject *parent = nullptr);
    ~RequesterDiagnosis() override;

    void begin();
    /// From now on, while HELLOs stay without an answer, the other machine is told so again and
    /// again:
    /// a long run must not end before the listener's screen says the same as this one.
    void tellWhileSilent() { m_silenceTimer.start(); }
    /// An investigation is worth while: answers are missing, late or far too slow.
    bool isNeeded() const;
    /// Done at the latest at \a deadlineMonotonicNs (the machine's clock).
    void investigate(qint64 deadlineMonotonicNs);
    void conclude();
    /// What a WELCOME carried in its `d=` field.
    void noteDigest(const QByteArray &digest, const Endpoint &from, InterfaceIndex arrival);

    /// How far the investigation has come: the checks begun, of those planned; 0 of 0 before it.
    struct Progress {
        int begun = 0;
        int planned = 0;
    };
    Progress progress() const { return m_progress; }

    const SideFacts &facts() const { return m_facts; }
    /// All that is known by now; sends nothing.
    Case situation();

Q_SIGNALS:
    /// Exactly once after investigate() or conclude(), never from within them. Sorted, best first;
    /// the first is `works` when it does.
    void finished(const Sixcast::Conclusion &conclusion);

private:
    struct Host {
        Endpoint address;
        InterfaceIndex interface;
    };

    bool canSend() const;
    InterfaceRef chosen() const;
    std::unique_ptr<DatagramSocket> makeSocket() const { return m_context.makeSocket(); }
    HelloBurst *startBurst(HelloBurst::Plan plan);
    void openWindow(Purpose purpose);
    void closeWindow();
    void tell(bool ask);
    void tellDetails();
    void tellSilence();
    bool needsIpv4() const;
    SideFacts freshFacts() const;
    QByteArray digest() const;
    QList<Host> hosts() const;

    /// What to do how many ms after the first burst.
    struct Step {
        int atMs;
        void (RequesterDiagnosis::*what)();
    };
    static std::span<const Step> wholePlan();
    static std::span<const Step> shortPlan();
    void follow(std::span<const Step> plan);
    void startNextStep();
    void onStepDue();
    void onEchoed();
    void askEverybody();
    void askOtherInterfaces();
    void askHosts();
    void sendLarge();
    void tellAgain();
    void tellLast();
    void sendLast();
    void lookAtRules();
    void finish();
    void collectFacts();
    void report();

    DiagnosisContext m_context;
    std::function<ExchangeFacts()> m_exchange;
    std::unique_ptr<ProbeTrace> m_trace;
    SideFacts m_facts;
    QHash<InterfaceIndex, CounterSet> m_before; ///< at begin()
    CounterSet m_windowBefore;
    OtherSides m_others;
    std::unique_ptr<FactsChannel> m_channel;
    std::unique_ptr<EchoProbe> m_echo;
    std::unique_ptr<PingProbe> m_ping;
    std::unique_ptr<RuleWatch> m_rules; ///< null: without rights
    std::vector<std::unique_ptr<HelloBurst>> m_bursts;
    qint64 m_investigationNs = 0; ///< monotonic; 0: none
    std::span<const Step> m_plan; ///< what is left of it
    qint64 m_planNs = 0;          ///< monotonic, its beginning
    QTimer m_planTimer;
    QTimer m_silenceTimer;
    int m_tellsLeft = 0; ///< of its silence, once it is over
    QTimer m_deadline;
    Progress m_progress;
    bool m_done = false;
};

} // namespace Sixcast
