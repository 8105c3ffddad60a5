// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/inference.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Sixcast {
namespace {

using C = Class;
using O = Observation;
using S = Stage;
using V = Value;
using Sort = Hypothesis::Sort;

/// Of "something else" at a stage, and where a row means "some filter here" already.
constexpr double unnamedPrior = 0.8;
constexpr double caughtPrior = 0.2;
constexpr double offPrior = 1e-4;
constexpr double toldIsOff = 0.01; ///< what another machine says of itself may be wrong
constexpr double failedWorks = 0.001;
constexpr double foreign = 0.4; ///< who speaks is a listener of its own

struct UnnamedAt {
    Stage stage;
    double prior;
    Few<Class, 10> classes;
};

constexpr UnnamedAt unnamed[]{
    {S::RequesterSettings, unnamedPrior, {C::All}},
    {S::RequesterRoute, unnamedPrior, {C::All, C::Group}},
    {S::RequesterOut, caughtPrior, {C::All, C::Multicast, C::Udp, C::Group}},
    {S::RequesterTx, unnamedPrior, {C::All, C::Multicast}},
    {S::NetworkForth,
     unnamedPrior,
     {C::All, C::Multicast, C::Group, C::MulticastUdp, C::Udp, C::Unicast, C::Narrow, C::Wide,
      C::Hello}},
    {S::ListenerRx, unnamedPrior, {C::All, C::Multicast, C::Group}},
    {S::ListenerIngress, caughtPrior, {C::All, C::Multicast, C::Udp}},
    {S::ListenerPre, caughtPrior, {C::All, C::Multicast, C::Group, C::Udp, C::Wide}},
    {S::ListenerIn, caughtPrior, {C::All, C::Udp, C::GroupUdp, C::WireUdp}},
    {S::ListenerGroup, unnamedPrior, {C::Group}},
    {S::ListenerSocket, unnamedPrior, {C::Port, C::Hello}},
    {S::ListenerApp, unnamedPrior, {C::Port}},
    {S::ListenerBack, unnamedPrior, {C::Unicast, C::Welcome}},
    {S::ListenerOut, caughtPrior, {C::All, C::Udp, C::Unicast}},
    {S::ListenerTx, unnamedPrior, {C::All, C::Unicast}},
    {S::NetworkBack, unnamedPrior, {C::All, C::Unicast, C::Welcome, C::Udp}},
    {S::RequesterRx, unnamedPrior, {C::All, C::Unicast}},
    {S::RequesterIngress, caughtPrior, {C::All, C::Udp}},
    {S::RequesterPre, caughtPrior, {C::All, C::Welcome}},
    {S::RequesterIn, caughtPrior, {C::All, C::Udp, C::Welcome}},
    {S::RequesterSocket, unnamedPrior, {C::Welcome}},
};

struct UnnamedMode {
    Mode mode;
    double share;
};
constexpr UnnamedMode unnamedModes[]{
    {Mode::All, 0.8}, {Mode::Part, 0.13}, {Mode::Stop, 0.05}, {Mode::Delay, 0.02}};

/// Works out once what does not depend on any reading.
void foresee(Hypothesis *hypothesis)
{
    for (std::size_t i = 0; i < observationCount; ++i) {
        if (const Path *path = pathOf(O(i))) {
            for (std::size_t s = 0; s < situationCount; ++s)
                hypothesis->ways[s][i] = passing(hypothesis->site, *path, Situation(s));
        }
        hypothesis->marked[i] = hypothesis->row && markOf(*hypothesis->row, O(i));
    }
}

std::vector<Hypothesis> build()
{
    std::vector<Hypothesis> all;
    for (const auto &rows : modelRows()) {
        for (const ModelRow &row : rows) {
            for (const Site &site : row.sites)
                all.push_back({Sort::Named, &row, site, row.prior / double(row.sites.size())});
        }
    }
    for (const UnnamedAt &place : unnamed) {
        for (Class hits : place.classes) {
            for (const UnnamedMode &way : unnamedModes) {
                all.push_back({Sort::Unnamed, nullptr, Site(place.stage, hits, way.mode),
                               place.prior * way.share / double(place.classes.size())});
            }
        }
    }
    double total = 0;
    for (const Hypothesis &hypothesis : all)
        total += hypothesis.prior;
    all.push_back({Sort::Works, nullptr, {}, total});
    all.push_back({Sort::Off, nullptr, {}, total * offPrior});
    for (Hypothesis &hypothesis : all)
        foresee(&hypothesis);
    return all;
}

/// Readings that depend on each other count less than once.
double weightOf(Observation what)
{
    switch (what) {
    case O::LadderUdp:
        return 0.4;
    case O::LadderNic:
    case O::LadderIp:
    case O::HeardPing:
    case O::SolicitationArrives:
        return 0.5;
    case O::RequesterEchoAllNodes:
    case O::ListenerEchoAllNodes:
    case O::BeaconForth:
    case O::Solicited:
    case O::BackAdvertised:
        return 0.6;
    case O::LadderMulticast:
    case O::BackDelivered:
    case O::ListenerSwallows:
        return 0.7;
    case O::PingAllNodes:
    case O::GapIn:
    case O::BeaconBack:
        return 0.8;
    default:
        return 1;
    }
}

/// How a host that has nothing to do with the run reacts. Nullopt: it has no part in this reading.
std::optional<double> ofStranger(Observation what, Value value, bool isBound)
{
    const bool positive = value != V::None && value != V::No;
    const auto chance = [&](double yes) { return positive ? yes : 1 - yes; };
    if (!isBound) { // ... that has a listener of its own
        switch (what) {
        case O::AllNodes:
        case O::Host:
        case O::NextPort:
        case O::OtherGroup:
        case O::OtherPort:
            return 0.5;
        case O::PingGroup:
            return chance(0.15);
        default:
            break;
        }
    }
    switch (what) {
    case O::Host:
        return chance(0.03);
    case O::HostClosed:
        return chance(0.85);
    case O::HostProhibited:
        return chance(0.08);
    case O::Kernel:
    case O::PingAllNodes:
    case O::PingHost:
        return chance(0.9);
    default:
        return std::nullopt;
    }
}

/// Nothing was even tried: it can't be said to work.
bool couldNotTry(const Observations &seen)
{
    const auto isOther = [&](Observation what) {
        return seen.isKnown(what) && !seen.is(what, V::Ok);
    };
    return isOther(O::RequesterSetup) || isOther(O::ListenerSetup)
        || (isOther(O::SendError) && seen.sent == 0) || seen.isYes(O::RequesterGone)
        || (!seen.isKnown(O::Group) && !seen.isKnown(O::CardToCard)
            && !seen.isKnown(O::ProgramToCard) && seen.view != Case::View::Listener);
}

double logLikelihood(const Hypothesis &hypothesis, Observation what, Value value,
                     const Observations &seen)
{
    double p = likelihood(hypothesis, what, value, seen);
    if (isTold(what, seen.view))
        p = (1 - toldIsOff) * p + toldIsOff / 2;
    return weightOf(what) * std::log(std::max(p, 1e-5));
}

/// A reading, and what of it is the same for all hypotheses.
struct Reading {
    Observation what;
    Value value;
    std::optional<double> plain;    ///< expected by the base rate: its logarithm
    std::optional<double> stranger; ///< how a host that has no part in it reacts, likewise
};

std::vector<Reading> readingsOf(const Observations &seen, double stranger)
{
    std::vector<Reading> readings;
    const Hypothesis &anyOther =
        *std::find_if(hypotheses().begin(), hypotheses().end(),
                      [](const Hypothesis &hypothesis) { return hypothesis.sort == Sort::Works; });
    for (std::size_t i = 0; i < observationCount; ++i) {
        const auto value = seen[O(i)];
        if (!value)
            continue;
        Reading reading{O(i), *value, {}, {}};
        if (isPlain(O(i)))
            reading.plain = logLikelihood(anyOther, O(i), *value, seen);
        if (const auto other = ofStranger(O(i), *value, seen.isBound); stranger > 0 && other)
            reading.stranger = std::log(*other);
        readings.push_back(reading);
    }
    return readings;
}

double logPosterior(const Hypothesis &hypothesis, const Observations &seen,
                    const std::vector<Reading> &readings, double stranger)
{
    double sum = std::log(hypothesis.prior);
    double ofHost = 0;
    double ofOther = 0;
    for (const Reading &reading : readings) {
        const bool isPlainHere = reading.plain && hypothesis.sort != Sort::Off
            && !hypothesis.marked[std::size_t(reading.what)];
        const double p = isPlainHere ? *reading.plain
                                     : logLikelihood(hypothesis, reading.what, reading.value, seen);
        ofOther += reading.stranger.value_or(0);
        (reading.stranger ? ofHost : sum) += p;
    }
    if (stranger > 0 && hypothesis.sort != Sort::Works)
        ofHost = std::log((1 - stranger) * std::exp(ofHost) + stranger * std::exp(ofOther));
    if (hypothesis.sort == Sort::Works && couldNotTry(seen))
        sum += std::log(failedWorks);
    return sum + ofHost;
}

std::vector<double> normalized(std::vector<double> logs)
{
    const double most = *std::max_element(logs.begin(), logs.end());
    double total = 0;
    for (double &value : logs) {
        value = std::exp(value - most);
        total += value;
    }
    for (double &value : logs)
        value /= total;
    return logs;
}

/// No other cause shows itself by the same reading.
bool isOwnMark(const ModelRow &row, const Mark &mark)
{
    for (const auto &rows : modelRows()) {
        for (const ModelRow &other : rows) {
            const bool isSameCause = QLatin1StringView(other.id) == QLatin1StringView(row.id);
            const Mark *same = isSameCause ? nullptr : markOf(other, mark.what);
            if (same && same->value == mark.value && same->probability >= Level::half)
                return false;
        }
    }
    return true;
}

QString idOf(const Hypothesis &hypothesis)
{
    return hypothesis.row ? QString::fromLatin1(hypothesis.row->id) : QString();
}

} // namespace

const std::vector<Hypothesis> &hypotheses()
{
    static const std::vector<Hypothesis> all = build();
    return all;
}

std::vector<double> posterior(const Observations &seen)
{
    const double stranger = seen.isBound ? seen.stranger : foreign;
    const std::vector<Reading> readings = readingsOf(seen, stranger);
    std::vector<double> logs;
    logs.reserve(hypotheses().size());
    for (const Hypothesis &hypothesis : hypotheses())
        logs.push_back(logPosterior(hypothesis, seen, readings, stranger));
    return normalized(std::move(logs));
}

std::vector<double> posteriorWithout(const Observations &seen, const ModelRow &row)
{
    std::vector<double> shares = posterior(seen);
    double rest = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const ModelRow *own = hypotheses()[i].row;
        if (own && QLatin1StringView(own->id) == QLatin1StringView(row.id))
            shares[i] = 0;
        rest += shares[i];
    }
    for (double &share : shares)
        share /= std::max(rest, 1e-300);
    return shares;
}

double shareOf(const std::vector<double> &shares, QLatin1StringView id)
{
    double sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Hypothesis &hypothesis = hypotheses()[i];
        const bool isWorks = hypothesis.sort == Sort::Works && id == QLatin1StringView("works");
        if (isWorks || (hypothesis.row && id == QLatin1StringView(hypothesis.row->id)))
            sum += shares[i];
    }
    return sum;
}

std::optional<Place> placeOf(const Hypothesis &hypothesis)
{
    const bool hasPlace = hypothesis.sort == Sort::Named || hypothesis.sort == Sort::Unnamed;
    return hasPlace ? std::optional(placeOf(hypothesis.site.shown)) : std::nullopt;
}

std::optional<Place> placeOf(const std::vector<double> &shares, QLatin1StringView id)
{
    std::array<double, placeCount> sums{};
    for (std::size_t i = 0; i < hypotheses().size(); ++i) {
        const Hypothesis &hypothesis = hypotheses()[i];
        if (hypothesis.row && id == QLatin1StringView(hypothesis.row->id))
            sums[std::size_t(placeOf(hypothesis.site.shown))] +=
                shares.empty() ? hypothesis.prior : shares[i];
    }
    const auto most = std::max_element(sums.begin(), sums.end());
    return *most > 0 ? std::optional(Place(most - sums.begin())) : std::nullopt;
}

QList<PlaceShare> placesOf(const std::vector<double> &shares)
{
    std::array<double, placeCount> sums{};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (const auto place = placeOf(hypotheses()[i]))
            sums[std::size_t(*place)] += shares[i];
    }
    QList<PlaceShare> places;
    for (std::size_t i = 0; i < placeCount; ++i)
        places.append({Place(i), sums[i]});
    std::stable_sort(places.begin(), places.end(),
                     [](const PlaceShare &a, const PlaceShare &b) { return a.share > b.share; });
    return places;
}

QList<CauseShare> causesOf(const std::vector<double> &shares, std::optional<Place> place)
{
    QList<CauseShare> causes;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const auto where = placeOf(hypotheses()[i]);
        if (!where || (place && *where != *place))
            continue;
        const QString id = idOf(hypotheses()[i]);
        const auto known = std::find_if(causes.begin(), causes.end(), [&](const CauseShare &cause) {
            return cause.id == id && cause.place == *where;
        });
        if (known == causes.end())
            causes.append({id, *where, shares[i], {}});
        else
            known->share += shares[i];
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const CauseShare &a, const CauseShare &b) { return a.share > b.share; });
    return causes;
}

std::optional<Observation> directProof(const Observations &seen, QLatin1StringView id)
{
    for (const auto &rows : modelRows()) {
        for (const ModelRow &row : rows) {
            if (id != QLatin1StringView(row.id))
                continue;
            for (const Mark &mark : row.marks) {
                const auto value = seen[mark.what];
                if (value != mark.value || pathOf(mark.what))
                    continue;
                const double base = *value == V::Yes ? baseRate(mark.what)
                    : *value == V::No                ? 1 - baseRate(mark.what)
                                                     : Level::never;
                if (mark.probability >= 20 * base && isOwnMark(row, mark))
                    return mark.what;
            }
        }
    }
    return std::nullopt;
}

} // namespace Sixcast
