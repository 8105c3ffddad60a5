// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace Sixcast {

/// Stands in for a language that is longer than English: every text of ours comes back in brackets
/// and lengthened by a third to a half, with its access key and places to fill in kept. A visible
/// text without the brackets never went through tr(). What is asked for and is in no catalogue,
/// because lupdate saw another context than the program asks for, is kept in unknown().
class PseudoTranslator : public QTranslator
{
public:
    static constexpr char16_t open = u'\u27e6';
    static constexpr char16_t close = u'\u27e7';

    /// `catalogue` is any complete translation.
    explicit PseudoTranslator(const QString &catalogue)
        : m_isLoaded(m_catalogue.load(catalogue))
    {
    }

    bool isLoaded() const { return m_isLoaded; }
    const QStringList &unknown() const { return m_unknown; }

    bool isEmpty() const override { return false; } // else Qt does not even install it

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        if (!QByteArrayView(context).startsWith("Sixcast::"))
            return {}; // Qt's own
        const QString text = QString::fromUtf8(source);
        if (m_catalogue.translate(context, source, disambiguation, n).isEmpty())
            m_unknown << QString::fromLatin1(context) + u": " + text;
        const qsizetype more = text.size() < 10 ? text.size() / 2 + 1 : text.size() / 3;
        QString longer = open + text;
        for (qsizetype i = 0; i < more; ++i)
            longer += i % 8 == 0 ? u' ' : u'~'; // in words, so that lines can be broken
        return longer + close;
    }

private:
    QTranslator m_catalogue;
    bool m_isLoaded;
    mutable QStringList m_unknown;
};

} // namespace Sixcast
