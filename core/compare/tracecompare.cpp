// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/tracecompare.h"

#include "core/compare/comparejoin.h"
#include "core/trace/timetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
/// Two runs whose clocks disagree by less are still taken for the same occasion.
constexpr qint64 sameOccasionNs = 60 * nsPerSecond;
constexpr double worksShare = 0.8; // findings.md: `works`

/// How strongly a trace looks like a listener's (positive) or a requester's (negative).
int leaning(const ReadTrace &trace)
{
    const bool listens = trace.listener.events > 0, requests = trace.requester.events > 0;
    if (listens != requests)
        return listens ? 2 : -2;
    if (!listens) // a cut trace may hold no more than its header
        return trace.header.role == "listener"_L1 ? 1
            : trace.header.role == "requester"_L1 ? -1
                                                  : 0;
    return 0; // both roles in one process
}

bool isSameRole(const ReadTrace &first, const ReadTrace &second)
{
    const int a = leaning(first), b = leaning(second);
    return (a > 0 && b > 0) || (a < 0 && b < 0);
}

/// Each peer and interface of \a numbers once, with how often; those of the lowest endpoints, for a
/// flood from forged addresses is no list to read.
template<typename Datagrams>
QList<OtherPeer> othersOf(const ComparedSide &side, const Datagrams &list,
                          const std::vector<int> &numbers)
{
    constexpr size_t maximum = 1'000;
    std::vector<std::pair<quint32, quint32>> each; // peer, interface
    each.reserve(numbers.size());
    for (const int number : numbers)
        each.emplace_back(list[size_t(number)].peer, list[size_t(number)].interface);
    std::sort(each.begin(), each.end());
    std::vector<OtherPeer> peers;
    for (size_t i = 0; i < each.size(); ++i) {
        if (i == 0 || each[i] != each[i - 1])
            peers.push_back({side.peers[each[i].first], side.interfaces[each[i].second], 0});
        ++peers.back().count;
    }
    const auto kept = peers.begin() + qsizetype(std::min(maximum, peers.size()));
    std::partial_sort(peers.begin(), kept, peers.end(), [](const OtherPeer &a, const OtherPeer &b) {
        return std::pair(a.endpoint, a.interface.index) < std::pair(b.endpoint, b.interface.index);
    });
    return {peers.begin(), kept};
}

class Comparison
{
public:
    Comparison(const ComparedSide *listener, const ComparedSide *requester)
        : m_listener(listener)
        , m_requester(requester)
        , m_joined(joinExchange(requester, listener))
    {
        m_result.offset = clockOffset(m_joined, requester, listener);
        if (listener) {
            m_result.listener = listener->info;
            m_result.listener.present = true;
            m_result.otherRequesters = othersOf(*listener, listener->hellos, m_joined.otherHellos);
        }
        if (requester) {
            m_result.requester = requester->info;
            m_result.requester.present = true;
            m_result.otherListeners =
                othersOf(*requester, requester->welcomes, m_joined.otherWelcomes);
        }
    }

    TraceComparison compare()
    {
        m_result.datagrams.reserve(m_joined.hellos.size() + m_joined.welcomes.size());
        takeHellos();
        takeWelcomes();
        for (CompareDirection *direction : {&m_result.out, &m_result.back}) {
            QList<quint32> &lost = direction->lost;
            std::sort(lost.begin(), lost.end());
            lost.erase(std::unique(lost.begin(), lost.end()), lost.end());
            direction->lostIsCertain = m_joined.isCertain;
        }
        findReason();
        m_result.verdict = verdict();
        return std::move(m_result);
    }

private:
    void takeHellos()
    {
        CompareDirection &out = m_result.out;
        out.duplicates = m_joined.helloDuplicates;
        if (m_requester) {
            out.sent = 0;
            for (size_t i = 0; i < m_requester->hellos.size(); ++i) {
                const SideDatagram &hello = m_requester->hellos[i];
                if (hello.osError == 0 || !hello.forGroup)
                    continue;
                ++out.failed;
                out.osError = hello.osError;
            }
        }
        if (m_listener)
            out.arrived = 0;
        for (const JoinedExchange::Join &join : m_joined.hellos) {
            ComparedDatagram datagram;
            datagram.seq = join.seq;
            if (join.sent >= 0)
                takeSent(datagram, m_requester->hellos[size_t(join.sent)], out);
            if (join.arrived >= 0)
                takeArrived(datagram, m_listener->hellos[size_t(join.arrived)], out);
            if (join.sent >= 0 && join.arrived < 0 && m_listener) {
                out.lost.append(join.seq);
                m_lostOutside += isOutsideListening(datagram.sentNs) ? 1 : 0;
            }
            if (join.sent >= 0) {
                CompareInterface &row =
                    interfaceRow(m_requester->hellos[size_t(join.sent)].interface);
                ++row.sent;
                row.arrived += join.arrived >= 0 ? 1 : 0;
            }
            m_result.datagrams.push_back(datagram);
        }
    }

    void takeWelcomes()
    {
        CompareDirection &back = m_result.back;
        back.duplicates = m_joined.welcomeDuplicates;
        if (m_listener)
            back.sent = 0;
        if (m_requester)
            back.arrived = 0;
        countRefusedWelcomes();
        std::vector<bool> answered(m_joined.hellos.size(), false);
        for (const JoinedExchange::Join &join : m_joined.welcomes) {
            ComparedDatagram datagram;
            datagram.isHello = false;
            datagram.seq = join.seq;
            if (join.sent >= 0)
                takeSent(datagram, m_listener->welcomes[size_t(join.sent)], back);
            if (join.arrived >= 0) {
                takeArrived(datagram, m_requester->welcomes[size_t(join.arrived)], back);
                if (join.hello >= 0)
                    answered[size_t(join.hello)] = true;
            } else if (m_requester) {
                back.lost.append(join.seq);
            }
            m_result.datagrams.push_back(datagram);
        }
        for (size_t i = 0; i < answered.size(); ++i) {
            const int sent = m_joined.hellos[i].sent;
            if (!answered[i] || sent < 0)
                continue;
            ++m_result.answered;
            ++interfaceRow(m_requester->hellos[size_t(sent)].interface).answered;
        }
        // Plain WELCOMEs name no HELLO: without the listener's trace each counts for one.
        if (!m_listener && m_requester && !m_joined.welcomes.empty() && m_result.answered == 0)
            m_result.answered =
                std::min<quint64>(m_joined.welcomes.size(), m_result.out.sent.value_or(0));
    }

    void countRefusedWelcomes()
    {
        if (!m_listener)
            return;
        std::vector<bool> isRequester(m_listener->peers.size(), false);
        for (const JoinedExchange::Join &join : m_joined.hellos) {
            if (join.arrived >= 0)
                isRequester[m_listener->hellos[size_t(join.arrived)].peer] = true;
        }
        for (size_t i = 0; i < m_listener->welcomes.size(); ++i) {
            const SideDatagram &welcome = m_listener->welcomes[i];
            if (welcome.osError == 0 || !isRequester[welcome.peer])
                continue;
            ++m_result.back.failed;
            m_result.back.osError = welcome.osError;
        }
    }

    static void takeSent(ComparedDatagram &datagram, const SideDatagram &from,
                         CompareDirection &direction)
    {
        datagram.extended = from.extended;
        datagram.run = from.run;
        datagram.sentRow = qint32(from.row);
        datagram.sentNs = from.ns;
        direction.sent = direction.sent.value_or(0) + 1;
    }

    static void takeArrived(ComparedDatagram &datagram, const SideDatagram &from,
                            CompareDirection &direction)
    {
        datagram.extended = from.extended;
        datagram.run = from.run;
        datagram.arrivedRow = qint32(from.row);
        datagram.arrivedNs = from.ns;
        direction.arrived = direction.arrived.value_or(0) + 1;
    }

    CompareInterface &interfaceRow(quint32 interface)
    {
        if (m_interfaceRows.empty())
            m_interfaceRows.resize(m_requester->interfaces.size(), -1);
        qsizetype &row = m_interfaceRows[interface];
        if (row < 0) {
            row = m_result.interfaces.size();
            m_result.interfaces.append({m_requester->interfaces[interface], 0, 0, 0});
        }
        return m_result.interfaces[row];
    }

    /// Sent when the listener had not joined yet, or had stopped, as far as the clocks can tell.
    bool isOutsideListening(qint64 sentNs) const
    {
        const CompareSideInfo &info = m_listener->info;
        const qint64 at = saneNs(sentNs + m_result.offset.ns),
                     slack = m_result.offset.uncertaintyNs.value_or(0);
        const qint64 readyNs = info.readyNs != 0 ? info.readyNs
            : info.isCut                         ? info.firstNs
                                                 : info.lastNs;
        return at + slack < readyNs || (info.endNs != 0 && at - slack > info.endNs);
    }

    /// What the listener wrote about the first HELLO of this requester that it ignored.
    void findReason()
    {
        if (!m_listener || m_listener->ignored.isEmpty())
            return;
        for (const JoinedExchange::Join &join : m_joined.hellos) {
            if (join.arrived < 0)
                continue;
            m_result.notAnsweredBecause =
                m_listener->ignored.value(peerOf(*m_listener, join.arrived));
            if (!m_result.notAnsweredBecause.isEmpty())
                return;
        }
    }

    static const Endpoint &peerOf(const ComparedSide &side, int hello)
    {
        return side.peers[side.hellos[size_t(hello)].peer];
    }

    bool areApart() const
    {
        const CompareSideInfo &a = m_listener->info, &b = m_requester->info;
        return a.lastNs + sameOccasionNs < b.firstNs || b.lastNs + sameOccasionNs < a.firstNs;
    }

    TraceComparison::Verdict verdict() const
    {
        using enum TraceComparison::Verdict;
        if (!m_requester)
            return OneSided;
        const quint64 sent = m_result.out.sent.value_or(0);
        if (sent == 0)
            return m_result.out.failed > 0 ? NotSent : NoHello;
        const bool works = double(m_result.answered) >= worksShare * double(bestSent());
        if (works)
            return Works;
        if (!m_listener)
            return OneSided;
        return m_result.out.arrived.value_or(0) == 0 ? nothingArrived() : somethingArrived();
    }

    /// On all interfaces at once, those that don't lead to the listener don't count, unless none
    /// does.
    quint64 bestSent() const
    {
        quint64 sent = 0;
        for (const CompareInterface &row : m_result.interfaces)
            sent += row.arrived > 0 || row.answered > 0 ? row.sent : 0;
        return sent > 0 ? sent : m_result.out.sent.value_or(0);
    }

    TraceComparison::Verdict nothingArrived() const
    {
        using enum TraceComparison::Verdict;
        const CompareSideInfo &listener = m_listener->info, &requester = m_requester->info;
        if (listener.group && requester.group && *listener.group != *requester.group)
            return MismatchGroup;
        if (listener.port != 0 && requester.port != 0 && listener.port != requester.port)
            return MismatchPort;
        if (!m_result.isSameExchange() && areApart())
            return OtherTime;
        if (listener.readyNs == 0 && !listener.isCut)
            return ListenerNotJoined;
        return m_lostOutside == m_result.out.sent.value_or(0) ? ListenerLate : LostOut;
    }

    TraceComparison::Verdict somethingArrived() const
    {
        using enum TraceComparison::Verdict;
        const CompareDirection &out = m_result.out, &back = m_result.back;
        if (back.sent.value_or(0) == 0)
            return back.failed > 0 ? AnswerNotSent : NotAnswered;
        if (back.arrived.value_or(0) == 0)
            return LostBack;
        const quint64 lostOut = bestSent() - std::min(bestSent(), *out.arrived);
        const bool isLostBack = !back.lost.isEmpty() || *back.sent < *out.arrived;
        if (lostOut > 0 && !isLostBack)
            return m_lostOutside >= lostOut ? ListenerLate : PartOut;
        return lostOut > 0 ? PartBoth : PartBack;
    }

    const ComparedSide *m_listener;
    const ComparedSide *m_requester;
    JoinedExchange m_joined;
    TraceComparison m_result;
    std::vector<qsizetype> m_interfaceRows; ///< in m_result.interfaces, by number; -1: none yet
    quint64 m_lostOutside = 0;
};

} // namespace

bool TraceComparison::isSameExchange() const
{
    return offset.method != ClockOffset::Method::WallClocks;
}

TraceComparison compareTraces(const TraceInput &first, const TraceInput *second)
{
    const ReadTrace a = readTrace(first);
    if (!second)
        return compareTraces(a, nullptr);
    const ReadTrace b = readTrace(*second);
    return compareTraces(a, &b);
}

TraceComparison compareTraces(const ReadTrace &a, const ReadTrace *second)
{
    if (!second) {
        const bool isListener = leaning(a) > 0;
        TraceComparison result =
            Comparison(isListener ? &a.listener : nullptr, isListener ? nullptr : &a.requester)
                .compare();
        result.swapped = !isListener;
        return result;
    }
    const ReadTrace &b = *second;
    const bool swapped = leaning(a) < leaning(b);
    const ReadTrace &listener = swapped ? b : a, &requester = swapped ? a : b;
    TraceComparison result;
    if (isSameRole(a, b)) {
        result.listener = a.listener.info;
        result.requester = b.requester.info;
        result.listener.present = result.requester.present = true;
        result.verdict = TraceComparison::Verdict::SameRole;
        return result;
    }
    result = Comparison(&listener.listener, &requester.requester).compare();
    result.swapped = swapped;
    return result;
}

std::vector<MergedRow> mergedTimeline(const TraceComparison &comparison,
                                      const TraceSource *listener, const TraceSource *requester)
{
    std::vector<MergedRow> rows;
    rows.reserve(size_t((listener ? listener->size() : 0) + (requester ? requester->size() : 0)));
    const auto add = [&rows](const TraceSource *source, CompareSide side, qint64 shiftNs) {
        if (!source)
            return;
        qint64 ns = 0; // a line that can't be read stays where it is
        source->look(0, source->size(), [&](const EventGlance &glance) {
            ns = glance.isReadable ? saneNs(glance.head.wallNs) : ns;
            rows.push_back({ns - shiftNs, quint32(glance.row), side, -1});
        });
    };
    add(requester, CompareSide::Requester, 0);
    const size_t listenerBegin = rows.size();
    add(listener, CompareSide::Listener, comparison.offset.ns);

    for (size_t i = 0; i < comparison.datagrams.size(); ++i) {
        const ComparedDatagram &datagram = comparison.datagrams[i];
        const qint64 requesterRow = datagram.isHello ? datagram.sentRow : datagram.arrivedRow;
        const qint64 listenerRow = datagram.isHello ? datagram.arrivedRow : datagram.sentRow;
        if (requester && requesterRow >= 0)
            rows[size_t(requesterRow)].datagram = qint32(i);
        if (listener && listenerRow >= 0)
            rows[listenerBegin + size_t(listenerRow)].datagram = qint32(i);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const MergedRow &a, const MergedRow &b) { return a.ns < b.ns; });
    return rows;
}

} // namespace Sixcast
