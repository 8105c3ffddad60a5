// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"
#include "core/facts/factsevent.h"
#include "core/facts/factsjson.h"
#include "core/trace/timetext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace Sixcast {

/// What both sides of one run in the fault lab left behind: tests/lab/record.py makes the files.
struct GoldenFacts {
    QString cause;
    QStringList tolerated; ///< true as well
    SideFacts listener;
    SideFacts requester;
    QList<CounterSample> samples; ///< of the listener

    bool isTrue(const QString &id) const { return id == cause || tolerated.contains(id); }
    bool isHealthy() const { return cause == u"works"; }

    /// As \a view sees it when the two told each other nothing.
    Case seenBy(Case::View view) const
    {
        Case facts;
        facts.view = view;
        if (view != Case::View::Requester) {
            facts.listener = listener;
            facts.listenerSamples = samples;
        }
        if (view != Case::View::Listener)
            facts.requester = requester;
        return facts;
    }
};

inline QDir goldenFolder()
{
    return QDir(QStringLiteral(SIXCAST_TEST_DATA "/facts"));
}

/// Empty when there is no such file: its lists of interfaces are then empty, too.
inline GoldenFacts readGolden(const QString &name)
{
    GoldenFacts golden;
    QFile file(goldenFolder().filePath(name + QStringLiteral(".json")));
    if (!file.open(QIODevice::ReadOnly))
        return golden;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto facts = [&](const QString &side) {
        return decodeFacts(
                   QJsonDocument(object.value(side).toObject()).toJson(QJsonDocument::Compact))
            .value_or(SideFacts{});
    };
    golden.cause = object.value(u"cause").toString();
    for (const QJsonValue &id : object.value(u"tolerated").toArray())
        golden.tolerated << id.toString();
    golden.listener = facts(QStringLiteral("listener"));
    golden.requester = facts(QStringLiteral("requester"));
    for (const QJsonValue &value : object.value(u"samples").toArray()) {
        const QJsonObject sample = value.toObject();
        TraceEvent event;
        event.kind = Kind::Counters;
        event.wallNs = fromIsoStamp(sample.value(u"time").toString().toLatin1()).value_or(0);
        event.interface = {{quint32(sample.value(u"index").toInt())},
                           sample.value(u"interface").toString()};
        event.text = sample.value(u"text").toString();
        if (const auto counters = counterSampleOf(event))
            golden.samples << *counters;
    }
    return golden;
}

/// A row for each golden file: the column `file`. A test of no rows fails.
inline void addGoldenRows()
{
    QTest::addColumn<QString>("file");
    const QStringList files =
        goldenFolder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY2(files.size() > 20, "no golden facts");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
}

} // namespace Sixcast
