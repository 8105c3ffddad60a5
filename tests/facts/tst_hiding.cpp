// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"
#include "core/causes/rules.h"
#include "core/facts/anonymize.h"
#include "core/facts/digest.h"
#include "core/facts/fields.h"
#include "core/trace/traceencoder.h"
#include "core/trace/tracestore.h"
#include "tests/facts/goldenfacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"two machines, one word"_s;

/// Gives every interface a telling name, and notes down whatever is to be hidden.
class SecretFinder
{
public:
    QSet<QString> names;
    QSet<Ip6Address> addresses;

    template<typename T> void operator()(const char *, T &value, Traits traits = {})
    {
        find(value, traits);
    }

private:
    void find(Ip6Address &value, Traits)
    {
        if (!value.isUnspecified() && !value.isLoopback() && !value.isMulticast())
            addresses << value;
    }
    void find(QString &value, Traits traits)
    {
        if (value.isEmpty() || traits.secret == Secret::No || traits.secret == Secret::Text)
            return;
        if (traits.secret == Secret::InterfaceName)
            value = u"acme-"_s + value;
        names << value;
        if (traits.secret == Secret::HardwareAddress)
            names << QString(value).remove(u':') << QString(value).replace(u':', u'-');
    }
    template<typename T> void find(std::optional<T> &value, Traits traits)
    {
        if (value)
            find(*value, traits);
    }
    template<typename T> void find(QList<T> &list, Traits traits)
    {
        for (T &item : list)
            find(item, traits);
    }
    template<typename T> void find(T &value, Traits)
    {
        if constexpr (Described<SecretFinder, T>)
            fields(*this, value);
    }
};

void makeTrace(const SideFacts &facts, TraceStore *store)
{
    Trace trace;
    QObject::connect(&trace, &Trace::recorded, &trace,
                     [&](const TraceEvent &event) { store->append(event); });
    const InterfaceRef interface =
        facts.interfaces.isEmpty() ? InterfaceRef() : facts.interfaces.first().info.ref;
    const Ip6Address own =
        facts.interfaces.isEmpty() || facts.interfaces.first().info.addresses.isEmpty()
        ? Ip6Address{}
        : facts.interfaces.first().info.addresses.first().address;
    const QByteArray digest = encodeDigest(facts, interface.index, facts.readNs, 1000);
    TraceEvent event;
    event.kind = Kind::Note;
    event.text = u"%1%%2 (%3) on alpha"_s.arg(
        own.toString(), interface.name,
        facts.interfaces.isEmpty() ? QString() : facts.interfaces.first().info.hardwareAddress);
    trace.add(event);
    event = {};
    event.kind = Kind::Received;
    event.interface = interface;
    event.peer = Endpoint{own, interface.index, 28015};
    event.group = Endpoint{facts.settings.group, interface.index, facts.settings.port};
    event.payload = encodeHello(7, 1, {{"d", digest}}, 400);
    trace.add(event);
    event.payload = encodeBeacon(7, 1, digest) + " ll=" + own.toString().toLatin1();
    trace.add(event);
    addFactsEvent(trace, Actor::Requester, interface, facts);
}

bool holds(const QString &text, const QString &secret)
{
    const QRegularExpression word(
        u"(?<![0-9a-zA-Z:.-])%1(?![0-9a-zA-Z:.-])"_s.arg(QRegularExpression::escape(secret)),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(text).hasMatch();
}

} // namespace

class HidingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheMachineIsLeft_data() { addGoldenRows(); }
    void nothingOfTheMachineIsLeft()
    {
        QFETCH(const QString, file);
        const GoldenFacts golden = readGolden(file);
        for (SideFacts facts : {golden.listener, golden.requester}) {
            SecretFinder secrets;
            fields(secrets, facts);
            QVERIFY(!secrets.names.isEmpty()); // one that is down may have no address
            TraceStore store;
            makeTrace(facts, &store);
            Anonymizer anonymizer;
            TraceHeader header;
            header.host = u"alpha"_s;
            header.settings = {{u"interface"_s, facts.interfaces.first().info.ref.name}};
            header = anonymizer.header(header);
            const AnonymizedSource hidden(store, anonymizer);
            for (TraceFormat format : {TraceFormat::Sixcast, TraceFormat::Text, TraceFormat::Csv,
                                       TraceFormat::Pcapng, TraceFormat::Html}) {
                ByteWriter out;
                const auto encoder = makeTraceEncoder(format);
                encoder->begin(out, header);
                for (qsizetype row = 0; row < hidden.size(); ++row)
                    encoder->add(out, hidden.at(row));
                encoder->end(out);
                const QByteArray bytes = out.take();
                const QString text = QString::fromLatin1(bytes);
                QVERIFY(!holds(text, u"alpha"_s));
                for (const QString &name : std::as_const(secrets.names))
                    QVERIFY2(!holds(text, name),
                             qPrintable(QString(name + u" in "_s + traceSuffix(format))));
                for (const Ip6Address &address : std::as_const(secrets.addresses)) {
                    QVERIFY2(
                        !holds(text, address.toString()),
                        qPrintable(QString(address.toString() + u" in "_s + traceSuffix(format))));
                    const QByteArrayView raw(reinterpret_cast<const char *>(address.bytes.data()),
                                             16);
                    QVERIFY(!bytes.contains(raw));
                }
            }
        }
    }

    /// Each side hides its own; laid side by side they lead where they led before.
    void sameCause_data() { addGoldenRows(); }
    void sameCause()
    {
        QFETCH(const QString, file);
        GoldenFacts golden = readGolden(file);
        GoldenFacts hidden = golden;
        Anonymizer first(passphrase), second(passphrase);
        hidden.listener = first.facts(golden.listener);
        hidden.requester = second.facts(golden.requester);
        for (CounterSample &sample : hidden.samples)
            sample.interface.name = first.interfaceName(sample.interface.name);
        QVERIFY(hidden.listener != golden.listener);
        for (Case::View view : {Case::View::Listener, Case::View::Requester, Case::View::Both}) {
            const auto plain = findCauses(golden.seenBy(view));
            const auto found = findCauses(hidden.seenBy(view));
            QCOMPARE(found.size(), plain.size());
            for (qsizetype i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].id, plain[i].id);
                QCOMPARE(found[i].confidence, plain[i].confidence);
            }
        }
    }

    void factsComeBackFromTheFile()
    {
        const SideFacts facts = readGolden(u"port_in_use"_s).listener;
        TraceStore store;
        makeTrace(facts, &store);
        Anonymizer anonymizer(passphrase);
        const AnonymizedSource hidden(store, anonymizer);
        const auto back = factsOf(hidden.at(hidden.size() - 1));
        QVERIFY(back.has_value());
        QVERIFY(*back == Anonymizer(passphrase).facts(facts));
        QCOMPARE(back->interfaces.size(), facts.interfaces.size());
        QCOMPARE(back->interfaces.first().counters, facts.interfaces.first().counters);
    }

    void withoutAPassphraseNobodyCanTry()
    {
        const SideFacts facts = readGolden(u"port_in_use"_s).listener;
        QVERIFY(Anonymizer().facts(facts) != Anonymizer().facts(facts));
        QVERIFY(Anonymizer(passphrase).facts(facts) == Anonymizer(passphrase).facts(facts));
    }

    void reports()
    {
        Anonymizer anonymizer(passphrase);
        const QJsonObject report{
            {u"run"_s, QJsonObject{{u"interface"_s, u"vpn-acme"_s}, {u"seconds"_s, 2.5}}},
            {u"peers"_s, QJsonArray{QJsonObject{{u"address"_s, u"fe80::1:2"_s}}}},
            {u"findings"_s, u"from fe80::1:2%vpn-acme"_s}};
        const QByteArray text =
            QJsonDocument(anonymizer.json(report)).toJson(QJsonDocument::Compact);
        QVERIFY2(!text.contains("acme") && !text.contains("fe80::1:2"), text.constData());
        QVERIFY(text.contains("2.5"));
    }
};

QTEST_GUILESS_MAIN(HidingTest)
#include "tst_hiding.moc"
