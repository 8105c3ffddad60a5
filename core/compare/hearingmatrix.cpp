// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/hearingmatrix.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

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
    qsizetype number = 0; ///< of the trace
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

} // namespace

HearingMatrix hearingMatrix(const std::vector<NamedTrace> &traces)
{
    std::vector<Part> requesters;
    std::vector<Part> listeners;
    std::vector<QString> requesterFiles;
    std::vector<QString> listenerFiles;
    for (size_t i = 0; i < traces.size(); ++i) {
        const NamedTrace &named = traces[i];
        Part asks = partOf(named.read.requester);
        if (!asks.hellos.empty() || !asks.isNumbered) {
            asks.trace = &named.read;
            asks.number = qsizetype(i);
            requesters.push_back(std::move(asks));
            requesterFiles.push_back(named.file);
        }
        if (named.read.listener.info.readyNs == 0 && named.read.listener.hellos.empty())
            continue;
        Part hears = partOf(named.read.listener);
        hears.trace = &named.read;
        hears.number = qsizetype(i);
        listeners.push_back(std::move(hears));
        listenerFiles.push_back(named.file);
    }
    nameAll(requesters, requesterFiles);
    nameAll(listeners, listenerFiles);
    HearingMatrix matrix;
    for (const Part &listener : listeners)
        matrix.listeners.append({listener.name, 0, listener.number});
    for (const Part &requester : requesters) {
        matrix.requesters.append({requester.name, requester.hellos.size(), requester.number});
        QList<Hearing> row;
        for (const Part &listener : listeners)
            row.append(hearing(requester, listener));
        matrix.rows.append(row);
    }
    return matrix;
}

Hearing::Fate Hearing::fate() const
{
    if (state != State::Compared)
        return Fate::Untold;
    return heard == 0 ? Fate::Silent : isWhole() ? Fate::Whole : Fate::Part;
}

QList<HearingMatrix::Pair> HearingMatrix::weakPairs() const
{
    QList<Pair> pairs;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < rows[i].size(); ++j) {
            const Hearing::Fate fate = at(i, j).fate();
            if (fate == Hearing::Fate::Silent || fate == Hearing::Fate::Part)
                pairs.append({i, j});
        }
    }
    const auto shares = [this](const Pair &pair) {
        const Hearing &cell = at(pair.requester, pair.listener);
        const double sent = std::max<double>(1, double(cell.sent));
        return std::pair(double(cell.heard) / sent, double(cell.answered) / sent);
    };
    std::stable_sort(pairs.begin(), pairs.end(), [&shares](const Pair &one, const Pair &other) {
        return shares(one) < shares(other);
    });
    return pairs;
}

int exitStatus(const HearingMatrix &matrix)
{
    bool all = true;
    bool some = false;
    for (const QList<Hearing> &row : matrix.rows) {
        for (const Hearing &cell : row) {
            all = all && (cell.isWhole() || cell.state != Hearing::State::Compared);
            some = some || (cell.heard > 0 && cell.state == Hearing::State::Compared);
        }
    }
    return !some ? 2 : all ? 0 : 1;
}

} // namespace Sixcast
