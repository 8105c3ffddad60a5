// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

namespace Sixcast {

/// The application of the window, with its names and its icon.
class WindowApplication : public QApplication
{
    Q_OBJECT
public:
    WindowApplication(int &argc, char *argv[]);
};

} // namespace Sixcast
