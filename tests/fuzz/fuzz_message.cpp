// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any datagram: what is read can be written and read again, and an answer is never longer than its
// request.

#include "core/base/escape.h"
#include "core/base/message.h"
#include "core/base/streamdatagram.h"
#include "core/base/streamfigures.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    const QByteArrayView payload(data, qsizetype(size));
    const Message message = decodeMessage(payload);
    if (message.fields.size() > Message::maximumFields)
        qFatal("more fields than allowed");
    for (const Message::Field &field : message.fields) {
        (void)message.number(field.key);
        (void)message.text(field.key);
    }
    if (message.kind == Message::Kind::Hello) {
        WelcomeFacts facts{
            1,
            2,
            3,
            4,
            QString::fromUtf8(payload.first(std::min<qsizetype>(payload.size(), 40))),
            message.fields};
        const QByteArray answer = encodeWelcome(message, facts, payload.size());
        if (answer.size() > std::max(payload.size(), plainWelcome.size()))
            qFatal("the answer is longer than its request");
        const Message read = decodeMessage(answer);
        if (read.kind != Message::Kind::Welcome
            || (read.extended && (read.run != message.run || read.seq != message.seq)))
            qFatal("the answer does not read back");
    }
    const auto mark = decodeStreamDatagram(payload);
    if (mark && decodeStreamDatagram(encodeStreamDatagram(*mark, payload.size())) != mark)
        qFatal("a stream's datagram does not read back");
    const auto figures = decodeStreamFigures(payload);
    if (figures) {
        const StreamAccount account = figures->account();
        if (account.received + account.missing() + account.unknown != account.sent)
            qFatal("a datagram of a stream is in two places, or in none");
    }
    const QString shown = escaped(payload);
    for (const QChar c : shown) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            qFatal("an unsafe character is shown");
    }
    return 0;
}
