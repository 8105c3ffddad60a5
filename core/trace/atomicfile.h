// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace Sixcast {

/// Replaces a file as a whole or not at all. QSaveFile alone is not enough: its commit() reports
/// success on a full disk and puts a cut file in the place of the good one; and it would replace a
/// device by a file. Without commit() the old file stays.
class AtomicFile
{
public:
    explicit AtomicFile(const QString &path);

    Result<void> open();
    Result<void> write(QByteArrayView bytes);
    Result<void> commit();

private:
    Error failed(int osError) const;

    QSaveFile m_file;
    qint64 m_written = 0;
};

/// All of a file at once.
Result<void> writeAtomically(const QString &path, QByteArrayView bytes);

/// `Could not write /tmp/x.sixcast: No space left on device`
Error fileError(const QString &path, int osError, const QString &reason);

} // namespace Sixcast
