// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/capture/capturebytes.h"
#include "core/capture/pcapngblocks.h"

#include <QList>

#include <vector>

namespace Sixcast {

/// Reads the packets of a capture, `.pcap` (both byte orders, micro- and nanoseconds) or `.pcapng`
/// (any number of sections and interfaces), from front to back, and any of them again by its place.
///
/// A small reader of our own, and not libpcap's: that would be another library at run time on each
/// system and one more to bundle on Windows, it reads no stamps beside those of one resolution, no
/// interface of a .pcapng but the first link type, gives no place by which a packet can be read
/// again, and a program that looks at files from strangers wants every bound in sight.
///
/// Memory: one block of the file at a time, blockLimit bytes at most, and its interfaces. Whatever
/// the file holds, next() ends: it goes forward with each call.
class CaptureReader
{
public:
    static constexpr quint32 packetLimit = 256 * 1024;      ///< bytes; no program keeps more
    static constexpr quint32 blockLimit = 16 * 1024 * 1024; ///< bytes of a block that is looked at
    static constexpr size_t partLimit = 65'536;             ///< sections, interfaces

    /// \a device is open and outlives this; a pipe can be read, but not again.
    explicit CaptureReader(QIODevice &device);

    /// Reads the head. Refuses what is no capture, with the reason.
    Result<void> begin();
    /// False at the end. A place that can't be read is a packet with a problem.
    bool next(CapturedPacket &packet);
    /// The packet that next() met at \a offset; its number is not known here.
    CapturedPacket packetAt(qint64 offset);

    const std::vector<CaptureInterface> &interfaces() const { return m_interfaces; }
    const QList<PcapngSection> &sections() const { return m_about; } ///< those of the first few
    bool isPcapng() const { return m_isPcapng; }
    qint64 position() const { return m_at; } ///< how far next() has come
    qint64 size() const { return m_bytes.size(); }

private:
    struct Section {
        qint64 offset = 0;
        ByteOrder order = ByteOrder::Little;
        size_t firstInterface = 0;
        size_t interfaces = 0;
    };
    struct Block {
        quint32 type = 0;
        quint32 length = 0;  ///< of all of it
        QByteArrayView body; ///< of one that is looked at; valid until the next is read
        CaptureProblem problem = CaptureProblem::None;
    };

    bool beginPcap(QByteArrayView head);
    bool nextRecord(CapturedPacket &packet);
    bool nextBlock(CapturedPacket &packet);
    Block blockAt(qint64 offset, ByteOrder order);
    CaptureProblem take(const Block &block);
    qint64 readRecord(qint64 offset, CapturedPacket &packet);
    void readPacketBlock(const Block &block, const Section &section, CapturedPacket &packet);
    const Section &sectionOf(qint64 offset) const;

    CaptureBytes m_bytes;
    bool m_isPcapng = false;
    bool m_isOver = false;
    qint64 m_at = 0;
    quint64 m_count = 0;
    qint64 m_lastNs = 0;
    std::vector<Section> m_sections; ///< of a .pcap: one
    std::vector<CaptureInterface> m_interfaces;
    QList<PcapngSection> m_about;
};

/// By its first bytes, whatever its name is.
bool isCapture(QByteArrayView head);
bool isCaptureFile(const QString &path);

} // namespace Sixcast
