// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparejoin.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace Sixcast {
namespace {

using Join = JoinedExchange::Join;

// ---- by time

constexpr size_t maximumShifts = 64;
constexpr qint64 millisecond = 1'000'000;

/// Half the smallest distance between two that were sent, at most 100 ms: what is nearer than that
/// to its expected time is taken for it.
qint64 toleranceOf(const std::vector<qint64> &sentNs)
{
    qint64 smallest = 200 * millisecond;
    for (size_t i = 1; i < sentNs.size(); ++i)
        smallest = std::min(smallest, sentNs[i] - sentNs[i - 1]);
    return std::max(smallest / 2, millisecond);
}

struct Attempt {
    std::vector<int> arrivedOf;
    int matched = 0;
    qint64 shiftNs = 0;
};

/// With the clocks \a shift apart: each sent one takes the first free arrival that is near enough.
Attempt attempt(const std::vector<qint64> &sentNs, const std::vector<qint64> &arrivedNs,
                qint64 shiftNs, qint64 toleranceNs)
{
    Attempt result{std::vector<int>(sentNs.size(), -1), 0, shiftNs};
    size_t next = 0;
    for (size_t i = 0; i < sentNs.size(); ++i) {
        const qint64 expected = sentNs[i] + shiftNs;
        while (next < arrivedNs.size() && arrivedNs[next] < expected - toleranceNs)
            ++next;
        if (next < arrivedNs.size() && arrivedNs[next] <= expected + toleranceNs) {
            result.arrivedOf[i] = int(next++);
            ++result.matched;
        }
    }
    return result;
}

// ---- by run and seq

using HelloKey = std::tuple<bool, quint64, quint32>; // for the group, run, seq
using WelcomeKey = std::tuple<quint64, quint32, qint64, qint64>;

HelloKey helloKey(const SideDatagram &hello)
{
    return {hello.forGroup, hello.run, hello.seq};
}

WelcomeKey welcomeKey(const SideDatagram &welcome)
{
    return {welcome.run, welcome.seq, welcome.receivedNs, welcome.answeredNs};
}

class Joiner
{
public:
    Joiner(const ComparedSide *requester, const ComparedSide *listener)
        : m_requester(requester ? *requester : m_none)
        , m_listener(listener ? *listener : m_none)
        , m_haveRequester(requester)
        , m_haveListener(listener)
    {
    }

    JoinedExchange join()
    {
        takeSentHellos();
        joinExtendedHellos();
        joinPlainHellos();
        sortHeard();
        joinExtendedWelcomes();
        joinPlainWelcomes();
        return std::move(m_joined);
    }

private:
    std::vector<Join> &listFor(const SideDatagram &hello)
    {
        return hello.forGroup ? m_joined.hellos : m_joined.control;
    }

    void takeSentHellos()
    {
        std::map<quint16, quint32> plainSeq;
        for (size_t i = 0; i < m_requester.hellos.size(); ++i) {
            const SideDatagram &hello = m_requester.hellos[i];
            if (hello.osError != 0)
                continue;
            const quint32 seq = hello.extended ? hello.seq : ++plainSeq[hello.localPort];
            std::vector<Join> &list = listFor(hello);
            list.push_back({int(i), -1, seq});
            if (hello.extended)
                m_byRun.emplace(helloKey(hello), list.size() - 1);
            else if (hello.forGroup)
                m_plainByPort[hello.localPort].push_back(list.size() - 1);
        }
    }

    void joinExtendedHellos()
    {
        for (size_t i = 0; i < m_listener.hellos.size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[i];
            if (!hello.extended)
                continue;
            const auto found = m_byRun.find(helloKey(hello));
            if (found == m_byRun.end()) {
                takeForeignHello(int(i), hello);
                continue;
            }
            Join &join = listFor(hello)[found->second];
            if (join.arrived >= 0) {
                m_joined.helloDuplicates += hello.forGroup ? 1 : 0;
            } else {
                join.arrived = int(i);
                m_requesterEndpoints.insert(hello.peer);
            }
            m_answeredBy[hello.peer].emplace_back(hello.row,
                                                  hello.forGroup ? int(found->second) : -1);
        }
    }

    /// Without a requester's trace every HELLO is one of "the" requester's; else it is somebody
    /// else's.
    void takeForeignHello(int index, const SideDatagram &hello)
    {
        if (!hello.forGroup)
            return;
        if (m_haveRequester) {
            m_joined.otherHellos.push_back(index);
            return;
        }
        m_joined.hellos.push_back({-1, index, hello.seq});
        m_requesterEndpoints.insert(hello.peer);
        m_answeredBy[hello.peer].emplace_back(hello.row, int(m_joined.hellos.size()) - 1);
    }

    /// A plain HELLO names only its source port. If several machines used that port, the one whose
    /// times fit best is taken.
    void joinPlainHellos()
    {
        std::map<quint16, std::map<Endpoint, std::vector<int>>> arrivals;
        for (size_t i = 0; i < m_listener.hellos.size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[i];
            if (hello.extended || !hello.forGroup)
                continue;
            if (m_plainByPort.contains(hello.peer.port))
                arrivals[hello.peer.port][hello.peer].push_back(int(i));
            else
                takeForeignHello(int(i), hello);
        }
        for (const auto &[port, byPeer] : arrivals)
            joinPlainHellosOfPort(m_plainByPort[port], byPeer);
    }

    void joinPlainHellosOfPort(const std::vector<size_t> &sent,
                               const std::map<Endpoint, std::vector<int>> &byPeer)
    {
        std::vector<qint64> sentNs;
        for (const size_t hello : sent)
            sentNs.push_back(m_requester.hellos[size_t(m_joined.hellos[hello].sent)].ns);
        const auto [best, bestMatched, bestPairing] = bestOf(sentNs, byPeer, m_listener.hellos);
        for (const auto &[peer, arrived] : byPeer) {
            if (&arrived != best)
                m_joined.otherHellos.insert(m_joined.otherHellos.end(), arrived.begin(),
                                            arrived.end());
        }
        m_joined.isCertain = m_joined.isCertain && bestPairing.isCertain && byPeer.size() == 1;
        std::vector<int> helloOf(best->size(), -1);
        for (size_t i = 0; i < sent.size(); ++i) {
            if (bestPairing.arrivedOf[i] < 0)
                continue;
            m_joined.hellos[sent[i]].arrived = (*best)[size_t(bestPairing.arrivedOf[i])];
            helloOf[size_t(bestPairing.arrivedOf[i])] = int(sent[i]);
        }
        m_joined.helloDuplicates += quint64(std::count(helloOf.begin(), helloOf.end(), -1));
        for (size_t i = 0; i < best->size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[size_t((*best)[i])];
            m_requesterEndpoints.insert(hello.peer);
            m_answeredBy[hello.peer].emplace_back(hello.row, helloOf[i]);
        }
    }

    struct Best {
        const std::vector<int> *arrived = nullptr;
        qsizetype matched = -1;
        TimePairing pairing;
    };

    /// Whose arrivals fit best. Those with the most are looked at first, and no more than a few: a
    /// trace full of forged sources must not cost more and more.
    static Best bestOf(const std::vector<qint64> &sentNs,
                       const std::map<Endpoint, std::vector<int>> &byPeer,
                       const std::vector<SideDatagram> &list)
    {
        constexpr size_t maximumPeers = 32;
        std::vector<const std::vector<int> *> candidates;
        for (const auto &[peer, arrived] : byPeer)
            candidates.push_back(&arrived);
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const auto *a, const auto *b) { return a->size() > b->size(); });
        candidates.resize(std::min(candidates.size(), maximumPeers));
        Best best;
        for (const std::vector<int> *arrived : candidates) {
            TimePairing pairing = pairByTime(sentNs, timesOf(list, *arrived));
            const auto matched = std::count_if(pairing.arrivedOf.begin(), pairing.arrivedOf.end(),
                                               [](int number) { return number >= 0; });
            const bool isEqual = matched == best.matched;
            if (matched > best.matched || (isEqual && arrived->size() < best.arrived->size()))
                best = {arrived, matched, std::move(pairing)};
        }
        return best;
    }

    static std::vector<qint64> timesOf(const std::vector<SideDatagram> &list,
                                       const std::vector<int> &numbers)
    {
        std::vector<qint64> times;
        for (const int number : numbers)
            times.push_back(list[size_t(number)].ns);
        return times;
    }

    /// The number in m_joined.hellos of what run and seq name, if it was for the group.
    int helloOf(quint64 run, quint32 seq) const
    {
        const auto found = m_byRun.find({true, run, seq});
        return found == m_byRun.end() ? -1 : int(found->second);
    }

    bool isOwnRun(const SideDatagram &welcome) const
    {
        return helloOf(welcome.run, welcome.seq) >= 0
            || m_byRun.contains({false, welcome.run, welcome.seq});
    }

    void joinExtendedWelcomes()
    {
        std::map<WelcomeKey, size_t> sent;
        std::set<WelcomeKey> control;
        for (size_t i = 0; i < m_listener.welcomes.size(); ++i) {
            const SideDatagram &welcome = m_listener.welcomes[i];
            if (!welcome.extended || welcome.osError != 0
                || (m_haveRequester && !isOwnRun(welcome)))
                continue;
            const int hello =
                m_haveRequester ? helloOf(welcome.run, welcome.seq) : lastHelloBefore(welcome);
            if (m_haveRequester && hello < 0) {
                control.insert(welcomeKey(welcome));
                continue;
            }
            m_joined.welcomes.push_back({int(i), -1, welcome.seq, hello});
            sent.emplace(welcomeKey(welcome), m_joined.welcomes.size() - 1);
        }
        for (size_t i = 0; i < m_requester.welcomes.size(); ++i) {
            const SideDatagram &welcome = m_requester.welcomes[i];
            if (!welcome.extended || !isOwnRun(welcome) || control.contains(welcomeKey(welcome)))
                continue;
            const auto found = sent.find(welcomeKey(welcome));
            if (found != sent.end()) {
                Join &join = m_joined.welcomes[found->second];
                m_joined.welcomeDuplicates += join.arrived >= 0 ? 1 : 0;
                if (join.arrived < 0)
                    join.arrived = int(i);
            } else {
                takeForeignWelcome(int(i), welcome);
            }
        }
    }

    void takeForeignWelcome(int index, const SideDatagram &welcome)
    {
        if (m_haveListener) {
            if (!welcome.byProbe)
                m_joined.otherWelcomes.push_back(index);
            return;
        }
        const int hello = welcome.extended ? helloOf(welcome.run, welcome.seq) : -1;
        if (hello >= 0 || (!welcome.extended && !welcome.byProbe))
            m_joined.welcomes.push_back({-1, index, welcome.seq, hello});
    }

    /// Of the HELLOs that \a welcome's receiver had sent, the last one that came before it. Needs
    /// sortHeard().
    int lastHelloBefore(const SideDatagram &welcome) const
    {
        const auto heard = m_answeredBy.find(welcome.peer);
        if (heard == m_answeredBy.end())
            return -1;
        const auto after = std::upper_bound(
            heard->second.begin(), heard->second.end(), welcome.row,
            [](quint32 row, const std::pair<quint32, int> &hello) { return row < hello.first; });
        return after == heard->second.begin() ? -1 : std::prev(after)->second;
    }

    /// Plain HELLOs are joined after the extended ones, whatever their order was.
    void sortHeard()
    {
        for (auto &[peer, heard] : m_answeredBy)
            std::stable_sort(heard.begin(), heard.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    void joinPlainWelcomes()
    {
        std::vector<size_t> sent; // numbers in m_joined.welcomes
        std::vector<qint64> sentNs;
        for (size_t i = 0; i < m_listener.welcomes.size(); ++i) {
            const SideDatagram &welcome = m_listener.welcomes[i];
            if (welcome.extended || welcome.osError != 0
                || !m_requesterEndpoints.contains(welcome.peer))
                continue;
            const int hello = lastHelloBefore(welcome);
            m_joined.welcomes.push_back(
                {int(i), -1, hello >= 0 ? m_joined.hellos[size_t(hello)].seq : 0, hello});
            sent.push_back(m_joined.welcomes.size() - 1);
            sentNs.push_back(welcome.ns);
        }
        std::map<Endpoint, std::vector<int>> arrivals;
        for (size_t i = 0; i < m_requester.welcomes.size(); ++i) {
            const SideDatagram &welcome = m_requester.welcomes[i];
            if (!welcome.extended && !welcome.byProbe)
                arrivals[welcome.peer].push_back(int(i));
        }
        joinPlainWelcomesOf(sent, sentNs, arrivals);
    }

    void joinPlainWelcomesOf(const std::vector<size_t> &sent, const std::vector<qint64> &sentNs,
                             const std::map<Endpoint, std::vector<int>> &arrivals)
    {
        const auto [found, bestMatched, bestPairing] =
            bestOf(sentNs, arrivals, m_requester.welcomes);
        const std::vector<int> *best = bestMatched > 0 ? found : nullptr;
        for (const auto &[peer, arrived] : arrivals) {
            if (&arrived == best)
                continue;
            for (const int number : arrived)
                takeForeignWelcome(number, m_requester.welcomes[size_t(number)]);
        }
        if (!best)
            return;
        m_joined.isCertain = m_joined.isCertain && bestPairing.isCertain && arrivals.size() == 1;
        for (size_t i = 0; i < sent.size(); ++i) {
            if (bestPairing.arrivedOf[i] >= 0)
                m_joined.welcomes[sent[i]].arrived = (*best)[size_t(bestPairing.arrivedOf[i])];
        }
        m_joined.welcomeDuplicates += best->size() - quint64(bestMatched);
    }

    const ComparedSide m_none;
    const ComparedSide &m_requester;
    const ComparedSide &m_listener;
    const bool m_haveRequester;
    const bool m_haveListener;
    JoinedExchange m_joined;
    std::map<HelloKey, size_t> m_byRun;                   ///< number in hellos or control
    std::map<quint16, std::vector<size_t>> m_plainByPort; ///< numbers in hellos, by source port
    std::set<Endpoint> m_requesterEndpoints;              ///< as the listener sees them
    /// By the requester's endpoint: row of each HELLO at the listener, and its number in hellos.
    std::map<Endpoint, std::vector<std::pair<quint32, int>>> m_answeredBy;
};

} // namespace

TimePairing pairByTime(const std::vector<qint64> &sentNs, const std::vector<qint64> &arrivedNs)
{
    TimePairing result{std::vector<int>(sentNs.size(), -1), true};
    if (arrivedNs.empty() || sentNs.empty())
        return result;
    if (sentNs.size() == arrivedNs.size()) { // nothing lost, nothing doubled: the order tells all
        for (size_t i = 0; i < sentNs.size(); ++i)
            result.arrivedOf[i] = int(i);
        return result;
    }
    const qint64 tolerance = toleranceOf(sentNs);
    std::vector<Attempt> attempts;
    for (size_t i = 0; i < std::min(sentNs.size(), maximumShifts); ++i)
        attempts.push_back(attempt(sentNs, arrivedNs, arrivedNs.front() - sentNs[i], tolerance));
    // Most matches; among equals the smallest difference of the clocks.
    std::sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) {
        return std::tuple(-a.matched, std::abs(a.shiftNs))
            < std::tuple(-b.matched, std::abs(b.shiftNs));
    });
    result.arrivedOf = attempts.front().arrivedOf;
    result.isCertain = attempts.size() == 1 || attempts[1].matched < attempts.front().matched;
    return result;
}

JoinedExchange joinExchange(const ComparedSide *requester, const ComparedSide *listener)
{
    return Joiner(requester, listener).join();
}

} // namespace Sixcast
