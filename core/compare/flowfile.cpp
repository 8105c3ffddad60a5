// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowfile.h"

#include "core/base/message.h"
#include "core/capture/captureddatagrams.h"
#include "core/capture/captureevent.h"
#include "core/trace/timetext.h"
#include "core/trace/tracestream.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr quint64 packetsPerProgress = 1'024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Flow)
};

Error cancelled()
{
    return {Error::Code::State, 0, Tr::tr("Cancelled")};
}

FlowSide sideOf(CaptureDirection direction)
{
    switch (direction) {
    case CaptureDirection::Unknown:
        return FlowSide::Unknown;
    case CaptureDirection::In:
        return FlowSide::Receiver;
    case CaptureDirection::Out:
        return FlowSide::Sender;
    }
    return FlowSide::Unknown;
}

/// One that answers a HELLO goes to one host.
bool isWelcome(QByteArrayView payload)
{
    return payload.startsWith(plainWelcome);
}

} // namespace

/// A datagram to a group, or a WELCOME, wherever it was seen.
struct FlowFile::Seen {
    FlowKey key;
    quint16 sourcePort = 0;
    qint64 ns = 0;
    quint64 packet = 0;
    quint32 length = 0;
    int hopLimit = -1;
    FlowSide side = FlowSide::Unknown;
    QByteArrayView payload;
    QByteArrayView hardware = {}; ///< the source's
};

Result<FlowFile> FlowFile::open(const QString &path, const Progress &progress)
{
    FlowFile file;
    file.m_path = path;
    file.m_isCapture = isCaptureFile(path);
    FlowList flows, welcomes;
    const Result<void> read = file.eachDatagram(
        [&](const Seen &seen) {
            FlowList &list = seen.key.group.isMulticast() ? flows : welcomes;
            list.take(seen.key, seen.ns, seen.length, seen.payload, seen.sourcePort);
        },
        &file, progress);
    if (!read)
        return read.error();
    file.m_flows = std::move(flows);
    file.m_welcomes = std::move(welcomes);
    return file;
}

void FlowFile::takeSourcesFrom(const FlowFile &other)
{
    const QList<FlowList::Flow> theirs = other.flows().busiestFirst();
    for (const FlowList::Flow &flow : m_flows.busiestFirst()) {
        if (!flow.key.source.isUnspecified())
            continue;
        const auto named = std::find_if(theirs.begin(), theirs.end(), [&](const auto &their) {
            return their.key.group == flow.key.group && their.key.port == flow.key.port;
        });
        if (named == theirs.end() || !m_flows.rename(flow.key, named->key))
            continue;
        m_named.insert(named->key, flow.key);
    }
}

Result<FlowCapture> FlowFile::read(const FlowKey &key, const FlowIdentity &identity,
                                   const Progress &progress) const
{
    const FlowKey own = m_named.value(key, key);
    FlowCapture capture;
    capture.beginNs = m_beginNs;
    capture.endNs = m_endNs;
    capture.isRtp = identity.isRtp;
    const Result<void> read = eachDatagram(
        [&](const Seen &seen) {
            if (seen.key != own)
                return;
            if (capture.marked == FlowSide::Unknown)
                capture.marked = seen.side;
            if (capture.hopLimit < 0) {
                capture.hopLimit = seen.hopLimit;
                capture.hardware = seen.hardware.toByteArray();
            }
            capture.add({seen.ns, identity.of(seen.payload), seen.length, quint32(seen.packet),
                         identity.hasPorts ? seen.sourcePort : quint16(0)});
        },
        nullptr, progress);
    if (!read)
        return read.error();
    return capture;
}

void FlowFile::noteTime(qint64 ns)
{
    m_beginNs = m_beginNs == 0 ? ns : std::min(m_beginNs, ns);
    m_endNs = std::max(m_endNs, ns);
}

Result<void> FlowFile::eachDatagram(const Visit &visit, FlowFile *survey,
                                    const Progress &progress) const
{
    return m_isCapture ? eachOfCapture(visit, survey, progress)
                       : eachOfTrace(visit, survey, progress);
}

Result<void> FlowFile::eachOfCapture(const Visit &visit, FlowFile *survey,
                                     const Progress &progress) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::System, 0,
                     QDir::toNativeSeparators(m_path) + u": "_s + file.errorString()};
    CaptureReader reader(file);
    if (const Result<void> begun = reader.begin(); !begun)
        return begun.error();
    CapturedPacket packet;
    for (quint64 count = 0; reader.next(packet); ++count) {
        if (progress && count % packetsPerProgress == 0
            && !progress(reader.position(), reader.size()))
            return cancelled();
        if (packet.problem != CaptureProblem::None) {
            if (survey)
                ++survey->m_problems;
            continue;
        }
        const qint64 ns = saneNs(packet.wallNs);
        if (survey && packet.hasTime)
            survey->noteTime(ns);
        const DecodedPacket decoded = decodePacket(packet);
        const bool isFlow = decoded.isDatagram() && decoded.destination.isMulticast();
        if (survey && !isFlow)
            survey->m_signs.take(packet, decoded, ns);
        if (!isFlow && decoded.kind != PacketKind::Welcome)
            continue;
        visit({{decoded.destination, decoded.destinationPort, decoded.source},
               decoded.sourcePort,
               ns,
               packet.number,
               decoded.length,
               decoded.hopLimit,
               sideOf(directionOf(packet, decoded)),
               decoded.payload,
               decoded.link.source});
    }
    return {};
}

Result<void> FlowFile::eachOfTrace(const Visit &visit, FlowFile *survey,
                                   const Progress &progress) const
{
    const auto stream = TraceStream::open(m_path);
    if (!stream)
        return stream.error();
    const auto show = [&](const EventGlance &glance) {
        const TraceEvent &event = glance.head;
        if (!glance.isReadable) {
            if (survey)
                ++survey->m_problems;
            return;
        }
        const qint64 ns = saneNs(event.wallNs);
        if (survey)
            survey->noteTime(ns);
        const bool isSent = event.kind == Kind::Sent;
        if ((!isSent && event.kind != Kind::Received) || event.osError != 0)
            return;
        const bool isAnswer = isWelcome(glance.payload);
        const bool isToGroup = !isAnswer && event.group && event.group->address.isMulticast();
        if (!isToGroup && !isAnswer)
            return;
        const Endpoint from = (isSent ? event.local : event.peer).value_or(Endpoint());
        const Endpoint to =
            isToGroup ? *event.group : (isSent ? event.peer : event.local).value_or(Endpoint());
        visit({{to.address, to.port, from.address},
               from.port,
               ns,
               quint64(glance.row) + 1,
               quint32(glance.payload.size()),
               event.hopLimit,
               isSent ? FlowSide::Sender : FlowSide::Receiver,
               glance.payload});
    };
    while ((*stream)->next(show)) {
        if (progress && !progress((*stream)->bytesRead(), (*stream)->bytes()))
            return cancelled();
    }
    if ((*stream)->error())
        return *(*stream)->error();
    return {};
}

} // namespace Sixcast
