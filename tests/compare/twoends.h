// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/capture/packetmaker.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>
#include <vector>

namespace Sixcast {

/// What tcpdump would write on the cards of a sender and of a receiver, packet by packet. The
/// receiver's clock is some seconds ahead; each packet takes 0.3 ms and something.
class TwoEnds
{
public:
    enum class At { Sender, Receiver, Both };
    using Loss = std::function<bool(int)>;

    const char *sender = "fe80::1";
    const char *receiver = "fe80::2";
    const char *group = "ff15::5004";
    int port = 5004;
    int hopLimit = 4;
    int hopsBetween = 0;
    double clockAheadS = 3.25;

    /// One packet that leaves \a from at so many seconds.
    void packet(double seconds, const QByteArray &bytes, At at, bool isOfReceiver = false,
                const char *hardware = nullptr)
    {
        const double way = isOfReceiver ? -delay() : delay();
        const QByteArray mac = QByteArray::fromHex(hardware           ? hardware
                                                       : isOfReceiver ? "020000000002"
                                                                      : "020000000001");
        const QByteArray frame =
            QByteArray::fromHex("333300005004") + mac + number(0x86dd, 2) + bytes;
        if (at != At::Receiver)
            m_atSender.push_back({isOfReceiver ? seconds - way : seconds, frame});
        if (at != At::Sender)
            m_atReceiver.push_back({isOfReceiver ? seconds : seconds + way, frame});
    }

    /// \a count datagrams from \a fromS on, \a payload of each by its number.
    void flow(
        int count, double everyS, const Loss &isLost,
        const std::function<QByteArray(int)> &payload = [](int i) -> QByteArray {
            return "datagram " + QByteArray::number(i);
        },
        double fromS = 1)
    {
        for (int i = 0; i < count; ++i) {
            const double at = fromS + i * everyS;
            packet(at, datagram(payload(i), hopLimit), At::Sender);
            if (!isLost(i))
                packet(at, datagram(payload(i), hopLimit - hopsBetween), At::Receiver);
        }
    }

    /// What the receiver answers to the numbers that \a isAnswered; \a isLost on the way back.
    void welcomes(int count, double everyS, const Loss &isAnswered, const Loss &isLost,
                  bool isExtended = true, double fromS = 1)
    {
        for (int i = 0; i < count; ++i) {
            if (!isAnswered(i))
                continue;
            const QByteArray text =
                isExtended ? "WELCOME run=7 seq=" + QByteArray::number(i) : QByteArray("WELCOME");
            packet(fromS + i * everyS + 0.001,
                   ip6({.source = receiver, .destination = sender, .hopLimit = 64}, 17,
                       udp(text, port, 40'000)),
                   isLost(i) ? At::Receiver : At::Both, true);
        }
    }

    void report(double seconds, int type = 4, At at = At::Receiver)
    {
        packet(seconds,
               mld(mldv2Report({mldRecord(type, group)}),
                   {.source = receiver, .destination = "ff02::16"}),
               at, true);
    }
    /// By a third host, to both.
    void query(double seconds, At at = At::Both)
    {
        packet(
            seconds,
            mld(mldv2Query("::", 10'000, 2, 125), {.source = "fe80::9", .destination = "ff02::1"}),
            at);
    }
    /// An echo request of the sender to ff02::1.
    void ping(double seconds, At at)
    {
        packet(seconds,
               ip6({.source = sender, .destination = "ff02::1"}, 58,
                   number(0x8000, 2) + number(0, 2) + number(1, 4)),
               at);
    }
    /// An echo request of the receiver to somebody.
    void unicast(double seconds)
    {
        packet(seconds,
               ip6({.source = receiver, .destination = "fe80::9", .hopLimit = 64}, 58,
                   number(0x8000, 2) + number(0, 2) + number(1, 4)),
               At::Receiver, true);
    }
    /// Something else, so that a capture does not end with the flow.
    void until(double seconds)
    {
        const QByteArray other = ip6({.source = "fe80::9", .destination = "ff02::2"}, 58,
                                     number(0x8500, 2) + number(0, 6));
        packet(seconds, other, At::Both, false, "020000000009");
    }

    void write(const QString &senderPath, const QString &receiverPath)
    {
        writeOne(senderPath, &m_atSender, 0);
        writeOne(receiverPath, &m_atReceiver, clockAheadS);
    }

private:
    struct Packet {
        double seconds;
        QByteArray frame;
    };

    double delay() { return 0.0003 + m_random.generateDouble() * 0.0002; }

    QByteArray datagram(const QByteArray &payload, int hops) const
    {
        return ip6({.source = sender, .destination = group, .hopLimit = hops}, 17,
                   udp(payload, 40'000, port));
    }

    static void writeOne(const QString &path, std::vector<Packet> *packets, double aheadS)
    {
        constexpr quint64 begin = 1'795'363'468'000'000'000;
        std::stable_sort(packets->begin(), packets->end(),
                         [](const Packet &a, const Packet &b) { return a.seconds < b.seconds; });
        PcapPart part;
        part.nanoseconds = true;
        QByteArray bytes = pcapHead(part);
        for (const Packet &packet : *packets)
            bytes +=
                pcapRecord(packet.frame, begin + quint64((packet.seconds + aheadS) * 1e9), part);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
    }

    std::vector<Packet> m_atSender, m_atReceiver;
    QRandomGenerator m_random{5};
};

} // namespace Sixcast
