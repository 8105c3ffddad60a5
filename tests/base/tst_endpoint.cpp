// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/endpoint.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Endpoint endpoint(QStringView address, quint32 scope = 0, quint16 port = 28015)
{
    return {Ip6Address::parse(address).value(), {scope}, port};
}

const InterfaceRef eth0{{2}, u"eth0"_s};

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void zonesTellEndpointsApart();
    void order();
};

void TestEndpoint::text_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<uint>("scope");
    QTest::addColumn<QString>("expected");

    QTest::newRow("without zone") << u"2001:db8::1"_s << 0u << u"[2001:db8::1]:28015"_s;
    QTest::newRow("zone by name") << u"fe80::1"_s << 2u << u"[fe80::1%eth0]:28015"_s;
    QTest::newRow("zone of another interface") << u"fe80::1"_s << 3u << u"[fe80::1%3]:28015"_s;
    QTest::newRow("no zone, although the interface is known")
        << u"ff02::1"_s << 0u << u"[ff02::1]:28015"_s;
}

void TestEndpoint::text()
{
    QFETCH(const QString, address);
    QFETCH(const uint, scope);
    QFETCH(const QString, expected);
    QCOMPARE(endpointText(endpoint(address, scope), eth0), expected);
    QCOMPARE(QString(u'[' + addressText(endpoint(address, scope), eth0) + u"]:28015"), expected);
    if (scope != 0) {
        const QString number = QString::number(scope);
        QCOMPARE(addressText(endpoint(address, scope)), QString(address + u'%' + number));
        // An interface whose name is not known is told by its number.
        QCOMPARE(addressText(endpoint(address, scope), {{scope}, {}}),
                 QString(address + u'%' + number));
    }
}

void TestEndpoint::zonesTellEndpointsApart()
{
    const QSet<Endpoint> endpoints{endpoint(u"fe80::1", 2), endpoint(u"fe80::1", 3),
                                   endpoint(u"fe80::1", 2, 1), endpoint(u"fe80::2", 2),
                                   endpoint(u"fe80::1", 2)};
    QCOMPARE(endpoints.size(), 4);
    QCOMPARE(qHash(endpoint(u"fe80::1", 2)), qHash(endpoint(u"fe80::1", 2)));
}

void TestEndpoint::order()
{
    QVERIFY(endpoint(u"fe80::1", 2) < endpoint(u"fe80::1", 3));
    QVERIFY(endpoint(u"fe80::1", 3) < endpoint(u"fe80::2", 2));
    QVERIFY(endpoint(u"fe80::1", 2, 1) < endpoint(u"fe80::1", 2, 2));
    QVERIFY(!InterfaceIndex{}.isValid() && !InterfaceRef{}.isValid() && eth0.isValid());
}

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
