// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as rtnetlink messages: nothing is read beyond their end, and what was understood can be
// judged.

#include "core/net/netlink.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    const QByteArray exact(reinterpret_cast<const char *>(data),
                           qsizetype(size)); // its end is the heap block's
    NetlinkDump dump;
    parseNetlink(exact, dump);
    for (const InterfaceInfo &interface : std::as_const(dump.interfaces)) {
        if (!interface.ref.isValid())
            qFatal("an interface without an index");
        for (const Obstacle obstacle : obstacles(interface))
            (void)obstacleText(obstacle);
    }
    return 0;
}
