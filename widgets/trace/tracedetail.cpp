// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracedetail.h"

#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/trace/timetext.h"
#include "core/trace/tracetext.h"
#include "widgets/namehiding.h"
#include "widgets/trace/tracewords.h"
#include "widgets/tracecolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextTable>

namespace Sixcast {

namespace {

struct Field {
    QString label;
    QString value;
    bool fixed = false; ///< addresses and bytes: in the fixed font
};

QString timeValue(const TraceEvent &event)
{
    const int offset = localUtcOffset(event.wallNs);
    return TraceDetail::tr("%1 (%2 UTC)")
        .arg(dateClockText(event.wallNs, offset), clockText(event.wallNs));
}

QString interfaceValue(const InterfaceRef &interface)
{
    return TraceDetail::tr("%1, index %2").arg(escaped(interface.name)).arg(interface.index.value);
}

QList<Field> placeFields(const TraceEvent &event)
{
    QList<Field> fields;
    const bool received = event.kind == Kind::Received;
    if (event.peer)
        fields << Field{received ? TraceDetail::tr("From") : TraceDetail::tr("To"),
                        endpointText(*event.peer, event.interface), true};
    if (event.group)
        fields << Field{TraceDetail::tr("Group"), endpointText(*event.group, event.interface),
                        true};
    if (event.local)
        fields << Field{TraceDetail::tr("Local address"),
                        endpointText(*event.local, event.interface), true};
    if (event.interface.isValid())
        fields << Field{TraceDetail::tr("Interface"), interfaceValue(event.interface)};
    if (event.hopLimit >= 0)
        fields << Field{received ? TraceDetail::tr("Hop limit as it arrived")
                                 : TraceDetail::tr("Hop limit"),
                        QString::number(event.hopLimit)};
    return fields;
}

QList<Field> fieldsOf(const TraceEvent &event)
{
    QList<Field> fields;
    fields << Field{TraceDetail::tr("Time"), timeValue(event)};
    fields << Field{TraceDetail::tr("Who"), actorWord(event.actor)};
    fields << Field{TraceDetail::tr("Kind"), kindWord(event.kind)};
    if (!event.operation.isEmpty())
        fields << Field{TraceDetail::tr("Operation"), escaped(event.operation), true};
    fields += placeFields(event);
    if (!event.text.isEmpty())
        fields << Field{TraceDetail::tr("Text"), event.text};
    if (event.result)
        fields << Field{TraceDetail::tr("Result"), QString::number(*event.result), true};
    if (event.osError != 0) {
        fields << Field{TraceDetail::tr("Error"), osErrorDescription(event.osError)};
        const QString advice = osErrorAdvice(event.osError, event.operation);
        if (!advice.isEmpty())
            fields << Field{TraceDetail::tr("Meaning"), advice};
    }
    if (event.durationNs >= 0)
        fields << Field{TraceDetail::tr("Duration"), durationText(event.durationNs)};
    fields << Field{TraceDetail::tr("Number"), QString::number(event.sequence)};
    return fields;
}

QTextCharFormat fixedFormat(const QFont &around)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(around.pointSizeF());
    QTextCharFormat format;
    format.setFont(font);
    return format;
}

} // namespace

TraceDetail::TraceDetail(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Details of the row"));
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setPlaceholderText(tr("Select a row: every field, the payload as text and in hexadecimal, and "
                          "what an error means"));
}

void TraceDetail::setEvent(const std::optional<TraceEvent> &event)
{
    if (event == m_event)
        return;
    m_event = event;
    write();
}

QMimeData *TraceDetail::createMimeDataFromSelection() const
{
    return mimeForOthers(this, QTextEdit::createMimeDataFromSelection());
}

void TraceDetail::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void TraceDetail::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (bytesPerLine() != m_writtenBytesPerLine)
        write();
}

int TraceDetail::bytesPerLine() const
{
    // Offset, three characters a byte and one more for the text beside it, and what stands between.
    const auto widthOf = [this](int bytes) {
        return QFontMetrics(fixedFormat(font()).font()).horizontalAdvance(u'0') * (10 + 4 * bytes)
            + 2 * int(document()->documentMargin());
    };
    return viewport()->width() >= widthOf(16) ? 16 : 8;
}

void TraceDetail::write()
{
    clear();
    m_writtenBytesPerLine = bytesPerLine();
    if (!m_event)
        return;
    const TraceEvent &event = *m_event;
    QTextCharFormat title;
    title.setFontWeight(QFont::Bold);
    title.setForeground(kindColor(event.kind, colorScheme(palette())));
    QTextCharFormat label;
    label.setForeground(quietText(palette()));
    const QTextCharFormat plain;
    const QTextCharFormat fixed = fixedFormat(font());

    QTextCursor cursor(document());
    cursor.insertText(eventSummary(event), title);

    const QList<Field> fields = fieldsOf(event);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    QTextTable *table = cursor.insertTable(int(fields.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        const Field &field = fields.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(
            field.label + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), label);
        table->cellAt(row, 1).firstCursorPosition().insertText(field.value,
                                                               field.fixed ? fixed : plain);
    }

    cursor.movePosition(QTextCursor::End);
    if (event.kind == Kind::Sent || event.kind == Kind::Received || !event.payload.isEmpty()) {
        cursor.insertText(tr("Payload, %n byte(s)", nullptr, int(event.payload.size())), label);
        if (!event.payload.isEmpty()) {
            cursor.insertBlock();
            cursor.insertText(escapedForDisplay(event.payload), fixed);
            cursor.insertBlock();
            cursor.insertText(hexDump(event.payload, displayLimitBytes, m_writtenBytesPerLine),
                              fixed);
        }
    }
    verticalScrollBar()->setValue(0);
}

} // namespace Sixcast
