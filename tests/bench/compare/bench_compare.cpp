// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two traces of many lines laid side by side, against reading both and counting their lines: time
// and memory of processes of their own, turn by turn, medians of five rounds. Then the same with
// inputs that somebody made to be slow.
// Usage: bench_compare [ROWS] (a million when not given)

#include "core/base/message.h"
#include "core/engine/comparereport.h"
#include "core/trace/tracerecorder.h"
#include "core/trace/tracestream.h"
#include "tests/bench/benchrow.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 begin = 1'795'363'468'000'000'000;
constexpr quint64 run = 0x0123456789abcdef;

// ---- what a child does

ReadTrace readWhole(const QString &path)
{
    const auto stream = TraceStream::open(path);
    if (!stream)
        std::exit(1);
    TraceReading reading((*stream)->header());
    while ((*stream)->next([&reading](const EventGlance &glance) { reading.take(glance); })) { }
    return reading.finish();
}

int compareFiles(const QStringList &paths)
{
    const ReadTrace first = readWhole(paths.at(0)), second = readWhole(paths.at(1));
    const ComparedTraces compared = comparedReport(first, &second);
    std::printf("    %s\n", qPrintable(compared.report.sentence.left(100)));
    return 0;
}

int countLines(const QStringList &paths)
{
    qint64 lines = 0;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return 1;
        std::vector<char> block(256 * 1024);
        for (qint64 got = 0; (got = file.read(block.data(), qint64(block.size()))) > 0;)
            lines += std::count(block.begin(), block.begin() + got, '\n');
    }
    return lines > 0 ? 0 : 1;
}

// ---- measuring it

struct Cost {
    double seconds = 0; ///< of the processor
    double bytes = 0;   ///< resident at most
};

Cost costOf(const char *what, const QStringList &paths)
{
    const QByteArray first = QFile::encodeName(paths.at(0)),
                     second = QFile::encodeName(paths.at(1));
    std::vector<char> program(QByteArrayView("/proc/self/exe").size() + 1);
    std::copy_n("/proc/self/exe", program.size(), program.begin());
    char *arguments[] = {program.data(), const_cast<char *>(what),
                         const_cast<char *>(first.constData()),
                         const_cast<char *>(second.constData()), nullptr};
    std::fflush(stdout);
    pid_t child = 0;
    int status = 0;
    rusage usage = {};
    if (::posix_spawn(&child, program.data(), nullptr, nullptr, arguments, environ) != 0
        || ::wait4(child, &status, 0, &usage) != child || status != 0)
        std::abort();
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return {seconds(usage.ru_utime) + seconds(usage.ru_stime), double(usage.ru_maxrss) * 1024};
}

Cost median(std::vector<Cost> costs)
{
    const auto middle = [&costs](double Cost::*member) {
        std::sort(costs.begin(), costs.end(),
                  [member](const Cost &a, const Cost &b) { return a.*member < b.*member; });
        return costs[costs.size() / 2].*member;
    };
    return {middle(&Cost::seconds), middle(&Cost::bytes)};
}

// ---- what is compared

struct Shape {
    const char *name;
    bool plain = false;
    int peers = 1;
    int interfaces = 1;
    bool randomSeq = false;
};

TraceEvent event(const Shape &shape, bool atListener, int number)
{
    const int exchange = number / 2;
    const bool isHello = number % 2 == 0;
    const quint32 seq =
        shape.randomSeq ? QRandomGenerator(quint32(exchange)).generate() : quint32(exchange) + 1;
    TraceEvent event;
    event.sequence = quint64(number) + 1;
    event.wallNs = begin + qint64(exchange) * 50'000 + (isHello ? 0 : 20'000)
        + (atListener == isHello ? 5'000 : 0);
    event.monotonicNs = event.wallNs - begin;
    event.actor = atListener ? Actor::Listener : Actor::Requester;
    event.kind = isHello == atListener ? Kind::Received : Kind::Sent;
    event.operation = event.kind == Kind::Received ? u"receive"_s : u"send"_s;
    const auto index = quint32(2 + exchange % shape.interfaces);
    event.interface = {{index}, u"eth%1"_s.arg(index - 2)};
    const Endpoint group{*Ip6Address::parse(u"ff12::6d63"), {index}, 28'015};
    Endpoint other{*Ip6Address::parse(u"fe80::216:3eff:fe12:3456"), {index}, 40'000};
    other.address.bytes[14] = quint8(exchange % shape.peers >> 8);
    other.address.bytes[15] = quint8(exchange % shape.peers);
    if (!atListener)
        event.local = Endpoint{{}, {}, 40'000};
    if (isHello)
        event.group = group;
    if (!isHello || atListener)
        event.peer = other;
    event.hopLimit = 1;
    event.payload = shape.plain ? QByteArrayLiteral("HELLO") : encodeHello(run, seq);
    if (!isHello) {
        const WelcomeFacts facts{quint64(exchange) + 1,
                                 begin + qint64(exchange) * 50'000 + 5'000,
                                 begin + qint64(exchange) * 50'000 + 20'000,
                                 1,
                                 u"eth0"_s,
                                 {}};
        event.payload = encodeWelcome(decodeMessage(event.payload), facts, event.payload.size());
    }
    event.result = event.payload.size();
    event.durationNs = event.kind == Kind::Sent ? 15'000 : -1;
    return event;
}

/// Every twentieth HELLO is lost on the way.
void writeTrace(const QString &path, const Shape &shape, bool atListener, int rows)
{
    TraceRecorder recorder;
    if (!recorder.start(path, currentTraceHeader(atListener ? u"listener"_s : u"requester"_s, {})))
        std::abort();
    for (int written = 0, number = 0; written < rows; ++number) {
        const bool isLost = number / 2 % 20 == 7 && (atListener || number % 2 != 0);
        if (isLost)
            continue;
        recorder.record(event(shape, atListener, number));
        ++written;
    }
    if (!recorder.stop())
        std::abort();
}

void bench(const Shape &shape, const QString &folder, int rows, int times, bool hasGoal)
{
    const QStringList paths{folder + u"/requester.sixcast"_s, folder + u"/listener.sixcast"_s};
    for (int i = 0; i < 2; ++i)
        writeTrace(paths.at(i), shape, i == 1, rows);
    const double size = double(QFile(paths.at(0)).size() + QFile(paths.at(1)).size());
    std::printf("Two traces of %d lines (%.0f MB): %s\n", rows, size / 1e6, shape.name);
    std::vector<Cost> compared, counted;
    for (int round = 0; round < times; ++round) {
        compared.push_back(costOf("--compare", paths));
        counted.push_back(costOf("--count", paths));
    }
    const Cost ours = median(compared), floor = median(counted);
    const double allowed = size / 4 + 64 * 1024 * 1024;
    std::printf("  compared in %.3f s, counted in %.3f s: %.2fx   goal <= 8x\n", ours.seconds,
                floor.seconds, ours.seconds / floor.seconds);
    std::printf("  memory %.1f MiB, %.2fx of a quarter of the files + 64 MiB   goal <= 1x\n",
                ours.bytes / 1048576, ours.bytes / allowed);
    const QByteArray name = "compare two traces, " + QByteArray(shape.name);
    benchRow(name.constData(), "ms", ours.seconds * 1e3, {},
             {"reading both and counting lines", floor.seconds * 1e3, hasGoal ? 8.0 : 0.0});
    if (hasGoal)
        benchRow("memory of comparing two traces", "MiB", ours.bytes / 1048576, {},
                 {"a quarter of both files + 64 MiB", allowed / 1048576, 1});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--compare"_L1)
        return compareFiles(arguments.sliced(2));
    if (arguments.value(1) == "--count"_L1)
        return countLines(arguments.sliced(2));
    const int rows = argc > 1 ? arguments.at(1).toInt() : 1'000'000;
    const QTemporaryDir folder;
    if (rows < 1 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_compare [ROWS]\n");
        return 64;
    }
    bench({"as runs leave them"}, folder.path(), rows, rounds, true);
    for (const Shape &shape : {Shape{.name = "plain: all the same payload", .plain = true},
                               Shape{.name = "plain, 10,000 peers", .plain = true, .peers = 10'000},
                               Shape{.name = "40,000 interfaces", .interfaces = 40'000},
                               Shape{.name = "random sequence numbers", .randomSeq = true}})
        bench(shape, folder.path(), rows, 1, false);
    return 0;
}
