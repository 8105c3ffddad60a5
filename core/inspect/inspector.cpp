// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/inspector.h"

#include "core/base/escape.h"
#include "core/inspect/misfits.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 clockStepNs = 1'000'000'000; ///< interfaces of one capture are a bit out of order
constexpr qsizetype problemLimit = 5;
constexpr int packetsAtOnce = 100'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Inspection)
};

QString linkName(const CaptureInterface &interface, quint32 number, const DecodedPacket &decoded)
{
    QString name = escaped(interface.name);
    if (decoded.link.interfaceIndex != 0)
        name = Tr::tr("interface %1").arg(decoded.link.interfaceIndex);
    else if (name.isEmpty())
        name = Tr::tr("interface %1").arg(number + 1);
    return decoded.link.vlan == 0 ? name : Tr::tr("%1 VLAN %2").arg(name).arg(decoded.link.vlan);
}

} // namespace

bool Inspector::advance(int packets)
{
    CapturedPacket packet;
    for (; packets > 0; --packets) {
        if (!m_reader.next(packet))
            return false;
        add(packet);
    }
    return true;
}

void Inspector::add(const CapturedPacket &packet)
{
    if (packet.problem != CaptureProblem::None) {
        m_seen.isDamaged = true;
        if (m_problemCount++ < quint64(problemLimit))
            m_problems.append(
                Tr::tr("No. %1: %2")
                    .arg(QString::number(packet.number), captureProblemText(packet.problem)));
        return;
    }
    const DecodedPacket decoded = decodePacket(packet);
    noteTime(packet);
    count(packet, decoded);
    if (!decoded.isIpv6() || decoded.kind == PacketKind::Cut)
        return;
    if (LinkWatch *link = linkOf(packet, decoded))
        link->add(packet, decoded);
    else
        ++m_otherLinks;
}

void Inspector::noteTime(const CapturedPacket &packet)
{
    if (!packet.hasTime) {
        ++m_untimed;
        return;
    }
    const qint64 back = m_beforeNs - packet.wallNs;
    if (back >= clockStepNs) {
        if (m_backwards++ == 0)
            m_firstBackwards = packet.number;
        m_largestBackwardsNs = std::max(m_largestBackwardsNs, back);
    }
    m_beforeNs = packet.wallNs;
    m_seen.firstNs = m_seen.firstNs == 0 ? packet.wallNs : std::min(m_seen.firstNs, packet.wallNs);
    m_seen.lastNs = std::max(m_seen.lastNs, packet.wallNs);
}

void Inspector::count(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    ++m_seen.packets;
    m_seen.bytes += packet.originalBytes;
    m_cut += decoded.kind == PacketKind::Cut || decoded.isCut ? 1 : 0;
    m_fragments += decoded.kind == PacketKind::Fragment ? 1 : 0;
    m_unreadable += decoded.link.carries == LinkLayer::Carries::Unreadable ? 1 : 0;
    const QString link = linkTypeName(packet.link);
    constexpr qsizetype linkTypesNamed = 8;
    if (m_seen.linkTypes.size() < linkTypesNamed && !m_seen.linkTypes.contains(link))
        m_seen.linkTypes.append(link);
    if (decoded.isDatagram() && decoded.destination.isMulticast())
        ++m_seen.datagrams;
    else if (decoded.isMld())
        ++m_seen.mldMessages;
    else if (decoded.protocol == 58 || decoded.protocol == 103)
        ++m_seen.otherControl;
}

LinkWatch *Inspector::linkOf(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    const LinkKey key{packet.interface, decoded.link.interfaceIndex, decoded.link.vlan};
    const auto known = m_links.find(key);
    if (known != m_links.end())
        return known->second.get();
    if (m_links.size() >= linkLimit)
        return nullptr;
    const QString name =
        linkName(m_reader.interfaces()[packet.interface], packet.interface, decoded);
    return m_links.emplace(key, std::make_unique<LinkWatch>(name, m_budget)).first->second.get();
}

QStringList Inspector::remarks(bool isRebuilt) const
{
    QStringList remarks = m_problems;
    const auto remark = [&remarks](quint64 count, const QString &text) {
        if (count > 0)
            remarks.append(text);
    };
    if (m_problemCount > quint64(m_problems.size()))
        remarks.append(Tr::tr("%n more place(s) that can't be read", nullptr,
                              int(m_problemCount - quint64(m_problems.size()))));
    remark(m_cut,
           Tr::tr("%n packet(s) were cut when they were captured: they are counted, but "
                  "not all of them could be read",
                  nullptr, int(m_cut)));
    remark(m_backwards,
           Tr::tr("The clock stepped back %n time(s), by up to %1, first at packet %2: times and "
                  "rates around it are wrong",
                  nullptr, int(m_backwards))
               .arg(durationText(m_largestBackwardsNs), QString::number(m_firstBackwards)));
    remark(m_untimed, Tr::tr("%n packet(s) have no time", nullptr, int(m_untimed)));
    remark(m_unreadable,
           Tr::tr("%n packet(s) are encrypted or of a link type that can't be read", nullptr,
                  int(m_unreadable)));
    remark(m_fragments,
           Tr::tr("%n later fragment(s): each datagram is counted by its first one", nullptr,
                  int(m_fragments)));
    remark(m_budget.leftOut + m_otherLinks,
           Tr::tr("Too many groups, senders and members to keep: %n entry(s) left out", nullptr,
                  int(std::min<quint64>(m_budget.leftOut + m_otherLinks, 1'000'000'000))));
    if (isRebuilt)
        remarks.append(Tr::tr("This file was written from a Sixcast trace: it holds only the "
                              "datagrams of that program, no MLD"));
    return remarks;
}

Inspection Inspector::result() const
{
    Inspection result = m_seen;
    for (const PcapngSection &section : m_reader.sections()) {
        // As the encoder of traces writes it.
        result.isRebuilt =
            result.isRebuilt || section.comment.startsWith(u"Written from a trace of "_s);
        if (result.program.isEmpty())
            result.program = escaped(section.program);
    }
    for (const auto &[key, link] : m_links) {
        const SeenLink seen = link->seen();
        if (seen.groups.isEmpty() && seen.queriers.isEmpty() && m_links.size() > 1)
            continue;
        result.links.append(seen);
        result.misfits += misfitsOf(*link, result.isRebuilt);
    }
    if (result.links.size() < 2) {
        for (Misfit &misfit : result.misfits)
            misfit.link.clear();
    }
    std::stable_sort(result.misfits.begin(), result.misfits.end(),
                     [](const Misfit &a, const Misfit &b) { return a.confidence > b.confidence; });
    result.remarks = remarks(result.isRebuilt);
    if (result.misfits.size() > misfitLimit) {
        result.remarks.append(Tr::tr("%n more thing(s) don't fit", nullptr,
                                     int(result.misfits.size() - misfitLimit)));
        result.misfits.resize(misfitLimit);
    }
    return result;
}

Inspection inspect(CaptureReader &reader)
{
    Inspector inspector(reader);
    while (inspector.advance(packetsAtOnce)) { }
    return inspector.result();
}

} // namespace Sixcast
