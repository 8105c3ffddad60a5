// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/endpoint.h"

namespace Sixcast {

size_t qHash(const Endpoint &endpoint, size_t seed) noexcept
{
    return qHashMulti(seed, endpoint.address, endpoint.scope.value, endpoint.port);
}

QString addressText(const Endpoint &endpoint, const InterfaceRef &interface)
{
    QString text = endpoint.address.toString();
    if (endpoint.scope.isValid()) {
        const bool named = endpoint.scope == interface.index && !interface.name.isEmpty();
        text += u'%' + (named ? interface.name : QString::number(endpoint.scope.value));
    }
    return text;
}

QString endpointText(const Endpoint &endpoint, const InterfaceRef &interface)
{
    return u'[' + addressText(endpoint, interface) + u"]:" + QString::number(endpoint.port);
}

} // namespace Sixcast
