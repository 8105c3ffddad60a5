// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/atomicfile.h"

#include "core/base/oserror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Sixcast {
namespace {

/// What the disk could not take is sometimes told only now (delayed allocation, network file
/// systems).
int syncToDisk(int descriptor)
{
#ifdef Q_OS_UNIX
    // EINVAL and ENOTSUP: this file system can't sync, which is no loss of what was written.
    if (descriptor >= 0 && ::fsync(descriptor) != 0 && errno != EINVAL && errno != ENOTSUP)
        return errno;
#else
    Q_UNUSED(descriptor)
#endif
    return 0;
}

} // namespace

Error fileError(const QString &path, int osError, const QString &reason)
{
    const QString text =
        QCoreApplication::translate("Sixcast::TraceFile", "Could not write %1: %2");
    return {Error::Code::System, osError,
            text.arg(QDir::toNativeSeparators(path), osError != 0 ? osErrorText(osError) : reason)};
}

AtomicFile::AtomicFile(const QString &path)
    : m_file(path)
{
}

Error AtomicFile::failed(int osError) const
{
    return fileError(m_file.fileName(), osError, m_file.errorString());
}

Result<void> AtomicFile::open()
{
    const QFileInfo existing(m_file.fileName());
    if (existing.isDir())
        return failed(EISDIR);
    if (existing.exists() && !existing.isFile()) {
        return fileError(
            m_file.fileName(), 0,
            QCoreApplication::translate("Sixcast::TraceFile", "this is not a regular file"));
    }
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly))
        return failed(errno);
    return {};
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    errno = 0;
    const qint64 written = m_file.write(bytes.data(), bytes.size());
    if (written != bytes.size()) {
        const Error error = failed(errno);
        m_file.cancelWriting();
        return error;
    }
    m_written += written;
    return {};
}

Result<void> AtomicFile::commit()
{
    errno = 0;
    int osError = 0;
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || m_file.size() != m_written)
        osError = errno != 0 ? errno : EIO;
    else
        osError = syncToDisk(m_file.handle());
    if (osError != 0) {
        m_file.cancelWriting();
        m_file.commit(); // which removes the unfinished file
        return failed(osError);
    }
    errno = 0;
    if (!m_file.commit())
        return failed(errno);
    return {};
}

Result<void> writeAtomically(const QString &path, QByteArrayView bytes)
{
    AtomicFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace Sixcast
