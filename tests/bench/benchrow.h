// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace Sixcast {

/// What a figure of ours is held against.
struct Rival {
    const char *name = "";
    double value = 0; ///< in our unit; 0: not measured here
    double goal = 0;  ///< ours is met up to this multiple of it; 0: no goal
};

/// A line of the table that packaging/bench makes of all benchmarks; nothing when one runs alone.
/// Less is better: a rate is told as the time for one.
inline void benchRow(const char *quantity, const char *unit, double ours, const Rival &peer,
                     const Rival &floor)
{
    const char *path = std::getenv("SIXCAST_BENCH_ROWS");
    std::FILE *file = path ? std::fopen(path, "a") : nullptr;
    if (!file)
        return;
    std::fprintf(file, "%s\t%s\t%.9g", quantity, unit, ours);
    for (const Rival &rival : {peer, floor})
        std::fprintf(file, "\t%s\t%.9g\t%.9g", rival.name, rival.value, rival.goal);
    std::fputc('\n', file);
    std::fclose(file);
}

} // namespace Sixcast
