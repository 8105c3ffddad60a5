// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trace view's part of the performance goals: how evenly it paints while 100,000 rows a second
// arrive on top of a million, against a QTableView over a model as it comes, and how soon the first
// rows of a large file are painted. Off screen, so that only our own work counts; run it with
// QT_QPA_PLATFORM=xcb for a real X server. Usage: bench_traceview [rows] (a million when not given)

#include "core/base/clock.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracefilesource.h"
#include "core/trace/tracerecorder.h"
#include "tests/bench/benchrow.h"
#include "widgets/trace/tracemodel.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int frameMs = 16;
constexpr int batchMs = 10;
constexpr int batchRows = 1000; // 100,000 a second
constexpr int seconds = 5;
constexpr int rounds = 3;

TraceEvent eventNumber(int i)
{
    TraceEvent event;
    event.sequence = quint64(i) + 1;
    event.wallNs = 1'795'363'468'000'000'000 + i * qint64(10'000);
    event.monotonicNs = 1'000'000'000 + i * qint64(10'000);
    event.kind = i % 2 == 0 ? Kind::Received : Kind::Sent;
    event.operation = i % 2 == 0 ? u"recvmsg"_s : u"sendmsg"_s;
    event.payload = i % 2 == 0 ? QByteArray("HELLO") : QByteArray("WELCOME");
    return event;
}

/// Rows without a store of their own, told about one batch at a time: what a model is before
/// anybody measures it.
class PlainModel : public QAbstractTableModel
{
public:
    void append(int count)
    {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : TraceModel::columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole
            ? QVariant(u"row %1, column %2"_s.arg(index.row()).arg(index.column()))
            : QVariant();
    }

private:
    int m_rows = 0;
};

/// Asks for a frame every 16 ms, and notes when each is done.
class Frames : public QObject
{
public:
    explicit Frames(QWidget &viewport)
        : m_viewport(viewport)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(frameMs);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_viewport.repaint();
            const qint64 now = monotonicClockNs();
            if (m_lastNs != 0)
                intervalsNs.push_back(now - m_lastNs);
            m_lastNs = now;
        });
    }

    std::vector<qint64> intervalsNs;

private:
    QWidget &m_viewport;
    QTimer m_timer;
    qint64 m_lastNs = 0;
};

/// Milliseconds between frames that 99 % keep to, while \a deliver is called every 10 ms.
double framesWhile(QWidget &window, QWidget &viewport, const std::function<void()> &deliver)
{
    window.resize(1280, 800);
    window.show();
    QEventLoop loop;
    QTimer batches;
    batches.setTimerType(Qt::PreciseTimer);
    qint64 due = monotonicClockNs();
    QObject::connect(&batches, &QTimer::timeout, &loop, [&] {
        // What a late timer owes is delivered, too: the rate is kept, whatever the view costs.
        for (; due <= monotonicClockNs(); due += batchMs * qint64(1'000'000))
            deliver();
    });
    Frames frames(viewport);
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    batches.start(batchMs);
    loop.exec();
    window.hide();
    std::vector<qint64> &all = frames.intervalsNs;
    if (all.empty())
        return 0;
    std::sort(all.begin(), all.end());
    return double(all[(all.size() - 1) * 99 / 100]) / 1e6;
}

double ours(int rows)
{
    TraceView view;
    view.model()->setLimits({.rows = qsizetype(rows) * 2, .bytes = qsizetype(1) << 32});
    int number = 0;
    QList<TraceEvent> batch(batchRows);
    const auto deliver = [&] {
        for (TraceEvent &event : batch)
            event = eventNumber(number++);
        view.model()->append(batch);
    };
    while (number < rows)
        deliver();
    view.model()->flush();
    return framesWhile(view, *view.table()->viewport(), deliver);
}

double plain(int rows)
{
    QTableView view;
    PlainModel model;
    view.setModel(&model);
    model.append(rows);
    return framesWhile(view, *view.viewport(), [&] {
        model.append(batchRows);
        view.scrollToBottom();
    });
}

void benchFrames(int rows)
{
    std::vector<double> us, them;
    for (int round = 0; round < rounds; ++round) {
        us.push_back(ours(rows));
        them.push_back(plain(rows));
    }
    std::sort(us.begin(), us.end());
    std::sort(them.begin(), them.end());
    const double own = us[rounds / 2], peer = them[rounds / 2];
    std::printf(
        "Frames of 16 ms, 100,000 rows a second on top of %d (99 %% keep to, median of %d)\n", rows,
        rounds);
    std::printf("  %-36s %7.1f ms\n  %-36s %7.1f ms\n", "Sixcast's view", own,
                "QTableView as it comes", peer);
    std::printf("  %-36s %7.2fx  goal <= 1x\n  %-36s %7.2fx  goal <= 1.25x\n", "against it",
                own / peer, "against 16 ms", own / frameMs);
    benchRow("frame interval, p99, 100,000 rows a second", "ms", own,
             {"QTableView as it comes", peer, 1}, {"16 ms", frameMs, 1.1});
}

/// Milliseconds from the path to painted rows.
double firstRows(const QString &path)
{
    TraceView view;
    view.resize(1280, 800);
    view.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    auto source = TraceFileSource::open(path);
    if (!source)
        qFatal("can't open %s", qPrintable(path));
    view.model()->open(std::move(source).value());
    view.repaint();
    if (view.model()->rowCount() == 0)
        qFatal("no row at once");
    return double(timer.nsecsElapsed()) / 1e6;
}

void benchOpening(const QString &folder, int rows)
{
    const QString path = folder + u"/large.sixcast"_s;
    TraceRecorder recorder;
    if (!recorder.start(path, currentTraceHeader(u"listener"_s, {})))
        qFatal("can't write %s", qPrintable(path));
    for (int i = 0; i < rows; ++i)
        recorder.record(eventNumber(i));
    if (!recorder.stop())
        qFatal("can't write %s", qPrintable(path));
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(firstRows(path));
    std::sort(times.begin(), times.end());
    std::printf("First rows of %d in a file: painted after %.1f ms (a bare window takes about 50, "
                "glogg about 150 to start)\n",
                rows, times[rounds / 2]);
    benchRow("first rows of a saved trace painted", "ms", times[rounds / 2], {},
             {"a bare window's 50 ms", 50, 1.4});
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    if (rows < 1 || !folder.isValid()) {
        std::fprintf(stderr, "usage: bench_traceview [rows]\n");
        return 64;
    }
    benchFrames(rows);
    benchOpening(folder.path(), rows);
    return 0;
}
