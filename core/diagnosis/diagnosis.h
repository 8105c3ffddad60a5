// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/runfacts.h"
#include "core/net/interfaceinfo.h"
#include "core/trace/traceevent.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Sixcast {

class Trace;

/// What a diagnosis needs from whoever runs it. Everything must outlive it.
struct DiagnosisContext {
    Trace *trace = nullptr;
    std::function<std::unique_ptr<DatagramSocket>()> makeSocket; ///< a fresh, closed socket
    std::function<QList<InterfaceInfo>()> interfaces;            ///< read anew at each call
};

/// The requester's side: looks at the machine before the first HELLO, and for causes when answers are missing.
///
///     begin()  ->  [the exchange runs]  ->  investigate(deadline)  ->  finished(findings)
///
/// begin() only reads. investigate() sends: see the documentation for who sends what, and how much. With
/// `conclude()` in its place nothing is sent: for an exchange that works, or probes that are not wanted.
class RequesterDiagnosis : public QObject
{
    Q_OBJECT
public:
    /// \a exchange is asked for the exchange so far, late answers included, whenever it matters.
    RequesterDiagnosis(DiagnosisContext context, RunSettings settings,
                       std::function<ExchangeFacts()> exchange, QObject *parent = nullptr);
    ~RequesterDiagnosis() override;

    void begin();
    /// An investigation is worth while: answers are missing, late or far too slow.
    bool isNeeded() const;
    void investigate(qint64 deadlineMonotonicNs);
    void conclude();

Q_SIGNALS:
    /// Exactly once after investigate() or conclude(), never from within them. Sorted, best first; the first is
    /// `works` when it does.
    void finished(const QList<Sixcast::Finding> &findings);

private:
    DiagnosisContext m_context;
    RunSettings m_settings;
    std::function<ExchangeFacts()> m_exchange;
};

/// The listener's side: tests itself at the start, samples the counters every 100 ms while it listens, tells the
/// other machine what it sees (unless quiet), and says at the end what it knows.
class ListenerDiagnosis : public QObject
{
    Q_OBJECT
public:
    ListenerDiagnosis(DiagnosisContext context, RunSettings settings,
                      std::function<ServiceFacts()> service, QObject *parent = nullptr);
    ~ListenerDiagnosis() override;

    /// After the socket was opened and joined, or has failed to.
    void begin();
    /// The own facts in short, for the `d=` field of an extended WELCOME: ASCII without blanks, <= 240 bytes.
    QByteArray digest() const;
    /// What a HELLO of another machine carried in its `d=` field.
    void noteDigest(const QByteArray &digest, const Endpoint &from, InterfaceIndex arrival);
    /// Ends the sampling and leads to finished().
    void finish();

Q_SIGNALS:
    void finished(const QList<Sixcast::Finding> &findings); ///< exactly once after finish(), never from within it

private:
    DiagnosisContext m_context;
    RunSettings m_settings;
    std::function<ServiceFacts()> m_service;
};

/// `check`: what one machine alone can know about its side, without a peer. Nothing leaves the machine but one
/// membership report (listener).
class SelfCheck : public QObject
{
    Q_OBJECT
public:
    SelfCheck(DiagnosisContext context, RunSettings settings, QObject *parent = nullptr);
    ~SelfCheck() override;

    void start();

Q_SIGNALS:
    void finished(const QList<Sixcast::Finding> &findings); ///< exactly once, within about 1 s

private:
    DiagnosisContext m_context;
    RunSettings m_settings;
};

/// The two-sided verdict out of two traces: pure. Uses the facts that both runs left in their traces.
QList<Finding> compareFindings(const QList<TraceEvent> &listenerTrace, const QList<TraceEvent> &requesterTrace);

} // namespace Sixcast
