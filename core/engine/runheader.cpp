// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runheader.h"

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString sideName(Role role)
{
    switch (role) {
    case Role::Listen:
        return u"listener"_s;
    case Role::Request:
        return u"requester"_s;
    case Role::Try:
        return u"both"_s;
    case Role::Check:
        return u"check"_s;
    }
    return {};
}

} // namespace

TraceHeader runTraceHeader(const Profile &profile)
{
    const QJsonObject settings{
        {u"group"_s, profile.group.toString()},
        {u"port"_s, profile.port},
        {u"interface"_s, profile.allInterfaces ? u"all"_s : profile.interface},
        {u"hopLimit"_s, profile.hopLimit},
        {u"plain"_s, profile.plain}};
    return currentTraceHeader(sideName(profile.role), settings);
}

} // namespace Sixcast
