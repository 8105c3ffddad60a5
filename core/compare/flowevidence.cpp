// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowevidence.h"

#include "core/base/escape.h"
#include "core/causes/advice.h"
#include "core/causes/nextcheck.h"
#include "core/causes/opinion.h"
#include "core/causes/picture.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using O = Observation;
using Kind = LossPattern::Kind;

constexpr qint64 nsPerSecond = 1'000'000'000;
/// A querier that is there asks so often (RFC 3810 section 9.2), with some patience.
constexpr qint64 queryPatienceNs = 137 * nsPerSecond;
/// Switches keep a membership for longer than this after its last report.
constexpr qint64 staleNs = 200 * nsPerSecond;
constexpr qint64 leaveNs = 10 * nsPerSecond; ///< what stops so soon after a leave is due to it
constexpr quint64 enoughToMiss = 2;          ///< lost one by one, these would not all be lost

// What a capture can say of a cause.
constexpr double mostOfFitting = 0.55;
constexpr double mostOfSpoken = 0.85;
constexpr double worthNaming = 0.2;
constexpr double speaks = 3; ///< times likelier by readings beside the counts

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Flow)
};

QString number(quint64 value)
{
    return QString::number(value);
}

bool isForAll(const Ip6Address &group)
{
    return group == allNodes || group.multicastScope() <= 1;
}

/// How a leg of the way shows in the model's words.
Value patternValue(const LossPattern &pattern)
{
    switch (pattern.kind) {
    case Kind::None:
        return Value::All;
    case Kind::All:
        return Value::None;
    case Kind::Bursts:
        return pattern.runs == 1 ? Value::Gap : Value::Part;
    case Kind::Random:
    case Kind::Regular:
    case Kind::TooFew:
        return Value::Part;
    case Kind::FromMoment:
        return Value::Stops;
    case Kind::UntilMoment:
        return Value::Later;
    }
    return Value::Part;
}

class Gathering
{
public:
    Gathering(const FlowComparison &comparison, const FlowEnd &sender, const FlowEnd &receiver)
        : m_comparison(comparison)
        , m_sender(sender)
        , m_receiver(receiver)
        , m_own(sender.file.signs().addressesOf(comparison.key.source, sender.capture.hardware))
    {
    }

    FlowEvidence gather(const std::optional<FlowAnswers> &answers)
    {
        m_result.key = m_comparison.key;
        m_result.isSentCaptured = m_sender.file.isCapture();
        m_result.isArrivalCaptured = m_receiver.file.isCapture();
        m_result.forth = m_comparison.pattern;
        m_result.answers = answers;
        m_result.hopLimit = m_sender.capture.hopLimit;
        lookAtWay();
        lookAtLink();
        if (m_result.isSentCaptured && m_result.isArrivalCaptured)
            lookAtOthers();
        if (m_result.isArrivalCaptured && !isForAll(m_comparison.key.group)) {
            lookAtQueries();
            lookAtReports();
        }
        return std::move(m_result);
    }

private:
    void show(const QString &fact, const QString &value, const FlowEnd &end)
    {
        m_result.shown.append(
            {fact, value, escaped(QFileInfo(end.file.path()).fileName()), std::nullopt});
    }

    void lookAtWay()
    {
        const auto first = [](const FlowEnd &end) {
            return end.capture.datagrams.empty() ? 0 : end.capture.datagrams.front().packet;
        };
        show(m_result.isSentCaptured ? Tr::tr("Seen leaving the sender's network card")
                                     : Tr::tr("Sent by the sender's program"),
             Tr::tr("%1, the first in packet %2")
                 .arg(number(m_comparison.sent), number(first(m_sender))),
             m_sender);
        const QString arrived = m_comparison.arrived == 0
            ? Tr::tr("none of them")
            : Tr::tr("%1 of them, the first in packet %2")
                  .arg(number(m_comparison.arrived), number(first(m_receiver)));
        show(m_result.isArrivalCaptured ? Tr::tr("Seen at the receiver's network card")
                                        : Tr::tr("Received by the receiver's program"),
             arrived, m_receiver);
        if (const auto &answers = m_result.answers) {
            show(Tr::tr("WELCOMEs seen leaving the listener's network card"),
                 Tr::tr("for %1 of %2 HELLOs")
                     .arg(number(answers->left()), number(answers->answers.sent)),
                 m_receiver);
            if (answers->back)
                show(Tr::tr("WELCOMEs seen at the requester's network card"),
                     Tr::tr("%1 of %2")
                         .arg(number(answers->back->arrived), number(answers->back->sent)),
                     m_sender);
        }
    }

    void lookAtLink()
    {
        const int sent = m_sender.capture.hopLimit, arrived = m_receiver.capture.hopLimit;
        const bool isSame = sent > 0 && sent == arrived && m_result.isSentCaptured;
        if (sent > 0 && arrived > 0 && arrived < sent)
            m_result.isRouted = true;
        else if (isSame || shareLink(m_sender.file.signs(), m_receiver.file.signs()))
            m_result.isRouted = false;
        if (sent > 0)
            show(Tr::tr("Hop limit"),
                 arrived > 0 ? Tr::tr("%1 at the sender, %2 at the receiver").arg(sent).arg(arrived)
                             : Tr::tr("%1 at the sender").arg(sent),
                 m_sender);
    }

    /// Other flows and control messages of the same host.
    void lookAtOthers()
    {
        quint64 toAll = 0;
        const HostSigns *crossed = nullptr;
        for (const Ip6Address &address : std::as_const(m_own)) {
            const auto &there = m_receiver.file.signs().hosts();
            const auto here = m_sender.file.signs().hosts().constFind(address);
            if (here != m_sender.file.signs().hosts().cend())
                toAll += here->toAll;
            const auto host = there.constFind(address);
            if (host == there.cend())
                continue;
            if (host->toAll + host->toGroups > 0)
                crossed = &*host;
            if (host->unicast > 0)
                m_result.unicastCrosses = true;
        }
        bool others = crossed != nullptr;
        for (const FlowList::Flow &flow : m_sender.file.flows().busiestFirst()) {
            if (flow.key == m_comparison.key || !m_own.contains(flow.key.source))
                continue;
            others = others || m_receiver.file.flows().flow(flow.key).has_value();
            if (flow.key.group == allNodes)
                toAll += flow.datagrams;
        }
        if (others)
            m_result.othersCross = true;
        else if (toAll >= enoughToMiss && ranTogether())
            m_result.othersCross = false;
        if (m_result.othersCross)
            show(Tr::tr("Other multicast of the sender at the receiver's network card"),
                 !*m_result.othersCross ? Tr::tr("none of %1 to ff02::1").arg(number(toAll))
                     : crossed          ? Tr::tr("packet %1").arg(number(crossed->firstPacket))
                                        : Tr::tr("yes"),
                 m_receiver);
    }

    /// By their own clocks, most of the time.
    bool ranTogether() const
    {
        const qint64 from = std::max(m_sender.file.beginNs(), m_receiver.file.beginNs());
        const qint64 to = std::min(m_sender.file.endNs(), m_receiver.file.endNs());
        const qint64 whole = m_sender.file.endNs() - m_sender.file.beginNs();
        return to > from && double(to - from) >= 0.8 * double(whole);
    }

    void lookAtQueries()
    {
        const CaptureSigns &there = m_receiver.file.signs();
        const quint64 queries = there.queries() + m_sender.file.signs().queries();
        const qint64 spanNs = m_receiver.file.endNs() - m_receiver.file.beginNs();
        if (queries > 0 || spanNs > queryPatienceNs)
            m_result.isQuerierSeen = queries > 0;
        if (there.queries() > 0)
            show(Tr::tr("MLD queries"),
                 Tr::tr("%1, the last in packet %2")
                     .arg(number(there.queries()), number(there.lastQueryPacket())),
                 m_receiver);
        else if (queries == 0)
            show(Tr::tr("MLD queries"), Tr::tr("none in %1").arg(durationText(spanNs)), m_receiver);
    }

    /// The receiver's time at which nothing more arrived; nullopt: it did not stop.
    std::optional<qint64> stopNs() const
    {
        if (m_comparison.pattern.kind != Kind::FromMoment)
            return std::nullopt;
        return m_comparison.clock.arrival(m_comparison.momentNs);
    }

    void lookAtReports()
    {
        const CaptureSigns &signs = m_receiver.file.signs();
        std::optional<GroupSigns> group = signs.group(m_comparison.key.group);
        // The sender's own host may be a member, too.
        if (group && !group->members.isEmpty() && m_own.contains(group->members))
            group.reset();
        m_result.isReported = group && group->reports > 0;
        show(Tr::tr("MLD reports for the group"),
             *m_result.isReported
                 ? Tr::tr("%1, the last at %2 in packet %3")
                       .arg(number(group->reports), localClockText(group->lastNs),
                            number(group->lastPacket))
                 : Tr::tr("none in %1")
                       .arg(durationText(m_receiver.file.endNs() - m_receiver.file.beginNs())),
             m_receiver);
        if (const auto query = signs.lastQueryBefore(m_receiver.file.endNs())) {
            m_result.isQueryUnanswered = !group || group->lastNs < query->ns;
            if (*m_result.isQueryUnanswered)
                show(Tr::tr("Query without a report for the group"),
                     Tr::tr("packet %1").arg(number(query->packet)), m_receiver);
        }
        lookAtStop(group);
    }

    void lookAtStop(const std::optional<GroupSigns> &group)
    {
        const std::optional<qint64> stop = stopNs();
        if (!stop)
            return;
        const qint64 leftNs = group ? group->leftNs : 0;
        m_result.isLeft = leftNs > 0 && leftNs <= *stop + nsPerSecond && *stop - leftNs < leaveNs;
        if (*m_result.isLeft)
            show(
                Tr::tr("A message that leaves the group"),
                Tr::tr("at %1 in packet %2").arg(localClockText(leftNs), number(group->leftPacket)),
                m_receiver);
        // Reports after the stop say nothing of the time before it.
        const bool isReportedBefore = group && group->reports > 0 && group->firstNs <= *stop;
        if (isReportedBefore && group->lastNs <= *stop)
            m_result.isStale = *stop - group->lastNs >= staleNs;
        else if (!isReportedBefore && *stop - m_receiver.file.beginNs() >= staleNs)
            m_result.isStale = true;
        else if (isReportedBefore && *stop - group->firstNs < staleNs)
            m_result.isStale = false;
    }

    const FlowComparison &m_comparison;
    const FlowEnd &m_sender;
    const FlowEnd &m_receiver;
    const QSet<Ip6Address> m_own; ///< the sender's host's
    FlowEvidence m_result;
};

// ---- what the model makes of it

/// How much likelier a cause is by the readings that its own rows say something of: more than what
/// follows from where it acts.
double spokenFor(const Observations &seen, const QString &id)
{
    double best = 0;
    for (const Hypothesis &h : hypotheses()) {
        if (!h.row || id != QLatin1StringView(h.row->id))
            continue;
        double product = 1;
        for (std::size_t i = 0; i < observationCount; ++i) {
            const auto value = seen[O(i)];
            if (!value || !h.marked[i])
                continue;
            const double base = baseRate(O(i));
            product *= likelihood(h, O(i), *value, seen)
                / std::max(*value == Value::Yes ? base : 1 - base, 1e-5);
        }
        best = std::max(best, product);
    }
    return best;
}

/// What the commands that are shown have to name, and nothing else: nobody asked these hosts.
Case caseOf(const FlowEvidence &evidence)
{
    Case facts;
    facts.view = Case::View::Both;
    facts.isCaptured = true;
    for (std::optional<SideFacts> *side : {&facts.requester, &facts.listener}) {
        side->emplace();
        (*side)->settings.side = side == &facts.requester ? Side::Requester : Side::Listener;
        (*side)->settings.group = evidence.key.group;
        (*side)->settings.port = evidence.key.port;
    }
    return facts;
}

QList<Finding> findingsOf(const Opinion &opinion, const FlowEvidence &evidence,
                          const Picture &picture)
{
    QStringList ids;
    for (const CauseShare &cause : causesOf(opinion.shares, std::nullopt)) {
        if (!cause.id.isEmpty() && !ids.contains(cause.id))
            ids.append(cause.id);
    }
    const bool isFiltered = evidence.answers && evidence.answers->isFiltered;
    QList<Finding> findings;
    for (const QString &id : std::as_const(ids)) {
        const double share = opinion.shareOf(id);
        if (share < worthNaming)
            continue;
        const bool isSpokenFor = !isFiltered && spokenFor(opinion.seen, id) >= speaks;
        Finding finding;
        finding.id = id;
        finding.confidence = std::min(share, isSpokenFor ? mostOfSpoken : mostOfFitting);
        finding.title = titleOf(id);
        finding.text = textOf(id);
        finding.evidence = evidence.shown;
        finding.check = checksFor(id, picture);
        finding.mend = mendsFor(id, picture);
        finding.place = opinion.placeOf(id);
        findings.append(finding);
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.confidence > b.confidence;
    });
    return findings;
}

bool isLossless(const FlowEvidence &evidence)
{
    return evidence.forth.lost == 0 && (!evidence.answers || evidence.answers->isComplete());
}

} // namespace

FlowEvidence flowEvidence(const FlowComparison &comparison, const FlowEnd &sender,
                          const FlowEnd &receiver, const std::optional<FlowAnswers> &answers)
{
    return Gathering(comparison, sender, receiver).gather(answers);
}

Observations observe(const FlowEvidence &evidence)
{
    Observations seen;
    seen.view = Case::View::Both;
    seen.sent = int(std::min<quint64>(evidence.forth.sent, 1'000'000'000));
    seen.answered = seen.sent - int(std::min<quint64>(evidence.forth.lost, quint64(seen.sent)));
    const Value forth = patternValue(evidence.forth);
    if (evidence.isSentCaptured)
        seen.see(O::SenderCard, true);
    if (!evidence.isArrivalCaptured)
        seen.see(O::HeardGroup, forth == Value::All || forth == Value::None ? forth : Value::Part);
    else
        seen.see(evidence.isSentCaptured ? O::CardToCard : O::ProgramToCard, forth);
    if (const auto &answers = evidence.answers) {
        if (answers->answers.sent > 0)
            seen.see(O::CardToAnswer, patternValue(answers->answers));
        if (answers->back && answers->back->hasCommonTime())
            seen.see(O::AnswerToCard, patternValue(answers->back->pattern));
    }
    seen.see(O::OffLink, evidence.isRouted);
    seen.see(O::QuerierSeen, evidence.isQuerierSeen);
    seen.see(O::Reported, evidence.isReported);
    seen.see(O::QueryUnanswered, evidence.isQueryUnanswered);
    seen.see(O::LeftGroup, evidence.isLeft);
    seen.see(O::MembershipStale, evidence.isStale);
    // What has link scope does not cross a router.
    if (evidence.isRouted != true) {
        seen.see(O::OthersCross, evidence.othersCross);
        seen.see(O::UnicastCrosses, evidence.unicastCrosses);
    }
    const Ip6Address &source = evidence.key.source;
    if (!source.isUnspecified())
        seen.see(O::WideSource, !source.isLinkLocal());
    return seen;
}

Conclusion conclusionOf(const FlowEvidence &evidence)
{
    Conclusion conclusion;
    if (evidence.forth.sent == 0)
        return conclusion;
    const Opinion opinion(observe(evidence));
    if (isLossless(evidence)) {
        conclusion.whereabouts = opinion.whereabouts();
        return conclusion;
    }
    const Case facts = caseOf(evidence);
    const Picture picture(facts);
    conclusion.whereabouts = opinion.whereabouts();
    conclusion.whereabouts.next = nextChecks(opinion, picture);
    // Between two cards nobody looked: the wire and what the cards themselves drop look the same.
    if (auto &place = conclusion.whereabouts.place)
        place->share = std::min(place->share, mostOfSpoken);
    conclusion.findings = findingsOf(opinion, evidence, picture);
    return conclusion;
}

} // namespace Sixcast
