// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/fields.h"

namespace Sixcast {

/// Members of one kind of fact in the order of their lines, and how to take some of them over from
/// an earlier value. The kinds of both are the same, so the n-th line is the same member.
template<typename Wanted> class Keeper
{
public:
    explicit Keeper(Wanted wanted)
        : m_wanted(wanted)
    {
    }

    template<typename T> void keep(const T &before, T *now)
    {
        static_assert(everyMemberHasALine<T>);
        QList<const void *> members;
        const auto list = [&](const char *, const auto &member, Traits = {}) {
            members << &member;
        };
        visitFields(list, before);
        qsizetype line = 0;
        const auto take = [&]<typename M>(const char *, M &member, Traits traits = {}) {
            const M &old = *static_cast<const M *>(members[line++]);
            if (m_wanted(traits, member == M()))
                member = old;
            else if constexpr (std::is_same_v<M, InterfaceInfo>)
                keep(old, &member);
        };
        fields(take, *now);
    }

private:
    Wanted m_wanted;
};

/// The machine was read again: what a second reading can't know any more stays (Traits::kept).
template<typename T> void keepFirstReading(const T &before, T *now)
{
    Keeper([](Traits traits, bool) { return traits.kept; }).keep(before, now);
}

/// A digest has no room for everything: what it left out stays as it was told (Traits::told).
template<typename T> void keepWhatWasTold(const T &before, T *now)
{
    Keeper([](Traits traits, bool isEmpty) { return traits.told && isEmpty; }).keep(before, now);
}

} // namespace Sixcast
