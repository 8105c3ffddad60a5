// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Causes that lie with the state of an interface.

#include "core/causes/cause.h"

namespace Sixcast {
namespace {

constexpr AdviceLine showInterface = run("ip -d link show dev {if}; ip -6 addr show dev {if}");

constexpr Cause table[]{
    {.id = "requester.interface.down",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface is switched off"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface is administratively down: nothing leaves it."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} up", "sudo ip link set dev {if} down")}},
    {.id = "requester.interface.gone",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface does not exist"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "No interface has that name: it was deleted, renamed or moved to another namespace."),
     .checks = {showInterface}},
    {.id = "requester.interface.no-carrier",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "No carrier on the requester's interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface is up, but it has no carrier: the cable, the switch "
                               "port or the access point is off."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Check the cable, the switch port and the link lights."))}},
    {.id = "requester.interface.ipv6-off",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "IPv6 is off on the requester's interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "disable_ipv6 is set for the interface."),
     .checks = {showInterface},
     .fixes = {run("sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=0",
                   "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=1")}},
    {.id = "requester.interface.no-link-local",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester has no usable address"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface has no address that a HELLO could be sent from."),
     .checks = {showInterface},
     .fixes = {run("sudo sysctl -w net.ipv6.conf.{if}.addr_gen_mode=0; sudo ip link set dev {if} "
                   "down; sudo ip link set dev {if} up")}},
    {.id = "requester.interface.tentative",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's address is not ready"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Duplicate address detection is still running: for a second or two "
                               "after the link came up nothing can be sent."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings", "Wait two seconds and try again."))}},
    {.id = "requester.interface.dad-failed",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's address is a duplicate"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Duplicate address detection failed: another machine has the same link-local address."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Give one of the two machines another address; copied virtual "
                                     "machines need a new hardware address."))}},
    {.id = "requester.interface.mtu",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's MTU is too small for IPv6"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "IPv6 needs 1280 bytes; below that the kernel disables IPv6 on the interface."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} mtu 1500", "sudo ip link set dev {if} mtu {mtu}")}},
    {.id = "requester.interface.no-arp",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The requester's interface does no neighbour discovery"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "With NOARP nobody finds the requester's hardware address, so no "
                               "answer can be sent to it."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} arp on", "sudo ip link set dev {if} arp off")}},
    {.id = "requester.interface.bridge-port",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface is a port of a bridge"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "What arrives on the port belongs to the bridge. Use the bridge interface instead."),
     .checks = {showInterface},
     .fixes = {run("sixcast-cli request -A {group} -P {port} -n {bridge}")}},
    {.id = "listener.interface.down",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is switched off"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface that the listener joined on is administratively "
                               "down. The join succeeds all the same."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} up", "sudo ip link set dev {if} down")}},
    {.id = "listener.interface.gone",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is gone"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface was deleted, renamed or moved to another namespace; "
                               "its memberships are gone with it."),
     .checks = {showInterface}},
    {.id = "listener.interface.no-carrier",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "No carrier on the listener's interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener's interface is up, but it has no carrier."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Check the cable, the switch port and the link lights."))}},
    {.id = "listener.interface.ipv6-off",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "IPv6 is off on the listener's interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "disable_ipv6 is set for the interface: what arrives is discarded, "
                               "and the join succeeds all the same."),
     .checks = {showInterface},
     .fixes = {run("sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=0",
                   "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=1")}},
    {.id = "listener.interface.no-link-local",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no link-local address"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "It hears the HELLO, but has no link-local address to answer from."),
     .checks = {showInterface},
     .fixes = {run("sudo sysctl -w net.ipv6.conf.{if}.addr_gen_mode=0; sudo ip link set dev {if} "
                   "down; sudo ip link set dev {if} up")}},
    {.id = "listener.interface.tentative",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's address is not ready"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Duplicate address detection is still running on the listener's interface."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings", "Wait two seconds and try again."))}},
    {.id = "listener.interface.dad-failed",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's address is a duplicate"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Duplicate address detection failed on the listener: another "
                               "machine has the same link-local address."),
     .checks = {showInterface},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Give one of the two machines another address; copied virtual "
                                     "machines need a new hardware address."))}},
    {.id = "listener.interface.mtu",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's MTU is too small for IPv6"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "IPv6 needs 1280 bytes; below that the kernel disables IPv6 on the interface."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} mtu 1500", "sudo ip link set dev {if} mtu {mtu}")}},
    {.id = "listener.interface.no-arp",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's interface does no neighbour discovery"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "With NOARP the answer is sent to no real hardware address."),
     .checks = {showInterface},
     .fixes = {run("sudo ip link set dev {if} arp on", "sudo ip link set dev {if} arp off")}},
    {.id = "listener.interface.bridge-port",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is a port of a bridge"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "What arrives on the port belongs to the bridge. Listen on the bridge interface instead."),
     .checks = {showInterface},
     .fixes = {run("sixcast-cli listen -A {group} -P {port} -n {bridge}")}},
    {.id = "listener.interface.multicast-filter",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's card or driver filters multicast"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings",
                           "Frames for the group reach the card and aren't handed to the system, "
                           "as with a virtual machine whose host passes known groups only."),
     .checks = {showInterface, run("ip maddr show dev {if}")},
     .fixes = {run("sudo ip link set dev {if} allmulticast on",
                   "sudo ip link set dev {if} allmulticast off")}},
    {.id = "requester.interface.no-flood",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's tunnel doesn't carry multicast"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface delivers to known neighbours only and has nowhere to "
                               "send multicast to, as a VXLAN without a flood entry."),
     .checks = {showInterface, run("bridge fdb show dev {if}")},
     .fixes = {run("sudo bridge fdb append 00:00:00:00:00:00 dev {if} dst {peer}",
                   "sudo bridge fdb del 00:00:00:00:00:00 dev {if} dst {peer}")}},
    {.id = "requester.interface.address-gone",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester lost its address during the run"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings", "It worked until the source address was removed from the interface."),
     .checks = {showInterface}},
};

} // namespace

std::span<const Cause> interfaceCauses()
{
    return table;
}

} // namespace Sixcast
