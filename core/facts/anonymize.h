// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Sixcast {

/// Replaces names and addresses by stand-ins, so that a trace can be posted in public and still be
/// compared. Facts and digests are decoded, and each member is hidden as its description says; all
/// else is searched:
/// - host and user names: `host-3fa9c1`, `user-12ab34`;
/// - unicast addresses: the interface identifier, and the prefix unless it is link-local; what had
///   the same prefix or identifier has the same stand-in; a solicited-node group still belongs to
///   its addresses. Loopback, `::` and groups stay, but for a network prefix within them (RFC
///   3306);
/// - hardware addresses: `02:..`, in every spelling, also within names such as `enx0016...`;
/// - names of interfaces, unless they are of a usual kind (`eth0`, `enp3s0`, `wlan0`, ...);
/// - all of these within texts and within the payloads of HELLO, WELCOME and BEACON; any other
///   payload becomes as many `x`, for nobody knows what is in it.
/// Times, ports, sizes, runs, counters and errors stay as they are: who knows when and what was
/// tried may recognise the run.
///
/// Stand-ins are made with HMAC-SHA-256 (RFC 2104) from a passphrase, hence the same in every file
/// that is hidden with the same one: two machines' files still compare. Without a passphrase the
/// key is random, and nobody can make the stand-in of an address to look whether it is there. With
/// one, whoever knows or guesses it can.
class Anonymizer
{
public:
    explicit Anonymizer(const QString &passphrase = {});

    /// The names of this machine, its user and \a interfaces, so that they are found in texts.
    void learnThisMachine(const QStringList &interfaces);
    /// The names of interfaces in a trace: a text may name one before a row of its own does.
    void learn(const TraceSource &source);
    void learn(const EventGlance &glance);

    TraceHeader header(
        TraceHeader header); ///< from then on its host name is replaced in texts, too
    TraceEvent event(TraceEvent event);

    Ip6Address address(const Ip6Address &address);
    QString interfaceName(const QString &name);
    QString hostName(const QString &name) const;
    /// Of any spelling: with colons, with dashes, or without.
    QString hardwareAddress(QStringView text) const;
    QString text(const QString &text);
    /// All texts in it, and the names of interfaces by their keys.
    QJsonObject json(const QJsonObject &object);
    SideFacts facts(SideFacts facts);

private:
    quint64 hash(QByteArrayView what, QByteArrayView bytes) const;
    quint32 hash24(QByteArrayView lowBytes) const;
    Ip6Address computed(const Ip6Address &address) const;
    void hidePrefix(Ip6Address &address, size_t at) const;
    std::optional<QString> standInOf(QStringView word);
    void learnHost(const QString &name);
    void rememberName(const QString &name, const QString &standIn);
    QString replacedNames(QString text) const;
    QByteArray payload(const QByteArray &payload);
    QByteArray digest(QByteArrayView digest);
    void hide(std::optional<Endpoint> &endpoint);

    QByteArray m_secret;
    QList<std::pair<QString, QString>>
        m_names; ///< met so far, with stand-ins; longest first, bounded
    QHash<Ip6Address, Ip6Address> m_addresses; ///< made so far, bounded
};

/// A trace as it looks when it is hidden; the original must outlive it.
class AnonymizedSource : public TraceSource
{
public:
    AnonymizedSource(const TraceSource &original, const Anonymizer &anonymizer);

    qsizetype size() const override { return m_original.size(); }
    TraceEvent at(qsizetype row) const override { return m_anonymizer.event(m_original.at(row)); }
    qint64 wallNs(qsizetype row) const override { return m_original.wallNs(row); }
    void filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                std::vector<quint32> &found) const override;

private:
    const TraceSource &m_original;
    mutable Anonymizer m_anonymizer; ///< remembers what it made
};

} // namespace Sixcast
