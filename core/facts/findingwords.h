// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Sixcast {

/// The translation context that all words of the diagnosis share.
struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Findings)
};

} // namespace Sixcast
