// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any profile file: refused with a reason, or valid, and then it reads back, and so does the other
// machine's.

#include "core/profile/profile.h"

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    using namespace Sixcast;
    const auto profile =
        profileFromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!profile) {
        if (profile.error().text.isEmpty())
            qFatal("refused without a reason");
        return 0;
    }
    for (const Profile &one : {*profile, forOtherMachine(*profile)}) {
        if (!validate(one))
            qFatal("a profile that was taken is not valid");
        const auto again = profileFromJson(toJson(one));
        if (!again || *again != one)
            qFatal("a profile does not read back");
        if (!toCommandLine(one).startsWith(u"sixcast-cli "))
            qFatal("no command line");
    }
    return 0;
}
