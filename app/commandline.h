// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "core/base/groupaddress.h"
#include "core/base/result.h"
#include "core/compare/flow.h"
#include "core/profile/profile.h"
#include "core/trace/tracerecorder.h"

#include <QStringList>

#include <functional>

namespace Sixcast {

/// What `sixcast-cli` was asked to do.
struct Command {
    Verb verb = Verb::Help;
    Verb topic = Verb::Help; ///< of Help: the command whose options are wanted; Help: all commands
    Profile profile;         ///< of Listen, Request, Try and Check
    bool json = false;       ///< one report object on standard output, nothing else
    bool verbose = false;    ///< the trace on standard error
    QString traceFile;       ///< written while the run goes on
    int traceMiB = TraceRecorder::usualMiB; ///< at which that ends
    QStringList operands;                   ///< Compare: two files; Explain: the group
    QList<Ip6Address> groups;               ///< of Listen and Request, where there are several
    QString groupsFile;                     ///< with more of them
    QString expectFile;                     ///< who should answer
    QString htmlFile;                       ///< of Compare: the same as a page
    std::optional<FlowChoice> flow;         ///< of Compare: what was sent, instead of HELLOs
    FlowSide firstIs = FlowSide::Unknown;   ///< of Compare: whose the first file is
    bool hideNames = false;                 ///< in all that is written
    bool withRights = false;                ///< firewall rules are read, too
    QStringList remarks; ///< what was taken but has no effect, for standard error

    bool operator==(const Command &) const = default;
};

/// What a command line is checked against: asked only where something has to be looked up.
struct KnownInterfaces {
    ZoneLookup index; ///< none: any zone is taken
    std::function<QStringList()> names = [] { return QStringList(); };
};

/// \a arguments without the program's name. A wrong one is an InvalidInput error whose text is fit
/// for standard error.
Result<Command> parseCommandLine(const QStringList &arguments,
                                 const KnownInterfaces &interfaces = {});

/// Every long option without its dashes.
QStringList optionNames();

} // namespace Sixcast
