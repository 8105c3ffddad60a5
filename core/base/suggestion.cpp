// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/suggestion.h"

#include "core/base/escape.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Suggestion)
};

constexpr qsizetype longestWord = 64; // the cost grows with the square

/// Steps from one to the other, where exchanging two neighbours is one (optimal string alignment).
int distance(QStringView one, QStringView other)
{
    std::vector<std::vector<int>> steps(size_t(one.size()) + 1,
                                        std::vector<int>(size_t(other.size()) + 1));
    for (size_t i = 0; i < steps.size(); ++i) {
        for (size_t j = 0; j < steps[i].size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = int(i + j);
                continue;
            }
            const auto same = [&](size_t a, size_t b) {
                return one[qsizetype(a) - 1] == other[qsizetype(b) - 1];
            };
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1,
                                    steps[i - 1][j - 1] + (same(i, j) ? 0 : 1)});
            if (i > 1 && j > 1 && same(i, j - 1) && same(i - 1, j))
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps.back().back();
}

} // namespace

QString closestWord(QStringView word, const QStringList &known)
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QString wanted = word.toString().toLower();
    QString best;
    int fewest = 1 + int(wanted.size()) / 4; // "eth9" is one step from "eth0", "lo" is not "eth0"
    for (const QString &candidate : known) {
        if (candidate.size() > longestWord)
            continue;
        const int steps = distance(wanted, candidate.toLower());
        if (steps < fewest || (steps == fewest && best.isEmpty())) {
            best = candidate;
            fewest = steps;
        }
    }
    return best;
}

QString didYouMean(QStringView word, const QStringList &known)
{
    const QString closest = closestWord(word, known);
    return closest.isEmpty() ? QString() : u' ' + Tr::tr("Did you mean %1?").arg(escaped(closest));
}

} // namespace Sixcast
