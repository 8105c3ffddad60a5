// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/escape.h"
#include "core/trace/traceencoder.h"
#include "goldenevents.h"
#include "randomevent.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

HtmlSummary goldenSummary()
{
    HtmlSummary summary;
    summary.title = u"Sixcast <report>"_s;
    summary.sentence = u"Nothing was heard & the firewall is why."_s;
    summary.sections.append(
        {u"Findings"_s,
         {u"Cause"_s, u"Confidence"_s},
         {{u"listener.firewall.in"_s, u"certain"_s}, {u"<img src=x>"_s, u"\u202epossible"_s}},
         u"Best first."_s});
    HtmlSummary::Section way;
    way.title = u"It stops <here>."_s;
    way.isSentence = true;
    way.way = {{"passed", u"5"_s, u"eth<0>"_s, u"passed"_s},
               {"stops", u"0 of 5"_s, u"input filter"_s, u"stops here"_s},
               {"unreached", {}, u"program"_s, u"not reached"_s}};
    summary.sections.append(way);
    HtmlSummary::Section folded;
    folded.title = u"Less & less likely"_s;
    folded.note = u"Unlikely."_s;
    folded.isFolded = true;
    summary.sections.append(folded);
    return summary;
}

QByteArray encodeAll(TraceFormat format, const QList<TraceEvent> &events)
{
    const auto encoder = makeTraceEncoder(format, {goldenSummary()});
    ByteWriter out;
    encoder->begin(out, goldenHeader());
    for (const TraceEvent &event : events)
        encoder->add(out, event);
    encoder->end(out);
    return out.take();
}

QList<TraceEvent> randomEvents(quint32 seed, int count)
{
    RandomEvents random(seed);
    QList<TraceEvent> events;
    for (int i = 0; i < count; ++i)
        events += random.next();
    return events;
}

/// What tshark reads in \a file: a line a packet, \a fields with `|` between them.
QStringList tshark(const QString &file, const QStringList &fields)
{
    const QString program = QStandardPaths::findExecutable(u"tshark"_s);
    if (program.isEmpty()) {
        qCritical("tshark is not installed; this test needs it (apt install tshark)");
        return {u"tshark is not installed"_s};
    }
    QStringList arguments{
        u"-n"_s, u"-r"_s,     file,    u"-o"_s,         u"udp.check_checksum:TRUE"_s,
        u"-T"_s, u"fields"_s, u"-E"_s, u"separator=|"_s};
    for (const QString &field : fields)
        arguments << u"-e"_s << field;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {u"tshark failed: "_s + QString::fromUtf8(process.readAllStandardError())};
    // Newer ones (4.4) write a backslash of a field as two.
    return QString::fromUtf8(process.readAllStandardOutput())
        .replace(u"\\\\"_s, u"\\"_s)
        .split(u'\n', Qt::SkipEmptyParts);
}

/// RFC 4180, strictly: rows of cells; empty when the text breaks a rule.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'"') {
            for (++i; i < text.size(); ++i) {
                if (text[i] != u'"')
                    cell += text[i];
                else if (i + 1 < text.size() && text[i + 1] == u'"')
                    cell += text[i++];
                else
                    break;
            }
            ++i;
        } else {
            for (; i < text.size() && text[i] != u',' && text[i] != u'\r'; ++i) {
                if (text[i] == u'"' || text[i] == u'\n')
                    return {};
                cell += text[i];
            }
        }
        row += std::exchange(cell, {});
        if (i < text.size() && text[i] == u',') {
            ++i;
        } else if (QStringView(text).sliced(i).startsWith(u"\r\n")) {
            rows += std::exchange(row, {});
            i += 2;
        } else {
            return {};
        }
    }
    return rows;
}

} // namespace

class TraceEncodersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<TraceFormat>("format");
        for (const TraceFormat format : {TraceFormat::Sixcast, TraceFormat::Text, TraceFormat::Csv,
                                         TraceFormat::Pcapng, TraceFormat::Html})
            QTest::newRow(qPrintable(traceSuffix(format))) << format;
    }
    /// SIXCAST_UPDATE_GOLDEN=1 writes the files anew: look at the difference before you commit it.
    void golden()
    {
        QFETCH(TraceFormat, format);
        const QByteArray encoded = encodeAll(format, goldenEvents());
        QFile file(QStringLiteral(SIXCAST_TEST_DATA "/golden.") + traceSuffix(format));
        if (qEnvironmentVariableIsSet("SIXCAST_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(encoded), encoded.size());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray expected = file.readAll();
        if (format == TraceFormat::Pcapng) {
            QCOMPARE(hexDump(encoded, encoded.size()), hexDump(expected, expected.size()));
            return;
        }
        const QList<QByteArray> lines = encoded.split('\n'), expectedLines = expected.split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expectedLines.size()); ++i)
            QCOMPARE(lines[i], expectedLines[i]);
        QCOMPARE(lines.size(), expectedLines.size());
    }

    void csvIsStrictAndSafe()
    {
        QList<TraceEvent> events = goldenEvents() + randomEvents(21, 1'000);
        const QByteArray encoded = encodeAll(TraceFormat::Csv, events);
        const QString text = QString::fromUtf8(encoded);
        QCOMPARE(text.toUtf8(), encoded);
        const QList<QStringList> rows = parseCsv(text);
        QCOMPARE(rows.size(), events.size() + 1);
        const qsizetype hex = rows.first().indexOf(u"payload_hex"_s);
        const qsizetype sequence = rows.first().indexOf(u"sequence"_s);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            QCOMPARE(rows[i].size(), rows.first().size());
            QCOMPARE(QByteArray::fromHex(rows[i][hex].toLatin1()), events[i - 1].payload);
            QCOMPARE(rows[i][sequence].toULongLong(), events[i - 1].sequence);
            for (const QString &cell : rows[i]) {
                QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
                for (const QChar c : cell)
                    QVERIFY(c.category() != QChar::Other_Control
                            && c.category() != QChar::Other_Format);
            }
        }
    }

    void htmlIsWellFormedAndInert()
    {
        const QByteArray encoded =
            encodeAll(TraceFormat::Html, goldenEvents() + randomEvents(22, 300));
        QVERIFY(!encoded.contains("<script") && !encoded.contains("<img")
                && !encoded.contains("<b>"));
        QVERIFY(!encoded.contains("http:") && !encoded.contains("https:")
                && !encoded.contains("url("));
        // The elements that need no end are closed for the XML reader; all else must nest.
        QByteArray xml = encoded;
        xml.replace("<!DOCTYPE html>\n", "").replace("<br>", "<br/>");
        for (const char *meta :
             {"charset=\"utf-8\"", "'unsafe-inline'\"", "device-width\"", "light dark\""})
            xml.replace(QByteArray(QByteArray(meta) + '>'), QByteArray(QByteArray(meta) + "/>"));
        QXmlStreamReader reader(xml);
        int rows = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "tr"_L1)
                ++rows;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(rows > 310);
    }

    void pcapngOpensInTshark()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pcapng"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encodeAll(TraceFormat::Pcapng, goldenEvents()));
        file.close();
        const QStringList rows = tshark(
            path,
            {u"frame.time_epoch"_s, u"frame.interface_name"_s, u"ipv6.src"_s, u"ipv6.dst"_s,
             u"ipv6.hlim"_s, u"udp.srcport"_s, u"udp.dstport"_s, u"udp.payload"_s,
             u"udp.checksum.status"_s, u"frame.packet_flags_direction"_s, u"frame.comment"_s});
        const auto row = [](const QByteArray &payload, const QString &begin, const QString &end) {
            return QString(begin + u'|' + QString::fromLatin1(payload.toHex()) + u"|1|" + end);
        };
        const QList<TraceEvent> events = goldenEvents();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(
            rows[0],
            row(events[2].payload,
                u"1795363468.500000246|eth0|fe80::216:3eff:fe12:3456|ff12::6d63|1|40000|28015"_s,
                u"0x00000001|#3 [listener] received 48 bytes from "
                u"[fe80::216:3eff:fe12:3456%eth0]:40000 for "
                "[ff12::6d63%eth0]:28015, hop limit 1: HELLO 1 run=00000000deadbeef seq=1"_s));
        QCOMPARE(
            rows[1],
            row(events[3].payload,
                u"1795363468.750000369|eth0|::|fe80::216:3eff:fe12:3456|64|28015|40000"_s,
                u"0x00000002|#4 [listener] sent 36 bytes to [fe80::216:3eff:fe12:3456%eth0]:40000: "
                u"WELCOME 1 "
                "run=00000000deadbeef seq=1; hop limit not known; source address not known"_s));
        QVERIFY2(rows[2].startsWith(
                     row(events[4].payload,
                         u"1795363469.000000492|=\"<b>\\u202e\\n|fe80::bad|fe80::1|64|1|28015"_s,
                         u"0x00000001|#5 [listener] received 34 bytes"_s)),
                 qPrintable(rows[2]));
    }

    /// Any event: tshark reads every packet, and every checksum is right.
    void tsharkReadsEveryPacket()
    {
        QList<TraceEvent> events = randomEvents(23, 300);
        qsizetype expected = 0;
        for (TraceEvent &event : events) {
            event.osError = 0;
            event.payload.truncate(65'527);
            const bool isDatagram = event.kind == Kind::Sent || event.kind == Kind::Received;
            if (isDatagram && (!event.peer || event.peer->port == 0))
                event.peer = Endpoint{*Ip6Address::parse(u"fe80::1"), {}, 9};
            expected += isDatagram ? 1 : 0;
        }
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.pcapng"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(encodeAll(TraceFormat::Pcapng, events));
        file.close();
        const QStringList rows = tshark(path, {u"ipv6.version"_s, u"udp.checksum.status"_s});
        QCOMPARE(rows.size(), expected);
        for (const QString &row : rows)
            QCOMPARE(row, u"6|1"_s);
    }
};

QTEST_GUILESS_MAIN(TraceEncodersTest)
#include "tst_traceencoders.moc"
