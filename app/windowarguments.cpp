// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowarguments.h"

#include "app/translations.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::WindowArguments)
};

/// Options of Qt itself (`-style`, `-platform xcb`, ...) are QApplication's business.
bool isQtOption(const QString &argument)
{
    static const QStringList withValue{u"platform"_s,        u"style"_s,       u"stylesheet"_s,
                                       u"platformtheme"_s,   u"display"_s,     u"geometry"_s,
                                       u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s};
    return withValue.contains(
        argument.mid(argument.startsWith(u"--"_s) ? 2 : 1).section(u'=', 0, 0));
}

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == u"-reverse"_s)
            continue;
        if (argument.startsWith(u'-') && isQtOption(argument)) {
            if (!argument.contains(u'='))
                ++i;
            continue;
        }
        rest << argument;
    }
    return rest;
}

[[noreturn]] void leave(std::FILE *stream, const QString &text, int status)
{
    std::fputs(qUtf8Printable(text), stream);
    std::exit(status);
}

} // namespace

WindowArguments readWindowArguments(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"sixcast"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIXCAST_VERSION));
    installTranslations(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Finds out why IPv6 multicast isn't reaching another machine."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption listen(u"listen"_s, Words::tr("Start with the role Listen."));
    const QCommandLineOption request(u"request"_s, Words::tr("Start with the role Request."));
    parser.addOptions({listen, request});
    parser.addPositionalArgument(
        u"file"_s,
        Words::tr("Saved traces (.sixcast), packet captures (.pcap, .pcapng) and "
                  "profiles (.json) to open."),
        u"[file...]"_s);

    const bool parsed = parser.parse(withoutQtOptions(QCoreApplication::arguments()));
    if (parsed && parser.isSet(help))
        leave(stdout, parser.helpText(), EXIT_SUCCESS);
    if (parsed && parser.isSet(version))
        leave(stdout, u"sixcast %1\n"_s.arg(QCoreApplication::applicationVersion()), EXIT_SUCCESS);
    if (!parsed || (parser.isSet(listen) && parser.isSet(request))) {
        const QString problem =
            parsed ? Words::tr("Listen and Request can't both be chosen.") : parser.errorText();
        leave(stderr, u"sixcast: %1\n"_s.arg(problem), 2);
    }
    WindowArguments result;
    if (parser.isSet(listen))
        result.role = Role::Listen;
    else if (parser.isSet(request))
        result.role = Role::Request;
    result.files = parser.positionalArguments();
    return result;
}

} // namespace Sixcast
