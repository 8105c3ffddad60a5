// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shellwords.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class ShellWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("posix"); // null: refused
        QTest::addColumn<QString>("powerShell");
        QTest::addColumn<QString>("cmd");
        const auto row = [](const char *name, const QString &word, const QString &posix,
                            const QString &powerShell, const QString &cmd) {
            QTest::newRow(name) << word << posix << powerShell << cmd;
        };
        row("plain", u"eth0.5"_s, u"eth0.5"_s, u"eth0.5"_s, u"eth0.5"_s);
        row("empty", u""_s, u"''"_s, u"''"_s, u"\"\""_s);
        row("space", u"Ethernet 2"_s, u"'Ethernet 2'"_s, u"'Ethernet 2'"_s, u"\"Ethernet 2\""_s);
        row("quote", u"a'b"_s, u"'a'\\''b'"_s, u"'a''b'"_s, u"\"a'b\""_s);
        row("typographic quote", u"a\u2019b"_s, u"'a\u2019b'"_s, u"'a\u2019\u2019b'"_s,
            u"\"a\u2019b\""_s);
        row("command", u"a;b$(c)"_s, u"'a;b$(c)'"_s, u"'a;b$(c)'"_s, u"\"a;b$(c)\""_s);
        row("variable", u"%PATH%"_s, u"%PATH%"_s, u"'%PATH%'"_s, QString());
        row("delayed", u"!PATH!"_s, u"'!PATH!'"_s, u"'!PATH!'"_s, QString());
        row("double quote", u"a\"b"_s, u"'a\"b'"_s, u"'a\"b'"_s, QString());
        row("option", u"-x"_s, u"-x"_s, u"'-x'"_s, u"-x"_s);
        row("line feed", u"a\nb"_s, QString(), QString(), QString());
        row("NUL", QString(QChar(0)), QString(), QString(), QString());
        row("right to left", u"a\u202eb"_s, QString(), QString(), QString());
        row("half a character", QString(QChar(0xd800)), QString(), QString(), QString());
    }
    void words()
    {
        QFETCH(const QString, word);
        const auto shown = [&](Shell shell) { return shellWord(word, shell).value_or(QString()); };
        QTEST(shown(Shell::Posix), "posix");
        QTEST(shown(Shell::PowerShell), "powerShell");
        QTEST(shown(Shell::Cmd), "cmd");
    }

    void commands()
    {
        QCOMPARE(shellCommand({u"ip"_s, u"link"_s, u"a b"_s}), u"ip link 'a b'"_s);
        QVERIFY(!shellCommand({u"ip"_s, u"\n"_s}).has_value());
    }

    void interfaceNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("onLinux");
        QTest::addColumn<bool>("onWindows");
        QTest::newRow("usual") << u"enp0s31f6"_s << true << true;
        QTest::newRow("15 bytes") << u"abcdefghijklmno"_s << true << true;
        QTest::newRow("16 bytes") << u"abcdefghijklmnop"_s << false << true;
        QTest::newRow("16 bytes, fewer characters") << QString(8, QChar(0xe9)) << false << true;
        QTest::newRow("odd, but possible") << u"a;b$(c)'\""_s << true << true;
        QTest::newRow("space") << u"Ethernet 2"_s << false << true;
        QTest::newRow("slash") << u"a/b"_s << false << true;
        QTest::newRow("colon") << u"a:1"_s << false << true;
        QTest::newRow("empty") << u""_s << false << false;
        QTest::newRow("dot") << u"."_s << false << false;
        QTest::newRow("dots") << u".."_s << false << false;
        QTest::newRow("option") << u"-j"_s << false << false;
        QTest::newRow("escape") << u"\x1b[2J"_s << false << false;
        QTest::newRow("far too long") << QString(1'000, u'x') << false << false;
    }
    void interfaceNames()
    {
        QFETCH(const QString, name);
        QTEST(canBeInterfaceName(name), "onLinux");
        QTEST(canBeInterfaceName(name, true), "onWindows");
    }

    void hardwareAddresses()
    {
        QVERIFY(canBeHardwareAddress(u"02:00:5e:00:53:0A"_s));
        for (const QString &text : {u""_s, u"02:00:5e:00:53"_s, u"02-00-5e-00-53-01"_s,
                                    u"02:00:5e:00:53:0g"_s, u"02:00:5e:00:53:01;"_s})
            QVERIFY2(!canBeHardwareAddress(text), qPrintable(text));
    }

    /// Whatever goes in comes out of a real shell as one word, and nothing else happens.
    void aShellReadsThemBack()
    {
#ifdef Q_OS_UNIX
        QRandomGenerator random(7);
        const QString odd = u"'\"\\$`;&|<>()*?[]{}~#!=%^ abz-\u00e9\u4e2d"_s;
        QStringList words;
        for (int i = 0; i < 500; ++i) {
            QString word;
            for (int n = int(random.bounded(12)); n >= 0; --n)
                word += odd[random.bounded(int(odd.size()))];
            words << word;
        }
        const auto command = shellCommand(QStringList{u"printf"_s, u"%s\\n"_s} + words);
        QVERIFY(command.has_value());
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, *command});
        QVERIFY(shell.waitForFinished(10'000));
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        const QStringList back =
            QString::fromUtf8(shell.readAllStandardOutput()).chopped(1).split(u'\n');
        QCOMPARE(back, words);
#endif
    }
};

QTEST_GUILESS_MAIN(ShellWordsTest)
#include "tst_shellwords.moc"
