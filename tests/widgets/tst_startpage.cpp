// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/startpage.h"

#include "core/base/clock.h"
#include "widgets/session/nearbybar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

NearbySixcast sixcast(const QString &address, const QString &group, Side side = Side::Listener)
{
    return {side,
            {*Ip6Address::parse(address), InterfaceIndex{2}, 28014},
            {{2}, u"eth0"_s},
            *Ip6Address::parse(group),
            28015,
            monotonicClockNs()};
}

QList<QPushButton *> visibleButtons(const QWidget &widget)
{
    QList<QPushButton *> buttons;
    for (auto *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&widget))
            buttons << button;
    }
    return buttons;
}

QString visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts << label->text();
    }
    return texts.join(u'\n');
}

} // namespace

class StartPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void barIsThereWhenThereIsSomethingToSay()
    {
        NearbyBar bar;
        bar.setRun(Role::Request, *Ip6Address::parse(u"ff12::6d63"_s), 28015);
        QVERIFY(bar.isHidden());
        bar.setSixcasts({sixcast(u"fe80::b"_s, u"ff12::99"_s)});
        QVERIFY(!bar.isHidden());
        bar.setSixcasts({});
        QVERIFY(bar.isHidden());
    }

    void oneClickTakesTheListenerOver()
    {
        NearbyBar bar;
        bar.setRun(Role::Request, *Ip6Address::parse(u"ff12::6d63"_s), 28015);
        const NearbySixcast listener = sixcast(u"fe80::b"_s, u"ff12::99"_s);
        bar.setSixcasts({listener});
        QSignalSpy chosen(&bar, &NearbyBar::chosen);
        const auto buttons = visibleButtons(bar);
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->text(), u"Use"_s);
        QCOMPARE(visibleTexts(bar),
                 u"Nearby: fe80::b%eth0 listens on [ff12::99]:28015, not on this group"_s);
        QVERIFY(buttons.first()->accessibleName().startsWith(u"Use fe80::b%eth0"_s));
        buttons.first()->click();
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<NearbySixcast>() == listener);
    }

    void severalListenersAreAMenu()
    {
        NearbyBar bar;
        bar.setRun(Role::Request, *Ip6Address::parse(u"ff12::6d63"_s), 28015);
        bar.setSixcasts(
            {sixcast(u"fe80::b"_s, u"ff12::99"_s), sixcast(u"fe80::c"_s, u"ff12::98"_s)});
        QSignalSpy chosen(&bar, &NearbyBar::chosen);
        QPushButton *button = visibleButtons(bar).first();
        QCOMPARE(button->menu()->actions().size(), 2);
        button->menu()->actions().last()->trigger();
        QCOMPARE(groupAndPort(chosen.first().first().value<NearbySixcast>()),
                 u"[ff12::98]:28015"_s);
    }

    void whoListensHereIsNotOffered()
    {
        NearbyBar bar;
        bar.setRun(Role::Request, *Ip6Address::parse(u"ff12::99"_s), 28015);
        bar.setSixcasts({sixcast(u"fe80::b"_s, u"ff12::99"_s)});
        QVERIFY(visibleButtons(bar).isEmpty());
        QCOMPARE(visibleTexts(bar), u"Nearby: fe80::b%eth0 listens on [ff12::99]:28015"_s);
        bar.setSixcasts(
            {sixcast(u"fe80::b"_s, u"ff12::99"_s), sixcast(u"fe80::c"_s, u"ff12::98"_s)});
        QCOMPARE(visibleTexts(bar), u"Nearby: fe80::b%eth0 listens on [ff12::99]:28015"_s);
        const auto buttons = visibleButtons(bar);
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->text(), u"Other listeners: 1"_s);
        QCOMPARE(buttons.first()->menu()->actions().size(), 1);
    }

    void nothingIsOfferedDuringARun()
    {
        NearbyBar bar;
        bar.setRun(Role::Request, *Ip6Address::parse(u"ff12::6d63"_s), 28015);
        bar.setSixcasts({sixcast(u"fe80::b"_s, u"ff12::99"_s)});
        bar.setRunning(true);
        QVERIFY(bar.isHidden());
    }

    void theListenerIsToldWhoAsksForSomethingElse()
    {
        NearbyBar bar;
        bar.setRun(Role::Listen, *Ip6Address::parse(u"ff12::6d63"_s), 28015);
        bar.setRunning(true);
        bar.setSixcasts({sixcast(u"fe80::a"_s, u"ff12::6d63"_s, Side::Requester)});
        QVERIFY(bar.isHidden());
        bar.setSixcasts({sixcast(u"fe80::a"_s, u"ff12::99"_s, Side::Requester)});
        QCOMPARE(visibleTexts(bar), u"fe80::a%eth0 asks for [ff12::99]:28015: not this group"_s);
        QVERIFY(visibleButtons(bar).isEmpty());
    }

    void listKeepsTheFocusWhileAgesPass()
    {
        NearbyListView list;
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        NearbySixcast listener = sixcast(u"fe80::b"_s, u"ff12::99"_s);
        list.setSixcasts({listener});
        QTRY_COMPARE(visibleButtons(list).size(), 1);
        QPushButton *button = visibleButtons(list).first();
        button->setFocus();
        listener.heardNs -= 2'500'000'000;
        list.setSixcasts({listener});
        QCOMPARE(visibleButtons(list), QList<QPushButton *>{button});
        QVERIFY(visibleTexts(list).contains(u"2 s ago"_s));
    }

    void listIsBounded()
    {
        NearbyListView list;
        QList<NearbySixcast> many;
        for (int i = 1; i <= 32; ++i)
            many << sixcast(u"fe80::%1"_s.arg(i), u"ff12::99"_s);
        list.setSixcasts(many);
        QCOMPARE(visibleButtons(list).size(), 8);
        QVERIFY(visibleTexts(list).contains(u"and 24 more"_s));
        list.setSixcasts({});
        QVERIFY(visibleButtons(list).isEmpty());
        QVERIFY(visibleTexts(list).contains(u"Nobody yet"_s));
    }

    void pageSaysWhatToDoOnWhichMachine()
    {
        StartPage page;
        page.setRole(Role::Listen);
        QString texts = visibleTexts(page);
        QVERIFY(texts.contains(u"1. This machine listens"_s));
        QVERIFY(texts.contains(u"2. The other machine asks"_s));
        QVERIFY(texts.contains(u"choose Request"_s));
        page.setRole(Role::Request);
        texts = visibleTexts(page);
        QVERIFY(texts.contains(u"1. The other machine listens"_s));
        QVERIFY(texts.contains(u"2. This machine asks"_s));
        QVERIFY(texts.contains(u"choose Listen"_s));
    }

    void pageCopiesTheOtherCommand()
    {
        StartPage page;
        page.setOther(u"sixcast-cli listen -A ff12::6d63 -P 28015"_s, u"ff12::6d63"_s, 28015);
        for (auto *button : page.findChildren<QPushButton *>())
            button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"sixcast-cli listen -A ff12::6d63 -P 28015"_s);
        page.setOther({}, {}, 0);
        QVERIFY(!visibleTexts(page).contains(u"sixcast-cli"_s));
    }

    /// What does not fit is reached by scrolling, never cut off at the side.
    void pageFitsAnyWidth()
    {
        for (const int width : {300, 600, 1000}) {
            StartPage page;
            page.setOther(u"sixcast-cli listen -A ff12::6d63 -P 28015"_s, u"ff12::6d63"_s, 28015);
            page.setSixcasts({sixcast(u"fe80::b8b3:adff:fede:2daf"_s, u"ff12::99"_s)});
            page.resize(width, 200);
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            for (const auto *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
        }
    }
};

} // namespace Sixcast

QTEST_MAIN(Sixcast::StartPageTest)
#include "tst_startpage.moc"
