// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "core/base/escape.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CommandLine)
};

/// One option: its names (the first is ours, the others FLoM's and short ones), its value, what it
/// does.
struct Option {
    const char *names;
    const char *value; ///< null: a switch
    const char *help;
};

struct OptionGroup {
    const char *title;
    QList<Option> options;
};

const QList<OptionGroup> &optionGroups()
{
    static const QList<OptionGroup> groups{
        {QT_TRANSLATE_NOOP("Sixcast::CommandLine", "Where"),
         {
             {"group A multicast-address", "GROUP",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "multicast group, in any spelling: ff12::6d63, "
                                "[ff02::1%eth0]:28015 (default ff12::6d63)")},
             {"port P multicast-port", "PORT",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "UDP port of the group, 1 to 65535 (default 28015)")},
             {"interface n network-interface", "NAME|all",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "network interface, or every usable one (default: the best one)")},
             {"hop-limit discovery-ttl", "N",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "hop limit of multicast datagrams, 0 to 255 (default 1)")},
             {"source", "ADDRESS",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "listen: join for this source only (source-specific multicast)")},
             {"source-address", "ADDRESS",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: send from this address of this machine")},
             {"source-port", "PORT",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: send from this port (default: any)")},
             {"peer", "ADDRESS",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "the other machine's unicast address, which probes ask as well")},
         }},
        {QT_TRANSLATE_NOOP("Sixcast::CommandLine", "How much, how long"),
         {
             {"count", "N",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: send N HELLOs (default 3); listen: end after N HELLOs")},
             {"interval", "MS",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: pause between two HELLOs (default 250)")},
             {"timeout", "MS",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: wait for answers after the last HELLO (default 1000)")},
             {"for", "DURATION",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "go on so long, then end, and tell when it worked and when not: "
                                "90, 90s, 6m, 2h (default: listen until stopped)")},
             {"answers-per-second", "N",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "listen: answer at most N HELLOs a second in all (default 2000)")},
             {"answers-per-requester", "N",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "listen: and at most N to one requester (default 200)")},
         }},
        {QT_TRANSLATE_NOOP("Sixcast::CommandLine", "In which way"),
         {
             {"plain", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "send FLoM's bare HELLO instead of the extended form")},
             {"no-probes", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "request: don't look for causes when no answer comes")},
             {"quiet", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "tell the other machine nothing about this one")},
             {"with-rights", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "read the firewall rules as well: asks for the administrator's "
                                "password")},
             {"as", "ROLE",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "check: look at this machine as listen or as request (default)")},
             {"engine", "NAME",
              QT_TRANSLATE_NOOP(
                  "Sixcast::CommandLine",
                  "socket engine: native (Linux) or qt (default: native where it exists)")},
             {"debug-feature", "NAME",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "FLoM's spelling of the command: ipv6.multicast.server or "
                                "ipv6.multicast.client")},
         }},
        {QT_TRANSLATE_NOOP("Sixcast::CommandLine", "Output"),
         {
             {"json", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "print one report object (sixcast.report/1) and nothing else")},
             {"verbose v", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine", "print the trace on standard error")},
             {"trace", "FILE",
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "write the trace while it grows: .sixcast, .log, .txt, .csv or "
                                ".pcapng by the suffix")},
             {"hide-names", nullptr,
              QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                                "write stand-ins for names and addresses, everywhere")},
             {"help h", nullptr, QT_TRANSLATE_NOOP("Sixcast::CommandLine", "show this help")},
             {"version", nullptr, QT_TRANSLATE_NOOP("Sixcast::CommandLine", "show the version")},
         }},
    };
    return groups;
}

struct VerbName {
    QStringView name;
    Command::Verb verb;
    const char *operands;
    const char *help;
};

constexpr std::array verbNames{
    VerbName{u"listen", Command::Verb::Listen, "",
             QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                               "join the group and answer every HELLO with a WELCOME")},
    VerbName{
        u"request", Command::Verb::Request, "",
        QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                          "send HELLOs, collect the answers, and say why when there are none")},
    VerbName{u"try", Command::Verb::Try, "",
             QT_TRANSLATE_NOOP("Sixcast::CommandLine", "both in this process, on this machine")},
    VerbName{
        u"check", Command::Verb::Check, "",
        QT_TRANSLATE_NOOP("Sixcast::CommandLine", "look at this machine only; no peer is needed")},
    VerbName{
        u"compare", Command::Verb::Compare, "LISTENER-TRACE REQUESTER-TRACE",
        QT_TRANSLATE_NOOP("Sixcast::CommandLine",
                          "lay two saved traces side by side: which direction lost it, and where")},
    VerbName{u"interfaces", Command::Verb::Interfaces, "",
             QT_TRANSLATE_NOOP("Sixcast::CommandLine", "what each interface can do, and why not")},
    VerbName{u"explain", Command::Verb::Explain, "GROUP",
             QT_TRANSLATE_NOOP("Sixcast::CommandLine", "what this address means")},
};

QStringList namesOf(const Option &option)
{
    return QString::fromLatin1(option.names).split(u' ');
}

Error usageError(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

/// Reads the values of one parsed command line; the first one that is wrong stays as error().
class Values
{
public:
    explicit Values(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    const std::optional<Error> &error() const { return m_error; }
    bool has(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }

    template<typename Integer>
    void number(const QString &name, Integer *target, int minimum, int maximum)
    {
        if (!has(name))
            return;
        bool ok = false;
        const int value = text(name).toInt(&ok);
        if (!ok || value < minimum || value > maximum) {
            return refuse(Tr::tr("--%1 takes a number from %2 to %3, not '%4'.")
                              .arg(name, QString::number(minimum), QString::number(maximum),
                                   escaped(text(name))));
        }
        *target = Integer(value);
    }

    /// A number of seconds, or of what its last letter says.
    void duration(const QString &name, int *seconds)
    {
        if (!has(name))
            return;
        const QString value = text(name);
        int unit = 1;
        QStringView digits = value;
        for (const auto &[letter, length] :
             {std::pair(u's', 1), {u'm', 60}, {u'h', 3'600}, {u'd', 86'400}}) {
            if (value.endsWith(letter)) {
                unit = length;
                digits.chop(1);
            }
        }
        bool ok = false;
        const qint64 number = digits.toLongLong(&ok);
        if (!ok || number < 1 || number > Profile::maximumDurationS / unit) {
            return refuse(
                Tr::tr("--%1 takes a time from 1 to %2 seconds, as in 90, 90s, 6m or 2h, not '%3'.")
                    .arg(name, QString::number(Profile::maximumDurationS), escaped(value)));
        }
        *seconds = int(number) * unit;
    }

    void address(const QString &name, std::optional<Ip6Address> *target)
    {
        if (!has(name))
            return;
        const QString value = text(name);
        const auto parsed =
            Ip6Address::parse(QStringView(value).left(value.indexOf(u'%')).trimmed());
        if (!parsed || parsed->isMulticast())
            return refuse(
                Tr::tr("--%1 takes an IPv6 unicast address, not '%2'.").arg(name, escaped(value)));
        *target = parsed;
    }

    void refuse(const QString &text)
    {
        if (!m_error)
            m_error = usageError(text);
    }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

std::optional<Command::Verb> verbNamed(QStringView name)
{
    for (const VerbName &verb : verbNames) {
        if (verb.name == name)
            return verb.verb;
    }
    if (name == u"ipv6.multicast.server")
        return Command::Verb::Listen;
    if (name == u"ipv6.multicast.client")
        return Command::Verb::Request;
    return std::nullopt;
}

Role roleOf(Command::Verb verb)
{
    switch (verb) {
    case Command::Verb::Request:
        return Role::Request;
    case Command::Verb::Try:
        return Role::Try;
    case Command::Verb::Check:
        return Role::Check;
    default:
        return Role::Listen;
    }
}

void readGroup(Values &values, Profile &profile, const ZoneLookup &zones)
{
    if (!values.has(u"group"_s))
        return;
    const Result<GroupAddress> group = GroupAddress::parse(values.text(u"group"_s), zones);
    if (!group)
        return values.refuse(group.error().text);
    profile.group = group->address;
    if (group->port)
        profile.port = *group->port;
    if (!group->zone.isEmpty())
        profile.interface = group->zone;
}

void readInterface(Values &values, Profile &profile)
{
    if (!values.has(u"interface"_s))
        return;
    const QString name = values.text(u"interface"_s);
    if (name.isEmpty())
        return values.refuse(Tr::tr("--interface takes a name, a number or 'all'."));
    if (!profile.interface.isEmpty() && profile.interface != name) {
        return values.refuse(Tr::tr("The group's zone is %1, but --interface says %2.")
                                 .arg(escaped(profile.interface), escaped(name)));
    }
    profile.allInterfaces = name == u"all";
    if (!profile.allInterfaces)
        profile.interface = name;
}

void readChoices(Values &values, Profile &profile)
{
    if (values.has(u"engine"_s)) {
        const QString engine = values.text(u"engine"_s);
        if (engine == u"native")
            profile.engine = SocketEngine::Native;
        else if (engine == u"qt")
            profile.engine = SocketEngine::Qt;
        else
            values.refuse(Tr::tr("--engine takes native or qt, not '%1'.").arg(escaped(engine)));
    }
    if (values.has(u"as"_s)) {
        const QString as = values.text(u"as"_s);
        if (as == u"listen")
            profile.checkAs = Role::Listen;
        else if (as == u"request")
            profile.checkAs = Role::Request;
        else
            values.refuse(Tr::tr("--as takes listen or request, not '%1'.").arg(escaped(as)));
    }
}

void readProfile(Values &values, Profile &profile, const ZoneLookup &zones)
{
    readGroup(values, profile, zones);
    readInterface(values, profile);
    readChoices(values, profile);
    values.number(u"port"_s, &profile.port, 1, 65'535);
    values.number(u"hop-limit"_s, &profile.hopLimit, 0, 255);
    values.number(u"count"_s, &profile.count, 1, Profile::maximumRequests);
    values.number(u"interval"_s, &profile.intervalMs, 0, 3'600'000);
    values.number(u"timeout"_s, &profile.timeoutMs, 1, 3'600'000);
    values.duration(u"for"_s, &profile.durationS);
    values.number(u"source-port"_s, &profile.sourcePort, 1, 65'535);
    values.number(u"answers-per-second"_s, &profile.answersPerSecond, 1, 1'000'000);
    values.number(u"answers-per-requester"_s, &profile.answersPerSecondPerSource, 1, 1'000'000);
    values.address(u"source"_s, &profile.source);
    values.address(u"source-address"_s, &profile.sourceAddress);
    values.address(u"peer"_s, &profile.peer);
    profile.plain = values.has(u"plain"_s);
    profile.probes = !values.has(u"no-probes"_s);
    profile.quiet = values.has(u"quiet"_s);
}

/// What is explained on the left, why on the right, for a terminal of 80 columns.
QString helpEntry(const QString &left, const QString &right)
{
    constexpr qsizetype columns = 80;
    constexpr qsizetype indent = 30;
    const QString newLine = u'\n' + QString(indent, u' ');
    QString text = u"  "_s + left;
    text = text.size() < indent ? text.leftJustified(indent) : text + newLine;
    qsizetype used = indent;
    for (const QString &word : right.split(u' ')) {
        if (used > indent && used + 1 + word.size() > columns) {
            text += newLine;
            used = indent;
        } else if (used > indent) {
            text += u' ';
            ++used;
        }
        text += word;
        used += word.size();
    }
    return text + u'\n';
}

Result<Command> withOperands(Command command, const QStringList &operands)
{
    const qsizetype wanted = command.verb == Command::Verb::Compare ? 2
        : command.verb == Command::Verb::Explain                    ? 1
                                                                    : 0;
    if (operands.size() > wanted)
        return usageError(Tr::tr("'%1' is one word too many. See sixcast-cli --help.")
                              .arg(escaped(operands.at(wanted))));
    if (operands.size() < wanted) {
        return usageError(
            command.verb == Command::Verb::Compare
                ? Tr::tr("compare takes two saved traces: the listener's and the requester's.")
                : Tr::tr("explain takes a multicast address."));
    }
    command.operands = operands;
    return command;
}

} // namespace

Result<Command> parseCommandLine(const QStringList &arguments, const ZoneLookup &zones)
{
    QCommandLineParser parser;
    for (const OptionGroup &group : optionGroups()) {
        for (const Option &option : group.options)
            parser.addOption(
                {namesOf(option), {}, QString::fromLatin1(option.value ? option.value : "")});
    }
    if (!parser.parse(QStringList{u"sixcast-cli"_s} + arguments))
        return usageError(escaped(parser.errorText()));

    Command command;
    Values values(parser);
    if (values.has(u"help"_s) || arguments.isEmpty())
        return command;
    if (values.has(u"version"_s)) {
        command.verb = Command::Verb::Version;
        return command;
    }
    QStringList operands = parser.positionalArguments();
    const QString name = values.has(u"debug-feature"_s) ? values.text(u"debug-feature"_s)
        : operands.isEmpty()                            ? QString()
                                                        : operands.takeFirst();
    const std::optional<Command::Verb> verb = verbNamed(name);
    if (!verb)
        return usageError(
            name.isEmpty()
                ? Tr::tr("What to do is missing. See sixcast-cli --help.")
                : Tr::tr("'%1' is no command. See sixcast-cli --help.").arg(escaped(name)));
    command.verb = *verb;
    command.profile.role = roleOf(*verb);
    command.json = values.has(u"json"_s);
    command.verbose = values.has(u"verbose"_s);
    command.traceFile = values.text(u"trace"_s);
    command.hideNames = values.has(u"hide-names"_s);
    command.withRights = values.has(u"with-rights"_s);
    readProfile(values, command.profile, zones);
    if (values.error())
        return *values.error();
    if (const Result<void> valid = validate(command.profile); !valid)
        return valid.error();
    return withOperands(command, operands);
}

QString helpText()
{
    QString text =
        Tr::tr("sixcast-cli says why IPv6 multicast does not get from one machine to another.\n\n"
               "Usage: sixcast-cli COMMAND [options]\n\nCommands:\n");
    for (const VerbName &verb : verbNames) {
        const QString operands = QString::fromLatin1(verb.operands);
        text += helpEntry(verb.name.toString() + (operands.isEmpty() ? QString() : u' ' + operands),
                          Tr::tr(verb.help));
    }
    for (const OptionGroup &group : optionGroups()) {
        text += u"\n%1:\n"_s.arg(Tr::tr(group.title));
        for (const Option &option : group.options) {
            QStringList names = namesOf(option);
            for (QString &name : names)
                name.prepend(name.size() == 1 ? u"-"_s : u"--"_s);
            text += helpEntry(
                names.join(u", ")
                    + (option.value ? u' ' + QString::fromLatin1(option.value) : QString()),
                Tr::tr(option.help));
        }
    }
    text +=
        Tr::tr("\nExit status:\n"
               "  0   it works\n"
               "  1   it works only in part: some HELLOs, peers or interfaces were lost\n"
               "  2   no answer, or nothing heard\n"
               "  3   this machine could not even set up: socket, bind, join or send was refused\n"
               "  64  wrong usage\n"
               "\nExamples, on two machines:\n"
               "  one$ sixcast-cli listen\n"
               "  two$ sixcast-cli request\n"
               "Keep what happened, and look at both sides together:\n"
               "  one$ sixcast-cli listen -A ff02::4242 -n eth0 --for 60 --trace one.sixcast\n"
               "  two$ sixcast-cli request -A ff02::4242 -n eth0 --trace two.sixcast\n"
               "  two$ sixcast-cli compare one.sixcast two.sixcast\n");
    return text;
}

QStringList optionNames()
{
    QStringList names;
    for (const OptionGroup &group : optionGroups()) {
        for (const Option &option : group.options) {
            for (const QString &name : namesOf(option)) {
                if (name.size() > 1)
                    names.append(name);
            }
        }
    }
    return names;
}

} // namespace Sixcast
