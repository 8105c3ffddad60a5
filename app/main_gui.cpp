// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "app/windowarguments.h"
#include "widgets/enginethread.h"
#include "widgets/mainwindow.h"
#include "widgets/sessionpanel.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addFile(u":/appicon/%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto arguments = Sixcast::readWindowArguments(argc, argv); // help needs no display
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sixcast"_s);
    QApplication::setApplicationDisplayName(u"Sixcast"_s);
    QApplication::setOrganizationName(u"sixcast"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIXCAST_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(SIXCAST_APP_ID));
    Sixcast::installTranslations(application);

    QApplication::setWindowIcon(programIcon());

    QSettings settings;
    Sixcast::MainWindow window(settings);
    if (arguments.role)
        window.sessionPanel()->setRole(*arguments.role);
    window.show();

    std::unique_ptr<Sixcast::EngineThread> engine;
    QTimer::singleShot(0, &window, [&] { // after the first picture
        engine = std::make_unique<Sixcast::EngineThread>(window);
        window.openTraces(arguments.traces);
    });
    return application.exec();
}
