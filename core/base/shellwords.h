// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Sixcast {

// Names that came from a file or from the wire stand in commands which a person copies into a
// shell. So each of a command's words is quoted for its shell, and what can't be quoted, or can't
// be a name at all, doesn't get in.

enum class Shell : quint8 { Posix, PowerShell, Cmd };

/// \a word as one word of \a shell, without any other effect; plain words stay as they are.
/// Nullopt: it holds what that shell can't quote, or what a person can't see (control and format
/// characters).
std::optional<QString> shellWord(const QString &word, Shell shell = Shell::Posix);

/// `one 'two words'`; nullopt when one of them can't be had.
std::optional<QString> shellCommand(const QStringList &words, Shell shell = Shell::Posix);

/// The system could have an interface of that name, and no program takes it for an option. Linux:
/// 1 to 15 bytes, no `/`, `:`, white space or control character (net/core/dev.c,
/// dev_valid_name()); on Windows an alias may have spaces and up to 256 characters.
bool canBeInterfaceName(const QString &name, bool onWindows = false);

/// `02:00:5e:00:53:01`
bool canBeHardwareAddress(const QString &text);

} // namespace Sixcast
