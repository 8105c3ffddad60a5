// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ownstep.h"

#include "core/facts/findingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::OwnStep)
};

using Kind = OwnStep::Kind;

/// Causes that another setting of the run does away with, on the side that they lie with.
struct Row {
    QLatin1StringView id;
    QLatin1StringView role;
    Kind kind;
};
constexpr Row rows[]{
    {"requester.app.hop-limit"_L1, "requester"_L1, Kind::RaiseHopLimit},
    {"requester.app.source"_L1, "requester"_L1, Kind::FreeSource},
    {"requester.app.port-in-use"_L1, "requester"_L1, Kind::FreeSource},
    {"requester.app.wrong-interface"_L1, "requester"_L1, Kind::AllInterfaces},
    {"listener.app.wrong-interface"_L1, "listener"_L1, Kind::AllInterfaces},
    {"requester.interface.tentative"_L1, "requester"_L1, Kind::Again},
    {"listener.interface.tentative"_L1, "listener"_L1, Kind::Again},
    {"listener.app.late"_L1, "requester"_L1, Kind::Again},
};

} // namespace

std::optional<OwnStep> ownStepFor(const NextCheck &check, const Report &report)
{
    if (check.on != Findings::tr("this machine"))
        return std::nullopt;
    if (check.observation.endsWith(".rules"_L1))
        return OwnStep{Kind::ReadRules, {}};
    if (report.role != u"requester")
        return std::nullopt;
    if (check.observation == u"other-answers")
        return OwnStep{Kind::AllInterfaces, {}};
    const auto listener = Ip6Address::parse(report.path.listener);
    if (check.observation == u"host" && listener)
        return OwnStep{Kind::AskListener, *listener};
    return std::nullopt;
}

std::optional<OwnStep> ownStepFor(const Finding &cause, const Report &report)
{
    for (const Row &row : rows) {
        if (row.id == cause.id && row.role == report.role)
            return OwnStep{row.kind, {}};
    }
    return std::nullopt;
}

QString stepText(const OwnStep &step)
{
    switch (step.kind) {
    case Kind::ReadRules:
        return Tr::tr("Read the firewall rules and run again");
    case Kind::Again:
        return Tr::tr("Run again");
    case Kind::AllInterfaces:
        return Tr::tr("Run again on all interfaces");
    case Kind::AskListener:
        return Tr::tr("Run again and ask %1 directly").arg(step.listener.toString());
    case Kind::RaiseHopLimit:
        return Tr::tr("Run again with hop limit %1").arg(raisedHopLimit);
    case Kind::FreeSource:
        return Tr::tr("Run again from an automatic source address");
    }
    return {};
}

} // namespace Sixcast
