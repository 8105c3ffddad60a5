// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Sixcast {

/// The payload of one datagram of the exchange.
///
/// Plain form (FLoM's): the bytes `HELLO` and `WELCOME`, no terminator.
/// Extended form, one ASCII line that begins with the plain word:
///
///     HELLO 1 run=<16 hex> seq=<n> [key=value ...] [blanks]
///     WELCOME 1 run=<same> seq=<same> heard=<n> rx=<ns> tx=<ns> hops=<n> if=<name> [key=value ...]
///     BEACON 1 run=<16 hex> seq=<n> d=<digest>
///
/// The beacon is what a listener tells ff02::1 unasked; nobody answers it.
/// A key is made of `a-z 0-9 - _`. In a value every byte that is not printable ASCII, and blank and
/// `%`, is written `%20`. Unknown keys are kept and otherwise ignored; of a repeated key the first
/// one counts.
///
/// | key     | in      | meaning                                                                  |
/// |---------|---------|--------------------------------------------------------------------------|
/// | `run`   | all     | 64 random bits that name the requester's run (beacon: the listener's)    |
/// | `seq`   | both    | number of the HELLO within its run, 32 bits, decimal                     |
/// | `heard` | WELCOME | HELLOs heard from this requester in all, this one included              |
/// | `rx`    | WELCOME | when the HELLO arrived, ns since 1970-01-01 UTC, the listener's clock    |
/// | `tx`    | WELCOME | when the WELCOME was made, same clock: tx - rx is the hold time          |
/// | `hops`  | WELCOME | hop limit with which the HELLO arrived                                   |
/// | `if`    | WELCOME | the listener's name of the interface on which the HELLO arrived          |
/// | `again` | WELCOME | the group was joined again: `worked/silent/since`, see Rejoin            |
/// | `stream`| HELLO   | numbered datagrams that have left beside the HELLOs until now            |
/// | `end`   | HELLO   | of that stream: this was all                                             |
/// | `s`     | WELCOME | what the listener counted of that stream, see StreamFigures              |
/// | `watch` | HELLO   | to ff02::1: answers from the group stopped; number of the latest HELLO   |
/// | `d`     | both    | digest of the sender's facts: `name:value,name:value`, see the diagnosis |
struct Message {
    enum class Kind : quint8 {
        Unknown, ///< begins with none of the words: traced, never answered
        Hello,
        Welcome,
        Beacon
    };
    struct Field {
        QByteArray key;
        QByteArray value; ///< as it was before encoding: any bytes

        bool operator==(const Field &) const = default;
    };

    Kind kind = Kind::Unknown;
    bool extended = false; ///< the grammar above matched; else run, seq and fields are empty
    quint64 run = 0;
    quint32 seq = 0;
    QList<Field> fields = {}; ///< all but run and seq, in their order, at most maximumFields
    int ignored = 0;          ///< words left out: no key=value, a second run or seq, too many

    static constexpr int maximumFields = 64;

    bool operator==(const Message &) const = default;

    std::optional<QByteArray> value(QByteArrayView key) const;
    /// A decimal of up to 63 bits without a sign.
    std::optional<qint64> number(QByteArrayView key) const;
    /// UTF-8, as it came: not yet escaped. Empty when absent.
    QString text(QByteArrayView key) const;
};

inline constexpr QByteArrayView plainHello = "HELLO";
inline constexpr QByteArrayView plainWelcome = "WELCOME";
inline constexpr QByteArrayView beaconWord = "BEACON";
/// Size of an extended HELLO when nobody asks for another: room for a WELCOME with all keys of the
/// table, 15 characters of interface name, and a small digest.
inline constexpr qsizetype defaultHelloBytes = 200;

/// What a listener says in an extended WELCOME.
struct WelcomeFacts {
    quint64 heard = 0;
    qint64 receivedNs = 0; ///< with sentNs: left out when 0
    qint64 sentNs = 0;
    int hops = -1;                   ///< left out when negative
    QString interfaceName = {};      ///< left out when empty
    QList<Message::Field> more = {}; ///< in the order of their importance
};

/// An extended HELLO, padded with blanks at its end to \a padTo bytes if it is shorter.
QByteArray encodeHello(quint64 run, quint32 seq, const QList<Message::Field> &fields = {},
                       qsizetype padTo = defaultHelloBytes);

/// The answer to \a hello, in kind. An extended one is never longer than \a maximumBytes, the size
/// of the request: what does not fit is left out, the rest stays in the order of the table. When
/// not even run and seq fit (nobody padded the request), or \a hello is plain, the answer is the
/// plain word, as FLoM gives it.
QByteArray encodeWelcome(const Message &hello, const WelcomeFacts &facts, qsizetype maximumBytes);

/// An extended beacon with the listener's digest; \a seq counts up within its \a run.
QByteArray encodeBeacon(quint64 run, quint32 seq, const QByteArray &digest,
                        QByteArrayView key = "d");

/// What joins a datagram with the one on the other machine, without anything that has to be
/// allocated: for who reads millions.
struct MessageHead {
    Message::Kind kind = Message::Kind::Unknown;
    bool extended = false;
    quint64 run = 0;
    quint32 seq = 0;
    qint64 receivedNs = 0; ///< `rx` and `tx`; 0: not told
    qint64 sentNs = 0;

    bool operator==(const MessageHead &) const = default;
};

/// As decodeMessage() tells it.
MessageHead decodeMessageHead(QByteArrayView payload);

/// Any bytes. What begins with a word is of that kind; it is extended only when all of the form is
/// right, so `HELLO`, `HELLO\n`, `HELLOX` and `HELLO 2 ...` are all plain HELLOs. Blanks and one
/// line end after the line are no part of it.
Message decodeMessage(QByteArrayView payload);

} // namespace Sixcast
