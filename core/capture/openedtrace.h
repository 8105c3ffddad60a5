// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <memory>

namespace Sixcast {

/// A saved trace or a capture, told apart by its first bytes, whatever its name is.
struct OpenedTrace {
    TraceHeader header; ///< of a capture: role `capture`
    std::shared_ptr<TraceSource> source;
    bool isCapture = false;
};
/// Its first rows are read; TraceSource::advance() reads on.
Result<OpenedTrace> openTraceOrCapture(const QString &path);

} // namespace Sixcast
