// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

namespace Sixcast {

/// Reads this machine's packet filter, which takes rights that this program has not: the one place
/// where another program is run. It only reads; what is run is fixed at build time. A person is
/// asked for the administrator's password once for each reader.
class RuleReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for the rights, and later for another look. One of the signals follows for each.
    virtual void look() = 0;

Q_SIGNALS:
    void looked(const QByteArray &answer); ///< for parseRuleset()
    void refused(const Sixcast::Error &error);
};

} // namespace Sixcast
