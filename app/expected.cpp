// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/expected.h"

#include "core/base/escape.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Expected)
};

constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype mostMachines = 16'384;

std::optional<Ip6Address> addressOf(const QString &word)
{
    return Ip6Address::parse(QStringView(word).left(word.indexOf(u'%')));
}

bool isName(const QString &word)
{
    return word.size() <= 253 && std::all_of(word.begin(), word.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
           });
}

Result<ExpectedMachine> machineOf(const QStringList &words, const NameLookup &lookUp)
{
    const QString &first = words.first();
    const auto address = addressOf(first);
    if (address && !address->isMulticast())
        return ExpectedMachine{words.size() > 1 ? words.at(1) : first, {*address}};
    if (!isName(first) || address)
        return Error{
            Error::Code::InvalidInput, 0,
            Tr::tr("'%1' is neither the address nor the name of a machine.").arg(escaped(first))};
    return ExpectedMachine{first, lookUp(first)};
}

/// Made from a hardware address: `ff:fe` in the middle.
bool isSameHardware(const Ip6Address &one, const Ip6Address &other)
{
    const auto isMade = [](const Ip6Address &address) {
        return address.bytes[11] == 0xff && address.bytes[12] == 0xfe;
    };
    return isMade(one) && isMade(other)
        && std::equal(one.bytes.begin() + 8, one.bytes.end(), other.bytes.begin() + 8);
}

bool isOf(const ExpectedMachine &machine, const Report::PeerRow &peer)
{
    return std::any_of(machine.addresses.begin(), machine.addresses.end(),
                       [&](const Ip6Address &address) {
                           return address == peer.endpoint.address
                               || isSameHardware(address, peer.endpoint.address);
                       });
}

QString machineText(const ExpectedMachine &machine)
{
    if (machine.addresses.isEmpty())
        return Tr::tr("%1 (its IPv6 address is not known)").arg(escaped(machine.text));
    const QString address = machine.addresses.first().toString();
    return address == machine.text ? address : u"%1 (%2)"_s.arg(escaped(machine.text), address);
}

} // namespace

/// Nothing is asked of a name server: who tests a network has no use for an answer that hangs on
/// it.
QList<Ip6Address> lookUpName(const QString &name)
{
#ifdef Q_OS_WIN
    QFile file(qEnvironmentVariable("SystemRoot") + u"/System32/drivers/etc/hosts"_s);
#else
    QFile file(u"/etc/hosts"_s);
#endif
    QList<Ip6Address> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QStringList lines = QString::fromUtf8(file.read(largestFile)).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ');
        const auto address = addressOf(words.first());
        if (address && words.indexOf(name) > 0)
            found.append(*address);
    }
    return found;
}

Result<QList<ExpectedMachine>> parseExpected(const QByteArray &text, const NameLookup &lookUp)
{
    QList<ExpectedMachine> machines;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines) {
        const QString bare = line.section(u'#', 0, 0).simplified();
        if (bare.isEmpty())
            continue;
        const Result<ExpectedMachine> machine = machineOf(bare.split(u' '), lookUp);
        if (!machine)
            return machine.error();
        if (machines.size() >= mostMachines)
            return Error{Error::Code::InvalidInput, 0,
                         Tr::tr("More than %1 machines.").arg(mostMachines)};
        machines.append(*machine);
    }
    if (machines.isEmpty())
        return Error{Error::Code::InvalidInput, 0, Tr::tr("No machine is named.")};
    return machines;
}

Result<QList<ExpectedMachine>> readExpected(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::InvalidInput, 0,
                     u"%1: %2"_s.arg(escaped(path), file.errorString())};
    const QByteArray text = file.read(largestFile + 1);
    if (text.size() > largestFile)
        return Error{Error::Code::InvalidInput, 0, Tr::tr("%1 is too large.").arg(escaped(path))};
    const Result<QList<ExpectedMachine>> machines = parseExpected(text, lookUpName);
    if (!machines)
        return Error{Error::Code::InvalidInput, 0,
                     u"%1: %2"_s.arg(escaped(path), machines.error().text)};
    return machines;
}

Attendance attendance(const QList<ExpectedMachine> &expected, const Report &report)
{
    Attendance result;
    QList<Report::PeerRow> peers;
    for (const Report::PeerRow &peer : report.peers) {
        if (peer.answers > 0)
            peers.append(peer);
    }
    for (const ExpectedMachine &machine : expected) {
        const bool came = std::any_of(peers.begin(), peers.end(), [&](const Report::PeerRow &peer) {
            return isOf(machine, peer);
        });
        (came ? result.present : result.missing).append(machine);
    }
    for (const Report::PeerRow &peer : std::as_const(peers)) {
        const bool isExpected =
            std::any_of(expected.begin(), expected.end(),
                        [&](const ExpectedMachine &machine) { return isOf(machine, peer); });
        if (!isExpected)
            result.others.append(peer);
    }
    return result;
}

QString attendanceText(const Attendance &attendance)
{
    const qsizetype expected = attendance.present.size() + attendance.missing.size();
    QString text = Tr::tr("Expected: %1 of %2 machines are there.")
                       .arg(QString::number(attendance.present.size()), QString::number(expected))
        + u'\n';
    for (const ExpectedMachine &machine : attendance.missing)
        text += u"  "_s + Tr::tr("missing: %1").arg(machineText(machine)) + u'\n';
    for (const Report::PeerRow &peer : attendance.others)
        text += u"  "_s + Tr::tr("not expected: %1").arg(addressText(peer.endpoint, peer.interface))
            + u'\n';
    return text;
}

QJsonObject attendanceJson(const Attendance &attendance)
{
    const auto list = [](const QList<ExpectedMachine> &machines) {
        QJsonArray array;
        for (const ExpectedMachine &machine : machines)
            array.append(machine.text);
        return array;
    };
    QJsonArray others;
    for (const Report::PeerRow &peer : attendance.others)
        others.append(peer.endpoint.address.toString());
    return {{u"present"_s, list(attendance.present)},
            {u"missing"_s, list(attendance.missing)},
            {u"others"_s, others}};
}

int exitStatus(const Attendance &attendance, const Report &report)
{
    const int status = exitStatus(report);
    if (attendance.missing.isEmpty() || status > 1)
        return status;
    return attendance.present.isEmpty() ? 2 : 1;
}

} // namespace Sixcast
