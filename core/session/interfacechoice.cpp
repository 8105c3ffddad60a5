// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/interfacechoice.h"

#include "core/base/escape.h"
#include "core/base/prefix.h"
#include "core/base/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::InterfaceChoice)
};

/// By name, else by number (RFC 4007 section 11.2); null if there is none.
const InterfaceInfo *namedInterface(const QString &name, const QList<InterfaceInfo> &known)
{
    const auto named = std::find_if(known.begin(), known.end(), [&](const InterfaceInfo &info) {
        return info.ref.name == name;
    });
    if (named != known.end())
        return &*named;
    bool isNumber = false;
    const InterfaceIndex index{name.toUInt(&isNumber)};
    return isNumber ? findInterface(known, index) : nullptr;
}

} // namespace

QList<InterfaceInfo> chosenInterfaces(const InterfaceChoice &choice,
                                      const QList<InterfaceInfo> &known)
{
    QList<InterfaceInfo> chosen;
    if (choice.all) {
        std::copy_if(known.begin(), known.end(), std::back_inserter(chosen), isUsable);
        std::sort(chosen.begin(), chosen.end(), [](const InterfaceInfo &a, const InterfaceInfo &b) {
            return a.ref.index < b.ref.index;
        });
    } else if (choice.name.isEmpty()) {
        if (const InterfaceInfo *best = bestInterface(known))
            chosen.append(*best);
    } else if (const InterfaceInfo *named = namedInterface(choice.name, known)) {
        chosen.append(*named);
    }
    return chosen;
}

Result<InterfaceInfo> chosenInterface(const QString &name, const QList<InterfaceInfo> &known)
{
    const InterfaceChoice choice{name, false};
    const QList<InterfaceInfo> chosen = chosenInterfaces(choice, known);
    if (chosen.isEmpty())
        return noInterfaceError(choice, known);
    return chosen.first();
}

Error noInterfaceError(const InterfaceChoice &choice, const QList<InterfaceInfo> &known)
{
    if (!choice.all && !choice.name.isEmpty()) {
        QStringList names;
        for (const InterfaceInfo &info : known)
            names.append(info.ref.name);
        return {Error::Code::InvalidInput, 0,
                Tr::tr("This machine has no interface %1.").arg(escaped(choice.name))
                    + didYouMean(choice.name, names)};
    }
    const bool onlyLoopback = std::all_of(known.begin(), known.end(),
                                          [](const InterfaceInfo &info) { return info.loopback; });
    if (onlyLoopback)
        return {Error::Code::System, 0,
                Tr::tr("This machine has no network interface but the loopback one.")};
    const bool ipv6Off = std::all_of(known.begin(), known.end(), [](const InterfaceInfo &info) {
        return info.loopback || info.ipv6Enabled == false;
    });
    if (ipv6Off)
        return {Error::Code::System, 0,
                Tr::tr("IPv6 is switched off on every interface of this machine.")};
    return {Error::Code::System, 0,
            Tr::tr("No interface of this machine is usable for IPv6 multicast now.")};
}

const InterfaceInfo *findInterface(const QList<InterfaceInfo> &known, InterfaceIndex index)
{
    const auto found = std::find_if(known.begin(), known.end(), [index](const InterfaceInfo &info) {
        return info.ref.index == index;
    });
    return found == known.end() ? nullptr : &*found;
}

InterfaceRef interfaceRef(const QList<InterfaceInfo> &known, InterfaceIndex index)
{
    const InterfaceInfo *info = findInterface(known, index);
    return info ? info->ref : InterfaceRef{index, {}};
}

bool isOffLink(const QList<InterfaceInfo> &known, InterfaceIndex arrival, const Ip6Address &source)
{
    const InterfaceInfo *interface = findInterface(known, arrival);
    if (!interface || interface->addresses.isEmpty() || interface->loopback || source.isLinkLocal()
        || source.isLoopback() || source.isUnspecified())
        return false;
    return std::none_of(interface->addresses.begin(), interface->addresses.end(),
                        [&source](const InterfaceAddress &address) {
                            return sharesPrefix(address.address, source, address.prefixLength);
                        });
}

QString offLinkText()
{
    return Tr::tr(
        "this sender isn't on any of the interface's subnets: it is behind a router, or its "
        "address is wrong");
}

QString blockingProblem(const InterfaceInfo &interface)
{
    const QList<Obstacle> found = obstacles(interface);
    const auto blocking = std::find_if(found.begin(), found.end(), isBlocking);
    return blocking == found.end() ? QString() : obstacleText(*blocking);
}

QString addressListText(const InterfaceInfo &interface)
{
    QStringList texts;
    for (const InterfaceAddress &address : interface.addresses) {
        QString text = address.address.toString();
        if (address.dadFailed)
            text += u" (dad-failed)"_s;
        else if (address.tentative)
            text += u" (tentative)"_s;
        texts.append(text);
    }
    return texts.join(u", ");
}

} // namespace Sixcast
