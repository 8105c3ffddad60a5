// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profilefields.h"

#include <QJsonObject>

namespace Sixcast {

/// What `sixcast-cli` can be asked to do.
enum class Verb : quint8 {
    Listen,
    Request,
    Try,
    Check,
    Nearby,
    Compare,
    Inspect,
    Interfaces,
    Explain,
    Help,
    Version,
    None ///< called without arguments
};

struct VerbInfo {
    Verb verb;
    QString name;
    std::optional<Role> role; ///< of the commands that run something
    QString operands;         ///< as help shows them
    QString help;
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0;
};

/// The commands, in the order of help.
QList<VerbInfo> verbInfos();
/// Null: there is no such command.
std::optional<VerbInfo> verbNamed(QStringView name);
VerbInfo verbInfo(Verb verb);

enum class OptionSection : quint8 { Target, Limits, Behaviour, Output, General, Flom };
QString sectionTitle(OptionSection section);

/// One option: a setting of the profile, or what only the command line has.
struct Option {
    QStringList names; ///< without dashes: ours first, then the short one and FLoM's
    QString value;     ///< what stands for the value in help; empty: a switch
    OptionSection section = OptionSection::General;
    QList<Verb> verbs;    ///< that take it; empty: it stands before or in place of a command
    const char *key = ""; ///< of the setting; empty: none
    QString help;         ///< what it does, with its default
    QString listenHelp;   ///< where a listener takes it otherwise; empty: does not
    QString nearbyHelp;   ///< the same of `nearby`
    QStringList choices;  ///< the words it takes, if only certain ones

    QString name() const { return names.first(); }
    QStringList shortNames() const; ///< `v`
    QStringList aliases() const;    ///< FLoM's long names
    const QString &helpFor(Verb verb) const
    {
        if (verb == Verb::Nearby && !nearbyHelp.isEmpty())
            return nearbyHelp;
        return verb == Verb::Listen && !listenHelp.isEmpty() ? listenHelp : help;
    }
};

QList<Option> options();
/// `-A, --group GROUP`
QString optionUsage(const Option &option);

struct ExitStatus {
    int status;
    QString meaning;
};
QList<ExitStatus> exitStatuses();

/// All of the above as `sixcast.help/1`: completions and manual are made of it.
QJsonObject helpJson();

} // namespace Sixcast
