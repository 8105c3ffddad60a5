// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/cause.h"
#include "core/causes/finding.h"
#include "core/causes/picture.h"

namespace Sixcast {

/// How a person checks whether it is so, and on which machine.
QList<Advice> checksFor(const QString &id, const Picture &picture);
/// What mends it, as narrow as it gets, in the commands of the system and firewall that are there;
/// with the way back.
QList<Advice> mendsFor(const QString &id, const Picture &picture);

/// A command with {if} {port} {group} {peer} filled in for the machine that it is for.
Advice commandAt(Where where, const char *command, const Picture &picture);

} // namespace Sixcast
