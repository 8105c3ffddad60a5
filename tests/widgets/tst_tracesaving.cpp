// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracefile.h"
#include "tests/widgets/sampledata.h"
#include "widgets/namehiding.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracesaving.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;
using Range = TraceSaving::Range;

namespace {

constexpr int rows = 5 * kindCount;

QList<quint64> sequences(const QString &path)
{
    const auto loaded = loadTrace(path);
    QList<quint64> numbers;
    for (qsizetype row = 0; loaded && row < loaded->store.size(); ++row)
        numbers << loaded->store.at(row).sequence;
    return numbers;
}

} // namespace

/// What is saved of a trace that is shown, filtered and selected; and what is recorded while it
/// grows.
class TestTraceSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void savesAll();
    void savesWhatPassesTheFilter();
    void savesTheSelection();
    void hidesNames();
    void suggestsAName();
    void recordsWhileItGrows();
    void saysWhatWentWrong();

private:
    QString file(const QString &name = u"trace.sixcast"_s) const { return m_home->filePath(name); }
    Result<void> save(Range range)
    {
        return m_saving->save(file(), m_view.get(), m_header, range, {});
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<TraceView> m_view;
    NameHiding *m_hiding = nullptr;
    TraceSaving *m_saving = nullptr;
    const TraceHeader m_header = Sample::header(u"listener"_s, u"zeus"_s);
};

void TestTraceSaving::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_view = std::make_unique<TraceView>();
    m_hiding = new NameHiding(m_window.get());
    m_saving = new TraceSaving(m_window.get(), *m_hiding);
    m_view->model()->append(Sample::many(rows));
    m_view->model()->flush();
}

void TestTraceSaving::cleanup()
{
    m_view.reset();
    m_window.reset();
    m_home.reset();
}

void TestTraceSaving::savesAll()
{
    QVERIFY(m_view->model()->rowCount() < rows); // counters are hidden, and saved all the same
    QVERIFY(save(Range::All));
    QCOMPARE(sequences(file()).size(), rows);
}

void TestTraceSaving::savesWhatPassesTheFilter()
{
    TraceFilter filter;
    filter.kinds = TraceFilter::bit(Kind::Sent);
    m_view->bar()->setFilter(filter);
    QVERIFY(save(Range::Shown));
    const QList<quint64> saved = sequences(file());
    QCOMPARE(saved.size(), m_view->model()->rowCount());
    QCOMPARE(saved.size(), rows / kindCount);
    for (quint64 sequence : saved)
        QCOMPARE(Kind(sequence % kindCount), Kind::Sent);
}

void TestTraceSaving::savesTheSelection()
{
    m_view->table()->selectSequences({9, 2, 11});
    QVERIFY(save(Range::Selected));
    QCOMPARE(sequences(file()), QList<quint64>({2, 9, 11}));
}

void TestTraceSaving::hidesNames()
{
    m_hiding->setOn(true);
    QVERIFY(save(Range::All));
    const auto loaded = loadTrace(file());
    QVERIFY(loaded);
    QVERIFY(loaded->header.host != u"zeus"_s);
    QCOMPARE(loaded->store.size(), rows);
}

void TestTraceSaving::suggestsAName()
{
    m_saving->setFolder(m_home->path());
    const QSignalSpy saved(m_saving, &TraceSaving::saved);
    m_saving->askAndSave(m_view.get(), m_header, Range::All, {});
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString name = QFileInfo(dialog->selectedFiles().first()).fileName();
    QVERIFY2(name.startsWith(u"sixcast-zeus-listener-2026"_s), qPrintable(name));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFileInfo::exists(file(name)));
}

void TestTraceSaving::recordsWhileItGrows()
{
    m_saving->setFolder(m_home->path());
    const QSignalSpy changed(m_saving, &TraceSaving::recordingChanged);
    m_saving->askAndRecord(m_header);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(u"grows.sixcast"_s);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(m_saving->isRecording());
    QVERIFY(changed.last().first().toBool());
    m_saving->record(Sample::many(20));
    QTRY_COMPARE(sequences(file(u"grows.sixcast"_s)).size(), 20); // while it is still recording
    m_saving->stopRecording();
    QVERIFY(!m_saving->isRecording());
    QVERIFY(!changed.last().first().toBool());
    m_saving->record(Sample::many(20));
    QCOMPARE(sequences(file(u"grows.sixcast"_s)).size(), 20);
}

void TestTraceSaving::saysWhatWentWrong()
{
    const auto result =
        m_saving->save(file(u"gone/x.sixcast"_s), m_view.get(), m_header, Range::All, {});
    QVERIFY(!result);
    QVERIFY(!result.error().text.isEmpty());
}

QTEST_MAIN(TestTraceSaving)
#include "tst_tracesaving.moc"
