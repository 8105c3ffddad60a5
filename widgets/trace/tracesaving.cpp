// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracesaving.h"

#include "core/base/escape.h"
#include "widgets/filedialog.h"
#include "widgets/namehiding.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr TraceFormat formats[] = {TraceFormat::Sixcast, TraceFormat::Text, TraceFormat::Csv,
                                   TraceFormat::Pcapng, TraceFormat::Html};

QStringList nameFilters()
{
    QStringList filters;
    for (TraceFormat format : formats)
        filters << u"%1 (*.%2)"_s.arg(traceFormatName(format), traceSuffix(format));
    return filters;
}

} // namespace

/// A file name that tells whose trace it is, unless names are to be hidden.
QString TraceSaving::suggestion(const TraceHeader &header) const
{
    return suggestedFileName(m_hiding.isOn() ? QString() : header.host,
                             header.role.isEmpty() ? u"trace"_s : header.role, header.wallNs);
}

TraceSaving::TraceSaving(QWidget *window, const NameHiding &hiding)
    : QObject(window)
    , m_window(window)
    , m_hiding(hiding)
{
    connect(&m_recorder, &TraceRecorder::reachedLimit, this, [this](const QString &text) {
        Q_EMIT recordingChanged(false);
        Q_EMIT said(text);
    });
    connect(&m_recorder, &TraceRecorder::failed, this, [this](const Error &error) {
        Q_EMIT recordingChanged(false);
        Q_EMIT failed(error);
    });
}

void TraceSaving::askAndSave(TraceView *view, const TraceHeader &header, Range range,
                             const HtmlSummary &summary)
{
    ask(tr("Save trace"), suggestion(header),
        [=, this, view = QPointer<TraceView>(view)](const QString &path) {
            if (!view)
                return;
            if (const auto done = save(path, view, header, range, summary); !done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT saved(view, range);
            Q_EMIT said(tr("Saved as %1").arg(escaped(path)));
        });
}

Result<void> TraceSaving::save(const QString &path, TraceView *view, const TraceHeader &header,
                               Range range, const HtmlSummary &summary)
{
    TraceModel *model = view->model();
    model->flush();
    model->finishFiltering();
    std::vector<quint32> rows;
    if (range == Range::Shown)
        rows = model->shownSourceRows();
    else if (range == Range::Selected)
        rows = model->sourceRows(view->table()->selectedRowNumbers());
    const auto *chosen = range == Range::All ? nullptr : &rows;
    if (!m_hiding.isOn())
        return saveTrace(path, header, model->source(), chosen, {summary});
    Anonymizer anonymizer(m_hiding.passphrase());
    const TraceHeader hidden = anonymizer.header(header);
    return saveTrace(path, hidden, AnonymizedSource(model->source(), anonymizer), chosen, {});
}

void TraceSaving::askAndRecord(const TraceHeader &header)
{
    ask(tr("Record to file"), suggestion(header), [=, this](const QString &path) {
        m_recordHider.reset();
        if (m_hiding.isOn())
            m_recordHider.emplace(m_hiding.passphrase());
        const TraceHeader written = m_recordHider ? m_recordHider->header(header) : header;
        if (const auto started = m_recorder.start(path, written); !started) {
            Q_EMIT recordingChanged(false);
            Q_EMIT failed(started.error());
            return;
        }
        Q_EMIT recordingChanged(true);
        Q_EMIT said(tr("Recording to %1").arg(escaped(path)));
    });
}

void TraceSaving::stopRecording()
{
    if (!m_recorder.isRecording())
        return;
    const quint64 count = m_recorder.count();
    const QString path = m_recorder.path();
    const auto stopped = m_recorder.stop();
    Q_EMIT recordingChanged(false);
    if (!stopped)
        Q_EMIT failed(stopped.error());
    else
        Q_EMIT said(tr("Recorded %n row(s) to %1", nullptr, int(qMin<quint64>(count, INT_MAX)))
                        .arg(escaped(path)));
}

void TraceSaving::record(const QList<TraceEvent> &events)
{
    if (!m_recorder.isRecording())
        return;
    for (const TraceEvent &event : events)
        m_recorder.record(m_recordHider ? m_recordHider->event(event) : event);
}

void TraceSaving::ask(const QString &title, const QString &name,
                      const std::function<void(const QString &)> &then)
{
    FileQuestion question{
        .title = title, .folder = m_folder, .suggestion = name, .filters = nameFilters()};
    question.suffix = traceSuffix(TraceFormat::Sixcast);
    askWhereToSave(m_window, question, [this, then](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        then(path);
    });
    Q_EMIT recordingChanged(isRecording()); // the action's check mark waits for the answer
}

} // namespace Sixcast
