// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/procreaders.h"

#include <QtEndian>

namespace Sixcast {
namespace {

/// The next word of a line; words are parted by blanks and tabs.
QByteArrayView takeWord(QByteArrayView &line)
{
    qsizetype begin = 0;
    while (begin < line.size() && (line[begin] == ' ' || line[begin] == '\t'))
        ++begin;
    qsizetype end = begin;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t')
        ++end;
    const auto word = line.sliced(begin, end - begin);
    line = line.sliced(end);
    return word;
}

QByteArrayView takeLine(QByteArrayView &content)
{
    const qsizetype end = content.indexOf('\n');
    const auto line = end < 0 ? content : content.first(end);
    content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
    return line;
}

template<typename T> std::optional<T> number(QByteArrayView word, int base = 10)
{
    bool ok = false;
    const quint64 value = word.toULongLong(&ok, base);
    if (!ok || value > quint64(std::numeric_limits<T>::max()))
        return std::nullopt;
    return T(value);
}

/// 32 hexadecimal digits in network order, as in igmp6.
std::optional<Ip6Address> plainAddress(QByteArrayView word)
{
    if (word.size() != 32)
        return std::nullopt;
    Ip6Address address;
    for (qsizetype i = 0; i < 16; ++i) {
        const auto byte = number<quint8>(word.sliced(i * 2, 2), 16);
        if (!byte)
            return std::nullopt;
        address.bytes[size_t(i)] = *byte;
    }
    return address;
}

/// Four 32-bit words in the byte order of this machine, as in udp6 (net/ipv6/datagram.c).
std::optional<Ip6Address> wordwiseAddress(QByteArrayView word)
{
    if (word.size() != 32)
        return std::nullopt;
    Ip6Address address;
    for (qsizetype i = 0; i < 4; ++i) {
        const auto value = number<quint32>(word.sliced(i * 8, 8), 16);
        if (!value)
            return std::nullopt;
        memcpy(address.bytes.data() + i * 4, &*value, 4);
    }
    return address;
}

/// `ADDRESS:PORT` in hexadecimal.
bool splitEndpoint(QByteArrayView word, QByteArrayView *address, quint16 *port)
{
    const qsizetype colon = word.lastIndexOf(':');
    if (colon < 0)
        return false;
    const auto value = number<quint16>(word.sliced(colon + 1), 16);
    if (!value)
        return false;
    *address = word.first(colon);
    *port = *value;
    return true;
}

// sl local remote st tx:rx tr:tm retrnsmt uid timeout inode ref pointer drops
std::optional<UdpSocketRow> udpSocket(QByteArrayView line, bool ipv4)
{
    UdpSocketRow row;
    row.ipv4 = ipv4;
    QByteArrayView address;
    quint16 remotePort = 0;
    takeWord(line);
    if (!splitEndpoint(takeWord(line), &address, &row.port))
        return std::nullopt;
    if (!ipv4) {
        const auto local = wordwiseAddress(address);
        if (!local)
            return std::nullopt;
        row.address = *local;
    }
    if (!splitEndpoint(takeWord(line), &address, &remotePort))
        return std::nullopt;
    row.connected = remotePort != 0;
    takeWord(line);
    if (!takeWord(line).contains(':')) // the two queues
        return std::nullopt;
    takeWord(line);
    takeWord(line);
    const auto uid = number<quint32>(takeWord(line));
    takeWord(line);
    const auto inode = number<quint64>(takeWord(line));
    takeWord(line);
    takeWord(line);
    const auto drops = number<quint64>(takeWord(line));
    if (!uid || !inode)
        return std::nullopt;
    row.uid = *uid;
    row.inode = *inode;
    row.drops = drops.value_or(0);
    return row;
}

} // namespace

QList<UdpSocketRow> parseUdpSockets(QByteArrayView content, bool ipv4)
{
    QList<UdpSocketRow> rows;
    takeLine(content);
    while (!content.isEmpty()) {
        if (const auto row = udpSocket(takeLine(content), ipv4))
            rows << *row;
    }
    return rows;
}

QList<MembershipRow> parseMemberships(QByteArrayView content)
{
    QList<MembershipRow> rows;
    while (!content.isEmpty()) {
        auto line = takeLine(content);
        const auto index = number<quint32>(takeWord(line));
        const auto name = takeWord(line);
        const auto group = plainAddress(takeWord(line));
        const auto users = number<int>(takeWord(line));
        if (index && group && users && group->isMulticast())
            rows << MembershipRow{*index, QString::fromUtf8(name), *group, *users};
    }
    return rows;
}

void parseSnmpCounters(QByteArrayView content, Counter first, Counter last, CounterSet *set)
{
    while (!content.isEmpty()) {
        auto line = takeLine(content);
        const auto counter = counterFromName(takeWord(line));
        if (!counter || *counter < first || *counter > last)
            continue;
        if (const auto value = number<qint64>(takeWord(line)))
            set->set(*counter, *value);
    }
}

bool parseDeviceCounters(QByteArrayView content, QByteArrayView interface, CounterSet *set)
{
    while (!content.isEmpty()) {
        auto line = takeLine(content);
        const qsizetype colon = line.lastIndexOf(':'); // an alias name may hold one, a number never
        if (colon < 0 || line.first(colon).trimmed() != interface)
            continue;
        line = line.sliced(colon + 1);
        std::array<std::optional<qint64>, 12>
            columns; // bytes packets errs drop fifo frame compressed multicast, twice
        for (auto &column : columns)
            column = number<qint64>(takeWord(line));
        constexpr std::pair<Counter, size_t> wanted[]{{Counter::NicRx, 1},
                                                      {Counter::NicRxDropped, 3},
                                                      {Counter::NicTx, 9},
                                                      {Counter::NicTxDropped, 11}};
        for (const auto &[counter, column] : wanted) {
            if (columns[column])
                set->set(counter, *columns[column]);
        }
        return true;
    }
    return false;
}

void parsePolicyBlocks(QByteArrayView content, CounterSet *set)
{
    while (!content.isEmpty()) {
        auto line = takeLine(content);
        const auto name = takeWord(line);
        const auto value = number<qint64>(takeWord(line));
        if (value
            && (name == "XfrmInPolBlock" || name == "XfrmInNoPols" || name == "XfrmInTmplMismatch"))
            set->add(Counter::XfrmInBlocked, *value);
    }
}

std::optional<qint64> parseNumber(QByteArrayView content)
{
    bool ok = false;
    const qint64 value = content.trimmed().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace Sixcast
