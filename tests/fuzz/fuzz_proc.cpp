// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any content of the kernel's text files, by each of their readers: nothing is larger than its
// input.

#include "core/probes/procreaders.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    const QByteArrayView content(data, qsizetype(size));
    const qsizetype lines = content.toByteArray().count('\n') + 1;
    for (const bool ipv4 : {false, true}) {
        if (parseUdpSockets(content, ipv4).size() > lines)
            qFatal("more sockets than lines");
    }
    const QList<MembershipRow> memberships = parseMemberships(content);
    if (memberships.size() > lines)
        qFatal("more memberships than lines");
    for (const MembershipRow &row : memberships) {
        if (!row.group.isMulticast())
            qFatal("a membership of no group");
    }
    CounterSet set;
    parseSnmpCounters(content, Counter(0), Counter(counterCount - 1), &set);
    for (const char *name : {"eth0", "lo", ""})
        (void)parseDeviceCounters(content, name, &set);
    parsePolicyBlocks(content, &set);
    (void)difference(set, set);
    (void)sum(set, set);
    (void)parseNumber(content);
    return 0;
}
