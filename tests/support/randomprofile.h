// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profilefields.h"

#include <QRandomGenerator>

namespace Sixcast {

/// Puts a valid value into each member of a profile, from its description: the smallest, the
/// largest, one of those between.
class RandomProfile
{
public:
    explicit RandomProfile(quint32 seed)
        : m_random(seed)
    {
    }

    Profile next()
    {
        Profile profile;
        forEachField([&](const auto &field) { fill(field.traits, &(profile.*field.member)); });
        return profile;
    }
    QRandomGenerator &random() { return m_random; }

private:
    template<typename Number>
    requires std::is_integral_v<Number>
    void fill(const FieldTraits &traits, Number *value)
    {
        const int between = m_random.bounded(leastValue(traits) - 1, traits.maximum) + 1;
        const int values[] = {traits.minimum, traits.maximum, between};
        *value = Number(values[m_random.bounded(3)]);
    }
    void fill(const FieldTraits &, bool *value) { *value = m_random.bounded(2); }
    void fill(const FieldTraits &, QString *interface)
    {
        const QString names[] = {{}, QStringLiteral("enp3s0"), QStringLiteral("br-0a1b2c@if5")};
        *interface = names[m_random.bounded(3)];
    }
    void fill(const FieldTraits &, Ip6Address *group)
    {
        group->bytes[1] = quint8(m_random.bounded(256));
        group->bytes[15] = quint8(m_random.bounded(256));
    }
    void fill(const FieldTraits &, std::optional<Ip6Address> *address)
    {
        const QStringView texts[] = {u"2001:db8::1", u"fe80::2", u""};
        *address = Ip6Address::parse(texts[m_random.bounded(3)]);
    }
    void fill(const FieldTraits &traits, QList<Ip6Address> *addresses)
    {
        const int count = qstrcmp(traits.key, "source") == 0 ? m_random.bounded(4) : 0;
        for (int i = 0; i < count; ++i) {
            Ip6Address address = *Ip6Address::parse(u"2001:db8::1");
            address.bytes[14] = quint8(i);
            addresses->append(address);
        }
    }
    template<typename Word>
    requires std::is_enum_v<Word>
    void fill(const FieldTraits &traits, Word *value)
    {
        const QStringList choices = fieldChoices(traits);
        readWord(choices.at(m_random.bounded(int(choices.size()))), value);
    }

    QRandomGenerator m_random;
};

} // namespace Sixcast
