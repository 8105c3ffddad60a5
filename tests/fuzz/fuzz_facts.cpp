// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any facts of a saved trace: refused, or judged by every rule.

#include "core/causes/rules.h"
#include "core/facts/factsjson.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    const auto facts =
        decodeFacts(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!facts)
        return 0;
    const auto again = decodeFacts(encodeFacts(*facts));
    if (!again || encodeFacts(*again) != encodeFacts(*facts))
        qFatal("facts do not read back");
    for (const Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
        Case both;
        both.view = view;
        both.listener = *facts;
        both.requester = *facts;
        for (const Finding &finding : findCauses(both)) {
            if (!(finding.confidence >= 0 && finding.confidence <= 1) || finding.title.isEmpty())
                qFatal("a finding that can't be shown");
        }
    }
    return 0;
}
