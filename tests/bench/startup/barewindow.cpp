// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least that a Qt program with a window can be: what startup.py holds our start against.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1024, 600);
    window.show();
    return QApplication::exec();
}
