// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Sixcast;

Q_DECLARE_METATYPE(Sixcast::Message)

using Kind = Message::Kind;
using Fields = QList<Message::Field>;

namespace {

constexpr quint64 run = 0x0123456789abcdef;

WelcomeFacts wholeFacts()
{
    return {.heard = 4,
            .receivedNs = 1764000000000000001,
            .sentNs = 1764000000000020002,
            .hops = 1,
            .interfaceName = u"enp3s0"_s,
            .more = {{"d", "join:1,drop:0"}}};
}

/// What the quick look must tell of a message.
MessageHead headOf(const Message &message)
{
    return {message.kind,
            message.extended,
            message.run,
            message.seq,
            message.number("rx").value_or(0),
            message.number("tx").value_or(0)};
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_data();
    void decode();
    void helloOnTheWire();
    void welcomeOnTheWire();
    void beaconOnTheWire();
    void welcomeInKind();
    void welcomeIsNeverLongerThanItsRequest();
    void defaultSizeHoldsAWholeWelcome();
    void whatIsUnknownIsLeftOut();
    void numbers_data();
    void numbers();
    void valuesWithAnyBytes();
    void tooManyFields();
    void randomMessagesRoundTrip();
    void randomBytes();
};

void TestMessage::decode_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Message>("expected");

    const Message unknown;
    const Message hello{.kind = Kind::Hello};
    const Message welcome{.kind = Kind::Welcome};
    const auto extended = [](Kind kind, quint64 theRun, quint32 seq, const Fields &fields = {},
                             int ignored = 0) {
        return Message{kind, true, theRun, seq, fields, ignored};
    };

    QTest::newRow("zero-length") << QByteArray() << unknown;
    QTest::newRow("beginning only") << "HELL"_ba << unknown;
    QTest::newRow("lower case") << "hello"_ba << unknown;
    QTest::newRow("blank before") << " HELLO"_ba << unknown;
    QTest::newRow("FLoM's HELLO") << "HELLO"_ba << hello;
    QTest::newRow("FLoM's WELCOME") << "WELCOME"_ba << welcome;
    QTest::newRow("with NUL") << QByteArray("HELLO\0", 6) << hello;
    QTest::newRow("with line end") << "HELLO\n"_ba << hello;
    QTest::newRow("merely begins so") << "HELLOX marks the spot"_ba << hello;
    QTest::newRow("WELCOME merely begins so") << "WELCOMEX"_ba << welcome;

    QTest::newRow("extended") << "HELLO 1 run=0123456789abcdef seq=7"_ba
                              << extended(Kind::Hello, run, 7);
    QTest::newRow("padded") << "HELLO 1 run=0123456789abcdef seq=7       "_ba
                            << extended(Kind::Hello, run, 7);
    QTest::newRow("upper-case digits")
        << "HELLO 1 run=0123456789ABCDEF seq=7"_ba << extended(Kind::Hello, run, 7);
    QTest::newRow("short run") << "HELLO 1 run=a seq=0"_ba << extended(Kind::Hello, 10, 0);
    QTest::newRow("any order") << "HELLO 1 seq=7 run=0123456789abcdef"_ba
                               << extended(Kind::Hello, run, 7);
    QTest::newRow("several blanks") << "HELLO   1  run=1   seq=2"_ba << extended(Kind::Hello, 1, 2);
    QTest::newRow("line end") << "WELCOME 1 run=1 seq=2 hops=3\r\n"_ba
                              << extended(Kind::Welcome, 1, 2, {{"hops", "3"}});
    QTest::newRow("largest numbers") << "HELLO 1 run=ffffffffffffffff seq=4294967295"_ba
                                     << extended(Kind::Hello, std::numeric_limits<quint64>::max(),
                                                 std::numeric_limits<quint32>::max());
    QTest::newRow("unknown keys") << "WELCOME 1 run=1 seq=2 colour=blue x-1_a="_ba
                                  << extended(Kind::Welcome, 1, 2,
                                              {{"colour", "blue"}, {"x-1_a", ""}});
    QTest::newRow("encoded value")
        << "HELLO 1 run=1 seq=2 if=my%20eth%25 v=a=b"_ba
        << extended(Kind::Hello, 1, 2, {{"if", "my eth%"}, {"v", "a=b"}});
    QTest::newRow("broken encoding") << "HELLO 1 run=1 seq=2 v=%zz%4 w=%"_ba
                                     << extended(Kind::Hello, 1, 2, {{"v", "%zz%4"}, {"w", "%"}});
    QTest::newRow("no key=value") << "HELLO 1 what run=1 =x seq=2 Big=1 \xff=1"_ba
                                  << extended(Kind::Hello, 1, 2, {}, 4);
    QTest::newRow("the first one counts")
        << "HELLO 1 run=1 run=3 seq=2 seq=x a=1 a=2"_ba
        << extended(Kind::Hello, 1, 2, {{"a", "1"}, {"a", "2"}}, 2);

    QTest::newRow("other version") << "HELLO 2 run=1 seq=2"_ba << hello;
    QTest::newRow("no version") << "HELLO run=1 seq=2"_ba << hello;
    QTest::newRow("word and version in one") << "HELLO1 run=1 seq=2"_ba << hello;
    QTest::newRow("no run") << "HELLO 1 seq=2"_ba << hello;
    QTest::newRow("no seq") << "WELCOME 1 run=1"_ba << welcome;
    QTest::newRow("empty run") << "HELLO 1 run= seq=2"_ba << hello;
    QTest::newRow("run is no number") << "HELLO 1 run=xyz seq=2"_ba << hello;
    QTest::newRow("run with prefix") << "HELLO 1 run=0x1 seq=2"_ba << hello;
    QTest::newRow("run too long") << "HELLO 1 run=00123456789abcdef seq=2"_ba << hello;
    QTest::newRow("seq too large") << "HELLO 1 run=1 seq=4294967296"_ba << hello;
    QTest::newRow("seq negative") << "HELLO 1 run=1 seq=-1"_ba << hello;
    QTest::newRow("seq with sign") << "HELLO 1 run=1 seq=+1"_ba << hello;
    QTest::newRow("seq with tail") << "HELLO 1 run=1 seq=1x"_ba << hello;
    QTest::newRow("tabs are no blanks") << "HELLO\t1\trun=1\tseq=1"_ba << hello;
}

void TestMessage::decode()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Message, expected);
    const Message message = decodeMessage(payload);
    QCOMPARE(message.kind, expected.kind);
    QCOMPARE(message.extended, expected.extended);
    QCOMPARE(message.run, expected.run);
    QCOMPARE(message.seq, expected.seq);
    QCOMPARE(message.fields, expected.fields);
    QCOMPARE(message.ignored, expected.ignored);
    QCOMPARE(decodeMessageHead(payload), headOf(expected));
}

void TestMessage::helloOnTheWire()
{
    QCOMPARE(encodeHello(run, 3, {}, 0), "HELLO 1 run=0123456789abcdef seq=3"_ba);
    QCOMPARE(encodeHello(1, 3, {{"d", "a b"}}, 0), "HELLO 1 run=0000000000000001 seq=3 d=a%20b"_ba);
    QCOMPARE(encodeHello(1, 3, {}, 40), "HELLO 1 run=0000000000000001 seq=3      "_ba);
    QCOMPARE(encodeHello(1, 3).size(), defaultHelloBytes);
    QCOMPARE(encodeHello(1, 3, {}, 400).size(), 400);
}

void TestMessage::welcomeOnTheWire()
{
    const Message hello = decodeMessage(encodeHello(run, 3));
    QCOMPARE(
        encodeWelcome(hello, wholeFacts(), 200),
        "WELCOME 1 run=0123456789abcdef seq=3 heard=4 rx=1764000000000000001 tx=1764000000000020002"
        " hops=1 if=enp3s0 d=join:1,drop:0"_ba);
}

void TestMessage::beaconOnTheWire()
{
    const QByteArray beacon = encodeBeacon(run, 3, "join:1,drop:0 %");
    QCOMPARE(beacon, "BEACON 1 run=0123456789abcdef seq=3 d=join:1,drop:0%20%25"_ba);
    const Message expected{.kind = Kind::Beacon,
                           .extended = true,
                           .run = run,
                           .seq = 3,
                           .fields = {{"d", "join:1,drop:0 %"}}};
    QCOMPARE(decodeMessage(beacon), expected);
    QCOMPARE(decodeMessage("BEACON"), Message{.kind = Kind::Beacon});
}

void TestMessage::welcomeInKind()
{
    QCOMPARE(encodeWelcome(decodeMessage("HELLO"), wholeFacts(), 5), "WELCOME"_ba);
    QCOMPARE(encodeWelcome(decodeMessage("HELLO 2 run=1 seq=1"), wholeFacts(), 200), "WELCOME"_ba);
    // Two bytes longer than this request would be the shortest extended answer.
    const QByteArray unpadded = encodeHello(run, 3, {}, 0);
    QCOMPARE(encodeWelcome(decodeMessage(unpadded), wholeFacts(), unpadded.size()), "WELCOME"_ba);
}

void TestMessage::welcomeIsNeverLongerThanItsRequest()
{
    const Message hello = decodeMessage(encodeHello(run, 4'294'967'295));
    qsizetype previousFields = -1;
    for (qsizetype size = 0; size <= 220; ++size) {
        const QByteArray text = encodeWelcome(hello, wholeFacts(), size);
        const Message welcome = decodeMessage(text);
        QCOMPARE(welcome.kind, Kind::Welcome);
        if (!welcome.extended) {
            QCOMPARE(text, "WELCOME"_ba);
            QVERIFY(size < 46);
            continue;
        }
        QVERIFY2(text.size() <= size, text.constData());
        QCOMPARE(welcome.run, hello.run);
        QCOMPARE(welcome.seq, hello.seq);
        QCOMPARE(welcome.value("rx").has_value(), welcome.value("tx").has_value());
        previousFields = welcome.fields.size();
    }
    QCOMPARE(previousFields, 6);
}

void TestMessage::defaultSizeHoldsAWholeWelcome()
{
    const Message hello = decodeMessage(encodeHello(run, std::numeric_limits<quint32>::max()));
    const qint64 late = 9'000'000'000'000'000'000; // the year 2255
    const WelcomeFacts facts{.heard = std::numeric_limits<quint64>::max(),
                             .receivedNs = late,
                             .sentNs = late,
                             .hops = 255,
                             .interfaceName = u"fifteen-letters"_s,
                             .more = {{"d", QByteArray(48, 'd')}}};
    const Message welcome = decodeMessage(encodeWelcome(hello, facts, defaultHelloBytes));
    QCOMPARE(welcome.fields.size(), 6);
    QCOMPARE(welcome.text("if"), u"fifteen-letters"_s);
}

void TestMessage::whatIsUnknownIsLeftOut()
{
    const Message hello = decodeMessage(encodeHello(run, 1));
    QCOMPARE(encodeWelcome(hello, {.heard = 1, .receivedNs = 5}, 200),
             "WELCOME 1 run=0123456789abcdef seq=1 heard=1"_ba);
}

void TestMessage::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: none

    QTest::newRow("zero") << "0"_ba << qint64(0);
    QTest::newRow("largest") << "9223372036854775807"_ba << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << "9223372036854775808"_ba << qint64(-1);
    QTest::newRow("negative") << "-5"_ba << qint64(-1);
    QTest::newRow("empty") << ""_ba << qint64(-1);
    QTest::newRow("tail") << "12ms"_ba << qint64(-1);
    QTest::newRow("hexadecimal") << "0x12"_ba << qint64(-1);
}

void TestMessage::numbers()
{
    QFETCH(const QByteArray, value);
    QFETCH(const qint64, expected);
    const Message message{.fields = {{"n", value}}};
    QCOMPARE(message.number("n").value_or(-1), expected);
    QVERIFY(!message.number("other"));
}

void TestMessage::valuesWithAnyBytes()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    const QByteArray wire = encodeHello(run, 1, {{"v", all}}, 0);
    for (const char c : wire)
        QVERIFY(c >= 0x20 && c < 0x7f);
    QCOMPARE(decodeMessage(wire).value("v"), all);
}

void TestMessage::tooManyFields()
{
    Fields fields;
    for (int i = 0; i < 70; ++i)
        fields.append({"k", QByteArray::number(i)});
    const Message message = decodeMessage(encodeHello(run, 1, fields));
    QCOMPARE(message.fields, fields.first(Message::maximumFields));
    QCOMPARE(message.ignored, 6);
    const QByteArray largest = "HELLO 1 run=1 seq=1" + " a=b"_ba.repeated(16'000);
    const Message full = decodeMessage(largest);
    QCOMPARE(full.fields.size(), Message::maximumFields);
    QCOMPARE(full.ignored, 16'000 - Message::maximumFields);
    const QByteArray late = "HELLO 1 run=1 seq=1" + " a=b"_ba.repeated(64) + " rx=5";
    QCOMPARE(decodeMessageHead(late), headOf(decodeMessage(late)));
    QCOMPARE(decodeMessageHead("HELLO 1 rx=%31%32 rx=7 run=1 seq=1 tx=-3").receivedNs, 12);
}

void TestMessage::randomMessagesRoundTrip()
{
    QRandomGenerator random(28015);
    for (int round = 0; round < 5'000; ++round) {
        Message message{.kind = Kind::Hello,
                        .extended = true,
                        .run = random.generate64(),
                        .seq = random.generate()};
        for (int i = random.bounded(8); i > 0; --i) {
            QByteArray value(random.bounded(30), Qt::Uninitialized);
            for (char &byte : value)
                byte = char(random.bounded(256));
            const char key[] = {char('a' + random.bounded(26)), char('0' + random.bounded(10))};
            message.fields.append({QByteArray(key, 2), value});
        }
        const QByteArray hello =
            encodeHello(message.run, message.seq, message.fields, random.bounded(300));
        QCOMPARE(decodeMessage(hello), message);

        const WelcomeFacts facts{.heard = random.generate(), .more = message.fields};
        const Message welcome = decodeMessage(encodeWelcome(message, facts, 65'527));
        QCOMPARE(welcome.run, message.run);
        QCOMPARE(welcome.seq, message.seq);
        QCOMPARE(welcome.fields.sliced(1), message.fields);
        QCOMPARE(welcome.number("heard"), qint64(facts.heard));
    }
}

/// Whatever arrives is decoded without harm, and what is answered is bounded.
void TestMessage::randomBytes()
{
    QRandomGenerator random(1);
    const QByteArray seed = encodeWelcome(decodeMessage(encodeHello(run, 3)), wholeFacts(), 200);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray payload = round % 2 ? seed : encodeHello(run, 3, {{"d", "a:b"}}, 60);
        for (int i = random.bounded(6); i >= 0; --i)
            payload[random.bounded(payload.size())] = char(random.bounded(256));
        payload.truncate(random.bounded(payload.size() + 1));
        const Message message = decodeMessage(payload);
        QCOMPARE(decodeMessageHead(payload), headOf(message));
        QCOMPARE(message.kind == Kind::Hello, payload.startsWith("HELLO"));
        QCOMPARE(message.kind == Kind::Welcome, payload.startsWith("WELCOME"));
        const QByteArray answer = encodeWelcome(message, wholeFacts(), payload.size());
        QVERIFY(answer == "WELCOME" || answer.size() <= payload.size());
    }
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
