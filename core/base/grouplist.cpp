// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/grouplist.h"

#include "core/base/escape.h"
#include "core/base/groupaddress.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::GroupList)
};

Error refused(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

quint32 numberOf(const Ip6Address &group)
{
    quint32 number = 0;
    for (size_t i = 12; i < 16; ++i)
        number = number << 8 | group.bytes[i];
    return number;
}

Ip6Address withNumber(Ip6Address group, quint32 number)
{
    for (size_t i = 16; i-- > 12; number >>= 8)
        group.bytes[i] = quint8(number);
    return group;
}

Result<QList<Ip6Address>> lineGroups(const QString &line)
{
    const QString first = line.section(u'+', 0, 0);
    const Result<GroupAddress> group = GroupAddress::parse(first);
    if (!group)
        return group.error();
    return groupRun(group->address, line.contains(u'+') ? line.section(u'+', 1) : u"0"_s);
}

} // namespace

qsizetype GroupsResult::goodCount() const
{
    return std::count_if(rows.begin(), rows.end(),
                         [this](const GroupRow &row) { return isGood(row); });
}

Result<QList<Ip6Address>> groupRun(const Ip6Address &first, QStringView more)
{
    bool isNumber = false;
    const int count = more.toInt(&isNumber);
    if (!isNumber || count < 0)
        return refused(Tr::tr("'+%1' is no number of further groups, as in ff3e::8000:1+999.")
                           .arg(escaped(more.toString())));
    if (count >= mostGroups)
        return refused(Tr::tr("At most %1 groups are possible.").arg(mostGroups));
    const quint32 number = numberOf(first);
    if (std::numeric_limits<quint32>::max() - number < quint32(count))
        return refused(Tr::tr("%1 has no %2 groups after it: its last 32 bits are its number.")
                           .arg(first.toString())
                           .arg(count));
    QList<Ip6Address> groups;
    for (quint32 i = 0; i <= quint32(count); ++i)
        groups.append(withNumber(first, number + i));
    return groups;
}

Result<QList<Ip6Address>> parseGroupList(const QByteArray &text)
{
    QList<Ip6Address> groups;
    QSet<Ip6Address> seen;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const QString bare = line.section(u'#', 0, 0).trimmed();
        if (bare.isEmpty())
            continue;
        const Result<QList<Ip6Address>> some = lineGroups(bare);
        if (!some)
            return some.error();
        for (const Ip6Address &group : *some) {
            if (seen.contains(group))
                continue;
            seen.insert(group);
            groups.append(group);
        }
        if (groups.size() > mostGroups)
            return refused(Tr::tr("At most %1 groups are possible.").arg(mostGroups));
    }
    if (groups.isEmpty())
        return refused(Tr::tr("No group is named."));
    return groups;
}

} // namespace Sixcast
