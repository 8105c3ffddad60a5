// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/cause.h"

#include "core/causes/inference.h"
#include "core/causes/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

bool isOf(CauseSide side, Place place)
{
    switch (place) {
    case Place::RequesterSending:
    case Place::RequesterOutput:
    case Place::RequesterInterface:
    case Place::RequesterInput:
    case Place::RequesterProgram:
        return side == CauseSide::Requester;
    case Place::ListenerInterface:
    case Place::ListenerInput:
    case Place::ListenerGroup:
    case Place::ListenerProgram:
    case Place::ListenerSending:
    case Place::ListenerOutput:
        return side == CauseSide::Listener || side == CauseSide::Both;
    case Place::NetworkForth:
    case Place::NetworkBack:
        return true; // what is to be fixed on a host may well act on the way
    }
    return false;
}

/// Words between braces that no command can have filled in.
QStringList unknownWords(QLatin1StringView command)
{
    static const QRegularExpression word(u"\\{([a-z]+)\\}"_s);
    static const QSet<QString> known{u"if"_s,  u"port"_s, u"group"_s, u"peer"_s,
                                     u"mac"_s, u"mtu"_s,  u"mode"_s,  u"bridge"_s};
    QStringList unknown;
    for (auto it = word.globalMatch(QString(command)); it.hasNext();) {
        const QString found = it.next().captured(1);
        if (!known.contains(found))
            unknown << found;
    }
    return unknown;
}

} // namespace

class CauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWhole_data()
    {
        QTest::addColumn<const Cause *>("cause");
        for (const auto &area : allCauses()) {
            for (const Cause &cause : area)
                QTest::newRow(cause.id) << &cause;
        }
    }
    void everyRowIsWhole()
    {
        QFETCH(const Cause *, cause);
        const QString id = QString::fromLatin1(cause->id);
        QCOMPARE(causeOf(id), cause); // no other of the same id
        const auto place = placeOf({}, QLatin1StringView(cause->id));
        QCOMPARE(place.has_value(), id != u"works" && id != u"network.contradiction");
        QVERIFY(!place || isOf(causeSide(id), *place));
        QVERIFY(cause->title && !titleOf(id).isEmpty());
        QVERIFY(!titleOf(id).endsWith(u'.'));
        QVERIFY(cause->text && QLatin1StringView(cause->text).endsWith(u'.'));
        QCOMPARE(id == u"works", causeSide(id) == CauseSide::None);
        for (const AdviceLine &line : cause->checks) {
            QVERIFY(!line.isSentence); // to check something is a command
            QCOMPARE(unknownWords(QLatin1StringView(line.text)), {});
        }
        for (const AdviceLine &line : cause->fixes) {
            if (line.isSentence)
                QVERIFY(QLatin1StringView(line.text).endsWith(u'.'));
            QCOMPARE(unknownWords(QLatin1StringView(line.text)), {});
            QCOMPARE(unknownWords(QLatin1StringView(line.undo)), {});
        }
        const bool isFilter = id.contains(u".firewall.") && id != u"listener.firewall.rpfilter";
        QCOMPARE(cause->passage != Passage::None, isFilter);
    }

    void sides_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("side");
        const auto row = [](const char *id, CauseSide side) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(side);
        };
        row("listener.firewall.in", CauseSide::Listener);
        row("listener.membership-expired", CauseSide::Listener);
        row("requester.nat", CauseSide::Requester);
        row("requester.of-a-later-version", CauseSide::Requester);
        row("mismatch.port", CauseSide::Both);
        row("duplicate.mac", CauseSide::Both);
        row("network.loss", CauseSide::Network);
        row("router.firewall", CauseSide::Network);
        row("works", CauseSide::None);
        row("listener", CauseSide::None);
        row("listeners.x", CauseSide::None);
        row("", CauseSide::None);
    }
    void sides()
    {
        QFETCH(QString, id);
        QTEST(int(causeSide(id)), "side");
    }

    void nobodyKnowsAnUnknownCause()
    {
        QVERIFY(!causeOf(u"listener.app.unheard-of"));
        QVERIFY(titleOf(u"listener.app.unheard-of"_s).isEmpty());
        QVERIFY(textOf(u"listener.app.unheard-of"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CauseTest)
#include "tst_cause.moc"
