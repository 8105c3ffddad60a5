// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sixcast {

/// Whether QSettings can read these bytes of an INI file without being told to make a value of any
/// type it knows: a serialised QVariant in a broken or hostile file ends the program inside Qt.
/// Sixcast writes none.
bool isHarmlessIni(const QByteArray &bytes);

/// Renames a settings file that is not harmless, or larger than 4 MiB, to `PATH.broken`, so that
/// the program starts with its defaults and nothing is lost. True: it was moved. To be called
/// before a QSettings opens the file.
bool setAsideBrokenSettings(const QString &path);

} // namespace Sixcast
