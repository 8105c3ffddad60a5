// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/fields.h"

#include <QRandomGenerator>

#include <limits>

namespace Sixcast {

/// Facts in which every member may be filled in, with names from outside as bad as they come; the
/// same for the same seed.
class RandomFacts
{
public:
    static constexpr qint64 momentNs = 1'700'000'000'000'000'000; ///< about when all of it happened

    explicit RandomFacts(quint32 seed)
        : m_random(seed)
    {
    }

    SideFacts next()
    {
        SideFacts facts;
        fields(*this, facts);
        if (!facts.interfaces.isEmpty()) // else the chosen one is hardly ever there
            facts.settings.interfaces.prepend(facts.interfaces.first().info.ref);
        return facts;
    }

    template<typename T> void operator()(const char *name, T &value, Traits traits = {})
    {
        m_name = QLatin1StringView(name);
        m_traits = traits;
        if (!traits.here)
            fill(value);
    }

private:
    bool chance(int in) { return m_random.bounded(in) == 0; }

    void fill(bool &value) { value = chance(2); }
    template<typename T>
    requires(std::is_integral_v<T>) void fill(T &value)
    {
        using Limits = std::numeric_limits<T>;
        if (m_name.endsWith(u"Ns"))
            value = T(momentNs - m_random.bounded(100'000) * 1'000'000LL);
        else if (chance(8) && !std::is_same_v<T, int>) // those are added up
            value = chance(2) ? Limits::max() : Limits::min();
        else
            value = T(m_random.bounded(chance(2) ? 5 : 100'000));
    }
    void fill(InterfaceIndex &value) { value.value = m_random.bounded(4U); }
    void fill(Side &value) { value = chance(2) ? Side::Listener : Side::Requester; }
    void fill(Provenance &value) { value = Provenance(m_random.bounded(int(Provenance::Own) + 1)); }
    void fill(Purpose &value)
    {
        static constexpr std::array some{Purpose::Group, Purpose::Control, Purpose::Hello,
                                         Purpose::Unicast, Purpose::Welcome};
        value = some[std::size_t(m_random.bounded(int(some.size())))];
    }
    void fill(NeighbourState &value)
    {
        static constexpr std::array some{NeighbourState::Reachable, NeighbourState::Failed,
                                         NeighbourState::Permanent};
        value = some[std::size_t(m_random.bounded(int(some.size())))];
    }
    void fill(Contradiction::Kind &value) { value = Contradiction::Kind(m_random.bounded(2)); }
    void fill(QByteArray &value) { value = QByteArray(m_random.bounded(9), 'b'); }
    void fill(Ip6Address &value)
    {
        for (quint8 &byte : value.bytes)
            byte = quint8(chance(2) ? 0 : m_random.bounded(256));
        if (chance(2))
            value.bytes[0] = 0xfe, value.bytes[1] = 0x80;
    }
    void fill(QString &value)
    {
        if (m_traits.secret == Secret::HardwareAddress) {
            QByteArray bytes(6, Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(m_random.bounded(256));
            value = QString::fromLatin1(bytes.toHex(':'));
        } else {
            const QString letters = QStringLiteral("abcdefg eth0:,+/\"\\\n\u00e4");
            for (int n = m_random.bounded(12); n > 0; --n)
                value += letters[m_random.bounded(int(letters.size()))];
        }
    }
    void fill(CounterSet &value)
    {
        for (int i = 0; i < counterCount; ++i) {
            if (chance(2))
                value.set(Counter(i), chance(2) ? 0 : m_random.bounded(1000));
        }
    }
    template<typename T> void fill(std::optional<T> &value)
    {
        if (chance(2))
            fill(value.emplace());
    }
    template<typename T> void fill(QList<T> &list)
    {
        for (int n = m_random.bounded(3); n > 0; --n)
            fill(list.emplace_back());
    }
    template<typename T>
    requires Described<RandomFacts, T>
    void fill(T &value)
    {
        static_assert(everyMemberHasALine<T>);
        fields(*this, value);
    }

    QRandomGenerator m_random;
    QString m_name;
    Traits m_traits;
};

} // namespace Sixcast
