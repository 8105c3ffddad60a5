// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/capture/packetmaker.h"
#include "tests/compare/flowworld.h"
#include "tests/widgets/sampledata.h"
#include "widgets/compare/comparejob.h"
#include "widgets/compare/comparingview.h"
#include "widgets/compare/flowpicture.h"
#include "widgets/compare/flowview.h"
#include "widgets/trace/tracemodel.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracecolors.h"
#include "widgets/tracetabs.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr quint64 begin = 1'795'363'468'000'000'000;

FlowComparison someLost()
{
    FlowWorld world;
    world.isLost = [](int i) { return i % 331 >= 100 && i % 331 < 120; };
    world.run();
    FlowComparison comparison = world.compare();
    comparison.key = {*Ip6Address::parse(u"ff15::5004"), 5004, *Ip6Address::parse(u"fe80::1")};
    return comparison;
}

ComparedFlow compared()
{
    ComparedFlow result;
    result.comparison = someLost();
    FlowKey other = result.comparison.key;
    other.port = 5005;
    result.flows = {{result.comparison.key, 2'000, 1'880}, {other, 20, 20}};
    result.notes = {u"It stops on the way."_s};
    result.report.sentence = lossSentence(result.comparison);
    return result;
}

/// 200 datagrams, every tenth missing where \a isLossy.
void writeCapture(const QString &path, bool isLossy)
{
    PcapPart part;
    part.nanoseconds = true;
    QByteArray bytes = pcapHead(part);
    for (int i = 0; i < 200; ++i) {
        if (isLossy && i % 10 == 4)
            continue;
        const QByteArray packet = ip6({.source = "fe80::1", .destination = "ff15::5004"}, 17,
                                      udp(QByteArray::number(i), 40'000, 5'004));
        bytes += pcapRecord(ethernet(packet), begin + quint64(i) * 1'000'000, part);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for a capture");
}

} // namespace

class TestFlowView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeCapture(path(u"sender.pcap"_s), false);
        writeCapture(path(u"receiver.pcap"_s), true);
    }

    void saysItAloud()
    {
        FlowPicture picture;
        picture.setComparison(someLost());
        QVERIFY(!picture.accessibleName().isEmpty());
        QVERIFY2(picture.accessibleDescription().contains(u"120 were lost"_s)
                     && picture.accessibleDescription().contains(
                         u"in bursts: 6 stretches, the longest of 20"_s),
                 qPrintable(picture.accessibleDescription()));
        QVERIFY2(picture.binText(0).contains(u"0 lost"_s), qPrintable(picture.binText(0)));
    }

    void marksWhatIsLost_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right to left") << false << true;
    }
    void marksWhatIsLost()
    {
        QFETCH(const bool, dark);
        QFETCH(const bool, mirrored);
        const ColorScheme scheme = dark ? ColorScheme::Dark : ColorScheme::Light;
        FlowPicture picture;
        picture.setPalette(schemePalette(scheme));
        picture.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        const FlowComparison comparison = someLost();
        picture.setComparison(comparison);
        picture.resize(900, 300);
        const QImage image = picture.grab().toImage();
        const QColor bad = toneColor(Tone::Bad, scheme);
        for (size_t bin = 0; bin < comparison.bins.size(); ++bin) {
            const QRect rect = picture.binRect(qsizetype(bin));
            bool isMarked = false;
            for (int y = 0; y < image.height(); ++y)
                isMarked = isMarked || image.pixelColor(rect.left(), y) == bad;
            QCOMPARE(isMarked, comparison.bins[bin].lost > 0);
        }
        QVERIFY(mirrored == (picture.binRect(0).left() > picture.binRect(1).left()));
    }

    void tellsAllOfIt()
    {
        FlowView view(compared());
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>())
            texts += label->text();
        const QString all = texts.join(u'\n');
        QVERIFY(all.contains(u"It stops on the way."_s) && all.contains(u"101-120"_s));
        QVERIFY(view.text().startsWith(view.report().sentence));
    }

    void otherFlowsAreAskedFor()
    {
        FlowView view(compared());
        auto *flows = view.findChild<QComboBox *>();
        QCOMPARE(flows->count(), 2);
        QSignalSpy wanted(&view, &FlowView::flowWanted);
        Q_EMIT flows->activated(0); // the one that is shown
        QVERIFY(wanted.isEmpty());
        Q_EMIT flows->activated(1);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<FlowChoice>().port, std::optional<quint16>(5005));
    }

    void comparesTwoCaptures()
    {
        TraceTabs tabs;
        QVERIFY(tabs.openTrace(path(u"sender.pcap"_s)));
        QVERIFY(tabs.compareWith(path(u"receiver.pcap"_s)));
        QVERIFY(qobject_cast<ComparingView *>(tabs.currentWidget()));
        QTRY_VERIFY(qobject_cast<FlowView *>(tabs.currentWidget()));
        const auto *view = qobject_cast<FlowView *>(tabs.currentWidget());
        QCOMPARE(view->comparison().sent, 200U);
        QCOMPARE(view->comparison().lost, 20U);
        QCOMPARE(tabs.count(), 3);
    }

    /// A run that nobody saved, against a capture.
    void comparesARunWithACapture()
    {
        TraceTabs tabs;
        tabs.setLiveHeader(Sample::header(u"requester"_s, u"hermes"_s));
        tabs.live()->model()->append(Sample::pairRequester());
        QVERIFY(tabs.compareWith(path(u"receiver.pcap"_s)));
        QTRY_VERIFY(qobject_cast<FlowView *>(tabs.currentWidget()));
    }

    void cancelClosesTheTab()
    {
        TraceTabs tabs;
        QVERIFY(tabs.openTrace(path(u"sender.pcap"_s)));
        QVERIFY(tabs.compareWith(path(u"receiver.pcap"_s)));
        tabs.currentWidget()->findChild<QPushButton *>()->click();
        QCOMPARE(tabs.count(), 2);
        QVERIFY(tabs.compareWith(path(u"receiver.pcap"_s))); // takes as long as the other would
        QTRY_VERIFY(qobject_cast<FlowView *>(tabs.currentWidget()));
        QCOMPARE(tabs.count(), 3);
    }

    void whatCannotBeReadIsSaid()
    {
        TraceTabs tabs;
        QVERIFY(tabs.openTrace(path(u"sender.pcap"_s)));
        QVERIFY(!tabs.compareWith(path(u"none.pcap"_s)));
        QFile empty(path(u"empty.pcap"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write(pcapHead());
        empty.close();
        QVERIFY(tabs.openTrace(path(u"empty.pcap"_s)));
        QSignalSpy failed(&tabs, &TraceTabs::failed);
        CompareJob job({{}, path(u"empty.pcap"_s), {}}, {path(u"empty.pcap"_s)});
        QSignalSpy finished(&job, &CompareJob::finished);
        job.start();
        QVERIFY(finished.wait());
        QVERIFY(job.outcome().error);
        QVERIFY(job.outcome().error->text.contains(u"Neither file"_s));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

Q_DECLARE_METATYPE(Sixcast::FlowChoice)

QTEST_MAIN(TestFlowView)
#include "tst_flowview.moc"
