// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/session/interfacepicker.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QStringList items(const InterfacePicker &picker)
{
    QStringList texts;
    for (int i = 0; i < picker.combo()->count(); ++i)
        texts << picker.combo()->itemText(i);
    return texts;
}

QList<InterfaceInfo> without(const QString &name, QList<InterfaceInfo> list = Sample::interfaces())
{
    list.removeIf([&](const InterfaceInfo &interface) { return interface.ref.name == name; });
    return list;
}

} // namespace

class TestInterfacePicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesTheBest();
    void saysWhyNot_data();
    void saysWhyNot();
    void keepsTheChoice();
    void showsWhatVanished();
    void replacesItsOwnChoice();
    void offersAll();
    void saysWhenThereIsNone();
    void waitsForTheList();
    void bearsManyAndStrange();
};

void TestInterfacePicker::choosesTheBest()
{
    InterfacePicker picker;
    picker.setInterfaces(Sample::interfaces());
    QCOMPARE(picker.chosenName(), u"enp3s0"_s);
    QVERIFY(picker.isUsable());
    QCOMPARE(items(picker),
             QStringList({u"All usable interfaces"_s, u"lo - this machine only"_s, u"enp3s0 - up"_s,
                          u"wlp2s0 - no carrier"_s, u"virbr0 - down"_s, u"tun0 - up"_s}));
    QVERIFY(picker.explanation().contains(u"fe80::5054:ff:fe12:3456"_s));
    QVERIFY(picker.explanation().contains(u"index 2"_s));
}

void TestInterfacePicker::saysWhyNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("words");
    QTest::newRow("no carrier") << u"wlp2s0"_s << false << u"no carrier"_s;
    QTest::newRow("down") << u"virbr0"_s << false << u"down"_s;
    QTest::newRow("loopback") << u"lo"_s << true << u"this machine only"_s;
}

void TestInterfacePicker::saysWhyNot()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    InterfacePicker picker;
    picker.setInterfaces(Sample::interfaces());
    picker.choose(name);
    QCOMPARE(picker.chosenName(), name);
    QVERIFY2(picker.explanation().contains(words), qPrintable(picker.explanation()));
    QTEST(picker.isUsable(), "usable");
}

void TestInterfacePicker::keepsTheChoice()
{
    InterfacePicker picker;
    picker.setInterfaces(Sample::interfaces());
    picker.choose(u"tun0"_s);
    const QSignalSpy changed(&picker, &InterfacePicker::chosenChanged);
    picker.setInterfaces(without(u"lo"_s));
    picker.setInterfaces(Sample::interfaces() + QList{Sample::interface(u"eth9"_s, 9)});
    QCOMPARE(picker.chosenName(), u"tun0"_s);
    QCOMPARE(picker.combo()->currentText(), u"tun0 - up"_s);
    QList<InterfaceInfo> down = Sample::interfaces();
    down.last().up = false;
    picker.setInterfaces(down);
    QCOMPARE(picker.combo()->currentText(), u"tun0 - down"_s);
}

void TestInterfacePicker::showsWhatVanished()
{
    InterfacePicker picker;
    picker.setInterfaces(Sample::interfaces());
    picker.choose(u"tun0"_s);
    picker.setInterfaces(without(u"tun0"_s));
    QCOMPARE(picker.chosenName(), u"tun0"_s);
    QCOMPARE(picker.combo()->currentText(), u"tun0 - gone"_s);
    QVERIFY(!picker.isUsable());
    picker.setInterfaces(Sample::interfaces());
    QCOMPARE(picker.combo()->currentText(), u"tun0 - up"_s);
    QVERIFY(picker.isUsable());
    // Gone, and no longer chosen: gone from the list.
    picker.choose(u"lo"_s);
    picker.setInterfaces(without(u"tun0"_s));
    QVERIFY(!items(picker).join(u',').contains(u"tun0"_s));
}

void TestInterfacePicker::replacesItsOwnChoice()
{
    InterfacePicker picker;
    picker.setInterfaces(without(u"enp3s0"_s, without(u"tun0"_s)));
    QVERIFY(picker.chosenName() != u"enp3s0"_s); // nothing good is there yet
    picker.setInterfaces(Sample::interfaces());
    QCOMPARE(picker.chosenName(), u"enp3s0"_s);
}

void TestInterfacePicker::offersAll()
{
    InterfacePicker picker;
    picker.setInterfaces(Sample::interfaces());
    picker.chooseAll();
    QVERIFY(picker.isAll());
    QVERIFY(picker.isUsable());
    QCOMPARE(picker.chosenName(), QString());
    QVERIFY(picker.explanation().contains(u"2"_s)); // enp3s0 and tun0
    picker.setInterfaces(without(u"enp3s0"_s, without(u"tun0"_s)));
    QVERIFY(picker.isAll());
    QVERIFY(!picker.isUsable());
}

void TestInterfacePicker::saysWhenThereIsNone()
{
    InterfacePicker picker;
    picker.setInterfaces({});
    QCOMPARE(picker.chosenName(), QString());
    QVERIFY(!picker.isAll());
    QVERIFY(!picker.isUsable());
    QVERIFY(!picker.explanation().isEmpty());
}

void TestInterfacePicker::waitsForTheList()
{
    InterfacePicker picker;
    picker.choose(u"enp3s0"_s);                           // remembered from last time
    QCOMPARE(picker.combo()->currentText(), u"enp3s0"_s); // nobody knows yet whether it is gone
    picker.setInterfaces(Sample::interfaces());
    QCOMPARE(picker.combo()->currentText(), u"enp3s0 - up"_s);
    InterfacePicker other;
    other.choose(u"usb0"_s);
    other.setInterfaces(Sample::interfaces());
    QCOMPARE(other.combo()->currentText(), u"usb0 - gone"_s); // not silently replaced
}

void TestInterfacePicker::bearsManyAndStrange()
{
    QList<InterfaceInfo> many;
    for (quint32 i = 1; i <= 500; ++i)
        many << Sample::interface(u"veth%1"_s.arg(i), i);
    many << Sample::interface(u"<b>x</b> \x1b"_s, 501);
    InterfacePicker picker;
    picker.setInterfaces(many);
    QCOMPARE(picker.combo()->count(), 502);
    picker.choose(u"<b>x</b> \x1b"_s);
    QCOMPARE(picker.combo()->currentText(), u"<b>x</b> \\x1b - up"_s);
    many.remove(0, 499);
    picker.setInterfaces(many);
    QCOMPARE(picker.combo()->count(), 3);
    QCOMPARE(picker.chosenName(), u"<b>x</b> \x1b"_s);
}

QTEST_MAIN(TestInterfacePicker)
#include "tst_interfacepicker.moc"
