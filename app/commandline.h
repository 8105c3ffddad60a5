// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/groupaddress.h"
#include "core/base/result.h"
#include "core/profile/profile.h"

#include <QStringList>

namespace Sixcast {

/// What `sixcast-cli` was asked to do.
struct Command {
    enum class Verb : quint8 {
        Listen,
        Request,
        Try,
        Check,
        Compare,
        Interfaces,
        Explain,
        Help,
        Version
    };

    Verb verb = Verb::Help;
    Profile profile;         ///< of Listen, Request, Try and Check
    bool json = false;       ///< one report object on standard output, nothing else
    bool verbose = false;    ///< the trace on standard error
    QString traceFile;       ///< written while the run goes on
    QStringList operands;    ///< Compare: two files; Explain: the group
    bool hideNames = false;  ///< in all that is written
    bool withRights = false; ///< firewall rules are read, too

    bool operator==(const Command &) const = default;
};

/// \a arguments without the program's name. A wrong one is an InvalidInput error whose text is fit
/// for standard error.
Result<Command> parseCommandLine(const QStringList &arguments, const ZoneLookup &zones = {});

/// The whole of `--help`.
QString helpText();

/// Every long option without its dashes, for completions and the manual's test.
QStringList optionNames();

} // namespace Sixcast
