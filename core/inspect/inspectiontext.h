// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspection.h"

#include <QJsonObject>

namespace Sixcast {

/// `packets 3, 5, 9 and 100 more`; empty: there are none to show.
QString packetsText(const PacketList &packets);
QString querierText(const SeenQuerier &querier); ///< of the line behind its address
QString memberText(const SeenMember &member);
QString senderText(const SeenSender &sender);
QString wantedText(const SeenMember &member); ///< the sources: `any source`, `only from ...`
/// What every result of one capture has to say beside it.
QString placeText();
/// One sentence: what the capture shows.
QString inspectionSentence(const Inspection &inspection);

/// All of it for a person, as plain text that can be pasted into a ticket. Ends in a line feed;
/// nothing from outside is left unescaped.
QString inspectionText(const Inspection &inspection, const QString &file);
/// `sixcast.inspect/1`, without the program that made it.
QJsonObject inspectionJson(const Inspection &inspection, const QString &file);
/// 0 all fits, 1 something is likely not as it should be, 2 there is no multicast in it, 3 not all
/// of the file could be read.
int inspectionStatus(const Inspection &inspection);

} // namespace Sixcast
