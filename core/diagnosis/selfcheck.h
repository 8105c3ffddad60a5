// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/diagnosis/diagnosiscontext.h"
#include "core/probes/echoprobe.h"

namespace Sixcast {

/// `check`: what one machine alone can know about its side, without a peer. Nothing leaves the
/// machine but the membership report of a join (listener).
class SelfCheck : public QObject
{
    Q_OBJECT
public:
    SelfCheck(DiagnosisContext context, RunSettings settings, QObject *parent = nullptr);
    ~SelfCheck() override;

    void start();

Q_SIGNALS:
    /// Exactly once, within about half a second, never from within start(). Empty: nothing speaks
    /// against this side.
    void finished(const Sixcast::Conclusion &conclusion);

private:
    void tryToListen();
    void onEchoed();

    DiagnosisContext m_context;
    SideFacts m_facts;
    std::unique_ptr<ProbeTrace> m_trace;
    std::unique_ptr<DatagramSocket> m_socket; ///< the listener's, for the time of the check
    std::unique_ptr<EchoProbe> m_echo;
};

} // namespace Sixcast
