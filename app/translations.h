// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

QT_BEGIN_NAMESPACE
class QCoreApplication;
QT_END_NAMESPACE

namespace Sixcast {

/// Lets the program speak the first of the locale's languages that there is a translation for, and
/// Qt's own texts with it; English otherwise. English needs a translation, too: its plurals,
/// without which "%n answer(s)" is shown as it stands. The translators belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

} // namespace Sixcast
