// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/datagramsocket.h"

// DatagramSocket has signals: this file gives its meta-object a home.
