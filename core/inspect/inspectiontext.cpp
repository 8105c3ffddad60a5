// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/inspectiontext.h"

#include "core/base/endpoint.h"
#include "core/base/escape.h"
#include "core/causes/finding.h"
#include "core/report/explanation.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype numbersShown = 8;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Inspection)
};

QString sourcesText(const QList<Ip6Address> &sources)
{
    QStringList texts;
    for (const Ip6Address &source : sources)
        texts.append(source.toString());
    return texts.join(u", "_s);
}

QString line(int depth, const QString &text, const PacketList &packets)
{
    return QString(depth * 2, u' ') + text + u"  ["_s + confidenceText(1) + u", "_s
        + packetsText(packets) + u"]\n"_s;
}

QString linkText(const SeenLink &link, bool isOne)
{
    QString text = isOne ? QString() : Tr::tr("On %1").arg(link.name) + u'\n';
    text += Tr::tr("Querier") + u'\n';
    for (const SeenQuerier &querier : link.queriers)
        text +=
            line(1, querier.address.toString() + u"  "_s + querierText(querier), querier.packets);
    if (link.queriers.isEmpty())
        text += u"  "_s + Tr::tr("none seen in %1").arg(durationText(link.lastNs - link.firstNs))
            + u'\n';
    text += Tr::tr("Groups") + u'\n';
    for (const SeenGroup &group : link.groups) {
        text += u"  "_s + group.group.toString() + u'\n';
        for (const SeenMember &member : group.members)
            text += line(2,
                         Tr::tr("member %1").arg(member.address.toString()) + u"  "_s
                             + memberText(member),
                         member.packets);
        for (const SeenSender &sender : group.senders)
            text += line(
                2,
                Tr::tr("sender %1")
                        .arg(endpointText({.address = sender.address, .port = sender.sourcePort}))
                    + u"  "_s + senderText(sender),
                sender.packets);
    }
    if (link.groups.isEmpty())
        text += u"  "_s + Tr::tr("none") + u'\n';
    return text + u'\n';
}

QString misfitText(const Misfit &misfit)
{
    QString text =
        u"%1  [%2, %3]\n"_s.arg(misfit.title, misfit.id, confidenceText(misfit.confidence));
    if (!misfit.link.isEmpty())
        text += u"  "_s + Tr::tr("On %1").arg(misfit.link) + u'\n';
    text += u"  "_s + misfit.text + u'\n';
    if (misfit.packets.count > 0)
        text += u"  "_s + packetsText(misfit.packets) + u'\n';
    return text;
}

QString headText(const Inspection &seen, const QString &file)
{
    QString text = inspectionSentence(seen) + u'\n';
    text += Tr::tr("%1: %n packet(s) in %2", nullptr, int(seen.packets))
                .arg(escaped(file), durationText(seen.durationNs()));
    if (seen.packets > 0)
        text += Tr::tr(", from %1 UTC").arg(dateClockText(seen.firstNs));
    text += u"\n"_s;
    QStringList about = seen.linkTypes;
    if (!seen.program.isEmpty())
        about.append(Tr::tr("captured by %1").arg(seen.program));
    if (!about.isEmpty())
        text += u"  "_s + about.join(u", "_s) + u'\n';
    text += u"  "_s
        + Tr::tr("%1 datagrams to groups, %2 MLD messages, %3 other control messages")
              .arg(QString::number(seen.datagrams), QString::number(seen.mldMessages),
                   QString::number(seen.otherControl))
        + u'\n';
    for (const QString &remark : seen.remarks)
        text += u"  "_s + remark + u'\n';
    return text + u'\n';
}

} // namespace

QString packetsText(const PacketList &packets)
{
    if (packets.count == 0)
        return {};
    QStringList texts;
    for (const quint64 number :
         packets.numbers.first(std::min(numbersShown, packets.numbers.size())))
        texts.append(QString::number(number));
    const quint64 more = packets.count - quint64(texts.size());
    const QString shown = texts.join(u", "_s);
    if (packets.count == 1)
        return Tr::tr("packet %1").arg(shown);
    return more == 0 ? Tr::tr("packets %1").arg(shown)
                     : Tr::tr("packets %1 and %2 more").arg(shown, QString::number(more));
}

QString querierText(const SeenQuerier &querier)
{
    QStringList parts{u"MLDv"_s + QString::number(querier.version),
                      Tr::tr("%n general query(s)", nullptr, int(querier.generalQueries))};
    if (querier.intervalNs() > 0)
        parts.append(Tr::tr("every %1").arg(durationText(querier.intervalNs())));
    if (querier.saidIntervalS > 0)
        parts.append(Tr::tr("announces %1 s").arg(querier.saidIntervalS));
    if (querier.isElected)
        parts.append(Tr::tr("elected: the lowest address seen"));
    return parts.join(u", "_s);
}

QString wantedText(const SeenMember &member)
{
    if (member.excludes || member.sources.isEmpty())
        return member.sources.isEmpty()
            ? Tr::tr("any source")
            : Tr::tr("any source but %1").arg(sourcesText(member.sources));
    return Tr::tr("only from %1").arg(sourcesText(member.sources));
}

QString memberText(const SeenMember &member)
{
    QStringList parts{u"MLDv"_s + QString::number(member.version)};
    if (member.reports > 0) {
        parts.append(wantedText(member));
        parts.append(Tr::tr("%n report(s)", nullptr, int(member.reports)));
        if (member.unasked > 0)
            parts.append(Tr::tr("%1 unasked").arg(member.unasked));
        parts.append(Tr::tr("last at %1").arg(clockText(member.lastNs)));
    }
    if (member.leftNs)
        parts.append(Tr::tr("left at %1").arg(clockText(*member.leftNs)));
    return parts.join(u", "_s);
}

QString senderText(const SeenSender &sender)
{
    const QString hops = sender.lowestHopLimit == sender.highestHopLimit
        ? Tr::tr("hop limit %1").arg(sender.lowestHopLimit)
        : Tr::tr("hop limits %1 to %2").arg(sender.lowestHopLimit).arg(sender.highestHopLimit);
    QStringList parts{
        Tr::tr("port %1").arg(sender.port), hops,
        Tr::tr("%n datagram(s)", nullptr, int(sender.datagrams)),
        Tr::tr("%n byte(s)", nullptr, int(std::min<quint64>(sender.bytes, 2'000'000'000)))};
    if (sender.perSecond() > 0) {
        parts.append(Tr::tr("%1 a second").arg(sender.perSecond(), 0, 'g', 3));
        parts.append(Tr::tr("longest gap %1").arg(durationText(sender.longestGapNs)));
    }
    if (sender.largestBurst > 1)
        parts.append(Tr::tr("up to %1 in 10 ms").arg(sender.largestBurst));
    if (const auto &numbers = sender.numbers) {
        parts.append(numbers->missing == 0
                         ? Tr::tr("numbered, none missing")
                         : Tr::tr("by their numbers %1 missing in %n gap(s)", nullptr,
                                  int(std::min<quint64>(numbers->gaps, 2'000'000'000)))
                               .arg(numbers->missing));
        if (numbers->duplicates > 0)
            parts.append(Tr::tr("%1 twice").arg(numbers->duplicates));
        if (numbers->reordered > 0)
            parts.append(Tr::tr("%1 out of order").arg(numbers->reordered));
    }
    return parts.join(u", "_s);
}

QString placeText()
{
    return Tr::tr("All of this is what was seen at one place. It proves nothing about any other "
                  "place: a packet that isn't here may be there, and the other way round.");
}

QString inspectionSentence(const Inspection &seen)
{
    if (!seen.hasMulticast())
        return Tr::tr("There is no IPv6 multicast in this capture.");
    const auto sure =
        std::count_if(seen.misfits.begin(), seen.misfits.end(),
                      [](const Misfit &misfit) { return misfit.confidence >= likelyFrom; });
    const auto possible = int(seen.misfits.size() - sure);
    if (seen.misfits.isEmpty())
        return Tr::tr("Everything in this capture fits together.");
    if (sure == 0)
        return Tr::tr("Nothing in this capture is likely wrong; %n thing(s) possibly don't fit.",
                      nullptr, possible);
    if (possible == 0)
        return Tr::tr("%n thing(s) in this capture don't fit.", nullptr, int(sure));
    return Tr::tr("%n thing(s) in this capture don't fit, %1 more possibly.", nullptr, int(sure))
        .arg(possible);
}

QString inspectionText(const Inspection &seen, const QString &file)
{
    QString text = headText(seen, file);
    for (const SeenLink &link : seen.links)
        text += linkText(link, seen.links.size() == 1);
    if (!seen.misfits.isEmpty()) {
        QStringList misfits;
        for (const Misfit &misfit : seen.misfits)
            misfits.append(misfitText(misfit));
        text += Tr::tr("What doesn't fit") + u"\n\n"_s + misfits.join(u'\n') + u'\n';
    }
    return text + placeText() + u'\n';
}

int inspectionStatus(const Inspection &seen)
{
    if (seen.isDamaged)
        return 3;
    if (!seen.hasMulticast())
        return 2;
    return std::any_of(seen.misfits.begin(), seen.misfits.end(),
                       [](const Misfit &misfit) { return misfit.confidence >= likelyFrom; })
        ? 1
        : 0;
}

} // namespace Sixcast
