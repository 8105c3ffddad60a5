// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/kernellimits.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::KernelLimits)
};

/// Empty: a network namespace does not show what is set for the whole machine.
QString inForce(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(32)).trimmed()
                                          : QString();
}

QString limitText(const QString &name, const QString &path, int enough)
{
    const QString value = inForce(path);
    const QString text = value.isEmpty()
        ? Tr::tr("The limit is %1, which can't be read here. To raise it: sysctl -w %1=%3")
        : Tr::tr("%1 is %2 here. To raise it: sysctl -w %1=%3");
    return QString(text)
        .replace(u"%1"_s, name)
        .replace(u"%2"_s, value)
        .replace(u"%3"_s, QString::number(enough));
}

} // namespace

QString membershipLimitText(int osError)
{
#ifdef Q_OS_LINUX
    if (osError == ENOBUFS) // ip6_mc_source() in net/ipv6/mcast.c
        return limitText(u"net.ipv6.mld_max_msf"_s, u"/proc/sys/net/ipv6/mld_max_msf"_s, 1'024);
    if (osError == ENOMEM || osError == ENOBUFS) // sock_kmalloc()
        return limitText(u"net.core.optmem_max"_s, u"/proc/sys/net/core/optmem_max"_s, 1 << 20);
#else
    Q_UNUSED(osError)
#endif
    return {};
}

QString descriptorLimitText(int osError)
{
#ifdef Q_OS_LINUX
    rlimit limit{};
    if (osError == EMFILE && ::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        return Tr::tr("RLIMIT_NOFILE is %1 here. To raise it: ulimit -n %2")
            .arg(quint64(limit.rlim_cur))
            .arg(quint64(limit.rlim_cur) * 2);
    }
#else
    Q_UNUSED(osError)
#endif
    return {};
}

} // namespace Sixcast
