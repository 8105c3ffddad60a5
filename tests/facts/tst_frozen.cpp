// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/digest.h"

#include "tests/facts/goldenfacts.h"
#include "tests/facts/randomfacts.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

/// Facts that nobody used are not written any more; files that hold them are still read.
QJsonValue withoutUnused(const QJsonValue &value)
{
    static const QStringList unused{u"bridgeHardwareAddress"_s,
                                    u"egressFilters"_s,
                                    u"own"_s,
                                    u"receiveQueue"_s,
                                    u"connectionTracking"_s,
                                    u"pingAllowed"_s,
                                    u"router"_s,
                                    u"refusedSends"_s,
                                    u"unreachable"_s,
                                    u"unresolved"_s,
                                    u"slowestNs"_s,
                                    u"duplicates"_s,
                                    u"strangers"_s};
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(withoutUnused(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!unused.contains(it.key()))
            object.insert(it.key(), withoutUnused(it.value()));
    }
    return object;
}

/// The facts that a frozen line is of: recorded ones, or those that it holds itself.
SideFacts factsOfCase(const QJsonObject &frozen)
{
    if (frozen.contains(u"facts"))
        return decodeFacts(compact(frozen.value(u"facts"))).value_or(SideFacts{});
    const QStringList name = frozen.value(u"case").toString().split(u'/');
    const GoldenFacts golden = readGolden(name.first());
    return name.last() == u"listener" ? golden.listener : golden.requester;
}

/// A later version says how long a list is that it cuts: `+*6`. Earlier ones don't look there.
QByteArray withoutLength(QByteArray digest)
{
    const qsizetype at = digest.indexOf("+*");
    return at < 0 ? digest : digest.remove(at, digest.indexOf(',', at) - at);
}

/// It says which sources a join is for, too: an item that earlier ones skip.
QByteArray withoutSources(QByteArray digest)
{
    const qsizetype at = digest.indexOf(",S:");
    if (at < 0)
        return digest;
    const qsizetype end = digest.indexOf(',', at + 1);
    return digest.remove(at, (end < 0 ? digest.size() : end) - at);
}

/// It also tells, last of all, from which ports HELLOs come, what a cap held back and which stack
/// it is. Earlier ones skip what they don't know.
QByteArray withoutLater(const QByteArray &digest)
{
    qsizetype end = digest.size();
    for (const char *item : {",P:", ",c:", ",i:"}) {
        if (const qsizetype at = digest.indexOf(item); at >= 0)
            end = std::min(end, at);
    }
    return digest.first(end);
}

} // namespace

/// What was written when the formats were young is written and read in the same way for good: old
/// traces and older programs on the link depend on it. `data/frozen.jsonl` is never made again.
class FrozenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameBytes_data()
    {
        QTest::addColumn<QJsonObject>("frozen");
        QFile file(QStringLiteral(SIXCAST_TEST_DATA "/frozen.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject frozen = QJsonDocument::fromJson(file.readLine()).object();
            QTest::newRow(qPrintable(frozen.value(u"case").toString())) << frozen;
        }
    }
    void sameBytes()
    {
        QFETCH(const QJsonObject, frozen);
        const SideFacts facts = factsOfCase(frozen);
        if (frozen.contains(u"facts"))
            QCOMPARE(encodeFacts(facts), compact(withoutUnused(frozen.value(u"facts"))));
        const InterfaceIndex index = facts.settings.interfaces.value(0).index;
        const QByteArray digest = frozen.value(u"digest").toString().toLatin1();
        const QByteArray now =
            withoutLater(encodeDigest(facts, index, RandomFacts::momentNs, 1000));
        QCOMPARE(withoutSources(withoutLength(now)), digest);
        if (now == digest) // else what is new takes room from what stands last
            QCOMPARE(withoutLater(encodeDigest(facts, index, RandomFacts::momentNs, 250)),
                     frozen.value(u"short").toString().toLatin1());
        const auto told = decodeDigest(
            digest, {Ip6Address::parse(u"fe80::b").value_or(Ip6Address{}), {7}, 28015});
        QVERIFY(told);
        QCOMPARE(encodeFacts(*told), compact(withoutUnused(frozen.value(u"told"))));
    }

    /// Whatever is filled in comes back: no line writes one name and reads another.
    void everyFactComesBack()
    {
        for (quint32 seed = 100; seed < 400; ++seed) {
            const SideFacts facts = RandomFacts(seed).next();
            const auto back = decodeFacts(encodeFacts(facts));
            QVERIFY(back.has_value());
            QVERIFY2(*back == facts, qPrintable(QString::number(seed)));
        }
    }
};

QTEST_GUILESS_MAIN(FrozenTest)
#include "tst_frozen.moc"
