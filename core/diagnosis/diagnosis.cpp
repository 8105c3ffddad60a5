// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/diagnosis.h"

#include <utility>

namespace Sixcast {

RequesterDiagnosis::RequesterDiagnosis(DiagnosisContext context, RunSettings settings,
                                       std::function<ExchangeFacts()> exchange, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(std::move(settings))
    , m_exchange(std::move(exchange))
{
}

RequesterDiagnosis::~RequesterDiagnosis() = default;

void RequesterDiagnosis::begin() {}

bool RequesterDiagnosis::isNeeded() const
{
    const ExchangeFacts exchange = m_exchange();
    return exchange.answered * 10 < exchange.sent * 8 || exchange.sent == 0;
}

void RequesterDiagnosis::investigate(qint64) { conclude(); }

void RequesterDiagnosis::conclude()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
}

ListenerDiagnosis::ListenerDiagnosis(DiagnosisContext context, RunSettings settings,
                                     std::function<ServiceFacts()> service, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(std::move(settings))
    , m_service(std::move(service))
{
}

ListenerDiagnosis::~ListenerDiagnosis() = default;

void ListenerDiagnosis::begin() {}

QByteArray ListenerDiagnosis::digest() const { return {}; }

void ListenerDiagnosis::noteDigest(const QByteArray &, const Endpoint &, InterfaceIndex) {}

void ListenerDiagnosis::finish()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
}

SelfCheck::SelfCheck(DiagnosisContext context, RunSettings settings, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(std::move(settings))
{
}

SelfCheck::~SelfCheck() = default;

void SelfCheck::start()
{
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
}

QList<Finding> compareFindings(const QList<TraceEvent> &, const QList<TraceEvent> &) { return {}; }

} // namespace Sixcast
