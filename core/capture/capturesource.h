// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/capturereader.h"
#include "core/capture/decodedpacket.h"
#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <QFile>

#include <memory>

namespace Sixcast {

class FlowFilter;

/// A capture of any size to look at, each packet a row: eight bytes a packet are kept, where it
/// stands and what it is; the rest is read when it is asked for. open() reads the first part, so
/// that its rows show at once; advance() reads on. For one thread.
class CaptureSource : public TraceSource
{
public:
    static constexpr size_t maximumRows = 50'000'000;

    /// Refuses what is no capture.
    static Result<std::unique_ptr<CaptureSource>> open(const QString &path);

    /// Role `capture`; the rest as far as a capture says it.
    TraceHeader header() const;
    QString path() const { return m_file.fileName(); }
    bool isCapped() const { return m_rows.size() >= maximumRows; }
    const CaptureReader &reader() const { return *m_reader; }

    bool isComplete() const override { return m_isDone; }
    void advance() override;
    void readAll(); ///< advance() until it is complete

    qsizetype size() const override { return qsizetype(m_rows.size()); }
    TraceEvent at(qsizetype row) const override;
    qint64 wallNs(qsizetype row) const override { return packet(row).wallNs; }
    void filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                std::vector<quint32> &found) const override;
    bool hasRawPackets() const override { return true; }
    std::optional<RawPacket> rawPacket(qsizetype row) const override;

    PacketKind kind(qsizetype row) const { return PacketKind(m_rows[size_t(row)] & kindBits); }
    CapturedPacket packet(qsizetype row) const; ///< valid until the next one

private:
    static constexpr quint64 kindBits = 0x7f, outBit = 0x80;
    static constexpr int placeShift = 8;
    struct Untimed {
        quint32 row = 0;
        qint64 ns = 0;
    };

    explicit CaptureSource(const QString &path);
    void index(qint64 to);
    bool passes(qsizetype row, FlowFilter &flows) const;
    CaptureInterface interfaceOf(const CapturedPacket &packet) const;

    QFile m_file;
    std::unique_ptr<CaptureReader> m_reader;
    bool m_isDone = false;
    std::vector<quint64> m_rows;    ///< place in the file, direction, PacketKind
    std::vector<Untimed> m_untimed; ///< rows that take the time of the one before, ascending
};

} // namespace Sixcast
