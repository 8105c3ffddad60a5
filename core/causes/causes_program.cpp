// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Causes that lie with the two programs, and with what they were told.

#include "core/causes/cause.h"

namespace Sixcast {
namespace {

constexpr AdviceLine showSocket = run("ss -6unlp 'sport = :{port}'; ip -6 maddr show dev {if}");
constexpr AdviceLine showSource = run("ip -6 addr show dev {if}; ip -6 route get {group} oif {if}");
constexpr AdviceLine showSockets = run("ss -6unlp; ip -6 maddr show dev {if}").at(Where::Listener);

constexpr Cause table[]{
    {.id = "works",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "It works"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Answers come for what was sent to the group.")},
    {.id = "listener.app.not-running",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "No listener is running"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The host is up, but nothing listens on the port and nothing there "
                               "is a member of the group."),
     .checks = {showSocket},
     .fixes = {run("sixcast-cli listen -A {group} -P {port}")}},
    {.id = "listener.app.late",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's program started after the HELLOs"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Nobody was listening yet when the first HELLOs were sent."),
     .checks = {showSocket}},
    {.id = "listener.app.hung",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's program is hung"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "It is bound and joined, but it never reads what arrives."),
     .checks = {showSocket}},
    {.id = "listener.app.mute",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's program reads but doesn't answer"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Datagrams reach it, and it sends nothing back."),
     .checks = {showSocket}},
    {.id = "listener.app.not-joined",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener isn't a member of the group"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "It is bound to the port, but hasn't joined the group on this interface."),
     .checks = {showSocket}},
    {.id = "listener.app.wrong-interface",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener joined on another interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The HELLO arrives on one interface of the listener's host, and the "
                               "group is joined on another."),
     .checks = {showSocket},
     .fixes = {run("sixcast-cli listen -A {group} -P {port} -n all")}},
    {.id = "listener.app.bind",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener is bound to an address that can't get multicast"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "A socket bound to a unicast or loopback address, to IPv4 or to "
                               "another device never gets a datagram for the group."),
     .checks = {showSocket},
     .fixes = {say(QT_TRANSLATE_NOOP(
         "Sixcast::Findings", "Bind the listener to :: and join the group on the interface."))}},
    {.id = "listener.app.port-in-use",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Another program holds the listener's port"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener couldn't bind: the port is in use."),
     .checks = {showSocket},
     .fixes = {say(QT_TRANSLATE_NOOP(
         "Sixcast::Findings", "End the other program, or use another port on both machines."))}},
    {.id = "listener.app.permission",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener isn't permitted to bind the port"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The system doesn't permit this user to bind the port."),
     .checks = {showSocket},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Use a port that this user may bind, on both machines."))}},
    {.id = "listener.app.join-failed",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's join was refused"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "The kernel didn't accept the membership."),
     .checks = {showSocket}},
    {.id = "listener.app.slow",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener is too slow"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Datagrams come faster than it reads them, and its receive buffer overflows."),
     .checks = {showSocket}},
    {.id = "requester.app.wrong-interface",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener is on another network of the requester"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "HELLOs that are sent through another interface of this machine are answered."),
     .checks = {showSource},
     .fixes = {run("sixcast-cli request -A {group} -P {port} -n all")}},
    {.id = "requester.app.scope",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The group's scope can't reach the listener"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "An interface-local group (ff01) never leaves the machine; a "
                               "link-local one (ff02) never crosses a router."),
     .checks = {run("sixcast-cli explain {group}"), showSource},
     .fixes = {say(QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Use a group whose scope reaches the listener: ff02 on one link, ff05 within a site."))}},
    {.id = "requester.app.hop-limit",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The hop limit is too low"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The HELLO's hop limit ends before the listener."),
     .checks = {showSource},
     .fixes = {run("sixcast-cli request -A {group} -P {port} -n {if} --hop-limit 16")}},
    {.id = "requester.app.source",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's source address can't be answered"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "Nobody can answer to that source address."),
     .checks = {showSource},
     .fixes = {say(
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Leave the source address to the system."))}},
    {.id = "requester.app.connected",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's socket refuses the answer"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Answers arrive, but the requesting socket is connected to the "
                               "group: it accepts nothing from a unicast address."),
     .checks = {showSource}},
    {.id = "mismatch.group",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The two sides use different groups"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The listener is a member of a different group than the requester sends to."),
     .checks = {showSockets},
     .fixes = {say(
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Use the same group and port on both machines."))}},
    {.id = "mismatch.port",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The two sides use different ports"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener uses a different port than the requester sends to."),
     .checks = {showSockets},
     .fixes = {say(
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Use the same group and port on both machines."))}},
    {.id = "duplicate.link-local",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Both machines have the same link-local address"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "Each accepts what is meant for the other."),
     .checks = {run("ip link show dev {if}; ip -6 addr show dev {if}").at(Where::Listener)},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Give one of the two machines another hardware address."))}},
    {.id = "duplicate.mac",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Both machines have the same hardware address"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Copied virtual machines are the usual reason. Switches and hosts can't tell them apart."),
     .checks = {run("ip link show dev {if}; ip -6 addr show dev {if}").at(Where::Listener)},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Give one of the two machines another hardware address."))}},
    {.id = "listener.app.stopped",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's program stopped during the run"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "It answered, and then nothing listened on the port any more while "
                               "its host was still up. It may have ended as intended."),
     .checks = {showSocket},
     .fixes = {run("sixcast-cli listen -A {group} -P {port}")}},
    {.id = "listener.app.restarted",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's program was restarted during the run"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Answers stopped for several HELLOs in a row and came back."),
     .checks = {showSocket}},
    {.id = "listener.flooded",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener gets more HELLOs than it answers"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "It answers so many a second to one address and in all, and leaves "
                               "the rest unanswered: this requester or others send more."),
     .checks = {run("sudo tcpdump -ni {if} -c 100 udp port {port}")}},
    {.id = "listener.app.no-ipv6",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener can't open IPv6 sockets"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The system refuses sockets of this family: IPv6 is turned off for "
                               "the whole system, or a sandbox forbids it."),
     .checks = {showSocket, run("ip -6 addr show")},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Let the program use IPv6: boot without ipv6.disable=1, and "
                                     "allow the family in its sandbox."))}},
    {.id = "requester.app.no-ipv6",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester can't open IPv6 sockets"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The system refuses sockets of this family: IPv6 is turned off for "
                               "the whole system, or a sandbox forbids it."),
     .checks = {showSource, run("ip -6 addr show")},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Let the program use IPv6: boot without ipv6.disable=1, and "
                                     "allow the family in its sandbox."))}},
    {.id = "requester.app.port-in-use",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Another program holds the requester's port"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The requester couldn't bind to the given source port."),
     .checks = {showSource},
     .fixes = {say(QT_TRANSLATE_NOOP(
         "Sixcast::Findings", "End the other program, or leave the source port to the system."))}},
    {.id = "mismatch.source",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener joined for another source"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Its membership is limited to a source address that isn't the "
                               "requester's, so its system drops the HELLOs."),
     .checks = {showSockets},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Join for the requester's address, or for any source."))
                   .at(Where::Listener)}},
};

} // namespace

std::span<const Cause> programCauses()
{
    return table;
}

} // namespace Sixcast
