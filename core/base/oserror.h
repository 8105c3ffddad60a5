// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sixcast {

// Error numbers are those of the C library everywhere, `EADDRINUSE` and so on; what they are called
// and numbered for a person is what the system says: on Windows `WSAEADDRINUSE` (10048).

/// The C library's number for one of the system's socket calls: another one on Windows only.
int errnoOf(int systemError);
/// `EADDRINUSE` for 98 (`WSAEADDRINUSE` on Windows); `errno 4711` for a number that has no symbol
/// here.
QString osErrorSymbol(int osError);
/// The system's text for the number: `Address already in use`.
QString osErrorText(int osError);
/// `EADDRINUSE (98): Address already in use`; empty for 0.
QString osErrorDescription(int osError);
/// What the number usually means when \a operation of an IPv6 multicast exchange gives it, and what
/// to do next. Operations are those of Step and TraceEvent: `socket`, `setsockopt`, `bind`, `join`,
/// `leave`, `send`, `receive`, and `refused` for what came back about a datagram that had been sent
/// (the error queue). Two or three sentences, translated; empty when nothing useful is known.
QString osErrorAdvice(int osError, const QString &operation);

} // namespace Sixcast
