// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/anonymize.h"
#include "widgets/compare/timelinemodel.h"

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace Sixcast {

/// Whether a window hides names and addresses in what leaves it, and the stand-ins: the same in
/// all that leaves this window. A child of the window, where forOthers() finds it.
class NameHiding : public QObject
{
    Q_OBJECT
public:
    explicit NameHiding(QWidget *window);

    bool isOn() const { return m_on; }
    void setOn(bool on) { m_on = on; }
    QString passphrase() const { return m_passphrase; }

    /// The traces that texts tell of, as known when one leaves: a text alone doesn't say what is a
    /// name in it.
    using Traces = std::function<QList<SharedTrace>()>;
    void setTraces(const Traces &traces) { m_traces = traces; }
    void learnThisMachine(const QStringList &interfaces);

    QString text(const QString &text);
    QJsonObject json(const QJsonObject &json);

private:
    void learn();

    Traces m_traces;
    QString m_passphrase = qEnvironmentVariable("SIXCAST_PASSPHRASE");
    Anonymizer m_anonymizer{m_passphrase};
    bool m_on = false;
};

/// As the window of \a widget lets it out. Commands that are to be run here don't pass: with
/// stand-ins they would do nothing, or something else.
QString forOthers(const QWidget *widget, const QString &text);
void copyForOthers(const QWidget *widget, const QString &text);
/// The same for a selection that a text widget copies by itself.
QMimeData *mimeForOthers(const QWidget *widget, QMimeData *selection);

} // namespace Sixcast
