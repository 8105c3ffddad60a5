// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as an address: refused with a reason that is safe to show, or a group that is printed,
// read back and described.

#include "core/base/groupaddress.h"
#include "core/base/groupdescription.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

using namespace Sixcast;

namespace {

void checkShown(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            qFatal("an unsafe character is shown");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    if (const auto plain = Ip6Address::parse(text)) {
        if (Ip6Address::parse(plain->toString()) != *plain)
            qFatal("an address does not read back");
    }
    const auto group = GroupAddress::parse(text);
    if (!group) {
        if (group.error().text.isEmpty())
            qFatal("refused without a reason");
        checkShown(group.error().text);
        return 0;
    }
    if (!group->address.isMulticast())
        qFatal("a group that is none");
    const auto again = GroupAddress::parse(group->toString());
    if (!again || *again != *group)
        qFatal("a group does not read back");
    const GroupDescription description = describeGroup(group->address);
    checkShown(description.summary());
    for (const GroupDescription::Line &line : description.lines())
        checkShown(line.value);
    (void)toJson(description);
    return 0;
}
