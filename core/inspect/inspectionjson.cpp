// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/escape.h"
#include "core/causes/finding.h"
#include "core/inspect/inspectiontext.h"
#include "core/trace/timetext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QJsonObject json(const SeenGroup &group);
QJsonObject json(const SeenLink &link);

QJsonObject json(const PacketList &packets)
{
    QJsonArray numbers;
    for (const quint64 number : packets.numbers)
        numbers.append(qint64(number));
    return {{u"count"_s, qint64(packets.count)}, {u"first"_s, numbers}};
}

QJsonObject json(const SeenQuerier &querier)
{
    QJsonObject object{{u"address"_s, querier.address.toString()},
                       {u"mldVersion"_s, querier.version},
                       {u"generalQueries"_s, qint64(querier.generalQueries)},
                       {u"elected"_s, querier.isElected},
                       {u"first"_s, isoStamp(querier.firstNs)},
                       {u"last"_s, isoStamp(querier.lastNs)},
                       {u"packets"_s, json(querier.packets)}};
    if (querier.intervalNs() > 0) {
        object.insert(u"intervalS"_s, double(querier.intervalNs()) / 1e9);
        object.insert(u"longestIntervalS"_s, double(querier.longestNs) / 1e9);
    }
    if (querier.saidIntervalS > 0)
        object.insert(u"announcedIntervalS"_s, querier.saidIntervalS);
    return object;
}

QJsonObject json(const SeenMember &member)
{
    QJsonArray sources;
    for (const Ip6Address &source : member.sources)
        sources.append(source.toString());
    QJsonObject object{{u"address"_s, member.address.toString()},
                       {u"mldVersion"_s, member.version},
                       {u"first"_s, isoStamp(member.firstNs)},
                       {u"last"_s, isoStamp(member.lastNs)},
                       {u"reports"_s, qint64(member.reports)},
                       {u"unasked"_s, qint64(member.unasked)},
                       {u"mode"_s, member.excludes ? u"exclude"_s : u"include"_s},
                       {u"sources"_s, sources},
                       {u"packets"_s, json(member.packets)}};
    if (member.leftNs)
        object.insert(u"left"_s, isoStamp(*member.leftNs));
    return object;
}

QJsonObject json(const SeenSender &sender)
{
    QJsonObject object{{u"address"_s, sender.address.toString()},
                       {u"sourcePort"_s, sender.sourcePort},
                       {u"port"_s, sender.port},
                       {u"hopLimit"_s, sender.lowestHopLimit},
                       {u"highestHopLimit"_s, sender.highestHopLimit},
                       {u"datagrams"_s, qint64(sender.datagrams)},
                       {u"bytes"_s, qint64(sender.bytes)},
                       {u"perSecond"_s, sender.perSecond()},
                       {u"longestGapS"_s, double(sender.longestGapNs) / 1e9},
                       {u"largestBurst"_s, qint64(sender.largestBurst)},
                       {u"first"_s, isoStamp(sender.firstNs)},
                       {u"last"_s, isoStamp(sender.lastNs)},
                       {u"packets"_s, json(sender.packets)}};
    if (const auto &numbers = sender.numbers)
        object.insert(u"numbers"_s,
                      QJsonObject{{u"received"_s, qint64(numbers->received)},
                                  {u"missing"_s, qint64(numbers->missing)},
                                  {u"gaps"_s, qint64(numbers->gaps)},
                                  {u"duplicates"_s, qint64(numbers->duplicates)},
                                  {u"reordered"_s, qint64(numbers->reordered)}});
    return object;
}

QJsonObject json(const Misfit &misfit)
{
    QJsonObject object{{u"id"_s, misfit.id},
                       {u"confidence"_s, misfit.confidence},
                       {u"word"_s, confidenceWord(misfit.confidence)},
                       {u"title"_s, misfit.title},
                       {u"text"_s, misfit.text},
                       {u"packets"_s, json(misfit.packets)}};
    if (!misfit.link.isEmpty())
        object.insert(u"link"_s, misfit.link);
    return object;
}

template<typename Value> QJsonArray json(const QList<Value> &list)
{
    QJsonArray array;
    for (const Value &value : list)
        array.append(json(value));
    return array;
}

QJsonObject json(const SeenGroup &group)
{
    return {{u"group"_s, group.group.toString()},
            {u"members"_s, json(group.members)},
            {u"senders"_s, json(group.senders)}};
}

QJsonObject json(const SeenLink &link)
{
    return {{u"link"_s, link.name},
            {u"packets"_s, qint64(link.packets)},
            {u"queriers"_s, json(link.queriers)},
            {u"groups"_s, json(link.groups)}};
}

} // namespace

QJsonObject inspectionJson(const Inspection &seen, const QString &file)
{
    QJsonObject object{{u"format"_s, u"sixcast.inspect/1"_s},
                       {u"file"_s, escaped(file)},
                       {u"sentence"_s, inspectionSentence(seen)},
                       {u"exitStatus"_s, inspectionStatus(seen)},
                       {u"packets"_s, qint64(seen.packets)},
                       {u"bytes"_s, qint64(seen.bytes)},
                       {u"durationS"_s, double(seen.durationNs()) / 1e9},
                       {u"datagrams"_s, qint64(seen.datagrams)},
                       {u"mldMessages"_s, qint64(seen.mldMessages)},
                       {u"otherControlMessages"_s, qint64(seen.otherControl)},
                       {u"linkTypes"_s, QJsonArray::fromStringList(seen.linkTypes)},
                       {u"rebuilt"_s, seen.isRebuilt},
                       {u"links"_s, json(seen.links)},
                       {u"misfits"_s, json(seen.misfits)},
                       {u"remarks"_s, QJsonArray::fromStringList(seen.remarks)},
                       {u"place"_s, placeText()}};
    if (seen.packets > 0)
        object.insert(u"first"_s, isoStamp(seen.firstNs));
    if (!seen.program.isEmpty())
        object.insert(u"capturedBy"_s, seen.program);
    return object;
}

} // namespace Sixcast
