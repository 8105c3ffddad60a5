// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/shellwords.h"

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// Collects options; those that equal their default are not written.
class Options
{
public:
    void add(const QString &option, const QString &value) { m_words << option << value; }
    void add(const QString &option, const std::optional<Ip6Address> &address)
    {
        if (address)
            m_words << option << address->toString();
    }
    void addNumber(const QString &option, int value, int standard)
    {
        if (value != standard)
            m_words << option << QString::number(value);
    }
    void addFlag(const QString &option, bool set)
    {
        if (set)
            m_words << option;
    }
    const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
};

} // namespace

QString toCommandLine(const Profile &profile)
{
    const Profile standard;
    const bool listens = profile.role == Role::Listen || profile.role == Role::Try;
    const bool requests = profile.role == Role::Request || profile.role == Role::Try;
    Options options;
    options.add(u"-A"_s, profile.group.toString());
    options.add(u"-P"_s, QString::number(profile.port));
    if (profile.allInterfaces)
        options.add(u"-n"_s, u"all"_s);
    else if (!profile.interface.isEmpty())
        options.add(u"-n"_s, shellWord(profile.interface) ? profile.interface : u"INTERFACE"_s);
    options.addNumber(u"--hop-limit"_s, profile.hopLimit, standard.hopLimit);
    if (profile.role == Role::Check)
        options.add(u"--as"_s, roleName(profile.checkAs));
    if (listens || requests) {
        options.addNumber(u"--count"_s, profile.count, standard.count);
        options.addNumber(u"--for"_s, profile.durationS, standard.durationS);
        options.addFlag(u"--plain"_s, profile.plain);
        options.addFlag(u"--quiet"_s, profile.quiet);
    }
    if (listens) {
        options.add(u"--source"_s, profile.source);
        options.addNumber(u"--answers-per-requester"_s, profile.answersPerSecondPerSource,
                          standard.answersPerSecondPerSource);
        options.addNumber(u"--answers-per-second"_s, profile.answersPerSecond,
                          standard.answersPerSecond);
    }
    if (requests) {
        options.addNumber(u"--interval"_s, profile.intervalMs, standard.intervalMs);
        options.addNumber(u"--timeout"_s, profile.timeoutMs, standard.timeoutMs);
        options.addNumber(u"--source-port"_s, profile.sourcePort, standard.sourcePort);
        options.add(u"--source-address"_s, profile.sourceAddress);
        options.add(u"--peer"_s, profile.peer);
        options.addFlag(u"--no-probes"_s, !profile.probes);
    }
    if (profile.engine != standard.engine)
        options.add(u"--engine"_s, socketEngineName(profile.engine));

    return shellCommand(QStringList{u"sixcast-cli"_s, roleName(profile.role)} + options.words())
        .value_or(QString());
}

} // namespace Sixcast
