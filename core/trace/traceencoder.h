// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/bytewriter.h"
#include "core/trace/rawpacket.h"
#include "core/trace/traceevent.h"
#include "core/trace/traceheader.h"

#include <memory>

namespace Sixcast {

enum class TraceFormat : quint8 {
    Sixcast, ///< JSON Lines, reads back exactly
    Text,
    Csv,
    Pcapng,
    Html
};

/// Of the suffix, in either case; nullopt for a suffix that is none of ours.
std::optional<TraceFormat> traceFormat(const QString &path);
/// What to say of such a path.
Error unknownSuffixError(const QString &path);
QString traceSuffix(TraceFormat format);     ///< `sixcast`, `log`, ...: the one to suggest
QString traceFormatName(TraceFormat format); ///< `Sixcast trace`: for a person, translated

/// Turns events into one file's bytes. Pure: neither opens nor prints. One object, one file.
class TraceEncoder
{
public:
    virtual ~TraceEncoder() = default;

    virtual void begin(ByteWriter &out, const TraceHeader &header) = 0;
    virtual void add(ByteWriter &out, const TraceEvent &event) = 0;
    /// A form that holds packets takes \a packet as it is, and \a event for what is said of it.
    virtual void addPacket(ByteWriter &out, const TraceEvent &event, const RawPacket &packet)
    {
        Q_UNUSED(packet)
        add(out, event);
    }
    virtual void end(ByteWriter &out) { Q_UNUSED(out) }
};

/// What a report says above the trace: its maker knows the verdict, the findings and the peers.
/// Plain text.
struct HtmlSummary {
    /// One place on a datagram's way.
    struct Step {
        QByteArray look; ///< `passed`, `part`, `stops`, `unreached`, `unknown`: its class
        QString count;   ///< may be empty
        QString name;
        QString word; ///< what its look says
    };
    struct Section {
        QString title;
        QStringList columns; ///< may be empty: no head
        QList<QStringList> rows;
        QString note;            ///< a paragraph below the title; may be empty
        QList<Step> way;         ///< drawn below the note; may be empty
        bool isFolded = false;   ///< only its title is shown at first
        bool isSentence = false; ///< the title is one, and stands out as such
        /// Of the rows' cells: a kind's name, for its colour. Empty: they have no colours.
        QList<QList<QByteArray>> looks;
        bool firstIsHead = false; ///< of each row
    };

    QString title;    ///< empty: "Sixcast trace"
    QString sentence; ///< the outcome in one sentence
    QList<Section> sections;
};

/// What the encoders may be told.
struct TraceEncoderOptions {
    HtmlSummary summary;     ///< for Html
    bool rawPackets = false; ///< for Pcapng: they all come by addPacket()
};

std::unique_ptr<TraceEncoder> makeTraceEncoder(TraceFormat format,
                                               const TraceEncoderOptions &options = {});

} // namespace Sixcast
