// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast is an exchange, and what does receiving cost, against plain C loops in the same run?
// Each role is a process of its own on one of two machines (network namespaces, a veth cable
// between them); the contestants take turns, so that what else this computer does hits them alike.
// Needs root. Arguments: [repetitions].

#include "tests/bench/benchrow.h"
#include "tests/bench/exchange/roles.h"
#include "tests/support/networknamespace.h"

#include <QApplication>
#include <QFile>
#include <QMap>
#include <QProcess>

#include <sched.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr int deadlineMs = 30'000;

struct Contest {
    QString name; ///< what the row says
    QString server;
    QString client;
    QList<qint64> paced{}; ///< round trips 2 ms apart, ns
    QList<qint64> dense{}; ///< back to back
};

SocketKind kindFromName(const QString &name)
{
    return name == u"qt"_s ? SocketKind::Qt : SocketKind::Native;
}

void pinTo(int cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    (void)::sched_setaffinity(0, sizeof set, &set); // with one CPU there is nothing to choose
}

qint64 percentile(QList<qint64> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * percent / 100);
}

int usage(int status)
{
    std::fprintf(status == 0 ? stdout : stderr, "usage: bench_exchange [REPETITIONS]\n");
    return status;
}

int runRole(const QStringList &arguments)
{
    const QString role = arguments.value(1);
    const QString who = arguments.value(2);
    if (role == u"serve-busy"_s) {
        // Two threads, and a client: the scheduler's business, as on an admin's machine.
        return who == u"c"_s     ? servePlain()
            : who == u"window"_s ? serveWindow()
                                 : serveSocketInWindow();
    }
    if (role == u"serve"_s) {
        pinTo(0);
        if (who == u"c"_s)
            return servePlain();
        return who == u"listener"_s ? serveListener(SocketKind::Native)
                                    : serveSocket(kindFromName(who));
    }
    if (role == u"sink"_s) {
        pinTo(0);
        const StreamResult result = who == u"c"_s ? sinkPlain() : sinkSocket(kindFromName(who));
        std::printf("%llu %llu %f\n", result.received, result.dropped, result.cpuSeconds);
        return 0;
    }
    const bool asks = role == u"ask"_s || role == u"ask-unpinned"_s;
    if (!asks && role != u"flood"_s)
        return usage(64);
    if (role != u"ask-unpinned"_s)
        pinTo(1);
    if (role == u"flood"_s) {
        flood(who.toInt(), arguments.value(3).toInt());
        return 0;
    }
    const int count = arguments.value(3).toInt();
    const int intervalUs = arguments.value(4).toInt();
    const QList<qint64> times = who == u"c"_s ? askPlain(count, intervalUs)
                                              : askSocket(kindFromName(who), count, intervalUs);
    for (qint64 time : times)
        std::printf("%lld\n", time);
    return 0;
}

/// A role as a process on a machine; killed with this object.
class Player
{
public:
    Player(const NetworkNamespace &machine, const QStringList &arguments)
    {
        machine.prepare(m_process, QCoreApplication::applicationFilePath(), arguments);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start();
    }
    ~Player()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Player)

    void waitUntilReady()
    {
        if (!m_process.waitForReadyRead(deadlineMs) || m_process.readLine() != "ready\n")
            qFatal("%s did not start", qPrintable(m_process.arguments().join(u' ')));
    }
    QByteArray result()
    {
        if (!m_process.waitForFinished(deadlineMs) || m_process.exitCode() != 0)
            qFatal("%s did not end", qPrintable(m_process.arguments().join(u' ')));
        return m_process.readAllStandardOutput();
    }

private:
    QProcess m_process;
};

QList<qint64> ask(const NetworkNamespace &machine, const QString &client, int count, int intervalUs,
                  const QString &role = u"ask"_s)
{
    Player player(machine, {role, client, QString::number(count), QString::number(intervalUs)});
    QList<qint64> times;
    const QByteArrayList lines = player.result().trimmed().split('\n');
    for (const QByteArray &line : lines)
        times << line.toLongLong();
    // The first one resolves the neighbour.
    times.removeFirst();
    return times;
}

void exchange(NamespacePair &net, int repetitions)
{
    QList<Contest> contests{{u"C loop and C loop"_s, u"c"_s, u"c"_s},
                            {u"native answers C"_s, u"native"_s, u"c"_s},
                            {u"qt answers C"_s, u"qt"_s, u"c"_s},
                            {u"listener answers C"_s, u"listener"_s, u"c"_s},
                            {u"native and native"_s, u"native"_s, u"native"_s},
                            {u"qt and qt"_s, u"qt"_s, u"qt"_s}};
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        for (Contest &contest : contests) {
            Player server(net.right, {u"serve"_s, contest.server});
            server.waitUntilReady();
            contest.paced << ask(net.left, contest.client, 400, 2000);
            contest.dense << ask(net.left, contest.client, 4000, 0);
        }
    }
    const Contest &floor = contests.first();
    std::printf("%-22s %28s   %28s   %s\n", "HELLO to WELCOME, us", "2 ms apart: p50  ratio   p99",
                "back to back: p50  ratio   p99", "lost");
    for (const Contest &contest : std::as_const(contests)) {
        const auto p50 = [](const QList<qint64> &times) {
            return double(percentile(times, 50)) / 1000;
        };
        const auto p99 = [](const QList<qint64> &times) {
            return double(percentile(times, 99)) / 1000;
        };
        std::printf("%-22s %16.1f %5.2fx %5.1f   %18.1f %5.2fx %5.1f   %4lld\n",
                    qPrintable(contest.name), p50(contest.paced),
                    p50(contest.paced) / p50(floor.paced), p99(contest.paced), p50(contest.dense),
                    p50(contest.dense) / p50(floor.dense), p99(contest.dense),
                    qlonglong(contest.paced.count(-1) + contest.dense.count(-1)));
    }
    std::printf("goal: native and native <= 3x C\n\n");
    const auto us = [](const QList<qint64> &times, int percent) {
        return double(percentile(times, percent)) / 1000;
    };
    const QList<qint64> &own = contests.at(4).paced;
    const QList<qint64> &qt = contests.at(5).paced;
    benchRow("HELLO to WELCOME, p50", "us", us(own, 50), {"QUdpSocket", us(qt, 50), 0},
             {"C loop", us(floor.paced, 50), 1.05});
    benchRow("HELLO to WELCOME, p99", "us", us(own, 99), {"QUdpSocket", us(qt, 99), 0},
             {"C loop", us(floor.paced, 99), 1.5});
}

/// What a window that paints half of the time costs the answers.
void busyWindow(NamespacePair &net, int repetitions)
{
    QList<Contest> contests{{u"C loop, no window"_s, u"c"_s, u"c"_s},
                            {u"our window"_s, u"window"_s, u"c"_s},
                            {u"QUdpSocket in the window's thread"_s, u"slot"_s, u"c"_s}};
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        for (Contest &contest : contests) {
            Player server(net.right, {u"serve-busy"_s, contest.server});
            server.waitUntilReady();
            contest.paced << ask(net.left, contest.client, 1000, 2000, u"ask-unpinned"_s);
        }
    }
    const auto us = [](const Contest &contest, int percent) {
        return double(percentile(contest.paced, percent)) / 1000;
    };
    std::printf("%-34s %8s %7s %10s %7s   %s\n", "Answers of a window at half load, us", "p50",
                "ratio", "p99", "ratio", "lost");
    for (const Contest &contest : std::as_const(contests)) {
        std::printf("%-36s %8.1f %6.2fx %10.1f %6.2fx   %4lld\n", qPrintable(contest.name),
                    us(contest, 50), us(contest, 50) / us(contests.first(), 50), us(contest, 99),
                    us(contest, 99) / us(contests.first(), 99), qlonglong(contest.paced.count(-1)));
    }
    std::printf(
        "goal: our window p50 <= 1.5x, p99 <= 3x of C, and p99 <= 1/20 of the window's thread\n\n");
    constexpr const char *slot = "QUdpSocket in the window's thread";
    benchRow("answer of a window at half load, p50", "us", us(contests.at(1), 50),
             {slot, us(contests.at(2), 50), 0}, {"C loop", us(contests.at(0), 50), 1.5});
    benchRow("answer of a window at half load, p99", "us", us(contests.at(1), 99),
             {slot, us(contests.at(2), 99), 0.05}, {"C loop", us(contests.at(0), 99), 3});
}

void stream(NamespacePair &net, int repetitions, int perSecond, int count)
{
    struct Sink {
        QList<qint64> cpuNs{}; ///< per datagram
        quint64 received = 0;
        quint64 dropped = 0;
    };
    const QStringList names{u"c"_s, u"native"_s, u"qt"_s};
    QMap<QString, Sink> sinks;
    QList<qint64> rates;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        for (const QString &name : names) {
            Player sink(net.right, {u"sink"_s, name});
            sink.waitUntilReady();
            Player flooder(net.left,
                           {u"flood"_s, QString::number(count), QString::number(perSecond)});
            rates << flooder.result().trimmed().toLongLong();
            const QByteArrayList words = sink.result().trimmed().split(' ');
            const quint64 received = words.value(0).toULongLong();
            sinks[name].received += received;
            sinks[name].dropped += words.value(1).toULongLong();
            sinks[name].cpuNs << qint64(words.value(2).toDouble() * 1e9
                                        / double(std::max(received, quint64(1))));
        }
    }
    const double floor = double(percentile(sinks[u"c"_s].cpuNs, 50));
    std::printf("Stream of %d datagrams of 100 bytes at %lld/s      CPU us each   ratio   received "
                "  dropped   unaccounted\n",
                count, percentile(rates, 50));
    for (const QString &name : names) {
        const Sink &sink = sinks[name];
        const double cpu = double(percentile(sink.cpuNs, 50));
        std::printf(
            "%-52s %10.2f %6.2fx %10llu %9llu %13lld\n", qPrintable(name), cpu / 1000, cpu / floor,
            sink.received, sink.dropped,
            qlonglong(quint64(count) * quint64(repetitions) - sink.received - sink.dropped));
    }
    std::printf("goal at 20,000/s: native <= 1.5x C (recvmmsg() and 2 ms of sleep)\n\n");
    const auto cpuUs = [&](const QString &name) {
        return double(percentile(sinks[name].cpuNs, 50)) / 1000;
    };
    const QString rate =
        perSecond > 0 ? QString::number(perSecond) + u" a second"_s : u"full speed"_s;
    benchRow(qPrintable(u"processor time for a datagram received, "_s + rate), "us",
             cpuUs(u"native"_s), {"QUdpSocket", cpuUs(u"qt"_s), 0.35},
             {"C loop, recvmmsg", floor / 1000, perSecond > 0 ? 1.15 : 0});
}

} // namespace

int main(int argc, char *argv[])
{
    const bool needsWindow =
        argc > 2 && qstrcmp(argv[1], "serve-busy") == 0 && qstrcmp(argv[2], "c") != 0;
    if (needsWindow)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> app(needsWindow ? new QApplication(argc, argv)
                                                            : new QCoreApplication(argc, argv));
    const QStringList arguments = app->arguments();
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        return usage(0);
    const int repetitions = arguments.size() == 1 ? 5 : arguments.at(1).toInt();
    if (repetitions == 0)
        return runRole(arguments);

    NamespacePair net;
    if (!net.isValid() || !net.connect(QString::fromLatin1(benchInterface))) {
        std::fprintf(stderr, "%s\n", qPrintable(net.error()));
        return 1;
    }
    exchange(net, repetitions);
    busyWindow(net, repetitions);
    stream(net, repetitions, 20'000, 20'000);
    stream(net, repetitions, 0, 200'000);
    return 0;
}
