// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless.h"
#include "app/translations.h"
#include "core/net/interfaceinventory.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr int exitFailed = 3;
constexpr int exitUsage = 64; // EX_USAGE of sysexits.h

QList<InterfaceInfo> interfaces()
{
    InterfaceInventory inventory;
    (void)inventory.refresh();
    return inventory.interfaces();
}

InterfaceIndex interfaceByZone(QStringView zone)
{
    for (const InterfaceInfo &info : interfaces()) {
        if (info.ref.name == zone || QString::number(info.ref.index.value) == zone)
            return info.ref.index;
    }
    return {};
}

QStringList interfaceNames()
{
    QStringList names;
    for (const InterfaceInfo &info : interfaces())
        names.append(info.ref.name);
    return names;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"sixcast-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIXCAST_VERSION));
    installTranslations(app);

    const Result<Command> command =
        parseCommandLine(app.arguments().sliced(1), {interfaceByZone, interfaceNames});
    if (!command) {
        std::fprintf(stderr, "sixcast-cli: %s\n", qUtf8Printable(command.error().text));
        return exitUsage;
    }
    Headless headless(*command);
    headless.remark();
    if (!headless.needsRun())
        return headless.runAtOnce();
    return headless.startRun() ? app.exec() : exitFailed;
}
