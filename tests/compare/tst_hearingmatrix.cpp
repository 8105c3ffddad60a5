// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/hearingtext.h"
#include "core/trace/tracehtml.h"

#include "tests/compare/exchangetraces.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using State = Hearing::State;

namespace {

NamedTrace named(const QString &host, TraceInput input)
{
    input.header.host = host;
    return {u"/tmp/%1-%2.sixcast"_s.arg(host, input.header.role), readTrace(input)};
}

/// A requester with three HELLOs, of which \a heard arrive and \a answered come back.
struct Pair {
    Pair(quint64 run, quint32 heard, quint32 answered)
    {
        traces.run = run;
        traces.listen(0);
        for (quint32 seq = 1; seq <= 3; ++seq) {
            traces.hello(seq, 100 * seq, seq <= heard);
            if (seq <= heard)
                traces.welcome(seq, 100 * seq + 1, seq <= answered);
        }
        traces.stopListening(5'000);
    }
    ExchangeTraces traces;
};

} // namespace

class TestHearingMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares()
    {
        Pair whole(1, 3, 3);
        Pair part(2, 2, 1);
        const HearingMatrix matrix = hearingMatrix(
            {named(u"a"_s, whole.traces.requester()), named(u"b"_s, part.traces.requester()),
             named(u"c"_s, whole.traces.listener()), named(u"d"_s, part.traces.listener())});
        QCOMPARE(matrix.requesters.size(), 2);
        QCOMPARE(matrix.listeners.size(), 2);
        QCOMPARE(matrix.at(0, 0), (Hearing{State::Compared, 3, 3, 3}));
        QCOMPARE(matrix.at(0, 1), (Hearing{State::Compared, 3, 0, 0}));
        QCOMPARE(matrix.at(1, 1), (Hearing{State::Compared, 3, 2, 1}));
        QCOMPARE(exitStatus(matrix), 1);
        const QString text = matrixText(matrix);
        QVERIFY2(text.contains(u"2/3/1"_s), qPrintable(text));
        QVERIFY(text.contains(u"  [1] c\n  [2] d\n"_s));
        const QJsonObject json = matrixJson(matrix);
        QCOMPARE(json[u"pairs"_s].toArray().size(), 4);
        QCOMPARE(json[u"pairs"_s].toArray()[3].toObject()[u"answered"_s].toInt(), 1);
    }

    void ends()
    {
        Pair whole(1, 3, 3);
        const std::vector<NamedTrace> both{named(u"a"_s, whole.traces.requester()),
                                           named(u"b"_s, whole.traces.listener())};
        QCOMPARE(exitStatus(hearingMatrix(both)), 0);
        Pair none(1, 0, 0);
        const HearingMatrix silent = hearingMatrix(
            {named(u"a"_s, none.traces.requester()), named(u"b"_s, none.traces.listener())});
        QCOMPARE(exitStatus(silent), 2);
        QVERIFY(matrixText(silent).contains(u"Nobody hears a."_s));
        QVERIFY(matrixText(silent).contains(u"b hears nobody."_s));
        QCOMPARE(exitStatus(hearingMatrix({both[0]})), 2);
        QVERIFY(matrixText(hearingMatrix({both[0]})).contains(u"can't be told"_s));
    }

    void ordersByLoss()
    {
        HearingMatrix matrix;
        matrix.requesters = {{u"a"_s, 10, 0}, {u"b"_s, 4, 1}};
        matrix.listeners = {{u"c"_s, 0, 2}, {u"d"_s, 0, 3}};
        matrix.rows = {{{State::Compared, 10, 9, 9}, {State::Compared, 10, 10, 10}},
                       {{State::Compared, 4, 3, 3}, {State::OtherTime, 4, 0, 0}}};
        using Pair = HearingMatrix::Pair;
        QCOMPARE(matrix.weakPairs(), (QList<Pair>{{1, 0}, {0, 0}}));
        matrix.rows[1][1] = {State::Compared, 4, 0, 0};
        QCOMPARE(matrix.weakPairs(), (QList<Pair>{{1, 1}, {1, 0}, {0, 0}}));
        QCOMPARE(matrixSentence(matrix), u"1 of 4 pairs work in full, 2 in part, 1 not at all."_s);
        const QString text = matrixText(matrix);
        QVERIFY2(text.contains(u"worst first:\n  b to d: none of 4 heard\n"_s), qPrintable(text));
    }

    /// Names come from files of others.
    void makesAPage()
    {
        HearingMatrix matrix;
        matrix.requesters = {{u"<b>a"_s, 3, 0}};
        matrix.listeners = {{u"b"_s, 0, 1}, {u"c"_s, 0, 2}};
        matrix.rows = {{{State::Compared, 3, 3, 3}, {State::Compared, 3, 0, 0}}};
        const QByteArray page = htmlPage(matrixSummary(matrix));
        QVERIFY2(page.contains("<th scope=\"row\">&lt;b&gt;a</th>"
                               "<td class=\"received\">\u2713 3/3</td>"
                               "<td class=\"error\">\u2715 0/3</td>"),
                 page.constData());
        QVERIFY(page.contains("c hears nobody."));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(!page.contains("class=\"trace\""));
        QVERIFY(page.endsWith("</html>\n"));
        QVERIFY(htmlPage(matrixSummary({})).contains("can't be told")
                || htmlPage(matrixSummary({})).contains("can&#39;t be told"));
    }

    /// Silence has a reason that is no loss.
    void knowsWhatCantBeCompared()
    {
        Pair pair(1, 0, 0);
        QCOMPARE(hearingMatrix({named(u"a"_s, pair.traces.requester()),
                                named(u"a"_s, pair.traces.listener())})
                     .at(0, 0)
                     .state,
                 State::Same);

        pair.traces.listenerGroup = *Ip6Address::parse(u"ff12::1");
        pair.traces.listen(0);
        QCOMPARE(hearingMatrix({named(u"a"_s, pair.traces.requester()),
                                named(u"b"_s, pair.traces.listener())})
                     .at(0, 0)
                     .state,
                 State::OtherGroup);

        Pair late(1, 0, 0);
        ExchangeTraces later;
        later.listen(60'000);
        QCOMPARE(
            hearingMatrix({named(u"a"_s, late.traces.requester()), named(u"b"_s, later.listener())})
                .at(0, 0)
                .state,
            State::OtherTime);

        Pair plain(1, 0, 0);
        ExchangeTraces bare;
        bare.plain = true;
        bare.hello(1, 10, false);
        QCOMPARE(
            hearingMatrix({named(u"a"_s, bare.requester()), named(u"b"_s, plain.traces.listener())})
                .at(0, 0)
                .state,
            State::Unnumbered);
    }

    /// One host with several traces of a role is told by its files.
    void namesFiles()
    {
        Pair one(1, 3, 3);
        Pair other(2, 3, 3);
        NamedTrace first = named(u"a"_s, one.traces.requester());
        NamedTrace second = named(u"a"_s, other.traces.requester());
        second.file = u"second.sixcast"_s;
        const HearingMatrix matrix = hearingMatrix(
            {std::move(first), std::move(second), named(u"b"_s, one.traces.listener())});
        QCOMPARE(matrix.requesters[0].name, u"a (a-requester)"_s);
        QCOMPARE(matrix.requesters[1].name, u"a (second)"_s);
        QCOMPARE(matrix.listeners[0].name, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(TestHearingMatrix)

#include "tst_hearingmatrix.moc"
