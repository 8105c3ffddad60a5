// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace Sixcast {

/// More of one payload is never laid out on the screen; the rest is told as a number.
inline constexpr qsizetype displayLimitBytes = 4096;

/// Bytes from outside as text that is safe to show, print and write into a file: UTF-8 where it is
/// valid, every other byte as `\x9f`. A backslash is doubled; `\n`, `\r`, `\t` and `\x1b` stand for
/// control characters,
/// `\u202e` and `\U000e0041` for characters that are invisible or change how their neighbours are
/// drawn (format and bidi controls, zero-width, blanks other than U+0020, private, unassigned).
/// Different bytes give different text. It makes no HTML safe: that is the business of whoever
/// shows HTML.
QString escaped(QByteArrayView bytes);
/// The same for text from outside (names of interfaces, hosts, files); a lone surrogate becomes
/// `\ud800`.
QString escaped(QStringView text);

/// As escaped(), of the first \a maximumBytes at most, cut between characters; ends in `... (+17
/// bytes)` when something is left out.
QString escapedForDisplay(QByteArrayView bytes, qsizetype maximumBytes = displayLimitBytes);

/// `48 45 4c 4c 4f`, all of it, on one line.
QString hexLine(QByteArrayView bytes);
/// `0000  48 45 4c 4c 4f 20 31 20  72 75 6e 3d 30 30 30 30  |HELLO 1 run=0000|`, so many bytes a
/// line, of the first \a maximumBytes at most; a last line tells how many are left out. No line
/// break at the end.
QString hexDump(QByteArrayView bytes, qsizetype maximumBytes = displayLimitBytes,
                qsizetype bytesPerLine = 16);

} // namespace Sixcast
