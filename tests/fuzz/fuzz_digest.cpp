// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What another machine tells about itself and measured, as any bytes: refused, or facts that can be
// told on.

#include "core/facts/details.h"
#include "core/facts/digest.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    SideFacts any;
    takeDetails(QByteArrayView(data, qsizetype(size)), &any);
    const auto facts = decodeDigest(QByteArrayView(data, qsizetype(size)), {allNodes, {7}, 1});
    if (!facts)
        return 0;
    const QByteArray told = encodeDigest(*facts, {7}, 0, maximumDigestBytes);
    if (told.size() > maximumDigestBytes)
        qFatal("a digest is longer than its room");
    const QByteArray details = encodeDetails(*facts, 0, maximumDigestBytes).join();
    for (const char c : QByteArray(told + details)) {
        if (c <= ' ' || c > '~')
            qFatal("a digest is no word");
    }
    return 0;
}
