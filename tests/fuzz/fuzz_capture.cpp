// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a capture: reading ends, nothing is read beyond the end, every packet has a row and
// is the same when it is read again by its place.

#include "core/capture/captureevent.h"
#include "core/capture/capturereader.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    QByteArray exact(reinterpret_cast<const char *>(data),
                     qsizetype(size)); // its end is the heap block's
    QBuffer buffer(&exact);
    buffer.open(QIODevice::ReadOnly);
    CaptureReader reader(buffer);
    if (!reader.begin())
        return 0;
    quint64 count = 0;
    for (CapturedPacket packet; reader.next(packet); ++count) {
        if (packet.number != count + 1)
            qFatal("a packet without its number");
        if (packet.bytes.size() > qsizetype(CaptureReader::blockLimit))
            qFatal("a packet beyond all bounds");
        const bool isKnown = packet.interface < reader.interfaces().size();
        const CaptureInterface interface =
            isKnown ? reader.interfaces()[packet.interface] : CaptureInterface();
        // As heap blocks of their own, so that the sanitizers see a byte too far.
        const QByteArray bytes = packet.bytes.toByteArray();
        packet.bytes = bytes;
        const TraceEvent event = captureEvent(packet, decodePacket(packet), interface);
        CapturedPacket again = reader.packetAt(packet.offset);
        if (again.problem != packet.problem || again.bytes != bytes)
            qFatal("a packet that is another one when it is read again");
        if (event.operation.isEmpty())
            qFatal("a packet without a row");
    }
    if (count > size)
        qFatal("more packets than bytes");
    return 0;
}
