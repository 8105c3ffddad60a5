// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/textsearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

QByteArray lowered(QByteArray bytes)
{
    for (char &c : bytes)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return bytes;
}

} // namespace

class TextSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAsTheSlowWayDoes()
    {
        QRandomGenerator random(1);
        const QByteArray alphabet = "abAB@`[{ \xc3\xa4";
        for (int i = 0; i < 50'000; ++i) {
            QByteArray hay(random.bounded(120), Qt::Uninitialized),
                needle(1 + random.bounded(4), Qt::Uninitialized);
            for (QByteArray *each : {&hay, &needle}) {
                for (char &c : *each)
                    c = alphabet[random.bounded(int(alphabet.size()))];
            }
            const QString text = QString::fromUtf8(needle);
            if (text.toUtf8() != needle)
                continue;
            const qsizetype from = random.bounded(10);
            const TextSearch search(text);
            QCOMPARE(search.indexIn(QByteArrayView(hay), from),
                     lowered(hay).indexOf(lowered(needle), from));
            const QString wide = QString::fromLatin1(hay);
            if (search.lower().size() == text.size())
                QCOMPARE(search.indexIn(QStringView(wide), from),
                         lowered(hay).indexOf(lowered(needle), from));
        }
    }

    void foldsOnlyAscii()
    {
        QVERIFY(TextSearch(u"hElLo").isIn(QByteArray("say HELLO")));
        QVERIFY(TextSearch(u"hElLo").isIn(u"say Hello"_s));
        QVERIFY(TextSearch(u"gr\u00fcn").isIn(u"GR\u00fcN"_s));
        QVERIFY(!TextSearch(u"gr\u00fcn").isIn(u"GR\u00dcN"_s));
        QVERIFY(TextSearch(u"\u00fc").isIn(QByteArray("\xc3\xbc")));
        QVERIFY(!TextSearch(u"").isIn(QByteArray("x")));
        QVERIFY(!TextSearch(u"k").isIn(u"\u212a"_s)); // the Kelvin sign folds to k elsewhere
    }
};

QTEST_APPLESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
