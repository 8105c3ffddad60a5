// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profilefields.h"

namespace Sixcast {

/// The first name of a setting's option, without dashes.
QString optionName(const FieldTraits &traits);

/// A whole number from \a least to \a most, or what --\a name takes.
Result<int> readNumber(const QString &name, const QString &text, int least, int most);

/// Reads the value of a setting's option into \a profile; \a text is ignored by switches. Group and
/// interface are not read here: they are said in more than one place.
Result<void> readOption(const FieldTraits &traits, const QString &text, Profile *profile);

} // namespace Sixcast
