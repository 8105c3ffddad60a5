// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturereader.h"
#include "core/trace/timetext.h"
#include "packetmaker.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr quint64 second = 1'764'000'000; // 2025-11-24
constexpr qint64 secondNs = qint64(second) * 1'000'000'000;

/// What a person would write down of each packet: `1 1764000000.000001000 eth0 5/5`.
QString lineOf(const CapturedPacket &packet, const CaptureReader &reader)
{
    QString line = QString::number(packet.number);
    if (packet.problem != CaptureProblem::None)
        return line + u" problem "_s + QString::number(int(packet.problem));
    line += u" %1.%2"_s.arg(packet.wallNs / 1'000'000'000)
                .arg(packet.wallNs % 1'000'000'000, 9, 10, QChar(u'0'));
    if (!packet.hasTime)
        line += u" untimed"_s;
    const CaptureInterface &interface = reader.interfaces()[packet.interface];
    line += u" %1:%2 %3/%4 %5"_s.arg(interface.name)
                .arg(int(packet.link))
                .arg(packet.bytes.size())
                .arg(packet.originalBytes)
                .arg(QString::fromLatin1(
                    packet.bytes.first(std::min<qsizetype>(packet.bytes.size(), 4)).toByteArray()));
    if (packet.direction != CaptureDirection::Unknown)
        line += packet.direction == CaptureDirection::In ? u" in"_s : u" out"_s;
    return line;
}

/// A pipe: can't be read backwards.
class Pipe : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>({maximum, m_bytes.size() - m_at, 1000});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

QStringList linesOf(QIODevice &device)
{
    CaptureReader reader(device);
    if (const Result<void> begun = reader.begin(); !begun)
        return {begun.error().text};
    QStringList lines;
    QList<CapturedPacket> packets;
    for (CapturedPacket packet; reader.next(packet);) {
        lines << lineOf(packet, reader);
        packets << packet;
    }
    // Every packet reads the same again by its place, in any order.
    if (device.isSequential())
        return lines;
    for (qsizetype i = packets.size() - 1; i >= 0; --i) {
        CapturedPacket again = reader.packetAt(packets[i].offset);
        again.number = packets[i].number;
        if (!again.hasTime)
            again.wallNs = packets[i].wallNs;
        if (lineOf(again, reader) != lines[i])
            lines << u"differs: "_s + lineOf(again, reader);
    }
    return lines;
}

QStringList linesOf(QByteArray bytes)
{
    Pipe pipe(bytes);
    const QStringList piped = linesOf(pipe);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QStringList lines = linesOf(buffer);
    return lines == piped ? lines : lines + QStringList{u"a pipe gives:"_s} + piped;
}

} // namespace

class CaptureReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsPcap_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("nanoseconds");
        for (const ByteOrder order : {ByteOrder::Big, ByteOrder::Little}) {
            for (const bool nanoseconds : {false, true})
                QTest::addRow("%s, %s", order == ByteOrder::Big ? "big" : "little",
                              nanoseconds ? "ns" : "us")
                    << int(order) << nanoseconds;
        }
    }
    void readsPcap()
    {
        QFETCH(const int, order);
        QFETCH(const bool, nanoseconds);
        const PcapPart part{.order = ByteOrder(order), .nanoseconds = nanoseconds, .link = 101};
        const quint64 units = nanoseconds ? 1'000'000'000 : 1'000'000;
        const QByteArray bytes = pcapHead(part) + pcapRecord("abcde", second * units + 1, part)
            + pcapRecord("fghij", second * units + 2, part, 1500) + pcapRecord({}, units, part);
        const QStringList lines = linesOf(bytes);
        const auto stamp = [nanoseconds](const char *digit) -> QString {
            return QString::fromLatin1(nanoseconds ? "00000000" : "00000")
                + QString::fromLatin1(digit) + QString::fromLatin1(nanoseconds ? "" : "000");
        };
        QCOMPARE(lines,
                 (QStringList{u"1 1764000000."_s + stamp("1") + u" :101 5/5 abcd"_s,
                              u"2 1764000000."_s + stamp("2") + u" :101 5/1500 fghi"_s,
                              u"3 1.000000000 :101 0/0 "_s}));
    }

    void readsPcapng_data()
    {
        QTest::addColumn<int>("order");
        QTest::addRow("big") << int(ByteOrder::Big);
        QTest::addRow("little") << int(ByteOrder::Little);
    }
    void readsPcapng()
    {
        QFETCH(const int, order);
        const auto o = ByteOrder(order);
        const auto resolution = [o](int value) { return option(9, number(quint64(value), 1), o); };
        const auto name = [o](const char *text) { return option(2, text, o); };
        const quint64 us = second * 1'000'000;
        const ByteOrder other = o == ByteOrder::Big ? ByteOrder::Little : ByteOrder::Big;
        const QByteArray bytes =
            sectionBlock(o, option(4, "Tester 1", o)) + interfaceBlock(o, 1, name("eth0"))
            + block(4, "names", o) // skipped
            + enhancedBlock(o, 0, us + 1, "abcde", option(2, number(1, 4, o), o))
            + interfaceBlock(o, 113, name("ns") + resolution(9))
            + enhancedBlock(o, 1, second * 1'000'000'000 + 3, "fghij", {}, 99)
            + interfaceBlock(
                o, 276, name("binary") + resolution(0x80 | 10) + option(14, number(100, 8, o), o))
            + enhancedBlock(o, 2, (second - 100) * 1024 + 512, "klmno",
                            option(2, number(2, 4, o), o))
            // obsolete packet block: interface and drops share a word
            + block(2,
                    number(1, 2, o) + number(7, 2, o) + number((second * 1'000'000'000) >> 32, 4, o)
                        + number((second * 1'000'000'000) & 0xffffffff, 4, o) + number(3, 4, o)
                        + number(4, 4, o) + padded("pqr"),
                    o)
            + sectionBlock(other) + interfaceBlock(other, 101, {}, 3)
            + block(3, number(5, 4, other) + "stu", other) // simple: cut at the snap length
            + enhancedBlock(other, 0, us, "vwx");
        QCOMPARE(linesOf(bytes),
                 (QStringList{u"1 1764000000.000001000 eth0:1 5/5 abcd in"_s,
                              u"2 1764000000.000000003 ns:113 5/99 fghi"_s,
                              u"3 1764000000.500000000 binary:276 5/5 klmn out"_s,
                              u"4 1764000000.000000000 ns:113 3/4 pqr"_s,
                              u"5 1764000000.000000000 untimed :101 3/5 stu"_s,
                              u"6 1764000000.000000000 :101 3/3 vwx"_s}));
    }

    void saysWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        const auto o = ByteOrder::Little;
        const auto problem = [](int number, CaptureProblem what) {
            return u"%1 problem %2"_s.arg(number).arg(int(what));
        };
        const QString good = u"1 1764000000.000000000 :101 3/3 abc"_s;
        const PcapPart part{.link = 101};
        const QByteArray pcap = pcapHead(part) + pcapRecord("abc", second * 1'000'000, part);
        QTest::newRow("record of 4 GB")
            << QByteArray(pcap + number(0, 8) + number(0xffffffff, 4, o) + number(9, 4, o) + "xyz")
            << QStringList{good, problem(2, CaptureProblem::TooLong)};
        QTest::newRow("record cut off")
            << QByteArray(pcap + pcapRecord("defgh", 0, part).chopped(1))
            << QStringList{good, problem(2, CaptureProblem::FileEnds)};
        QTest::newRow("record head cut off")
            << QByteArray(pcap + "xyz") << QStringList{good, problem(2, CaptureProblem::FileEnds)};

        const QByteArray ng = sectionBlock(o) + interfaceBlock(o, 101)
            + enhancedBlock(o, 0, second * 1'000'000, "abc");
        QTest::newRow("block of 4 GB")
            << QByteArray(ng + number(6, 4, o) + number(0xfffffffc, 4, o) + QByteArray(100, 'x'))
            << QStringList{good, problem(2, CaptureProblem::TooLong)};
        QTest::newRow("block of no length")
            << QByteArray(ng + number(6, 4, o) + number(0, 8))
            << QStringList{good, problem(2, CaptureProblem::BadLength)};
        QTest::newRow("two lengths") << QByteArray(ng + number(6, 4, o) + number(12, 4, o)
                                                   + number(16, 4, o) + number(0, 16))
                                     << QStringList{good, problem(2, CaptureProblem::BadLength)};
        QTest::newRow("unknown interface")
            << QByteArray(ng + enhancedBlock(o, 1, 0, "x") + enhancedBlock(o, 0, 0, "y"))
            << QStringList{good, problem(2, CaptureProblem::UnknownInterface),
                           u"3 0.000000000 :101 1/1 y"_s};
        QTest::newRow("packet longer than its block")
            << QByteArray(
                   ng + block(6, number(0, 12) + number(99, 4, o) + number(99, 4, o) + "abcd", o)
                   + enhancedBlock(o, 0, 0, "y"))
            << QStringList{good, problem(2, CaptureProblem::BadBlock),
                           u"3 0.000000000 :101 1/1 y"_s};
        QTest::newRow("interface too short")
            << QByteArray(ng + block(1, "ab", o) + enhancedBlock(o, 0, 0, "y"))
            << QStringList{good, problem(2, CaptureProblem::BadBlock),
                           u"3 0.000000000 :101 1/1 y"_s};
        QTest::newRow("no interface at all")
            << QByteArray(sectionBlock(o) + enhancedBlock(o, 0, 0, "y"))
            << QStringList{problem(1, CaptureProblem::UnknownInterface)};
        QTest::newRow("section of another version")
            << QByteArray(ng
                          + block(0x0a0d0d0a,
                                  number(0x1a2b3c4d, 4, o) + number(9, 2, o) + number(0, 10), o))
            << QStringList{good, problem(2, CaptureProblem::BadBlock)};
    }
    void saysWhatIsDamaged()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, lines);
        QCOMPARE(linesOf(bytes), lines);
    }

    void isCutAnywhere()
    {
        const auto o = ByteOrder::Big;
        const QByteArray whole[]{pcapHead() + pcapRecord("abc", 1) + pcapRecord("defghi", 2),
                                 sectionBlock(o) + interfaceBlock(o, 1, option(2, "eth0", o))
                                     + enhancedBlock(o, 0, 1, "abc")
                                     + enhancedBlock(o, 0, 2, "defghi")};
        for (const QByteArray &bytes : whole) {
            const QStringList complete = linesOf(bytes);
            QCOMPARE(complete.size(), 2);
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                const QStringList lines = linesOf(bytes.first(size));
                QVERIFY2(lines.size() <= 2, qPrintable(lines.join(u'\n')));
                // What comes before the cut is read, and nothing is made up.
                for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                    QCOMPARE(lines[i], complete[i]);
            }
        }
    }

    void refusesWhatIsNoCapture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString plain = u"This is not a capture: neither .pcap nor .pcapng."_s;
        QTest::newRow("empty") << QByteArray() << plain;
        QTest::newRow("text") << QByteArray("{\"format\":\"sixcast\"}\n") << plain;
        QTest::newRow("head cut off") << pcapHead().chopped(1) << plain;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 and so on")
                              << u"This file is compressed. Unpack it first: gunzip"_s;
        QTest::newRow("zstd") << QByteArray("\x28\xb5\x2f\xfd and so on")
                              << u"This file is compressed. Unpack it first: unzstd"_s;
    }
    void refusesWhatIsNoCapture()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QVERIFY(!isCapture(bytes));
        QCOMPARE(linesOf(bytes), QStringList{text});
    }

    void readsLongFilesInParts()
    {
        // More than a window of the file, so that packets lie across its border.
        QByteArray pcap = pcapHead(),
                   ng = sectionBlock(ByteOrder::Little) + interfaceBlock(ByteOrder::Little, 1);
        const QByteArray packet(999, 'x');
        constexpr int count = 1000;
        for (int i = 0; i < count; ++i) {
            pcap += pcapRecord(packet, quint64(i));
            ng += enhancedBlock(ByteOrder::Little, 0, quint64(i), packet);
            ng += block(99, QByteArray(i % 100, 'y'), ByteOrder::Little);
        }
        const QStringList lines = linesOf(pcap);
        QCOMPARE(lines.size(), count);
        QCOMPARE(lines.last(), u"1000 0.000999000 :1 999/999 xxxx"_s);
        QCOMPARE(linesOf(ng), lines);
    }

    void skipsABlockThatIsLongerThanTheWindow()
    {
        const auto o = ByteOrder::Little;
        const QByteArray bytes = sectionBlock(o) + interfaceBlock(o, 1)
            + block(99, QByteArray(3'000'000, 'y'), o) + enhancedBlock(o, 0, 1, "abc");
        QCOMPARE(linesOf(bytes), QStringList{u"1 0.000001000 :1 3/3 abc"_s});
    }

    void convertsStamps_data()
    {
        QTest::addColumn<quint64>("stamp");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("ns");
        const quint64 all = ~quint64(0);
        const qint64 latest = saneNs(std::numeric_limits<qint64>::max());
        QTest::newRow("seconds") << second << 0 << qint64(0) << secondNs;
        QTest::newRow("milliseconds")
            << second * 1000 + 7 << 3 << qint64(0) << secondNs + 7'000'000;
        QTest::newRow("picoseconds")
            << second * 1'000'000'000 << 12 << qint64(0) << secondNs / 1000;
        QTest::newRow("10^-19") << quint64(15) * 1'000'000'000'000'000'000 << 19 << qint64(0)
                                << qint64(1'500'000'000);
        QTest::newRow("10^-20 is nothing") << all << 20 << qint64(0) << qint64(0);
        QTest::newRow("2^-32") << (quint64(5) << 32 | 0x80000000) << (0x80 | 32) << qint64(0)
                               << qint64(5'500'000'000);
        QTest::newRow("2^-63") << (quint64(3) << 62) << (0x80 | 63) << qint64(0)
                               << qint64(1'500'000'000);
        QTest::newRow("2^-64 is nothing") << all << (0x80 | 64) << qint64(0) << qint64(0);
        QTest::newRow("offset") << quint64(1'000'000) << 6 << qint64(second - 1) << secondNs;
        QTest::newRow("before 1970") << quint64(0) << 6 << qint64(-5) << qint64(0);
        QTest::newRow("offset out of all reason")
            << all << 0 << std::numeric_limits<qint64>::max() << latest;
        QTest::newRow("offset as far back")
            << all << 0 << std::numeric_limits<qint64>::min() << qint64(0);
    }
    void convertsStamps()
    {
        QFETCH(const quint64, stamp);
        QFETCH(const int, resolution);
        QFETCH(const qint64, offset);
        QFETCH(const qint64, ns);
        const CaptureInterface interface {
            .resolution = quint8(resolution & 0x7f), .resolutionIsBinary = (resolution & 0x80) != 0,
            .offsetSeconds = offset
        };
        QCOMPARE(captureStampNs(stamp, interface), ns);
    }
};

QTEST_APPLESS_MAIN(CaptureReaderTest)
#include "tst_capturereader.moc"
