// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracewords.h"

#include "core/base/escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceWords)
};
} // namespace

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Step:
        return Words::tr("step");
    case Kind::Sent:
        return Words::tr("out");
    case Kind::Received:
        return Words::tr("in");
    case Kind::Note:
        return Words::tr("note");
    case Kind::Warning:
        return Words::tr("warning");
    case Kind::Error:
        return Words::tr("error");
    case Kind::Finding:
        return Words::tr("finding");
    case Kind::Counters:
        return Words::tr("counters");
    }
    Q_UNREACHABLE();
}

QString actorWord(Actor actor)
{
    switch (actor) {
    case Actor::System:
        return Words::tr("system");
    case Actor::Listener:
        return Words::tr("listener");
    case Actor::Requester:
        return Words::tr("requester");
    case Actor::Probe:
        return Words::tr("probe");
    case Actor::Capture:
        return Words::tr("capture");
    }
    Q_UNREACHABLE();
}

QString whereText(Actor actor, const InterfaceRef &interface)
{
    if (interface.name.isEmpty())
        return actorWord(actor);
    return Words::tr("%1 %2", "actor, interface: listener eth0")
        .arg(actorWord(actor), escaped(interface.name));
}

} // namespace Sixcast
