// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/oserror.h"
#include "core/base/portableerror.h"

#include <QTest>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace Sixcast;

class TestOsError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void symbolsLikeTheCLibrary();
    void unknownNumbers();
    void othersNumbers();
    void description();
    void advice_data();
    void advice();
    void noAdvice_data();
    void noAdvice();
};

void TestOsError::symbolsLikeTheCLibrary()
{
#ifdef __GLIBC_PREREQ
#if __GLIBC_PREREQ(2, 32)
    for (int number = 1; number < 200; ++number) {
        const char *name = strerrorname_np(number);
        const QString expected = name ? QString::fromLatin1(name) : u"errno %1"_s.arg(number);
        QCOMPARE(osErrorSymbol(number), expected);
    }
#endif
#endif
    QCOMPARE(osErrorSymbol(EADDRINUSE), u"EADDRINUSE"_s);
    QCOMPARE(osErrorSymbol(EWOULDBLOCK), u"EAGAIN"_s);
}

void TestOsError::othersNumbers()
{
    for (const ErrorNumber &number : errorNumbers) {
        QCOMPARE(portableError(number.here), number.onLinux);
        QCOMPARE(localError(number.onLinux), number.here);
#ifdef Q_OS_LINUX
        QCOMPARE(number.here, number.onLinux);
#endif
    }
    QCOMPARE(portableError(0), 0);
    QCOMPARE(portableError(EPERM), EPERM);
    QCOMPARE(localError(4711), 4711);
}

void TestOsError::unknownNumbers()
{
    for (const int number : {4711, -1}) {
        QCOMPARE(osErrorSymbol(number), u"errno %1"_s.arg(number));
        QVERIFY(!osErrorText(number).isEmpty());
        QVERIFY(osErrorAdvice(number, u"send"_s).isEmpty());
    }
}

void TestOsError::description()
{
    QCOMPARE(osErrorDescription(0), QString());
    QCOMPARE(osErrorDescription(EADDRINUSE),
             u"EADDRINUSE (%1): %2"_s.arg(QString::number(EADDRINUSE),
                                          QString::fromLocal8Bit(strerror(EADDRINUSE))));
}

void TestOsError::advice_data()
{
    QTest::addColumn<int>("osError");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("expected"); // a part of it

    const auto row = [](int osError, const char *operation, const QString &expected) {
        QTest::addRow("%s %s", operation, qPrintable(osErrorSymbol(osError)))
            << osError << QString::fromLatin1(operation) << expected;
    };
    row(EAFNOSUPPORT, "socket", u"no IPv6"_s);
    row(EPERM, "socket", u"sandbox"_s);
    row(EMFILE, "socket", u"ulimit -n"_s);
    row(EADDRINUSE, "bind", u"Another program uses this UDP port"_s);
    row(EADDRNOTAVAIL, "bind", u"isn't one of this machine's"_s);
    row(EACCES, "bind", u"below 1024"_s);
    row(EINVAL, "bind", u"Bind to ::"_s);
    row(ENODEV, "join", u"The interface is gone"_s);
    row(EADDRINUSE, "join", u"already joined the group on this interface"_s);
    row(EINVAL, "join", u"MTU is below 1280"_s);
    row(ENOMEM, "join", u"net.core.optmem_max"_s);
    row(ENOBUFS, "join", u"mld_max_msf"_s);
    row(EADDRNOTAVAIL, "leave", u"isn't a member"_s);
    row(EINVAL, "setsockopt", u"out of range"_s);
    row(ENODEV, "setsockopt", u"The interface is gone"_s);
    row(ENOPROTOOPT, "setsockopt", u"doesn't support the option"_s);
    row(EPERM, "setsockopt", u"needs a privilege"_s);
    row(EPERM, "send", u"This machine's firewall drops outgoing packets"_s);
    row(ENETUNREACH, "send", u"IPv6 switched off"_s);
    row(EADDRNOTAVAIL, "send", u"still being checked"_s);
#ifdef Q_OS_MACOS
    row(EHOSTUNREACH, "send", u"Local Network"_s);
#else
    row(EHOSTUNREACH, "send", u"unreachable"_s);
#endif
    row(EACCES, "send", u"prohibits"_s);
    row(EINVAL, "send", u"blackhole"_s);
    row(ENODEV, "send", u"The interface is gone"_s);
    row(EDESTADDRREQ, "send", u"no port"_s);
    row(EMSGSIZE, "send", u"65,527"_s);
    row(ENOBUFS, "send", u"queue dropped it"_s);
    row(EAGAIN, "send", u"send buffer is full"_s);
    row(ECONNREFUSED, "send", u"earlier datagram"_s);
    row(ENETDOWN, "send", u"interface is down"_s);
    row(ECONNREFUSED, "refused", u"nothing listens on that port"_s);
    row(EACCES, "refused", u"administratively prohibited"_s);
    row(EHOSTUNREACH, "refused", u"neighbour discovery"_s);
    row(ENETUNREACH, "refused", u"no route"_s);
    row(ECONNREFUSED, "receive", u"The receiver refused"_s);
    row(ENOMEM, "receive", u"out of memory"_s);
}

void TestOsError::advice()
{
    QFETCH(const int, osError);
    QFETCH(const QString, operation);
    QFETCH(const QString, expected);
    const QString text = osErrorAdvice(osError, operation);
    QVERIFY2(text.contains(expected), qPrintable(text));
    QVERIFY(text.endsWith(u'.'));
    QVERIFY(text.size() < 250);
}

void TestOsError::noAdvice_data()
{
    QTest::addColumn<int>("osError");
    QTest::addColumn<QString>("operation");

    QTest::newRow("no error") << 0 << u"send"_s;
    QTest::newRow("says nothing") << EFAULT << u"send"_s;
    QTest::newRow("other operation") << EADDRINUSE << u"send"_s;
    QTest::newRow("unknown operation") << EADDRINUSE << u"dance"_s;
}

void TestOsError::noAdvice()
{
    QFETCH(const int, osError);
    QFETCH(const QString, operation);
    QCOMPARE(osErrorAdvice(osError, operation), QString());
}

QTEST_APPLESS_MAIN(TestOsError)
#include "tst_oserror.moc"
