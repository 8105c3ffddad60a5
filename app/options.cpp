// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/options.h"

#include "core/trace/tracerecorder.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CommandLine)
};

constexpr qsizetype mostTraces = 1'000;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

OptionSection sectionOf(FieldSection section)
{
    switch (section) {
    case FieldSection::Target:
        return OptionSection::Target;
    case FieldSection::Limits:
        return OptionSection::Limits;
    case FieldSection::Behaviour:
        return OptionSection::Behaviour;
    }
    Q_UNREACHABLE();
}

QList<Option> settingOptions()
{
    QList<Option> list;
    const QList<VerbInfo> verbs = verbInfos();
    forEachField([&](const auto &field) {
        const FieldTraits &traits = field.traits;
        if (!traits.options)
            return;
        Option option{.names = words(traits.options),
                      .value = QString::fromLatin1(traits.value),
                      .section = sectionOf(traits.section),
                      .key = traits.key,
                      .help = fieldHelp(traits, Role::Request),
                      .choices = fieldChoices(traits)};
        if (traits.listenHelp)
            option.listenHelp = fieldHelp(traits, Role::Listen);
        for (const VerbInfo &verb : verbs) {
            if (verb.role && isTakenBy(traits, *verb.role))
                option.verbs.append(verb.verb);
        }
        if (option.name() == u"for") {
            option.verbs.append(Verb::Nearby);
            option.nearbyHelp = Tr::tr("listen for this long (default: 3 seconds)");
        } else if (option.name() == u"interface") {
            option.verbs.append(Verb::Nearby);
            option.nearbyHelp = Tr::tr("list only who is heard on this interface (default: any)");
        }
        list.append(option);
    });
    return list;
}

QJsonArray namesOf(const QList<Verb> &verbs)
{
    QJsonArray names;
    for (const Verb verb : verbs)
        names.append(verbInfo(verb).name);
    return names;
}

QJsonObject toJson(const Option &option)
{
    QJsonObject object{{u"names"_s, QJsonArray::fromStringList(option.names)},
                       {u"value"_s, option.value},
                       {u"section"_s, sectionTitle(option.section)},
                       {u"commands"_s, namesOf(option.verbs)},
                       {u"help"_s, option.help},
                       {u"choices"_s, QJsonArray::fromStringList(option.choices)}};
    if (!option.listenHelp.isEmpty())
        object.insert(u"listenHelp"_s, option.listenHelp);
    if (!option.nearbyHelp.isEmpty())
        object.insert(u"nearbyHelp"_s, option.nearbyHelp);
    return object;
}

} // namespace

QList<VerbInfo> verbInfos()
{
    const QString group = u"[GROUP]"_s;
    return {
        {Verb::Listen, u"listen"_s, Role::Listen, group,
         Tr::tr("join the group and answer every HELLO with a WELCOME"), 0, 1},
        {Verb::Request, u"request"_s, Role::Request, group,
         Tr::tr("send HELLOs, collect the answers, and find out why there are none"), 0, 1},
        {Verb::Try, u"try"_s, Role::Try, group,
         Tr::tr("run listener and requester locally (loopback test)"), 0, 1},
        {Verb::Check, u"check"_s, Role::Check, group,
         Tr::tr("check this machine only; the other one isn't needed"), 0, 1},
        {Verb::Nearby,
         u"nearby"_s,
         {},
         {},
         Tr::tr("list the other Sixcasts on the link; sends nothing"),
         0,
         0},
        {Verb::Compare,
         u"compare"_s,
         {},
         u"FILE FILE..."_s,
         Tr::tr("compare two saved traces or captures and show where packets were lost; of more "
                "traces: who hears whom"),
         2,
         mostTraces},
        {Verb::Inspect,
         u"inspect"_s,
         {},
         u"CAPTURE"_s,
         Tr::tr("show who asks, who listens and who sends in a packet capture (.pcap, .pcapng; "
                "- is standard input)"),
         1,
         1},
        {Verb::Interfaces,
         u"interfaces"_s,
         {},
         {},
         Tr::tr("list the interfaces: which are usable, and why the others aren't"),
         0,
         0},
        {Verb::Explain,
         u"explain"_s,
         {},
         u"GROUP"_s,
         Tr::tr("explain a multicast address: scope, flags, registered name"),
         1,
         1},
        {Verb::Help,
         u"help"_s,
         {},
         u"[COMMAND]"_s,
         Tr::tr("show the commands, or the options of one"),
         0,
         1},
    };
}

std::optional<VerbInfo> verbNamed(QStringView name)
{
    const QStringView wanted = name == u"ipv6.multicast.server" ? u"listen"
        : name == u"ipv6.multicast.client"                      ? u"request"
                                                                : name;
    for (const VerbInfo &info : verbInfos()) {
        if (info.name == wanted)
            return info;
    }
    return std::nullopt;
}

VerbInfo verbInfo(Verb verb)
{
    const QList<VerbInfo> infos = verbInfos();
    const auto found = std::find_if(infos.begin(), infos.end(),
                                    [verb](const VerbInfo &info) { return info.verb == verb; });
    return found == infos.end() ? VerbInfo{.verb = verb} : *found;
}

QString sectionTitle(OptionSection section)
{
    switch (section) {
    case OptionSection::Target:
        return Tr::tr("Target");
    case OptionSection::Limits:
        return Tr::tr("Limits and timing");
    case OptionSection::Behaviour:
        return Tr::tr("Behaviour");
    case OptionSection::Output:
        return Tr::tr("Output");
    case OptionSection::General:
        return Tr::tr("General options");
    case OptionSection::Flom:
        return Tr::tr("FLoM's spellings");
    }
    Q_UNREACHABLE();
}

QList<Option> options()
{
    const QList<Verb> runs{Verb::Listen, Verb::Request, Verb::Try, Verb::Check};
    const QList<Verb> every =
        runs + QList{Verb::Nearby, Verb::Compare, Verb::Inspect, Verb::Interfaces, Verb::Explain};
    return settingOptions()
        + QList<Option>{
            {.names = {u"with-rights"_s},
             .section = OptionSection::Behaviour,
             .verbs = runs,
             .help = Tr::tr("read the firewall rules as well; asks for the administrator's "
                            "password")},
            {.names = {u"groups"_s},
             .value = u"FILE"_s,
             .section = OptionSection::Target,
             .verbs = {Verb::Listen, Verb::Request},
             .help = Tr::tr("many groups, one a line: ff3e::8000:1, or ff3e::8000:1+999 for that "
                            "and the 999 after it; -A takes these, too, and may be given again")},
            {.names = {u"expect"_s},
             .value = u"FILE"_s,
             .section = OptionSection::Target,
             .verbs = {Verb::Listen, Verb::Request},
             .help = Tr::tr("say who of these machines is missing: one a line, an address, or "
                            "address and name as in /etc/hosts, or a name that stands there")},
            {.names = {u"flow"_s},
             .value = u"FLOW"_s,
             .section = OptionSection::Target,
             .verbs = {Verb::Compare},
             .help = Tr::tr("compare this flow: GROUP, [GROUP]:PORT, either with @SOURCE (default: "
                            "the busiest in captures, HELLOs in traces)")},
            {.names = {u"sender"_s},
             .value = u"WHICH"_s,
             .section = OptionSection::Target,
             .verbs = {Verb::Compare},
             .help = Tr::tr("the sender's file: first or second (default: found out)"),
             .choices = {u"first"_s, u"second"_s}},
            {.names = {u"html"_s},
             .value = u"FILE"_s,
             .section = OptionSection::Output,
             .verbs = {Verb::Compare},
             .help = Tr::tr("write the comparison as a page for a browser, too")},
            {.names = {u"verbose"_s, u"v"_s},
             .section = OptionSection::Output,
             .verbs = runs,
             .help = Tr::tr("print the trace on standard error")},
            {.names = {u"trace"_s},
             .value = u"FILE"_s,
             .section = OptionSection::Output,
             .verbs = runs,
             .help = Tr::tr("write the trace to a file while it grows; the suffix decides: "
                            ".sixcast, .log, .txt, .csv or .pcapng")},
            {.names = {u"trace-limit"_s},
             .value = u"MIB"_s,
             .section = OptionSection::Output,
             .verbs = runs,
             .help = Tr::tr("end the trace file at so many MiB, 1 to %1; the run goes on (default "
                            "%2)")
                         .arg(TraceRecorder::largestMiB)
                         .arg(TraceRecorder::usualMiB)},
            {.names = {u"hide-names"_s},
             .section = OptionSection::Output,
             .verbs = every,
             .help = Tr::tr("replace names and addresses in all that is written")},
            {.names = {u"json"_s},
             .section = OptionSection::Output,
             .verbs = every,
             .help = Tr::tr(
                 "print one JSON object (sixcast.report/1, sixcast.inspect/1) and nothing else")},
            {.names = {u"help"_s, u"h"_s},
             .help = Tr::tr("show help: the commands, or the options of one")},
            {.names = {u"version"_s}, .help = Tr::tr("show the version")},
            {.names = {u"debug-feature"_s},
             .value = u"NAME"_s,
             .section = OptionSection::Flom,
             .help = Tr::tr("in place of a command: ipv6.multicast.server (listen) or "
                            "ipv6.multicast.client (request)"),
             .choices = {u"ipv6.multicast.server"_s, u"ipv6.multicast.client"_s}},
        };
}

QStringList Option::shortNames() const
{
    QStringList found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                 [](const QString &name) { return name.size() == 1; });
    return found;
}

QStringList Option::aliases() const
{
    QStringList found;
    std::copy_if(names.begin() + 1, names.end(), std::back_inserter(found),
                 [](const QString &name) { return name.size() > 1; });
    return found;
}

QString optionUsage(const Option &option)
{
    QString text;
    for (const QString &name : option.shortNames())
        text += u'-' + name + u", ";
    text += u"--" + option.name();
    return option.value.isEmpty() ? text : QString(text + u' ' + option.value);
}

QList<ExitStatus> exitStatuses()
{
    return {{0, Tr::tr("it works")},
            {1, Tr::tr("it works only in part: some HELLOs, peers or interfaces were lost")},
            {2, Tr::tr("no answer, or nothing heard")},
            {3, Tr::tr("local setup failed: socket, bind, join or send was refused")},
            {64, Tr::tr("wrong usage")}};
}

QJsonObject helpJson()
{
    QJsonArray commands;
    for (const VerbInfo &info : verbInfos())
        commands.append(QJsonObject{
            {u"name"_s, info.name}, {u"operands"_s, info.operands}, {u"help"_s, info.help}});
    QJsonArray list;
    for (const Option &option : options())
        list.append(toJson(option));
    QJsonArray statuses;
    for (const ExitStatus &status : exitStatuses())
        statuses.append(QJsonObject{{u"status"_s, status.status}, {u"meaning"_s, status.meaning}});
    return {{u"format"_s, u"sixcast.help/1"_s},
            {u"commands"_s, commands},
            {u"options"_s, list},
            {u"exitStatuses"_s, statuses}};
}

} // namespace Sixcast
