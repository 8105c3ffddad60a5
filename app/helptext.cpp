// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/helptext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CommandLine)
};

constexpr qsizetype widestLine = 120; // longer ones are hard to read
constexpr qsizetype narrowestText = 30;

/// \a text in lines that begin at \a indent; the first one continues what stands there.
QString wrapped(const QString &text, qsizetype indent, qsizetype columns)
{
    QString result;
    qsizetype used = indent;
    for (const QString &word : text.split(u' ')) {
        if (used > indent && used + 1 + word.size() > columns) {
            result += u'\n' + QString(indent, u' ');
            used = indent;
        } else if (used > indent) {
            result += u' ';
            ++used;
        }
        result += word;
        used += word.size();
    }
    return result;
}

struct Entry {
    QString left;
    QString right;
};

struct Section {
    QString title;
    QList<Entry> entries;
};

/// What is explained on the left, its meaning on the right, in the same column everywhere; one that
/// is too long for its column has a line of its own.
QString sectionsText(const QList<Section> &sections, const Terminal &terminal)
{
    const qsizetype columns = std::min<qsizetype>(terminal.columns, widestLine);
    qsizetype indent = 6;
    for (const Section &section : sections) {
        for (const Entry &entry : section.entries) {
            const qsizetype needed = entry.left.size() + 4;
            if (needed <= columns * 2 / 5)
                indent = std::max(indent, needed);
        }
    }
    if (columns - indent < narrowestText)
        indent = 6;
    QString text;
    for (const Section &section : sections) {
        if (section.entries.isEmpty())
            continue;
        text += u'\n' + terminal.bold(section.title + u':') + u'\n';
        for (const Entry &entry : section.entries) {
            const QString left = u"  "_s + entry.left;
            text += left.size() + 2 <= indent ? left.leftJustified(indent)
                                              : QString(left + u'\n' + QString(indent, u' '));
            text += wrapped(entry.right, indent, columns) + u'\n';
        }
    }
    return text;
}

QString capitalized(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

QList<Entry> optionEntries(OptionSection section, Verb verb)
{
    QList<Entry> entries;
    for (const Option &option : options()) {
        const bool taken = option.verbs.contains(verb)
            || (option.verbs.isEmpty() && (verb == Verb::Help || option.name() == u"help"));
        if (taken && option.section == section)
            entries.append({optionUsage(option), option.helpFor(verb)});
        if (section == OptionSection::Flom) {
            for (const QString &alias : option.aliases())
                entries.append({QString(u"--" + alias + u' ' + option.value),
                                Tr::tr("the same as --%1").arg(option.name())});
        }
    }
    return entries;
}

} // namespace

QString usageText()
{
    return Tr::tr("sixcast-cli finds out why IPv6 multicast isn't reaching another machine.\n"
                  "\n"
                  "  sixcast-cli listen     on the first machine\n"
                  "  sixcast-cli request    on the second: shows what arrives, or what is wrong\n"
                  "  sixcast-cli try        both on this machine, if there is only one\n"
                  "\n"
                  "More: sixcast-cli --help, sixcast-cli COMMAND --help, man sixcast-cli\n");
}

QString overviewText(const Terminal &terminal)
{
    QString text =
        Tr::tr("sixcast-cli finds out why IPv6 multicast isn't reaching another machine.") + u"\n\n"
        + terminal.bold(Tr::tr("Usage:")) + u" sixcast-cli COMMAND [GROUP] [options]\n"
        + u"       sixcast-cli COMMAND --help\n";
    QList<Entry> commands;
    for (const VerbInfo &info : verbInfos())
        commands.append({QString(info.name + u' ' + info.operands).trimmed(), info.help});
    QList<Entry> statuses;
    for (const ExitStatus &status : exitStatuses())
        statuses.append({QString::number(status.status), status.meaning});
    QList<Section> sections{{Tr::tr("Commands"), commands}};
    for (const OptionSection one : {OptionSection::General, OptionSection::Flom})
        sections.append({sectionTitle(one), optionEntries(one, Verb::Help)});
    sections.append({Tr::tr("Exit status"), statuses});
    for (const Section &section : sections)
        text += sectionsText({section}, terminal); // each with a column of its own
    text += u'\n' + terminal.bold(Tr::tr("Examples, on two machines:")) + u'\n'
        + u"  one$ sixcast-cli listen\n"
          u"  two$ sixcast-cli request\n"
        + Tr::tr("Another group, on one interface, and keep the traces to compare them:") + u'\n'
        + u"  one$ sixcast-cli listen ff02::4242%eth0 --for 60 --trace one.sixcast\n"
          u"  two$ sixcast-cli request ff02::4242%eth0 --trace two.sixcast\n"
          u"  two$ sixcast-cli compare one.sixcast two.sixcast\n";
    return text;
}

QString commandHelpText(Verb verb, const Terminal &terminal)
{
    const VerbInfo info = verbInfo(verb);
    const qsizetype columns = std::min<qsizetype>(terminal.columns, widestLine);
    QString text = terminal.bold(Tr::tr("Usage:")) + u" sixcast-cli "_s + info.name;
    if (!info.operands.isEmpty())
        text += u' ' + info.operands;
    text += u" [options]\n\n"_s + wrapped(capitalized(info.help) + u'.', 0, columns) + u'\n';
    QList<Section> sections;
    for (const OptionSection one :
         {OptionSection::Target, OptionSection::Limits, OptionSection::Behaviour,
          OptionSection::Output, OptionSection::General})
        sections.append({sectionTitle(one), optionEntries(one, verb)});
    text += sectionsText(sections, terminal);
    return text;
}

} // namespace Sixcast
