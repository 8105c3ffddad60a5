// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tooltip.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace Sixcast
