// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/findingtext.h"

#include "core/facts/findingwords.h"
#include "core/report/reporthtml.h"
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
        writer.label(onText(advice.on));
        writer.command(advice.command);
        if (!advice.undo.isEmpty()) {
            writer.label(Words::tr("To undo:"));
            writer.command(advice.undo);
        }
    }
}

void writeEvidence(Writer &writer, const QString &title, const QList<Evidence> &list)
{
    if (list.isEmpty())
        return;
    writer.heading(title);
    for (const Evidence &evidence : list) {
        if (evidence.event)
            writer.link(evidenceText(evidence), *evidence.event);
        else
            writer.item(evidenceText(evidence));
    }
}

void writeNext(Writer &writer, const QList<NextCheck> &checks)
{
    if (checks.isEmpty())
        return;
    writer.heading(Words::tr("What would decide between the causes"));
    for (const NextCheck &check : checks) {
        writer.item(check.text);
        writer.label(onText(check.on));
        writer.command(check.command);
    }
}

} // namespace

void writeCause(QTextDocument *document, const Explanation &explanation,
                const Explanation::Cause &cause, const QPalette &palette, const QFont &font)
{
    Writer writer(document, palette, font);
    const Finding &finding = cause.finding;
    writer.heading(Words::tr("%1 (%2)", "cause (how sure)")
                       .arg(finding.title, confidenceText(finding.confidence)));
    writer.text(finding.text);
    writeEvidence(writer, Words::tr("Evidence"), finding.evidence);
    if (!cause.against.isEmpty()) {
        writer.heading(Words::tr("Against it"));
        writer.item(cause.against);
    }
    writeAdvice(writer, Words::tr("How to fix it"), finding.mend);
    writeAdvice(writer, Words::tr("How to check it"), finding.check);
    if (!finding.ruledOut.isEmpty())
        writer.heading(Words::tr("What was ruled out"));
    for (const QString &sentence : finding.ruledOut)
        writer.item(sentence);
    if (!finding.id.isEmpty())
        writer.label(Words::tr("ID: %1").arg(finding.id));
    writeNext(writer, explanation.next);
}

} // namespace Sixcast
