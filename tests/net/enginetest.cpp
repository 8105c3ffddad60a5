// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/net/enginetest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Sixcast {

Witness::Witness(SocketKind kind, const NetworkNamespace &on)
    : machine(on)
    , socket(makeDatagramSocket(kind))
{
    DatagramSocket *s = socket.get();
    QObject::connect(s, &DatagramSocket::stepped, s, [this](const Step &step) { steps << step; });
    QObject::connect(s, &DatagramSocket::received, s,
                     [this](const auto &datagrams) { inbox << datagrams; });
    QObject::connect(s, &DatagramSocket::refused, s,
                     [this](const auto &list) { refusals << list; });
    QObject::connect(s, &DatagramSocket::overflowed, s, [this](quint64 total) { dropped = total; });
    QObject::connect(s, &DatagramSocket::failed, s, [this](const auto &error) { failure = error; });
}

Result<void> Witness::open(const SocketOptions &options)
{
    const Inside inside(machine);
    return socket->open(options);
}

Result<void> Witness::join(const Ip6Address &group, InterfaceIndex interface,
                           const std::optional<Ip6Address> &source)
{
    const Inside inside(machine);
    return socket->join(group, interface, source);
}

int Witness::joinError(const Ip6Address &group, InterfaceIndex interface)
{
    const Result<void> result = join(group, interface);
    return result ? 0 : result.error().osError;
}

QByteArrayList Witness::payloads() const
{
    QByteArrayList result;
    for (const Datagram &datagram : inbox)
        result << datagram.payload;
    return result;
}

QStringList Witness::log() const
{
    QStringList lines;
    for (const Step &step : steps) {
        const QString failed = step.osError ? u" -> "_s + QString::number(step.osError) : QString();
        lines << QString(step.operation + u' ' + step.arguments).trimmed() + failed;
    }
    return lines;
}

const Ip6Address EngineTest::group = *Ip6Address::parse(u"ff12::6d63");
const Ip6Address EngineTest::siteGroup = *Ip6Address::parse(u"ff15::6d63");
const Ip6Address EngineTest::leftGlobal = *Ip6Address::parse(u"fd00:6c::1");
const Ip6Address EngineTest::rightGlobal = *Ip6Address::parse(u"fd00:6c::2");
const Ip6Address EngineTest::rightSecond = *Ip6Address::parse(u"fd00:6c::22");

SocketKind EngineTest::kind()
{
    QFETCH_GLOBAL(const SocketKind, kind);
    return kind;
}

Outgoing EngineTest::to(const Ip6Address &address, InterfaceIndex interface, QByteArrayView payload,
                        quint16 toPort)
{
    return {.payload = payload, .to = {address, interface, toPort}, .interface = interface};
}

SocketOptions EngineTest::listening(bool share)
{
    return {.bindTo = {.port = port}, .shareAddress = share};
}

void EngineTest::initTestCase_data()
{
    QTest::addColumn<SocketKind>("kind");
    QTest::newRow("native") << SocketKind::Native;
    QTest::newRow("qt") << SocketKind::Qt;
}

void EngineTest::initTestCase()
{
    m_net.emplace();
    QVERIFY2(m_net->isValid(), qPrintable(m_net->error()));
    const bool ready = m_net->connect(u"lan"_s) && m_net->connect(u"aux"_s)
        && m_net->left.ip(u"addr add fd00:6c::1/64 dev lan"_s)
        && m_net->right.ip(u"addr add fd00:6c::2/64 dev lan"_s)
        && m_net->right.ip(u"addr add fd00:6c::22/64 dev lan"_s)
        && m_net->left.setSysctl(u"net/ipv6/icmp/ratelimit"_s, u"0"_s)
        && m_net->right.setSysctl(u"net/ipv6/icmp/ratelimit"_s, u"0"_s)
        && m_net->left.ip(u"link add off type veth peer name off-end"_s)
        && m_net->left.run(u"nft add table ip6 t"_s)
        && m_net->left.run(u"nft add chain ip6 t out { type filter hook output priority 0 ; }"_s)
        && m_net->left.run(u"nft add rule ip6 t out udp dport %1 drop"_s.arg(filteredPort));
    QVERIFY2(ready, qPrintable(m_net->error()));
    m_lan = m_net->left.index(u"lan"_s);
    m_aux = m_net->left.index(u"aux"_s);
    m_lanRight = m_net->right.index(u"lan"_s);
    m_auxRight = m_net->right.index(u"aux"_s);
}

} // namespace Sixcast
