// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <QList>

namespace Sixcast {

/// One trace as it goes into a comparison; the source must outlive the comparison.
struct TraceInput {
    TraceHeader header;
    const TraceSource *source = nullptr;
};

struct ReadTrace;

enum class CompareSide : quint8 { Listener, Requester };

/// How far the listener's clock is ahead of the requester's.
struct ClockOffset {
    enum class Method : quint8 {
        FourStamps, ///< of an exchange that came through, as NTP does (RFC 5905 section 8): exact
                    ///< to half its round trip
        OneWay,     ///< of datagrams that came through one way only: wrong by what the way took
        WallClocks  ///< nothing came through: both clocks are taken to be right
    };

    Method method = Method::WallClocks;
    qint64 ns = 0;                       ///< listener's time = requester's time + ns
    std::optional<qint64> uncertaintyNs; ///< at most so far off; unset: can't be known
    int samples = 0;                     ///< datagrams or exchanges that it was taken from

    bool operator==(const ClockOffset &) const = default;
};

/// One datagram of the exchange, on both machines. Rows are those of the trace of each side; -1:
/// not there.
struct ComparedDatagram {
    quint64 run = 0;     ///< 0 in plain form
    bool isHello = true; ///< else a WELCOME
    bool extended = true;
    quint32 seq = 0; ///< of the HELLO; in plain form counted from 1 per source port
    qint32 sentRow = -1;
    qint32 arrivedRow = -1;
    qint64 sentNs = 0;    ///< by the sender's clock
    qint64 arrivedNs = 0; ///< by the receiver's clock

    bool isJoined() const { return sentRow >= 0 && arrivedRow >= 0; }
    bool operator==(const ComparedDatagram &) const = default;
};

/// What became of the datagrams one way.
struct CompareDirection {
    std::optional<quint64>
        sent;           ///< taken by the kernel; unset: the sending side's trace is missing
    quint64 failed = 0; ///< that the kernel refused to send
    int osError = 0;    ///< of the last refused one
    std::optional<quint64> arrived; ///< each counted once; unset: the receiving side's is missing
    quint64 duplicates = 0;
    QList<quint32> lost;       ///< sequence numbers, ascending
    bool lostIsCertain = true; ///< plain form: which ones were lost is a guess by time

    bool operator==(const CompareDirection &) const = default;
};

/// Somebody else in one of the traces.
struct OtherPeer {
    Endpoint endpoint;
    InterfaceRef interface;
    quint64 count = 0; ///< datagrams: HELLOs of another requester, WELCOMEs of another listener

    bool operator==(const OtherPeer &) const = default;
};

/// How the requester's datagrams fared on one of its interfaces.
struct CompareInterface {
    InterfaceRef interface;
    quint64 sent = 0;
    quint64 arrived = 0;
    quint64 answered = 0;

    bool operator==(const CompareInterface &) const = default;
};

/// What one side set out to do, and when.
struct CompareSideInfo {
    bool present = false;
    QString host;
    std::optional<Ip6Address> group;
    quint16 port = 0;   ///< 0: not known
    QString interface;  ///< as chosen; may be empty
    qint64 firstNs = 0; ///< of the trace, own clock
    qint64 lastNs = 0;
    bool isCut = false;     ///< its first rows are missing
    qint64 readyNs = 0;     ///< listener: first successful join; 0: never
    qint64 endNs = 0;       ///< listener: stopped listening; 0: not within the trace
    quint64 leftOut = 0;    ///< datagrams beyond what is compared
    quint64 unreadable = 0; ///< lines of the file

    bool operator==(const CompareSideInfo &) const = default;
};

struct TraceComparison {
    enum class Verdict : quint8 {
        Works,    ///< at least 80 % of the HELLOs were answered
        PartOut,  ///< some HELLOs were lost on the way out
        PartBack, ///< some WELCOMEs were lost on the way back
        PartBoth,
        LostOut,       ///< no HELLO arrived
        LostBack,      ///< HELLOs were answered, no WELCOME arrived
        NotAnswered,   ///< HELLOs arrived, and the listener did not answer
        AnswerNotSent, ///< the listener's machine refused to send the WELCOMEs
        NotSent,       ///< the requester's machine refused to send the HELLOs
        ListenerLate,  ///< all that was lost was sent before the listener had joined, or after it
                       ///< had stopped
        ListenerNotJoined, ///< the listener never joined a group
        MismatchGroup,
        MismatchPort,
        OtherTime, ///< the two did not run at the same time (or the clocks are wrong): nothing to
                   ///< compare
        SameRole,  ///< two listeners or two requesters: nothing to compare
        NoHello,   ///< the requester's trace has no HELLO for a group: nothing to compare
        OneSided   ///< one side's trace is missing: where it was lost can't be known
    };

    Verdict verdict = Verdict::OneSided;
    bool swapped = false; ///< the first trace was the requester's
    CompareSideInfo listener;
    CompareSideInfo requester;
    ClockOffset offset;
    CompareDirection out;       ///< HELLOs for the group
    CompareDirection back;      ///< WELCOMEs of this listener to this requester
    quint64 answered = 0;       ///< HELLOs that got an answer of this listener
    QString notAnsweredBecause; ///< what the listener wrote when it did not answer; may be empty
    QList<CompareInterface> interfaces;      ///< the requester's
    QList<OtherPeer> otherRequesters;        ///< in the listener's trace
    QList<OtherPeer> otherListeners;         ///< in the requester's trace
    std::vector<ComparedDatagram> datagrams; ///< HELLOs in order of sending, then WELCOMEs

    /// Datagrams were found in both traces: they belong together, whatever the clocks say.
    bool isSameExchange() const;
};

/// Lays two traces side by side. Which is the listener's is found out from what they did; \a second
/// may be null when there is none. Pure.
TraceComparison compareTraces(const ReadTrace &first, const ReadTrace *second);
/// Reads each row once.
TraceComparison compareTraces(const TraceInput &first, const TraceInput *second);

/// Stable id, as in `findings.md`: `works`, `mismatch.group`, `lost.out`, `nothing.other-time`, ...
QString compareVerdictId(TraceComparison::Verdict verdict);
/// The verdict in one or two sentences with the numbers, translated.
QString compareSentence(const TraceComparison &comparison);
/// What of the two traces could not be compared, in sentences, translated; empty: all was.
QString leftOutSentence(const TraceComparison &comparison);
/// How the clock offset was found and how far it may be off, in one sentence, translated.
QString clockOffsetSentence(const ClockOffset &offset);
/// `1, 3-5, 9`; at most about \a maximumRanges of them, then `...`.
QString sequenceRanges(const QList<quint32> &ascending, int maximumRanges = 20);

/// One row of both traces in one order of time.
struct MergedRow {
    qint64 ns = 0;   ///< by the requester's clock
    quint32 row = 0; ///< within the trace of \a side
    CompareSide side = CompareSide::Listener;
    qint32 datagram = -1; ///< number in TraceComparison::datagrams; -1: none

    bool operator==(const MergedRow &) const = default;
};

/// All rows of both, ordered by time on the requester's clock. Either may be null.
std::vector<MergedRow> mergedTimeline(const TraceComparison &comparison,
                                      const TraceSource *listener, const TraceSource *requester);

} // namespace Sixcast
