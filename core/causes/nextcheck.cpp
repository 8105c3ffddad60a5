// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much less would be open after one more look, by the same table that made the shares: the
// mutual information of a look's outcome and the cause.

#include "core/causes/nextcheck.h"

#include "core/causes/advice.h"
#include "core/facts/findingwords.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using O = Observation;

constexpr double worthIt = 0.1; ///< bits
constexpr qsizetype mostChecks = 3;
constexpr double tooUnlikely = 1e-5; ///< of a hypothesis, to be weighed at all

// What a look at a place shows of a cause there that is known to show itself there, of a cause
// there that nobody knows, and of all others.
constexpr double showsKnown = 0.93;
constexpr double showsUnknown = 0.5;
constexpr double showsOthers = 0.03;
/// With both sides' facts the place is right that often.
constexpr double placeFromBoth = 0.9;

namespace Effort {
constexpr double program = 1;     ///< this program asks once more
constexpr double command = 1.2;   ///< on this machine
constexpr double rights = 1.4;    ///< as root
constexpr double elsewhere = 1.3; ///< times this on the other machine
constexpr double device = 2;      ///< a switch or router, which need not be a Linux host
} // namespace Effort

/// A way to learn something.
struct Look {
    const char *name; ///< stable; empty: the name of the reading
    const char *text;
    Where on;
    const char *command; ///< with the words of advice.cpp
    double effort;
    std::optional<Observation> reading; ///< it stands for, or ...
    Few<Place, 2> places = {};          ///< ... where it looks, and ...
    Few<const char *, 2> causes = {};   ///< ... how the causes' ids begin that it shows
};

constexpr Look looks[]{
    // readings that the program missed
    {"",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does the listener answer at its own address? Name it with --peer."),
     Where::Requester, "sixcast-cli request -A {group} -P {port} -n {if} --peer {peer}",
     Effort::program, O::Host},
    {"",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Does the listener answer through another interface?"),
     Where::Requester, "sixcast-cli request -A {group} -P {port} -n all", Effort::program,
     O::OtherAnswers},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Do members of the group answer pings?"),
     Where::Requester, "ping -6 -c 3 -I {if} {group}", Effort::command, O::PingGroup},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Does any host of the link answer pings?"),
     Where::Requester, "ping -6 -c 3 -I {if} ff02::1", Effort::command, O::PingAllNodes},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Does the listener's host answer pings?"),
     Where::Requester, "ping -6 -c 3 -I {if} {peer}", Effort::command, O::PingHost},
    // captures; -p: a promiscuous card would hear what it filters otherwise
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Do HELLOs leave the requester's interface?"),
     Where::Requester, "sudo tcpdump -pni {if} 'ip6 dst {group} and udp dst port {port}'",
     Effort::rights, O::Left},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Do HELLOs reach the listener's interface?"),
     Where::Listener, "sudo tcpdump -pni {if} 'ip6 dst {group} and udp dst port {port}'",
     Effort::rights, O::LadderNic},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Do WELCOMEs leave the listener's interface?"),
     Where::Listener, "sudo tcpdump -pni {if} 'udp src port {port}'", Effort::rights,
     O::WelcomeLeft},
    {"", QT_TRANSLATE_NOOP("Sixcast::Findings", "Do WELCOMEs reach the requester's interface?"),
     Where::Requester, "sudo tcpdump -pni {if} 'udp src port {port}'", Effort::rights, O::BackIp},
    // places
    {"listener.rules",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does the counter of a firewall rule rise with each HELLO or WELCOME? "
                       "Sixcast reads the rules with --with-rights."),
     Where::Listener,
     "sudo nft list ruleset; sudo ip6tables -L -n -v",
     Effort::rights,
     {},
     {Place::ListenerInput, Place::ListenerOutput},
     {"listener.firewall."}},
    {"requester.rules",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does the counter of a firewall rule rise with each HELLO or WELCOME? "
                       "Sixcast reads the rules with --with-rights."),
     Where::Requester,
     "sudo nft list ruleset; sudo ip6tables -L -n -v",
     Effort::rights,
     {},
     {Place::RequesterInput, Place::RequesterOutput},
     {"requester.firewall.", "requester.nat"}},
    {"listener.interface",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Is the listener's interface up, with a carrier and an address?"),
     Where::Listener,
     "ip -d link show dev {if}; ip -6 addr show dev {if}",
     Effort::command,
     {},
     {Place::ListenerInterface},
     {"listener.interface."}},
    {"requester.interface",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Is the requester's interface up, with a carrier and an address?"),
     Where::Requester,
     "ip -d link show dev {if}; ip -6 addr show dev {if}",
     Effort::command,
     {},
     {Place::RequesterInterface},
     {"requester.interface."}},
    {"listener.program",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does a program listen on the port, and is the group joined on the "
                       "interface?"),
     Where::Listener,
     "ss -6unlp 'sport = :{port}'; ip -6 maddr show dev {if}",
     Effort::command,
     {},
     {Place::ListenerProgram, Place::ListenerGroup},
     {"listener.app.", "mismatch."}},
    {"listener.route",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Which way do WELCOMEs take, and is the neighbour known?"),
     Where::Listener,
     "ip -6 rule; ip -6 route get {peer} oif {if}; ip -6 neigh show dev {if}",
     Effort::command,
     {},
     {Place::ListenerSending},
     {"listener.route.", "listener.neighbour."}},
    {"requester.route",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Which interface do HELLOs for the group leave by?"),
     Where::Requester,
     "ip -6 rule; ip -6 route get {group} oif {if}",
     Effort::command,
     {},
     {Place::RequesterSending},
     {"requester.route.", "requester.app."}},
    {"switch.table",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does the switch forward the group to the listener's port, and are the "
                       "two ports in one VLAN?"),
     Where::Switch,
     "bridge mdb show; bridge -d link show; bridge vlan show",
     Effort::device,
     {},
     {Place::NetworkForth, Place::NetworkBack},
     {"network.", "listener.membership-expired"}},
    {"router.table",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Does the router forward the group, and do its rules let both ways pass?"),
     Where::Router,
     "ip -6 mroute show; ip -6 route; sudo nft list ruleset",
     Effort::device,
     {},
     {Place::NetworkForth, Place::NetworkBack},
     {"router.", "network.relay"}},
};

/// Causes as a person tells them apart, with their shares; a hypothesis each is one way to act.
struct Group {
    QString id; ///< empty: something else at this place
    std::optional<Place> place;
    double share = 0;
};

struct Open {
    std::vector<Group> groups;
    std::vector<std::pair<std::size_t, std::size_t>> members; ///< hypothesis, group
};

Open openOf(const std::vector<double> &shares)
{
    Open open;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] < tooUnlikely)
            continue;
        const Hypothesis &h = hypotheses()[i];
        const QString id = h.row ? QString::fromLatin1(h.row->id) : QString();
        const auto place = placeOf(h);
        const auto known =
            std::find_if(open.groups.begin(), open.groups.end(), [&](const Group &group) {
                return group.id == id && (h.row || group.place == place);
            });
        const auto at = std::size_t(known - open.groups.begin());
        if (known == open.groups.end())
            open.groups.push_back({id, place, 0});
        open.groups[at].share += shares[i];
        open.members.push_back({i, at});
    }
    return open;
}

/// What an outcome is worth: P(outcome | hypothesis), for each of so many outcomes.
using Outcomes = std::function<std::vector<double>(const Hypothesis &)>;

/// In bits: how much less open it is which group it is, on average.
double gainOf(const Open &open, const std::vector<double> &shares, const Outcomes &outcomes)
{
    std::vector<std::vector<double>> joint(open.groups.size());
    std::vector<double> whole;
    for (const auto &[hypothesis, group] : open.members) {
        std::vector<double> chances = outcomes(hypotheses()[hypothesis]);
        double sum = 0;
        for (double chance : chances)
            sum += chance;
        joint[group].resize(chances.size());
        whole.resize(chances.size());
        for (std::size_t v = 0; v < chances.size(); ++v) {
            const double mass = shares[hypothesis] * chances[v] / sum;
            joint[group][v] += mass;
            whole[v] += mass;
        }
    }
    double gain = 0;
    for (std::size_t group = 0; group < joint.size(); ++group) {
        for (std::size_t v = 0; v < joint[group].size(); ++v) {
            const double mass = joint[group][v];
            if (mass > 0)
                gain += mass * std::log2(mass / (whole[v] * open.groups[group].share));
        }
    }
    return gain;
}

std::vector<double> readingOutcomes(const Hypothesis &h, Observation what, const Observations &seen)
{
    std::vector<double> chances;
    for (Value value : valuesOf(what))
        chances.push_back(std::max(likelihood(h, what, value, seen), 1e-5));
    return chances;
}

std::vector<double> placeOutcomes(const Hypothesis &h, const Look &look)
{
    const auto place = placeOf(h);
    const bool isThere =
        place && std::find(look.places.begin(), look.places.end(), *place) != look.places.end();
    const bool isKnown =
        h.row && std::any_of(look.causes.begin(), look.causes.end(), [&](const char *beginning) {
            return QLatin1StringView(h.row->id).startsWith(QLatin1StringView(beginning));
        });
    const double shows = isKnown ? showsKnown : isThere && !h.row ? showsUnknown : showsOthers;
    return {shows, 1 - shows};
}

std::vector<double> bothOutcomes(const Hypothesis &h)
{
    std::vector<double> chances(placeCount, (1 - placeFromBoth) / double(placeCount - 1));
    if (const auto place = placeOf(h))
        chances[std::size_t(*place)] = placeFromBoth;
    else
        std::fill(chances.begin(), chances.end(), 1);
    return chances;
}

bool isSideKnown(const Picture &picture, Where where)
{
    return where == Where::Listener ? picture.listenerInterface != nullptr
        : where == Where::Requester ? picture.requesterInterface != nullptr
                                    : false;
}

bool isHere(const Picture &picture, Where where)
{
    return (where == Where::Listener && picture.isOwn(Side::Listener))
        || (where == Where::Requester && picture.isOwn(Side::Requester));
}

/// It was looked at already, or can't be looked at.
bool isDone(const Look &look, const Opinion &opinion, const Picture &picture)
{
    const Observations &seen = opinion.seen;
    if (look.on == Where::Router)
        return !seen.isYes(O::OffLink);
    if (look.on == Where::Switch)
        return seen.isYes(O::OffLink);
    const bool nothingLeaves =
        seen.isKnown(O::RequesterSetup) && !seen.is(O::RequesterSetup, Value::Ok);
    if (look.reading) {
        const bool isAboutWelcome = *look.reading == O::BackIp || *look.reading == O::WelcomeLeft;
        // Both cards were looked at already; another application has no use for our questions.
        const bool isCaptured = picture.facts.isCaptured && *look.reading != O::PingGroup
            && *look.reading != O::PingAllNodes;
        return nothingLeaves || isCaptured || seen.isKnown(*look.reading)
            || (isAboutWelcome && seen.is(O::HeardGroup, Value::None))
            || (*look.reading == O::LadderNic && seen.is(O::HeardGroup, Value::All))
            || (*look.reading == O::PingAllNodes && seen.isYes(O::OffLink))
            || (*look.reading == O::OtherAnswers && !seen.isYes(O::RequesterOtherInterfaces))
            || (*look.reading == O::PingHost && !seen.isKnown(O::Host));
    }
    const bool isRules = QLatin1StringView(look.name).endsWith(".rules"_L1);
    const SideFacts *facts = look.on == Where::Listener ? picture.listener : picture.requester;
    if (isRules)
        return facts && facts->rulesRead == true;
    // Its own facts hold all that these would show.
    return isSideKnown(picture, look.on);
}

/// The other machine's own facts would tell on which side of the wire it is.
std::optional<NextCheck> otherMachine(const Opinion &opinion, const Picture &picture,
                                      const Open &open)
{
    const bool asksListener = picture.facts.view == Case::View::Requester;
    if (picture.facts.view == Case::View::Both || picture.isTwoSided)
        return std::nullopt;
    const Where where = asksListener ? Where::Listener : Where::Requester;
    const Advice advice = commandAt(
        where,
        asksListener ? "sixcast-cli listen -A {group} -P {port} --trace listener.sixcast"
                     : "sixcast-cli request -A {group} -P {port} --trace requester.sixcast",
        picture);
    const double gain = gainOf(open, opinion.shares, bothOutcomes);
    return NextCheck{u"other-machine"_s,
                     Findings::tr("What does Sixcast say on the other machine? Compare its trace "
                                  "with this one."),
                     advice.on, advice.command, gain};
}

} // namespace

QList<NextCheck> nextChecks(const Opinion &opinion, const Picture &picture)
{
    if (opinion.shareOf(u"works"_s) >= 0.5 || (!picture.requester && !picture.listener))
        return {};
    const Open open = openOf(opinion.shares);
    struct Offer {
        NextCheck check;
        double effort;
    };
    std::vector<Offer> offers;
    if (const auto check = otherMachine(opinion, picture, open))
        offers.push_back({*check, Effort::program * Effort::elsewhere});
    for (const Look &look : looks) {
        if (isDone(look, opinion, picture))
            continue;
        const double gain = gainOf(open, opinion.shares, [&](const Hypothesis &h) {
            return look.reading ? readingOutcomes(h, *look.reading, opinion.seen)
                                : placeOutcomes(h, look);
        });
        const bool isDevice = look.on == Where::Switch || look.on == Where::Router;
        const double effort =
            look.effort * (isDevice || isHere(picture, look.on) ? 1 : Effort::elsewhere);
        const Advice advice = commandAt(look.on, look.command, picture);
        const QString name =
            look.reading ? QString(observationName(*look.reading)) : QString::fromLatin1(look.name);
        offers.push_back(
            {{name, Findings::tr(look.text), advice.on, advice.command, gain}, effort});
    }
    std::stable_sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
        return a.check.gain / a.effort > b.check.gain / b.effort;
    });
    QList<NextCheck> checks;
    for (const Offer &offer : offers) {
        if (offer.check.gain >= worthIt && checks.size() < mostChecks)
            checks << offer.check;
    }
    return checks;
}

} // namespace Sixcast
