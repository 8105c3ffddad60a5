// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a `.sixcast` file: both decoders agree, what was read reads back exactly, and every
// use that a trace is put to (store, filter, exports, hiding, statistics, comparison) takes it.

#include "core/compare/tracecompare.h"
#include "core/facts/anonymize.h"
#include "core/trace/statistics.h"
#include "core/trace/tracecounters.h"
#include "core/trace/traceencoder.h"
#include "core/trace/tracejson.h"
#include "core/trace/tracestore.h"
#include "core/trace/tracetext.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

using namespace Sixcast;

namespace {

void decode(QByteArrayView line, TraceStore &store)
{
    const Result<TraceEvent> event = decodeJsonEvent(line), other = decodeAnyJsonEvent(line);
    if (event.hasValue() != other.hasValue() || (event && *event != *other))
        qFatal("the decoders differ");
    if (!event)
        return;
    const Result<TraceEvent> again = decodeJsonEvent(encodeJson(*event));
    if (!again || *again != *event)
        qFatal("an event does not read back");
    (void)parseCounters(event->text);
    store.append(*event);
}

void use(const TraceHeader &header, const TraceStore &store)
{
    Anonymizer anonymizer;
    (void)anonymizer.header(header);
    ByteWriter out;
    for (const TraceFormat format : {TraceFormat::Sixcast, TraceFormat::Text, TraceFormat::Csv,
                                     TraceFormat::Pcapng, TraceFormat::Html}) {
        const auto encoder = makeTraceEncoder(format);
        encoder->begin(out, header);
        for (qsizetype row = 0; row < store.size(); ++row)
            encoder->add(out, store.at(row));
        encoder->end(out);
    }
    const TraceFilter filter{TraceFilter::allKinds, {}, QStringLiteral("hello")};
    std::vector<quint32> found, expected;
    store.filter(filter, 0, store.size(), found);
    for (qsizetype row = 0; row < store.size(); ++row) {
        if (matches(filter, store.at(row)))
            expected.push_back(quint32(row));
        (void)anonymizer.event(store.at(row));
        (void)eventSummary(store.at(row));
    }
    if (found != expected)
        qFatal("the filter differs from what it means");
    Statistics statistics;
    statistics.addAll(store);
    (void)statistics.peers();
    const TraceInput input{header, &store};
    for (const TraceInput *second : {&input, static_cast<const TraceInput *>(nullptr)}) {
        const TraceComparison comparison = compareTraces(input, second);
        (void)compareSentence(comparison);
        (void)mergedTimeline(comparison, &store, &store);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView file(data, qsizetype(size));
    const qsizetype firstEnd = file.indexOf('\n');
    const Result<TraceHeader> header = decodeJsonHeader(firstEnd < 0 ? file : file.first(firstEnd));
    if (header) {
        const Result<TraceHeader> again = decodeJsonHeader(encodeJson(*header));
        if (!again || *again != *header)
            qFatal("a header does not read back");
    }
    TraceStore store({.rows = 1'000, .bytes = 1'000'000});
    for (qsizetype begin = firstEnd < 0 ? file.size() : firstEnd + 1; begin < file.size();) {
        const qsizetype end = file.indexOf('\n', begin);
        const qsizetype stop = end < 0 ? file.size() : end;
        decode(file.sliced(begin, stop - begin), store);
        store.trim();
        begin = stop + 1;
    }
    use(header ? *header : TraceHeader(), store);
    return 0;
}
