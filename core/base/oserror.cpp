// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/oserror.h"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <system_error>

#ifdef Q_OS_WIN
#include <winsock2.h>
#endif

namespace Sixcast {
namespace {

struct Symbol {
    int number;
    const char *name;
#ifdef Q_OS_WIN
    int ofSystem;
#endif
};

// clang-format off
#ifdef Q_OS_WIN
#define SIXCAST_ERROR(name) {name, "WSA" #name, WSA##name}
// Of the C library alone, and of traces from other systems.
#define SIXCAST_C_ERROR(name) {name, #name, 0}
#else
#define SIXCAST_ERROR(name) {name, #name}
#endif
// clang-format on
#ifdef Q_OS_WIN
constexpr Symbol symbols[] = {
    SIXCAST_ERROR(EINTR),         SIXCAST_ERROR(EBADF),        SIXCAST_ERROR(EACCES),
    SIXCAST_ERROR(EFAULT),        SIXCAST_ERROR(EINVAL),       SIXCAST_ERROR(EMFILE),
    SIXCAST_ERROR(EWOULDBLOCK),   SIXCAST_ERROR(ENOTSOCK),     SIXCAST_ERROR(EDESTADDRREQ),
    SIXCAST_ERROR(EMSGSIZE),      SIXCAST_ERROR(ENOPROTOOPT),  SIXCAST_ERROR(EPROTONOSUPPORT),
    SIXCAST_ERROR(EOPNOTSUPP),    SIXCAST_ERROR(EAFNOSUPPORT), SIXCAST_ERROR(EADDRINUSE),
    SIXCAST_ERROR(EADDRNOTAVAIL), SIXCAST_ERROR(ENETDOWN),     SIXCAST_ERROR(ENETUNREACH),
    SIXCAST_ERROR(ENETRESET),     SIXCAST_ERROR(ECONNABORTED), SIXCAST_ERROR(ECONNRESET),
    SIXCAST_ERROR(ENOBUFS),       SIXCAST_ERROR(ENOTCONN),     SIXCAST_ERROR(ETIMEDOUT),
    SIXCAST_ERROR(ECONNREFUSED),  SIXCAST_ERROR(EHOSTUNREACH), SIXCAST_C_ERROR(EPERM),
    SIXCAST_C_ERROR(ENOENT),      SIXCAST_C_ERROR(EIO),        SIXCAST_C_ERROR(ENXIO),
    SIXCAST_C_ERROR(ENOMEM),      SIXCAST_C_ERROR(EBUSY),      SIXCAST_C_ERROR(EEXIST),
    SIXCAST_C_ERROR(ENODEV),      SIXCAST_C_ERROR(ENOSPC),     SIXCAST_C_ERROR(EROFS),
    SIXCAST_C_ERROR(EPIPE),       SIXCAST_C_ERROR(ENOSYS),
};
#undef SIXCAST_C_ERROR
#else
// POSIX first; an alias that has the same number as an earlier symbol (EWOULDBLOCK, ENOTSUP) is
// left out.
constexpr Symbol symbols[] = {
    SIXCAST_ERROR(EPERM),
    SIXCAST_ERROR(ENOENT),
    SIXCAST_ERROR(ESRCH),
    SIXCAST_ERROR(EINTR),
    SIXCAST_ERROR(EIO),
    SIXCAST_ERROR(ENXIO),
    SIXCAST_ERROR(E2BIG),
    SIXCAST_ERROR(ENOEXEC),
    SIXCAST_ERROR(EBADF),
    SIXCAST_ERROR(ECHILD),
    SIXCAST_ERROR(EAGAIN),
    SIXCAST_ERROR(ENOMEM),
    SIXCAST_ERROR(EACCES),
    SIXCAST_ERROR(EFAULT),
    SIXCAST_ERROR(EBUSY),
    SIXCAST_ERROR(EEXIST),
    SIXCAST_ERROR(EXDEV),
    SIXCAST_ERROR(ENODEV),
    SIXCAST_ERROR(ENOTDIR),
    SIXCAST_ERROR(EISDIR),
    SIXCAST_ERROR(EINVAL),
    SIXCAST_ERROR(ENFILE),
    SIXCAST_ERROR(EMFILE),
    SIXCAST_ERROR(ENOTTY),
    SIXCAST_ERROR(ETXTBSY),
    SIXCAST_ERROR(EFBIG),
    SIXCAST_ERROR(ENOSPC),
    SIXCAST_ERROR(ESPIPE),
    SIXCAST_ERROR(EROFS),
    SIXCAST_ERROR(EMLINK),
    SIXCAST_ERROR(EPIPE),
    SIXCAST_ERROR(EDOM),
    SIXCAST_ERROR(ERANGE),
    SIXCAST_ERROR(EDEADLK),
    SIXCAST_ERROR(ENAMETOOLONG),
    SIXCAST_ERROR(ENOLCK),
    SIXCAST_ERROR(ENOSYS),
    SIXCAST_ERROR(ENOTEMPTY),
    SIXCAST_ERROR(ELOOP),
    SIXCAST_ERROR(ENOMSG),
    SIXCAST_ERROR(EIDRM),
    SIXCAST_ERROR(ENOLINK),
    SIXCAST_ERROR(EPROTO),
    SIXCAST_ERROR(EMULTIHOP),
    SIXCAST_ERROR(EBADMSG),
    SIXCAST_ERROR(EOVERFLOW),
    SIXCAST_ERROR(EILSEQ),
    SIXCAST_ERROR(ENOTSOCK),
    SIXCAST_ERROR(EDESTADDRREQ),
    SIXCAST_ERROR(EMSGSIZE),
    SIXCAST_ERROR(EPROTOTYPE),
    SIXCAST_ERROR(ENOPROTOOPT),
    SIXCAST_ERROR(EPROTONOSUPPORT),
    SIXCAST_ERROR(EOPNOTSUPP),
    SIXCAST_ERROR(EAFNOSUPPORT),
    SIXCAST_ERROR(EADDRINUSE),
    SIXCAST_ERROR(EADDRNOTAVAIL),
    SIXCAST_ERROR(ENETDOWN),
    SIXCAST_ERROR(ENETUNREACH),
    SIXCAST_ERROR(ENETRESET),
    SIXCAST_ERROR(ECONNABORTED),
    SIXCAST_ERROR(ECONNRESET),
    SIXCAST_ERROR(ENOBUFS),
    SIXCAST_ERROR(EISCONN),
    SIXCAST_ERROR(ENOTCONN),
    SIXCAST_ERROR(ETIMEDOUT),
    SIXCAST_ERROR(ECONNREFUSED),
    SIXCAST_ERROR(EHOSTUNREACH),
    SIXCAST_ERROR(EALREADY),
    SIXCAST_ERROR(EINPROGRESS),
    SIXCAST_ERROR(ESTALE),
    SIXCAST_ERROR(EDQUOT),
    SIXCAST_ERROR(ECANCELED),
    SIXCAST_ERROR(EOWNERDEAD),
    SIXCAST_ERROR(ENOTRECOVERABLE),
    SIXCAST_ERROR(ENOTBLK),
    SIXCAST_ERROR(ESHUTDOWN),
    SIXCAST_ERROR(ETOOMANYREFS),
    SIXCAST_ERROR(EHOSTDOWN),
    SIXCAST_ERROR(EPFNOSUPPORT),
    SIXCAST_ERROR(ESOCKTNOSUPPORT),
    SIXCAST_ERROR(EUSERS),
    SIXCAST_ERROR(EREMOTE),
#ifdef Q_OS_LINUX
    SIXCAST_ERROR(ECHRNG),
    SIXCAST_ERROR(EL2NSYNC),
    SIXCAST_ERROR(EL3HLT),
    SIXCAST_ERROR(EL3RST),
    SIXCAST_ERROR(ELNRNG),
    SIXCAST_ERROR(EUNATCH),
    SIXCAST_ERROR(ENOCSI),
    SIXCAST_ERROR(EL2HLT),
    SIXCAST_ERROR(EBADE),
    SIXCAST_ERROR(EBADR),
    SIXCAST_ERROR(EXFULL),
    SIXCAST_ERROR(ENOANO),
    SIXCAST_ERROR(EBADRQC),
    SIXCAST_ERROR(EBADSLT),
    SIXCAST_ERROR(EBFONT),
    SIXCAST_ERROR(ENOSTR),
    SIXCAST_ERROR(ENODATA),
    SIXCAST_ERROR(ETIME),
    SIXCAST_ERROR(ENOSR),
    SIXCAST_ERROR(ENONET),
    SIXCAST_ERROR(ENOPKG),
    SIXCAST_ERROR(EADV),
    SIXCAST_ERROR(ESRMNT),
    SIXCAST_ERROR(ECOMM),
    SIXCAST_ERROR(EDOTDOT),
    SIXCAST_ERROR(ENOTUNIQ),
    SIXCAST_ERROR(EBADFD),
    SIXCAST_ERROR(EREMCHG),
    SIXCAST_ERROR(ELIBACC),
    SIXCAST_ERROR(ELIBBAD),
    SIXCAST_ERROR(ELIBSCN),
    SIXCAST_ERROR(ELIBMAX),
    SIXCAST_ERROR(ELIBEXEC),
    SIXCAST_ERROR(ERESTART),
    SIXCAST_ERROR(ESTRPIPE),
    SIXCAST_ERROR(EUCLEAN),
    SIXCAST_ERROR(ENOTNAM),
    SIXCAST_ERROR(ENAVAIL),
    SIXCAST_ERROR(EISNAM),
    SIXCAST_ERROR(EREMOTEIO),
    SIXCAST_ERROR(ENOMEDIUM),
    SIXCAST_ERROR(EMEDIUMTYPE),
    SIXCAST_ERROR(ENOKEY),
    SIXCAST_ERROR(EKEYEXPIRED),
    SIXCAST_ERROR(EKEYREVOKED),
    SIXCAST_ERROR(EKEYREJECTED),
    SIXCAST_ERROR(ERFKILL),
    SIXCAST_ERROR(EHWPOISON),
#endif
};
#endif
#undef SIXCAST_ERROR

const Symbol *symbolOf(int osError)
{
#ifdef Q_OS_WIN
    osError = osError == EAGAIN ? EWOULDBLOCK : osError;
#endif
    const auto found = std::find_if(std::begin(symbols), std::end(symbols),
                                    [&](const Symbol &symbol) { return symbol.number == osError; });
    return found == std::end(symbols) ? nullptr : found;
}

} // namespace

int errnoOf(int systemError)
{
#ifdef Q_OS_WIN
    for (const Symbol &symbol : symbols) {
        if (symbol.ofSystem != 0 && symbol.ofSystem == systemError)
            return symbol.number == EWOULDBLOCK ? EAGAIN : symbol.number;
    }
#endif
    return systemError;
}

QString osErrorSymbol(int osError)
{
    const Symbol *symbol = symbolOf(osError);
    return symbol ? QString::fromLatin1(symbol->name) : u"errno " + QString::number(osError);
}

QString osErrorText(int osError)
{
#ifdef Q_OS_WIN
    const Symbol *symbol = symbolOf(osError);
    return symbol && symbol->ofSystem != 0
        ? qt_error_string(symbol->ofSystem)
        : QString::fromLocal8Bit(std::generic_category().message(osError));
#else
    return QString::fromLocal8Bit(std::system_category().message(osError));
#endif
}

QString osErrorDescription(int osError)
{
    if (osError == 0)
        return {};
    int number = osError;
#ifdef Q_OS_WIN
    if (const Symbol *symbol = symbolOf(osError); symbol && symbol->ofSystem != 0)
        number = symbol->ofSystem;
#endif
    return osErrorSymbol(osError) + u" (" + QString::number(number) + u"): " + osErrorText(osError);
}

} // namespace Sixcast
