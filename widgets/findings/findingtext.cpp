// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/findingtext.h"

#include "core/facts/findingwords.h"
#include "widgets/tracecolors.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::FindingText)
};

QString evidenceText(const Evidence &evidence)
{
    if (evidence.source.isEmpty())
        return Words::tr("%1: %2", "fact: value").arg(evidence.fact, evidence.value);
    return Words::tr("%1: %2 (%3)", "fact: value (where it was read)")
        .arg(evidence.fact, evidence.value, evidence.source);
}

QString onText(const Advice &advice)
{
    if (advice.on == Findings::tr("this machine"))
        return Words::tr("On this machine:");
    if (advice.on == Findings::tr("the other machine"))
        return Words::tr("On the other machine:");
    if (advice.on == Findings::tr("the switch"))
        return Words::tr("On the switch:");
    return Words::tr("On %1:", "some machine").arg(advice.on);
}

/// Paragraph by paragraph; formats are made once.
class Writer
{
public:
    Writer(QTextDocument *document, const QPalette &palette, const QFont &font)
        : m_cursor(document)
    {
        m_bold.setFontWeight(QFont::Bold);
        m_quiet.setForeground(quietText(palette));
        m_link.setForeground(toneColor(Tone::Busy, colorScheme(palette)));
        m_link.setFontUnderline(true);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(font.pointSizeF());
        m_fixed.setFont(fixed);
        m_indented.setLeftMargin(font.pointSizeF() * 1.5);
    }

    void heading(const QString &text) { paragraph(text, m_bold, 6); }
    void text(const QString &text) { paragraph(text, m_plain, 0); }
    void item(const QString &text) { paragraph(text, m_plain, 0, true); }
    void label(const QString &text) { paragraph(text, m_quiet, 2, true); }
    void command(const QString &text) { paragraph(text, m_fixed, 0, true); }
    void link(const QString &text, quint64 event)
    {
        QTextCharFormat format = m_link;
        format.setAnchor(true);
        format.setAnchorHref(u"event:%1"_s.arg(event));
        paragraph(text, format, 0, true);
    }

private:
    void paragraph(const QString &text, const QTextCharFormat &format, double space,
                   bool indented = false)
    {
        QTextBlockFormat block = indented ? m_indented : QTextBlockFormat();
        block.setTopMargin(space);
        if (m_first)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_first = false;
        m_cursor.insertText(text, format);
    }

    QTextCursor m_cursor;
    QTextCharFormat m_plain, m_bold, m_quiet, m_fixed, m_link;
    QTextBlockFormat m_indented;
    bool m_first = true;
};

void writeAdvice(Writer &writer, const QString &title, const QList<Advice> &list)
{
    if (list.isEmpty())
        return;
    writer.heading(title);
    for (const Advice &advice : list) {
        writer.label(onText(advice));
        writer.command(advice.command);
        if (!advice.undo.isEmpty()) {
            writer.label(Words::tr("To take it back:"));
            writer.command(advice.undo);
        }
    }
}

HtmlSummary::Section laneSection(const PathPicture &path, const PathLane &lane)
{
    HtmlSummary::Section section;
    section.title = laneSentence(path, lane);
    QStringList counts;
    QStringList states;
    for (const PathStep &step : lane.steps) {
        section.columns << stepName(path, step.place);
        counts << stepCount(step);
        states << stepWord(step.state);
    }
    section.rows << counts << states;
    return section;
}

} // namespace

QString confidenceLabel(double confidence)
{
    const QString word = confidenceWord(confidence);
    if (word == u"certain"_s)
        return Words::tr("certain");
    return word == u"likely"_s ? Words::tr("likely") : Words::tr("possible");
}

void writeFinding(QTextDocument *document, const Finding &finding, const QPalette &palette,
                  const QFont &font)
{
    Writer writer(document, palette, font);
    writer.heading(finding.title);
    writer.text(finding.text);
    if (!finding.evidence.isEmpty())
        writer.heading(Words::tr("What speaks for it"));
    for (const Evidence &evidence : finding.evidence) {
        if (evidence.event)
            writer.link(evidenceText(evidence), *evidence.event);
        else
            writer.item(evidenceText(evidence));
    }
    writeAdvice(writer, Words::tr("How to fix it"), finding.mend);
    writeAdvice(writer, Words::tr("How to check it"), finding.check);
    if (!finding.ruledOut.isEmpty())
        writer.heading(Words::tr("What was ruled out"));
    for (const QString &sentence : finding.ruledOut)
        writer.item(sentence);
    writer.label(Words::tr("Stable name: %1").arg(finding.id));
}

HtmlSummary reportSummary(const Report &report)
{
    HtmlSummary summary;
    summary.sentence = report.sentence;
    if (!report.path.isEmpty() && report.verdict() != u"works") {
        summary.sections << laneSection(report.path, report.path.hello)
                         << laneSection(report.path, report.path.welcome);
    }
    for (const Finding &finding : report.findings) {
        HtmlSummary::Section section;
        section.title = Words::tr("%1 (%2, %3)", "cause (how sure, stable name)")
                            .arg(finding.title, confidenceLabel(finding.confidence), finding.id);
        section.note = finding.text;
        section.columns = {Words::tr("Fact"), Words::tr("Value"), Words::tr("Where it was read")};
        for (const Evidence &evidence : finding.evidence)
            section.rows << QStringList{evidence.fact, evidence.value, evidence.source};
        for (const Advice &advice : finding.mend)
            section.rows << QStringList{Words::tr("How to fix it"), advice.command, onText(advice)};
        summary.sections << section;
    }
    if (report.peers.isEmpty())
        return summary;
    HtmlSummary::Section peers;
    peers.title = Words::tr("Peers");
    peers.columns = {Words::tr("Peer"), Words::tr("Interface"), Words::tr("Answers"),
                     Words::tr("Lost"), Words::tr("Duplicates")};
    for (const Report::PeerRow &peer : report.peers)
        peers.rows << QStringList{endpointText(peer.endpoint, peer.interface), peer.interface.name,
                                  QString::number(peer.answers), QString::number(peer.lost),
                                  QString::number(peer.duplicates)};
    summary.sections << peers;
    return summary;
}

} // namespace Sixcast
