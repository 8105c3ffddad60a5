// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// The language of the catalogue that was found and installed; empty: there is none.
QString install(QCoreApplication &application, const QLocale &locale, const QString &catalogue,
                const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder))
        return {};
    const QString language = translator->language();
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
    return language;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = u":/i18n"_s;
    // What is installed last is asked first: English plurals stand in for what a translation lacks.
    QString language = install(application, QLocale(QLocale::English), u"sixcast"_s, ours);
    if (const QString better = install(application, locale, u"sixcast"_s, ours); !better.isEmpty())
        language = better;

    // In the language that was found, not in the locale's: a window speaks one language. The file
    // is called qtbase where Qt is installed and qt where it was deployed beside the program.
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (install(application, QLocale(language), u"qtbase"_s, qts).isEmpty())
        install(application, QLocale(language), u"qt"_s, qts);
}

} // namespace Sixcast
