// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/explanationlabel.h"
#include "widgets/session/grouppicker.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

class TestGroupPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explainsWhileTyped();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void tellsZoneAndPortApart();
    void returnTakesThePortFirst();
    void refusesUnknownZones();
    void remembersGroups();
    void hasAName();
    void staysPlainText();
};

void TestGroupPicker::explainsWhileTyped()
{
    GroupPicker picker;
    picker.show();
    QLineEdit *field = picker.combo()->lineEdit();
    field->clear();
    QTest::keyClicks(field, u"ff12::1"_s);
    QVERIFY2(picker.explanation().startsWith(u"Link-local"_s), qPrintable(picker.explanation()));
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Right);
    QTest::keyClick(field, Qt::Key_Right);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, u"01"_s);
    QVERIFY2(picker.explanation().startsWith(u"Interface-local"_s),
             qPrintable(picker.explanation()));
    QVERIFY(picker.explanation().contains(u"never leaves this machine"_s));
}

void TestGroupPicker::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << u"ff02::abcd"_s;
    QTest::newRow("upper case") << u"FF02::ABCD"_s;
    QTest::newRow("blanks") << u"  ff02::abcd \t"_s;
    QTest::newRow("brackets") << u"[ff02::abcd]"_s;
    QTest::newRow("long") << u"ff02:0:0:0:0:0:0:abcd"_s;
    QTest::newRow("port") << u"[ff02::abcd]:5000"_s;
}

void TestGroupPicker::accepts()
{
    QFETCH(const QString, typed);
    GroupPicker picker;
    picker.setText(typed);
    QVERIFY(picker.group());
    QCOMPARE(picker.group()->address.toString(), u"ff02::abcd"_s);
    QCOMPARE(picker.problem(), QString());
    Q_EMIT picker.combo()->lineEdit()->editingFinished();
    QCOMPARE(picker.combo()->currentText(), u"ff02::abcd"_s);
}

void TestGroupPicker::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("IPv4") << u"224.0.0.1"_s;
    QTest::newRow("unicast") << u"fe80::1"_s;
    QTest::newRow("words") << u"hello"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("html") << u"<b>ff02::1</b>"_s;
}

void TestGroupPicker::refuses()
{
    QFETCH(const QString, typed);
    GroupPicker picker;
    picker.setGroup(allNodes);
    picker.setText(typed);
    QVERIFY(!picker.group());
    QVERIFY(!picker.problem().isEmpty());
    QCOMPARE(picker.explanation(), picker.problem()); // in the same label
    Q_EMIT picker.combo()->lineEdit()->editingFinished();
    QCOMPARE(picker.combo()->currentText(), typed); // what a person typed stays to be mended
}

void TestGroupPicker::tellsZoneAndPortApart()
{
    GroupPicker picker;
    const QSignalSpy zones(&picker, &GroupPicker::zoneTyped);
    const QSignalSpy ports(&picker, &GroupPicker::portTyped);
    picker.setText(u"[ff02::abcd%eth7]:5000"_s);
    QVERIFY(zones.isEmpty()); // not before the typing ends
    Q_EMIT picker.combo()->lineEdit()->editingFinished();
    QCOMPARE(zones.size(), 1);
    QCOMPARE(zones.first().first().toString(), u"eth7"_s);
    QCOMPARE(ports.size(), 1);
    QCOMPARE(ports.first().first().toInt(), 5000);
}

void TestGroupPicker::returnTakesThePortFirst()
{
    GroupPicker picker;
    picker.show();
    QStringList order;
    connect(&picker, &GroupPicker::portTyped, this, [&] { order << u"port"_s; });
    connect(&picker, &GroupPicker::returnPressed, this, [&] { order << u"return"_s; });
    picker.setText(u"[ff02::abcd]:5000"_s);
    QTest::keyClick(picker.combo()->lineEdit(), Qt::Key_Return);
    QCOMPARE(order.mid(0, 2), QStringList({u"port"_s, u"return"_s}));
}

void TestGroupPicker::refusesUnknownZones()
{
    GroupPicker picker;
    picker.setText(u"ff02::1%eth9"_s);
    QVERIFY(picker.group());
    picker.setZones([](QStringView zone) { return InterfaceIndex{zone == u"eth0" ? 2u : 0u}; });
    QVERIFY(!picker.group());
    QVERIFY(picker.problem().contains(u"eth9"_s));
    picker.setText(u"ff02::1%eth0"_s);
    QVERIFY(picker.group());
}

void TestGroupPicker::remembersGroups()
{
    GroupPicker picker;
    picker.setRecent({u"ff02::1"_s, u"rubbish"_s, u"FF02::1"_s, u"ff05::2"_s, u"10.0.0.1"_s});
    QCOMPARE(picker.recent(), QStringList({u"ff02::1"_s, u"ff05::2"_s}));
    picker.setText(u"ff12::6d63"_s);
    picker.addRecent(*Ip6Address::parse(u"ff05::2"_s));
    QCOMPARE(picker.recent(), QStringList({u"ff05::2"_s, u"ff02::1"_s}));
    QCOMPARE(picker.combo()->currentText(), u"ff12::6d63"_s); // what is typed stays
    for (int i = 0; i < 20; ++i)
        picker.addRecent(*Ip6Address::parse(u"ff02::%1"_s.arg(i + 100)));
    QCOMPARE(picker.recent().size(), GroupPicker::maximumRecent);
    QCOMPARE(picker.recent().first(), u"ff02::119"_s);
    picker.clearRecent();
    QVERIFY(picker.recent().isEmpty());
}

void TestGroupPicker::hasAName()
{
    GroupPicker picker;
    QAccessibleInterface *combo = QAccessible::queryAccessibleInterface(picker.combo());
    const auto relations = combo->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations.first().first->text(QAccessible::Name), u"Group:"_s);
}

void TestGroupPicker::staysPlainText()
{
    GroupPicker picker;
    for (const QLabel *label : picker.findChildren<QLabel *>()) {
        if (!label->buddy())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestGroupPicker)
#include "tst_grouppicker.moc"
