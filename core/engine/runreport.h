// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/runfacts.h"
#include "core/profile/profile.h"
#include "core/report/report.h"
#include "core/session/listener.h"
#include "core/session/requester.h"

namespace Sixcast {

// From what a session counted to what a person is told. Pure but for tr().

Report listenerReport(const Profile &profile, const Listener &listener, Listener::End end);
/// \a exchange: with what was seen of the answerers afterwards.
Report requesterReport(const Profile &profile, const Requester &requester, Requester::End end,
                       const ExchangeFacts &exchange = {});
/// Both roles in one process: the requester's result, with the listener's failure where that came
/// first.
Report tryReport(const Profile &profile, const Report &listener, const Report &requester);

/// What this machine alone can say about one side, without a peer.
Report checkReport(const Profile &profile, const Conclusion &conclusion);
/// A check that was stopped before it was done.
Report stoppedReport(const Profile &profile);
/// Of a run that failed on this machine: takes out the causes that lie with the network or with the
/// other one.
void keepOwnCauses(Report &report);
/// Says in the report's sentence what the first finding means, as far as it is sure. Does nothing
/// when it works. \a other: the other machine's address, where it is known.
void addCause(Report &report, const Ip6Address &other = {});
/// A run that could not even begin.
Report failureReport(const Profile &profile, const Error &error);

} // namespace Sixcast
