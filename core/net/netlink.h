// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/interfaceinfo.h"

#include <QByteArrayView>

namespace Sixcast {

/// What the messages of one or more rtnetlink dumps said (rtnetlink(7), linux/rtnetlink.h).
struct NetlinkDump {
    QList<InterfaceInfo> interfaces; ///< in the kernel's order
    bool done = false;               ///< NLMSG_DONE was seen
    bool interrupted = false;        ///< NLM_F_DUMP_INTR: the table changed meanwhile, ask again
    int osError = 0;                 ///< of NLMSG_ERROR or NLMSG_DONE
    int malformed = 0;               ///< messages that did not fit their own lengths: skipped
};

/// Adds what one buffer of messages holds: RTM_NEWLINK makes or replaces an interface, RTM_NEWADDR
/// adds an address to an interface that is known. Takes any bytes, reads none beyond their end, and
/// ignores what it doesn't know.
void parseNetlink(QByteArrayView bytes, NetlinkDump &dump);

/// All interfaces with their IPv6 addresses, by two dumps in the network namespace of this thread.
/// Takes about a millisecond for a hundred interfaces; gives up after half a second of silence.
Result<QList<InterfaceInfo>> readInterfacesByNetlink();

} // namespace Sixcast
