// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparejoin.h"

#include "core/compare/keyindex.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace Sixcast {
namespace {

using Join = JoinedExchange::Join;

using HelloKey = std::tuple<quint64, quint32>; // run, seq
using WelcomeKey = std::tuple<quint64, quint32, qint64, qint64>;

HelloKey helloKey(const SideDatagram &datagram)
{
    return {datagram.run, datagram.seq};
}

WelcomeKey welcomeKey(const SideWelcome &welcome)
{
    return {welcome.run, welcome.seq, welcome.receivedNs, welcome.answeredNs};
}

/// Datagrams that name nobody but their sender: the numbers of each sender's, in order.
class ArrivalsByPeer
{
public:
    struct Arrival {
        quint16 port = 0;
        quint32 peer = 0;
        int number = 0;
    };
    using Span = std::span<const Arrival>; ///< of one peer

    void add(const Arrival &arrival) { m_arrivals.push_back(arrival); }

    /// Calls \a visit(spans of the peers, in the order of their endpoints) for each port.
    template<typename Visit> void byPort(const ComparedSide &side, Visit &&visit)
    {
        std::stable_sort(
            m_arrivals.begin(), m_arrivals.end(), [&side](const Arrival &a, const Arrival &b) {
                return std::tie(a.port, side.peers[a.peer]) < std::tie(b.port, side.peers[b.peer]);
            });
        std::vector<Span> peers;
        for (size_t i = 0; i < m_arrivals.size();) {
            size_t end = i;
            while (end < m_arrivals.size() && m_arrivals[end].peer == m_arrivals[i].peer
                   && m_arrivals[end].port == m_arrivals[i].port)
                ++end;
            peers.push_back(Span(m_arrivals).subspan(i, end - i));
            if (end == m_arrivals.size() || m_arrivals[end].port != m_arrivals[i].port) {
                visit(peers);
                peers.clear();
            }
            i = end;
        }
    }

private:
    std::vector<Arrival> m_arrivals;
};

class Joiner
{
public:
    Joiner(const ComparedSide *requester, const ComparedSide *listener)
        : m_requester(requester ? *requester : m_none)
        , m_listener(listener ? *listener : m_none)
        , m_haveRequester(requester)
        , m_haveListener(listener)
        , m_isRequester(m_listener.peers.size(), false)
    {
    }

    JoinedExchange join()
    {
        takeSentHellos();
        m_keepHeard = !m_haveRequester || hasPlainWelcome();
        if (m_keepHeard)
            m_heard.resize(m_listener.peers.size());
        joinExtendedHellos();
        joinPlainHellos();
        sortHeard();
        joinExtendedWelcomes();
        joinPlainWelcomes();
        return std::move(m_joined);
    }

private:
    /// Numbers in a list of joins, by run and seq of what was sent.
    struct SentKey {
        const Joiner *joiner;
        const std::vector<Join> *list;
        HelloKey operator()(quint32 number) const
        {
            return helloKey(joiner->m_requester.hellos[size_t((*list)[number].sent)]);
        }
    };

    std::vector<Join> &listFor(const SideDatagram &hello)
    {
        return hello.forGroup ? m_joined.hellos : m_joined.control;
    }

    bool hasPlainWelcome() const
    {
        for (size_t i = 0; i < m_listener.welcomes.size(); ++i) {
            if (!m_listener.welcomes[i].extended)
                return true;
        }
        return false;
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
                (hello.forGroup ? m_group : m_control).add(quint32(list.size() - 1));
            else if (hello.forGroup)
                m_plainByPort[hello.localPort].push_back(list.size() - 1);
        }
        m_group.sort();
        m_control.sort();
    }

    void joinExtendedHellos()
    {
        for (size_t i = 0; i < m_listener.hellos.size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[i];
            if (!hello.extended)
                continue;
            const int found = (hello.forGroup ? m_group : m_control).find(helloKey(hello));
            if (found < 0) {
                takeForeignHello(int(i), hello);
                continue;
            }
            Join &join = listFor(hello)[size_t(found)];
            if (join.arrived >= 0) {
                m_joined.helloDuplicates += hello.forGroup ? 1 : 0;
            } else {
                join.arrived = int(i);
                m_isRequester[hello.peer] = true;
            }
            noteHeard(hello, hello.forGroup ? found : -1);
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
        m_isRequester[hello.peer] = true;
        noteHeard(hello, int(m_joined.hellos.size()) - 1);
    }

    void noteHeard(const SideDatagram &hello, int number)
    {
        if (m_keepHeard)
            m_heard[hello.peer].emplace_back(hello.row, number);
    }

    /// A plain HELLO names only its source port. If several machines used that port, the one whose
    /// times fit best is taken.
    void joinPlainHellos()
    {
        ArrivalsByPeer arrivals;
        for (size_t i = 0; i < m_listener.hellos.size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[i];
            if (hello.extended || !hello.forGroup)
                continue;
            const quint16 port = m_listener.peers[hello.peer].port;
            if (m_plainByPort.contains(port))
                arrivals.add({port, hello.peer, int(i)});
            else
                takeForeignHello(int(i), hello);
        }
        arrivals.byPort(m_listener, [this](const std::vector<ArrivalsByPeer::Span> &byPeer) {
            joinPlainHellosOfPort(m_plainByPort[byPeer.front().front().port], byPeer);
        });
    }

    void joinPlainHellosOfPort(const std::vector<size_t> &sent,
                               const std::vector<ArrivalsByPeer::Span> &byPeer)
    {
        std::vector<qint64> sentNs;
        for (const size_t hello : sent)
            sentNs.push_back(m_requester.hellos[size_t(m_joined.hellos[hello].sent)].ns);
        const Best best = bestOf(sentNs, byPeer, m_listener.hellos);
        for (const ArrivalsByPeer::Span &arrived : byPeer) {
            if (arrived.data() == best.arrived.data())
                continue;
            for (const ArrivalsByPeer::Arrival &arrival : arrived)
                m_joined.otherHellos.push_back(arrival.number);
        }
        m_joined.isCertain = m_joined.isCertain && best.pairing.isCertain && byPeer.size() == 1;
        std::vector<int> helloOf(best.arrived.size(), -1);
        for (size_t i = 0; i < sent.size(); ++i) {
            const int arrived = best.pairing.arrivedOf[i];
            if (arrived < 0)
                continue;
            m_joined.hellos[sent[i]].arrived = best.arrived[size_t(arrived)].number;
            helloOf[size_t(arrived)] = int(sent[i]);
        }
        m_joined.helloDuplicates += quint64(std::count(helloOf.begin(), helloOf.end(), -1));
        for (size_t i = 0; i < best.arrived.size(); ++i) {
            const SideDatagram &hello = m_listener.hellos[size_t(best.arrived[i].number)];
            m_isRequester[hello.peer] = true;
            noteHeard(hello, helloOf[i]);
        }
    }

    struct Best {
        ArrivalsByPeer::Span arrived;
        TimePairing pairing;
    };

    /// Whose arrivals fit best. Those with the most are looked at first, and no more than a few: a
    /// trace full of forged sources must not cost more and more.
    template<typename Datagrams>
    static Best bestOf(const std::vector<qint64> &sentNs,
                       const std::vector<ArrivalsByPeer::Span> &byPeer, const Datagrams &list)
    {
        constexpr size_t maximumPeers = 32;
        std::vector<ArrivalsByPeer::Span> candidates = byPeer;
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        candidates.resize(std::min(candidates.size(), maximumPeers));
        Best best{{}, {{}, -1, true}};
        for (const ArrivalsByPeer::Span &arrived : candidates) {
            std::vector<qint64> times;
            times.reserve(arrived.size());
            for (const ArrivalsByPeer::Arrival &arrival : arrived)
                times.push_back(list[size_t(arrival.number)].ns);
            TimePairing pairing = pairByTime(sentNs, times);
            const bool isEqual = pairing.matched == best.pairing.matched;
            if (pairing.matched > best.pairing.matched
                || (isEqual && arrived.size() < best.arrived.size()))
                best = {arrived, std::move(pairing)};
        }
        return best;
    }

    bool isOwnRun(const SideDatagram &welcome)
    {
        return m_group.find(helloKey(welcome)) >= 0 || m_control.find(helloKey(welcome)) >= 0;
    }

    void joinExtendedWelcomes()
    {
        const auto sentKey = [this](quint32 number) {
            return welcomeKey(m_listener.welcomes[size_t(m_joined.welcomes[number].sent)]);
        };
        const auto controlKey = [this](quint32 number) {
            return welcomeKey(m_listener.welcomes[number]);
        };
        KeyIndex sent(sentKey);
        KeyIndex control(controlKey);
        for (size_t i = 0; i < m_listener.welcomes.size(); ++i) {
            const SideWelcome &welcome = m_listener.welcomes[i];
            if (!welcome.extended || welcome.osError != 0
                || (m_haveRequester && !isOwnRun(welcome)))
                continue;
            const int hello =
                m_haveRequester ? m_group.find(helloKey(welcome)) : lastHelloBefore(welcome);
            if (m_haveRequester && hello < 0) {
                control.add(quint32(i));
                continue;
            }
            m_joined.welcomes.push_back({int(i), -1, welcome.seq, hello});
            sent.add(quint32(m_joined.welcomes.size() - 1));
        }
        sent.sort();
        control.sort();
        for (size_t i = 0; i < m_requester.welcomes.size(); ++i) {
            const SideWelcome &welcome = m_requester.welcomes[i];
            if (!welcome.extended || !isOwnRun(welcome) || control.find(welcomeKey(welcome)) >= 0)
                continue;
            const int found = sent.find(welcomeKey(welcome));
            if (found < 0) {
                takeForeignWelcome(int(i), welcome);
                continue;
            }
            Join &join = m_joined.welcomes[size_t(found)];
            m_joined.welcomeDuplicates += join.arrived >= 0 ? 1 : 0;
            if (join.arrived < 0)
                join.arrived = int(i);
        }
    }

    void takeForeignWelcome(int index, const SideDatagram &welcome)
    {
        if (m_haveListener) {
            if (!welcome.byProbe)
                m_joined.otherWelcomes.push_back(index);
            return;
        }
        const int hello = welcome.extended ? m_group.find(helloKey(welcome)) : -1;
        if (hello >= 0 || (!welcome.extended && !welcome.byProbe))
            m_joined.welcomes.push_back({-1, index, welcome.seq, hello});
    }

    /// Of the HELLOs that \a welcome's receiver had sent, the last one that came before it. Needs
    /// sortHeard().
    int lastHelloBefore(const SideDatagram &welcome) const
    {
        const std::vector<std::pair<quint32, int>> &heard = m_heard[welcome.peer];
        const auto after = std::upper_bound(
            heard.begin(), heard.end(), welcome.row,
            [](quint32 row, const std::pair<quint32, int> &hello) { return row < hello.first; });
        return after == heard.begin() ? -1 : std::prev(after)->second;
    }

    /// Plain HELLOs are joined after the extended ones, whatever their order was.
    void sortHeard()
    {
        for (auto &heard : m_heard)
            std::stable_sort(heard.begin(), heard.end(),
                             [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    void joinPlainWelcomes()
    {
        std::vector<size_t> sent; // numbers in m_joined.welcomes
        std::vector<qint64> sentNs;
        for (size_t i = 0; i < m_listener.welcomes.size(); ++i) {
            const SideWelcome &welcome = m_listener.welcomes[i];
            if (welcome.extended || welcome.osError != 0 || !m_isRequester[welcome.peer])
                continue;
            const int hello = lastHelloBefore(welcome);
            m_joined.welcomes.push_back(
                {int(i), -1, hello >= 0 ? m_joined.hellos[size_t(hello)].seq : 0, hello});
            sent.push_back(m_joined.welcomes.size() - 1);
            sentNs.push_back(welcome.ns);
        }
        ArrivalsByPeer arrivals;
        for (size_t i = 0; i < m_requester.welcomes.size(); ++i) {
            const SideWelcome &welcome = m_requester.welcomes[i];
            if (!welcome.extended && !welcome.byProbe)
                arrivals.add({0, welcome.peer, int(i)});
        }
        arrivals.byPort(m_requester, [&](const std::vector<ArrivalsByPeer::Span> &byPeer) {
            joinPlainWelcomesOf(sent, sentNs, byPeer);
        });
    }

    void joinPlainWelcomesOf(const std::vector<size_t> &sent, const std::vector<qint64> &sentNs,
                             const std::vector<ArrivalsByPeer::Span> &byPeer)
    {
        Best best = bestOf(sentNs, byPeer, m_requester.welcomes);
        if (best.pairing.matched <= 0)
            best.arrived = {};
        for (const ArrivalsByPeer::Span &arrived : byPeer) {
            if (arrived.data() == best.arrived.data())
                continue;
            for (const ArrivalsByPeer::Arrival &arrival : arrived)
                takeForeignWelcome(arrival.number, m_requester.welcomes[size_t(arrival.number)]);
        }
        if (best.arrived.empty())
            return;
        m_joined.isCertain = m_joined.isCertain && best.pairing.isCertain && byPeer.size() == 1;
        for (size_t i = 0; i < sent.size(); ++i) {
            const int arrived = best.pairing.arrivedOf[i];
            if (arrived >= 0)
                m_joined.welcomes[sent[i]].arrived = best.arrived[size_t(arrived)].number;
        }
        m_joined.welcomeDuplicates += best.arrived.size() - quint64(best.pairing.matched);
    }

    const ComparedSide m_none;
    const ComparedSide &m_requester;
    const ComparedSide &m_listener;
    const bool m_haveRequester;
    const bool m_haveListener;
    JoinedExchange m_joined;
    KeyIndex<SentKey> m_group{SentKey{this, &m_joined.hellos}};
    KeyIndex<SentKey> m_control{SentKey{this, &m_joined.control}};
    std::map<quint16, std::vector<size_t>> m_plainByPort; ///< numbers in hellos, by source port
    std::vector<bool> m_isRequester; ///< by peer of the listener: its endpoint is the requester's
    bool m_keepHeard = false;        ///< only then m_heard is needed
    /// By peer of the listener: row of each HELLO, and its number in hellos.
    std::vector<std::vector<std::pair<quint32, int>>> m_heard;
};

} // namespace

JoinedExchange joinExchange(const ComparedSide *requester, const ComparedSide *listener)
{
    return Joiner(requester, listener).join();
}

} // namespace Sixcast
