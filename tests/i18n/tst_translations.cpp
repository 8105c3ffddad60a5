// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QString answeredBy(int listeners)
{
    return QCoreApplication::translate("Sixcast::RunReport", "Answered by %n listener(s).", nullptr,
                                       listeners);
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void englishHasPlurals()
    {
        QCOMPARE(answeredBy(1), u"Answered by 1 listener(s)."_s); // what the catalogue is for
        Sixcast::installTranslations(*qApp, QLocale::c());
        QCOMPARE(answeredBy(0), u"Answered by 0 listeners."_s);
        QCOMPARE(answeredBy(1), u"Answered by 1 listener."_s);
        QCOMPARE(answeredBy(2), u"Answered by 2 listeners."_s);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        const auto row = [](const char *locale, const QString &word, const QString &one,
                            const QString &two) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << word << one << two;
        };
        const auto english = [&](const char *locale) {
            row(locale, u"warning"_s, u"Answered by 1 listener."_s, u"Answered by 2 listeners."_s);
        };
        english("C");
        english("en_GB");
        english("fr_FR"); // there is no French
        english("ar_EG");
        english("zh_TW"); // traditional characters are not simplified ones
        for (const char *locale : {"de_DE", "de_AT", "de_CH"})
            row(locale, u"Warnung"_s, u"Von 1 Listener beantwortet."_s,
                u"Von 2 Listenern beantwortet."_s);
        row("zh_CN", u"警告"_s, u"有 1 个监听端应答。"_s, u"有 2 个监听端应答。"_s);
    }

    void languages()
    {
        QFETCH(QString, locale);
        Sixcast::installTranslations(*qApp, QLocale(locale));
        QTEST(QCoreApplication::translate("Sixcast::TraceWords", "warning"), "word");
        QTEST(answeredBy(1), "one");
        QTEST(answeredBy(2), "two");
    }

    void qtSpeaksTheSameLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const QString english = u"Displays version information."_s;
        QTest::newRow("C") << u"C"_s << english;
        QTest::newRow("German") << u"de_DE"_s << u"Zeigt Versionsinformation an."_s;
        QTest::newRow("no catalogue of ours") << u"fr_FR"_s << english;
    }

    void qtSpeaksTheSameLanguage()
    {
        QFETCH(QString, locale);
        Sixcast::installTranslations(*qApp, QLocale(locale));
        QTEST(QCoreApplication::translate("QCommandLineParser", "Displays version information."),
              "text");
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
