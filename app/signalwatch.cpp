// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signalwatch.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>

#include <atomic>
#endif
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Sixcast {

#ifdef Q_OS_UNIX
namespace {

int wakeUp[2] = {-1, -1}; // a signal handler can reach nothing else

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[0], &byte, sizeof byte);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, wakeUp) != 0)
        return;
    m_notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t count = ::read(wakeUp[1], &byte, sizeof byte);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(number, &action, nullptr);
    // `| head` ends the printing, which the write then tells; it must not end what is recorded.
    action.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &action, nullptr);
}
#elif defined(Q_OS_WIN)
namespace {

constexpr DWORD lastWordsMs = 4'500; // of the 5 s that the system leaves to what it closes

std::atomic<SignalWatch *> watch; // the handler is called in a thread of its own

BOOL WINAPI onConsole(DWORD event)
{
    SignalWatch *receiver = watch.load();
    if (!receiver)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &SignalWatch::interrupted, Qt::QueuedConnection);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        ::Sleep(lastWordsMs); // the process ends when this returns
    return TRUE;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    watch = this;
    ::SetConsoleCtrlHandler(onConsole, TRUE);
}
#endif

#ifdef Q_OS_WIN
SignalWatch::~SignalWatch()
{
    ::SetConsoleCtrlHandler(onConsole, FALSE);
    watch = nullptr;
}
#else
SignalWatch::~SignalWatch() = default;
#endif

} // namespace Sixcast
