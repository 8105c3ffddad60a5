// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groups/inspectionjob.h"

#include <QElapsedTimer>
#include <QTimerEvent>

namespace Sixcast {
namespace {

constexpr qint64 sliceMs = 10;
constexpr int packetsAtOnce = 1000;

} // namespace

InspectionJob::InspectionJob(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
}

int InspectionJob::percent() const
{
    return m_reader && m_reader->size() > 0 ? int(m_reader->position() * 100 / m_reader->size())
                                            : 0;
}

Inspection InspectionJob::result() const
{
    return m_inspector ? m_inspector->result() : Inspection();
}

void InspectionJob::start()
{
    // The window has opened the file already: should it be gone by now, there is nothing to read.
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        m_reader = std::make_unique<CaptureReader>(m_file);
        if (m_reader->begin())
            m_inspector = std::make_unique<Inspector>(*m_reader);
    }
    m_timer.start(0, this);
}

void InspectionJob::cancel()
{
    m_timer.stop();
    Q_EMIT finished();
}

void InspectionJob::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    QElapsedTimer clock;
    clock.start();
    bool isOver = !m_inspector;
    while (!isOver && !clock.hasExpired(sliceMs))
        isOver = !m_inspector->advance(packetsAtOnce);
    if (isOver)
        return cancel();
    Q_EMIT progressed(percent());
}

} // namespace Sixcast
