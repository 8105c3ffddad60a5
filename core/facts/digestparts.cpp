// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/digestparts.h"

namespace Sixcast::DigestParts {
namespace {

/// Their order is the format: only ever append. What rarely moves stands last, where zeros are left
/// out.
constexpr Counter digestCounters[]{
    Counter::NicRx,           Counter::NicTx,           Counter::InReceives,
    Counter::InMcast,         Counter::InDelivers,      Counter::UdpIn,
    Counter::OutMcast,        Counter::OutDiscards,     Counter::InNs,
    Counter::OutNa,           Counter::OutNs,           Counter::InNa,
    Counter::InEchos,         Counter::UdpNoPorts,      Counter::InEchoReplies,
    Counter::InMldQueries,    Counter::UdpIgnoredMulti, Counter::UdpCsumErrors,
    Counter::UdpRcvbufErrors, Counter::XfrmInBlocked,   Counter::InHdrErrors,
    Counter::InNoRoutes,      Counter::InDiscards};

} // namespace

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray unlessZero(qint64 value)
{
    return value == 0 ? QByteArray() : number(value);
}

qint64 toNumber(QByteArrayView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? value : 0;
}

QByteArray word(const QString &text)
{
    QByteArray result;
    for (const QChar c : text.left(15)) {
        const bool plain = c.isLetterOrNumber() && c.unicode() < 128;
        result += plain || c == u'-' || c == u'_' || c == u'.' ? char(c.unicode()) : '?';
    }
    return result;
}

QString withColons(QByteArrayView hardwareAddress)
{
    return QString::fromLatin1(QByteArray::fromHex(hardwareAddress.toByteArray()).toHex(':'));
}

QByteArrayView Parts::next()
{
    const qsizetype end = m_rest.indexOf(m_separator);
    const auto part = end < 0 ? m_rest : m_rest.first(end);
    m_more = end >= 0;
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    return part;
}

QByteArray counters(const CounterSet &moved)
{
    QByteArrayList values;
    for (Counter counter : digestCounters)
        values << (moved[counter] ? number(*moved[counter]) : QByteArray());
    QByteArray text = values.join('/');
    while (text.endsWith("/0") || text.endsWith('/'))
        text.chop(text.endsWith('/') ? 1 : 2);
    return text;
}

void takeCounters(QByteArrayView text, CounterSet *moved)
{
    Parts parts(text, '/');
    for (Counter counter : digestCounters) {
        if (!parts.hasMore()) {
            moved->set(counter, 0); // trailing zeros are not told
            continue;
        }
        if (const auto value = parts.next(); !value.isEmpty())
            moved->set(counter, toNumber(value));
    }
}

} // namespace Sixcast::DigestParts
