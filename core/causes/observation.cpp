// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/observation.h"

#include <algorithm>
#include <initializer_list>

namespace Sixcast {
namespace {

using O = Observation;

void forget(Observations *seen, std::initializer_list<Observation> all)
{
    for (Observation what : all)
        seen->forget(what);
}

constexpr std::initializer_list<Observation> probes{
    O::AllNodes, O::Host,   O::Kernel,        O::PingAllNodes, O::PingGroup,  O::PingHost,
    O::Left,     O::BackIp, O::BackDelivered, O::BeaconForth,  O::HeardGroup, O::OutMulticast};
constexpr std::initializer_list<Observation> ladder{
    O::LadderNic, O::LadderIp, O::LadderMulticast, O::LadderUdp,
    O::GapDriver, O::GapPre,   O::GapIn,           O::ListenerSwallows};
/// What has link scope does not cross a router.
constexpr std::initializer_list<Observation> onLinkOnly{
    O::AllNodes,           O::PingAllNodes,    O::HeardAllNodes,     O::BeaconBack,
    O::BeaconForth,        O::Solicited,       O::BackAdvertised,    O::HeardPing,
    O::OneAddressRefuses,  O::OnlyWideAnswers, O::OnlyNarrowAnswers, O::PingSnooper,
    O::SolicitationArrives};

/// Probes that did not leave say nothing of what lies behind; what one reading implies is no second
/// one.
void settle(Observations *seen)
{
    const auto isOther = [&](Observation what) {
        const auto value = (*seen)[what];
        return value && *value != Value::Ok;
    };
    if (isOther(O::RequesterSetup) || (isOther(O::SendError) && seen->sent == 0))
        forget(seen, probes);
    if (isOther(O::ListenerSetup))
        forget(seen, {O::HeardGroup, O::HeardAllNodes, O::HeardHost, O::Joined});
    const auto heard = (*seen)[O::HeardGroup];
    if (!heard || heard == Value::None)
        forget(seen, {O::BackIp, O::BackDelivered});
    if (!seen->isYes(O::BackSolicits))
        forget(seen, {O::Solicited, O::SolicitationArrives, O::BackAdvertised});
    if (seen->isYes(O::Solicited))
        forget(seen, {O::SolicitationArrives});
    if (seen->is(O::BackResolved, Value::No)) // its own kernel says so
        forget(seen, {O::BackNoRoute});
    if (!seen->is(O::BackResolved, Value::No))
        forget(seen, {O::BackStray});
    if (seen->isYes(O::ArrivesElsewhere))
        forget(seen, ladder);
    if (seen->isYes(O::OffLink))
        forget(seen, onLinkOnly);
    if (seen->is(O::Group, Value::All)) {
        forget(seen, ladder);
        forget(seen,
               {O::BackIp, O::BackDelivered, O::BackDriverGap, O::BackResolved, O::BackStray});
    }
}

bool isOfListener(Observation what)
{
    return (what >= O::HeardGroup && what <= O::GapIn)
        || (what >= O::ListenerEchoGroup && what <= O::ListenerEchoRefused)
        || (what >= O::ListenerSetup && what <= O::PortHeld) || what >= O::ListenerGone
        || what == O::ListenerOtherInterfaces || what == O::OtherSource;
}

bool isOfRequester(Observation what)
{
    return what == O::Group || what == O::AllNodes || what == O::RequesterSetup
        || what == O::SendError || what == O::Solicited || what == O::RequesterEchoWelcome
        || what == O::RequesterEchoAllNodes || (what >= O::RequesterGone && what < O::ListenerGone)
        || what == O::BadSource || what == O::UnfitScope || what == O::UnfitHopLimit;
}

/// Somebody who may not be the listener of this run told it.
void forgetStrangers(Observations *seen)
{
    for (std::size_t i = 0; i < observationCount; ++i) {
        if (isOfListener(O(i)))
            seen->forget(O(i));
    }
    forget(seen,
           {O::Solicited, O::SolicitationArrives, O::BeaconForth, O::BeaconBack,
            O::SameHardwareAddress, O::SameLinkLocal, O::OtherSource, O::JoinedElsewhere});
}

} // namespace

Observations observe(const Picture &picture)
{
    Observations seen;
    seen.view = picture.facts.view;
    observeInterfaces(picture, &seen);
    observeSettings(picture, &seen);
    observeAnswers(picture, &seen);
    observeListener(picture, &seen);
    observeCounters(picture, &seen);
    settle(&seen);
    if (!seen.isBound)
        forgetStrangers(&seen);
    return seen;
}

bool isTold(Observation what, Case::View view)
{
    return (view == Case::View::Requester && isOfListener(what))
        || (view == Case::View::Listener && isOfRequester(what));
}

} // namespace Sixcast
