// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/tracecompare.h"

#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using Verdict = TraceComparison::Verdict;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceCompare)
};

QString number(const std::optional<quint64> &count)
{
    return count ? QString::number(*count) : Tr::tr("an unknown number");
}

QString hostOf(const CompareSideInfo &info, const QString &fallback)
{
    return info.host.isEmpty() ? fallback : escaped(QStringView(info.host));
}

QString groupText(const CompareSideInfo &info)
{
    return info.group ? info.group->toString() : Tr::tr("an unknown group");
}

/// Everything that sentences name, ready to be put in.
struct Words {
    QString listener, requester, sent, arrived, welcomed, back, answered;

    explicit Words(const TraceComparison &c)
        : listener(hostOf(c.listener, Tr::tr("the listener")))
        , requester(hostOf(c.requester, Tr::tr("the requester")))
        , sent(number(c.out.sent))
        , arrived(number(c.out.arrived))
        , welcomed(number(c.back.sent))
        , back(number(c.back.arrived))
        , answered(QString::number(c.answered))
    {
    }
};

QString lossSentence(const TraceComparison &c, const Words &w)
{
    QString text = Tr::tr("%1 sent %2 HELLOs, %3 heard %4 and sent %5 WELCOMEs, %1 got %6.")
                       .arg(w.requester, w.sent, w.listener, w.arrived, w.welcomed, w.back);
    if (!c.out.lost.isEmpty())
        text += u' ' + Tr::tr("Lost on the way out: HELLO %1.").arg(sequenceRanges(c.out.lost));
    if (!c.back.lost.isEmpty())
        text += u' ' + Tr::tr("Lost on the way back: WELCOME %1.").arg(sequenceRanges(c.back.lost));
    if (!c.out.lostIsCertain)
        text += u' '
            + Tr::tr("Plain datagrams carry no number: which ones were lost is a guess by time.");
    return text;
}

QString oneSidedSentence(const TraceComparison &c, const Words &w)
{
    if (c.requester.present) {
        return Tr::tr("%1 sent %2 HELLOs and %3 were answered. There is no trace of the listener: "
                      "whether the rest was lost on the way out or on the way back can't be known.")
            .arg(w.requester, w.sent, w.answered);
    }
    return Tr::tr(
               "%1 heard %2 HELLOs and sent %3 WELCOMEs. There is no trace of the requester: what "
               "it sent before, and whether the answers arrived, can't be known.")
        .arg(w.listener, w.arrived, w.welcomed);
}

QString apartSentence(const TraceComparison &c, const Words &w)
{
    return Tr::tr(
               "The two did not run at the same time: %1 from %2 to %3, %4 from %5 to %6. Either "
               "these traces don't "
               "belong together, or one clock is wrong.")
        .arg(w.listener, isoStamp(c.listener.firstNs), isoStamp(c.listener.lastNs), w.requester,
             isoStamp(c.requester.firstNs), isoStamp(c.requester.lastNs));
}

QString notAnsweredSentence(const TraceComparison &c, const Words &w)
{
    const QString text = Tr::tr("%1 heard %2 of the %3 HELLOs of %4 and did not answer.")
                             .arg(w.listener, w.arrived, w.sent, w.requester);
    if (c.notAnsweredBecause.isEmpty())
        return text;
    return text + u' ' + Tr::tr("It wrote: %1").arg(safeText(c.notAnsweredBecause));
}

} // namespace

QString compareVerdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works:
        return u"works"_s;
    case Verdict::PartOut:
        return u"part.out"_s;
    case Verdict::PartBack:
        return u"part.back"_s;
    case Verdict::PartBoth:
        return u"part.both"_s;
    case Verdict::LostOut:
        return u"lost.out"_s;
    case Verdict::LostBack:
        return u"lost.back"_s;
    case Verdict::NotAnswered:
        return u"not-answered"_s;
    case Verdict::AnswerNotSent:
        return u"answer.not-sent"_s;
    case Verdict::NotSent:
        return u"hello.not-sent"_s;
    case Verdict::ListenerLate:
        return u"listener.app.late"_s;
    case Verdict::ListenerNotJoined:
        return u"listener.app.not-joined"_s;
    case Verdict::MismatchGroup:
        return u"mismatch.group"_s;
    case Verdict::MismatchPort:
        return u"mismatch.port"_s;
    case Verdict::OtherTime:
        return u"nothing.other-time"_s;
    case Verdict::SameRole:
        return u"nothing.same-role"_s;
    case Verdict::NoHello:
        return u"nothing.no-hello"_s;
    case Verdict::OneSided:
        return u"nothing.one-sided"_s;
    }
    return {};
}

QString compareSentence(const TraceComparison &c)
{
    const Words w(c);
    switch (c.verdict) {
    case Verdict::Works:
        return Tr::tr("It works: %1 of %2 HELLOs of %3 were answered.")
            .arg(w.answered, w.sent, w.requester);
    case Verdict::PartOut:
    case Verdict::PartBack:
    case Verdict::PartBoth:
        return lossSentence(c, w);
    case Verdict::LostOut:
        return Tr::tr("%1 sent %2 HELLOs, %3 heard none: lost between the machines, or by the "
                      "firewall of one of them.")
            .arg(w.requester, w.sent, w.listener);
    case Verdict::LostBack:
        return Tr::tr("%1 heard %2 HELLOs and sent %3 WELCOMEs, %4 got none: lost on the way back.")
            .arg(w.listener, w.arrived, w.welcomed, w.requester);
    case Verdict::NotAnswered:
        return notAnsweredSentence(c, w);
    case Verdict::AnswerNotSent:
        return Tr::tr("%1 heard %2 HELLOs, but its system refused to send the WELCOMEs: %3.")
            .arg(w.listener, w.arrived, osErrorDescription(c.back.osError));
    case Verdict::NotSent:
        return Tr::tr("The system of %1 refused to send the HELLOs: %2.")
            .arg(w.requester, osErrorDescription(c.out.osError));
    case Verdict::ListenerLate:
        return Tr::tr("%1 was not listening yet, or no longer, when %2 sent what was lost.")
            .arg(w.listener, w.requester);
    case Verdict::ListenerNotJoined:
        return Tr::tr("%1 never joined the group; %2 sent %3 HELLOs.")
            .arg(w.listener, w.requester, w.sent);
    case Verdict::MismatchGroup:
        return Tr::tr("The groups differ: %1 listens to %2, %3 sends to %4.")
            .arg(w.listener, groupText(c.listener), w.requester, groupText(c.requester));
    case Verdict::MismatchPort:
        return Tr::tr("The ports differ: %1 listens on %2, %3 sends to %4.")
            .arg(w.listener, QString::number(c.listener.port), w.requester,
                 QString::number(c.requester.port));
    case Verdict::OtherTime:
        return apartSentence(c, w);
    case Verdict::SameRole:
        return Tr::tr(
            "Both traces are of the same role: it takes a listener's and a requester's to "
            "compare.");
    case Verdict::NoHello:
        return Tr::tr("%1 sent no HELLO to a group: there is nothing to compare.").arg(w.requester);
    case Verdict::OneSided:
        return oneSidedSentence(c, w);
    }
    return {};
}

QString leftOutSentence(const TraceComparison &c)
{
    const Words w(c);
    QStringList sentences;
    for (const auto &[side, host] :
         {std::pair(&c.listener, w.listener), std::pair(&c.requester, w.requester)}) {
        if (side->leftOut > 0)
            sentences += Tr::tr("%1's trace holds %2 datagrams more than are compared.")
                             .arg(host, QString::number(side->leftOut));
    }
    return sentences.join(u' ');
}

QString clockOffsetSentence(const ClockOffset &offset)
{
    const QString by = deltaText(offset.ns);
    switch (offset.method) {
    case ClockOffset::Method::FourStamps:
        return Tr::tr(
                   "The listener's clock is %1 s off the requester's (to %2, from %3 exchanges).")
            .arg(by, durationText(offset.uncertaintyNs.value_or(0)),
                 QString::number(offset.samples));
    case ClockOffset::Method::OneWay:
        return Tr::tr(
                   "The listener's clock is about %1 s off the requester's: datagrams came through "
                   "one way only, and "
                   "what that way took is not known (they differ by %2, from %3 datagrams).")
            .arg(by, durationText(offset.uncertaintyNs.value_or(0)),
                 QString::number(offset.samples));
    case ClockOffset::Method::WallClocks:
        return Tr::tr(
            "No datagram came through: both clocks are taken to be right, and how far they "
            "are off can't be known.");
    }
    return {};
}

QString sequenceRanges(const QList<quint32> &ascending, int maximumRanges)
{
    QStringList ranges;
    for (qsizetype i = 0; i < ascending.size();) {
        if (ranges.size() == maximumRanges) {
            ranges += u"..."_s;
            break;
        }
        qsizetype end = i + 1;
        while (end < ascending.size() && ascending[end] == ascending[end - 1] + 1)
            ++end;
        const QString first = QString::number(ascending[i]);
        if (end - i == 1)
            ranges += first;
        else
            ranges +=
                first + (end - i == 2 ? u", "_s : u"-"_s) + QString::number(ascending[end - 1]);
        i = end;
    }
    return ranges.join(u", "_s);
}

} // namespace Sixcast
