// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/captureddatagrams.h"
#include "core/capture/capturesource.h"
#include "core/capture/openedtrace.h"
#include "core/trace/tracefile.h"
#include "core/trace/tracetext.h"
#include "packetmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr ByteOrder little = ByteOrder::Little;

QByteArray mixedCapture()
{
    const QByteArray tcp = ip6({"2001:db8::1", "2001:db8::2", 64}, 6, "tcp");
    return sectionBlock(little, option(4, "Tester 1", little))
        + interfaceBlock(little, 1, option(2, "eth0", little))
        + interfaceBlock(little, 101, option(2, "tun0", little), 50)
        + enhancedBlock(little, 0, 1'764'000'000'000'001, ethernet(hello()),
                        option(2, number(2, 4, little), little))
        + enhancedBlock(little, 1, 1'764'000'000'000'002, tcp)
        + enhancedBlock(
               little, 0, 1'764'000'000'000'003,
               ethernet(mld(mldv2Report({mldRecord(4, "ff12::6d63")}), {"fe80::2", "ff02::16", 1})))
        + block(3, number(4, 4, little) + "what", little)
        + enhancedBlock(little, 1, 1'764'000'000'000'005, hello("abcdef").first(50), {}, 54)
        + number(6, 4, little) + number(0xfffffff0, 4, little);
}

} // namespace

class CaptureSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void showsRows()
    {
        const auto source = open(mixedCapture());
        QVERIFY(source);
        QVERIFY(source->isComplete());
        QCOMPARE(source->header().role, u"capture"_s);
        QCOMPARE(source->header().program, u"Tester 1"_s);
        QCOMPARE(source->header().wallNs, 1'764'000'000'000'001'000);
        QStringList rows;
        TextEncoder encoder({.localTime = false, .hex = false});
        for (qsizetype row = 0; row < source->size(); ++row) {
            const TraceEvent event = source->at(row);
            QCOMPARE(event.sequence, quint64(row + 1));
            QCOMPARE(event.wallNs, source->wallNs(row));
            rows << QString::fromUtf8(encoder.encode(event)).trimmed();
        }
        QCOMPARE(
            rows,
            (QStringList{
                u"2025-11-24 16:00:00.000001 [capture eth0] 5 bytes from "
                u"[fe80::1]:40000 to [ff12::6d63]:28015, hop limit 1: HELLO"_s,
                u"2025-11-24 16:00:00.000002 [capture tun0] TCP from 2001:db8::1 to 2001:db8::2"_s,
                u"2025-11-24 16:00:00.000003 [capture eth0] MLDv2 report from fe80::2: "
                u"joins ff12::6d63 (TO_EX)"_s,
                u"2025-11-24 16:00:00.000003 [capture eth0] Ethernet, no IP"_s,
                u"2025-11-24 16:00:00.000005 [capture tun0] 2 bytes from "
                u"[fe80::1]:40000 to [ff12::6d63]:28015, hop limit 1 (the capture has "
                u"only this much of 6 byte(s)): ab"_s,
                u"2025-11-24 16:00:00.000005 [capture eth0] error: The file is damaged: "
                u"it claims a length that no packet has. What follows can't be read."_s}));
        QCOMPARE(source->at(0).kind, Kind::Sent);
        QCOMPARE(source->at(4).kind, Kind::Received);
    }

    void filtersAsTheEventsSay_data()
    {
        QTest::addColumn<TraceFilter>("filter");
        QTest::newRow("all") << TraceFilter();
        QTest::newRow("usual") << TraceFilter{.backgroundKinds = 0};
        QTest::newRow("sent") << TraceFilter{.kinds = TraceFilter::bit(Kind::Sent)};
        QTest::newRow("errors") << TraceFilter{.kinds = TraceFilter::bit(Kind::Error)};
        QTest::newRow("interface") << TraceFilter{.interface = u"tun0"_s};
        QTest::newRow("text") << TraceFilter{.text = u"MLDV2"_s};
        QTest::newRow("operation") << TraceFilter{.text = u"hello"_s};
        QTest::newRow("address") << TraceFilter{.text = u"ff12::6d63"_s};
        QTest::newRow("endpoint") << TraceFilter{.text = u"[fe80::1]:40000"_s};
        QTest::newRow("payload") << TraceFilter{.text = u"ELLO"_s};
        QTest::newRow("payload elsewhere")
            << TraceFilter{.interface = u"tun0"_s, .text = u"ELLO"_s};
        QTest::newRow("beside the payload") << TraceFilter{.text = u"only this much"_s};
        QTest::newRow("nothing") << TraceFilter{.text = u"nowhere"_s};
    }
    void filtersAsTheEventsSay()
    {
        QFETCH(const TraceFilter, filter);
        const auto source = open(mixedCapture());
        QVERIFY(source);
        std::vector<quint32> found, expected;
        source->filter(filter, 0, 3, found);
        source->filter(filter, 3, 1000, found);
        for (qsizetype row = 0; row < source->size(); ++row) {
            if (matches(filter, source->at(row)))
                expected.push_back(quint32(row));
        }
        QCOMPARE(found, expected);
    }

    void readsOnInParts()
    {
        QByteArray bytes = pcapHead();
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i)
            bytes += pcapRecord(ethernet(hello(QByteArray(500, 'x'))), quint64(i));
        const auto source = open(bytes);
        QVERIFY(source);
        QVERIFY(!source->isComplete());
        QVERIFY(source->size() > 100 && source->size() < count);
        const TraceEvent first = source->at(0);
        source->readAll();
        QCOMPARE(source->size(), count);
        QCOMPARE(source->at(0), first);
        QCOMPARE(source->at(count - 1).wallNs, (count - 1) * 1000);
    }

    // Byte by byte: what the file has of each packet comes back from the export.
    void exportsPacketsAsTheyAre()
    {
        const auto source = open(mixedCapture());
        QVERIFY(source);
        const QString path = m_dir->filePath(u"again.pcapng"_s);
        QVERIFY(saveTrace(path, source->header(), *source));
        auto again = CaptureSource::open(path);
        QVERIFY(again);
        const CaptureSource &other = **again;
        QCOMPARE(other.size(), source->size() - 1); // the damaged place is no packet
        for (qsizetype row = 0; row < other.size(); ++row)
            QCOMPARE(other.rawPacket(row)->bytes, source->rawPacket(row)->bytes);
        for (const qsizetype row : {0, 1, 2, 4}) {
            const RawPacket before = *source->rawPacket(row), after = *other.rawPacket(row);
            QCOMPARE(after.wallNs, before.wallNs);
            QCOMPARE(after.linkType, before.linkType);
            QCOMPARE(after.interface.name, before.interface.name);
            QCOMPARE(after.originalBytes, before.originalBytes);
            QCOMPARE(after.snapLength, before.snapLength);
            QCOMPARE(after.flags, before.flags);
        }
    }

    void opensTracesAndCapturesAlike()
    {
        const auto source = open(mixedCapture());
        QVERIFY(source);
        const auto capture = openTraceOrCapture(m_path);
        QVERIFY(capture);
        QVERIFY(capture->isCapture);
        const QString saved = m_dir->filePath(u"saved.sixcast"_s);
        QVERIFY(saveTrace(saved, source->header(), *source));
        const auto trace = openTraceOrCapture(saved);
        QVERIFY(trace);
        QVERIFY(!trace->isCapture);
        QCOMPARE(trace->source->size(), source->size());
        QCOMPARE(trace->source->at(2).text, source->at(2).text);
        QVERIFY(!openTraceOrCapture(m_dir->filePath(u"gone.pcap"_s)));
        QVERIFY(!openTraceOrCapture(m_dir->path()));
    }

    void givesDatagrams()
    {
        QFile file(write(mixedCapture()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        CaptureReader reader(file);
        QVERIFY(reader.begin());
        QStringList lines;
        forEachDatagram(reader, [&](const CapturedDatagram &datagram) {
            lines << u"%1 %2 [%3]:%4 [%5]:%6 %7 %8%9"_s.arg(datagram.packetNumber)
                         .arg(datagram.interface.name, datagram.source.toString())
                         .arg(datagram.sourcePort)
                         .arg(datagram.destination.toString())
                         .arg(datagram.destinationPort)
                         .arg(datagram.length)
                         .arg(QString::fromLatin1(datagram.payload.toByteArray()),
                              datagram.isCut ? u" cut"_s : QString());
            return true;
        });
        QCOMPARE(lines,
                 (QStringList{u"1 eth0 [fe80::1]:40000 [ff12::6d63]:28015 5 HELLO"_s,
                              u"5 tun0 [fe80::1]:40000 [ff12::6d63]:28015 6 ab cut"_s}));
    }

private:
    QString write(const QByteArray &bytes)
    {
        m_path = m_dir->filePath(u"any.bin"_s); // its name says nothing
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? m_path
                                                                                    : QString();
    }
    std::unique_ptr<CaptureSource> open(const QByteArray &bytes)
    {
        auto source = CaptureSource::open(write(bytes));
        return source ? std::move(source).value() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(CaptureSourceTest)
#include "tst_capturesource.moc"
