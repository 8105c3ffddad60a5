// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/namehiding.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <memory>

namespace Sixcast {
namespace {

NameHiding *hidingOf(const QWidget *widget)
{
    auto *hiding = widget->window()->findChild<NameHiding *>(QString(), Qt::FindDirectChildrenOnly);
    return hiding && hiding->isOn() ? hiding : nullptr;
}

} // namespace

NameHiding::NameHiding(QWidget *window)
    : QObject(window)
{
}

void NameHiding::learnThisMachine(const QStringList &interfaces)
{
    m_anonymizer.learnThisMachine(interfaces);
}

void NameHiding::learn()
{
    const QList<SharedTrace> traces = m_traces ? m_traces() : QList<SharedTrace>();
    for (const SharedTrace &trace : traces) {
        (void)m_anonymizer.header(trace.header);
        m_anonymizer.learn(*trace.source);
    }
}

QString NameHiding::text(const QString &text)
{
    if (!m_on)
        return text;
    learn();
    return m_anonymizer.text(text);
}

QJsonObject NameHiding::json(const QJsonObject &json)
{
    if (!m_on)
        return json;
    learn();
    return m_anonymizer.json(json);
}

QString forOthers(const QWidget *widget, const QString &text)
{
    NameHiding *hiding = hidingOf(widget);
    return hiding ? hiding->text(text) : text;
}

void copyForOthers(const QWidget *widget, const QString &text)
{
    QGuiApplication::clipboard()->setText(forOthers(widget, text));
}

QMimeData *mimeForOthers(const QWidget *widget, QMimeData *selection)
{
    if (!hidingOf(widget))
        return selection;
    const std::unique_ptr<QMimeData> original(selection);
    auto *hidden = new QMimeData; // as text only: the other forms would tell
    hidden->setText(forOthers(widget, original->text()));
    return hidden;
}

} // namespace Sixcast
