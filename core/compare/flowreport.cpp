// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowreport.h"

#include "core/base/endpoint.h"
#include "core/base/escape.h"
#include "core/compare/flowevidence.h"
#include "core/report/streamtext.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
/// RFC 3810 section 9.2: a querier that is there asks so often; section 9.4: a membership that
/// nobody confirms ends then.
constexpr qint64 queryIntervalNs = 125 * nsPerSecond;
constexpr qint64 listenerIntervalNs = 260 * nsPerSecond;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Flow)
};

QString number(quint64 value)
{
    return QString::number(value);
}

QString lostOf(const FlowComparison &c)
{
    return Tr::tr("%1 of %2 are lost (%3)")
        .arg(number(c.lost), number(c.sent), shareText(double(c.lost) / double(c.sent)));
}

QString randomText(LossPattern::Kind kind)
{
    using Kind = LossPattern::Kind;
    switch (kind) {
    case Kind::Random:
        return Tr::tr("each by itself, as at random");
    case Kind::Bursts:
        return Tr::tr("in bursts");
    case Kind::Regular:
        return Tr::tr("at regular distances");
    case Kind::TooFew:
        return Tr::tr("too few to tell chance from bursts");
    case Kind::None:
    case Kind::All:
    case Kind::FromMoment:
    case Kind::UntilMoment:
        return {};
    }
    return {};
}

/// `, and 12 before that, in bursts`
QString restText(const LossPattern &pattern)
{
    if (pattern.restLost == 0)
        return u"."_s;
    const bool isBefore = pattern.kind == LossPattern::Kind::FromMoment;
    const QString more =
        isBefore ? Tr::tr("; before that %1 more, %2.") : Tr::tr("; after that %1 more, %2.");
    return more.arg(number(pattern.restLost), randomText(pattern.rest));
}

/// Which capture is the sender's, or nothing depends on it.
bool isSideKnown(const FlowComparison &c)
{
    return c.senderBy != FlowComparison::SenderBy::Unknown || c.lost == 0;
}

/// The two places between which it is lost.
struct Places {
    QString sender, receiver;
};

Places placesOf(const FlowFile &sender, const FlowFile &receiver)
{
    return {sender.isCapture() ? Tr::tr("the sender's network card")
                               : Tr::tr("the sender's program"),
            receiver.isCapture() ? Tr::tr("the receiver's network card")
                                 : Tr::tr("the receiver's program")};
}

/// Empty: nothing is lost, or nobody can tell.
QString betweenSentence(const FlowComparison &c, const FlowFile &sender, const FlowFile &receiver)
{
    const Places places = placesOf(sender, receiver);
    return c.hasCommonTime() && c.lost > 0 && isSideKnown(c)
        ? Tr::tr("It stops between %1 and %2.").arg(places.sender, places.receiver)
        : QString();
}

QString whereSentence(const FlowComparison &c, const FlowFile &sender, const FlowFile &receiver)
{
    const Places places = placesOf(sender, receiver);
    if (!c.hasCommonTime() || !isSideKnown(c))
        return Tr::tr("Where it stops can't be told.");
    if (c.lost == 0 && !receiver.isCapture())
        return Tr::tr("All of it came from %1 to %2.").arg(places.sender, places.receiver);
    if (c.lost == 0)
        return Tr::tr("All of it came from %1 to %2. If the application misses any, look there: "
                      "at that host's packet filter, at the membership, at the socket's buffer.")
            .arg(places.sender, places.receiver);
    const QString between = betweenSentence(c, sender, receiver);
    return receiver.isCapture() ? between + u' '
            + Tr::tr("That includes what the receiver's card or its capture itself dropped.")
                                : between;
}

bool isForAll(const Ip6Address &group)
{
    return group == allNodes || group.multicastScope() <= 1;
}

/// What MLD in both captures says of why it may stop in between.
QStringList membershipNotes(const FlowComparison &c, const FlowFile &sender,
                            const FlowFile &receiver)
{
    QStringList notes;
    const qint64 spanNs = receiver.endNs() - receiver.beginNs();
    const std::optional<GroupSigns> atReceiver = receiver.signs().group(c.key.group);
    const std::optional<GroupSigns> atSender = sender.signs().group(c.key.group);
    if (!receiver.isCapture() || isForAll(c.key.group))
        return notes;
    if (!atReceiver || atReceiver->reports == 0) {
        notes += atSender && atSender->reports > 0
            ? Tr::tr("MLD reports for the group are in the sender's capture only.")
            : Tr::tr("No MLD report for the group is in either capture. A switch that looks into "
                     "MLD forwards to nobody who did not report; one sent before the captures "
                     "began can't be seen.");
    } else {
        notes += Tr::tr("MLD reports for the group in the receiver's capture: %1, the last at %2.")
                     .arg(number(atReceiver->reports), localClockText(atReceiver->lastNs));
        if (atReceiver->leftNs > 0)
            notes += Tr::tr("A message that leaves the group is there at %1.")
                         .arg(localClockText(atReceiver->leftNs));
    }
    const quint64 queries = receiver.signs().queries() + sender.signs().queries();
    if (queries > 0)
        notes += Tr::tr("MLD queries in both captures: %1.").arg(number(queries));
    else if (spanNs > queryIntervalNs)
        notes += Tr::tr("No MLD query in %1: without one, switches forget memberships after %2.")
                     .arg(durationText(spanNs), durationText(listenerIntervalNs));
    else
        notes += Tr::tr("No MLD query was seen, in a time too short to need one (%1).")
                     .arg(durationText(spanNs));
    return notes;
}

QStringList notesOn(const ComparedFlow &compared, const FlowFile &sender, const FlowFile &receiver)
{
    const FlowComparison &c = compared.comparison;
    QStringList notes{whereSentence(c, sender, receiver)};
    if (c.lost > 0)
        notes += membershipNotes(c, sender, receiver);
    if (compared.answers && compared.answers->isFiltered)
        notes += Tr::tr("The listener's capture holds no unicast packet at all: if it was filtered "
                        "when it was taken, WELCOMEs may be missing for that reason.");
    if (!compared.answers && isSideKnown(c) && c.lost > 0)
        notes += Tr::tr("In the causes, the sender is called requester, the receiver listener.");
    for (const FlowFile *file : {&sender, &receiver}) {
        if (file->problems() > 0)
            notes +=
                Tr::tr("%1: %2 places can't be read.")
                    .arg(escaped(QFileInfo(file->path()).fileName()), number(file->problems()));
    }
    return notes;
}

/// Of HELLOs: how many WELCOMEs are known to have come back.
quint64 answeredOf(const ComparedFlow &compared)
{
    const auto &answers = compared.answers;
    if (!answers)
        return compared.comparison.arrived;
    return answers->back && answers->back->hasCommonTime() ? answers->back->arrived
                                                           : answers->left();
}

Outcome outcomeOf(const ComparedFlow &compared)
{
    if (!compared.comparison.hasCommonTime())
        return Outcome::Failed;
    const bool isComplete = !compared.answers || compared.answers->isComplete();
    if (compared.comparison.lost == 0 && isComplete)
        return Outcome::Answered;
    return answeredOf(compared) == 0 ? Outcome::Unanswered : Outcome::Partial;
}

Report reportOf(const ComparedFlow &compared, const QString &where)
{
    const FlowComparison &c = compared.comparison;
    Report report;
    report.role = u"compare"_s;
    report.outcome = outcomeOf(compared);
    report.sentence = lossSentence(c);
    if (!where.isEmpty())
        report.sentence += u' ' + where;
    if (compared.answers)
        report.sentence += u' ' + answersSentence(*compared.answers);
    report.group = c.key.group.toString();
    report.port = c.key.port;
    report.startedNs = c.beginNs;
    report.seconds = double(c.endNs - c.beginNs) / double(nsPerSecond);
    report.sent = c.sent;
    report.answered = std::min(c.sent, answeredOf(compared));
    report.lost = c.sent - report.answered;
    return report;
}

/// Of so many readings, which one a part is.
class Steps
{
public:
    explicit Steps(FlowFile::Progress progress)
        : m_progress(std::move(progress))
    {
    }
    FlowFile::Progress step(int number) const
    {
        if (!m_progress)
            return {};
        return [progress = m_progress, number](qint64 done, qint64 of) {
            return progress(number * of + done, count * of);
        };
    }
    static constexpr int count = 5;

private:
    FlowFile::Progress m_progress;
};

QString kindName(LossPattern::Kind kind)
{
    using Kind = LossPattern::Kind;
    switch (kind) {
    case Kind::None:
        return u"none"_s;
    case Kind::All:
        return u"all"_s;
    case Kind::Random:
        return u"random"_s;
    case Kind::Bursts:
        return u"bursts"_s;
    case Kind::Regular:
        return u"regular"_s;
    case Kind::FromMoment:
        return u"from-moment"_s;
    case Kind::UntilMoment:
        return u"until-moment"_s;
    case Kind::TooFew:
        return u"too-few"_s;
    }
    return {};
}

QString senderByName(FlowComparison::SenderBy by)
{
    using By = FlowComparison::SenderBy;
    switch (by) {
    case By::Unknown:
        return u"unknown"_s;
    case By::Choice:
        return u"choice"_s;
    case By::Direction:
        return u"direction"_s;
    case By::HopLimit:
        return u"hop-limit"_s;
    case By::Welcomes:
        return u"welcomes"_s;
    case By::Completeness:
        return u"completeness"_s;
    }
    return {};
}

QString clocksName(FlowMatch::Clocks clocks)
{
    switch (clocks) {
    case FlowMatch::Clocks::Datagrams:
        return u"datagrams"_s;
    case FlowMatch::Clocks::Shape:
        return u"rhythm"_s;
    case FlowMatch::Clocks::Wall:
        return u"wall"_s;
    }
    return {};
}

QJsonObject answersJson(const FlowAnswers &answers)
{
    QJsonObject object{{u"hellos"_s, qint64(answers.answers.sent)},
                       {u"answered"_s, qint64(answers.left())},
                       {u"pattern"_s, kindName(answers.answers.kind)},
                       {u"filtered"_s, answers.isFiltered}};
    if (answers.back)
        object.insert(u"back"_s,
                      QJsonObject{{u"listener"_s, answers.back->key.source.toString()},
                                  {u"sent"_s, qint64(answers.back->sent)},
                                  {u"arrived"_s, qint64(answers.back->arrived)},
                                  {u"lost"_s, qint64(answers.back->lost)},
                                  {u"pattern"_s, kindName(answers.back->pattern.kind)}});
    return object;
}

} // namespace

Result<ComparedFlow> compareFlows(const QString &first, const QString &second,
                                  const FlowQuestion &question)
{
    const Steps steps(question.progress);
    Result<FlowFile> one = FlowFile::open(first, steps.step(0));
    if (!one)
        return one.error();
    Result<FlowFile> two = FlowFile::open(second, steps.step(1));
    if (!two)
        return two.error();
    FlowFile files[]{std::move(one).value(), std::move(two).value()};
    files[0].takeSourcesFrom(files[1]);
    files[1].takeSourcesFrom(files[0]);

    ComparedFlow result;
    result.flows = sharedFlows(files[0].flows(), files[1].flows());
    const auto chosen =
        std::find_if(result.flows.cbegin(), result.flows.cend(),
                     [&](const SharedFlow &flow) { return question.flow.includes(flow.key); });
    if (chosen == result.flows.cend())
        return Error{Error::Code::InvalidInput, 0,
                     result.flows.isEmpty()
                         ? Tr::tr("Neither file holds a UDP datagram to a group.")
                         : Tr::tr("Neither file holds that flow. The busiest one is %1.")
                               .arg(flowText(result.flows.first().key))};
    const FlowKey key = chosen->key;
    const FlowIdentity identity = flowIdentity(files[0].flows(), files[1].flows(), key);
    const Result<FlowCapture> ofFirst = files[0].read(key, identity, steps.step(2));
    if (!ofFirst)
        return ofFirst.error();
    const Result<FlowCapture> ofSecond = files[1].read(key, identity, steps.step(3));
    if (!ofSecond)
        return ofSecond.error();
    result.comparison = compareFlow(key, *ofFirst, *ofSecond, question.firstIs);
    if (const FlowSide side = sideByWelcomes(result.comparison, files[0], files[1]);
        side != FlowSide::Unknown) {
        result.comparison = compareFlow(key, *ofFirst, *ofSecond, side);
        result.comparison.senderBy = FlowComparison::SenderBy::Welcomes;
    }
    const bool swapped = result.comparison.swapped;
    const FlowEnd sender{files[swapped ? 1 : 0], swapped ? *ofSecond : *ofFirst};
    const FlowEnd receiver{files[swapped ? 0 : 1], swapped ? *ofFirst : *ofSecond};
    const auto answers = flowAnswers(result.comparison, sender, receiver, steps.step(4));
    if (!answers)
        return answers.error();
    result.answers = *answers;
    result.notes = notesOn(result, sender.file, receiver.file);
    result.report =
        reportOf(result, betweenSentence(result.comparison, sender.file, receiver.file));
    if (isSideKnown(result.comparison))
        result.report.take(
            conclusionOf(flowEvidence(result.comparison, sender, receiver, result.answers)));
    return result;
}

QString lossSentence(const FlowComparison &c)
{
    using Kind = LossPattern::Kind;
    const LossPattern &pattern = c.pattern;
    if (!c.hasCommonTime())
        return Tr::tr("The two captures did not run at the same time, by what they hold: nothing "
                      "can be compared.");
    switch (pattern.kind) {
    case Kind::None:
        return Tr::tr("Nothing was lost: all %1 datagrams arrived.").arg(number(c.sent));
    case Kind::All:
        return Tr::tr("None of %1 datagrams arrived.").arg(number(c.sent));
    case Kind::Random:
    case Kind::TooFew:
        return Tr::tr("%1, %2.").arg(lostOf(c), randomText(pattern.kind));
    case Kind::Bursts:
        return pattern.runs == 1
            ? Tr::tr("%1, all in a row, from %2 to %3.")
                  .arg(lostOf(c), localClockText(c.lostRuns.front().fromNs),
                       localClockText(c.lostRuns.front().toNs))
            : Tr::tr("%1, in bursts: %2 stretches, the longest of %3.")
                  .arg(lostOf(c), number(pattern.runs), number(pattern.longestRun));
    case Kind::Regular:
        return Tr::tr("%1: one in every %2, as something that counts does it.")
            .arg(lostOf(c), number(pattern.period));
    case Kind::FromMoment:
        return Tr::tr("%1: from %2 on, none arrived (%3 in a row)")
                   .arg(lostOf(c), localClockText(c.momentNs), number(c.sent - pattern.moment))
            + restText(pattern);
    case Kind::UntilMoment:
        return Tr::tr("%1: before %2, none arrived (%3 in a row)")
                   .arg(lostOf(c), localClockText(c.momentNs), number(pattern.moment))
            + restText(pattern);
    }
    return {};
}

QString answersSentence(const FlowAnswers &answers)
{
    if (answers.left() == 0)
        return Tr::tr("No WELCOME left the listener's network card.");
    const QString left = Tr::tr("WELCOMEs left the listener's network card for %1 of %2 HELLOs.")
                             .arg(number(answers.left()), number(answers.answers.sent));
    if (!answers.back || !answers.back->hasCommonTime())
        return left;
    if (answers.back->arrived == 0)
        return left + u' ' + Tr::tr("None of them reached the requester's network card.");
    if (answers.back->lost == 0)
        return left + u' ' + Tr::tr("All of them reached the requester's network card.");
    return left + u' '
        + Tr::tr("Of these WELCOMEs, on the way back, %1").arg(lossSentence(*answers.back));
}

QString senderSentence(const FlowComparison &c)
{
    using By = FlowComparison::SenderBy;
    const QString which = c.swapped ? Tr::tr("The second file is the sender's")
                                    : Tr::tr("The first file is the sender's");
    switch (c.senderBy) {
    case By::Unknown:
        return Tr::tr("Which file is the sender's is not known; the first was taken for it.");
    case By::Choice:
        return which + u'.';
    case By::Direction:
        return Tr::tr("%1: its packets, or the other's, are marked as going out or coming in.")
            .arg(which);
    case By::Welcomes:
        return Tr::tr("%1: more of the WELCOMEs are in the other one.").arg(which);
    case By::HopLimit:
        return Tr::tr("%1: the hop limit is higher there.").arg(which);
    case By::Completeness:
        return Tr::tr("%1: it holds all that the other one holds, and more.").arg(which);
    }
    return {};
}

QString clockSentence(const FlowComparison &c)
{
    if (c.clocks == FlowMatch::Clocks::Wall || !c.clock.isKnown)
        return Tr::tr("No datagram is in both: the clocks are taken to be right.");
    QString text = Tr::tr("The receiver's clock, with the shortest way, is %1 s off the sender's.")
                       .arg(deltaText(c.clock.offsetNs));
    const double ppm = c.clock.drift * 1e6;
    if (c.clock.isDriftKnown && std::abs(ppm) >= 1)
        text += u' '
            + Tr::tr("It runs %1 ppm %2.")
                  .arg(QString::number(std::abs(ppm), 'f', 0),
                       ppm > 0 ? Tr::tr("faster") : Tr::tr("slower"));
    if (c.clocks == FlowMatch::Clocks::Shape)
        text += u' '
            + (c.isClockCertain
                   ? Tr::tr("All payloads are the same: their rhythm told it.")
                   : Tr::tr("All payloads are the same, and their rhythm fits several ways: how "
                            "many are lost is likely, which ones isn't known."));
    return text;
}

QString delaySentence(const FlowComparison &c)
{
    if (c.arrived == 0)
        return {};
    return Tr::tr(
               "Later than the fastest: half of them by %1 at most, 99 of 100 by %2, the last by "
               "%3; jitter %4.")
        .arg(durationText(c.delayMedianNs), durationText(c.delay99Ns),
             durationText(c.delayMaximumNs), durationText(c.jitterNs));
}

QString remarksSentence(const FlowComparison &c)
{
    QStringList parts{
        Tr::tr("Duplicates: %1. Reordered: %2.").arg(number(c.duplicates), number(c.reordered))};
    if (c.isRtp)
        parts += Tr::tr("The payload is RTP.");
    if (c.ambiguous > 0)
        parts += Tr::tr("Of %1 lost ones it can't be told which of equal datagrams they were.")
                     .arg(number(c.ambiguous));
    if (c.outside > 0)
        parts += Tr::tr("Not counted: %1 from a time when only one of the captures ran.")
                     .arg(number(c.outside));
    if (c.afterEnd > 0)
        parts += Tr::tr("%1 of these follow the last packet of the receiver's capture: lost, or it "
                        "was stopped then.")
                     .arg(number(c.afterEnd));
    if (c.unsent > 0)
        parts +=
            Tr::tr("%1 arrived that the sender's capture does not hold.").arg(number(c.unsent));
    if (c.leftOut > 0)
        parts += Tr::tr("%1 datagrams are more than is compared.").arg(number(c.leftOut));
    return parts.join(u' ');
}

QString lostPackets(const FlowComparison &c)
{
    constexpr size_t maximum = 20;
    QStringList runs;
    for (size_t i = 0; i < std::min(maximum, c.lostRuns.size()); ++i) {
        const LostRun &run = c.lostRuns[i];
        runs += run.count == 1 ? number(run.firstPacket)
                               : number(run.firstPacket) + u'-' + number(run.lastPacket);
    }
    if (c.pattern.runs > maximum)
        runs += u"..."_s;
    return runs.join(u", "_s);
}

QString flowText(const ComparedFlow &compared)
{
    constexpr qsizetype shownFlows = 10;
    const FlowComparison &c = compared.comparison;
    QString text = Tr::tr("Flow: %1").arg(flowText(c.key)) + u'\n';
    if (compared.flows.size() > 1) {
        text += Tr::tr("Flows, with their datagrams in the first and in the second file:") + u'\n';
        for (qsizetype i = 0; i < std::min(shownFlows, compared.flows.size()); ++i) {
            const SharedFlow &flow = compared.flows.at(i);
            text += u"  %1 %2  %3\n"_s.arg(number(flow.first), 9)
                        .arg(number(flow.second), 9)
                        .arg(flowText(flow.key));
        }
        if (compared.flows.size() > shownFlows)
            text += u"  "_s
                + Tr::tr("and %1 more").arg(number(quint64(compared.flows.size() - shownFlows)))
                + u'\n';
    }
    text +=
        u'\n' + Tr::tr("Sent -> arrived: %1 -> %2").arg(number(c.sent), number(c.arrived)) + u'\n';
    if (c.lost > 0)
        text +=
            Tr::tr("Lost, by their packet numbers at the sender: %1").arg(lostPackets(c)) + u'\n';
    if (compared.answers && compared.answers->back) {
        const FlowComparison &back = *compared.answers->back;
        text +=
            Tr::tr("WELCOME sent -> arrived: %1 -> %2").arg(number(back.sent), number(back.arrived))
            + u'\n';
        if (back.lost > 0)
            text += Tr::tr("Lost WELCOMEs, by their packet numbers at the listener: %1")
                        .arg(lostPackets(back))
                + u'\n';
    }
    for (const QString &line :
         {senderSentence(c), remarksSentence(c), delaySentence(c), clockSentence(c)}) {
        if (!line.isEmpty())
            text += line + u'\n';
    }
    return text + compared.notes.join(u'\n') + u'\n';
}

QJsonObject flowJson(const ComparedFlow &compared)
{
    const FlowComparison &c = compared.comparison;
    QJsonArray runs, flows;
    for (const LostRun &run : c.lostRuns)
        runs.append(QJsonObject{{u"firstPacket"_s, qint64(run.firstPacket)},
                                {u"lastPacket"_s, qint64(run.lastPacket)},
                                {u"count"_s, qint64(run.count)},
                                {u"from"_s, isoStamp(run.fromNs)},
                                {u"to"_s, isoStamp(run.toNs)}});
    for (const SharedFlow &flow :
         compared.flows.first(std::min<qsizetype>(100, compared.flows.size())))
        flows.append(QJsonObject{{u"group"_s, flow.key.group.toString()},
                                 {u"port"_s, flow.key.port},
                                 {u"source"_s, flow.key.source.toString()},
                                 {u"first"_s, qint64(flow.first)},
                                 {u"second"_s, qint64(flow.second)}});
    QJsonObject pattern{{u"kind"_s, kindName(c.pattern.kind)},
                        {u"runs"_s, qint64(c.pattern.runs)},
                        {u"longestRun"_s, qint64(c.pattern.longestRun)}};
    if (c.pattern.period > 0)
        pattern.insert(u"period"_s, qint64(c.pattern.period));
    if (c.momentNs > 0
        && (c.pattern.kind == LossPattern::Kind::FromMoment
            || c.pattern.kind == LossPattern::Kind::UntilMoment))
        pattern.insert(u"moment"_s, isoStamp(c.momentNs));
    QJsonObject clock{{u"by"_s, clocksName(c.clocks)},
                      {u"certain"_s, c.isClockCertain},
                      {u"offsetNs"_s, c.clock.offsetNs}};
    if (c.clock.isDriftKnown)
        clock.insert(u"driftPpm"_s, c.clock.drift * 1e6);
    QJsonObject object{{u"group"_s, c.key.group.toString()},
                       {u"port"_s, c.key.port},
                       {u"source"_s, c.key.source.toString()},
                       {u"sender"_s, c.swapped ? u"second"_s : u"first"_s},
                       {u"senderBy"_s, senderByName(c.senderBy)},
                       {u"sent"_s, qint64(c.sent)},
                       {u"arrived"_s, qint64(c.arrived)},
                       {u"lost"_s, qint64(c.lost)},
                       {u"ambiguous"_s, qint64(c.ambiguous)},
                       {u"duplicates"_s, qint64(c.duplicates)},
                       {u"reordered"_s, qint64(c.reordered)},
                       {u"notSeenLeaving"_s, qint64(c.unsent)},
                       {u"outside"_s, qint64(c.outside)},
                       {u"afterEnd"_s, qint64(c.afterEnd)},
                       {u"leftOut"_s, qint64(c.leftOut)},
                       {u"rtp"_s, c.isRtp},
                       {u"pattern"_s, pattern},
                       {u"lostRuns"_s, runs},
                       {u"delayNs"_s,
                        QJsonObject{{u"median"_s, c.delayMedianNs},
                                    {u"p99"_s, c.delay99Ns},
                                    {u"maximum"_s, c.delayMaximumNs}}},
                       {u"jitterNs"_s, c.jitterNs},
                       {u"clock"_s, clock},
                       {u"notes"_s, QJsonArray::fromStringList(compared.notes)},
                       {u"flows"_s, flows}};
    if (compared.answers)
        object.insert(u"answers"_s, answersJson(*compared.answers));
    return object;
}

} // namespace Sixcast
