// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/hearingtext.h"

#include "core/base/escape.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype listedPairs = 20; ///< as text; a page lists more
constexpr qsizetype listedOnPage = 1'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::HearingMatrix)
};

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

/// Of each machine of one side, whether it was compared with any and no HELLO got through.
struct Silence {
    explicit Silence(qsizetype size)
        : compared(size)
        , heard(size)
    {
    }
    void take(qsizetype machine, const Hearing &cell)
    {
        compared[machine] = true;
        heard[machine] = heard[machine] || cell.heard > 0;
    }
    bool isSilent(qsizetype machine) const { return compared[machine] && !heard[machine]; }

    QList<bool> compared;
    QList<bool> heard;
};

QString table(const HearingMatrix &matrix)
{
    qsizetype nameWidth = 0;
    for (const HearingMatrix::Machine &machine : matrix.requesters)
        nameWidth = std::max(nameWidth, escaped(machine.name).size());
    qsizetype cellWidth = 3;
    for (const QList<Hearing> &row : matrix.rows) {
        for (const Hearing &cell : row)
            cellWidth = std::max(cellWidth, hearingCell(cell).size());
    }
    QString text = QString(nameWidth + 2, u' ');
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j)
        text += u"  "_s + u"[%1]"_s.arg(j + 1).rightJustified(cellWidth);
    text += u'\n';
    for (qsizetype i = 0; i < matrix.requesters.size(); ++i) {
        QString line = u"  "_s + escaped(matrix.requesters[i].name).leftJustified(nameWidth);
        for (const Hearing &cell : matrix.rows[i])
            line += u"  "_s + hearingCell(cell).rightJustified(cellWidth);
        text += line + u'\n';
    }
    return text;
}

/// The colours of a trace's kinds, and a mark, for whoever doesn't see colours.
struct Look {
    QByteArray colour;
    QString mark;
};

Look lookOf(Hearing::Fate fate)
{
    switch (fate) {
    case Hearing::Fate::Whole:
        return {"received", u"\u2713 "_s}; // check mark
    case Hearing::Fate::Part:
        return {"warning", u"\u25d0 "_s}; // half a circle
    case Hearing::Fate::Silent:
        return {"error", u"\u2715 "_s}; // cross
    case Hearing::Fate::Untold:
        return {"note", {}};
    }
    Q_UNREACHABLE();
}

HtmlSummary::Section matrixSection(const HearingMatrix &matrix)
{
    HtmlSummary::Section section;
    section.title = Tr::tr("Who hears whom");
    section.note = matrixLegend();
    section.columns = {QString()};
    for (const HearingMatrix::Machine &listener : matrix.listeners)
        section.columns << listener.name;
    for (qsizetype i = 0; i < matrix.requesters.size(); ++i) {
        QStringList cells{matrix.requesters[i].name};
        QList<QByteArray> looks{{}};
        for (const Hearing &cell : matrix.rows[i]) {
            const Look look = lookOf(cell.fate());
            cells << look.mark + hearingCell(cell);
            looks << look.colour;
        }
        section.rows << cells;
        section.looks << looks;
    }
    section.firstIsHead = true;
    return section;
}

HtmlSummary::Section weakSection(const HearingMatrix &matrix)
{
    const QList<HearingMatrix::Pair> pairs = matrix.weakPairs();
    HtmlSummary::Section section;
    section.title = Tr::tr("What doesn't work in full, the worst first");
    section.columns = {Tr::tr("Requester"), Tr::tr("Listener"), Tr::tr("What was heard")};
    for (const HearingMatrix::Pair &pair : pairs.first(std::min(pairs.size(), listedOnPage))) {
        const Hearing &cell = matrix.at(pair.requester, pair.listener);
        const Look look = lookOf(cell.fate());
        section.rows << QStringList{matrix.requesters[pair.requester].name,
                                    matrix.listeners[pair.listener].name,
                                    look.mark + hearingWord(cell)};
        section.looks << QList<QByteArray>{{}, {}, look.colour};
    }
    if (pairs.size() > listedOnPage)
        section.note = Tr::tr("%1 of %2 pairs:").arg(listedOnPage).arg(pairs.size());
    return section;
}

} // namespace

QString hearingCell(const Hearing &cell)
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

QString hearingWord(const Hearing &cell)
{
    switch (cell.state) {
    case Hearing::State::Same:
        return Tr::tr("the same machine");
    case Hearing::State::OtherGroup:
        return Tr::tr("another group or port");
    case Hearing::State::OtherTime:
        return Tr::tr("not at the same time");
    case Hearing::State::Unnumbered:
        return Tr::tr("can't be told: plain HELLOs have no numbers");
    case Hearing::State::Compared:
        break;
    }
    if (cell.heard == 0)
        return Tr::tr("none of %1 heard").arg(cell.sent);
    if (cell.isWhole())
        return Tr::tr("%1 of %2 heard, all answered").arg(cell.heard).arg(cell.sent);
    return Tr::tr("%1 of %2 heard, %3 answered").arg(cell.heard).arg(cell.sent).arg(cell.answered);
}

QString pairSentence(const HearingMatrix &matrix, const HearingMatrix::Pair &pair)
{
    return Tr::tr("%1 to %2: %3", "requester, listener, how much was heard")
        .arg(escaped(matrix.requesters[pair.requester].name),
             escaped(matrix.listeners[pair.listener].name),
             hearingWord(matrix.at(pair.requester, pair.listener)));
}

QString matrixLegend()
{
    return Tr::tr("A row is a requester, a column a listener: HELLOs heard/sent, and /answered "
                  "where fewer came back.");
}

QString matrixSentence(const HearingMatrix &matrix)
{
    if (matrix.requesters.isEmpty() || matrix.listeners.isEmpty())
        return Tr::tr("Who hears whom can't be told: it takes traces of listeners and of "
                      "requesters.");
    std::array<qsizetype, 3> counts{}; // by Fate
    forEachCompared(matrix, [&counts](qsizetype, qsizetype, const Hearing &cell) {
        ++counts[size_t(cell.fate())];
    });
    const auto [whole, part, silent] = counts;
    const qsizetype compared = whole + part + silent;
    if (compared == 0)
        return Tr::tr("No two of these machines can be compared.");
    if (whole == compared)
        return Tr::tr("Everybody hears everybody: %n pair(s) compared.", nullptr, int(compared));
    return Tr::tr("%1 of %2 pairs work in full, %3 in part, %4 not at all.")
        .arg(whole)
        .arg(compared)
        .arg(part)
        .arg(silent);
}

QStringList matrixPatterns(const HearingMatrix &matrix)
{
    Silence requesters(matrix.requesters.size());
    Silence listeners(matrix.listeners.size());
    forEachCompared(matrix, [&](qsizetype i, qsizetype j, const Hearing &cell) {
        requesters.take(i, cell);
        listeners.take(j, cell);
    });
    QStringList sentences;
    for (qsizetype i = 0; i < matrix.requesters.size(); ++i) {
        if (requesters.isSilent(i))
            sentences << Tr::tr("Nobody hears %1.").arg(escaped(matrix.requesters[i].name));
    }
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j) {
        if (listeners.isSilent(j))
            sentences << Tr::tr("%1 hears nobody.").arg(escaped(matrix.listeners[j].name));
    }
    return sentences;
}

QString matrixText(const HearingMatrix &matrix)
{
    QString text = matrixSentence(matrix) + u'\n';
    if (matrix.requesters.isEmpty() || matrix.listeners.isEmpty())
        return text;
    const QStringList patterns = matrixPatterns(matrix);
    for (const QString &sentence : patterns)
        text += sentence + u'\n';
    text += u'\n' + Tr::tr("Who hears whom: HELLOs heard/sent, and /answered where fewer came back")
        + u'\n' + table(matrix) + u'\n' + Tr::tr("Listeners:") + u'\n';
    for (qsizetype j = 0; j < matrix.listeners.size(); ++j)
        text += u"  [%1] %2\n"_s.arg(QString::number(j + 1), escaped(matrix.listeners[j].name));
    const QList<HearingMatrix::Pair> pairs = matrix.weakPairs();
    if (pairs.isEmpty())
        return text;
    text += u'\n' + Tr::tr("What doesn't work in full, the worst first:") + u'\n';
    for (const HearingMatrix::Pair &pair : pairs.first(std::min(pairs.size(), listedPairs)))
        text += u"  "_s + pairSentence(matrix, pair) + u'\n';
    if (pairs.size() > listedPairs)
        text += u"  "_s + Tr::tr("and %1 more").arg(pairs.size() - listedPairs) + u'\n';
    return text;
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
    return {{u"summary"_s, matrixSentence(matrix)},
            {u"requesters"_s, names(matrix.requesters)},
            {u"listeners"_s, names(matrix.listeners)},
            {u"pairs"_s, pairs}};
}

HtmlSummary matrixSummary(const HearingMatrix &matrix)
{
    HtmlSummary summary{.title = Tr::tr("Sixcast: who hears whom"),
                        .sentence = matrixSentence(matrix),
                        .sections = {}};
    if (matrix.requesters.isEmpty() || matrix.listeners.isEmpty())
        return summary;
    const QStringList patterns = matrixPatterns(matrix);
    for (const QString &sentence : patterns)
        summary.sections << HtmlSummary::Section{.title = sentence, .isSentence = true};
    summary.sections << matrixSection(matrix);
    if (const HtmlSummary::Section weak = weakSection(matrix); !weak.rows.isEmpty())
        summary.sections << weak;
    return summary;
}

} // namespace Sixcast
