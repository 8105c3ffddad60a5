// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The core's part of the performance goals for traces: memory per row, lines appended to a file, a
// large file opened and filtered. Each number stands beside a peer and a floor that were measured
// in the same run, turn by turn; medians of five rounds. Ratios are of processor time, which a busy
// machine disturbs less than the clock's.
// Usage: bench_trace [ROWS [FILE]] (a million when not given); with a FILE, it only writes a trace.

#include "core/base/message.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracefilesource.h"
#include "core/trace/tracerecorder.h"
#include "core/trace/tracestore.h"
#include "tests/bench/benchrow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 begin = 1'795'363'468'000'000'000;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Of this process and of those that it started and waited for.
double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        ::getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += double(time.tv_sec) + double(time.tv_usec) / 1e6;
    }
    return seconds;
}

struct Candidate {
    const char *name;
    std::function<void()> run;
    std::vector<double> clock = {};
    std::vector<double> processor = {};

    double seconds() const { return median(processor); }
};

void measure(std::vector<Candidate> &candidates)
{
    for (int round = 0; round < rounds; ++round) {
        for (Candidate &candidate : candidates) {
            QElapsedTimer timer;
            timer.start();
            const double before = processorSeconds();
            candidate.run();
            candidate.processor.push_back(processorSeconds() - before);
            candidate.clock.push_back(double(timer.nsecsElapsed()) / 1e9);
        }
    }
    for (const Candidate &candidate : candidates) {
        std::printf("  %-44s %8.3f s of processor, %.3f s by the clock\n", candidate.name,
                    candidate.seconds(), median(candidate.clock));
    }
}

void ratio(const char *what, double ours, double other, double goal)
{
    std::printf("  %-44s %8.2fx   goal <= %.2fx   %s\n", what, ours / other, goal,
                ours <= goal * other ? "met" : "MISSED");
}

/// What a listener sees of a plain exchange: the line that FLoM prints for each.
TraceEvent plainEvent(int number)
{
    TraceEvent event;
    event.sequence = quint64(number) + 1;
    event.wallNs = begin + qint64(number) * 12'345;
    event.monotonicNs = event.wallNs - begin;
    event.actor = Actor::Listener;
    event.kind = Kind::Received;
    event.operation = u"receive"_s;
    event.interface = {{2}, u"eth0"_s};
    event.peer = Endpoint{*Ip6Address::parse(u"fe80::216:3eff:fe12:3456"), {2}, 40'000};
    event.group = Endpoint{*Ip6Address::parse(u"ff12::6d63"), {2}, 28'015};
    event.hopLimit = 1;
    event.payload = QByteArrayLiteral("HELLO");
    event.result = 5;
    return event;
}

/// HELLO and WELCOME in turns, in the extended form, as a long run leaves them.
TraceEvent extendedEvent(int number)
{
    TraceEvent event = plainEvent(number);
    const auto seq = quint32(number / 2 + 1);
    event.payload = encodeHello(0x0123456789abcdef, seq);
    if (number % 2 == 0) {
        WelcomeFacts facts{quint64(seq), event.wallNs, event.wallNs + 20'000, 1, u"eth0"_s, {}};
        event.payload = encodeWelcome(decodeMessage(event.payload), facts, event.payload.size());
        event.kind = Kind::Sent;
        event.operation = u"send"_s;
        event.group.reset();
        event.durationNs = 15'000;
    }
    event.result = event.payload.size();
    return event;
}

/// FLoM's way: format the stamp anew, print, flush.
void printAndFlush(const QByteArray &path, int rows)
{
    std::FILE *file = std::fopen(path.constData(), "w");
    for (int i = 0; i < rows; ++i) {
        const qint64 ns = begin + qint64(i) * 12'345;
        const std::time_t seconds = ns / 1'000'000'000;
        std::tm broken;
        localtime_r(&seconds, &broken);
        std::fprintf(file,
                     "%04d-%02d-%02d %02d:%02d:%02d.%06ld [%d/%ld] listener/recvfrom: received %d "
                     "bytes from "
                     "[%s%%%s]:%d for [%s%%%s]:%d, hop limit %d: %s  | %s\n",
                     broken.tm_year + 1900, broken.tm_mon + 1, broken.tm_mday, broken.tm_hour,
                     broken.tm_min, broken.tm_sec, long(ns % 1'000'000'000 / 1'000), 4711, 4711L, 5,
                     "fe80::216:3eff:fe12:3456", "eth0", 40'000, "ff12::6d63", "eth0", 28'015, 1,
                     "HELLO", "48 45 4c 4c 4f");
        std::fflush(file);
    }
    std::fclose(file);
}

/// As little as a program can do: copy the line, patch six digits, write blocks of 64 KiB.
void copyLines(const QByteArray &path, const QByteArray &line, int rows)
{
    const int descriptor = ::open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    std::vector<char> block(64 * 1024);
    size_t used = 0;
    for (int i = 0; i < rows; ++i) {
        if (used + size_t(line.size()) > block.size()) {
            if (::write(descriptor, block.data(), used) < 0)
                std::perror("write");
            used = 0;
        }
        char *at = block.data() + used;
        std::memcpy(at, line.constData(), size_t(line.size()));
        for (int digit = 25, micro = i % 1'000'000; digit >= 20; --digit, micro /= 10)
            at[digit] = char('0' + micro % 10);
        used += size_t(line.size());
    }
    if (::write(descriptor, block.data(), used) < 0)
        std::perror("write");
    ::close(descriptor);
}

void record(const QString &path, const std::vector<TraceEvent> &events, int rows)
{
    TraceRecorder recorder;
    if (!recorder.start(path, currentTraceHeader(u"listener"_s, {})))
        std::abort();
    for (int i = 0; i < rows; ++i)
        recorder.record(events[size_t(i) % events.size()]);
    if (!recorder.stop())
        std::abort();
}

void benchAppend(const QString &folder, int rows)
{
    std::printf("Append %d lines to a file\n", rows);
    std::vector<TraceEvent> events;
    for (int i = 0; i < 10'000; ++i)
        events.push_back(plainEvent(i));
    const QByteArray line =
        "2026-11-22 16:04:28.220245 [listener eth0] received 5 bytes from "
        "[fe80::216:3eff:fe12:3456%eth0]:40000 for [ff12::6d63%eth0]:28015, hop limit 1: HELLO  | "
        "48 45 4c 4c 4f\n";
    const QByteArray path = QFile::encodeName(folder + u"/append"_s);
    std::vector<Candidate> candidates{
        {"fprintf + fflush each (as FLoM does)", [&] { printAndFlush(path + ".flom", rows); }},
        {"floor: copied lines in blocks", [&] { copyLines(path + ".floor", line, rows); }},
        {"recorder, .log", [&] { record(folder + u"/append.log"_s, events, rows); }},
        {"recorder, .sixcast", [&] { record(folder + u"/append.sixcast"_s, events, rows); }},
        {"recorder, .csv", [&] { record(folder + u"/append.csv"_s, events, rows); }},
        {"recorder, .pcapng", [&] { record(folder + u"/append.pcapng"_s, events, rows); }}};
    measure(candidates);
    ratio(".log against fprintf + fflush", candidates[2].seconds(), candidates[0].seconds(), 0.15);
    ratio(".log against the floor", candidates[2].seconds(), candidates[1].seconds(), 2.5);
    ratio(".sixcast against fprintf + fflush", candidates[3].seconds(), candidates[0].seconds(),
          0.15);
    const auto nsEach = [&](size_t i) { return candidates[i].seconds() * 1e9 / rows; };
    for (const auto &[quantity, i] :
         {std::pair("append a line, .log", 2), std::pair("append a line, .sixcast", 3),
          std::pair("append a line, .csv", 4), std::pair("append a packet, .pcapng", 5)}) {
        benchRow(quantity, "ns", nsEach(size_t(i)), {"fprintf + fflush", nsEach(0), 0.15},
                 {"copied lines", nsEach(1), 2.5});
    }
}

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

void benchMemory(int rows)
{
    std::printf("Memory of %d rows\n", rows);
    const qint64 before = residentBytes();
    TraceStore store({.rows = rows, .bytes = qsizetype(8) << 30});
    qint64 payload = 0, slowestNs = 0;
    QElapsedTimer timer, each;
    timer.start();
    for (int i = 0; i < rows; ++i) {
        const TraceEvent event = extendedEvent(i);
        payload += event.payload.size();
        each.start();
        store.append(event);
        slowestNs = std::max(slowestNs, each.nsecsElapsed());
    }
    const double perRow = double(residentBytes() - before - payload) / rows;
    std::printf("  %-44s %8.1f B + %.1f B payload (counted: %.1f B)\n", "resident, per row", perRow,
                double(payload) / rows, double(store.bytes() - payload) / rows);
    std::printf("  %-44s %8.1f us\n", "slowest append", double(slowestNs) / 1e3);
    ratio("per row, less payload, against 64 B", perRow, 64, 1);
    benchRow("memory of a row, less payload", "B", perRow, {}, {"the goal, 48 B", 48, 1});

    std::vector<quint32> found;
    const auto filter = [&](const TraceFilter &wanted) {
        found.clear();
        store.filter(wanted, 0, store.size(), found);
    };
    std::vector<Candidate> candidates{{"filter by kind",
                                       [&] {
                                           filter({TraceFilter::bit(Kind::Sent), {}, {}});
                                       }},
                                      {"filter by a text in half of the rows",
                                       [&] {
                                           filter({TraceFilter::allKinds, {}, u"welcome"_s});
                                       }},
                                      {"filter by a text in one row", [&] {
                                           filter({TraceFilter::allKinds, {}, u"seq=4711 "_s});
                                       }}};
    measure(candidates);
}

void writeTrace(const QString &path, int rows)
{
    TraceRecorder recorder;
    if (!recorder.start(path, currentTraceHeader(u"listener"_s, {})))
        std::abort();
    for (int i = 0; i < rows; ++i)
        recorder.record(extendedEvent(i));
    if (!recorder.stop())
        std::abort();
}

void benchFile(const QString &folder, int rows)
{
    const QString path = folder + u"/large.sixcast"_s;
    writeTrace(path, rows);
    std::printf("A saved trace of %d lines (%.0f MB)\n", rows, double(QFile(path).size()) / 1e6);
    const QString ripgrep = QStandardPaths::findExecutable(u"rg"_s);
    const auto search = [&](const QString &text) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(ripgrep, {u"-i"_s, u"-F"_s, text, path});
        process.waitForFinished(-1);
    };
    std::vector<quint32> found;
    std::unique_ptr<TraceFileSource> source;
    const auto open = [&] { source = std::move(TraceFileSource::open(path)).value(); };
    const auto filter = [&](const TraceFilter &wanted) {
        found.clear();
        source->filter(wanted, 0, source->size(), found);
    };
    const auto countLines = [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            std::abort();
        std::vector<char> block(256 * 1024);
        qint64 lines = 0;
        for (qint64 got = 0; (got = file.read(block.data(), qint64(block.size()))) > 0;)
            lines += std::count(block.begin(), block.begin() + got, '\n');
        if (lines != rows + 1)
            std::abort();
    };
    std::vector<Candidate> candidates{{"first 50 rows",
                                       [&] {
                                           open();
                                           for (qsizetype row = 0; row < 50; ++row)
                                               (void)source->at(row);
                                       }},
                                      {"all lines known",
                                       [&] {
                                           open();
                                           source->readAll();
                                       }},
                                      {"floor: read it and count lines", countLines},
                                      {"filter by a text in half of the rows",
                                       [&] {
                                           filter({TraceFilter::allKinds, {}, u"welcome"_s});
                                       }},
                                      {"filter by a text in few rows",
                                       [&] {
                                           filter({TraceFilter::allKinds, {}, u"seq=4711 "_s});
                                       }},
                                      {"filter by kind", [&] {
                                           filter({TraceFilter::bit(Kind::Sent), {}, {}});
                                       }}};
    if (!ripgrep.isEmpty()) {
        candidates.push_back({"ripgrep, half of the rows", [&] { search(u"welcome"_s); }});
        candidates.push_back({"ripgrep, few rows", [&] { search(u"seq=4711 "_s); }});
    }
    measure(candidates);
    ratio("all lines known against the floor", candidates[1].seconds(), candidates[2].seconds(), 8);
    const auto ms = [&](size_t i) {
        return i < candidates.size() ? candidates[i].seconds() * 1e3 : 0;
    };
    const char *rg = ripgrep.isEmpty() ? "ripgrep (not installed)" : "ripgrep";
    benchRow("all lines of a saved trace known", "ms", ms(1), {},
             {"reading and counting lines", ms(2), 1.1});
    benchRow("filter a saved trace, half of the rows", "ms", ms(3), {rg, ms(6), 2}, {});
    benchRow("filter a saved trace, few rows", "ms", ms(4), {rg, ms(7), 2}, {});
    if (ripgrep.isEmpty()) {
        std::printf("  ripgrep is not installed: no comparison\n");
        return;
    }
    ratio("filter, half of the rows, against ripgrep", candidates[3].seconds(),
          candidates[6].seconds(), 2);
    ratio("filter, few rows, against ripgrep", candidates[4].seconds(), candidates[7].seconds(), 2);

    QElapsedTimer timer;
    timer.start();
    const Result<LoadedTrace> loaded = loadTrace(path, {.rows = rows, .bytes = qsizetype(8) << 30});
    std::printf("  %-44s %8.3f s (%lld rows)\n", "decoded into memory, once",
                double(timer.nsecsElapsed()) / 1e9, loaded ? qlonglong(loaded->store.size()) : -1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    if (rows < 1 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_trace [ROWS [FILE]]\n");
        return 64;
    }
    if (argc > 2) {
        writeTrace(QFile::decodeName(argv[2]), rows);
        return 0;
    }
    benchAppend(folder.path(), rows);
    benchMemory(rows);
    benchFile(folder.path(), rows);
    return 0;
}
