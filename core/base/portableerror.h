// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cerrno>

namespace Sixcast {

// The C libraries number the same errors differently: files and datagrams, which another system
// reads, have Linux's numbers.

struct ErrorNumber {
    int here;
    int onLinux;
};

/// Those that the systems number differently and that an exchange can meet
/// (include/uapi/asm-generic/errno.h). The others are the same everywhere since the first Unix.
inline constexpr ErrorNumber errorNumbers[]{
    {EAGAIN, 11},          {EMSGSIZE, 90},      {EPROTOTYPE, 91},    {ENOPROTOOPT, 92},
    {EPROTONOSUPPORT, 93}, {EOPNOTSUPP, 95},    {EAFNOSUPPORT, 97},  {EADDRINUSE, 98},
    {EADDRNOTAVAIL, 99},   {ENETDOWN, 100},     {ENETUNREACH, 101},  {ENETRESET, 102},
    {ECONNABORTED, 103},   {ECONNRESET, 104},   {ENOBUFS, 105},      {ENOTCONN, 107},
    {ETIMEDOUT, 110},      {ECONNREFUSED, 111}, {EHOSTUNREACH, 113}, {EALREADY, 114},
    {EINPROGRESS, 115},    {ENOTSOCK, 88},      {EDESTADDRREQ, 89},  {ENOSYS, 38},
    {ECANCELED, 125},      {EPROTO, 71},
};

/// What stands in files and datagrams for this system's number.
constexpr int portableError(int osError)
{
    for (const ErrorNumber &number : errorNumbers) {
        if (number.here == osError)
            return number.onLinux;
    }
    return osError;
}

constexpr int localError(int portable)
{
    for (const ErrorNumber &number : errorNumbers) {
        if (number.onLinux == portable)
            return number.here;
    }
    return portable;
}

} // namespace Sixcast
