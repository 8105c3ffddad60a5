// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/oserror.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstring>

namespace Sixcast {
namespace {

struct Symbol {
    int number;
    const char *name;
};

#define SIXCAST_ERRNO(name) Symbol{name, #name}
constexpr std::array symbols{
    SIXCAST_ERRNO(EPERM), SIXCAST_ERRNO(ENOENT), SIXCAST_ERRNO(EINTR), SIXCAST_ERRNO(EIO),
    SIXCAST_ERRNO(ENXIO), SIXCAST_ERRNO(EBADF), SIXCAST_ERRNO(EAGAIN), SIXCAST_ERRNO(ENOMEM),
    SIXCAST_ERRNO(EACCES), SIXCAST_ERRNO(EFAULT), SIXCAST_ERRNO(EBUSY), SIXCAST_ERRNO(EEXIST),
    SIXCAST_ERRNO(ENODEV), SIXCAST_ERRNO(ENOTDIR), SIXCAST_ERRNO(EISDIR), SIXCAST_ERRNO(EINVAL),
    SIXCAST_ERRNO(ENFILE), SIXCAST_ERRNO(EMFILE), SIXCAST_ERRNO(EFBIG), SIXCAST_ERRNO(ENOSPC),
    SIXCAST_ERRNO(EROFS), SIXCAST_ERRNO(EPIPE), SIXCAST_ERRNO(ENAMETOOLONG), SIXCAST_ERRNO(ENOSYS),
    SIXCAST_ERRNO(EDESTADDRREQ), SIXCAST_ERRNO(EMSGSIZE), SIXCAST_ERRNO(ENOPROTOOPT),
    SIXCAST_ERRNO(EPROTONOSUPPORT), SIXCAST_ERRNO(EOPNOTSUPP), SIXCAST_ERRNO(EAFNOSUPPORT),
    SIXCAST_ERRNO(EADDRINUSE), SIXCAST_ERRNO(EADDRNOTAVAIL), SIXCAST_ERRNO(ENETDOWN),
    SIXCAST_ERRNO(ENETUNREACH), SIXCAST_ERRNO(ECONNRESET), SIXCAST_ERRNO(ENOBUFS),
    SIXCAST_ERRNO(EISCONN), SIXCAST_ERRNO(ENOTCONN), SIXCAST_ERRNO(ETIMEDOUT),
    SIXCAST_ERRNO(ECONNREFUSED), SIXCAST_ERRNO(EHOSTUNREACH), SIXCAST_ERRNO(EPROTO),
};
#undef SIXCAST_ERRNO

} // namespace

QString osErrorSymbol(int osError)
{
    for (const Symbol &symbol : symbols) {
        if (symbol.number == osError)
            return QString::fromLatin1(symbol.name);
    }
    return u"errno " + QString::number(osError);
}

QString osErrorText(int osError)
{
    return QString::fromLocal8Bit(std::strerror(osError));
}

QString osErrorDescription(int osError)
{
    if (osError == 0)
        return {};
    return osErrorSymbol(osError) + u" (" + QString::number(osError) + u"): " + osErrorText(osError);
}

QString osErrorAdvice(int, const QString &)
{
    return {};
}

} // namespace Sixcast
