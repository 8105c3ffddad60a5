// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampledata.h"
#include "tests/support/randomprofile.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/sessionpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QString json(const Result<Profile> &profile)
{
    return profile ? QString::fromUtf8(toJson(*profile)) : profile.error().text;
}

QRadioButton *radio(const SessionPanel &panel, const QString &text)
{
    for (auto *button : panel.findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestSessionPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProfileComesBack_data();
    void everyProfileComesBack();
    void fieldsHaveTheRangesOfTheFile();
    void takesExcludedSources();
    void runsWhatIsShown();
    void chosenRoleReplacesTheProfiles();
};

void TestSessionPanel::everyProfileComesBack_data()
{
    QTest::addColumn<bool>("interfaces");
    QTest::addColumn<bool>("expanded");
    QTest::newRow("plain") << false << false;
    QTest::newRow("with all fields") << false << true;
    QTest::newRow("with interfaces") << true << false;
    QTest::newRow("with all fields and interfaces") << true << true;
}

/// What nobody touched is what was given, whatever it is.
void TestSessionPanel::everyProfileComesBack()
{
    QFETCH(const bool, interfaces);
    QFETCH(const bool, expanded);
    SessionPanel panel;
    panel.setExpanded(expanded);
    if (interfaces)
        panel.setInterfaces(Sample::interfaces());
    RandomProfile random(7);
    for (int round = 0; round < 500; ++round) {
        const Profile profile = random.next();
        panel.setProfile(profile);
        QCOMPARE(json(panel.profile()), json(profile));
        if (round == 250)
            panel.setExpanded(true); // they are made now
        QCOMPARE(json(panel.profile()), json(profile));
        if (interfaces)
            panel.setInterfaces(Sample::interfaces()); // a scan changes no setting
        QCOMPARE(json(panel.profile()), json(profile));
    }
}

void TestSessionPanel::fieldsHaveTheRangesOfTheFile()
{
    SessionPanel panel;
    panel.setExpanded(true);
    QList<std::pair<int, int>> ranges;
    for (const auto *field : panel.findChildren<QSpinBox *>())
        ranges.append({field->minimum(), field->maximum()});
    for (const FieldTraits &traits :
         {traitsOf(&Profile::port), traitsOf(&Profile::hopLimit), traitsOf(&Profile::count),
          traitsOf(&Profile::intervalMs), traitsOf(&Profile::timeoutMs),
          traitsOf(&Profile::durationS), traitsOf(&Profile::sourcePort),
          traitsOf(&Profile::streamRate), traitsOf(&Profile::streamBytes)}) {
        QVERIFY2(ranges.removeOne({traits.minimum, traits.maximum}), traits.key);
    }
    QVERIFY(ranges.isEmpty());
}

void TestSessionPanel::takesExcludedSources()
{
    SessionPanel panel;
    panel.setInterfaces(Sample::interfaces());
    panel.setExpanded(true);
    const auto fields = panel.findChildren<QLineEdit *>();
    const auto excluded = std::ranges::find(
        fields, u"Excluded sources"_s, [](const QLineEdit *one) { return one->accessibleName(); });
    QVERIFY(excluded != fields.end());
    (*excluded)->setText(u"fe80::7, 2001:db8::8"_s);
    const auto profile = panel.profile();
    QVERIFY(profile);
    QCOMPARE(
        profile->blockedSources,
        (QList<Ip6Address>{*Ip6Address::parse(u"fe80::7"), *Ip6Address::parse(u"2001:db8::8")}));
    (*excluded)->setText(u"ff02::1"_s); // no sender
    QVERIFY(!panel.profile());
    radio(panel, u"Request"_s)->click();
    QVERIFY(!(*excluded)->isEnabled());
}

/// The best interface is chosen again on each machine, but the run takes the one that is read.
void TestSessionPanel::runsWhatIsShown()
{
    SessionPanel panel;
    panel.setInterfaces(Sample::interfaces());
    panel.setProfile(Profile{});
    const QSignalSpy started(&panel, &SessionPanel::startWanted);
    const QString shown = panel.interfacePicker()->chosenName();
    QVERIFY(!shown.isEmpty());
    QCOMPARE(panel.profile()->interface, QString());
    panel.startOrStop();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().value<Profile>().interface, shown);

    panel.setProfile(Profile{.interface = u"eth7"_s});
    panel.setProfile(Profile{});
    QCOMPARE(panel.interfacePicker()->chosenName(), shown); // not the one of another profile
}

void TestSessionPanel::chosenRoleReplacesTheProfiles()
{
    SessionPanel panel;
    panel.setInterfaces(Sample::interfaces());
    panel.setProfile(Profile{.role = Role::Try});
    QVERIFY(!radio(panel, u"Listen"_s)->isChecked() && !radio(panel, u"Request"_s)->isChecked());
    const QSignalSpy started(&panel, &SessionPanel::startWanted);
    panel.startOrStop();
    QCOMPARE(started.last().first().value<Profile>().role, Role::Try);
    radio(panel, u"Listen"_s)->click();
    QCOMPARE(panel.profile()->role, Role::Listen);
    radio(panel, u"Request"_s)->click();
    QVERIFY(!radio(panel, u"Listen"_s)->isChecked());
    panel.startOrStop();
    QCOMPARE(started.last().first().value<Profile>().role, Role::Request);
}

QTEST_MAIN(TestSessionPanel)
#include "tst_sessionpanel.moc"
