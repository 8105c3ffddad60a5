// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturesource.h"

#include "core/capture/captureevent.h"
#include "core/capture/flowfilter.h"
#include "core/trace/regularfile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 firstBytes = 256 * 1024;        ///< enough for every screen, read in no time
constexpr qint64 advanceBytes = 4 * 1024 * 1024; ///< some milliseconds

} // namespace

CaptureSource::CaptureSource(const QString &path)
    : m_file(path)
{
}

Result<std::unique_ptr<CaptureSource>> CaptureSource::open(const QString &path)
{
    std::unique_ptr<CaptureSource> source(new CaptureSource(path));
    if (const Result<void> opened =
            openRegularFile(source->m_file, QIODevice::ReadOnly | QIODevice::Unbuffered);
        !opened)
        return opened.error();
    source->m_reader = std::make_unique<CaptureReader>(source->m_file);
    if (const Result<void> begun = source->m_reader->begin(); !begun)
        return ofFile(path, begun.error());
    // At most so many packets, should they be as long as most are.
    source->m_rows.reserve(size_t(std::min<qint64>(source->m_file.size() / 160, 1'000'000)));
    source->index(firstBytes);
    return source;
}

TraceHeader CaptureSource::header() const
{
    TraceHeader header;
    header.role = u"capture"_s;
    if (!m_reader->sections().isEmpty())
        header.program = m_reader->sections().first().program;
    if (size() > 0)
        header.wallNs = header.monotonicNs = wallNs(0);
    return header;
}

void CaptureSource::advance()
{
    index(m_reader->position() + advanceBytes);
}

void CaptureSource::readAll()
{
    while (!isComplete())
        advance();
}

void CaptureSource::index(qint64 to)
{
    CapturedPacket packet;
    while (!m_isDone && m_reader->position() < to) {
        m_isDone = isCapped() || !m_reader->next(packet);
        if (m_isDone)
            break;
        const DecodedPacket decoded = decodePacket(packet);
        if (!packet.hasTime || packet.problem != CaptureProblem::None)
            m_untimed.push_back({quint32(m_rows.size()), packet.wallNs});
        const bool isOut = directionOf(packet, decoded) == CaptureDirection::Out;
        m_rows.push_back(quint64(packet.offset) << placeShift | (isOut ? outBit : 0)
                         | quint64(decoded.kind));
    }
}

CapturedPacket CaptureSource::packet(qsizetype row) const
{
    CapturedPacket packet = m_reader->packetAt(qint64(m_rows[size_t(row)] >> placeShift));
    packet.number = quint64(row) + 1;
    const auto untimed = std::lower_bound(
        m_untimed.begin(), m_untimed.end(), row,
        [](const Untimed &each, qsizetype wanted) { return qsizetype(each.row) < wanted; });
    if (untimed != m_untimed.end() && qsizetype(untimed->row) == row)
        packet.wallNs = untimed->ns;
    return packet;
}

TraceEvent CaptureSource::at(qsizetype row) const
{
    const CapturedPacket captured = packet(row);
    return captureEvent(captured, decodePacket(captured), interfaceOf(captured));
}

void CaptureSource::filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                           std::vector<quint32> &found) const
{
    std::array<bool, 2 * (kindBits + 1)> wanted{};
    for (int kind = 0; kind < packetKindCount; ++kind) {
        for (const CaptureDirection way : {CaptureDirection::In, CaptureDirection::Out}) {
            const Kind row = captureEventKind(PacketKind(kind), way);
            const bool isOut = way == CaptureDirection::Out;
            wanted[size_t(kind) | (isOut ? outBit : 0)] = filter.wantsKind(
                row, isBackground(Actor::Capture, row, packetKindName(PacketKind(kind))));
        }
    }
    const bool mustRead = filter.interface || !filter.text.isEmpty();
    FlowFilter flows(filter);
    for (qsizetype row = from; row < std::min(to, size()); ++row) {
        if (!wanted[m_rows[size_t(row)] & (kindBits | outBit)])
            continue;
        if (!mustRead || passes(row, flows))
            found.push_back(quint32(row));
    }
}

bool CaptureSource::passes(qsizetype row, FlowFilter &flows) const
{
    const CapturedPacket captured = packet(row);
    const DecodedPacket decoded = decodePacket(captured);
    const CaptureInterface interface = interfaceOf(captured);
    if (decoded.isDatagram())
        return flows.passes(captured, decoded, interface);
    return matches(flows.filter(), captureEvent(captured, decoded, interface));
}

CaptureInterface CaptureSource::interfaceOf(const CapturedPacket &packet) const
{
    const std::vector<CaptureInterface> &interfaces = m_reader->interfaces();
    return packet.interface < interfaces.size() ? interfaces[packet.interface] : CaptureInterface();
}

std::optional<RawPacket> CaptureSource::rawPacket(qsizetype row) const
{
    const CapturedPacket captured = packet(row);
    if (captured.problem != CaptureProblem::None)
        return std::nullopt;
    const CaptureInterface &interface = m_reader->interfaces()[captured.interface];
    RawPacket raw{.linkType = quint16(captured.link),
                  .snapLength = interface.snapLength,
                  .interface = {{captured.interface + 1}, interface.name},
                  .wallNs = captured.wallNs,
                  .originalBytes = captured.originalBytes,
                  .bytes = captured.bytes.toByteArray()};
    switch (captured.direction) {
    case CaptureDirection::Unknown:
        break;
    case CaptureDirection::In:
        raw.flags = 1;
        break;
    case CaptureDirection::Out:
        raw.flags = 2;
        break;
    }
    return raw;
}

} // namespace Sixcast
