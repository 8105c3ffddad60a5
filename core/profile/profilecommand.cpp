// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/shellwords.h"
#include "core/profile/profilefields.h"

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// `-A` where an option has a short name, as FLoM's users know it; else `--hop-limit`.
QString optionWord(const FieldTraits &traits)
{
    const QStringList names = QString::fromLatin1(traits.options).split(u' ');
    for (const QString &name : names) {
        if (name.size() == 1)
            return u'-' + name;
    }
    return u"--"_s + names.first();
}

} // namespace

QString toCommandLine(const Profile &profile)
{
    const Profile standard;
    QStringList words{u"sixcast-cli"_s, roleName(profile.role)};
    forEachField([&](const auto &field) {
        const FieldTraits &traits = field.traits;
        const auto &value = profile.*field.member;
        const bool isAll = isMember(field.member, &Profile::interface) && profile.allInterfaces;
        const bool says = traits.always || isAll || value != standard.*field.member;
        if (!traits.options || !says || !isTakenBy(traits, profile.role))
            return;
        words += optionWord(traits);
        if constexpr (!std::is_same_v<std::decay_t<decltype(value)>, bool>)
            words += isAll ? u"all"_s : valueText(value);
    });
    return shellCommand(words).value_or(QString());
}

} // namespace Sixcast
