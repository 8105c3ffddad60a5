// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>

class QFile;

namespace Sixcast {

/// The error, with the file that it is about in front.
Error ofFile(const QString &path, Error error);
/// Opens \a file by its name; a folder, a device or a pipe is refused. Errors name the file.
Result<void> openRegularFile(QFile &file, QIODevice::OpenMode mode);

} // namespace Sixcast
