// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signalwatch.h"
#include "app/translations.h"
#include "app/windowapplication.h"
#include "app/windowarguments.h"
#include "core/profile/settingsfile.h"
#include "widgets/enginethread.h"
#include "widgets/mainwindow.h"
#include "widgets/session/sessionpanel.h"

#include <QSettings>
#include <QTimer>

using namespace Sixcast;

int main(int argc, char *argv[])
{
    const auto arguments = readWindowArguments(argc, argv); // help needs no display
    WindowApplication application(argc, argv);
    installTranslations(application);

    setAsideBrokenSettings(QSettings().fileName());
    QSettings settings;
    MainWindow window(settings);
    if (arguments.role)
        window.sessionPanel()->setRole(*arguments.role);
    window.show();

    std::unique_ptr<EngineThread> engine;
    QTimer::singleShot(0, &window, [&] { // after the first picture
        engine = std::make_unique<EngineThread>(window);
        window.openFiles(arguments.files);
    });
    SignalWatch signalWatch;
    QObject::connect(&signalWatch, &SignalWatch::interrupted, &window, [&window] {
        window.remember();
        QApplication::exit();
    });
    return application.exec();
}
