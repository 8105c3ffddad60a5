// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/escape.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_data();
    void bytes();
    void text_data();
    void text();
    void validUtf8IsTheSameAsText();
    void nothingUnsafeComesThrough();
    void differentBytesGiveDifferentText();
    void limit_data();
    void limit();
    void hexOnOneLine();
    void dump_data();
    void dump();
    void narrowDump();
    void largestDatagram();
};

void TestEscape::bytes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("ascii") << "HELLO 1 run=0"_ba << u"HELLO 1 run=0"_s;
    QTest::newRow("backslash") << "a\\n"_ba << u"a\\\\n"_s;
    QTest::newRow("line ends and tab") << "a\r\n\tb"_ba << u"a\\r\\n\\tb"_s;
    QTest::newRow("NUL") << QByteArray("HELLO\0X", 7) << u"HELLO\\x00X"_s;
    QTest::newRow("terminal sequence") << "\x1b[31mred"_ba << u"\\x1b[31mred"_s;
    QTest::newRow("DEL") << "\x7f"_ba << u"\\x7f"_s;
    QTest::newRow("html is literal") << "<b>&amp;"_ba << u"<b>&amp;"_s;
    QTest::newRow("letters") << "Gr\xc3\xbc\xc3\x9f"
                                "e \xe6\xbc\xa2 \xf0\x9f\x98\x80"_ba
                             << u"Gr\u00fc\u00dfe \u6f22 \U0001f600"_s;
    QTest::newRow("C1 as UTF-8") << "\xc2\x9b"
                                    "31m"_ba
                                 << u"\\u009b31m"_s;
    QTest::newRow("C1 as a byte") << "\x9b"
                                     "31m"_ba
                                  << u"\\x9b31m"_s;
    QTest::newRow("right-to-left override") << "a\xe2\x80\xae"
                                               "b"_ba
                                            << u"a\\u202eb"_s;
    QTest::newRow("isolates") << "\xe2\x81\xa6\xe2\x81\xa9"_ba << u"\\u2066\\u2069"_s;
    QTest::newRow("zero-width") << "\xe2\x80\x8b\xe2\x80\x8d\xef\xbb\xbf"_ba
                                << u"\\u200b\\u200d\\ufeff"_s;
    QTest::newRow("soft hyphen") << "\xc2\xad"_ba << u"\\u00ad"_s;
    QTest::newRow("no-break space") << "\xc2\xa0"_ba << u"\\u00a0"_s;
    QTest::newRow("line separator") << "\xe2\x80\xa8\xe2\x80\xa9"_ba << u"\\u2028\\u2029"_s;
    QTest::newRow("tag character") << "\xf3\xa0\x81\x81"_ba << u"\\U000e0041"_s;
    QTest::newRow("private use") << "\xee\x80\x80"_ba << u"\\ue000"_s;
    QTest::newRow("noncharacter") << "\xef\xbf\xbf"_ba << u"\\uffff"_s;
    QTest::newRow("Hangul filler") << "\xe3\x85\xa4"_ba << u"\\u3164"_s;
    QTest::newRow("variation selector") << "a\xef\xb8\x8f"_ba << u"a\\ufe0f"_s;
    QTest::newRow("combining mark on a letter") << "e\xcc\x81"_ba << u"e\u0301"_s;
    QTest::newRow("combining mark first") << "\xcc\x81"_ba << u"\\u0301"_s;
    QTest::newRow("lone continuation") << "a\x80z"_ba << u"a\\x80z"_s;
    QTest::newRow("cut short") << "\xe2\x82"_ba << u"\\xe2\\x82"_s;
    QTest::newRow("cut short, then ascii") << "\xe2\x82"
                                              "A"_ba
                                           << u"\\xe2\\x82A"_s;
    QTest::newRow("overlong slash") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("overlong, three bytes") << "\xe0\x80\xaf"_ba << u"\\xe0\\x80\\xaf"_s;
    QTest::newRow("surrogate in UTF-8") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("beyond Unicode") << "\xf4\x90\x80\x80"_ba << u"\\xf4\\x90\\x80\\x80"_s;
    QTest::newRow("0xff") << "\xff\xfe"_ba << u"\\xff\\xfe"_s;
}

void TestEscape::bytes()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, expected);
    QCOMPARE(escaped(input), expected);
}

void TestEscape::text_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");

    QTest::newRow("name of an interface") << u"enp3s0"_s << u"enp3s0"_s;
    QTest::newRow("control") << u"eth0\u001b]0;x\u0007"_s << u"eth0\\x1b]0;x\\x07"_s;
    QTest::newRow("C1") << u"\u0090"_s << u"\\u0090"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s << u"\U0001f600"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) << u"\\ud83d"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) + u"a"_s << u"\\ude00a"_s;
    QTest::newRow("backslash") << u"C:\\temp"_s << u"C:\\\\temp"_s;
}

void TestEscape::text()
{
    QFETCH(const QString, input);
    QFETCH(const QString, expected);
    QCOMPARE(escaped(input), expected);
}

void TestEscape::validUtf8IsTheSameAsText()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString character = QString::fromUcs4(&c, 1);
        if (escaped(character) != escaped(character.toUtf8()))
            QFAIL(qPrintable(QString::number(c, 16)));
    }
}

void TestEscape::nothingUnsafeComesThrough()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray input(random.bounded(40), Qt::Uninitialized);
        for (char &byte : input)
            byte = char(random.bounded(256));
        for (const char32_t c : escaped(input).toUcs4()) {
            const QChar::Category category = QChar::category(c);
            QVERIFY2(c >= 0x20 && c != 0x7f && category != QChar::Other_Control
                         && category != QChar::Other_Format && category != QChar::Separator_Line
                         && category != QChar::Other_NotAssigned,
                     input.toHex().constData());
        }
    }
}

void TestEscape::differentBytesGiveDifferentText()
{
    QSet<QString> seen;
    for (int a = 0; a < 256; ++a) {
        for (int b = 0; b < 256; ++b) {
            const char input[] = {char(a), char(b)};
            seen.insert(escaped(QByteArrayView(input, 2)));
        }
    }
    QCOMPARE(seen.size(), 65'536);
}

void TestEscape::limit_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fits") << "HELLO"_ba << 5 << u"HELLO"_s;
    QTest::newRow("one too many") << "HELLO!"_ba << 5 << u"HELLO... (+1 bytes)"_s;
    QTest::newRow("not within a character") << "abc\xe2\x82\xac!"_ba << 5 << u"abc... (+4 bytes)"_s;
    QTest::newRow("right after a character")
        << "ab\xe2\x82\xac!!"_ba << 5 << u"ab\u20ac... (+2 bytes)"_s;
    QTest::newRow("within rubbish") << "abcd\x80\x80\x80"_ba << 5 << u"abcd\\x80... (+2 bytes)"_s;
    QTest::newRow("a lead byte that leads nowhere") << "abcd\xe2"
                                                       "efg"_ba
                                                    << 5 << u"abcd\\xe2... (+3 bytes)"_s;
    QTest::newRow("nothing") << "abc"_ba << 0 << u"... (+3 bytes)"_s;
    QTest::newRow("negative") << "abc"_ba << -1 << u"... (+3 bytes)"_s;
}

void TestEscape::limit()
{
    QFETCH(const QByteArray, input);
    QFETCH(const int, maximum);
    QFETCH(const QString, expected);
    QCOMPARE(escapedForDisplay(input, maximum), expected);
}

void TestEscape::hexOnOneLine()
{
    QCOMPARE(hexLine({}), QString());
    QCOMPARE(hexLine("HELLO"), u"48 45 4c 4c 4f"_s);
    QCOMPARE(hexLine(QByteArrayView("\0\xff", 2)), u"00 ff"_s);
}

void TestEscape::dump_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << 100 << QString();
    QTest::newRow("short") << "HELLO\n"_ba << 100
                           << u"0000  48 45 4c 4c 4f 0a                                 |HELLO.|"_s;
    QTest::newRow("two lines")
        << "HELLO 1 run=0000\xff"_ba << 100
        << u"0000  48 45 4c 4c 4f 20 31 20  72 75 6e 3d 30 30 30 30  |HELLO 1 run=0000|\n"
           "0010  ff                                                |.|"_s;
    QTest::newRow("limited") << "HELLO 1 run=0000"_ba << 2
                             << u"0000  48 45                                             |HE|\n"
                                "... (+14 bytes)"_s;
}

void TestEscape::dump()
{
    QFETCH(const QByteArray, input);
    QFETCH(const int, maximum);
    QFETCH(const QString, expected);
    QCOMPARE(hexDump(input, maximum), expected);
}

void TestEscape::narrowDump()
{
    QCOMPARE(hexDump("HELLO 1 r", 100, 8),
             u"0000  48 45 4c 4c  4f 20 31 20  |HELLO 1 |\n"
             "0008  72                        |r|"_s);
}

void TestEscape::largestDatagram()
{
    const QByteArray payload(65'527, '\x1b');
    QCOMPARE(escaped(payload).size(), 4 * payload.size());
    QCOMPARE(escapedForDisplay(payload),
             QString(u"\\x1b"_s.repeated(4096) + u"... (+61431 bytes)"));
    QCOMPARE(hexDump(payload, payload.size()).count(u'\n'), 4095);
}

QTEST_APPLESS_MAIN(TestEscape)
#include "tst_escape.moc"
