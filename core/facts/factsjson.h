// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

#include <QByteArray>

namespace Sixcast {

/// `{"format":"sixcast.facts/1", ...}`, compact. What is unknown, empty or zero is absent.
QByteArray encodeFacts(const SideFacts &facts);
/// Any bytes. Nullopt when they are no facts of this format; what is of a wrong type or too much is
/// left out.
std::optional<SideFacts> decodeFacts(const QByteArray &json);

} // namespace Sixcast
