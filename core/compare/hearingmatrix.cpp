// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/hearingmatrix.h"

#include "core/base/escape.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::HearingMatrix)
};

using Number = std::pair<quint64, quint32>;                  // run, seq
using Answer = std::tuple<quint64, quint32, qint64, qint64>; // and both stamps of the listener

bool counts(const SideDatagram &hello)
{
    return hello.forGroup && !hello.byProbe && hello.osError == 0;
}

template<typename Key> std::vector<Key> sorted(std::vector<Key> keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

template<typename Key>
std::vector<Key> common(const std::vector<Key> &one, const std::vector<Key> &other)
{
    std::vector<Key> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    return both;
}

/// One role of one trace, as the matrix needs it.
struct Part {
    QString name;
    const ReadTrace *trace = nullptr;
    std::vector<Number> hellos;
    std::vector<Answer> welcomes;
    qint64 firstNs = 0; ///< of the HELLOs that count
    qint64 lastNs = 0;
    bool isNumbered = true;
};

Part partOf(const ComparedSide &side)
{
    Part part;
    for (size_t i = 0; i < side.hellos.size(); ++i) {
        const SideDatagram &hello = side.hellos[i];
        if (!counts(hello))
            continue;
        part.isNumbered = part.isNumbered && hello.extended;
        part.firstNs = part.firstNs == 0 ? hello.ns : std::min(part.firstNs, hello.ns);
        part.lastNs = std::max(part.lastNs, hello.ns);
        if (hello.extended)
            part.hellos.emplace_back(hello.run, hello.seq);
    }
    for (size_t i = 0; i < side.welcomes.size(); ++i) {
        const SideWelcome &welcome = side.welcomes[i];
        if (welcome.extended && welcome.osError == 0)
            part.welcomes.emplace_back(welcome.run, welcome.seq, welcome.receivedNs,
                                       welcome.answeredNs);
    }
    part.hellos = sorted(std::move(part.hellos));
    part.welcomes = sorted(std::move(part.welcomes));
    return part;
}

Hearing hearing(const Part &requester, const Part &listener)
{
    const CompareSideInfo &asked = requester.trace->requester.info;
    const CompareSideInfo &heard = listener.trace->listener.info;
    Hearing result;
    result.sent = requester.hellos.size();
    if (requester.trace == listener.trace
        || (!requester.trace->header.host.isEmpty()
            && requester.trace->header.host == listener.trace->header.host)) {
        result.state = Hearing::State::Same;
        return result;
    }
    result.heard = common(requester.hellos, listener.hellos).size();
    std::set<Number> answered;
    for (const auto &[run, seq, receivedNs, answeredNs] :
         common(requester.welcomes, listener.welcomes))
        answered.emplace(run, seq);
    result.answered =
        quint64(std::count_if(answered.begin(), answered.end(), [&](const Number &number) {
            return std::binary_search(requester.hellos.begin(), requester.hellos.end(), number);
        }));
    if (result.heard > 0)
        return result;
    const bool isOtherGroup =
        asked.group && heard.group && (asked.group != heard.group || asked.port != heard.port);
    const bool isBefore = heard.readyNs != 0 && requester.lastNs < heard.readyNs;
    const bool isAfter = heard.endNs != 0 && requester.firstNs > heard.endNs;
    if (!requester.isNumbered)
        result.state = Hearing::State::Unnumbered;
    else if (isOtherGroup)
        result.state = Hearing::State::OtherGroup;
    else if (isBefore || isAfter)
        result.state = Hearing::State::OtherTime;
    return result;
}

/// The host's name; with the file's where the host has more than one trace of that role.
void nameAll(std::vector<Part> &parts, const std::vector<QString> &files)
{
    for (size_t i = 0; i < parts.size(); ++i) {
        const QString file = QFileInfo(files[i]).completeBaseName();
        const QString host = parts[i].trace->header.host;
        const auto same = std::count_if(parts.begin(), parts.end(), [&](const Part &part) {
            return part.trace->header.host == host;
        });
        parts[i].name = host.isEmpty() ? file : same > 1 ? u"%1 (%2)"_s.arg(host, file) : host;
    }
}

QString cellText(const Hearing &cell)
{
    switch (cell.state) {
    case Hearing::State::Same:
        return u"."_s;
    case Hearing::State::OtherGroup:
        return Tr::tr("group", "in a cell: another group or port");
    case Hearing::State::OtherTime:
        return Tr::tr("time", "in a cell: not at the same time");
    case Hearing::State::Unnumbered:
        return u"?"_s;
    case Hearing::State::Compared:
        break;
    }
    QString text = u"%1/%2"_s.arg(cell.heard).arg(cell.sent);
    if (cell.answered < cell.heard)
        text += u'/' + QString::number(cell.answered);
    return text;
}

QString stateName(Hearing::State state)
{
    switch (state) {
    case Hearing::State::Compared:
        return u"compared"_s;
    case Hearing::State::Same:
        return u"same-machine"_s;
    case Hearing::State::OtherGroup:
        return u"other-group"_s;
    case Hearing::State::OtherTime:
        return u"other-time"_s;
    case Hearing::State::Unnumbered:
        return u"unnumbered"_s;
    }
    return {};
}

template<typename Visitor> void forEachCompared(const HearingMatrix &matrix, Visitor &&visit)
{
    for (qsizetype i = 0; i < matrix.rows.size(); ++i) {
        for (qsizetype j = 0; j < matrix.rows[i].size(); ++j) {
            if (matrix.at(i, j).state == Hearing::State::Compared)
                visit(i, j, matrix.at(i, j));
        }
    }
}

/// Whom nobody hears, or who hears nobody: one line says more than a row of zeros.
QString patternText(const HearingMatrix &matrix)
{
    QString text;
    const auto silent = [&matrix](auto isOf) {
        bool any = false;
        bool heard = false;
        forEachCompared(matrix, [&](qsizetype i, qsizetype j, const Hearing &cell) {
            if (!isOf(i, j))
                return;
            any = true;
            heard = heard || cell.heard > 0;
        });
        return any && !heard;
    };
    for (qsizetype i = 0; i < matrix.requesters.size(); ++i) {
        if (silent([i](qsizetype requester, qsizetype) { return requester == i; }))
            text += Tr::tr("Nobody hears %1.").arg(escaped(matrix.requesters[i].name)) + u'\n';
    }
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j) {
        if (silent([j](qsizetype, qsizetype listener) { return listener == j; }))
            text += Tr::tr("%1 hears nobody.").arg(escaped(matrix.listeners[j].name)) + u'\n';
    }
    return text;
}

} // namespace

HearingMatrix hearingMatrix(const std::vector<NamedTrace> &traces)
{
    std::vector<Part> requesters;
    std::vector<Part> listeners;
    std::vector<QString> requesterFiles;
    std::vector<QString> listenerFiles;
    for (const NamedTrace &named : traces) {
        Part asks = partOf(named.read.requester);
        if (!asks.hellos.empty() || !asks.isNumbered) {
            asks.trace = &named.read;
            requesters.push_back(std::move(asks));
            requesterFiles.push_back(named.file);
        }
        if (named.read.listener.info.readyNs == 0 && named.read.listener.hellos.empty())
            continue;
        Part hears = partOf(named.read.listener);
        hears.trace = &named.read;
        listeners.push_back(std::move(hears));
        listenerFiles.push_back(named.file);
    }
    nameAll(requesters, requesterFiles);
    nameAll(listeners, listenerFiles);
    HearingMatrix matrix;
    for (const Part &listener : listeners)
        matrix.listeners.append({listener.name, 0});
    for (const Part &requester : requesters) {
        matrix.requesters.append({requester.name, requester.hellos.size()});
        QList<Hearing> row;
        for (const Part &listener : listeners)
            row.append(hearing(requester, listener));
        matrix.rows.append(row);
    }
    return matrix;
}

int exitStatus(const HearingMatrix &matrix)
{
    bool all = true;
    bool some = false;
    forEachCompared(matrix, [&](qsizetype, qsizetype, const Hearing &cell) {
        all = all && cell.isWhole();
        some = some || cell.heard > 0;
    });
    return !some ? 2 : all ? 0 : 1;
}

QString matrixText(const HearingMatrix &matrix)
{
    if (matrix.requesters.isEmpty() || matrix.listeners.isEmpty())
        return Tr::tr("Who hears whom can't be told: it takes traces of listeners and of "
                      "requesters.\n");
    QString text =
        Tr::tr("Who hears whom: HELLOs heard/sent, and /answered where fewer came back") + u'\n';
    qsizetype nameWidth = 0;
    for (const HearingMatrix::Machine &machine : matrix.requesters)
        nameWidth = std::max(nameWidth, escaped(machine.name).size());
    qsizetype cellWidth = 3;
    for (const QList<Hearing> &row : matrix.rows) {
        for (const Hearing &cell : row)
            cellWidth = std::max(cellWidth, cellText(cell).size());
    }
    QString head = QString(nameWidth + 2, u' ');
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j)
        head += u"  "_s + u"[%1]"_s.arg(j + 1).rightJustified(cellWidth);
    text += head + u'\n';
    for (qsizetype i = 0; i < matrix.requesters.size(); ++i) {
        QString line = u"  "_s + escaped(matrix.requesters[i].name).leftJustified(nameWidth);
        for (const Hearing &cell : matrix.rows[i])
            line += u"  "_s + cellText(cell).rightJustified(cellWidth);
        text += line + u'\n';
    }
    text += u'\n' + Tr::tr("Listeners:") + u'\n';
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j)
        text += u"  [%1] %2\n"_s.arg(QString::number(j + 1), escaped(matrix.listeners[j].name));
    const QString patterns = patternText(matrix);
    return patterns.isEmpty() ? text : QString(text + u'\n' + patterns);
}

QJsonObject matrixJson(const HearingMatrix &matrix)
{
    const auto names = [](const QList<HearingMatrix::Machine> &machines) {
        QJsonArray array;
        for (const HearingMatrix::Machine &machine : machines)
            array.append(machine.name);
        return array;
    };
    QJsonArray pairs;
    for (qsizetype i = 0; i < matrix.rows.size(); ++i) {
        for (qsizetype j = 0; j < matrix.rows[i].size(); ++j) {
            const Hearing &cell = matrix.at(i, j);
            pairs.append(QJsonObject{{u"requester"_s, matrix.requesters[i].name},
                                     {u"listener"_s, matrix.listeners[j].name},
                                     {u"state"_s, stateName(cell.state)},
                                     {u"sent"_s, qint64(cell.sent)},
                                     {u"heard"_s, qint64(cell.heard)},
                                     {u"answered"_s, qint64(cell.answered)}});
        }
    }
    return {{u"requesters"_s, names(matrix.requesters)},
            {u"listeners"_s, names(matrix.listeners)},
            {u"pairs"_s, pairs}};
}

} // namespace Sixcast
