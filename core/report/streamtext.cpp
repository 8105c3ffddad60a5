// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/streamtext.h"

#include "core/base/lossbound.h"
#include "core/base/oserror.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::StreamText)
};

constexpr double warnsAboveBitsPerS = 10e6;
constexpr qsizetype shownBursts = 5;

QString millisecondsText(qint64 ns)
{
    const double ms = double(ns) / 1e6;
    return u"%1 ms"_s.arg(ms, 0, 'f', ms < 10 ? 3 : 1);
}

QString megabitsText(double bitsPerS)
{
    return u"%1 Mbit/s"_s.arg(bitsPerS / 1e6, 0, 'f', bitsPerS < 10e6 ? 2 : 1);
}

double shareOf(const StreamAccount &account)
{
    const quint64 known = account.sent - account.unknown;
    return known == 0 ? 0 : double(account.missing()) / double(known);
}

/// The first column to the left, the others to the right.
QString tableText(const QList<QStringList> &lines)
{
    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString shown = u"  "_s + line.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < line.size(); ++i)
            shown += u"  "_s + line[i].rightJustified(widths[i]);
        text += shown + u'\n';
    }
    return text;
}

QString burstsText(const StreamRow &row, int rate)
{
    QList<LossBurst> bursts = row.figures.longest;
    std::stable_sort(bursts.begin(), bursts.end(),
                     [](const LossBurst &a, const LossBurst &b) { return a.count > b.count; });
    if (bursts.isEmpty() || bursts.first().count < 2)
        return {};
    QStringList parts;
    for (const LossBurst &burst : bursts.first(std::min(shownBursts, bursts.size()))) {
        parts += rate > 0 ? Tr::tr("%1 from number %2 (at %3 s)")
                                .arg(burst.count)
                                .arg(burst.first)
                                .arg(double(burst.first - 1) / rate, 0, 'f', 2)
                          : Tr::tr("%1 from number %2").arg(burst.count).arg(burst.first);
    }
    return u"    "_s
        + Tr::tr("%n gap(s), the longest: %1", nullptr, int(row.figures.bursts))
              .arg(parts.join(u", "))
        + u'\n';
}

/// What did not even leave, or found no place.
QString notesText(const StreamResult &stream)
{
    QString text;
    if (stream.refused > 0) {
        text += u"  "_s
            + Tr::tr("Not sent: %1, refused by this machine: %2")
                  .arg(QString::number(stream.refused), osErrorDescription(stream.lastError))
            + u'\n';
    }
    if (stream.behind > 0) {
        text += u"  "_s
            + Tr::tr("Not sent: %1, this machine couldn't keep the pace").arg(stream.behind)
            + u'\n';
    }
    if (stream.untracked > 0) {
        text += u"  "_s
            + Tr::tr("Not counted: %1, of more streams than are kept at once").arg(stream.untracked)
            + u'\n';
    }
    return text;
}

const StreamRow &worstOf(const StreamResult &stream)
{
    return *std::max_element(stream.rows.cbegin(), stream.rows.cend(),
                             [](const StreamRow &a, const StreamRow &b) {
                                 return shareOf(a.account()) < shareOf(b.account());
                             });
}

QJsonObject rowJson(const StreamRow &row, int rate)
{
    const StreamAccount account = row.account();
    QJsonArray bursts;
    for (const LossBurst &burst : row.figures.longest) {
        QJsonObject object{{u"first"_s, qint64(burst.first)}, {u"count"_s, qint64(burst.count)}};
        if (rate > 0)
            object.insert(u"seconds"_s, double(burst.first - 1) / rate);
        bursts.append(object);
    }
    QJsonObject lost{{u"between"_s, qint64(account.lost)},
                     {u"receiveBuffer"_s, qint64(account.bufferDropped)}};
    if (row.figures.cardDrops)
        lost.insert(u"interface"_s, qint64(account.cardDropped));
    return {{u"address"_s, row.peer.address.toString()},
            {u"interface"_s, row.interface.name},
            {u"sent"_s, qint64(account.sent)},
            {u"received"_s, qint64(account.received)},
            {u"missing"_s, qint64(account.missing())},
            {u"lost"_s, lost},
            {u"unknown"_s, qint64(account.unknown)},
            {u"share"_s, shareOf(account)},
            {u"bound"_s, lossBound(account.sent - account.unknown, account.missing())},
            {u"duplicates"_s, qint64(row.figures.duplicates)},
            {u"reordered"_s, qint64(row.figures.reordered)},
            {u"late"_s, qint64(row.figures.late)},
            {u"jitterMs"_s, double(row.figures.jitterNs) / 1e6},
            {u"longestGapMs"_s, double(row.figures.longestGapNs) / 1e6},
            {u"gaps"_s, qint64(row.figures.bursts)},
            {u"longestGaps"_s, bursts},
            {u"complete"_s, row.figures.ended}};
}

} // namespace

QString shareText(double share)
{
    const double percent = share * 100;
    if (percent == 0 || percent >= 99.95)
        return u"%1 %"_s.arg(percent, 0, 'f', 0);
    const int digits = percent >= 10 ? 1 : std::min(6, 1 - int(std::floor(std::log10(percent))));
    return u"%1 %"_s.arg(percent, 0, 'f', digits);
}

QString boundText(quint64 sent, quint64 lost)
{
    return Tr::tr("%1 of %2: with 95 % confidence, less than %3 are lost")
        .replace(u"%1"_s, QString::number(sent - lost))
        .replace(u"%2"_s, QString::number(sent))
        .replace(u"%3"_s, shareText(lossBound(sent, lost)));
}

QStringList streamHeadings(StreamView view)
{
    return {view == StreamView::Sent ? Tr::tr("listener") : Tr::tr("sender"),
            Tr::tr("sent"),
            Tr::tr("received"),
            Tr::tr("lost"),
            Tr::tr("buffer", "dropped by the receive buffer"),
            Tr::tr("card", "dropped by the interface"),
            Tr::tr("unknown"),
            Tr::tr("missing", "share of datagrams"),
            Tr::tr("twice", "duplicates"),
            Tr::tr("reordered"),
            Tr::tr("jitter"),
            Tr::tr("longest gap")};
}

QStringList streamCells(const StreamRow &row)
{
    const StreamAccount account = row.account();
    const auto text = [](quint64 number) { return QString::number(number); };
    return {addressText(row.peer, row.interface),
            text(account.sent),
            text(account.received),
            text(account.lost),
            text(account.bufferDropped),
            row.figures.cardDrops ? text(account.cardDropped) : u"-"_s,
            text(account.unknown),
            shareText(shareOf(account)),
            text(row.figures.duplicates),
            text(row.figures.reordered),
            millisecondsText(row.figures.jitterNs),
            millisecondsText(row.figures.longestGapNs)};
}

QStringList sampleHeadings()
{
    return {Tr::tr("time", "since the stream began"), Tr::tr("received per second"),
            Tr::tr("missing"), Tr::tr("share", "of datagrams that are missing"), Tr::tr("jitter")};
}

QStringList sampleCells(const StreamSample &sample)
{
    const double seconds = std::max(0.001, double(sample.lengthMs) / 1e3);
    const quint64 all = sample.received + sample.missing;
    return {u"%1 s"_s.arg(double(sample.endMs) / 1e3, 0, 'f', 1),
            QString::number(qRound64(double(sample.received) / seconds)),
            QString::number(sample.missing),
            shareText(all == 0 ? 0 : double(sample.missing) / double(all)),
            millisecondsText(sample.jitterNs)};
}

QString streamTitle(const StreamResult &stream, StreamView view)
{
    const double seconds = double(stream.durationMs) / 1e3;
    const double rate = seconds > 0 ? double(stream.sent) / seconds : 0;
    const QString title = view == StreamView::Sent
        ? Tr::tr("Stream: %1 of %2 datagrams of %3 bytes sent in %4 s, %5 per second, %6")
        : Tr::tr("Stream: %1 datagrams of %3 bytes sent to this machine in %4 s, %5 per second, "
                 "%6");
    QString text = title;
    text.replace(u"%1"_s, QString::number(stream.sent))
        .replace(u"%2"_s, QString::number(stream.planned))
        .replace(u"%3"_s, QString::number(stream.bytes))
        .replace(u"%4"_s, QString::number(seconds, 'f', 2))
        .replace(u"%5"_s, QString::number(qRound64(rate)))
        .replace(u"%6"_s, megabitsText(rate * stream.bytes * 8));
    return text;
}

QString streamText(const StreamResult &stream, StreamView view)
{
    QString text = streamTitle(stream, view) + u'\n' + notesText(stream);
    if (stream.rows.isEmpty())
        return text + u"  "_s + Tr::tr("No listener on the link told what arrived.") + u'\n';
    QList<QStringList> lines{streamHeadings(view)};
    for (const StreamRow &row : stream.rows)
        lines.append(streamCells(row));
    const QStringList table = tableText(lines).split(u'\n');
    text += table.first() + u'\n';
    for (qsizetype i = 0; i < stream.rows.size(); ++i)
        text += table[i + 1] + u'\n' + burstsText(stream.rows[i], stream.rate);
    return text;
}

bool isIncomplete(const StreamResult &stream)
{
    return stream.refused > 0 || stream.behind > 0
        || std::any_of(stream.rows.begin(), stream.rows.end(), [](const StreamRow &row) {
               const StreamAccount account = row.account();
               return account.received < account.sent;
           });
}

QString streamSentence(const StreamResult &stream, StreamView view)
{
    if (stream.rows.isEmpty())
        return {};
    const StreamRow &worst = worstOf(stream);
    const StreamAccount account = worst.account();
    const QString where = addressText(worst.peer, worst.interface);
    const quint64 known = account.sent - account.unknown;
    QString text;
    if (account.missing() == 0) {
        text = view == StreamView::Sent
            ? Tr::tr("The stream arrived at %n listener(s), %1.", nullptr, int(stream.rows.size()))
            : Tr::tr("%n stream(s) arrived, %1.", nullptr, int(stream.rows.size()));
        text.replace(u"%1"_s, boundText(known, 0));
    } else {
        text = view == StreamView::Sent
            ? Tr::tr("Of the stream, %1 of %2 datagrams (%3) didn't arrive at %4.")
            : Tr::tr("Of the stream, %1 of %2 datagrams (%3) didn't arrive from %4.");
        text = text.replace(u"%1"_s, QString::number(account.missing()))
                   .replace(u"%2"_s, QString::number(known))
                   .replace(u"%3"_s, shareText(shareOf(account)))
                   .replace(u"%4"_s, where);
        if (account.bufferDropped > 0) {
            text += u' '
                + (view == StreamView::Sent
                       ? Tr::tr("%1 of them reached that machine, whose receive buffer overflowed.")
                       : Tr::tr("%1 of them reached this machine, whose receive buffer "
                                "overflowed."))
                      .arg(account.bufferDropped);
        }
    }
    if (account.unknown > 0)
        text += u' ' + Tr::tr("Of %1 datagrams it isn't known.").arg(account.unknown);
    if (stream.behind > 0 || stream.refused > 0) {
        text += u' '
            + Tr::tr("This machine sent only %1 of %2.")
                  .arg(QString::number(stream.sent),
                       QString::number(stream.sent + stream.behind + stream.refused));
    }
    return text;
}

QJsonObject streamJson(const StreamResult &stream, StreamView view)
{
    QJsonArray rows;
    for (const StreamRow &row : stream.rows)
        rows.append(rowJson(row, stream.rate));
    QJsonObject object{{u"sent"_s, qint64(stream.sent)},
                       {u"bytes"_s, stream.bytes},
                       {u"seconds"_s, double(stream.durationMs) / 1e3},
                       {view == StreamView::Sent ? u"listeners"_s : u"senders"_s, rows}};
    if (view == StreamView::Sent) {
        object.insert(u"rate"_s, stream.rate);
        object.insert(u"planned"_s, qint64(stream.planned));
        object.insert(u"refused"_s, qint64(stream.refused));
        object.insert(u"behind"_s, qint64(stream.behind));
    } else {
        object.insert(u"notCounted"_s, qint64(stream.untracked));
    }
    return object;
}

QString streamWarning(int rate, int bytes)
{
    const double bitsPerS = double(rate) * bytes * 8;
    if (bitsPerS <= warnsAboveBitsPerS)
        return {};
    return Tr::tr("%1 of multicast: a switch without MLD snooping sends it out of every port, also "
                  "to slow and wireless ones.")
        .arg(megabitsText(bitsPerS));
}

} // namespace Sixcast
