// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracehtml.h"

#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// The colours of the window's trace, both themes; marks stand beside them so that grey paper tells
/// as much.
constexpr QByteArrayView style =
    "body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:1200px;padding:0 "
    "1em;color:#1a1a1a;"
    "background:#fff}"
    "h1{font-size:1.5em;margin:0 0 .3em}h2{font-size:1.15em;margin:1.6em 0 .4em}"
    ".verdict{font-size:1.1em;border-left:4px solid #005a9c;padding:.4em .8em;background:#f5f5f5}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:."
    "2em .6em;"
    "border-bottom:1px solid #ddd}th{border-bottom:2px solid #999}"
    ".trace td{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}"
    ".trace td:nth-child(-n+3){white-space:nowrap;overflow-wrap:normal}"
    ".sent{color:#005a9c}.received{color:#006b4f}.step{color:#7a2e7a}.note,.counters{color:#4a4a4a}"
    ".warning{color:#8a5300}.error{color:#b3261e}.finding{font-weight:600}.hex{color:#6a6a6a;font-"
    "size:12px}"
    "summary{font-weight:600;margin:1em 0 "
    ".4em;cursor:pointer}.where{font-size:1.1em;font-weight:600}"
    ".way{display:flex;list-style:none;margin:.3em 0 1em;padding:0;overflow-x:auto}"
    ".way li{flex:1 0 5.5em;text-align:center;padding:.3em .2em;border-top:4px dotted "
    "#4a4a4a;color:#4a4a4a}"
    ".way .passed{border-top:4px solid #006b4f;color:inherit}.way .part{border-top:4px dashed "
    "#8a5300;color:#8a5300}"
    ".way .stops{border-top:4px double #b3261e;color:#b3261e;font-weight:600}"
    "@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#1e1e1e}.verdict{background:#"
    "2a2a2a;"
    "border-color:#7cc7ff}th,td{border-color:#444}.sent{color:#7cc7ff}.received{color:#5fd3a8}."
    "step{color:#e0a3e0}.way li{border-color:#bdbdbd;color:#bdbdbd}.way "
    ".passed{border-color:#5fd3a8;color:inherit}"
    ".way .part{border-color:#f2b33d;color:#f2b33d}.way .stops{border-color:#ff8a80;color:#ff8a80}"
    ".note,.counters{color:#bdbdbd}.warning{color:#f2b33d}.error{color:#ff8a80}.hex{color:#9a9a9a}}"
    "@media print{body{max-width:none;margin:0}}";

constexpr qsizetype hexBytes = 256;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceHtml)
};

QString mark(Kind kind)
{
    switch (kind) {
    case Kind::Step:
        return u"\u2699"_s; // gear
    case Kind::Sent:
        return u"\u2191"_s; // arrow up
    case Kind::Received:
        return u"\u2193"_s; // arrow down
    case Kind::Note:
        return u"\u2139"_s; // i
    case Kind::Warning:
        return u"!"_s;
    case Kind::Error:
        return u"\u2715"_s; // cross
    case Kind::Finding:
        return u"\u2691"_s; // flag
    case Kind::Counters:
        return u"#"_s;
    }
    return {};
}

void addText(ByteWriter &out, QStringView text)
{
    out.addUtf8(safeText(text).toHtmlEscaped());
}

void addElement(ByteWriter &out, QByteArrayView name, QStringView text)
{
    out.add('<');
    out.add(name);
    out.add('>');
    addText(out, text);
    out.add("</");
    out.add(name);
    out.add('>');
}

void addHeadRow(ByteWriter &out, const QStringList &texts)
{
    out.add("<tr>");
    for (const QString &text : texts)
        addElement(out, "th", text);
    out.add("</tr>\n");
}

QString mark(const QByteArray &look)
{
    return look == "passed" ? u"\u2713 "_s // check mark
        : look == "part"    ? u"\u25d0 "_s // half a circle
        : look == "stops"   ? u"\u2715 "_s // cross
        : look == "unknown" ? u"? "_s
                            : u"\u25cb "_s; // circle
}

void addWay(ByteWriter &out, const QList<HtmlSummary::Step> &way)
{
    out.add("<ol class=\"way\">\n");
    for (const HtmlSummary::Step &step : way) {
        out.add("<li class=\"");
        out.add(step.look);
        out.add("\">");
        addText(out, QString(mark(step.look) + step.count));
        out.add("<br>");
        addText(out, step.name);
        out.add("<br>");
        addText(out, step.word);
        out.add("</li>\n");
    }
    out.add("</ol>\n");
}

void addTitle(ByteWriter &out, const HtmlSummary::Section &section)
{
    if (section.isFolded) {
        out.add("<details>");
        addElement(out, "summary", section.title);
    } else if (section.isSentence) {
        out.add("<p class=\"where\">");
        addText(out, section.title);
        out.add("</p>");
    } else {
        addElement(out, "h2", section.title);
    }
    out.add('\n');
}

void addBodyRow(ByteWriter &out, const QStringList &texts, const QList<QByteArray> &looks,
                bool firstIsHead)
{
    out.add("<tr>");
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isHead = i == 0 && firstIsHead;
        out.add(isHead ? "<th scope=\"row\"" : "<td");
        if (const QByteArray look = looks.value(i); !look.isEmpty()) {
            out.add(" class=\"");
            out.add(look);
            out.add('"');
        }
        out.add('>');
        addText(out, texts[i]);
        out.add(isHead ? "</th>" : "</td>");
    }
    out.add("</tr>\n");
}

void addTable(ByteWriter &out, const HtmlSummary::Section &section)
{
    out.add("<table>\n");
    if (!section.columns.isEmpty())
        addHeadRow(out, section.columns);
    for (qsizetype i = 0; i < section.rows.size(); ++i)
        addBodyRow(out, section.rows[i], section.looks.value(i), section.firstIsHead);
    out.add("</table>\n");
}

void addSection(ByteWriter &out, const HtmlSummary::Section &section)
{
    addTitle(out, section);
    if (!section.note.isEmpty())
        addElement(out, "p", section.note);
    if (!section.way.isEmpty())
        addWay(out, section.way);
    if (!section.rows.isEmpty())
        addTable(out, section);
    if (section.isFolded)
        out.add("</details>\n");
}

HtmlSummary::Section runSection(const TraceHeader &header)
{
    HtmlSummary::Section section;
    section.title = Tr::tr("The run");
    section.rows = {
        {Tr::tr("Machine"), header.host},           {Tr::tr("Role"), header.role},
        {Tr::tr("Began"), isoStamp(header.wallNs)}, {Tr::tr("Time zone"), header.timeZone},
        {Tr::tr("System"), header.system},          {Tr::tr("Program"), header.program}};
    for (auto setting = header.settings.begin(); setting != header.settings.end(); ++setting)
        section.rows.append({setting.key(), setting.value().toVariant().toString()});
    return section;
}

/// All that stands above the trace, but for what the trace tells of the run.
void addHead(ByteWriter &out, const HtmlSummary &summary)
{
    const QString title = summary.title.isEmpty() ? Tr::tr("Sixcast trace") : summary.title;
    out.add("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n");
    addElement(out, "title", title);
    out.add("\n<style>");
    out.add(style);
    out.add("</style>\n</head>\n<body>\n");
    addElement(out, "h1", title);
    out.add('\n');
    if (!summary.sentence.isEmpty()) {
        out.add("<p class=\"verdict\">");
        addText(out, summary.sentence);
        out.add("</p>\n");
    }
    for (const HtmlSummary::Section &section : summary.sections)
        addSection(out, section);
}

} // namespace

QByteArray htmlPage(const HtmlSummary &summary)
{
    ByteWriter out;
    addHead(out, summary);
    out.add("</body>\n</html>\n");
    return out.take();
}

void HtmlEncoder::begin(ByteWriter &out, const TraceHeader &header)
{
    addHead(out, m_summary);
    addSection(out, runSection(header));
    addElement(out, "h2", Tr::tr("Trace"));
    out.add("\n<table class=\"trace\">\n");
    addHeadRow(out, {Tr::tr("Time (UTC)"), Tr::tr("Where"), Tr::tr("Kind"), Tr::tr("What")});
}

void HtmlEncoder::add(ByteWriter &out, const TraceEvent &event)
{
    out.add("<tr class=\"");
    out.addUtf8(kindName(event.kind));
    out.add("\">");
    addElement(out, "td", dateClockText(event.wallNs));
    addElement(out, "td",
               QString(actorName(event.actor) + u' ' + escaped(QStringView(event.interface.name)))
                   .trimmed());
    addElement(out, "td", QString(mark(event.kind) + u' ' + kindName(event.kind)));
    out.add("<td>");
    addText(out, eventSummary(event));
    if (!event.payload.isEmpty()) {
        const QByteArrayView shown =
            QByteArrayView(event.payload).first(std::min(event.payload.size(), hexBytes));
        out.add("<br><span class=\"hex\">");
        out.addHex(shown, true);
        out.add(shown.size() < event.payload.size() ? " ...</span>" : "</span>");
    }
    out.add("</td></tr>\n");
}

void HtmlEncoder::end(ByteWriter &out)
{
    out.add("</table>\n</body>\n</html>\n");
}

} // namespace Sixcast
