// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowcompare.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

namespace Sixcast {

/// A sender, a way and a receiver, written as the two captures that they would leave. What really
/// became of each datagram is known here.
struct FlowWorld {
    static constexpr qint64 begin = 1'795'363'468'000'000'000;
    static constexpr qint64 ms = 1'000'000;

    int count = 2'000;
    double intervalMs = 10;
    double sendJitterMs = 0.5; ///< of the sender's rhythm
    double delayMs = 0.3;
    double delayJitterMs = 0.2;
    qint64 receiverClockMs = 0; ///< ahead of the sender's
    double driftPpm = 0;        ///< of the receiver's clock
    bool samePayload = false;
    quint32 seed = 1;
    std::function<bool(int)> isLost = [](int) { return false; };
    std::function<int(int)> copies = [](int) { return 1; };
    std::function<double(int)> extraDelayMs = [](int) { return 0.0; };
    double captureFromMs = -1'000; ///< the receiver's capture, sender's time
    double captureToMs = 1e12;     ///< beyond the last: some other packet ends it
    double senderFromMs = -1'000;

    FlowCapture sender, receiver;
    int lost = 0; ///< while both captures ran
    int sent = 0;

    void run()
    {
        QRandomGenerator random(seed);
        struct Arrival {
            double ms;
            FlowDatagram datagram;
        };
        std::vector<Arrival> arrivals;
        double lastMs = 0;
        for (int i = 0; i < count; ++i) {
            const double sentMs = i * intervalMs + random.generateDouble() * sendJitterMs;
            lastMs = sentMs;
            FlowDatagram datagram;
            datagram.ns = begin + qint64(sentMs * ms);
            datagram.identity = samePayload ? 42 : quint64(i) + 1'000;
            datagram.length = 100;
            datagram.sourcePort = 40'000;
            datagram.packet = quint32(i) + 1;
            const double way = delayMs + random.generateDouble() * delayJitterMs + extraDelayMs(i);
            const bool isSeenLeaving = sentMs >= senderFromMs;
            const bool isCovered = sentMs + way >= captureFromMs && sentMs + way <= captureToMs;
            if (isSeenLeaving)
                sender.add(datagram);
            sent += isSeenLeaving && isCovered ? 1 : 0;
            lost += isSeenLeaving && isCovered && isLost(i) ? 1 : 0;
            for (int copy = 0; isCovered && !isLost(i) && copy < copies(i); ++copy)
                arrivals.push_back({sentMs + way + 0.05 * copy, datagram});
        }
        std::stable_sort(arrivals.begin(), arrivals.end(),
                         [](const Arrival &a, const Arrival &b) { return a.ms < b.ms; });
        quint32 packet = 0;
        for (Arrival &arrival : arrivals) {
            arrival.datagram.ns = atReceiver(arrival.ms);
            arrival.datagram.packet = ++packet;
            receiver.add(arrival.datagram);
        }
        sender.beginNs = begin + qint64(senderFromMs * ms);
        sender.endNs = begin + qint64((lastMs + 1'000) * ms);
        receiver.beginNs = atReceiver(captureFromMs);
        receiver.endNs = atReceiver(std::min(captureToMs, lastMs + 1'000));
    }

    FlowComparison compare(FlowSide firstIs = FlowSide::Sender) const
    {
        return compareFlow({}, sender, receiver, firstIs);
    }

private:
    qint64 atReceiver(double trueMs) const
    {
        return begin + receiverClockMs * ms + qint64(trueMs * (1 + driftPpm * 1e-6) * ms);
    }
};

} // namespace Sixcast
