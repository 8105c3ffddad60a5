// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowcompare.h"

#include <algorithm>
#include <cmath>

namespace Sixcast {
namespace {

class FlowComparing
{
public:
    FlowComparing(const FlowCapture &sender, const FlowCapture &receiver,
                  const std::optional<KnownClock> &known = {})
        : m_sender(sender)
        , m_receiver(receiver)
        , m_match(matchFlow(sender, receiver, known))
    {
    }

    FlowComparison compare()
    {
        m_result.clocks = m_match.clocks;
        m_result.isClockCertain = m_match.isCertain;
        m_result.clock = m_match.clock;
        m_result.duplicates = m_match.duplicates;
        m_result.leftOut = m_sender.leftOut + m_receiver.leftOut;
        takeSent();
        takeArrived();
        takeTimes();
        return std::move(m_result);
    }

private:
    enum class When : quint8 { Before, Within, After };

    /// Whether the receiver's capture must show what was sent then, had it come.
    When receiverAt(qint64 sentNs) const
    {
        const qint64 at = m_match.clock.arrival(sentNs);
        if (at < m_receiver.beginNs)
            return When::Before;
        return at + m_match.clock.slowNs > m_receiver.endNs ? When::After : When::Within;
    }

    void takeSent()
    {
        std::vector<bool> lost;
        std::vector<quint32> covered; // numbers of the sent
        const std::vector<FlowDatagram> &sent = m_sender.datagrams;
        for (size_t i = 0; i < sent.size(); ++i) {
            const bool arrived = m_match.arrivedOf[i] >= 0;
            const When when = arrived ? When::Within : receiverAt(sent[i].ns);
            if (when != When::Within) {
                ++m_result.outside;
                m_result.afterEnd += when == When::After ? 1 : 0;
                continue;
            }
            lost.push_back(!arrived);
            covered.push_back(quint32(i));
            m_result.ambiguous += !arrived && m_match.isAmbiguous[i] ? 1 : 0;
        }
        if (!endsWithFlow())
            m_result.afterEnd = 0;
        m_result.pattern = lossPattern(lost);
        m_result.sent = m_result.pattern.sent;
        m_result.lost = m_result.pattern.lost;
        m_result.arrived = m_result.sent - m_result.lost;
        if (m_result.pattern.moment < covered.size())
            m_result.momentNs = sent[covered[m_result.pattern.moment]].ns;
        takeRuns(lost, covered);
        takeBins(lost, covered);
    }

    /// Nothing else came after the flow's last datagram: it may have ended with the capture.
    bool endsWithFlow() const
    {
        return m_receiver.datagrams.empty() || m_receiver.datagrams.back().ns >= m_receiver.endNs;
    }

    void takeRuns(const std::vector<bool> &lost, const std::vector<quint32> &covered)
    {
        for (size_t i = 0; i < lost.size(); ++i) {
            if (!lost[i])
                continue;
            const FlowDatagram &datagram = m_sender.datagrams[covered[i]];
            if (i == 0 || !lost[i - 1]) {
                if (m_result.lostRuns.size() == FlowComparison::maximumRuns)
                    return;
                m_result.lostRuns.push_back({datagram.packet, 0, 0, datagram.ns, 0});
            }
            LostRun &run = m_result.lostRuns.back();
            run.lastPacket = datagram.packet;
            run.toNs = datagram.ns;
            ++run.count;
        }
    }

    void takeBins(const std::vector<bool> &lost, const std::vector<quint32> &covered)
    {
        if (covered.empty())
            return;
        qint64 begin = m_sender.datagrams[covered.front()].ns, end = begin;
        for (const quint32 number : covered) {
            begin = std::min(begin, m_sender.datagrams[number].ns);
            end = std::max(end, m_sender.datagrams[number].ns);
        }
        m_result.beginNs = begin;
        m_result.endNs = end;
        const size_t count = std::min(FlowComparison::maximumBins, covered.size());
        m_result.bins.resize(count);
        const double width = double(end - begin) / double(count);
        for (size_t i = 0; i < covered.size(); ++i) {
            const double at = double(m_sender.datagrams[covered[i]].ns - begin);
            FlowBin &bin = m_result.bins[width > 0 ? std::min(count - 1, size_t(at / width)) : 0];
            ++bin.sent;
            bin.lost += lost[i] ? 1 : 0;
        }
    }

    void takeArrived()
    {
        int highest = -1;
        std::vector<bool> seen(m_sender.datagrams.size(), false);
        for (size_t i = 0; i < m_receiver.datagrams.size(); ++i) {
            const int sent = m_match.sentOf[i];
            if (sent < 0) {
                // When it must have left, by the clock's line backwards.
                const qint64 ns = m_receiver.datagrams[i].ns;
                const qint64 leftNs = ns - (m_match.clock.arrival(ns) - ns);
                const bool isCovered =
                    leftNs - m_match.clock.slowNs >= m_sender.beginNs && leftNs <= m_sender.endNs;
                ++(isCovered ? m_result.unsent : m_result.outside);
                continue;
            }
            if (seen[size_t(sent)])
                continue;
            seen[size_t(sent)] = true;
            m_result.reordered += sent < highest ? 1 : 0;
            highest = std::max(highest, sent);
        }
    }

    void takeTimes()
    {
        std::vector<qint64> delays;
        double jitter = 0;
        std::optional<qint64> lastTransit;
        for (size_t i = 0; i < m_receiver.datagrams.size(); ++i) {
            const int sent = m_match.sentOf[i];
            if (sent < 0 || m_match.arrivedOf[size_t(sent)] != int(i))
                continue;
            const qint64 sentNs = m_sender.datagrams[size_t(sent)].ns;
            const qint64 arrivedNs = m_receiver.datagrams[i].ns;
            delays.push_back(std::max<qint64>(0, m_match.clock.delay(sentNs, arrivedNs)));
            const qint64 transit = arrivedNs - sentNs;
            if (lastTransit)
                jitter += (std::abs(double(transit - *lastTransit)) - jitter) / 16;
            lastTransit = transit;
        }
        if (delays.empty())
            return;
        std::sort(delays.begin(), delays.end());
        m_result.delayMedianNs = delays[delays.size() / 2];
        m_result.delay99Ns = delays[delays.size() * 99 / 100];
        m_result.delayMaximumNs = delays.back();
        m_result.jitterNs = qint64(std::llround(jitter));
    }

    const FlowCapture &m_sender;
    const FlowCapture &m_receiver;
    const FlowMatch m_match;
    FlowComparison m_result;
};

struct Decision {
    FlowComparison::SenderBy by = FlowComparison::SenderBy::Unknown;
    bool swapped = false;
};

Decision decide(const FlowCapture &first, const FlowCapture &second, FlowSide firstIs)
{
    using By = FlowComparison::SenderBy;
    if (firstIs != FlowSide::Unknown)
        return {By::Choice, firstIs == FlowSide::Receiver};
    const auto opposite = [](FlowSide a, FlowSide b) {
        return (a == FlowSide::Sender && b != FlowSide::Sender)
            || (a != FlowSide::Receiver && b == FlowSide::Receiver);
    };
    if (opposite(first.marked, second.marked))
        return {By::Direction, false};
    if (opposite(second.marked, first.marked))
        return {By::Direction, true};
    if (first.hopLimit >= 0 && second.hopLimit >= 0 && first.hopLimit != second.hopLimit)
        return {By::HopLimit, first.hopLimit < second.hopLimit};
    return {};
}

} // namespace

FlowComparison compareFlow(const FlowKey &key, const FlowCapture &first, const FlowCapture &second,
                           FlowSide firstIs, const std::optional<KnownClock> &known)
{
    using By = FlowComparison::SenderBy;
    Decision decision = decide(first, second, firstIs);
    const FlowCapture &sender = decision.swapped ? second : first;
    const auto clock = known && decision.swapped ? std::optional(known->turned()) : known;
    FlowComparison result =
        FlowComparing(sender, decision.swapped ? first : second, clock).compare();
    if (decision.by == By::Unknown && (result.lost == 0) != (result.unsent == 0)) {
        decision = {By::Completeness, result.lost == 0};
        if (decision.swapped)
            result = FlowComparing(second, first, known ? std::optional(known->turned()) : known)
                         .compare();
    }
    result.key = key;
    result.senderBy = decision.by;
    result.swapped = decision.swapped;
    result.isRtp = first.isRtp && second.isRtp;
    return result;
}

} // namespace Sixcast
