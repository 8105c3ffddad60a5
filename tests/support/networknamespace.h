// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QStringList>

class QProcess;

namespace Sixcast {

/// A network namespace of our own (Linux, root), gone with this object. Its name holds our process
/// id; what a test that was killed left behind is swept away by the next one.
///
///     NetworkNamespace machine(u"left"_s);
///     QVERIFY2(machine.isValid(), qPrintable(machine.error()));
class NetworkNamespace
{
public:
    /// \a detectDuplicates: with duplicate address detection, as real machines have it: an address
    /// is tentative for a second or two. Without, it can be used at once.
    explicit NetworkNamespace(const QString &label, bool detectDuplicates = false);
    ~NetworkNamespace();
    Q_DISABLE_COPY_MOVE(NetworkNamespace)

    bool isValid() const { return m_error.isEmpty(); }
    const QString &error() const
    {
        return m_error;
    } ///< of the last thing that failed: command and output
    const QString &name() const { return m_name; }

    /// `ip` and any other command inside; false and an error() when it fails or takes over 10 s.
    bool ip(const QString &arguments);
    bool run(const QString &commandLine, QByteArray *output = nullptr);
    bool setSysctl(const QString &path,
                   const QString &value); ///< `net/ipv6/conf/eth0/disable_ipv6`

    InterfaceIndex index(const QString &interface); ///< 0 if there is none
    Ip6Address linkLocal(const QString &interface); ///< `::` if there is none
    bool waitForLinkLocal(const QString &interface,
                          int timeoutMs = 5000); ///< until it has a usable one

    /// Makes \a process run \a program here; the caller starts and ends it.
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;

private:
    friend class Inside;
    QString m_name;
    QString m_error;
    int m_descriptor = -1;
};

/// While it lives, this thread stands in the namespace: sockets made now belong there for good.
class Inside
{
public:
    explicit Inside(const NetworkNamespace &machine);
    ~Inside();
    Q_DISABLE_COPY_MOVE(Inside)

private:
    int m_before = -1;
};

/// Two machines, and cables between them.
struct NamespacePair {
    NetworkNamespace left{QStringLiteral("left")};
    NetworkNamespace right{QStringLiteral("right")};

    /// A veth pair called \a name on both sides, up, with link-local addresses ready.
    bool connect(const QString &name);
    bool isValid() const { return left.isValid() && right.isValid(); }
    QString error() const { return left.error() + right.error(); }
};

} // namespace Sixcast
