// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/groupstext.h"

#include "core/base/escape.h"
#include "core/base/groupdescription.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::GroupsText)
};

constexpr qsizetype shownRows = 40;
constexpr qsizetype shownGroups = 5;

using Rows = QList<const GroupRow *>;

/// `ff05`: what the first two bytes say, flags and scope.
QString prefixOf(const Ip6Address &group)
{
    return group.toString().left(4);
}

QString few(const Rows &rows)
{
    QStringList names;
    for (const GroupRow *row : rows.first(std::min(shownGroups, rows.size())))
        names.append(row->group.toString());
    return names.join(u", ") + (rows.size() > shownGroups ? u", ..."_s : QString());
}

/// Those that a reason was written for, one pattern a reason.
void takeProblems(Rows &failed, QList<GroupPattern> &patterns)
{
    while (true) {
        const auto first = std::find_if(failed.begin(), failed.end(), [](const GroupRow *row) {
            return !row->problem.isEmpty();
        });
        if (first == failed.end())
            return;
        const QString problem = (*first)->problem;
        const Ip6Address example = (*first)->group;
        const qsizetype count =
            failed.removeIf([&](const GroupRow *row) { return row->problem == problem; });
        patterns.append(
            {Tr::tr("%1, the first of them %2: %3")
                 .arg(Tr::tr("%n group(s)", nullptr, int(count)), example.toString(), problem),
             count, example, true});
    }
}

/// All that failed of one kind, of which none is good.
void takeKinds(const Rows &good, Rows &failed, QList<GroupPattern> &patterns)
{
    for (qsizetype i = 0; i < failed.size();) {
        const QString prefix = prefixOf(failed[i]->group);
        const auto isOfKind = [&](const GroupRow *row) { return prefixOf(row->group) == prefix; };
        if (std::any_of(good.begin(), good.end(), isOfKind)) {
            ++i;
            continue;
        }
        const Ip6Address example = failed[i]->group;
        const qsizetype count = failed.removeIf(isOfKind);
        patterns.append({Tr::tr("%1: all of %2, and none of these works (%3)")
                             .arg(Tr::tr("%n silent group(s)", nullptr, int(count)), prefix,
                                  scopeName(describeGroup(example).scope)),
                         count, example, false});
        i = 0;
    }
}

/// One stretch of the list: a limit was reached, here or in a switch's table.
bool takeStretch(const GroupsResult &result, Rows &failed, QList<GroupPattern> &patterns)
{
    if (failed.size() < 3)
        return false;
    const qsizetype first = failed.first() - result.rows.constData();
    const qsizetype last = failed.last() - result.rows.constData();
    if (last - first + 1 != failed.size())
        return false;
    patterns.append({Tr::tr("%1: one stretch of the list, from %2 (number %3) to %4 (number %5), "
                            "as where a table of a switch is full")
                         .arg(Tr::tr("%n silent group(s)", nullptr, int(failed.size())),
                              failed.first()->group.toString(), QString::number(first + 1),
                              failed.last()->group.toString(), QString::number(last + 1)),
                     failed.size(), failed.first()->group, false});
    failed.clear();
    return true;
}

QString tableText(const GroupsResult &result)
{
    const bool all = result.rows.size() <= shownRows;
    qsizetype width = 0;
    Rows shown;
    for (const GroupRow &row : result.rows) {
        if ((!all && result.isGood(row)) || shown.size() >= shownRows)
            continue;
        shown.append(&row);
        width = std::max(width, row.group.toString().size());
    }
    if (shown.isEmpty())
        return {};
    QString text = u'\n' + (all ? Tr::tr("Groups:") : Tr::tr("Groups that failed:")) + u'\n';
    for (const GroupRow *row : std::as_const(shown)) {
        text += u"  "_s + row->group.toString().leftJustified(width) + u"  "_s;
        if (!row->usable)
            text += row->problem;
        else if (result.listens)
            text += Tr::tr("joined, heard %1, answered %2").arg(row->heard).arg(row->answered);
        else
            text += Tr::tr("sent %1, answered %2, lost %3")
                        .arg(row->sent)
                        .arg(row->answered)
                        .arg(row->sent - row->answered);
        text += u'\n';
    }
    const qsizetype failed = result.rows.size() - result.goodCount();
    if (!all && failed > shownRows)
        text += u"  "_s + Tr::tr("and %1 more").arg(failed - shownRows) + u'\n';
    return text;
}

} // namespace

QList<GroupPattern> groupPatterns(const GroupsResult &result)
{
    Rows good;
    Rows failed;
    for (const GroupRow &row : result.rows)
        (result.isGood(row) ? good : failed).append(&row);
    QList<GroupPattern> patterns;
    takeProblems(failed, patterns);
    if (!failed.isEmpty() && good.isEmpty()) {
        patterns.append({Tr::tr("%n group(s): none is heard", nullptr, int(failed.size())),
                         failed.size(), failed.first()->group, false});
        return patterns;
    }
    takeKinds(good, failed, patterns);
    if (failed.isEmpty() || takeStretch(result, failed, patterns))
        return patterns;
    patterns.append({Tr::tr("%1: %2").arg(Tr::tr("%n silent group(s)", nullptr, int(failed.size())),
                                          few(failed)),
                     failed.size(), failed.first()->group, false});
    return patterns;
}

QString groupsSentence(const GroupsResult &result)
{
    if (!result.problem.isEmpty())
        return result.problem;
    const QString text = result.listens ? Tr::tr("%1 of %2 groups heard on %3.")
                                        : Tr::tr("%1 of %2 groups answered on %3.");
    return text.arg(QString::number(result.goodCount()), QString::number(result.rows.size()),
                    escaped(result.interface));
}

QString groupsText(const GroupsResult &result)
{
    QString text = groupsSentence(result) + u'\n';
    if (!result.problem.isEmpty())
        return text;
    for (const GroupPattern &pattern : groupPatterns(result))
        text += u"  "_s + pattern.text + u'\n';
    return text + tableText(result);
}

QJsonObject groupsJson(const GroupsResult &result)
{
    QJsonArray rows;
    for (const GroupRow &row : result.rows) {
        QJsonObject object{{u"group"_s, row.group.toString()},
                           {u"usable"_s, row.usable},
                           {u"answered"_s, qint64(row.answered)}};
        if (result.listens)
            object.insert(u"heard"_s, qint64(row.heard));
        else
            object.insert(u"sent"_s, qint64(row.sent));
        if (!row.problem.isEmpty())
            object.insert(u"problem"_s, row.problem);
        rows.append(object);
    }
    QJsonArray patterns;
    for (const GroupPattern &pattern : groupPatterns(result))
        patterns.append(QJsonObject{{u"text"_s, pattern.text},
                                    {u"count"_s, pattern.count},
                                    {u"example"_s, pattern.example.toString()}});
    return {{u"interface"_s, result.interface},
            {u"seconds"_s, double(result.durationMs) / 1e3},
            {u"sockets"_s, result.sockets},
            {u"total"_s, result.rows.size()},
            {u"good"_s, result.goodCount()},
            {u"patterns"_s, patterns},
            {u"rows"_s, rows}};
}

int exitStatus(const GroupsResult &result)
{
    if (!result.problem.isEmpty())
        return 3;
    const qsizetype good = result.goodCount();
    const bool anyUsable = std::any_of(result.rows.begin(), result.rows.end(),
                                       [](const GroupRow &row) { return row.usable; });
    return good == result.rows.size() ? 0 : good > 0 ? 1 : anyUsable ? 2 : 3;
}

} // namespace Sixcast
