// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/livejudge.h"

#include "core/causes/rules.h"
#include "core/report/explanation.h"
#include "core/report/ownwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::LiveJudge)
};

constexpr qint64 sameRejoinNs = 1'000'000'000;

const SideFacts &ownFacts(const Case &facts, Side own)
{
    return own == Side::Listener ? *facts.listener : *facts.requester;
}

/// The other machine, as far as it told of itself.
Ip6Address otherAddress(const Case &facts, Side own)
{
    if (facts.told)
        return facts.told->from.address;
    if (own == Side::Listener && facts.listener->service
        && !facts.listener->service->heard.isEmpty())
        return facts.listener->service->heard.last().source.address;
    return {};
}

LiveJudge::Progress progressOf(const Case &facts, Side own)
{
    LiveJudge::Progress progress;
    const ExchangeFacts *exchange =
        facts.requester && facts.requester->exchange ? &*facts.requester->exchange : nullptr;
    if (own == Side::Requester) {
        if (exchange)
            progress = {exchange->answered, exchange->unansweredSince, 0, exchange->run};
        return progress;
    }
    if (facts.listener->service) {
        for (const HeardFacts &heard : facts.listener->service->heard) {
            progress.arrived += heard.group;
            progress.control += heard.control + heard.unicast;
        }
    }
    if (exchange) {
        progress.asked = exchange->sent - std::min(exchange->sent, exchange->answered);
        progress.run = exchange->run;
    }
    return progress;
}

bool asksForSomethingElse(const Case &facts)
{
    return facts.listener && facts.requester
        && (facts.listener->settings.group != facts.requester->settings.group
            || facts.listener->settings.port != facts.requester->settings.port);
}

bool isOnTheWayBack(Place place)
{
    switch (place) {
    case Place::ListenerSending:
    case Place::ListenerOutput:
    case Place::NetworkBack:
    case Place::RequesterInput:
    case Place::RequesterProgram:
        return true;
    case Place::RequesterSending:
    case Place::RequesterOutput:
    case Place::RequesterInterface:
    case Place::NetworkForth:
    case Place::ListenerInterface:
    case Place::ListenerInput:
    case Place::ListenerGroup:
    case Place::ListenerProgram:
        return false;
    }
    return false;
}

quint64 less(quint64 now, quint64 before)
{
    return now - std::min(now, before);
}

void subtract(QList<Rejoin> *now, const QList<Rejoin> &before)
{
    now->removeIf([&](const Rejoin &rejoin) {
        return std::any_of(before.begin(), before.end(), [&](const Rejoin &old) {
            return std::abs(old.atNs - rejoin.atNs) < sameRejoinNs; // each WELCOME tells of it
        });
    });
}

void subtract(ServiceFacts *now, const ServiceFacts &before)
{
    for (HeardFacts &heard : now->heard) {
        const auto old =
            std::find_if(before.heard.begin(), before.heard.end(), [&](const HeardFacts &one) {
                return one.run == heard.run && one.source == heard.source
                    && one.arrival == heard.arrival;
            });
        if (old == before.heard.end())
            continue;
        heard.group = less(heard.group, old->group);
        heard.control = less(heard.control, old->control);
        heard.unicast = less(heard.unicast, old->unicast);
        heard.elsewhere = less(heard.elsewhere, old->elsewhere);
        heard.welcomed = less(heard.welcomed, old->welcomed);
        heard.sendErrors = less(heard.sendErrors, old->sendErrors);
    }
    subtract(&now->rejoins, before.rejoins);
    now->heard.removeIf([](const HeardFacts &heard) {
        return heard.group + heard.control + heard.unicast + heard.elsewhere == 0;
    });
}

void subtract(ExchangeFacts *now, const ExchangeFacts &before)
{
    if (now->run != before.run)
        return;
    now->unansweredAtFirst = less(now->unansweredAtFirst, before.sent);
    now->sent = less(now->sent, before.sent);
    now->answered = less(now->answered, before.answered);
    if (now->unansweredSince >= before.unansweredSince)
        now->unansweredSince -= before.unansweredSince;
    subtract(&now->rejoins, before.rejoins);
    now->hellos.removeIf([&](const HelloFacts &hello) {
        return !before.hellos.isEmpty() && hello.sequence <= before.hellos.last().sequence;
    });
}

/// What happened after \a base.
Case since(const std::optional<Case> &base, const Case &facts)
{
    Case recent = facts;
    if (!base)
        return recent;
    if (recent.listener && recent.listener->service && base->listener && base->listener->service)
        subtract(&*recent.listener->service, *base->listener->service);
    if (recent.requester && recent.requester->exchange && base->requester
        && base->requester->exchange)
        subtract(&*recent.requester->exchange, *base->requester->exchange);
    for (OtherMachine &other : recent.others) {
        for (const OtherMachine &before : base->others) {
            if (other.facts.exchange && before.facts.exchange
                && other.heard.from.address == before.heard.from.address)
                subtract(&*other.facts.exchange, *before.facts.exchange);
        }
    }
    return recent;
}

/// What was heard of earlier runs says nothing of this one.
Case beforeRun(quint64 run, Case facts)
{
    facts.requester->exchange.reset();
    if (facts.listener->service) {
        facts.listener->service->heard.removeIf([run](const HeardFacts &heard) {
            return (heard.run & digestRun) == (run & digestRun);
        });
    }
    return facts;
}

/// \a recent is what happened after \a base; of who answered it still holds all.
QList<PathPicture> pathsSince(const std::optional<Case> &base, Case recent)
{
    if (base && base->requester && base->requester->exchange && recent.requester->exchange) {
        for (AnswererFacts &answerer : recent.requester->exchange->answerers) {
            for (const AnswererFacts &before : base->requester->exchange->answerers) {
                if (answerer.endpoint == before.endpoint && answerer.arrival == before.arrival)
                    answerer.answers = less(answerer.answers, before.answers);
            }
        }
    }
    return pathsByPeer(recent);
}

} // namespace

std::optional<LiveVerdict> LiveJudge::look(const Case &facts, qint64 nowNs)
{
    LiveVerdict now = judge(facts, nowNs);
    const auto same = [](const LiveVerdict &a, const LiveVerdict &b) {
        const auto key = [](const LiveVerdict &verdict) {
            return verdict.report.findings.isEmpty()
                ? QString()
                : QString(verdict.report.findings.first().id
                          + confidenceWord(verdict.report.findings.first().confidence));
        };
        return a.state == b.state && a.isAsked == b.isAsked && key(a) == key(b);
    };
    if (same(now, m_shown)) {
        m_next = {};
        if (now.report.sentence == m_shown.report.sentence
            && now.report.findings == m_shown.report.findings
            && now.report.path == m_shown.report.path && now.report.paths == m_shown.report.paths)
            return std::nullopt;
        m_shown = now;
        return m_shown;
    }
    // That it fails is said in time, though the cause may still waver.
    const bool isOtherState = now.state != m_shown.state;
    if (m_nextSinceNs == 0 || (isOtherState ? now.state != m_next.state : !same(now, m_next)))
        m_nextSinceNs = nowNs;
    m_next = now;
    if (nowNs - m_nextSinceNs < holdNs)
        return std::nullopt;
    m_nextSinceNs = 0;
    m_next = {};
    if (now.state == LiveVerdict::State::Works && m_shown.state != LiveVerdict::State::Works)
        beginAgain(facts);
    m_hasFailed = m_hasFailed || now.state == LiveVerdict::State::Fails;
    m_shown = now;
    now.isChange = true;
    return now;
}

LiveVerdict LiveJudge::judge(const Case &facts, qint64 nowNs)
{
    const Progress progress = progressOf(facts, m_own);
    const bool isNewRun =
        m_own == Side::Listener && progress.asked > 0 && progress.run != m_seen.run;
    if (progress.arrived > m_seen.arrived) {
        m_arrivedNs = nowNs;
        m_lastGood = facts;
    }
    if (progress.asked > m_seen.asked || progress.control > m_seen.control || isNewRun)
        m_askedNs = nowNs;
    m_seen = progress;

    const bool isMissed = m_own == Side::Listener && missesAnswers(facts);
    const std::optional<Case> &changed = m_toldGood ? m_toldGood : m_base;
    const Case sinceChange = since(changed, facts);
    if (m_arrivedNs != 0 && nowNs - m_arrivedNs < recentNs && !isMissed) {
        Conclusion conclusion = conclude(sinceChange, true);
        conclusion.paths = pathsSince(changed, sinceChange);
        const QList<Finding> &findings = conclusion.findings;
        // HELLOs arrive now: only what keeps the answers from leaving can be wrong still.
        const bool isUnanswered = !findings.isEmpty() && findings.first().confidence >= certainFrom
            && findings.first().place && isOnTheWayBack(*findings.first().place);
        if (m_own == Side::Requester || !isUnanswered)
            return works(facts, progress, conclusion);
    }
    const std::optional<Case> &base = isMissed ? changed : m_lastGood ? m_lastGood : m_base;
    const Case recent = since(base, facts);
    const bool isAsked = m_own == Side::Requester ? progressOf(recent, m_own).asked >= 2
                                                  : isMissed || m_askedNs > m_arrivedNs;
    Conclusion conclusion = conclude(recent, isAsked);
    if (isAsked)
        conclusion.paths = pathsSince(base, recent);
    const QList<Finding> &findings = conclusion.findings;
    const QList<Finding> &shown = m_shown.report.findings;
    const bool wasCertain = m_shown.state == LiveVerdict::State::Fails && !shown.isEmpty()
        && shown.first().confidence >= certainFrom;
    if (wasCertain && !isNewRun
        && (findings.isEmpty() || findings.first().confidence < certainFrom)) {
        beginAgain(facts);
        m_lastGood.reset();
        m_askedNs = 0;
        m_told.misses = false; // that was before
        return verdict(LiveVerdict::State::Waiting, facts,
                       Tr::tr("No longer so: %1. Waiting for the next HELLO for %2")
                           .arg(inOwnWords(shown.first().title, m_own),
                                ownFacts(facts, m_own).settings.group.toString()));
    }
    if (isAsked || !findings.isEmpty()) {
        LiveVerdict failed = fails(recent, conclusion);
        failed.isAsked = isAsked;
        return failed;
    }
    return m_shown; // whoever asked is gone: what was true then is the last word
}

/// What was before counts no longer.
void LiveJudge::beginAgain(const Case &facts)
{
    m_base = facts;
    if (m_toldGood)
        m_toldGood = facts;
}

/// Most of what the requester sent lately stays without an answer, as it tells.
bool LiveJudge::missesAnswers(const Case &facts)
{
    if (!facts.requester || !facts.requester->exchange)
        return false;
    const ExchangeFacts &exchange = *facts.requester->exchange;
    if (exchange.run != m_told.run) {
        const bool isFirst = m_told.run == 0;
        m_told = {.run = exchange.run};
        m_toldGood = isFirst ? std::nullopt : std::optional(beforeRun(exchange.run, facts));
        if (exchange.answered > 0) { // it worked at first: what counts is what comes from here on
            m_told.sent = exchange.sent;
            m_told.answered = exchange.answered;
            m_toldGood = facts;
        }
    }
    const quint64 sent = less(exchange.sent, m_told.sent);
    if (sent >= 2) {
        m_told.misses = less(exchange.answered, m_told.answered) * 10 < sent * 8;
        m_told.sent = exchange.sent;
        m_told.answered = exchange.answered;
        if (!m_told.misses)
            m_toldGood = facts;
    }
    return m_told.misses;
}

/// Before anybody asks: only what this machine alone shows for certain.
Conclusion LiveJudge::conclude(Case facts, bool isAsked) const
{
    facts.selfCheck = !isAsked;
    Conclusion conclusion = conclusionOf(facts);
    conclusion.findings.removeIf([&](const Finding &finding) {
        return finding.id == u"works"
            || (!isAsked && (finding.confidence < certainFrom || sideOf(finding) != m_own));
    });
    if (!isAsked && conclusion.findings.isEmpty())
        conclusion.whereabouts = {};
    return conclusion;
}

LiveVerdict LiveJudge::works(const Case &facts, const Progress &progress,
                             const Conclusion &conclusion) const
{
    const QString group = ownFacts(facts, m_own).settings.group.toString();
    const QString sentence = m_own == Side::Requester
        ? Tr::tr("It works: %1 HELLOs for %2 answered so far").arg(progress.arrived).arg(group)
        : Tr::tr("%n HELLO(s) for %1 heard and answered, the latest from %2", nullptr,
                 int(progress.arrived))
              .arg(group, facts.listener->service->heard.last().source.address.toString());
    LiveVerdict working = verdict(LiveVerdict::State::Works, facts, sentence);
    working.report.path = conclusion.path;
    working.report.paths = conclusion.paths;
    return working;
}

LiveVerdict LiveJudge::verdict(LiveVerdict::State state, const Case &facts,
                               const QString &sentence) const
{
    LiveVerdict verdict;
    verdict.state = state;
    const RunSettings &settings = ownFacts(facts, m_own).settings;
    Report &report = verdict.report;
    report.role = m_own == Side::Listener ? u"listener"_s : u"requester"_s;
    report.group = settings.group.toString();
    report.port = settings.port;
    report.interface = settings.interfaces.value(0).name;
    report.sentence = sentence;
    switch (state) {
    case LiveVerdict::State::Quiet:
    case LiveVerdict::State::Waiting:
        report.outcome = Outcome::Stopped;
        break;
    case LiveVerdict::State::Works:
        report.outcome = m_own == Side::Listener ? Outcome::Heard : Outcome::Answered;
        break;
    case LiveVerdict::State::Fails:
        report.outcome = m_own == Side::Listener ? Outcome::NothingHeard : Outcome::Unanswered;
        break;
    }
    return verdict;
}

LiveVerdict LiveJudge::fails(const Case &facts, const Conclusion &conclusion) const
{
    const Finding *first = conclusion.findings.isEmpty() ? nullptr : &conclusion.findings.first();
    QString sentence = failsSentence(facts, first);
    if (first)
        sentence += u' ' + causeSentence(*first, m_own, otherAddress(facts, m_own));
    LiveVerdict failed = verdict(LiveVerdict::State::Fails, facts, sentence);
    failed.report.take(conclusion);
    const auto &place = conclusion.whereabouts.place;
    if (!first && place && place->share >= likelyFrom)
        failed.report.sentence += u' ' + explain(failed.report).where;
    return failed;
}

QString LiveJudge::failsSentence(const Case &facts, const Finding *first) const
{
    const QString group = ownFacts(facts, m_own).settings.group.toString();
    if (m_own == Side::Requester) {
        return Tr::tr("No answer to the last %n HELLO(s) for %1.", nullptr,
                      int(facts.requester->exchange->unansweredSince))
            .arg(group);
    }
    const Progress progress = progressOf(facts, m_own);
    const QString other = otherAddress(facts, m_own).toString();
    if (progress.arrived > 0) {
        return Tr::tr("%n HELLO(s) for %1 heard and answered, but %2 misses answers.", nullptr,
                      int(progress.arrived))
            .arg(group, other);
    }
    const QString none = m_lastGood || (m_base && progressOf(*m_base, m_own).arrived > 0)
        ? Tr::tr("HELLOs for %1 no longer reach this program.").arg(group)
        : Tr::tr("No HELLO for %1 has reached this program.").arg(group);
    if (asksForSomethingElse(facts)) {
        const RunSettings &asked = facts.requester->settings;
        return none + u' '
            + Tr::tr("%1 asks for %2 port %3.")
                  .arg(other, asked.group.toString(), QString::number(asked.port));
    }
    if (progress.asked > 0) {
        const int sent = int(facts.requester->exchange->sent);
        return none + u' ' + Tr::tr("%n were sent by %1.", nullptr, sent).arg(other);
    }
    if (progress.control > 0)
        return none + u' '
            + Tr::tr("%n control HELLO(s) of %1 did.", nullptr, int(progress.control)).arg(other);
    return first ? Tr::tr("No HELLO for %1 can reach this program.").arg(group) : none;
}

} // namespace Sixcast
