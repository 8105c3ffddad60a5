// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/rejoin.h"
#include "core/trace/runtimeline.h"

#include <QJsonObject>

namespace Sixcast {

/// Whose timeline it is decides the words: the requester's HELLOs are answered, the listener's are
/// heard.
enum class TimelineView : quint8 { Answered, Heard };

/// `answered`, `in part`, `lost`, `nothing sent`; translated.
QString cellStateText(RunTimeline::State state, TimelineView view);
/// What a cell shows, for a person: `21:03:10 to 21:03:15: lost, 0 of 20 HELLOs`.
QString cellText(const RunTimeline &timeline, qsizetype cell, TimelineView view);
/// `from 21:03:10 for 4.20 s`, `since 21:03:10`.
QString gapText(const RunTimeline::Gap &gap);
/// The first gaps in one phrase; empty: there are none.
QString gapsText(const RunTimeline &timeline);
/// Of one that began late: until when nothing passed, in a sentence.
QString lateBeginText(const RunTimeline &timeline);
/// How the run went, in one sentence that does not need the eye.
QString timelineSummary(const RunTimeline &timeline, TimelineView view);
/// For a terminal: a strip with one mark a cell (ASCII, so that any log keeps it), then each gap
/// and each new join.
QString timelineStrip(const RunTimeline &timeline, const QList<Rejoin> &rejoins, TimelineView view);

/// `{"start", "cellSeconds", "cells": [[sent, answered], ...], "gaps": [...], "gapCount",
/// "rejoins": [...]}`. An open gap and a join that did not heal have no length.
QJsonObject timelineJson(const RunTimeline &timeline, const QList<Rejoin> &rejoins);

} // namespace Sixcast
