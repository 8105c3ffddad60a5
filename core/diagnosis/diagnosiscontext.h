// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"

#include <functional>
#include <memory>

namespace Sixcast {

class Machine;
class RuleReader;
class Trace;

/// What a diagnosis needs from whoever runs it. Everything must outlive it.
struct DiagnosisContext {
    Trace *trace = nullptr;
    Machine *machine = nullptr;
    std::function<std::unique_ptr<DatagramSocket>()> makeSocket; ///< a fresh, closed socket
    std::function<QList<InterfaceInfo>()> interfaces;            ///< read anew at each call
    RuleReader *rules = nullptr; ///< with rights; null: nobody gave them
};

} // namespace Sixcast
