// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"

namespace Sixcast {

/// Only a machine on the link of \a arrival sends from \a source: it is link-local, which no router
/// forwards (RFC 4291 section 2.5.6), or within a prefix of that interface. Of what is not known,
/// false: facts of this machine go to nobody else.
bool isOnLink(const InterfaceInfo *arrival, const Ip6Address &source);

} // namespace Sixcast
