// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/path.h"

namespace Sixcast {

/// `input filter`, `eth0`, `group`: short, translated.
QString stepName(const PathPicture &path, Place place);
/// `5`, `0 of 5`; empty: not known.
QString stepCount(const PathStep &step);
/// `passed`, `stops here`, `not reached`, `not known`.
QString stepWord(StepState state);
/// `this machine (requester)`, `fe80::b (listener, reported 1 s ago)`.
QString sideName(const PathPicture &path, Side side);
/// The state that all places of a lane share without a number; nullopt: they differ.
std::optional<StepState> stateOfAll(const PathLane &lane);
/// `HELLO: 5 sent, 5 left eth0, 0 passed the input filter of fe80::b`: to be read aloud.
QString laneSentence(const PathPicture &path, const PathLane &lane);
/// Both machines, and two lanes of plain text; empty for an empty picture.
QString lanesText(const PathPicture &path);
/// What the signs of lanesText() mean.
QString lanesLegend();
/// Both.
QString pathText(const PathPicture &path);

} // namespace Sixcast
