// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturebytes.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Sixcast {
namespace {

constexpr qsizetype blockBytes = 256 * 1024;

} // namespace

CaptureBytes::CaptureBytes(QIODevice &device)
    : m_device(device)
    , m_size(device.isSequential() ? -1 : device.size())
{
}

QByteArrayView CaptureBytes::fetched(qint64 from, qsizetype count)
{
    const qint64 end = m_size < 0 ? std::numeric_limits<qint64>::max() : m_size;
    if (from < 0 || from >= end || count <= 0)
        return {};
    count = qsizetype(std::min<qint64>(count, end - from));
    if (from >= m_start && from + count <= m_start + m_used)
        return within(from, count);

    const qsizetype wanted = std::max(count, blockBytes);
    if (from >= m_start && from <= m_start + m_used) {
        const auto kept = qsizetype(m_start + m_used - from);
        std::memmove(m_buffer.data(), m_buffer.constData() + (m_used - kept), size_t(kept));
        m_used = kept;
    } else if (m_device.isSequential()) {
        if (from < m_start)
            return {};
        for (qint64 left = from - (m_start + m_used); left > 0;) {
            const qint64 skipped = m_device.skip(left);
            if (skipped <= 0)
                return {};
            left -= skipped;
        }
        m_used = 0;
    } else {
        m_used = 0;
    }
    m_start = from;
    if (m_buffer.size() < wanted)
        m_buffer.resize(wanted);
    if (!m_device.isSequential() && !m_device.seek(from + m_used))
        return within(from, count);
    while (m_used < count) {
        const qint64 got = m_device.read(
            m_buffer.data() + m_used, std::min<qint64>(wanted - m_used, end - (m_start + m_used)));
        if (got <= 0)
            break;
        m_used += qsizetype(got);
    }
    return within(from, count);
}

} // namespace Sixcast
