// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/advice.h"

#include "core/causes/cause.h"
#include "tests/facts/goldenfacts.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

/// Every name that the facts of one side hold.
void rename(SideFacts *facts, const QString &name)
{
    for (InterfaceFacts &interface : facts->interfaces) {
        interface.info.ref.name = name;
        interface.info.bridge = {{9}, name};
        interface.info.hardwareAddress = name;
        interface.mode = name;
    }
    for (InterfaceRef &interface : facts->settings.interfaces)
        interface.name = name;
    for (ReplyPathFacts &path : facts->replyPaths) {
        if (path.neighbour)
            path.neighbour->hardwareAddress = name;
    }
    for (NeighbourFacts &neighbour : facts->neighbours)
        neighbour.hardwareAddress = name;
}

/// All that could ever be shown for copying, with names from a hostile file.
QSet<QString> commands(const QString &name, const QString &system, const QString &firewall)
{
    QSet<QString> commands;
    const GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
    for (const Case::View view : {Case::View::Listener, Case::View::Requester, Case::View::Both}) {
        Case facts = golden.seenBy(view);
        for (auto *side : {&facts.listener, &facts.requester}) {
            if (!side->has_value())
                continue;
            rename(&**side, name);
            (*side)->system = system;
            (*side)->firewall = firewall;
        }
        const Picture picture(facts);
        for (const QString &id : findingIds()) {
            for (const Advice &advice : checksFor(id, picture))
                commands << advice.command;
            for (const Advice &advice : mendsFor(id, picture)) {
                // A sentence in words is no command.
                const bool isCommand = !advice.undo.isEmpty() || advice.command.contains(u"-A ff");
                if (isCommand)
                    commands << advice.command << advice.undo;
            }
        }
    }
    return commands;
}

} // namespace

class AdviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreWordsAndNoMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("usual") << u"enp3s0"_s << true;
        QTest::newRow("command") << u"a;x>f1&y|z"_s << true;
        QTest::newRow("substitution") << u"$(x>f2)`y`"_s << true;
        QTest::newRow("quotes") << u"'\"x>f3\"'"_s << true;
        QTest::newRow("single quotes") << u"';x>f4;'"_s << true;
        QTest::newRow("backslash") << u"\\';x>f5;\\"_s << true;
        QTest::newRow("place holder") << u"{bridge}"_s << true;
        QTest::newRow("number of an argument") << u"%1%2';x;'"_s << true;
        QTest::newRow("option") << u"--help"_s << false;
        QTest::newRow("line feed") << u"a\nx>f6\n"_s << false;
        QTest::newRow("escape") << u"\x1b]0;x\a"_s << false;
        QTest::newRow("space") << u"a x>f7"_s << false;
        QTest::newRow("slash") << u"../../x"_s << false;
        QTest::newRow("too long") << u"abcdefghijklmnopqrst"_s << false;
    }
    void namesAreWordsAndNoMore()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isShown);
        QSet<QString> all;
        for (const QString &firewall : {u""_s, u"nft"_s, u"firewalld"_s, u"ufw"_s, u"ip6tables"_s})
            all += commands(name, u"linux"_s, firewall);
        QVERIFY(all.size() > 30);
        QString script;
        for (const QString &command : std::as_const(all)) {
            QVERIFY2(isShown || !command.contains(name), qPrintable(command));
            script += command + u"\n"_s;
        }
        // The programs that they are made of do nothing here, and there are no others: whatever
        // the shell itself does beside starting them is seen.
        QTemporaryDir folder, programs;
        for (const QString &program : {u"sudo"_s, u"ip"_s, u"tc"_s, u"ss"_s, u"bridge"_s, u"ping"_s,
                                       u"sixcast-cli"_s, u"firewall-cmd"_s, u"grep"_s})
            QVERIFY(QFile::link(u"/bin/true"_s, programs.filePath(program)));
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, programs.path());
        shell.setProcessEnvironment(environment);
        shell.start(u"/bin/sh"_s, {u"-c"_s, script});
        QVERIFY(shell.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void powerShellHasQuotesOfItsOwn()
    {
        for (const QString &command : commands(u"a'b;c"_s, u"winnt"_s, {})) {
            if (command.startsWith(u"New-NetFirewallRule"))
                QVERIFY2(command.contains(u"-InterfaceAlias 'a''b;c' "), qPrintable(command));
        }
    }
};

QTEST_GUILESS_MAIN(AdviceTest)
#include "tst_advice.moc"
