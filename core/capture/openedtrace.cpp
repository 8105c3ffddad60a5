// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/openedtrace.h"

#include "core/capture/capturesource.h"
#include "core/trace/tracefilesource.h"

namespace Sixcast {
namespace {

template<typename Source>
Result<OpenedTrace> opened(Result<std::unique_ptr<Source>> source, bool isCapture)
{
    if (!source)
        return source.error();
    const std::shared_ptr<Source> shared = std::move(source).value();
    return OpenedTrace{shared->header(), shared, isCapture};
}

} // namespace

Result<OpenedTrace> openTraceOrCapture(const QString &path)
{
    return isCaptureFile(path) ? opened(CaptureSource::open(path), true)
                               : opened(TraceFileSource::open(path), false);
}

} // namespace Sixcast
