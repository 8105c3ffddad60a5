// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {

Error ofFile(const QString &path, Error error)
{
    error.text = QDir::toNativeSeparators(path) + u": "_s + error.text;
    return error;
}

Result<void> openRegularFile(QFile &file, QIODevice::OpenMode mode)
{
    const QString path = file.fileName();
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isFile())) {
        return ofFile(
            path,
            {Error::Code::InvalidInput, 0,
             QCoreApplication::translate("Sixcast::TraceFile", "This is not a regular file.")});
    }
    errno = 0;
    if (!file.open(mode))
        return ofFile(path, {Error::Code::System, errno, file.errorString()});
    return {};
}

} // namespace Sixcast
