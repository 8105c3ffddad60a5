// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Sixcast {

/// Finds a text in bytes (UTF-8) and strings; ASCII letters in either case, all else exactly.
class TextSearch
{
public:
    explicit TextSearch(QStringView text);

    bool isEmpty() const { return m_lower.isEmpty(); }
    qsizetype size() const { return m_lower.size(); }
    const QByteArray &lower() const { return m_lower; } ///< UTF-8, ASCII letters small

    /// Where the text begins in \a bytes at or after \a from; -1: nowhere. Never finds the empty
    /// text.
    qsizetype indexIn(QByteArrayView bytes, qsizetype from = 0) const;
    qsizetype indexIn(QStringView text, qsizetype from = 0) const;
    bool isIn(QByteArrayView bytes) const { return indexIn(bytes) >= 0; }
    bool isIn(QStringView text) const;
    bool isIn(const QByteArray &bytes) const { return isIn(QByteArrayView(bytes)); }
    bool isIn(const QString &text) const { return isIn(QStringView(text)); }

private:
    qsizetype indexInWide(QStringView text, qsizetype from) const;

    QByteArray m_lower;
    bool m_ascii = true;
};

} // namespace Sixcast
