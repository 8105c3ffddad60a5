// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// replay FOLDER...: what the program of today concludes from recorded runs, one JSON line a run.
// A folder holds what lab.py --keep leaves: the traces of both sides, with their facts and with
// every word of the other machine that they heard. Deterministic and without any network.

#include "core/base/message.h"
#include "core/causes/observation.h"
#include "core/causes/rules.h"
#include "core/facts/factsevent.h"
#include "core/facts/otherside.h"
#include "core/report/report.h"
#include "core/trace/tracefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <optional>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

/// One side of a recorded run.
struct Recorded {
    std::optional<SideFacts> facts; ///< its own, the last ones
    std::optional<OtherSides::Other> other;
    QList<CounterSample> samples;
};

QString pathOf(const TraceEvent &event, const Message &message)
{
    if (event.peer->address.isV4Mapped())
        return u"ipv4"_s;
    return message.kind == Message::Kind::Welcome ? u"welcome"_s
        : message.kind == Message::Kind::Hello    ? u"hello"_s
                                                  : u"ff02::1"_s;
}

Recorded recordedOf(const QString &file, Side side)
{
    Recorded recorded;
    const auto trace = loadTrace(file);
    if (!trace)
        return recorded;
    OtherSides others(side);
    for (qsizetype row = 0; row < trace->store.size(); ++row) {
        const TraceEvent event = trace->store.at(row);
        if (auto facts = factsOf(event); facts && facts->settings.side == side)
            recorded.facts = facts;
        if (const auto sample = counterSampleOf(event))
            recorded.samples << *sample;
        if (event.kind != Kind::Received || !event.peer)
            continue;
        const Message message = decodeMessage(event.payload);
        if (const auto digest = message.value("d"))
            others.take(*digest, *event.peer, event.interface, pathOf(event, message),
                        event.wallNs);
    }
    if (!recorded.facts)
        return recorded;
    others.relate(*recorded.facts);
    if (const OtherSides::Other *other = others.counterpart(recorded.facts->settings))
        recorded.other = *other;
    return recorded;
}

Case caseOf(const Recorded &listener, const Recorded &requester, Case::View view)
{
    Case facts;
    facts.view = view;
    facts.listener = listener.facts;
    facts.requester = requester.facts;
    if (view == Case::View::Both) {
        facts.listenerSamples = listener.samples;
        return facts;
    }
    const Recorded &own = view == Case::View::Listener ? listener : requester;
    auto &other = view == Case::View::Listener ? facts.requester : facts.listener;
    other.reset();
    if (own.other) {
        other = own.other->facts;
        facts.told = own.other->heard;
    }
    return facts;
}

/// What was observed, by name: what a miss is to be understood from.
QJsonObject observationsJson(const Case &facts)
{
    const Observations seen = observe(Picture(facts));
    QJsonObject object;
    for (std::size_t i = 0; i < observationCount; ++i) {
        if (const auto value = seen[Observation(i)])
            object.insert(observationName(Observation(i)), valueText(*value));
    }
    return object;
}

QJsonObject conclusionJson(const Case &facts)
{
    Report report;
    report.take(conclusionOf(facts));
    QJsonObject object = toJson(report);
    QJsonArray findings;
    for (const QJsonValue &value : object.value(u"findings").toArray()) {
        QJsonObject finding = value.toObject();
        for (const char *key : {"text", "title", "check", "mend"})
            finding.remove(QLatin1StringView(key));
        findings << finding;
    }
    object.insert(u"findings"_s, findings);
    object.insert(u"seen"_s, observationsJson(facts));
    return object;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    int missing = 0;
    for (const QString &folder : application.arguments().mid(1)) {
        const QDir run(folder);
        const Recorded listener = recordedOf(run.filePath(u"l.sixcast"_s), Side::Listener);
        const Recorded requester = recordedOf(run.filePath(u"r.sixcast"_s), Side::Requester);
        QJsonObject line{{u"run"_s, run.dirName()}};
        if (requester.facts)
            line.insert(u"R"_s, conclusionJson(caseOf(listener, requester, Case::View::Requester)));
        if (listener.facts)
            line.insert(u"L"_s, conclusionJson(caseOf(listener, requester, Case::View::Listener)));
        if (requester.facts && listener.facts)
            line.insert(u"B"_s, conclusionJson(caseOf(listener, requester, Case::View::Both)));
        missing += !requester.facts && !listener.facts;
        out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    }
    return missing == 0 ? 0 : 1;
}
