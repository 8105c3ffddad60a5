// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/traceencoder.h"

#include "core/trace/tracecsv.h"
#include "core/trace/tracehtml.h"
#include "core/trace/tracejson.h"
#include "core/trace/tracepcapng.h"
#include "core/trace/tracetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Suffix {
    QLatin1StringView text;
    TraceFormat format;
};
constexpr Suffix suffixes[]{{"sixcast"_L1, TraceFormat::Sixcast}, {"log"_L1, TraceFormat::Text},
                            {"txt"_L1, TraceFormat::Text},        {"csv"_L1, TraceFormat::Csv},
                            {"pcapng"_L1, TraceFormat::Pcapng},   {"html"_L1, TraceFormat::Html},
                            {"htm"_L1, TraceFormat::Html}};

class JsonFileEncoder : public TraceEncoder
{
public:
    void begin(ByteWriter &out, const TraceHeader &header) override { out.add(encodeJson(header)); }
    void add(ByteWriter &out, const TraceEvent &event) override { addJson(out, event); }
};

class TextFileEncoder : public TraceEncoder
{
public:
    void begin(ByteWriter &out, const TraceHeader &header) override
    {
        m_encoder.addHeader(out, header);
    }
    void add(ByteWriter &out, const TraceEvent &event) override { m_encoder.addEvent(out, event); }

private:
    TextEncoder m_encoder;
};

} // namespace

std::optional<TraceFormat> traceFormat(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Suffix &known : suffixes) {
        if (suffix == known.text)
            return known.format;
    }
    return std::nullopt;
}

Error unknownSuffixError(const QString &path)
{
    const QString text = QCoreApplication::translate(
        "Sixcast::TraceFile",
        "%1 has none of the suffixes .sixcast, .log, .txt, .csv, .pcapng, .html.");
    return {Error::Code::InvalidInput, 0, text.arg(QDir::toNativeSeparators(path))};
}

QString traceSuffix(TraceFormat format)
{
    for (const Suffix &known : suffixes) {
        if (known.format == format)
            return known.text;
    }
    return {};
}

QString traceFormatName(TraceFormat format)
{
    const char *name = nullptr;
    switch (format) {
    case TraceFormat::Sixcast:
        name = QT_TRANSLATE_NOOP("Sixcast::TraceFile", "Sixcast trace");
        break;
    case TraceFormat::Text:
        name = QT_TRANSLATE_NOOP("Sixcast::TraceFile", "Plain text");
        break;
    case TraceFormat::Csv:
        name = QT_TRANSLATE_NOOP("Sixcast::TraceFile", "Table (CSV)");
        break;
    case TraceFormat::Pcapng:
        name = QT_TRANSLATE_NOOP("Sixcast::TraceFile", "Packet capture (pcapng)");
        break;
    case TraceFormat::Html:
        name = QT_TRANSLATE_NOOP("Sixcast::TraceFile", "Report (HTML)");
        break;
    }
    return QCoreApplication::translate("Sixcast::TraceFile", name);
}

std::unique_ptr<TraceEncoder> makeTraceEncoder(TraceFormat format,
                                               const TraceEncoderOptions &options)
{
    switch (format) {
    case TraceFormat::Sixcast:
        return std::make_unique<JsonFileEncoder>();
    case TraceFormat::Text:
        return std::make_unique<TextFileEncoder>();
    case TraceFormat::Csv:
        return std::make_unique<CsvEncoder>();
    case TraceFormat::Pcapng:
        return std::make_unique<PcapngEncoder>(options.rawPackets);
    case TraceFormat::Html:
        return std::make_unique<HtmlEncoder>(options.summary);
    }
    return nullptr;
}

} // namespace Sixcast
