// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/optionvalues.h"
#include "core/base/escape.h"
#include "core/base/grouplist.h"
#include "core/base/suggestion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CommandLine)
};

Error usageError(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

QString whereHelpIs()
{
    return u' ' + Tr::tr("See sixcast-cli --help.");
}

QStringList verbNames()
{
    QStringList names;
    for (const VerbInfo &info : verbInfos())
        names.append(info.name);
    return names;
}

/// `-timeout` is taken apart into short options by the parser, and looks like a long one to a
/// person: the word is named as it was typed.
QString unknownOption(const QStringList &arguments, const QStringList &unknown)
{
    for (const QString &argument : arguments) {
        const QString name = argument.section(u'=', 0, 0);
        const QString bare = name.sliced(name.startsWith(u"--")      ? 2
                                             : name.startsWith(u'-') ? 1
                                                                     : 0);
        const bool isUnknown = name.startsWith(u"--")
            ? unknown.contains(bare)
            : bare.size() > 1 && unknown.contains(bare[0]);
        if (!name.startsWith(u'-') || !isUnknown)
            continue;
        const QString closest = closestWord(bare, optionNames());
        return Tr::tr("Unknown option '%1'.").arg(escaped(name))
            + (closest.isEmpty() ? whereHelpIs()
                                 : u' ' + Tr::tr("Did you mean %1?").arg(u"--"_s + closest));
    }
    const QString name = unknown.value(0);
    return Tr::tr("Unknown option '%1'.")
               .arg(escaped(QString((name.size() > 1 ? u"--"_s : u"-"_s) + name)))
        + whereHelpIs();
}

/// The group, and what may be said in two places: the group's port and zone, or options.
class TargetReader
{
public:
    TargetReader(const QCommandLineParser &parser, const KnownInterfaces &interfaces)
        : m_parser(parser)
        , m_interfaces(interfaces)
    {
    }

    /// Several groups into \a groups, where the command takes them; the first one is the profile's.
    Result<void> read(const QString &operand, Profile *profile, QList<Ip6Address> *groups) const
    {
        QStringList texts = m_parser.values(u"group"_s);
        if (!operand.isEmpty())
            texts.prepend(operand);
        std::optional<GroupAddress> first;
        for (const QString &text : std::as_const(texts)) {
            const Result<GroupAddress> one = readGroup(text.section(u'+', 0, 0));
            if (!one)
                return one.error();
            if (first && *one != *first && !groups)
                return usageError(Tr::tr("Two groups are given: %1 and %2.")
                                      .arg(first->toString(), one->toString()));
            if (first && (one->port != first->port || one->zone != first->zone))
                return usageError(Tr::tr("All groups have one port and one zone: %1, %2.")
                                      .arg(first->toString(), one->toString()));
            first = first.value_or(*one);
            if (const Result<void> added = addRun(*one, text, groups); !added)
                return added;
        }
        if (first)
            profile->group = first->address;
        if (const Result<void> port = readPort(first, profile); !port)
            return port;
        return readInterface(first ? first->zone : QString(), profile);
    }

private:
    static Result<void> addRun(const GroupAddress &first, const QString &text,
                               QList<Ip6Address> *groups)
    {
        const bool isRun = text.contains(u'+');
        if (!groups)
            return isRun ? usageError(Tr::tr("Only listen and request take several groups."))
                         : Result<void>();
        const auto run = groupRun(first.address, isRun ? text.section(u'+', 1) : u"0"_s);
        return run ? addAll(*run, groups) : run.error();
    }

    static Result<void> addAll(const QList<Ip6Address> &more, QList<Ip6Address> *groups)
    {
        QSet<Ip6Address> known(groups->begin(), groups->end());
        for (const Ip6Address &group : more) {
            if (!known.contains(group))
                groups->append(group);
            known.insert(group);
        }
        if (groups->size() > mostGroups)
            return usageError(Tr::tr("At most %1 groups are possible.").arg(mostGroups));
        return {};
    }

    Result<GroupAddress> readGroup(const QString &text) const
    {
        Result<GroupAddress> group = GroupAddress::parse(text, m_interfaces.index);
        if (group)
            return group;
        const Result<GroupAddress> anyZone = GroupAddress::parse(text);
        QString more;
        if (anyZone)
            more = didYouMean(anyZone->zone, m_interfaces.names());
        else if (m_interfaces.names().contains(text))
            more = u' ' + Tr::tr("For an interface: -n %1").arg(escaped(text));
        return usageError(group.error().text + more);
    }

    /// After the option's own number was read.
    Result<void> readPort(const std::optional<GroupAddress> &group, Profile *profile) const
    {
        if (!group || !group->port)
            return {};
        if (m_parser.isSet(u"port"_s) && profile->port != *group->port)
            return usageError(Tr::tr("The group's port is %1, but --port says %2.")
                                  .arg(*group->port)
                                  .arg(profile->port));
        profile->port = *group->port;
        return {};
    }

    Result<void> readInterface(const QString &zone, Profile *profile) const
    {
        profile->interface = zone;
        if (!m_parser.isSet(u"interface"_s))
            return {};
        const QString name = m_parser.value(u"interface"_s);
        if (name.isEmpty())
            return usageError(Tr::tr("--interface takes a name, a number or 'all'."));
        if (!zone.isEmpty() && !isSame(zone, name))
            return usageError(Tr::tr("The group's zone is %1, but --interface says %2.")
                                  .arg(escaped(zone), escaped(name)));
        profile->allInterfaces = name == u"all";
        if (!profile->allInterfaces)
            profile->interface = name;
        return {};
    }

    /// By name and by number is the same interface.
    bool isSame(const QString &one, const QString &other) const
    {
        if (one == other || !m_interfaces.index || other == u"all")
            return one == other;
        const InterfaceIndex index = m_interfaces.index(one);
        return index.isValid() && index == m_interfaces.index(other);
    }

    const QCommandLineParser &m_parser;
    const KnownInterfaces &m_interfaces;
};

Result<void> readSettings(const QCommandLineParser &parser, Profile *profile)
{
    Result<void> result;
    forEachField([&](const auto &field) {
        const FieldTraits &traits = field.traits;
        if (!result || !traits.options || !parser.isSet(optionName(traits)))
            return;
        // A switch has no value, and later versions of Qt warn of the question.
        const bool isList =
            std::is_same_v<std::decay_t<decltype(profile->*field.member)>, QList<Ip6Address>>;
        const QString text = !traits.value ? QString()
            : isList                       ? parser.values(optionName(traits)).join(u',')
                                           : parser.value(optionName(traits));
        result = readOption(traits, text, profile);
    });
    return result;
}

Result<void> readTraceLimit(const QCommandLineParser &parser, int *size)
{
    if (!parser.isSet(u"trace-limit"_s))
        return {};
    const QString name = u"trace-limit"_s;
    const Result<int> given = readNumber(name, parser.value(name), 1, TraceRecorder::largestMiB);
    if (!given)
        return given.error();
    *size = *given;
    return {};
}

Result<void> readFlow(const QCommandLineParser &parser, Command *command)
{
    if (parser.isSet(u"flow"_s)) {
        const Result<FlowChoice> flow = FlowChoice::parse(parser.value(u"flow"_s));
        if (!flow)
            return usageError(u"--flow: "_s + flow.error().text);
        command->flow = *flow;
    }
    const QString sender = parser.value(u"sender"_s);
    if (parser.isSet(u"sender"_s) && sender != u"first" && sender != u"second")
        return usageError(Tr::tr("--sender is either first or second."));
    if (!sender.isEmpty())
        command->firstIs = sender == u"first" ? FlowSide::Sender : FlowSide::Receiver;
    return {};
}

/// Both machines may be given the same options; one that means nothing here is no mistake, but it
/// is not ignored silently.
QStringList remarksOn(const QCommandLineParser &parser, const VerbInfo &info)
{
    QStringList remarks;
    for (const Option &option : options()) {
        if (!option.verbs.isEmpty() && !option.verbs.contains(info.verb)
            && parser.isSet(option.name()))
            remarks.append(Tr::tr("%1 does not use --%2.").arg(info.name, option.name()));
    }
    return remarks;
}

Result<void> checkOperands(const VerbInfo &info, const QStringList &operands)
{
    if (operands.size() > info.mostOperands)
        return usageError(
            Tr::tr("Unexpected argument '%1'.").arg(escaped(operands.at(info.mostOperands))) + u' '
            + Tr::tr("See sixcast-cli %1 --help.").arg(info.name));
    if (operands.size() < info.leastOperands) {
        switch (info.verb) {
        case Verb::Compare:
            return usageError(
                Tr::tr("compare takes two files: saved traces or captures, one of each machine."));
        case Verb::Inspect:
            return usageError(Tr::tr("inspect takes a packet capture: a .pcap or .pcapng file."));
        default:
            return usageError(Tr::tr("explain takes a multicast address."));
        }
    }
    if (info.role && !operands.isEmpty() && verbNamed(operands.first()))
        return usageError(Tr::tr("Unexpected argument '%1'.").arg(operands.first())
                          + whereHelpIs());
    return {};
}

Error unknownCommand(const QString &name)
{
    if (name.isEmpty())
        return usageError(Tr::tr("No command given.") + whereHelpIs());
    QString more = didYouMean(name, verbNames());
    if (const auto group = GroupAddress::parse(name))
        more = u' ' + Tr::tr("To test a group: sixcast-cli request %1").arg(group->toString());
    return usageError(Tr::tr("Unknown command '%1'.").arg(escaped(name))
                      + (more.isEmpty() ? whereHelpIs() : more));
}

Result<Command> helpCommand(const QString &name, bool json)
{
    Command command{.verb = Verb::Help, .json = json};
    if (name.isEmpty())
        return command;
    const std::optional<VerbInfo> topic = verbNamed(name);
    if (!topic)
        return unknownCommand(name);
    command.topic = topic->verb;
    return command;
}

} // namespace

Result<Command> parseCommandLine(const QStringList &arguments, const KnownInterfaces &interfaces)
{
    if (arguments.isEmpty())
        return Command{.verb = Verb::None};
    QCommandLineParser parser;
    for (const Option &option : options())
        parser.addOption({option.names, {}, option.value});
    if (!parser.parse(QStringList{u"sixcast-cli"_s} + arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return usageError(unknown.isEmpty() ? escaped(parser.errorText())
                                            : unknownOption(arguments, unknown));
    }
    QStringList operands = parser.positionalArguments();
    const QString name = parser.isSet(u"debug-feature"_s) ? parser.value(u"debug-feature"_s)
        : operands.isEmpty()                              ? QString()
                                                          : operands.takeFirst();
    const bool json = parser.isSet(u"json"_s);
    if (parser.isSet(u"help"_s))
        return helpCommand(name, json);
    if (parser.isSet(u"version"_s))
        return Command{.verb = Verb::Version};
    const std::optional<VerbInfo> info = verbNamed(name);
    if (!info)
        return unknownCommand(name);
    if (const Result<void> operandsFit = checkOperands(*info, operands); !operandsFit)
        return operandsFit.error();
    if (info->verb == Verb::Help)
        return helpCommand(operands.value(0), json);

    Command command{.verb = info->verb,
                    .json = json,
                    .verbose = parser.isSet(u"verbose"_s),
                    .traceFile = parser.value(u"trace"_s),
                    .operands = operands,
                    .groupsFile = parser.value(u"groups"_s),
                    .expectFile = parser.value(u"expect"_s),
                    .htmlFile = parser.value(u"html"_s),
                    .hideNames = parser.isSet(u"hide-names"_s),
                    .withRights = parser.isSet(u"with-rights"_s),
                    .remarks = remarksOn(parser, *info)};
    command.profile.role = info->role.value_or(command.profile.role);
    if (const Result<void> limit = readTraceLimit(parser, &command.traceMiB); !limit)
        return limit.error();
    if (const Result<void> flow = readFlow(parser, &command); !flow)
        return flow.error();
    if (const Result<void> settings = readSettings(parser, &command.profile); !settings)
        return settings.error();
    const TargetReader target(parser, interfaces);
    const QString group = info->role ? operands.value(0) : QString();
    const bool takesMany = info->verb == Verb::Listen || info->verb == Verb::Request;
    if (const Result<void> read =
            target.read(group, &command.profile, takesMany ? &command.groups : nullptr);
        !read)
        return read.error();
    if (command.groups.size() < 2 && command.groupsFile.isEmpty())
        command.groups.clear();
    if (const Result<void> valid = validate(command.profile); !valid)
        return valid.error();
    return command;
}

QStringList optionNames()
{
    QStringList names;
    for (const Option &option : options()) {
        for (const QString &name : option.names) {
            if (name.size() > 1)
                names.append(name);
        }
    }
    return names;
}

} // namespace Sixcast
