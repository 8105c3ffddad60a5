// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/settings.h"
#include "core/profile/settingsfile.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

GroupAddress group(const QString &text)
{
    return *GroupAddress::parse(text);
}

QStringList texts(const QList<GroupAddress> &groups)
{
    QStringList result;
    for (const GroupAddress &one : groups)
        result += one.toString();
    return result;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void everythingComesBack();
    void recentGroups();
    void recentGroupsOfAFile();
    void outOfRange_data();
    void outOfRange();
    void badLastRun();
    void newerSchemaIsLeftAlone();
    void brokenVersion();
    void rubbishInTheFile();
    void bombs_data();
    void bombs();
    void setsAsideWhatQtCouldNotRead_data();
    void setsAsideWhatQtCouldNotRead();
    void saving();

private:
    QString fileName() const { return m_folder->filePath(u"sixcast.ini"_s); }
    void writeFile(const QByteArray &content) const;
    /// Everything read once: nothing may crash, and all must be in range.
    void readAll(const Settings &settings) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::writeFile(const QByteArray &content) const
{
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSettings::readAll(const Settings &settings) const
{
    QVERIFY(settings.recentGroups().size() <= Settings::maximumRecentGroups);
    for (const GroupAddress &one : settings.recentGroups())
        QVERIFY(one.address.isMulticast());
    QVERIFY(validate(settings.lastRun()));
    QVERIFY(settings.zoom() >= Settings::smallestZoom && settings.zoom() <= Settings::largestZoom);
    QVERIFY(settings.filter().size() <= 1000);
    QVERIFY(settings.hiddenKinds().size() <= 32);
    QVERIFY(int(settings.timeFormat()) <= int(TimeFormat::SincePrevious));
    QVERIFY(settings.layout(u"window"_s).size() <= 256 * 1024);
    QVERIFY(settings.lastFolder().isEmpty() || QDir::isAbsolutePath(settings.lastFolder()));
}

void TestSettings::defaults()
{
    QSettings store(fileName(), QSettings::IniFormat);
    const Settings settings(store);
    QVERIFY(settings.isWritable());
    QVERIFY(settings.recentGroups().isEmpty());
    QVERIFY(settings.lastRun() == Profile());
    QVERIFY(settings.layout(u"window"_s).isEmpty());
    QCOMPARE(settings.filter(), QString());
    QCOMPARE(settings.hiddenKinds(), QStringList());
    QCOMPARE(settings.timeFormat(), TimeFormat::Clock);
    QCOMPARE(settings.zoom(), 0);
    QCOMPARE(settings.lastFolder(), QString());
}

void TestSettings::everythingComesBack()
{
    const Profile run{.role = Role::Request, .port = 5000, .interface = u"eth0"_s, .hopLimit = 9};
    {
        QSettings store(fileName(), QSettings::IniFormat);
        Settings settings(store);
        settings.addRecentGroup(group(u"[ff02::1%eth0]:5000"_s));
        settings.setLastRun(run);
        settings.setLayout(u"window"_s, QByteArray("\0\1\xff", 3));
        settings.setLayout(u"trace-columns"_s, "columns");
        settings.setFilter(u"eth0, \"\u00fc\" %41 @Variant"_s);
        settings.setHiddenKinds({u"counters"_s, u"step"_s});
        settings.setTimeFormat(TimeFormat::SincePrevious);
        settings.setZoom(-3);
        settings.setRecordingMiB(200);
        settings.setLastFolder(u"/tmp/traces"_s);
        QVERIFY(settings.save());
    }
    QSettings store(fileName(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(texts(settings.recentGroups()), QStringList(u"[ff02::1%eth0]:5000"_s));
    QVERIFY(settings.lastRun() == run);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("\0\1\xff", 3));
    QCOMPARE(settings.layout(u"trace-columns"_s), "columns"_ba);
    QCOMPARE(settings.filter(), u"eth0, \"\u00fc\" %41 @Variant"_s);
    QCOMPARE(settings.hiddenKinds(), QStringList({u"counters"_s, u"step"_s}));
    QCOMPARE(settings.timeFormat(), TimeFormat::SincePrevious);
    QCOMPARE(settings.zoom(), -3);
    QCOMPARE(settings.recordingMiB(), 200);
    QCOMPARE(settings.lastFolder(), u"/tmp/traces"_s);
}

void TestSettings::recentGroups()
{
    QSettings store(fileName(), QSettings::IniFormat);
    Settings settings(store);
    for (int i = 1; i <= 12; ++i)
        settings.addRecentGroup(group(u"ff12::%1"_s.arg(i, 0, 16)));
    QCOMPARE(settings.recentGroups().size(), 10);
    QCOMPARE(settings.recentGroups().first().toString(), u"ff12::c"_s);
    QCOMPARE(settings.recentGroups().last().toString(), u"ff12::3"_s);

    settings.addRecentGroup(group(u"FF12:0::5"_s));
    QCOMPARE(texts(settings.recentGroups()).first(3),
             QStringList({u"ff12::5"_s, u"ff12::c"_s, u"ff12::b"_s}));
    QCOMPARE(texts(settings.recentGroups()).count(u"ff12::5"_s), 1);
    settings.addRecentGroup(group(u"ff12::5%eth0"_s)); // another zone is another group
    QCOMPARE(settings.recentGroups().size(), 10);
    QCOMPARE(texts(settings.recentGroups()).first(2),
             QStringList({u"ff12::5%eth0"_s, u"ff12::5"_s}));

    settings.clearRecentGroups();
    QVERIFY(settings.recentGroups().isEmpty());
}

void TestSettings::recentGroupsOfAFile()
{
    writeFile(
        "[General]\nrecentGroups=ff02::1, FF02::1, 239.1.2.3, fe80::1, garbage, [ff15::1]:5000\n");
    QSettings store(fileName(), QSettings::IniFormat);
    QCOMPARE(texts(Settings(store).recentGroups()),
             QStringList({u"ff02::1"_s, u"[ff15::1]:5000"_s}));
}

void TestSettings::outOfRange_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("zoom too large") << "[General]\nzoom=25\n"_ba;
    QTest::newRow("zoom too small") << "[General]\nzoom=-7\n"_ba;
    QTest::newRow("zoom huge") << "[General]\nzoom=99999999999999999999\n"_ba;
    QTest::newRow("zoom a text") << "[General]\nzoom=big\n"_ba;
    QTest::newRow("time format") << "[trace]\ntimeFormat=martian\n"_ba;
    QTest::newRow("time format a number") << "[trace]\ntimeFormat=2\n"_ba;
    QTest::newRow("recording too large") << "[trace]\nrecordingMiB=99999999\n"_ba;
    QTest::newRow("recording of nothing") << "[trace]\nrecordingMiB=0\n"_ba;
    QTest::newRow("filter too long")
        << QByteArray("[trace]\nfilter=" + QByteArray(1001, 'x') + '\n');
    QTest::newRow("hidden kinds") << "[trace]\nhiddenKinds=\"<b>\", ../x, \n"_ba;
    QTest::newRow("relative folder") << "[General]\nlastFolder=../../etc\n"_ba;
    QTest::newRow("folder too long")
        << QByteArray("[General]\nlastFolder=/" + QByteArray(5000, 'x') + '\n');
    QTest::newRow("layout too large")
        << QByteArray("[layout]\nwindow=" + QByteArray(300'000, 'x') + '\n');
    QTest::newRow("groups of a wrong type") << "[General]\nrecentGroups=@ByteArray(abc)\n"_ba;
}

void TestSettings::outOfRange()
{
    QFETCH(const QByteArray, content);
    writeFile(content);
    defaults();
}

void TestSettings::badLastRun()
{
    QSettings store(fileName(), QSettings::IniFormat);
    Settings settings(store);
    for (const QString &run :
         {u"{"_s, u"{\"format\": \"sixcast.profile/1\", \"hopLimit\": 256}"_s,
          u"{\"format\": \"sixcast.profile/9\"}"_s, u"x"_s.repeated(100'000)}) {
        store.setValue(u"lastRun"_s, run);
        QVERIFY(settings.lastRun() == Profile());
    }
}

void TestSettings::newerSchemaIsLeftAlone()
{
    const QByteArray content = "[General]\nversion=2\nzoom=5\nrecentGroups=ff02::1\n";
    writeFile(content);
    {
        QSettings store(fileName(), QSettings::IniFormat);
        Settings settings(store);
        QVERIFY(!settings.isWritable());
        QCOMPARE(settings.zoom(), 0);
        QVERIFY(settings.recentGroups().isEmpty());
        settings.setZoom(3);
        settings.addRecentGroup(group(u"ff02::2"_s));
        settings.setLayout(u"window"_s, "x");
        QVERIFY(settings.save());
    }
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestSettings::brokenVersion()
{
    writeFile("[General]\nversion=none\nzoom=5\n");
    QSettings store(fileName(), QSettings::IniFormat);
    Settings settings(store);
    QVERIFY(settings.isWritable());
    QCOMPARE(settings.zoom(), 5);
    settings.setZoom(6);
    QCOMPARE(store.value(u"version"_s).toInt(), Settings::schemaVersion);
}

void TestSettings::rubbishInTheFile()
{
    QRandomGenerator random(34);
    {
        QSettings store(fileName(), QSettings::IniFormat);
        Settings settings(store);
        settings.addRecentGroup(group(u"ff02::1"_s));
        settings.setLastRun(Profile());
        settings.setLayout(u"window"_s, "\x01\x02");
        settings.setFilter(u"abc"_s);
        settings.setTimeFormat(TimeFormat::Utc);
        settings.setZoom(2);
        QVERIFY(settings.save());
    }
    QFile original(fileName());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray good = original.readAll();
    for (int round = 0; round < 200; ++round) {
        QByteArray content = good;
        if (round % 4 == 0) {
            content = QByteArray(random.bounded(4'000), Qt::Uninitialized);
            for (char &byte : content)
                byte = char(random.bounded(256));
        }
        for (int i = random.bounded(20); i >= 0 && !content.isEmpty(); --i)
            content[random.bounded(int(content.size()))] = char(random.bounded(256));
        // A name of its own, because QSettings shares what it read of a file within the process.
        const QString name = m_folder->filePath(u"%1.ini"_s.arg(round));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        setAsideBrokenSettings(name);
        QSettings store(name, QSettings::IniFormat);
        readAll(Settings(store));
    }
}

/// As large as a settings file may be: it is read or set aside, and nothing of it gets through.
void TestSettings::bombs_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto filled = [](const QByteArray &begin, const QByteArray &unit) {
        return QByteArray(begin + unit.repeated((4'000'000 - begin.size()) / unit.size()));
    };
    QByteArray keys = "[General]\n";
    for (int i = 0; keys.size() < 4'000'000; ++i)
        keys += 'k' + QByteArray::number(i) + "=1\n";
    QTest::newRow("keys") << keys;
    QTest::newRow("groups") << filled("[x]\na=1\n", "[y/z]\nb=2\n");
    QTest::newRow("depth") << filled("[a", "/a");
    QTest::newRow("one long line") << filled("[General]\nzoom=", "9");
    QTest::newRow("a long list") << filled("[General]\nrecentGroups=", "ff02::1, ");
    QTest::newRow("a key again and again") << filled("[General]\n", "zoom=3\n");
    QTest::newRow("escapes") << filled("[trace]\nfilter=", "\\x1b");
    QTest::newRow("invalid UTF-8") << filled("[trace]\nfilter=", "\xff\xc0");
    QTest::newRow("NUL") << QByteArray(4'000'000, '\0');
    QTest::newRow("truncated") << filled("[trace]\nfilter=\"", "x");
}

void TestSettings::bombs()
{
    QFETCH(const QByteArray, content);
    writeFile(content);
    setAsideBrokenSettings(fileName());
    QSettings store(fileName(), QSettings::IniFormat);
    const Settings settings(store);
    readAll(settings);
    QVERIFY(settings.filter().size() <= 1'000);
    QVERIFY(settings.recentGroups().size() <= 10);
}

void TestSettings::setsAsideWhatQtCouldNotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("aside");
    const auto row = [](const char *name, const QByteArray &content, bool aside) {
        QTest::newRow(name) << content << aside;
    };
    row("empty", {}, false);
    row("what we write", "[General]\nversion=1\n[layout]\nwindow=@ByteArray(\\x1\\xd9@x)\n", false);
    row("a text with an @", "[trace]\nfilter=@@a me@b @c\n", false);
    row("a variant", "[layout]\nwindow=@Variant(\\0\\0\\0t)\n", true);
    row("in quotes", "a=\"@Variant(\\0\\0\\0t)\"\n", true);
    row("in a list", "a=b, @DateTime(x)\n", true);
    row("with an escape", "a=\\x0040Variant(x)\n", true);
    row("too large", QByteArray(5 * 1024 * 1024, ';'), true);
}

void TestSettings::setsAsideWhatQtCouldNotRead()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, aside);
    writeFile(content);
    QCOMPARE(setAsideBrokenSettings(fileName()), aside);
    QCOMPARE(QFile::exists(fileName()), !aside);
    if (aside) {
        QFile broken(fileName() + u".broken"_s);
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), content); // nothing is lost
    }
}

void TestSettings::saving()
{
    writeFile("a file where a folder should be");
    QSettings store(QString(fileName() + u"/x.ini"), QSettings::IniFormat);
    Settings settings(store);
    settings.setZoom(1);
    const Result<void> result = settings.save();
    QVERIFY(!result);
    QVERIFY(result.error().text.contains(u"Can't write the settings"_s));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
