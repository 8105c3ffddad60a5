// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The longest time that the window answers nobody while it lays two large traces side by side, from
// the start of the job until the page stands there and is painted. Median of three rounds.
// Usage: bench_comparing [ROWS] (a million when not given)

#include "core/base/message.h"
#include "core/trace/tracerecorder.h"
#include "tests/bench/benchrow.h"
#include "widgets/compare/compareview.h"
#include "widgets/tracetabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 begin = 1'795'363'468'000'000'000;
constexpr double goalMs = 100;

void write(const QString &path, bool atListener, int rows)
{
    TraceRecorder recorder;
    if (!recorder.start(path, currentTraceHeader(atListener ? u"listener"_s : u"requester"_s, {})))
        std::abort();
    TraceEvent event;
    event.actor = atListener ? Actor::Listener : Actor::Requester;
    event.kind = atListener ? Kind::Received : Kind::Sent;
    event.operation = atListener ? u"receive"_s : u"send"_s;
    event.interface = {{2}, u"eth0"_s};
    event.group = Endpoint{*Ip6Address::parse(u"ff12::6d63"), {2}, 28'015};
    const Endpoint requester{*Ip6Address::parse(u"fe80::2"), {2}, 40'000};
    (atListener ? event.peer : event.local) = requester;
    for (int i = 0; i < rows; ++i) {
        event.sequence = quint64(i) + 1;
        event.wallNs = begin + qint64(i) * 50'000 + (atListener ? 5'000 : 0);
        event.payload = encodeHello(0x0123456789abcdef, quint32(i) + 1);
        recorder.record(event);
    }
    if (!recorder.stop())
        std::abort();
}

double longestSilenceMs(const QString &mine, const QString &theirs)
{
    TraceTabs tabs;
    tabs.resize(1024, 700);
    tabs.show();
    if (!tabs.openTrace(mine))
        std::abort();
    QElapsedTimer since;
    double longest = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        longest = std::max(longest, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    for (int i = 0; i < 500; ++i) // what was opened is indexed by then
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    since.start();
    tick.start(1);
    if (!tabs.compareWith(theirs))
        std::abort();
    QElapsedTimer all;
    all.start();
    while (!qobject_cast<CompareView *>(tabs.currentWidget()) && !all.hasExpired(120'000))
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    std::printf("  compared after %.2f s\n", double(all.elapsed()) / 1e3);
    for (int i = 0; i < 50; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    return longest;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    if (rows < 1 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_comparing [ROWS]\n");
        return 64;
    }
    const QString mine = folder.filePath(u"requester.sixcast"_s);
    const QString theirs = folder.filePath(u"listener.sixcast"_s);
    write(mine, false, rows);
    write(theirs, true, rows);
    std::printf("The window while it compares two traces of %d lines\n", rows);
    std::vector<double> silences;
    for (int round = 0; round < 3; ++round)
        silences.push_back(longestSilenceMs(mine, theirs));
    std::sort(silences.begin(), silences.end());
    const double silence = silences[silences.size() / 2];
    std::printf("  longest without an answer: %.1f ms   goal <= %.0f ms   %s\n", silence, goalMs,
                silence <= goalMs ? "met" : "MISSED");
    benchRow("longest silence of the window while it compares", "ms", silence, {},
             {"the goal, 100 ms", goalMs, 1});
    return 0;
}
