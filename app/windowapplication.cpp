// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowapplication.h"

#include "widgets/contraststyle.h"
#include "widgets/helpdialogs.h"

#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

WindowApplication::WindowApplication(int &argc, char *argv[])
    : QApplication(argc, argv)
{
    // A desktop that shows menus elsewhere is asked over the session bus. Where there is none, Qt
    // would start one for the question, and the window would wait for it.
    if (!hasSessionBus())
        setAttribute(Qt::AA_DontUseNativeMenuBar);
    setApplicationName(u"sixcast"_s);
    setApplicationDisplayName(u"Sixcast"_s);
    setOrganizationName(u"sixcast"_s);
    setApplicationVersion(QStringLiteral(SIXCAST_VERSION));
    setProperty(commitProperty, QStringLiteral(SIXCAST_COMMIT));
    setDesktopFileName(QStringLiteral(SIXCAST_APP_ID));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(u":/appicon/%1.png"_s.arg(size), QSize(size, size));
    setWindowIcon(icon);
    if (style()->name() == u"fusion"_s)
        setStyle(new ContrastStyle);
}

} // namespace Sixcast
