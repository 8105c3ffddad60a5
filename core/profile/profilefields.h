// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/membercount.h"
#include "core/profile/profile.h"

#include <QtGlobal>

#include <tuple>

namespace Sixcast {

/// Roles that take a setting, as bits.
enum RoleBit : quint8 {
    InListen = 1 << int(Role::Listen),
    InRequest = 1 << int(Role::Request),
    InTry = 1 << int(Role::Try),
    InCheck = 1 << int(Role::Check),
    InEveryRole = InListen | InRequest | InTry | InCheck
};

/// Where a setting stands in help and manual.
enum class FieldSection : quint8 { Target, Limits, Behaviour };

enum class FieldUnit : quint8 { None, Milliseconds, Seconds, PerSecond, Bytes };

/// What there is to say of one member of Profile. Texts are translated in the context
/// Sixcast::ProfileField; in helps, %1 is the default, %2 and %3 are the least and the largest
/// value, %4 is the choices.
struct FieldTraits {
    const char *key;               ///< in the JSON file: stable
    const char *options = nullptr; ///< ours, then the short one and FLoM's; null: has none
    const char *value = nullptr;   ///< what stands for the value in help; null: a switch
    const char *name = nullptr;    ///< in messages
    const char *help = nullptr;
    const char *listenHelp = nullptr; ///< where it means something else to a listener
    const char *choices = nullptr;    ///< the words it takes, if only certain ones
    int minimum = 0;
    int maximum = 0;
    /// 0 is no number but leaves it to the program, and this is what it then is; null: 0 is a
    /// number like others, or out of range.
    const char *zero = nullptr;
    int zeroMeans = 0; ///< for a requester, where that is a number
    int least = 1;     ///< beside such a 0
    FieldUnit unit = FieldUnit::None;
    FieldSection section = FieldSection::Target;
    quint8 roles = InEveryRole;
    bool local = false;  ///< of this machine: the other one keeps its own
    bool always = false; ///< part of every command line, also with its default
};

template<typename Member> struct ProfileField {
    Member Profile::*member;
    FieldTraits traits;
};

template<typename Member>
constexpr ProfileField<Member> describe(Member Profile::*member, const FieldTraits &traits)
{
    return {member, traits};
}

/// The one description of a setting. From these lines come the file, its validation, the options of
/// the command line with their help, completions and manual, the ranges of the window's fields and
/// the command for the other machine. The order is that of help and of commands.
inline constexpr std::tuple profileFields{
    describe(&Profile::role, {.key = "role", .choices = "listen request try check"}),
    describe(&Profile::group,
             {.key = "group",
              .options = "group A multicast-address",
              .value = "GROUP",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "group"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "multicast group in any spelling, as in ff02::1, "
                                        "ff02::1%eth0 or [ff02::1%eth0]:28015 (default %1)"),
              .always = true}),
    describe(&Profile::port,
             {.key = "port",
              .options = "port P multicast-port",
              .value = "PORT",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "port"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "UDP port of the group, %2 to %3 (default %1)"),
              .minimum = 1,
              .maximum = 65'535,
              .always = true}),
    describe(&Profile::interface,
             {.key = "interface",
              .options = "interface n network-interface",
              .value = "NAME|all",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "interface"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "network interface by name or number, or every usable one "
                                        "(default: the best one)"),
              .local = true}),
    describe(&Profile::allInterfaces, {.key = "allInterfaces"}), // --interface all
    describe(&Profile::hopLimit,
             {.key = "hopLimit",
              .options = "hop-limit discovery-ttl",
              .value = "N",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "hop limit"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "hop limit of multicast packets, %2 to %3 (default %1)"),
              .maximum = 255}),
    describe(&Profile::sources,
             {.key = "source",
              .options = "source",
              .value = "ADDRESS",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "source"),
              .help = QT_TRANSLATE_NOOP(
                  "Sixcast::ProfileField",
                  "join for this sender only (source-specific multicast; default: any sender); may "
                  "be given several times"),
              .roles = InListen | InTry | InCheck,
              .local = true}),
    describe(
        &Profile::blockedSources,
        {.key = "excludeSource",
         .options = "exclude-source",
         .value = "ADDRESS",
         .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "excluded source"),
         .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                   "join for any sender but this one; may be given several times"),
         .roles = InListen | InTry | InCheck,
         .local = true}),
    describe(&Profile::sourceAddress,
             {.key = "sourceAddress",
              .options = "source-address",
              .value = "ADDRESS",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "source address"),
              .help = QT_TRANSLATE_NOOP(
                  "Sixcast::ProfileField",
                  "send from this address of this machine (default: the system chooses)"),
              .roles = InRequest | InTry | InCheck,
              .local = true}),
    describe(&Profile::sourcePort,
             {.key = "sourcePort",
              .options = "source-port",
              .value = "PORT",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "source port"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "send from this port, %2 to %3 (default: %1)"),
              .maximum = 65'535,
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "any"),
              .roles = InRequest | InTry,
              .local = true}),
    describe(&Profile::peer,
             {.key = "peer",
              .options = "peer",
              .value = "ADDRESS",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "other machine's address"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "unicast address of the other machine, probed as well"),
              .roles = InRequest | InTry | InCheck,
              .local = true}),
    describe(&Profile::count,
             {.key = "count",
              .options = "count",
              .value = "N",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "count"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "send N HELLOs (default %1)"),
              .listenHelp = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                              "end after N HELLOs (default: no limit)"),
              .maximum = Profile::maximumRequests,
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "automatic"),
              .zeroMeans = Profile::usualRequests,
              .section = FieldSection::Limits,
              .roles = InListen | InRequest | InTry,
              .local = true}), // HELLOs on one side, answers on the other
    describe(&Profile::intervalMs,
             {.key = "intervalMs",
              .options = "interval",
              .value = "MS",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "interval (ms)"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "pause between two HELLOs in milliseconds (default %1)"),
              .maximum = 3'600'000,
              .unit = FieldUnit::Milliseconds,
              .section = FieldSection::Limits,
              .roles = InRequest | InTry}),
    describe(&Profile::timeoutMs,
             {.key = "timeoutMs",
              .options = "timeout",
              .value = "MS",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "timeout (ms)"),
              .help = QT_TRANSLATE_NOOP(
                  "Sixcast::ProfileField",
                  "wait this long for answers after the last HELLO, in milliseconds (default %1)"),
              .minimum = 1,
              .maximum = 3'600'000,
              .unit = FieldUnit::Milliseconds,
              .section = FieldSection::Limits,
              .roles = InRequest | InTry}),
    describe(&Profile::durationS,
             {.key = "durationS",
              .options = "for",
              .value = "DURATION",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "duration (s)"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "run for this long, then report when it worked and when it "
                                        "didn't: 90, 90s, 6m, 2h (default: until --count is sent)"),
              .listenHelp = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                              "run for this long, then report when it worked and "
                                              "when it didn't: 90, 90s, 6m, 2h (default: until "
                                              "stopped)"),
              .maximum = 2'000'000, // its milliseconds fit an int
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "no limit"),
              .unit = FieldUnit::Seconds,
              .section = FieldSection::Limits,
              .roles = InListen | InRequest | InTry}),
    describe(&Profile::streamRate,
             {.key = "streamRate",
              .options = "rate",
              .value = "N",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "datagrams per second"),
              .help = QT_TRANSLATE_NOOP(
                  "Sixcast::ProfileField",
                  "measure loss: send N numbered datagrams per second beside the HELLOs, for 10 "
                  "seconds, or for --for, or --count of them (default: %1)"),
              .maximum = 1'000'000,
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "none"),
              .unit = FieldUnit::PerSecond,
              .section = FieldSection::Limits,
              .roles = InRequest | InTry}),
    describe(&Profile::streamBytes,
             {.key = "streamBytes",
              .options = "size",
              .value = "BYTES",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "bytes per datagram"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "UDP payload of those datagrams, %2 to %3 (default 200); "
                                        "without --rate, 1000 per second"),
              .maximum = 65'507,
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "200"),
              .least = 66,
              .unit = FieldUnit::Bytes,
              .section = FieldSection::Limits,
              .roles = InRequest | InTry}),
    describe(&Profile::receiveBufferBytes,
             {.key = "receiveBufferBytes",
              .options = "receive-buffer",
              .value = "BYTES",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "receive buffer"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "ask the system for a receive buffer of %2 to %3 bytes, to "
                                        "try what a program with that one would lose (default: as "
                                        "much as may be had)"),
              .maximum = 1 << 30,
              .zero = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "automatic"),
              .least = 1'024,
              .unit = FieldUnit::Bytes,
              .section = FieldSection::Limits,
              .roles = InListen | InTry,
              .local = true}),
    describe(&Profile::answersPerSecond,
             {.key = "answersPerSecond",
              .options = "answers-per-second",
              .value = "N",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "answers per second in all"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "answer at most N HELLOs per second in all (default %1)"),
              .minimum = 1,
              .maximum = 1'000'000,
              .section = FieldSection::Limits,
              .roles = InListen | InTry}),
    describe(
        &Profile::answersPerSecondPerSource,
        {.key = "answersPerSecondPerSource",
         .options = "answers-per-requester",
         .value = "N",
         .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "answers per second to one requester"),
         .help = QT_TRANSLATE_NOOP(
             "Sixcast::ProfileField",
             "answer at most N HELLOs per second from one requester (default %1)"),
         .minimum = 1,
         .maximum = 1'000'000,
         .section = FieldSection::Limits,
         .roles = InListen | InTry}),
    describe(&Profile::plain,
             {.key = "plain",
              .options = "plain",
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "send FLoM's bare HELLO instead of the extended form"),
              .listenHelp = QT_TRANSLATE_NOOP(
                  "Sixcast::ProfileField", "answer FLoM's bare WELCOME, without the extended form"),
              .section = FieldSection::Behaviour,
              .roles = InListen | InRequest | InTry}),
    describe(&Profile::probes,
             {.key = "probes",
              .options = "no-probes",
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "don't look for causes when no answer comes"),
              .section = FieldSection::Behaviour,
              .roles = InRequest | InTry}),
    describe(&Profile::quiet,
             {.key = "quiet",
              .options = "quiet",
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "tell the other machine nothing about this one"),
              .section = FieldSection::Behaviour,
              .roles = InListen | InRequest | InTry}),
    describe(&Profile::checkAs,
             {.key = "checkAs",
              .options = "as",
              .value = "ROLE",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "role to check"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "check this machine for the role %4 (default %1)"),
              .choices = "listen request",
              .section = FieldSection::Behaviour,
              .roles = InCheck,
              .always = true}),
    describe(&Profile::engine,
             {.key = "engine",
              .options = "engine",
              .value = "NAME",
              .name = QT_TRANSLATE_NOOP("Sixcast::ProfileField", "socket engine"),
              .help = QT_TRANSLATE_NOOP("Sixcast::ProfileField",
                                        "socket engine: %4 (default %1: native where it exists)"),
              .choices = "automatic native qt",
              .section = FieldSection::Behaviour,
              .local = true}),
};

/// Calls \a visit with each ProfileField.
template<typename Visitor> constexpr void forEachField(Visitor &&visit)
{
    std::apply([&visit](const auto &...field) { (visit(field), ...); }, profileFields);
}

template<typename One, typename Other>
constexpr bool isMember(One Profile::*one, Other Profile::*other)
{
    if constexpr (std::is_same_v<One, Other>)
        return one == other;
    else
        return false;
}

/// How many lines describe \a member.
template<typename Member> constexpr int lineCount(Member Profile::*member)
{
    int count = 0;
    forEachField([&](const auto &field) { count += isMember(field.member, member) ? 1 : 0; });
    return count;
}

constexpr bool describesEachMemberOnce()
{
    bool once = std::tuple_size_v<decltype(profileFields)> == memberCount<Profile>();
    forEachField([&](const auto &field) { once = once && lineCount(field.member) == 1; });
    return once;
}
static_assert(describesEachMemberOnce(), "a member of Profile has no line above, or two");

template<typename Member> constexpr FieldTraits traitsOf(Member Profile::*member)
{
    FieldTraits found{.key = nullptr};
    forEachField([&](const auto &field) {
        if (isMember(field.member, member))
            found = field.traits;
    });
    return found;
}

constexpr bool isTakenBy(const FieldTraits &traits, Role role)
{
    return traits.roles & (1 << int(role));
}

/// The least number that a person gives: 0 is said by leaving the option out where it means that.
constexpr int leastValue(const FieldTraits &traits)
{
    return traits.zero ? traits.least : traits.minimum;
}

QString fieldText(const char *text); ///< translated
/// What the setting does in this role, with its default and its range.
QString fieldHelp(const FieldTraits &traits, Role role);
QStringList fieldChoices(const FieldTraits &traits);
/// `listen, request or try`
QString choiceText(const QStringList &choices);

/// A value as file and command line spell it.
inline QString valueText(const Ip6Address &value)
{
    return value.toString();
}
inline QString valueText(const std::optional<Ip6Address> &value)
{
    return value ? value->toString() : QString();
}
inline QString valueText(const QList<Ip6Address> &values)
{
    QStringList texts;
    for (const Ip6Address &value : values)
        texts.append(value.toString());
    return texts.join(u',');
}
inline QString valueText(const QString &value)
{
    return value;
}
inline QString valueText(Role value)
{
    return roleName(value);
}
inline QString valueText(SocketEngine value)
{
    return socketEngineName(value);
}
inline QString valueText(int value)
{
    return QString::number(value);
}

/// The value of a word that stands among the choices.
inline void readWord(QStringView word, Role *value)
{
    *value = roleFromName(word).value_or(*value);
}
inline void readWord(QStringView word, SocketEngine *value)
{
    *value = socketEngineFromName(word).value_or(*value);
}

} // namespace Sixcast
