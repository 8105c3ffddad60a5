// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <functional>

namespace Sixcast {

/// Who should answer, one machine a line: an address, a name, or both as in /etc/hosts.
struct ExpectedMachine {
    QString text; ///< as a person knows it
    QList<Ip6Address> addresses;

    bool operator==(const ExpectedMachine &) const = default;
};

/// Asked for a name that stands without an address.
using NameLookup = std::function<QList<Ip6Address>(const QString &name)>;
QList<Ip6Address> lookUpName(const QString &name); ///< in the hosts file of this machine

/// Empty lines and what follows a `#` are left out. Refuses what is neither address nor name.
Result<QList<ExpectedMachine>> parseExpected(const QByteArray &text, const NameLookup &lookUp);
Result<QList<ExpectedMachine>> readExpected(const QString &path);

/// Of a run: who showed up, who did not, and who did without being expected.
struct Attendance {
    QList<ExpectedMachine> present;
    QList<ExpectedMachine> missing;
    QList<Report::PeerRow> others;
};
/// A machine may answer from its link-local address while a global one is known: they are the same
/// when both were made from one hardware address (RFC 4291 appendix A).
Attendance attendance(const QList<ExpectedMachine> &expected, const Report &report);

QString attendanceText(const Attendance &attendance);
QJsonObject attendanceJson(const Attendance &attendance);
/// Of the run, but that a missing machine is no success, and none at all is a failure.
int exitStatus(const Attendance &attendance, const Report &report);

} // namespace Sixcast
