// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/grouplist.h"

#include <QJsonObject>

namespace Sixcast {

/// What groups that failed have in common, so that a cause is looked for once and not for each.
struct GroupPattern {
    QString text; ///< `the 3 silent ones are all site-local (ff05)`
    qsizetype count = 0;
    Ip6Address example;
    bool isKnown = false; ///< the reason stands in the text already

    bool operator==(const GroupPattern &) const = default;
};

/// Where some failed; by importance. Pure.
QList<GroupPattern> groupPatterns(const GroupsResult &result);

/// `997 of 1000 groups answered.`
QString groupsSentence(const GroupsResult &result);
/// The sentence, the patterns, and a table: of all where they are few, else of those that failed.
QString groupsText(const GroupsResult &result);
QJsonObject groupsJson(const GroupsResult &result); ///< of all
/// 0 all, 1 some, 2 none, 3 nothing could be set up.
int exitStatus(const GroupsResult &result);

} // namespace Sixcast
