// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"
#include "core/report/report.h"

namespace Sixcast {

/// What can be said of a run while it goes on.
struct LiveVerdict {
    // Without a type: lupdate 6.8 loses the classes behind one that has it.
    enum class State {
        Quiet,   ///< nothing can be said: nobody asked yet
        Waiting, ///< what stood in the way is gone; the next HELLO will show
        Works,
        Fails
    };

    State state = State::Quiet;
    Report report;         ///< sentence and findings so far; in this machine's own words
    bool isAsked = false;  ///< somebody's HELLOs are known of
    bool isChange = false; ///< another state or first cause; else only its numbers moved
};

/// Judges a run over and over from its facts so far, and says when the verdict is another one: it
/// shows only what held for holdNs, so nothing flickers. What counts is what happens now, not what
/// once worked: facts from before the latest change are subtracted. Pure but for its memory; the
/// clock is handed in.
class LiveJudge
{
public:
    static constexpr qint64 holdNs = 1'000'000'000;
    /// Arrivals prove that it works for so long after the last one.
    static constexpr qint64 recentNs = 3'000'000'000;

    explicit LiveJudge(Side own)
        : m_own(own)
    {
    }

    /// Nullopt: what is shown stays as it is.
    std::optional<LiveVerdict> look(const Case &facts, qint64 nowNs);

    /// It failed in this run, and works now: what was found before is no longer so.
    bool hasHealed() const { return m_hasFailed && m_shown.state == LiveVerdict::State::Works; }

    /// What moved: group HELLOs that reached this program (listener) or were answered (requester),
    /// and what whoever asks sent in vain. Control traffic is neither.
    struct Progress {
        quint64 arrived = 0;
        quint64 asked = 0; ///< without an answer
        quint64 control = 0;
        quint64 run = 0; ///< of whoever asks

        bool operator==(const Progress &) const = default;
    };

private:
    LiveVerdict judge(const Case &facts, qint64 nowNs);
    LiveVerdict fails(const Case &facts, const Conclusion &conclusion) const;
    LiveVerdict verdict(LiveVerdict::State state, const Case &facts, const QString &sentence) const;
    QString failsSentence(const Case &facts, const Finding *first) const;
    LiveVerdict works(const Case &facts, const Progress &progress,
                      const Conclusion &conclusion) const;
    Conclusion conclude(Case facts, bool isAsked) const;

    bool missesAnswers(const Case &facts);
    void beginAgain(const Case &facts);

    /// What the requester told of its exchange, when it was judged last.
    struct Told {
        quint64 run = 0;
        quint64 sent = 0;
        quint64 answered = 0;
        bool misses = false;
    };

    Side m_own;
    Progress m_seen;
    Told m_told;
    qint64 m_arrivedNs = 0; ///< 0: never
    qint64 m_askedNs = 0;
    std::optional<Case> m_base;     ///< as it was at the latest change
    std::optional<Case> m_toldGood; ///< as it was when the requester last told that it is answered
    std::optional<Case> m_lastGood; ///< as it was when something arrived last
    bool m_hasFailed = false;
    LiveVerdict m_shown;
    LiveVerdict m_next;
    qint64 m_nextSinceNs = 0;
};

} // namespace Sixcast
