// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracetext.h"

#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// The sentences that summaries are made of. %1, %2, ... are filled in, in this order of meaning.
enum class Phrase : quint8 {
    OneByte,
    Bytes,
    Sent,
    NotSent,
    Received,
    ReceivedFor,
    HopLimit,
    Failed,
    OnInterface,
    MoreBytes,
    Seen
};
constexpr const char *phrases[]{
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "1 byte"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "%1 bytes"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "sent %1 to %2"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "could not send %1 to %2"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "received %1 from %2"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "received %1 from %2 for %3"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", ", hop limit %1"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", ": %1"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", " on %1"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "... (+%1 bytes)"),
    QT_TRANSLATE_NOOP("Sixcast::TraceText", "%1 from %2 to %3"),
};

/// A phrase cut at its places: English has them in order, so that putting it together is a few
/// copies.
struct Pieces {
    std::array<std::string_view, 4> text{};
    size_t places = 0;
};

constexpr Pieces cut(std::string_view phrase)
{
    Pieces pieces;
    for (size_t percent = 0; (percent = phrase.find('%')) != phrase.npos; ++pieces.places) {
        pieces.text[pieces.places] = phrase.substr(0, percent);
        phrase.remove_prefix(percent + 2);
    }
    pieces.text[pieces.places] = phrase;
    return pieces;
}

constexpr auto englishPieces = [] {
    std::array<Pieces, std::size(phrases)> all{};
    std::transform(std::begin(phrases), std::end(phrases), all.begin(), cut);
    return all;
}();

/// A number as text, on the stack.
class Digits
{
public:
    explicit Digits(qint64 number)
        : m_end(std::to_chars(m_text, m_text + sizeof m_text, number).ptr)
    {
    }
    operator QByteArrayView() const { return {m_text, m_end}; }

private:
    char m_text[24];
    char *m_end;
};

/// Puts summaries together: in English for files, which must not wait for a translator, or
/// translated.
class Summary
{
public:
    /// \a scratch is kept from event to event for its memory.
    Summary(ByteWriter &out, EndpointTexts &endpoints, bool translated, qsizetype payloadBytes,
            ByteWriter &scratch)
        : m_out(out)
        , m_length(scratch)
        , m_endpoints(endpoints)
        , m_translated(translated)
        , m_payloadBytes(payloadBytes)
    {
    }

    void add(const TraceEvent &event)
    {
        switch (event.kind) {
        case Kind::Sent:
        case Kind::Received:
            return addDatagram(event);
        case Kind::Step:
            return addStep(event);
        case Kind::Error:
            if (event.operation == "send"_L1 && (event.peer || event.group))
                return addDatagram(event);
            // A call that failed has a result; anything else is a sentence.
            return event.osError != 0 && event.result ? addStep(event) : addStatement(event);
        case Kind::Note:
        case Kind::Warning:
        case Kind::Finding:
        case Kind::Counters:
            return addStatement(event);
        }
    }

private:
    void addPhrase(Phrase phrase, std::initializer_list<QByteArrayView> arguments = {})
    {
        if (m_translated) {
            const char *source = phrases[size_t(phrase)];
            return addFilled(QCoreApplication::translate("Sixcast::TraceText", source).toUtf8(),
                             arguments);
        }
        const Pieces &pieces = englishPieces[size_t(phrase)];
        for (size_t i = 0; i < pieces.places; ++i) {
            m_out.add(QByteArrayView(pieces.text[i]));
            m_out.add(arguments.begin()[i]);
        }
        m_out.add(QByteArrayView(pieces.text[pieces.places]));
    }

    void addFilled(QByteArrayView text, std::initializer_list<QByteArrayView> arguments)
    {
        while (true) {
            const qsizetype percent = text.indexOf('%');
            const int argument =
                percent >= 0 && percent + 1 < text.size() ? text[percent + 1] - '1' : -1;
            if (argument < 0 || size_t(argument) >= arguments.size())
                break;
            m_out.add(text.first(percent));
            m_out.add(arguments.begin()[argument]);
            text = text.sliced(percent + 2);
        }
        m_out.add(text);
    }

    /// Of a capture nobody knows who reads it: it passed.
    void addSeen(const TraceEvent &event)
    {
        const bool sent = event.kind == Kind::Sent;
        const std::optional<Endpoint> &from = sent ? event.local : event.peer;
        const std::optional<Endpoint> &to = event.group ? event.group
            : sent                                      ? event.peer
                                                        : event.local;
        const QByteArray fromText = from ? place(*from, event) : QByteArrayLiteral("?");
        addPhrase(Phrase::Seen,
                  {lengthText(event.payload.size()), fromText,
                   to ? place(*to, event) : QByteArrayLiteral("?")});
    }

    void addDatagram(const TraceEvent &event)
    {
        const bool sent = event.kind != Kind::Received;
        const std::optional<Endpoint> &other = event.peer || !sent ? event.peer : event.group;
        const QByteArray otherText = other ? place(*other, event) : QByteArrayLiteral("?");
        const QByteArrayView length = lengthText(event.payload.size());
        if (event.actor == Actor::Capture)
            addSeen(event);
        else if (sent)
            addPhrase(event.kind == Kind::Sent && event.osError == 0 ? Phrase::Sent
                                                                     : Phrase::NotSent,
                      {length, otherText});
        else if (event.group)
            addPhrase(Phrase::ReceivedFor, {length, otherText, place(*event.group, event)});
        else
            addPhrase(Phrase::Received, {length, otherText});
        if (event.hopLimit >= 0)
            addPhrase(Phrase::HopLimit, {Digits(event.hopLimit)});
        if (!event.text.isEmpty()) {
            m_out.add(" (");
            addSafe(event.text);
            m_out.add(')');
        }
        addError(event);
        if (!event.payload.isEmpty())
            addPayload(event.payload);
    }

    /// `join ff12::6d63 on eth0`, `setsockopt IPV6_MULTICAST_HOPS = 1`, `bind [::]:28015:
    /// EADDRINUSE (98): ...`
    void addStep(const TraceEvent &event)
    {
        addSafe(event.operation);
        if (!event.text.isEmpty()) {
            m_out.add(' ');
            addSafe(event.text);
        }
        if (event.group) { // a membership has no port
            m_out.add(' ');
            m_out.add(address(*event.group, event));
        }
        for (const std::optional<Endpoint> &each : {event.local, event.peer}) {
            if (!each)
                continue;
            m_out.add(' ');
            m_out.add(endpoint(*each, event));
        }
        if (event.interface.isValid() && !event.interface.name.isEmpty())
            addPhrase(Phrase::OnInterface, {escaped(QStringView(event.interface.name)).toUtf8()});
        if (event.osError == 0 && event.result.value_or(0) > 0) {
            m_out.add(" -> ");
            m_out.addNumber(*event.result);
        }
        addError(event);
    }

    void addStatement(const TraceEvent &event)
    {
        addSafe(event.text.isEmpty() ? event.operation : event.text);
        addError(event);
    }

    void addError(const TraceEvent &event)
    {
        if (event.osError != 0)
            addPhrase(Phrase::Failed, {osErrorDescription(event.osError).toUtf8()});
    }

    /// `5 bytes`
    QByteArrayView lengthText(qsizetype bytes)
    {
        m_length.clear();
        Summary inner(m_length, m_endpoints, m_translated, m_payloadBytes, m_length);
        if (bytes == 1)
            inner.addPhrase(Phrase::OneByte);
        else
            inner.addPhrase(Phrase::Bytes, {Digits(bytes)});
        return m_length.view();
    }

    void addPayload(QByteArrayView payload)
    {
        m_out.add(": ");
        // An extended HELLO is padded with a hundred blanks: the length tells of them.
        qsizetype end = payload.size();
        while (end > 1 && payload[end - 1] == ' ')
            --end;
        if (payload.size() - end > 1)
            payload.truncate(end);
        const QByteArrayView shown = payload.first(std::min(payload.size(), m_payloadBytes));
        if (isPlainAscii(shown) && !shown.contains('\\'))
            m_out.add(shown);
        else
            m_out.addUtf8(escaped(shown));
        if (shown.size() < payload.size())
            addPhrase(Phrase::MoreBytes, {Digits(payload.size() - shown.size())});
    }

    void addSafe(QStringView text)
    {
        if (isPlainAscii(text))
            m_out.addUtf8(text);
        else
            m_out.addUtf8(safeText(text));
    }

    QByteArray endpoint(const Endpoint &endpoint, const TraceEvent &event)
    {
        return m_endpoints.text(endpoint, event.interface);
    }

    QByteArray address(const Endpoint &endpoint, const TraceEvent &event)
    {
        const QByteArray text = this->endpoint(endpoint, event);
        return text.sliced(1, text.indexOf(']') - 1);
    }

    /// Of a datagram: an address whose port is not known has none.
    QByteArray place(const Endpoint &place, const TraceEvent &event)
    {
        return place.port == 0 ? address(place, event) : endpoint(place, event);
    }

    ByteWriter &m_out;
    ByteWriter &m_length;
    EndpointTexts &m_endpoints;
    bool m_translated;
    qsizetype m_payloadBytes;
};

QByteArray headerValue(QStringView text)
{
    return escaped(text).toUtf8();
}

QString summary(const TraceEvent &event, bool translated)
{
    ByteWriter out, scratch;
    // In the window the interface stands in a column of its own.
    EndpointTexts endpoints(translated ? EndpointTexts::Zone::Implied : EndpointTexts::Zone::Named);
    Summary(out, endpoints, translated, summaryPayloadBytes, scratch).add(event);
    return QString::fromUtf8(out.view());
}

} // namespace

QString safeText(QStringView text)
{
    QString safe;
    bool first = true;
    for (const QStringView piece : text.tokenize(u'\\')) {
        if (!first)
            safe += u'\\';
        first = false;
        safe += escaped(piece);
    }
    return safe;
}

QString eventSummary(const TraceEvent &event)
{
    return summary(event, true);
}

QString plainSummary(const TraceEvent &event)
{
    return summary(event, false);
}

TextEncoder::TextEncoder()
    : TextEncoder(Options())
{
}

TextEncoder::TextEncoder(Options options)
    : m_options(options)
    , m_endpoints(EndpointTexts::Zone::Named)
    , m_stamps(options.localTime ? StampFormatter::Form::LocalTime : StampFormatter::Form::Utc)
{
}

void TextEncoder::addHeader(ByteWriter &out, const TraceHeader &header) const
{
    const auto line = [&out](QByteArrayView name, QByteArrayView value) {
        out.add("# ");
        out.add(name);
        out.add(": ");
        out.add(value);
        out.add('\n');
    };
    line("program", headerValue(header.program));
    line("host", headerValue(header.host));
    line("system", headerValue(header.system));
    line("role", headerValue(header.role));
    line("settings",
         headerValue(
             QString::fromUtf8(QJsonDocument(header.settings).toJson(QJsonDocument::Compact))));
    line("started", isoStamp(header.wallNs).toUtf8());
    line("time zone", headerValue(header.timeZone));
    line("times below", m_options.localTime ? "local" : "UTC");
}

void TextEncoder::addEvent(ByteWriter &out, const TraceEvent &event)
{
    out.commit(m_stamps.write(out.room(stampRoom), event.wallNs));
    out.add(" [");
    out.addUtf8(actorName(event.actor));
    if (!event.interface.name.isEmpty()) {
        out.add(' ');
        addEscaped(out, event.interface.name);
    }
    out.add("] ");
    if (event.kind == Kind::Warning || event.kind == Kind::Error || event.kind == Kind::Finding) {
        out.addUtf8(kindName(event.kind));
        out.add(": ");
    }
    Summary(out, m_endpoints, false, linePayloadBytes, m_scratch).add(event);
    if (m_options.hex && !event.payload.isEmpty()) {
        out.add("  | ");
        out.addHex(
            QByteArrayView(event.payload).first(std::min(event.payload.size(), linePayloadBytes)),
            true);
    }
    out.add('\n');
}

QByteArray TextEncoder::encode(const TraceEvent &event)
{
    ByteWriter out;
    addEvent(out, event);
    return out.take();
}

} // namespace Sixcast
