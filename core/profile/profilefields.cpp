// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profilefields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::ProfileField)
};

template<typename Member> QString defaultText(const ProfileField<Member> &field, bool listens)
{
    const FieldTraits &traits = field.traits;
    const Member value = Profile{}.*field.member;
    if constexpr (std::is_integral_v<Member>) {
        if (value == 0 && traits.zero)
            return traits.zeroMeans > 0 && !listens ? QString::number(traits.zeroMeans)
                                                    : fieldText(traits.zero);
    }
    if constexpr (std::is_same_v<Member, bool>)
        return {};
    else
        return valueText(value);
}

} // namespace

QString fieldText(const char *text)
{
    return QCoreApplication::translate("Sixcast::ProfileField", text);
}

QString fieldHelp(const FieldTraits &traits, Role role)
{
    const bool listens = role == Role::Listen;
    QString text = fieldText(listens && traits.listenHelp ? traits.listenHelp : traits.help);
    forEachField([&](const auto &field) {
        if (qstrcmp(field.traits.key, traits.key) == 0)
            text.replace(u"%1"_s, defaultText(field, listens));
    });
    return text.replace(u"%2"_s, QString::number(leastValue(traits)))
        .replace(u"%3"_s, QString::number(traits.maximum))
        .replace(u"%4"_s, choiceText(fieldChoices(traits)));
}

QStringList fieldChoices(const FieldTraits &traits)
{
    return traits.choices ? QString::fromLatin1(traits.choices).split(u' ') : QStringList();
}

QString choiceText(const QStringList &choices)
{
    if (choices.size() < 2)
        return choices.join(u", ");
    return Tr::tr("%1 or %2", "the last two of a list of words")
        .arg(choices.first(choices.size() - 1).join(u", "), choices.last());
}

} // namespace Sixcast
