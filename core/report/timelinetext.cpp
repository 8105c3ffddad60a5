// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/timelinetext.h"

#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TimelineText)
};

constexpr qsizetype toldGaps = 3; ///< in a sentence
constexpr qsizetype listedGaps = 20;

QString clock(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000).toString(u"HH:mm:ss");
}

QString isoText(qint64 ns)
{
    return QDateTime::fromMSecsSinceEpoch(ns / 1'000'000).toUTC().toString(Qt::ISODateWithMs);
}

double seconds(qint64 ns)
{
    return double(ns) / 1e9;
}

QChar mark(RunTimeline::State state)
{
    switch (state) {
    case RunTimeline::State::Idle:
        return u' ';
    case RunTimeline::State::Passed:
        return u'#';
    case RunTimeline::State::Partly:
        return u'+';
    case RunTimeline::State::Lost:
        return u'.';
    }
    return u'?';
}

qint64 cellBegin(const RunTimeline &timeline, qsizetype cell)
{
    return timeline.startNs() + timeline.cellNs() * cell;
}

QJsonObject rejoinJson(const Rejoin &rejoin)
{
    QJsonObject object{{u"at"_s, isoText(rejoin.atNs)},
                       {u"workedSeconds"_s, seconds(rejoin.heardNs - rejoin.joinedNs)},
                       {u"silentSeconds"_s, seconds(rejoin.atNs - rejoin.heardNs)}};
    if (rejoin.againNs != 0)
        object.insert(u"healedSeconds"_s, seconds(rejoin.againNs - rejoin.atNs));
    return object;
}

} // namespace

QString cellStateText(RunTimeline::State state, TimelineView view)
{
    switch (state) {
    case RunTimeline::State::Idle:
        return view == TimelineView::Answered ? Tr::tr("nothing sent") : Tr::tr("nothing known");
    case RunTimeline::State::Passed:
        return view == TimelineView::Answered ? Tr::tr("answered") : Tr::tr("heard");
    case RunTimeline::State::Partly:
        return Tr::tr("in part");
    case RunTimeline::State::Lost:
        return Tr::tr("lost");
    }
    return {};
}

QString cellText(const RunTimeline &timeline, qsizetype cell, TimelineView view)
{
    const RunTimeline::Cell &shown = timeline.cells().at(cell);
    const QString from = clock(cellBegin(timeline, cell));
    const QString to = clock(cellBegin(timeline, cell + 1));
    const QString state = cellStateText(shown.state(), view);
    if (shown.tried == 0)
        return Tr::tr("%1 to %2: %3", "times, state").arg(from, to, state);
    return Tr::tr("%1 to %2: %3, %4 of %n HELLO(s)", "times, state, number", int(shown.tried))
        .arg(from, to, state)
        .arg(shown.passed);
}

QString gapText(const RunTimeline::Gap &gap)
{
    if (gap.toNs == 0)
        return Tr::tr("since %1", "a time of day").arg(clock(gap.fromNs));
    return Tr::tr("from %1 for %2", "a time of day, a duration")
        .arg(clock(gap.fromNs), durationText(gap.toNs - gap.fromNs));
}

QString gapsText(const RunTimeline &timeline)
{
    QStringList phrases;
    for (const RunTimeline::Gap &gap : timeline.gaps()) {
        if (phrases.size() < toldGaps)
            phrases << gapText(gap);
    }
    const quint64 more = timeline.gapCount() - quint64(phrases.size());
    if (more > 0)
        phrases << Tr::tr("and %n more time(s)", nullptr, int(std::min<quint64>(more, 1'000'000)));
    return phrases.join(u", "_s);
}

QString lateBeginText(const RunTimeline &timeline)
{
    return Tr::tr("None of the first %1 HELLOs was answered, and each of the %2 since %3 was: what "
                  "stood in the way is gone.")
        .arg(QString::number(timeline.lostAtFirst()), QString::number(timeline.passed()),
             clock(timeline.firstPassedNs()));
}

QString timelineSummary(const RunTimeline &timeline, TimelineView view)
{
    const auto count = [&](RunTimeline::State state) {
        return int(std::count_if(
            timeline.cells().begin(), timeline.cells().end(),
            [state](const RunTimeline::Cell &cell) { return cell.state() == state; }));
    };
    const int passed = count(RunTimeline::State::Passed);
    const int partly = count(RunTimeline::State::Partly);
    const int lost = count(RunTimeline::State::Lost);
    const QString gaps = gapsText(timeline);
    const QString of = durationText(timeline.cellNs());
    const QString words = view == TimelineView::Answered
        ? Tr::tr("In steps of %1: %2 answered, %3 in part, %4 lost.")
        : Tr::tr("In steps of %1: %2 heard, %3 in part, %4 lost.");
    const QString summary = words.arg(of).arg(passed).arg(partly).arg(lost);
    return gaps.isEmpty() ? summary
                          : Tr::tr("%1 Silent %2.", "a sentence, times").arg(summary, gaps);
}

QString timelineStrip(const RunTimeline &timeline, const QList<Rejoin> &rejoins, TimelineView view)
{
    if (timeline.isEmpty())
        return {};
    QString marks;
    for (const RunTimeline::Cell &cell : timeline.cells())
        marks += mark(cell.state());
    QString text =
        Tr::tr("Timeline, a mark for %1 (%2):", "a duration, the marks")
            .arg(durationText(timeline.cellNs()),
                 u"# %1, + %2, . %3"_s.arg(cellStateText(RunTimeline::State::Passed, view),
                                           cellStateText(RunTimeline::State::Partly, view),
                                           cellStateText(RunTimeline::State::Lost, view)));
    text += u"\n  %1 [%2] %3\n"_s.arg(clock(timeline.startNs()), marks,
                                      clock(cellBegin(timeline, timeline.cells().size())));
    for (const RunTimeline::Gap &gap :
         timeline.gaps().first(std::min(timeline.gaps().size(), listedGaps)))
        text += u"  %1\n"_s.arg(
            Tr::tr("silent %1: %n HELLO(s) lost", "times", int(gap.hellos)).arg(gapText(gap)));
    for (const Rejoin &rejoin : rejoins) {
        const QString at = clock(rejoin.atNs);
        text += u"  %1\n"_s.arg(
            rejoin.isHealed()
                ? Tr::tr("the listener joined again at %1: heard after %2",
                         "a time of day, a duration")
                      .arg(at, durationText(rejoin.againNs - rejoin.atNs))
                : Tr::tr("the listener joined again at %1: to no avail", "a time of day").arg(at));
    }
    return text;
}

QJsonObject timelineJson(const RunTimeline &timeline, const QList<Rejoin> &rejoins)
{
    QJsonArray cells;
    for (const RunTimeline::Cell &cell : timeline.cells())
        cells.append(QJsonArray{qint64(cell.tried), qint64(cell.passed)});
    QJsonArray gaps;
    for (const RunTimeline::Gap &gap : timeline.gaps()) {
        QJsonObject object{{u"from"_s, isoText(gap.fromNs)}, {u"hellos"_s, qint64(gap.hellos)}};
        if (gap.toNs != 0)
            object.insert(u"seconds"_s, seconds(gap.toNs - gap.fromNs));
        gaps.append(object);
    }
    QJsonArray joins;
    for (const Rejoin &rejoin : rejoins)
        joins.append(rejoinJson(rejoin));
    return {{u"start"_s, isoText(timeline.startNs())},
            {u"cellSeconds"_s, seconds(timeline.cellNs())},
            {u"cells"_s, cells},
            {u"gaps"_s, gaps},
            {u"gapCount"_s, qint64(timeline.gapCount())},
            {u"rejoins"_s, joins}};
}

} // namespace Sixcast
