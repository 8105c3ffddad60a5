// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the MLD messages of a capture, a line each, for against_tshark.py:
//   number TAB type TAB groups TAB record types TAB sources      (lists with commas)

#include "core/capture/capturereader.h"
#include "core/capture/mld.h"

#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace Sixcast;

namespace {

QByteArray joined(const QStringList &list)
{
    return list.join(QLatin1Char(',')).toLatin1();
}

void print(const CapturedPacket &packet, const DecodedPacket &decoded, const MldMessage &message)
{
    QStringList groups, types, sources;
    const auto addSources = [&sources](const QList<Ip6Address> &list) {
        for (const Ip6Address &source : list)
            sources << source.toString();
    };
    for (const MldRecord &record : message.records) {
        groups << record.group.toString();
        addSources(record.sources);
        if (message.version == 2)
            types << QString::number(int(record.type));
    }
    if (message.type == MldMessage::Type::Query)
        groups << message.group.toString();
    addSources(message.sources);
    std::printf("%llu\t%d\t%s\t%s\t%s\n", static_cast<unsigned long long>(packet.number),
                int(decoded.icmpType), joined(groups).constData(), joined(types).constData(),
                joined(sources).constData());
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    CaptureReader reader(file);
    if (!reader.begin())
        return 1;
    for (CapturedPacket packet; reader.next(packet);) {
        const DecodedPacket decoded = decodePacket(packet);
        if (const auto message = decodeMld(decoded))
            print(packet, decoded, *message);
    }
    return 0;
}
