// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All that whoever runs an exchange needs of this room.

#include "core/diagnosis/listenerdiagnosis.h"
#include "core/diagnosis/requesterdiagnosis.h"
#include "core/diagnosis/selfcheck.h"
