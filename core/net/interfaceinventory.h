// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/interfaceinfo.h"
#include "core/net/linkmonitor.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Sixcast {

/// The interfaces of this machine, as the system tells them: rtnetlink on Linux, QNetworkInterface
/// elsewhere.
Result<QList<InterfaceInfo>> readInterfaces();
/// By QNetworkInterface: it lists tentative addresses as if they were usable, leaves failed ones
/// out, and knows neither bridges nor whether IPv6 is on.
Result<QList<InterfaceInfo>> readInterfacesByQt();

/// Keeps the list of interfaces, and tells when it has changed.
class InterfaceInventory : public QObject
{
    Q_OBJECT
public:
    using Reader = std::function<Result<QList<InterfaceInfo>>()>;

    explicit InterfaceInventory(QObject *parent = nullptr);
    explicit InterfaceInventory(Reader reader, QObject *parent = nullptr);

    /// As last read; by index. Empty before the first refresh().
    const QList<InterfaceInfo> &interfaces() const { return m_interfaces; }

    /// Reads now (a millisecond or so) and emits changed() when something is different. What was
    /// known stays when reading fails.
    Result<void> refresh();
    /// From now on refreshes by itself, some 100 ms after something happened (where the system does
    /// not tell: every 2 s). Fails when the system refuses to tell; then it looks every 2 s, too.
    Result<void> watch();

Q_SIGNALS:
    void changed(const QList<Sixcast::InterfaceInfo> &interfaces);

private:
    Reader m_reader;
    QList<InterfaceInfo> m_interfaces;
    std::unique_ptr<LinkMonitor> m_monitor;
};

} // namespace Sixcast
