// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

namespace Sixcast {

Engine::Engine(QObject *parent)
    : QObject(parent)
{
}

Engine::~Engine() = default;

void Engine::start(const Profile &) {}

void Engine::stop() {}

void Engine::refreshInterfaces() {}

} // namespace Sixcast
