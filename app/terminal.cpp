// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.h"

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int fewestColumns = 20;

/// SGR parameters (ECMA-48): the eight basic colours, which every terminal's theme makes readable.
QString parameters(Colour colour)
{
    switch (colour) {
    case Colour::None:
        return {};
    case Colour::Good:
        return u"32"_s;
    case Colour::Doubtful:
        return u"33"_s;
    case Colour::Bad:
        return u"31"_s;
    case Colour::Out:
        return u"36"_s;
    }
    return {};
}

QString styled(const QString &text, const QString &parameters)
{
    const bool endsLine = text.endsWith(u'\n');
    return u"\x1b[%1m"_s.arg(parameters) + (endsLine ? text.chopped(1) : text) + u"\x1b[0m"_s
        + (endsLine ? u"\n"_s : QString());
}

} // namespace

QString Terminal::bold(const QString &text) const
{
    return colour ? styled(text, u"1"_s) : text;
}

QString Terminal::coloured(const QString &text, Colour wanted) const
{
    return colour && wanted != Colour::None ? styled(text, parameters(wanted)) : text;
}

Terminal terminalOf(std::FILE *stream)
{
    Terminal terminal;
    bool isNumber = false;
    const int told = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (isNumber && told >= fewestColumns)
        terminal.columns = told;
#ifdef Q_OS_UNIX
    const int descriptor = ::fileno(stream);
    if (!::isatty(descriptor))
        return terminal;
    winsize size = {};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col >= fewestColumns)
        terminal.columns = size.ws_col;
    terminal.isLive = qEnvironmentVariable("TERM", u"dumb"_s) != u"dumb"_s;
    terminal.colour = terminal.isLive && qEnvironmentVariableIsEmpty("NO_COLOR");
#else
    Q_UNUSED(stream)
#endif
    return terminal;
}

} // namespace Sixcast
