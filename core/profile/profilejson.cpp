// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/profile.h"

#include "core/base/escape.h"

#include <QCoreApplication>
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

/// Reads one value after the other and remembers the first thing that was wrong. An absent key
/// changes nothing.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    const std::optional<Error> &error() const { return m_error; }

    template<typename Number> void number(const QString &key, Number &target)
    {
        const QJsonValue value = m_object[key];
        if (value.isUndefined())
            return;
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        if (std::trunc(number) == number && number >= double(std::numeric_limits<Number>::min())
            && number <= double(std::numeric_limits<Number>::max()))
            target = Number(number);
        else
            fail(Tr::tr("'%1' must be a whole number in range.").arg(key));
    }

    void flag(const QString &key, bool &target)
    {
        const QJsonValue value = m_object[key];
        if (value.isBool())
            target = value.toBool();
        else if (!value.isUndefined())
            fail(Tr::tr("'%1' must be true or false.").arg(key));
    }

    std::optional<QString> text(const QString &key)
    {
        const QJsonValue value = m_object[key];
        if (value.isString())
            return value.toString();
        if (!value.isUndefined())
            fail(Tr::tr("'%1' must be a text.").arg(key));
        return std::nullopt;
    }

    template<typename Value, typename FromText>
    void word(const QString &key, Value &target, FromText fromText)
    {
        const std::optional<QString> given = text(key);
        if (!given)
            return;
        if (const auto value = fromText(*given))
            target = *value;
        else
            fail(Tr::tr("'%1' can't be '%2'.").arg(key, escapedForDisplay(given->toUtf8(), 60)));
    }

private:
    void fail(const QString &reason)
    {
        if (!m_error)
            m_error = refused(reason);
    }

    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

void insertAddress(QJsonObject &object, const QString &key,
                   const std::optional<Ip6Address> &address)
{
    if (address)
        object[key] = address->toString();
}

} // namespace

QByteArray toJson(const Profile &profile)
{
    QJsonObject object{
        {u"format"_s, formatName()},
        {u"role"_s, roleName(profile.role)},
        {u"checkAs"_s, roleName(profile.checkAs)},
        {u"group"_s, profile.group.toString()},
        {u"port"_s, profile.port},
        {u"interface"_s, profile.interface},
        {u"allInterfaces"_s, profile.allInterfaces},
        {u"hopLimit"_s, profile.hopLimit},
        {u"count"_s, profile.count},
        {u"intervalMs"_s, profile.intervalMs},
        {u"timeoutMs"_s, profile.timeoutMs},
        {u"durationS"_s, profile.durationS},
        {u"sourcePort"_s, profile.sourcePort},
        {u"plain"_s, profile.plain},
        {u"probes"_s, profile.probes},
        {u"quiet"_s, profile.quiet},
        {u"engine"_s, socketEngineName(profile.engine)},
        {u"answersPerSecondPerSource"_s, profile.answersPerSecondPerSource},
        {u"answersPerSecond"_s, profile.answersPerSecond},
    };
    insertAddress(object, u"source"_s, profile.source);
    insertAddress(object, u"sourceAddress"_s, profile.sourceAddress);
    insertAddress(object, u"peer"_s, profile.peer);
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
    Reader reader(object);
    reader.word(u"role"_s, profile.role, roleFromName);
    reader.word(u"checkAs"_s, profile.checkAs, [](QStringView name) {
        const std::optional<Role> role = roleFromName(name);
        return role == Role::Listen || role == Role::Request ? role : std::nullopt;
    });
    reader.word(u"group"_s, profile.group, Ip6Address::parse);
    reader.word(u"source"_s, profile.source, Ip6Address::parse);
    reader.word(u"sourceAddress"_s, profile.sourceAddress, Ip6Address::parse);
    reader.word(u"peer"_s, profile.peer, Ip6Address::parse);
    reader.word(u"engine"_s, profile.engine, socketEngineFromName);
    reader.number(u"port"_s, profile.port);
    reader.number(u"sourcePort"_s, profile.sourcePort);
    reader.number(u"hopLimit"_s, profile.hopLimit);
    reader.number(u"count"_s, profile.count);
    reader.number(u"intervalMs"_s, profile.intervalMs);
    reader.number(u"timeoutMs"_s, profile.timeoutMs);
    reader.number(u"durationS"_s, profile.durationS);
    reader.number(u"answersPerSecondPerSource"_s, profile.answersPerSecondPerSource);
    reader.number(u"answersPerSecond"_s, profile.answersPerSecond);
    reader.flag(u"allInterfaces"_s, profile.allInterfaces);
    reader.flag(u"plain"_s, profile.plain);
    reader.flag(u"probes"_s, profile.probes);
    reader.flag(u"quiet"_s, profile.quiet);
    profile.interface = reader.text(u"interface"_s).value_or(QString());
    if (reader.error())
        return *reader.error();
    if (const Result<void> valid = validate(profile); !valid)
        return valid.error();
    return profile;
}

} // namespace Sixcast
