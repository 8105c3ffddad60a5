// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a capture that is inspected: what is said of it adds up, and nothing from the file
// stands in it unescaped.

#include "core/inspect/inspectiontext.h"
#include "core/inspect/inspector.h"

#include <QBuffer>

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    QByteArray exact(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&exact);
    buffer.open(QIODevice::ReadOnly);
    CaptureReader reader(buffer);
    if (!reader.begin())
        return 0;
    const Inspection seen = inspect(reader);
    quint64 datagrams = 0;
    for (const SeenLink &link : seen.links) {
        for (const SeenGroup &group : link.groups) {
            for (const SeenSender &sender : group.senders)
                datagrams += sender.datagrams;
        }
    }
    if (datagrams != seen.datagrams)
        qFatal("datagrams that nobody sent, or senders of none");
    for (const Misfit &misfit : seen.misfits) {
        if (misfit.confidence <= 0 || misfit.confidence > 1 || misfit.title.isEmpty()
            || misfit.packets.count < quint64(misfit.packets.numbers.size())
            || !std::is_sorted(misfit.packets.numbers.begin(), misfit.packets.numbers.end()))
            qFatal("a statement that can't be shown");
    }
    const QString text = inspectionText(seen, QStringLiteral("file"));
    const bool hasControl = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && c.category() == QChar::Other_Control;
    });
    if (hasControl)
        qFatal("bytes from the file, unescaped");
    if (inspectionJson(seen, QStringLiteral("file")).isEmpty())
        qFatal("no report");
    return 0;
}
