// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/optionvalues.h"

#include "core/base/escape.h"
#include "core/base/suggestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CommandLine)
};

Error wrong(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

/// A number of seconds, or of what its last letter says.
std::optional<qint64> secondsOf(const QString &text)
{
    int unit = 1;
    QStringView digits = text;
    for (const auto &[letter, length] :
         {std::pair(u's', 1), {u'm', 60}, {u'h', 3'600}, {u'd', 86'400}}) {
        if (text.endsWith(letter)) {
            unit = length;
            digits.chop(1);
        }
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional(qint64(number) * unit) : std::nullopt;
}

template<typename Number>
requires std::is_integral_v<Number> Result<void> read(const FieldTraits &traits,
                                                      const QString &text, Number *target)
{
    if (traits.unit != FieldUnit::Seconds) {
        const Result<int> number =
            readNumber(optionName(traits), text, leastValue(traits), traits.maximum);
        if (!number)
            return number.error();
        *target = Number(*number);
        return {};
    }
    const std::optional<qint64> value = secondsOf(text);
    if (value && *value >= leastValue(traits) && *value <= traits.maximum) {
        *target = Number(*value);
        return {};
    }
    return wrong(Tr::tr("--%1 takes a time from %2 to %3 seconds, as in 90, 90s, 6m or 2h, not "
                        "'%4'.")
                     .arg(optionName(traits), QString::number(leastValue(traits)),
                          QString::number(traits.maximum), escaped(text)));
}

/// Giving a switch is saying that it is not as usual.
Result<void> read(const FieldTraits &, const QString &, bool *target)
{
    *target = !*target;
    return {};
}

Result<void> read(const FieldTraits &traits, const QString &text, std::optional<Ip6Address> *target)
{
    const auto address = Ip6Address::parse(QStringView(text).left(text.indexOf(u'%')).trimmed());
    if (!address || address->isMulticast())
        return wrong(Tr::tr("--%1 takes an IPv6 unicast address, not '%2'.")
                         .arg(optionName(traits), escaped(text)));
    *target = address;
    return {};
}

/// Several, each with a comma before it.
Result<void> read(const FieldTraits &traits, const QString &text, QList<Ip6Address> *target)
{
    for (const QString &part : text.split(u',')) {
        std::optional<Ip6Address> address;
        if (const Result<void> one = read(traits, part, &address); !one)
            return one;
        if (!target->contains(*address))
            target->append(*address);
    }
    return {};
}

template<typename Word>
requires std::is_enum_v<Word> Result<void> read(const FieldTraits &traits, const QString &text,
                                                Word *target)
{
    const QStringList choices = fieldChoices(traits);
    if (!choices.contains(text))
        return wrong(Tr::tr("--%1 takes %2, not '%3'.")
                         .arg(optionName(traits), choiceText(choices), escaped(text))
                     + didYouMean(text, choices));
    readWord(text, target);
    return {};
}

} // namespace

QString optionName(const FieldTraits &traits)
{
    return QString::fromLatin1(traits.options).section(u' ', 0, 0);
}

Result<int> readNumber(const QString &name, const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return wrong(Tr::tr("--%1 takes a number from %2 to %3, not '%4'.")
                     .arg(name, QString::number(least), QString::number(most), escaped(text)));
}

Result<void> readOption(const FieldTraits &traits, const QString &text, Profile *profile)
{
    Result<void> result;
    forEachField([&](const auto &field) {
        if constexpr (requires { read(traits, text, &(profile->*field.member)); }) {
            if (qstrcmp(field.traits.key, traits.key) == 0)
                result = read(traits, text, &(profile->*field.member));
        }
    });
    return result;
}

} // namespace Sixcast
