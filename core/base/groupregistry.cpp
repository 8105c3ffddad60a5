// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupregistry.h"

#include "core/base/multicastgroupstable.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

std::optional<RegisteredGroup> parseRow(const QString &line)
{
    const QStringList columns = line.split(u'\t');
    if (line.startsWith(u'#') || columns.size() != 3)
        return std::nullopt;
    const QStringList range = columns[0].split(u'/');
    RegisteredGroup group{.name = columns[1], .reference = columns[2]};
    QString text = range[0];
    group.anyScope = text.startsWith("ff0x"_L1);
    if (group.anyScope)
        text[3] = u'0';
    const std::optional<Ip6Address> address = Ip6Address::parse(text);
    if (!address || !address->isMulticast())
        return std::nullopt;
    group.address = *address;
    if (range.size() == 2)
        group.prefixLength = range[1].toInt();
    return group;
}

} // namespace

bool RegisteredGroup::covers(const Ip6Address &group) const
{
    for (int bit = 0; bit < prefixLength; bit += 8) {
        const int used = std::min(prefixLength - bit, 8);
        quint8 mask = quint8(0xff << (8 - used));
        if (bit == 8 && anyScope)
            mask &= 0xf0;
        if ((address.bytes[size_t(bit / 8)] & mask) != (group.bytes[size_t(bit / 8)] & mask))
            return false;
    }
    return true;
}

const QList<RegisteredGroup> &registeredGroups()
{
    static const QList<RegisteredGroup> groups = [] {
        QList<RegisteredGroup> rows;
        for (const QString &line : QString::fromUtf8(multicastGroupsTable).split(u'\n')) {
            if (const std::optional<RegisteredGroup> row = parseRow(line))
                rows += *row;
        }
        return rows;
    }();
    return groups;
}

const RegisteredGroup *registeredGroup(const Ip6Address &group)
{
    const QList<RegisteredGroup> &groups = registeredGroups();
    const auto found =
        std::find_if(groups.begin(), groups.end(),
                     [&group](const RegisteredGroup &row) { return row.covers(group); });
    return found == groups.end() ? nullptr : &*found;
}

} // namespace Sixcast
