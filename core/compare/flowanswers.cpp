// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowanswers.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr qint64 answerNs = 2'000'000'000; ///< later ones answer nobody

/// A trace does not always name its own address.
bool isOrMayBe(const Ip6Address &address, const Ip6Address &wanted)
{
    return address.isUnspecified() || wanted.isUnspecified() || address == wanted;
}

/// Those that answer the flow: busiest first.
QList<FlowList::Flow> welcomesFor(const FlowKey &hellos, const FlowFile &file)
{
    QList<FlowList::Flow> flows = file.welcomes().busiestFirst();
    flows.removeIf([&](const FlowList::Flow &flow) {
        return !isOrMayBe(flow.key.group, hellos.source) || flow.sourcePort != hellos.port;
    });
    return flows;
}

std::optional<FlowList::Flow> sameAs(const FlowList::Flow &left,
                                     const QList<FlowList::Flow> &arrived)
{
    const auto same = std::find_if(arrived.begin(), arrived.end(), [&](const auto &flow) {
        return isOrMayBe(flow.key.source, left.key.source)
            && (flow.key.port == left.key.port || flow.key.port == 0 || left.key.port == 0);
    });
    return same == arrived.end() ? std::nullopt : std::optional(*same);
}

std::vector<qint64> timesOf(const FlowCapture &capture, quint16 sourcePort)
{
    std::vector<qint64> times;
    for (const FlowDatagram &datagram : capture.datagrams) {
        if (sourcePort == 0 || datagram.sourcePort == 0 || datagram.sourcePort == sourcePort)
            times.push_back(datagram.ns);
    }
    std::sort(times.begin(), times.end());
    return times;
}

quint64 datagramsOf(const QList<FlowList::Flow> &flows)
{
    quint64 count = 0;
    for (const FlowList::Flow &flow : flows)
        count += flow.datagrams;
    return count;
}

} // namespace

FlowSide sideByWelcomes(const FlowComparison &forth, const FlowFile &first, const FlowFile &second)
{
    if (forth.senderBy != FlowComparison::SenderBy::Unknown)
        return FlowSide::Unknown;
    const quint64 inFirst = datagramsOf(welcomesFor(forth.key, first));
    const quint64 inSecond = datagramsOf(welcomesFor(forth.key, second));
    return inFirst == inSecond ? FlowSide::Unknown
        : inFirst < inSecond   ? FlowSide::Sender
                               : FlowSide::Receiver;
}

LossPattern answerPattern(const std::vector<qint64> &hellos, const std::vector<qint64> &welcomes)
{
    std::vector<bool> unanswered(hellos.size(), welcomes.size() < hellos.size());
    size_t next = 0;
    for (size_t i = 0; welcomes.size() < hellos.size() && i < hellos.size(); ++i) {
        const qint64 until =
            std::min(hellos[i] + answerNs, i + 1 < hellos.size() ? hellos[i + 1] : INT64_MAX);
        while (next < welcomes.size() && welcomes[next] < hellos[i])
            ++next;
        if (next == welcomes.size() || welcomes[next] > until)
            continue;
        unanswered[i] = false;
        ++next;
    }
    return lossPattern(unanswered);
}

Result<std::optional<FlowAnswers>> flowAnswers(const FlowComparison &forth, const FlowEnd &sender,
                                               const FlowEnd &receiver,
                                               const FlowFile::Progress &progress)
{
    const std::optional<FlowList::Flow> hellos = receiver.file.flows().flow(forth.key);
    if (!hellos || forth.arrived == 0 || hellos->hellos * 2 < hellos->datagrams)
        return std::optional<FlowAnswers>();
    const QList<FlowList::Flow> left = welcomesFor(forth.key, receiver.file);
    const QList<FlowList::Flow> arrived = welcomesFor(forth.key, sender.file);
    FlowAnswers result;
    if (left.isEmpty()) {
        if (!arrived.isEmpty()) // somebody elsewhere answers
            return std::optional<FlowAnswers>();
        result.answers = answerPattern(timesOf(receiver.capture, 0), {});
        result.isFiltered =
            receiver.file.isCapture() && receiver.file.signs().unicastPackets() == 0;
        return std::optional(result);
    }
    const FlowList::Flow &one = left.first();
    const std::optional<FlowList::Flow> same = sameAs(one, arrived);
    FlowIdentity identity{.isRtp = false, .prefix = one.shortestCut, .hasPorts = one.hasPorts};
    if (same)
        identity.prefix = std::min(identity.prefix, same->shortestCut);
    const Result<FlowCapture> out = receiver.file.read(one.key, identity, progress);
    if (!out)
        return out.error();
    FlowCapture in;
    in.beginNs = sender.file.beginNs();
    in.endNs = sender.file.endNs();
    if (same) {
        Result<FlowCapture> read = sender.file.read(same->key, identity, progress);
        if (!read)
            return read.error();
        in = std::move(read).value();
    }
    result.answers =
        answerPattern(timesOf(receiver.capture, one.key.port), timesOf(*out, one.sourcePort));
    const KnownClock clock{forth.clocks, forth.isClockCertain, forth.clock};
    result.back = compareFlow(one.key, *out, in, FlowSide::Sender,
                              forth.clock.isKnown ? std::optional(clock.turned()) : std::nullopt);
    return std::optional(result);
}

} // namespace Sixcast
