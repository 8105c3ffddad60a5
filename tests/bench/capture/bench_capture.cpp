// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A capture of many packets: opened until its first rows can be painted, indexed whole, inspected;
// against reading the file and against tshark -r, turn by turn, medians of five rounds.
// Usage: bench_capture [PACKETS] (a million when not given)

#include "core/capture/capturesource.h"
#include "core/inspect/inspectiontext.h"
#include "core/inspect/inspector.h"
#include "tests/bench/benchrow.h"
#include "tests/capture/packetmaker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr quint64 startUs = 1'764'000'000'000'000;

/// Streams to groups for the most part, as at a mirror port, some MLD and some other traffic.
bool writeCapture(const QString &path, int packets)
{
    const QByteArray stream = ethernet(hello(QByteArray(200, 'x'), {"2001:db8::1", "ff15::1", 64}));
    const QByteArray other =
        ethernet(ip6({"2001:db8::1", "2001:db8::2", 64}, 6, QByteArray(200, 't')));
    const QByteArray report =
        ethernet(mld(mldv2Report({mldRecord(2, "ff15::1"), mldRecord(2, "ff02::fb")}),
                     {"fe80::b", "ff02::16", 1}));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(sectionBlock(ByteOrder::Little)
               + interfaceBlock(ByteOrder::Little, 1, option(2, "eth0", ByteOrder::Little)));
    for (int i = 0; i < packets; ++i) {
        const QByteArray &frame = i % 100 == 0 ? report : i % 5 == 0 ? other : stream;
        file.write(enhancedBlock(ByteOrder::Little, 0, startUs + quint64(i) * 10, frame));
    }
    return file.flush();
}

qint64 median(std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Task {
    const char *name;
    std::function<bool()> run;
    std::vector<qint64> times = {};
};

bool readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    std::vector<char> block(256 * 1024);
    qint64 got = 0, sum = 0;
    while ((got = file.read(block.data(), qint64(block.size()))) > 0)
        sum += std::count(block.begin(), block.begin() + got, '\n');
    return sum >= 0;
}

bool inspectFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    CaptureReader reader(file);
    return reader.begin() && inspect(reader).hasMulticast();
}

bool runTshark(const QString &path)
{
    QProcess process;
    process.start(u"tshark"_s, {u"-r"_s, path, u"-w"_s, u"/dev/null"_s});
    return process.waitForFinished(600'000) && process.exitCode() == 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int packets = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.pcapng"_s);
    if (!writeCapture(path, packets))
        return 1;
    std::printf("%d packets, %.0f MB\n", packets, double(QFileInfo(path).size()) / 1e6);
    std::unique_ptr<CaptureSource> opened;
    std::vector<Task> tasks{{"reading the file", [&] { return readFile(path); }},
                            {"first rows", [&] { return CaptureSource::open(path).hasValue(); }},
                            {"all indexed",
                             [&] {
                                 auto source = CaptureSource::open(path);
                                 if (!source)
                                     return false;
                                 (*source).get()->readAll();
                                 return (*source)->size() == packets;
                             }},
                            {"inspected", [&] { return inspectFile(path); }},
                            {"filtered by a text", [&] {
                                 if (!opened) {
                                     opened = std::move(CaptureSource::open(path)).value();
                                     opened->readAll();
                                 }
                                 std::vector<quint32> found;
                                 opened->filter({.text = u"nowhere"_s, .backgroundKinds = 0}, 0,
                                                opened->size(), found);
                                 return found.empty();
                             }}};
    const bool hasTshark = !QStandardPaths::findExecutable(u"tshark"_s).isEmpty();
    if (hasTshark)
        tasks.push_back({"tshark -r FILE -w /dev/null", [&] { return runTshark(path); }});
    for (int round = 0; round < rounds; ++round) {
        for (Task &task : tasks) {
            if (round >= 3 && task.times.size() > 0 && task.times.front() > 20'000'000'000)
                continue; // three of the slow one are enough
            QElapsedTimer clock;
            clock.start();
            if (!task.run()) {
                std::printf("failed: %s\n", task.name);
                return 1;
            }
            task.times.push_back(clock.nsecsElapsed());
        }
    }
    std::vector<double> ms;
    for (const Task &task : tasks) {
        ms.push_back(double(median(task.times)) / 1e6);
        std::printf("%-30s %10.1f ms  %6.2fx of reading\n", task.name, ms.back(),
                    ms.back() / ms.front());
    }
    const double tshark = hasTshark ? ms.back() : 0;
    if (hasTshark)
        std::printf("indexed in %.4fx, inspected in %.4fx of tshark\n", ms[2] / tshark,
                    ms[3] / tshark);
    benchRow("a capture of 1 M packets, all indexed", "ms", ms[2], {"tshark -r", tshark, 0.1},
             {"reading it", ms[0], 4});
    benchRow("a capture of 1 M packets, inspected", "ms", ms[3], {"tshark -r", tshark, 0.1},
             {"reading it", ms[0], 0});
    return 0;
}
