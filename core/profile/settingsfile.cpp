// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/settingsfile.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sixcast {

bool isHarmlessIni(const QByteArray &bytes)
{
    // QSettings writes @Type(...) for what is neither text nor number, and doubles an @ that begins
    // a text. An escape can stand for the @, or for a letter after it; QSettings itself never
    // writes one for these.
    static const QRegularExpression typed(
        uR"([=,]\s*"?@(?!@|ByteArray\(|Rect\(|Point\(|Size\(|Invalid\())"_s);
    static const QRegularExpression escapedAt(uR"(\\(?:x0*40|0*100))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromLatin1(bytes);
    return !typed.match(text).hasMatch() && !escapedAt.match(text).hasMatch();
}

bool setAsideBrokenSettings(const QString &path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const bool isFine = file.size() <= mostBytes && isHarmlessIni(file.read(mostBytes));
    file.close();
    if (isFine)
        return false;
    const QString aside = path + u".broken"_s;
    QFile::remove(aside);
    return QFile::rename(path, aside);
}

} // namespace Sixcast
