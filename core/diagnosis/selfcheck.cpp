// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/selfcheck.h"

#include "core/causes/rules.h"
#include "core/facts/factsevent.h"
#include "core/probes/hostreader.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Sixcast {

SelfCheck::SelfCheck(DiagnosisContext context, RunSettings settings, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_facts.settings = std::move(settings);
}

SelfCheck::~SelfCheck() = default;

/// Opens and joins as a listener would, so that what refuses it is seen.
void SelfCheck::tryToListen()
{
    ServiceFacts service;
    m_socket = m_context.makeSocket();
    SocketOptions options;
    options.bindTo.port = m_facts.settings.port;
    options.shareAddress = true;
    connect(m_socket.get(), &DatagramSocket::stepped, this, [this, &service](const Step &step) {
        m_trace->failedStep(step);
        if (step.osError != 0 && (step.operation == u"bind" || step.operation == u"socket")) {
            service.failedOperation = step.operation;
            service.osError = step.osError;
        }
    });
    if (m_socket->open(options)) {
        for (const InterfaceRef &interface : std::as_const(m_facts.settings.interfaces)) {
            const Result<void> joined = m_socket->join(m_facts.settings.group, interface.index);
            service.joins << JoinFacts{interface, joined ? 0 : joined.error().osError};
        }
    }
    m_socket->disconnect(this);
    m_facts.service = service;
}

void SelfCheck::start()
{
    const QList<InterfaceInfo> interfaces = m_context.interfaces();
    QList<InterfaceRef> refs;
    for (const InterfaceInfo &interface : interfaces)
        refs << interface.ref;
    m_trace = std::make_unique<ProbeTrace>(*m_context.trace, refs);
    m_facts.startedNs = m_context.machine->wallNs();
    const bool isListener = m_facts.settings.side == Side::Listener;
    if (isListener)
        tryToListen();
    readState(*m_context.machine, interfaces, &m_facts);
    const InterfaceRef chosen = m_facts.settings.interfaces.value(0);
    m_facts.stateEvent = m_trace->note(u"state"_s, stateText(m_facts), chosen.index);

    const InterfaceFacts *interface = m_facts.chosen();
    if (!interface || (isListener && interface->joined != true)) {
        QTimer::singleShot(0, this, &SelfCheck::onEchoed);
        return;
    }
    m_echo =
        std::make_unique<EchoProbe>(m_context.makeSocket, *m_trace,
                                    EchoProbe::Plan{m_facts.settings.side, chosen.index,
                                                    m_facts.settings.group, m_facts.settings.port});
    connect(m_echo.get(), &EchoProbe::finished, this, &SelfCheck::onEchoed);
    m_echo->start();
}

void SelfCheck::onEchoed()
{
    if (m_echo)
        m_facts.echoes = m_echo->facts();
    m_socket.reset();
    m_facts.readNs = m_context.machine->wallNs();
    addFactsEvent(*m_context.trace, Actor::System, m_facts.settings.interfaces.value(0), m_facts);
    Case facts;
    facts.view =
        m_facts.settings.side == Side::Listener ? Case::View::Listener : Case::View::Requester;
    facts.selfCheck = true;
    (m_facts.settings.side == Side::Listener ? facts.listener : facts.requester) = m_facts;
    Q_EMIT finished(conclusionOf(facts));
}

} // namespace Sixcast
