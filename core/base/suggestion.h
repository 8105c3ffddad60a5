// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Sixcast {

/// The one of \a known that was probably meant by \a word: a letter wrong, missing, too many or
/// two exchanged, more in longer words; case does not count. Empty: none is near enough.
QString closestWord(QStringView word, const QStringList &known);

/// ` Did you mean eth0?`, to follow a sentence; empty where closestWord() is.
QString didYouMean(QStringView word, const QStringList &known);

} // namespace Sixcast
