// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/groupdescription.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Profile)
};

constexpr qsizetype longestInterfaceName = 255; // IF_MAX_STRING_SIZE of Windows; Linux has 15

Error refused(const QString &reason)
{
    return {Error::Code::InvalidInput, 0, reason};
}

bool isInterfaceName(const QString &name)
{
    return name.size() <= longestInterfaceName
        && std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'/'; });
}

bool isUnicast(const std::optional<Ip6Address> &address)
{
    return !address || (!address->isMulticast() && !address->isUnspecified());
}

Result<void> validateAddresses(const Profile &profile)
{
    if (!profile.group.isMulticast())
        return refused(
            Tr::tr("%1 is not a group: a group begins with ff.").arg(profile.group.toString()));
    if (!isUnicast(profile.source))
        return refused(Tr::tr("%1 can't be a source: it is not the address of one machine.")
                           .arg(profile.source->toString()));
    if (!isUnicast(profile.sourceAddress))
        return refused(Tr::tr("Can't send from %1: it is not the address of one machine.")
                           .arg(profile.sourceAddress->toString()));
    if (!isUnicast(profile.peer))
        return refused(
            Tr::tr("%1 can't be the other machine: it is not the address of one machine.")
                .arg(profile.peer->toString()));
    if (profile.port == 0)
        return refused(Tr::tr("Port 0 can't be used: ports are the numbers from 1 to 65535."));
    if (!isInterfaceName(profile.interface))
        return refused(Tr::tr("The interface's name has characters that no interface has."));
    return {};
}

struct Range {
    int value;
    int minimum;
    int maximum;
    const char *what;
};

Result<void> validateNumbers(const Profile &profile)
{
    const Range ranges[] = {
        {profile.hopLimit, 0, Profile::maximumHopLimit,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "hop limit")},
        {profile.count, 0, Profile::maximumRequests,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "count")},
        {profile.intervalMs, 0, Profile::maximumIntervalMs,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "interval (ms)")},
        {profile.timeoutMs, 1, Profile::maximumTimeoutMs,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "timeout (ms)")},
        {profile.durationS, 0, Profile::maximumDurationS,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "duration (s)")},
        {profile.answersPerSecondPerSource, 1, Profile::maximumAnswersPerSecond,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "answers a second to one source")},
        {profile.answersPerSecond, 1, Profile::maximumAnswersPerSecond,
         QT_TRANSLATE_NOOP("Sixcast::Profile", "answers a second in all")},
    };
    for (const Range &range : ranges) {
        if (range.value < range.minimum || range.value > range.maximum)
            return refused(Tr::tr("%1: %2 is out of range, %3 to %4 is possible.")
                               .arg(QCoreApplication::translate("Sixcast::Profile", range.what))
                               .arg(range.value)
                               .arg(range.minimum)
                               .arg(range.maximum));
    }
    return {};
}

Role otherRole(Role role)
{
    switch (role) {
    case Role::Listen:
        return Role::Request;
    case Role::Request:
        return Role::Listen;
    case Role::Try:
    case Role::Check:
        break;
    }
    return role;
}

} // namespace

Result<void> validate(const Profile &profile)
{
    if (Result<void> addresses = validateAddresses(profile); !addresses)
        return addresses;
    return validateNumbers(profile);
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Listen:
        return u"listen"_s;
    case Role::Request:
        return u"request"_s;
    case Role::Try:
        return u"try"_s;
    case Role::Check:
        return u"check"_s;
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : {Role::Listen, Role::Request, Role::Try, Role::Check}) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

QString socketEngineName(SocketEngine engine)
{
    switch (engine) {
    case SocketEngine::Automatic:
        return u"automatic"_s;
    case SocketEngine::Native:
        return u"native"_s;
    case SocketEngine::Qt:
        return u"qt"_s;
    }
    return {};
}

std::optional<SocketEngine> socketEngineFromName(QStringView name)
{
    for (const SocketEngine engine :
         {SocketEngine::Automatic, SocketEngine::Native, SocketEngine::Qt}) {
        if (name == socketEngineName(engine))
            return engine;
    }
    return std::nullopt;
}

Profile forOtherMachine(const Profile &profile)
{
    const Profile standard;
    Profile other = profile;
    other.role = otherRole(profile.role);
    if (profile.role == Role::Check)
        other.checkAs = otherRole(profile.checkAs);
    other.interface.clear();
    other.count = standard.count; // HELLOs on one side, answers on the other
    other.sourcePort = standard.sourcePort;
    other.peer = std::nullopt;
    other.engine = standard.engine;
    other.source = std::nullopt;
    other.sourceAddress = std::nullopt;
    if (profile.role == Role::Listen)
        other.sourceAddress = profile.source;
    else if (profile.role == Role::Request && describeGroup(profile.group).sourceSpecific)
        other.source = profile.sourceAddress;
    return other;
}

} // namespace Sixcast
