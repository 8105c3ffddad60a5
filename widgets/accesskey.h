// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sixcast {

/// A text as it reads without its access key: "&Open" is "Open", "Open && save" is "Open & save",
/// and "X(&O)", as Chinese writes it, is "X".
QString withoutAccessKey(QString text);

/// The same of a label before a field, which ends in a colon of one kind or another.
QString labelName(const QString &text);

} // namespace Sixcast
