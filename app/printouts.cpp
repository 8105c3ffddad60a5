// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printouts.h"

#include "core/base/escape.h"
#include "core/base/message.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Printouts)
};

QString stateText(const InterfaceInfo &info)
{
    QStringList problems;
    for (const Obstacle obstacle : obstacles(info))
        problems.append(obstacleText(obstacle));
    if (problems.isEmpty())
        return Tr::tr("usable");
    return isUsable(info) ? Tr::tr("usable, but: %1").arg(problems.join(u"; "))
                          : Tr::tr("not usable: %1").arg(problems.join(u"; "));
}

QJsonObject interfaceJson(const InterfaceInfo &info)
{
    QJsonArray addresses;
    for (const InterfaceAddress &address : info.addresses) {
        addresses.append(QJsonObject{{u"address"_s, address.address.toString()},
                                     {u"prefixLength"_s, address.prefixLength},
                                     {u"tentative"_s, address.tentative},
                                     {u"dadFailed"_s, address.dadFailed},
                                     {u"deprecated"_s, address.deprecated}});
    }
    QJsonArray problems;
    for (const Obstacle obstacle : obstacles(info))
        problems.append(obstacleText(obstacle));
    QJsonObject object{{u"interface"_s, info.ref.name},
                       {u"interfaceIndex"_s, qint64(info.ref.index.value)},
                       {u"kind"_s, info.kind},
                       {u"mtu"_s, info.mtu},
                       {u"up"_s, info.up},
                       {u"usable"_s, isUsable(info)},
                       {u"addresses"_s, addresses},
                       {u"problems"_s, problems}};
    if (info.carrier)
        object.insert(u"carrier"_s, *info.carrier);
    if (info.ipv6Enabled)
        object.insert(u"ipv6"_s, *info.ipv6Enabled);
    if (info.bridge.isValid())
        object.insert(u"bridge"_s, info.bridge.name);
    return object;
}

QString interfaceText(const InterfaceInfo &info)
{
    QString text = u"%1 (%2)  %3\n"_s.arg(escaped(info.ref.name),
                                          QString::number(info.ref.index.value), stateText(info));
    text += u"    %1, MTU %2\n"_s.arg(info.kind.isEmpty() ? u"?"_s : info.kind,
                                      QString::number(info.mtu));
    for (const InterfaceAddress &address : info.addresses) {
        text +=
            u"    %1/%2"_s.arg(address.address.toString(), QString::number(address.prefixLength));
        if (address.dadFailed)
            text += u"  "_s + Tr::tr("duplicate: another machine has this address");
        else if (address.tentative)
            text += u"  "_s + Tr::tr("tentative: not usable yet");
        text += u'\n';
    }
    return text;
}

QJsonObject directionJson(const CompareDirection &direction)
{
    QJsonArray lost;
    for (const quint32 sequence : direction.lost)
        lost.append(qint64(sequence));
    QJsonObject object{{u"lost"_s, lost},
                       {u"lostIsCertain"_s, direction.lostIsCertain},
                       {u"failed"_s, qint64(direction.failed)},
                       {u"duplicates"_s, qint64(direction.duplicates)}};
    if (direction.sent)
        object.insert(u"sent"_s, qint64(*direction.sent));
    if (direction.arrived)
        object.insert(u"arrived"_s, qint64(*direction.arrived));
    return object;
}

QString countText(const std::optional<quint64> &count)
{
    return count ? QString::number(*count) : u"?"_s;
}

} // namespace

QString datagramLine(const TraceEvent &event)
{
    const bool beaconOrProbe = event.operation == beaconOperation || event.actor == Actor::Probe;
    if (beaconOrProbe || (event.kind != Kind::Sent && event.kind != Kind::Received))
        return {};
    const Message message = decodeMessage(event.payload);
    if (message.kind == Message::Kind::Beacon)
        return {};
    const qsizetype wordEnd = message.extended ? event.payload.indexOf(' ') : event.payload.size();
    const QString word = escapedForDisplay(QByteArrayView(event.payload).first(wordEnd), 64);
    const std::optional<Endpoint> &other = event.peer ? event.peer : event.group;
    const QString where = other ? endpointText(*other, event.interface) : QString();
    return event.kind == Kind::Sent
        ? u"Sent datagram is '%1' to %2 on %3\n"_s.arg(word, where, event.interface.name)
        : u"Arrived datagram is '%1' from %2 on %3\n"_s.arg(word, where, event.interface.name);
}

QString interfacesText(const QList<InterfaceInfo> &interfaces)
{
    QString text;
    for (const InterfaceInfo &info : interfaces)
        text += interfaceText(info);
    return text;
}

QJsonArray interfacesJson(const QList<InterfaceInfo> &interfaces)
{
    QJsonArray array;
    for (const InterfaceInfo &info : interfaces)
        array.append(interfaceJson(info));
    return array;
}

QJsonObject comparisonJson(const TraceComparison &comparison)
{
    QJsonObject clock{{u"offsetNs"_s, comparison.offset.ns},
                      {u"samples"_s, comparison.offset.samples}};
    if (comparison.offset.uncertaintyNs)
        clock.insert(u"uncertaintyNs"_s, *comparison.offset.uncertaintyNs);
    return {{u"verdict"_s, compareVerdictId(comparison.verdict)},
            {u"hellos"_s, directionJson(comparison.out)},
            {u"welcomes"_s, directionJson(comparison.back)},
            {u"leftOut"_s, qint64(comparison.listener.leftOut + comparison.requester.leftOut)},
            {u"clock"_s, clock}};
}

QString comparisonText(const TraceComparison &comparison)
{
    const auto line = [](const QString &name, const CompareDirection &direction) -> QString {
        QString text = u"%1 %2 -> %3"_s.arg(name.leftJustified(28), countText(direction.sent),
                                            countText(direction.arrived));
        if (!direction.lost.isEmpty())
            text += Tr::tr("   lost: %1").arg(sequenceRanges(direction.lost));
        return text + u'\n';
    };
    const QString leftOut = leftOutSentence(comparison);
    return line(Tr::tr("HELLO sent -> arrived:"), comparison.out)
        + line(Tr::tr("WELCOME sent -> arrived:"), comparison.back)
        + clockOffsetSentence(comparison.offset) + u'\n'
        + (leftOut.isEmpty() ? QString() : leftOut + u'\n') + u'\n';
}

QString nearbyText(const QList<NearbySixcast> &sixcasts, qint64 nowNs, int seconds)
{
    if (sixcasts.isEmpty()) {
        return Tr::tr("No other Sixcast was heard within %1 s. A listener tells of itself once a "
                      "second, unless it keeps quiet.\n")
            .arg(seconds);
    }
    QString text;
    for (const NearbySixcast &one : sixcasts) {
        text += (one.side == Side::Listener ? Tr::tr("%1 listens on %2, heard %3 s ago\n")
                                            : Tr::tr("%1 asks for %2, heard %3 s ago\n"))
                    .arg(nearbyAddress(one), groupAndPort(one),
                         QString::number(double(nowNs - one.heardNs) / 1e9, 'f', 1));
    }
    return text;
}

QJsonArray nearbyJson(const QList<NearbySixcast> &sixcasts, qint64 nowNs)
{
    QJsonArray array;
    for (const NearbySixcast &one : sixcasts) {
        const bool listens = one.side == Side::Listener;
        array.append(QJsonObject{{u"role"_s, listens ? u"listener"_s : u"requester"_s},
                                 {u"address"_s, nearbyAddress(one)},
                                 {u"group"_s, one.group.toString()},
                                 {u"port"_s, one.port},
                                 {u"interface"_s, one.arrival.name},
                                 {u"age"_s, double(nowNs - one.heardNs) / 1e9}});
    }
    return array;
}

} // namespace Sixcast
