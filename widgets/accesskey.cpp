// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/accesskey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sixcast {

QString withoutAccessKey(QString text)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&[^&]\\)"_s);
    static const QRegularExpression ampersand(u"&(.)"_s);
    return text.remove(inBrackets).replace(ampersand, u"\\1"_s);
}

QString labelName(const QString &text)
{
    QString name = withoutAccessKey(text);
    if (name.endsWith(u':') || name.endsWith(u'\uff1a'))
        name.chop(1);
    return name;
}

} // namespace Sixcast
