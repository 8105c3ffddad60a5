// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"

#include <QStringList>

namespace Sixcast {

/// All ids that a report may name.
QStringList findingIds();
/// One line, translated: `The listener's firewall drops what comes in`. Empty for an unknown id.
QString titleOf(const QString &id);
/// A sentence or two for a person: what it means here. Says, when one side can't know, what would.
QString textOf(const QString &id, const Picture &picture);

} // namespace Sixcast
