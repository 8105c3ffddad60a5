// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/profilefiles.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Profile listening()
{
    Profile profile;
    profile.port = 4242;
    profile.hopLimit = 7;
    profile.interface = u"eth7"_s;
    return profile;
}

QStringList texts(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts << action->text();
    return texts;
}

} // namespace

class TestProfileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void namedOnesStandInTheMenu();
    void nothingSavedYetIsSaid();
    void namesAreText();
    void savesUnderAName();
    void otherMachineGetsTheOtherRole();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void oldOneSurvivesAFailure();

private:
    QString folder() const { return m_home->filePath(u"profiles"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QWidget> m_window;
    ProfileFiles *m_files = nullptr;
};

void TestProfileFiles::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_files = new ProfileFiles(folder(), m_window.get());
}

void TestProfileFiles::cleanup()
{
    m_window.reset();
    m_home.reset();
}

void TestProfileFiles::namedOnesStandInTheMenu()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QString &name : {u"site 2"_s, u"site 1"_s, u"lab"_s})
        QVERIFY(m_files->save(folder() + u'/' + name + u".json"_s, listening()));
    QCOMPARE(m_files->names(), QStringList({u"lab"_s, u"site 1"_s, u"site 2"_s}));
    QMenu choose;
    QMenu remove;
    m_files->fillMenus(&choose, &remove);
    QCOMPARE(texts(choose), m_files->names());
    QCOMPARE(texts(remove), m_files->names());

    const QSignalSpy opened(m_files, &ProfileFiles::opened);
    choose.actions().at(1)->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<Profile>(), listening());
}

void TestProfileFiles::nothingSavedYetIsSaid()
{
    QMenu choose;
    QMenu remove;
    m_files->fillMenus(&choose, &remove);
    QCOMPARE(texts(choose).size(), 1);
    QVERIFY(!choose.actions().first()->isEnabled());
}

void TestProfileFiles::namesAreText()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(m_files->save(folder() + u"/a & b\x1b.json"_s, listening()));
    QMenu choose;
    QMenu remove;
    m_files->fillMenus(&choose, &remove);
    QCOMPARE(texts(choose), QStringList(u"a && b\\x1b"_s));
}

void TestProfileFiles::savesUnderAName()
{
    const QSignalSpy said(m_files, &ProfileFiles::said);
    m_files->askAndSave(listening());
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QDir(dialog->directory()).canonicalPath(), QDir(folder()).canonicalPath());
    QCOMPARE(dialog->selectedFiles().size(), 1);
    QVERIFY(!QFileInfo(dialog->selectedFiles().first()).fileName().contains(u':'));
    dialog->selectFile(u"two floors"_s);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(m_files->names(), QStringList(u"two floors"_s));
    const QSignalSpy opened(m_files, &ProfileFiles::opened);
    QVERIFY(m_files->open(folder() + u"/two floors.json"_s));
    QCOMPARE(opened.first().first().value<Profile>(), listening());
}

void TestProfileFiles::otherMachineGetsTheOtherRole()
{
    const QSignalSpy said(m_files, &ProfileFiles::said);
    m_files->askAndSaveOther(listening(), m_home->path());
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_home->filePath(u"other.json"_s);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(said.size(), 1);
    const QSignalSpy opened(m_files, &ProfileFiles::opened);
    QVERIFY(m_files->open(path));
    const Profile other = opened.first().first().value<Profile>();
    QCOMPARE(other.role, Role::Request);
    QCOMPARE(other.port, 4242);
    QVERIFY(other.interface.isEmpty()); // that one has its own
}

void TestProfileFiles::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QByteArray() << u"This is no profile"_s;
    QTest::newRow("rubbish") << QByteArray(70'000, '\xff') << u"This is no profile"_s;
    QTest::newRow("another format") << QByteArray("{\"format\": \"other/1\"}") << u"'other/1'"_s;
    QTest::newRow("port 0") << QByteArray(
        "{\"format\": \"sixcast.profile/1\", \"port\": 0, \"group\": \"ff02::1\"}")
                            << u"'port' must be a whole number from 1 to 65535, not 0."_s;
}

void TestProfileFiles::refusesWhatIsNone()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const QString path = m_home->filePath(u"bad.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QSignalSpy opened(m_files, &ProfileFiles::opened);
    const auto result = m_files->open(path);
    QVERIFY(!result);
    QVERIFY2(result.error().text.startsWith(path) && result.error().text.contains(reason),
             qPrintable(result.error().text));
    QVERIFY(opened.isEmpty());
}

void TestProfileFiles::oldOneSurvivesAFailure()
{
    const QString inNoFolder = m_home->filePath(u"gone/profile.json"_s);
    const auto result = m_files->save(inNoFolder, listening());
    QVERIFY(!result);
    QVERIFY(!result.error().text.isEmpty());
    QVERIFY(!m_files->open(inNoFolder));
}

QTEST_MAIN(TestProfileFiles)
#include "tst_profilefiles.moc"
