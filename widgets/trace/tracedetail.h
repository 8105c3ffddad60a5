// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

#include <QTextEdit>

namespace Sixcast {

/// One event in full: every field, what its error means, the payload as text and in hexadecimal.
/// Written with a text cursor, never as HTML: what came from the network stays text.
class TraceDetail : public QTextEdit
{
    Q_OBJECT
public:
    explicit TraceDetail(QWidget *parent = nullptr);

    void setEvent(const std::optional<TraceEvent> &event);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write();
    int bytesPerLine() const; ///< of the dump, as many as fit

    std::optional<TraceEvent> m_event;
    int m_writtenBytesPerLine = 0;
};

} // namespace Sixcast
