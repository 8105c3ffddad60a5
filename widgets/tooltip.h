// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sixcast {

/// Tool tips take what looks like HTML for HTML, which may name files: this text stays as it is.
QString plainToolTip(const QString &text);

} // namespace Sixcast
