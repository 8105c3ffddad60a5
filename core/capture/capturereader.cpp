// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr quint32 pcapMicroseconds = 0xa1b2c3d4, pcapNanoseconds = 0xa1b23c4d;
constexpr qsizetype pcapHeadBytes = 24, recordHeadBytes = 16;
constexpr qsizetype sectionsDescribed = 16;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Capture)
};

struct PcapForm {
    ByteOrder order;
    quint8 resolution;
};

std::optional<PcapForm> pcapForm(QByteArrayView head)
{
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        const quint32 magic = ByteCursor(head, order).u32();
        if (magic == pcapMicroseconds)
            return PcapForm{order, 6};
        if (magic == pcapNanoseconds)
            return PcapForm{order, 9};
    }
    return std::nullopt;
}

bool isPcapngHead(QByteArrayView head)
{
    return ByteCursor(head).u32() == quint32(PcapngBlock::Section)
        && pcapngOrder(head.sliced(std::min<qsizetype>(8, head.size()))).has_value();
}

bool isPacketBlock(quint32 type)
{
    return type == quint32(PcapngBlock::EnhancedPacket)
        || type == quint32(PcapngBlock::SimplePacket) || type == quint32(PcapngBlock::OldPacket);
}

bool isLookedAt(quint32 type)
{
    return isPacketBlock(type) || type == quint32(PcapngBlock::Section)
        || type == quint32(PcapngBlock::Interface);
}

Error noCapture(QByteArrayView head)
{
    struct Packed {
        QByteArrayView magic;
        const char *program;
    };
    static const Packed packed[]{{"\x1f\x8b", "gunzip"},
                                 {"\x28\xb5\x2f\xfd", "unzstd"},
                                 {"\xfd\x37\x7a\x58", "unxz"},
                                 {"\x04\x22\x4d\x18", "unlz4"},
                                 {"BZh", "bunzip2"}};
    for (const Packed &each : packed) {
        if (head.startsWith(each.magic))
            return {Error::Code::InvalidInput, 0,
                    Tr::tr("This file is compressed. Unpack it first: %1")
                        .arg(QLatin1StringView(each.program))};
    }
    return {Error::Code::InvalidInput, 0,
            Tr::tr("This is not a capture: neither .pcap nor .pcapng.")};
}

} // namespace

CaptureReader::CaptureReader(QIODevice &device)
    : m_bytes(device)
{
}

Result<void> CaptureReader::begin()
{
    const QByteArrayView head = m_bytes.bytes(0, pcapHeadBytes);
    if (isPcapngHead(head)) {
        m_isPcapng = true;
        return {};
    }
    if (beginPcap(head))
        return {};
    return noCapture(head);
}

bool CaptureReader::beginPcap(QByteArrayView head)
{
    const std::optional<PcapForm> form = pcapForm(head);
    if (!form || head.size() < pcapHeadBytes)
        return false;
    ByteCursor cursor(head, form->order);
    cursor.skip(16); // magic, version, two fields that nobody fills in
    CaptureInterface interface;
    interface.snapLength = cursor.u32();
    interface.link = LinkType(cursor.u32() & 0xffff); // above: length of the frame check sequence
    interface.resolution = form->resolution;
    m_interfaces.push_back(interface);
    m_sections.push_back({.offset = 0, .order = form->order, .interfaces = 1});
    m_at = pcapHeadBytes;
    return true;
}

bool CaptureReader::next(CapturedPacket &packet)
{
    while (!m_isOver) {
        packet = CapturedPacket{.offset = m_at, .wallNs = m_lastNs};
        if (m_isPcapng ? !nextBlock(packet) : !nextRecord(packet))
            continue;
        packet.number = ++m_count;
        m_lastNs = packet.wallNs;
        return true;
    }
    return false;
}

bool CaptureReader::nextRecord(CapturedPacket &packet)
{
    const qint64 offset = m_at;
    m_at = readRecord(offset, packet);
    m_isOver = m_at == offset;
    return !m_isOver || packet.problem != CaptureProblem::None;
}

/// True: it is a packet, or a problem.
bool CaptureReader::nextBlock(CapturedPacket &packet)
{
    const qint64 offset = m_at;
    const Block block =
        blockAt(offset, m_sections.empty() ? ByteOrder::Little : m_sections.back().order);
    packet.problem = block.problem;
    m_isOver = block.problem != CaptureProblem::None || block.length == 0;
    if (m_isOver)
        return block.problem != CaptureProblem::None;
    m_at += block.length;
    if (isPacketBlock(block.type) && !m_sections.empty()) {
        readPacketBlock(block, m_sections.back(), packet);
        return true;
    }
    packet.problem = take(block);
    m_isOver = packet.problem == CaptureProblem::TooManyParts;
    return packet.problem != CaptureProblem::None;
}

CapturedPacket CaptureReader::packetAt(qint64 offset)
{
    CapturedPacket packet{.offset = offset};
    if (!m_isPcapng) {
        readRecord(offset, packet);
        return packet;
    }
    const Section section = m_sections.empty() ? Section() : sectionOf(offset);
    const Block block = blockAt(offset, section.order);
    packet.problem = block.problem;
    if (block.problem != CaptureProblem::None)
        return packet;
    if (isPacketBlock(block.type) && !m_sections.empty())
        readPacketBlock(block, section, packet);
    else // next() met it as what it isn't
        packet.problem = std::max(m_sections.size(), m_interfaces.size()) < partLimit
            ? CaptureProblem::BadBlock
            : CaptureProblem::TooManyParts;
    return packet;
}

/// The place after the record; \a offset itself: there is none, or no way on from here.
qint64 CaptureReader::readRecord(qint64 offset, CapturedPacket &packet)
{
    const QByteArrayView head = m_bytes.bytes(offset, recordHeadBytes);
    if (head.isEmpty())
        return offset;
    const CaptureInterface &interface = m_interfaces.front();
    ByteCursor cursor(head, m_sections.front().order);
    const quint64 seconds = cursor.u32();
    const quint64 fraction = cursor.u32();
    const quint32 kept = cursor.u32();
    packet.originalBytes = std::max(cursor.u32(), kept);
    packet.link = interface.link;
    if (cursor.isShort()) {
        packet.problem = CaptureProblem::FileEnds;
        return offset;
    }
    const quint64 units = interface.resolution == 9 ? 1'000'000'000 : 1'000'000;
    packet.wallNs = captureStampNs(seconds * units + fraction, interface);
    if (kept > packetLimit) {
        packet.problem = CaptureProblem::TooLong;
        return offset;
    }
    const QByteArrayView record = m_bytes.bytes(offset, recordHeadBytes + qsizetype(kept));
    if (record.size() < recordHeadBytes + qsizetype(kept)) {
        packet.problem = CaptureProblem::FileEnds;
        return offset;
    }
    packet.bytes = record.sliced(recordHeadBytes);
    return offset + recordHeadBytes + kept;
}

/// Length 0 without a problem: the file ends here. A block that nobody looks at is never read, only
/// its frame is.
CaptureReader::Block CaptureReader::blockAt(qint64 offset, ByteOrder order)
{
    Block block;
    const QByteArrayView head = m_bytes.bytes(offset, pcapngFrameBytes);
    if (head.isEmpty())
        return block;
    if (ByteCursor(head).u32() == quint32(PcapngBlock::Section)) // the same in both orders
        order = pcapngOrder(head.sliced(std::min<qsizetype>(8, head.size()))).value_or(order);
    ByteCursor cursor(head, order);
    block.type = cursor.u32();
    const quint32 claimed = cursor.u32();
    if (cursor.isShort()) {
        block.problem = CaptureProblem::FileEnds;
        return block;
    }
    if (claimed > blockLimit)
        block.problem = CaptureProblem::TooLong;
    else if (claimed < pcapngFrameBytes || claimed % 4 != 0)
        block.problem = CaptureProblem::BadLength;
    if (block.problem != CaptureProblem::None)
        return block;
    block.length = claimed;
    // One that is looked at is read whole at once: a pipe can't go back.
    const bool isWhole = isLookedAt(block.type);
    const QByteArrayView bytes =
        isWhole ? m_bytes.bytes(offset, claimed) : m_bytes.bytes(offset + claimed - 4, 4);
    if (bytes.size() < (isWhole ? qsizetype(claimed) : 4))
        block.problem = CaptureProblem::FileEnds;
    else if (ByteCursor(bytes.last(4), order).u32() != claimed)
        block.problem = CaptureProblem::BadLength;
    else if (isWhole)
        block.body = bytes.sliced(8, bytes.size() - pcapngFrameBytes);
    return block;
}

/// A block that is no packet, at the place that next() has just left behind.
CaptureProblem CaptureReader::take(const Block &block)
{
    const qint64 offset = m_at - block.length;
    if (block.type == quint32(PcapngBlock::Section)) {
        const std::optional<ByteOrder> order = pcapngOrder(block.body);
        const std::optional<PcapngSection> section =
            order ? decodePcapngSection(block.body, *order) : std::nullopt;
        if (!section)
            return CaptureProblem::BadBlock;
        if (m_sections.size() >= partLimit)
            return CaptureProblem::TooManyParts;
        m_sections.push_back(
            {.offset = offset, .order = *order, .firstInterface = m_interfaces.size()});
        if (m_about.size() < sectionsDescribed)
            m_about.append(*section);
        return CaptureProblem::None;
    }
    if (m_sections.empty())
        return CaptureProblem::BadBlock;
    if (block.type != quint32(PcapngBlock::Interface))
        return CaptureProblem::None;
    const std::optional<CaptureInterface> interface =
        decodePcapngInterface(block.body, m_sections.back().order);
    if (m_interfaces.size() >= partLimit)
        return CaptureProblem::TooManyParts;
    // One that can't be read keeps its number, or packets would be given to its neighbours.
    m_interfaces.push_back(interface.value_or(CaptureInterface{.link = LinkType(0xffff)}));
    ++m_sections.back().interfaces;
    return interface ? CaptureProblem::None : CaptureProblem::BadBlock;
}

void CaptureReader::readPacketBlock(const Block &block, const Section &section,
                                    CapturedPacket &packet)
{
    const quint32 snapLength =
        section.interfaces > 0 ? m_interfaces[section.firstInterface].snapLength : 0;
    const PcapngPacket read =
        decodePcapngPacket(PcapngBlock(block.type), block.body, section.order, snapLength);
    if (read.interface >= section.interfaces) {
        packet.problem = CaptureProblem::UnknownInterface;
        return;
    }
    packet.interface = quint32(section.firstInterface + read.interface);
    const CaptureInterface &interface = m_interfaces[packet.interface];
    packet.link = interface.link;
    packet.hasTime = read.stamp.has_value();
    if (read.stamp)
        packet.wallNs = captureStampNs(*read.stamp, interface);
    if (!read.fits) {
        packet.problem = CaptureProblem::BadBlock;
        return;
    }
    packet.bytes = read.bytes;
    packet.originalBytes = std::max(read.originalBytes, quint32(read.bytes.size()));
    packet.direction = read.direction;
}

const CaptureReader::Section &CaptureReader::sectionOf(qint64 offset) const
{
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), offset,
        [](qint64 place, const Section &section) { return place < section.offset; });
    return after == m_sections.begin() ? *after : *(after - 1);
}

bool isCapture(QByteArrayView head)
{
    return isPcapngHead(head) || (head.size() >= pcapHeadBytes && pcapForm(head));
}

bool isCaptureFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return isCapture(file.read(pcapHeadBytes));
}

} // namespace Sixcast
