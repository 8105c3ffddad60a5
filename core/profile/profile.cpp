// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/groupdescription.h"
#include "core/profile/profilefields.h"

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

/// One check for each type; \a traits say what is possible.
Result<void> check(const FieldTraits &traits, int value)
{
    const bool isLeft = traits.zero && value == 0;
    if (isLeft || (value >= leastValue(traits) && value <= traits.maximum))
        return {};
    return refused(Tr::tr("%1: %2 is out of range, %3 to %4 is possible.")
                       .arg(fieldText(traits.name))
                       .arg(value)
                       .arg(traits.least > 1 ? traits.least : traits.minimum)
                       .arg(traits.maximum));
}

Result<void> check(const FieldTraits &, bool)
{
    return {};
}

Result<void> check(const FieldTraits &, const Ip6Address &group)
{
    if (group.isMulticast())
        return {};
    return refused(Tr::tr("%1 is not a group: a group begins with ff.").arg(group.toString()));
}

Result<void> check(const FieldTraits &traits, const std::optional<Ip6Address> &address)
{
    if (!address || (!address->isMulticast() && !address->isUnspecified()))
        return {};
    return refused(Tr::tr("%1: %2 is not the address of one machine.")
                       .arg(fieldText(traits.name), address->toString()));
}

Result<void> check(const FieldTraits &traits, const QList<Ip6Address> &addresses)
{
    if (addresses.size() > Profile::mostSources)
        return refused(Tr::tr("%1: at most %2 addresses are possible.")
                           .arg(fieldText(traits.name))
                           .arg(Profile::mostSources));
    for (const Ip6Address &address : addresses) {
        if (const Result<void> one = check(traits, std::optional(address)); !one)
            return one;
    }
    return {};
}

Result<void> check(const FieldTraits &, const QString &interface)
{
    if (isInterfaceName(interface))
        return {};
    return refused(Tr::tr("The interface's name has characters that no interface has."));
}

template<typename Word>
requires std::is_enum_v<Word> Result<void> check(const FieldTraits &traits, Word value)
{
    const QStringList choices = fieldChoices(traits);
    if (choices.contains(valueText(value)))
        return {};
    return refused(
        Tr::tr("'%1' takes %2.").arg(QLatin1StringView(traits.key), choiceText(choices)));
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
    Result<void> result;
    forEachField([&](const auto &field) {
        if (result)
            result = check(field.traits, profile.*field.member);
    });
    if (result && !profile.sources.isEmpty() && !profile.blockedSources.isEmpty())
        return refused(Tr::tr("A join is either for certain sources or for all but certain ones."));
    return result;
}

Profile Profile::complete() const
{
    Profile profile = *this;
    if (!isStream())
        return profile;
    profile.streamRate = streamRate > 0 ? streamRate : usualStreamRate;
    profile.streamBytes = streamBytes > 0 ? streamBytes : usualStreamBytes;
    profile.durationS = count > 0 || durationS > 0 ? durationS : usualStreamS;
    profile.intervalMs = streamIntervalMs;
    return profile;
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
    forEachField([&](const auto &field) {
        if (field.traits.local)
            other.*field.member = standard.*field.member;
    });
    if (profile.role == Role::Listen)
        other.sourceAddress =
            profile.sources.size() == 1 ? std::optional(profile.sources.first()) : std::nullopt;
    else if (profile.role == Role::Request && describeGroup(profile.group).sourceSpecific
             && profile.sourceAddress)
        other.sources = {*profile.sourceAddress};
    return other;
}

} // namespace Sixcast
