// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/networknamespace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int commandTimeoutMs = 10'000;
const QString prefix = u"sixcast-"_s;

/// Empty: it worked.
QString execute(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(commandTimeoutMs);
    if (output)
        *output = process.readAllStandardOutput();
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString why =
        ended ? QString::fromLocal8Bit(process.readAllStandardError()) : process.errorString();
    return u"%1 %2: %3"_s.arg(program, arguments.join(u' '), why.trimmed());
}

void sweep()
{
    const QStringList names =
        QDir(u"/run/netns"_s).entryList({prefix + u"*"}, QDir::AllEntries | QDir::System);
    for (const QString &name : names) {
        const qint64 owner = name.section(u'-', 1, 1).toLongLong();
        if (owner > 0 && ::kill(pid_t(owner), 0) < 0 && errno == ESRCH)
            execute(u"ip"_s, {u"netns"_s, u"delete"_s, name});
    }
}

} // namespace

NetworkNamespace::NetworkNamespace(const QString &label, bool detectDuplicates)
{
    static std::atomic<int> count = 0;
    m_name = prefix + QString::number(QCoreApplication::applicationPid()) + u'-'
        + QString::number(++count) + u'-' + label;
    if (::geteuid() != 0) {
        m_error = u"network namespaces need root"_s;
        return;
    }
    sweep();
    m_error = execute(u"ip"_s, {u"netns"_s, u"add"_s, m_name});
    if (!isValid())
        return;
    const QByteArray path = QFile::encodeName(u"/run/netns/"_s + m_name);
    m_descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0) {
        m_error = u"open "_s + m_name + u": "_s + QString::fromLocal8Bit(std::strerror(errno));
        return;
    }
    if (!detectDuplicates) {
        for (const QString &which : {u"all"_s, u"default"_s})
            setSysctl(u"net/ipv6/conf/"_s + which + u"/accept_dad"_s, u"0"_s);
    }
    ip(u"link set lo up"_s);
}

NetworkNamespace::~NetworkNamespace()
{
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    execute(u"ip"_s, {u"netns"_s, u"delete"_s, m_name});
}

bool NetworkNamespace::ip(const QString &arguments)
{
    const QString failure =
        execute(u"ip"_s, QStringList{u"-n"_s, m_name} << arguments.split(u' ', Qt::SkipEmptyParts));
    if (!failure.isEmpty())
        m_error = failure;
    return failure.isEmpty();
}

bool NetworkNamespace::run(const QString &commandLine, QByteArray *output)
{
    const QString failure = execute(
        u"ip"_s, QStringList{u"netns"_s, u"exec"_s, m_name} << QProcess::splitCommand(commandLine),
        output);
    if (!failure.isEmpty())
        m_error = failure;
    return failure.isEmpty();
}

bool NetworkNamespace::setSysctl(const QString &path, const QString &value)
{
    const Inside inside(*this); // /proc/sys/net shows the namespace of whoever reads or writes
    QFile file(u"/proc/sys/"_s + path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(value.toLatin1()) > 0)
        return true;
    m_error = path + u": "_s + file.errorString();
    return false;
}

InterfaceIndex NetworkNamespace::index(const QString &interface)
{
    const Inside inside(*this);
    return {if_nametoindex(interface.toUtf8().constData())};
}

Ip6Address NetworkNamespace::linkLocal(const QString &interface)
{
    QByteArray output;
    run(u"ip -6 -o addr show dev "_s + interface + u" scope link"_s, &output);
    const QString text = QString::fromLatin1(output).section(u"inet6 "_s, 1).section(u'/', 0, 0);
    return Ip6Address::parse(text).value_or(Ip6Address{});
}

bool NetworkNamespace::waitForLinkLocal(const QString &interface, int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    QByteArray output;
    while (run(u"ip -6 -o addr show scope link dev "_s + interface, &output)) {
        if (!output.isEmpty() && !output.contains("tentative") && !output.contains("dadfailed"))
            return true;
        if (deadline.hasExpired()) {
            m_error = u"no usable link-local address on "_s + interface + u": "_s
                + QString::fromLatin1(output);
            return false;
        }
        QThread::msleep(10);
    }
    return false;
}

void NetworkNamespace::prepare(QProcess &process, const QString &program,
                               const QStringList &arguments) const
{
    process.setProgram(u"ip"_s);
    process.setArguments(QStringList{u"netns"_s, u"exec"_s, m_name, program}
                         << arguments); // becomes the program itself
}

Inside::Inside(const NetworkNamespace &machine)
{
    m_before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
    if (m_before < 0 || ::setns(machine.m_descriptor, CLONE_NEWNET) < 0)
        qFatal("can't enter the network namespace %s: %s", qPrintable(machine.name()),
               std::strerror(errno));
}

Inside::~Inside()
{
    if (::setns(m_before, CLONE_NEWNET) < 0)
        qFatal("can't leave a network namespace: %s", std::strerror(errno));
    ::close(m_before);
}

bool NamespacePair::connect(const QString &name)
{
    return left.ip(u"link add "_s + name + u" type veth peer name "_s + name + u" netns "_s
                   + right.name())
        && left.ip(u"link set "_s + name + u" up"_s) && right.ip(u"link set "_s + name + u" up"_s)
        && left.waitForLinkLocal(name) && right.waitForLinkLocal(name);
}

} // namespace Sixcast
