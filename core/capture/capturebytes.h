// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>

class QIODevice;

namespace Sixcast {

/// A window on a file of any size: so much of it is in memory as is asked for at once, and a block
/// more. Read, not mapped: another program that cuts the file must not end this one. A pipe can be
/// read as well, from front to back.
class CaptureBytes
{
public:
    explicit CaptureBytes(QIODevice &device);

    /// Bytes [\a from, \a from + \a count): fewer at the end of the file, or of what there was of
    /// it when it was opened. Valid until the next call. \a count is the caller's to bound.
    QByteArrayView bytes(qint64 from, qsizetype count)
    {
        const bool isHere = from >= m_start && count > 0 && from + count <= m_start + m_used;
        return isHere ? within(from, count) : fetched(from, count);
    }
    qint64 size() const { return m_size; } ///< -1: a pipe, nobody knows

private:
    QByteArrayView within(qint64 from, qsizetype count) const
    {
        const auto begin = qsizetype(from - m_start);
        return {m_buffer.constData() + begin, std::min(count, m_used - begin)};
    }
    QByteArrayView fetched(qint64 from, qsizetype count);

    QIODevice &m_device;
    qint64 m_size;
    QByteArray m_buffer; ///< as large as it ever had to be
    qint64 m_start = 0;  ///< where in the file its first byte stands
    qsizetype m_used = 0;
};

} // namespace Sixcast
