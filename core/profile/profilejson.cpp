// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/escape.h"
#include "core/profile/profilefields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype largestFile = 64 * 1024;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Profile)
};

QString formatName()
{
    return u"sixcast.profile/1"_s;
}

Error refused(const QString &reason)
{
    return {Error::Code::InvalidInput, 0, reason};
}

QString shown(const QJsonValue &value)
{
    const QJsonDocument text(QJsonArray{value});
    const QByteArray list = text.toJson(QJsonDocument::Compact);
    return escapedForDisplay(list.sliced(1, list.size() - 2), 60);
}

QJsonValue toJsonValue(const std::optional<Ip6Address> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue(QJsonValue::Undefined);
}

/// One as a text, as before there could be several.
QJsonValue toJsonValue(const QList<Ip6Address> &values)
{
    if (values.size() < 2)
        return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(valueText(values));
    QJsonArray array;
    for (const Ip6Address &value : values)
        array.append(value.toString());
    return array;
}

template<typename Value> QJsonValue toJsonValue(const Value &value)
{
    if constexpr (std::is_integral_v<Value>)
        return value; // or a flag
    else
        return valueText(value);
}

// Each reads one value; the error says what would be right.

template<typename Number>
requires std::is_integral_v<Number> Result<Number> read(const QJsonValue &value,
                                                        const FieldTraits &traits, Number)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::trunc(number) == number && number >= traits.minimum && number <= traits.maximum)
        return Number(number);
    return refused(Tr::tr("a whole number from %1 to %2").arg(traits.minimum).arg(traits.maximum));
}

Result<bool> read(const QJsonValue &value, const FieldTraits &, bool)
{
    if (value.isBool())
        return value.toBool();
    return refused(Tr::tr("true or false"));
}

Result<QString> read(const QJsonValue &value, const FieldTraits &, const QString &)
{
    if (value.isString())
        return value.toString();
    return refused(Tr::tr("a text"));
}

Result<Ip6Address> read(const QJsonValue &value, const FieldTraits &, const Ip6Address &)
{
    if (const auto address = Ip6Address::parse(value.toString()))
        return *address;
    return refused(Tr::tr("an IPv6 address"));
}

Result<std::optional<Ip6Address>> read(const QJsonValue &value, const FieldTraits &traits,
                                       const std::optional<Ip6Address> &)
{
    const Result<Ip6Address> address = read(value, traits, Ip6Address());
    if (!address)
        return address.error();
    return std::optional(*address);
}

Result<QList<Ip6Address>> read(const QJsonValue &value, const FieldTraits &traits,
                               const QList<Ip6Address> &)
{
    QList<Ip6Address> addresses;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : array) {
        const Result<Ip6Address> address = read(item, traits, Ip6Address());
        if (!address)
            return address.error();
        addresses.append(*address);
    }
    return addresses;
}

template<typename Word>
requires std::is_enum_v<Word> Result<Word> read(const QJsonValue &value, const FieldTraits &traits,
                                                Word word)
{
    const QStringList choices = fieldChoices(traits);
    if (!choices.contains(value.toString()))
        return refused(choiceText(choices));
    readWord(value.toString(), &word);
    return word;
}

} // namespace

QByteArray toJson(const Profile &profile)
{
    QJsonObject object{{u"format"_s, formatName()}};
    forEachField([&](const auto &field) {
        const QJsonValue value = toJsonValue(profile.*field.member);
        if (!value.isUndefined())
            object.insert(QLatin1StringView(field.traits.key), value);
    });
    return QJsonDocument(object).toJson();
}

Result<Profile> profileFromJson(const QByteArray &json)
{
    if (json.size() > largestFile)
        return refused(Tr::tr("This is no profile: it is too large."));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return refused(Tr::tr("This is no profile: %1.")
                           .arg(parseError.error == QJsonParseError::NoError
                                    ? Tr::tr("it holds no JSON object")
                                    : parseError.errorString()));
    const QJsonObject object = document.object();
    if (object[u"format"_s].toString() != formatName())
        return refused(
            Tr::tr("This is no profile that this version can read: its format is '%1', not '%2'.")
                .arg(escapedForDisplay(object[u"format"_s].toString().toUtf8(), 60), formatName()));

    Profile profile;
    std::optional<Error> wrong;
    forEachField([&](const auto &field) {
        const QLatin1StringView key(field.traits.key);
        const QJsonValue value = object[key];
        if (wrong || value.isUndefined())
            return;
        const auto given = read(value, field.traits, profile.*field.member);
        if (given)
            profile.*field.member = *given;
        else
            wrong = refused(Tr::tr("'%1' must be %2, not %3.", "a key of a file, what is right")
                                .arg(key, given.error().text, shown(value)));
    });
    if (wrong)
        return *wrong;
    if (const Result<void> valid = validate(profile); !valid)
        return valid.error();
    return profile;
}

} // namespace Sixcast
