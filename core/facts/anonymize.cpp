// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/anonymize.h"

#include "core/facts/digest.h"
#include "core/facts/factsevent.h"
#include "core/facts/factsjson.h"
#include "core/facts/fields.h"
#include "core/trace/bytewriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumAddresses = 100'000;

QByteArrayView bytesOf(const Ip6Address &address, size_t from, size_t count)
{
    return {address.bytes.data() + from, qsizetype(count)};
}

void put(Ip6Address &address, size_t at, size_t count, quint64 value)
{
    for (size_t i = 0; i < count; ++i)
        address.bytes[at + i] = quint8(value >> 8 * (count - 1 - i));
}

QString hexText(quint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
}

/// ff02::1:ffXX:XXXX (RFC 4291 section 2.7.1)
bool isSolicitedNode(const Ip6Address &address)
{
    static constexpr std::array<quint8, 13> prefix{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff};
    return std::equal(prefix.begin(), prefix.end(), address.bytes.begin());
}

/// Flag P and a prefix length (RFC 3306 section 4).
bool hasEmbeddedPrefix(const Ip6Address &address)
{
    return address.isMulticast() && (address.bytes[1] & 0x20) && address.bytes[3] != 0;
}

/// Named by the kernel, by systemd after its place, or by usual tools: tells nothing of whose it
/// is.
bool isUsualInterfaceName(const QString &name)
{
    static const QRegularExpression usual(
        u"^(lo|eth|en[ops]|wl(an|[ops])|br|virbr|docker|veth|tun|tap|wg|bond|team|dummy|ppp|vlan|"
        u"macvlan|macvtap|sit|"
        "ip6tnl|vnet|usb|wwan|ib)[0-9]*([a-z]?[0-9]+)*(@[a-z0-9]+)?$"_s);
    return usual.match(name).hasMatch();
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

/// `00:16:3e:12:34:56`
bool isHardwareAddress(QStringView text)
{
    if (text.size() != 17)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % 3 == 2 ? text[i] != u':' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

/// `00-16-3E-12-34-56` becomes `00:16:3E:12:34:56`.
QString withColonsForDashes(QString text)
{
    static const QRegularExpression dashed(
        u"(?<![0-9A-Za-z-])([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![0-9A-Za-z-])"_s);
    if (text.count(u'-') < 5)
        return text;
    for (auto it = dashed.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().replace(u'-', u':'));
    }
    return text;
}

QByteArray secretOf(const QString &passphrase)
{
    if (!passphrase.isEmpty())
        return QCryptographicHash::hash(passphrase.toUtf8(), QCryptographicHash::Sha256);
    QByteArray random(32, Qt::Uninitialized);
    QRandomGenerator seeded = QRandomGenerator::securelySeeded();
    seeded.generate(random.begin(), random.end());
    return random;
}

/// \a map makes what each text in \a value becomes.
QJsonValue mapped(const QJsonValue &value, const QString &key,
                  const std::function<QString(const QString &key, const QString &text)> &map)
{
    if (value.isString())
        return map(key, value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto it = array.begin(); it != array.end(); ++it)
            *it = mapped(*it, key, map);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = mapped(*it, it.key(), map);
    return object;
}

/// Walks over facts and replaces what their description marks, and every address.
class FactsHider
{
public:
    explicit FactsHider(Anonymizer &anonymizer)
        : m_names(anonymizer)
    {
    }

    template<typename T> void operator()(const char *, T &value, Traits traits = {})
    {
        hide(value, traits);
    }

private:
    void hide(Ip6Address &value, Traits) { value = m_names.address(value); }
    void hide(QString &value, Traits traits)
    {
        switch (traits.secret) {
        case Secret::InterfaceName:
            value = m_names.interfaceName(value);
            break;
        case Secret::HardwareAddress:
            value = m_names.hardwareAddress(value);
            break;
        case Secret::No:
        case Secret::Text:
        case Secret::User:
            value = m_names.text(value);
            break;
        }
    }
    template<typename T> void hide(std::optional<T> &value, Traits traits)
    {
        if (value)
            hide(*value, traits);
    }
    template<typename T> void hide(QList<T> &list, Traits traits)
    {
        for (T &item : list)
            hide(item, traits);
    }
    template<typename T> void hide(T &value, Traits traits)
    {
        if constexpr (Described<FactsHider, T>)
            fields(*this, value);
        else if constexpr (std::is_integral_v<T>)
            value = traits.secret == Secret::User && value != 0 ? T(1000) : value;
    }

    Anonymizer &m_names;
};

} // namespace

Anonymizer::Anonymizer(const QString &passphrase)
    : m_secret(secretOf(passphrase))
{
}

void Anonymizer::learnThisMachine(const QStringList &interfaces)
{
    learnHost(QSysInfo::machineHostName());
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    if (user != u"root") // a word that many texts use
        rememberName(user, u"user-"_s + hexText(hash("user", user.toUtf8()), 6));
    for (const QString &name : interfaces)
        interfaceName(name);
}

void Anonymizer::learn(const TraceSource &source)
{
    source.look(0, source.size(), [this](const EventGlance &glance) { learn(glance); });
}

void Anonymizer::learn(const EventGlance &glance)
{
    interfaceName(glance.head.interface.name);
    if (!isFacts(glance.head))
        return;
    if (const auto facts = factsOf(glance.whole())) {
        for (const InterfaceFacts &interface : facts->interfaces)
            interfaceName(interface.info.ref.name);
    }
}

void Anonymizer::learnHost(const QString &name)
{
    for (const QString &host : {name, name.section(u'.', 0, 0)}) {
        if (host != "localhost"_L1)
            rememberName(host, hostName(host));
    }
}

quint64 Anonymizer::hash(QByteArrayView what, QByteArrayView bytes) const
{
    QByteArray message = what.toByteArray();
    message += '\0';
    message += bytes;
    const QByteArray digest =
        QMessageAuthenticationCode::hash(message, m_secret, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData());
}

/// The last three bytes of an identifier, which its solicited-node group and its hardware address
/// share.
quint32 Anonymizer::hash24(QByteArrayView lowBytes) const
{
    return quint32(hash("low", lowBytes) & 0xffffff);
}

/// Eight bytes from \a at: below fd00::/8 or the documentation prefix 2001:db8::/32 (RFC 3849).
void Anonymizer::hidePrefix(Ip6Address &address, size_t at) const
{
    const quint64 made = hash("prefix", bytesOf(address, at, 8));
    if ((address.bytes[at] & 0xfe) == 0xfc) {
        put(address, at, 8, (quint64(0xfd) << 56) | (made >> 8));
    } else {
        put(address, at, 4, 0x20010db8);
        put(address, at + 4, 4, made >> 32);
    }
}

Ip6Address Anonymizer::computed(const Ip6Address &address) const
{
    Ip6Address hidden = address;
    if (address.isUnspecified() || address.isLoopback())
        return hidden;
    if (address.isV4Mapped()) { // 198.18.0.0/15 is for tests (RFC 2544)
        put(hidden, 12, 4, 0xc6120000 | (hash("ipv4", bytesOf(address, 12, 4)) & 0x1ffff));
        return hidden;
    }
    if (address.isMulticast()) {
        if (isSolicitedNode(address))
            put(hidden, 13, 3, hash24(bytesOf(address, 13, 3)));
        else if (hasEmbeddedPrefix(address))
            hidePrefix(hidden, 4);
        return hidden;
    }
    if (!address.isLinkLocal())
        hidePrefix(hidden, 0);
    put(hidden, 8, 5, hash("identifier", bytesOf(address, 8, 8)));
    put(hidden, 13, 3, hash24(bytesOf(address, 13, 3)));
    return hidden;
}

Ip6Address Anonymizer::address(const Ip6Address &address)
{
    const auto known = m_addresses.constFind(address);
    if (known != m_addresses.cend())
        return *known;
    if (m_addresses.size() >= maximumAddresses)
        m_addresses.clear();
    return *m_addresses.insert(address, computed(address));
}

QString Anonymizer::hardwareAddress(QStringView text) const
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() != 6 || (bytes.startsWith("\x33\x33") && bytes[2] != '\xff'))
        return text.toString(); // none, or of a group
    QByteArray made(6, '\x02');
    if (bytes.startsWith("\x33\x33\xff"))
        made.replace(0, 3, "\x33\x33\xff");
    else
        qToBigEndian(quint16(hash("maker", bytes.first(3))), made.data() + 1);
    const quint32 low = hash24(bytes.last(3));
    for (int i = 0; i < 3; ++i)
        made[3 + i] = char(low >> (16 - 8 * i));
    return QString::fromLatin1(text.contains(u':')       ? made.toHex(':')
                                   : text.contains(u'-') ? made.toHex('-')
                                                         : made.toHex());
}

QString Anonymizer::interfaceName(const QString &name)
{
    static const QRegularExpression fromHardwareAddress(u"^(..)x([0-9a-f]{12})$"_s);
    if (name.isEmpty() || isUsualInterfaceName(name))
        return name;
    const QRegularExpressionMatch match = fromHardwareAddress.match(name);
    QString standIn;
    if (match.hasMatch()) {
        standIn = match.captured(1) + u'x' + hardwareAddress(match.captured(2));
    } else {
        standIn = u"if-"_s + hexText(hash("interface", name.toUtf8()), 6);
    }
    rememberName(name, standIn);
    return standIn;
}

QString Anonymizer::hostName(const QString &name) const
{
    if (name.isEmpty() || name == "localhost"_L1)
        return name;
    // The first label is the host: `alpha` and `alpha.example.org` are the same one.
    return u"host-"_s + hexText(hash("host", name.section(u'.', 0, 0).toLower().toUtf8()), 6);
}

/// Of an address or a hardware address that is all of \a word; nullopt when it is neither.
std::optional<QString> Anonymizer::standInOf(QStringView word)
{
    if (isHardwareAddress(word))
        return hardwareAddress(word);
    if (const std::optional<Ip6Address> parsed = Ip6Address::parse(word))
        return address(*parsed).toString();
    // An IPv4 address in a text of ours stands alone.
    if (const auto mapped = Ip6Address::parse(QString(u"::ffff:"_s + word));
        mapped && word.count(u'.') == 3)
        return address(*mapped).toString().section(u':', -1);
    return std::nullopt;
}

void Anonymizer::rememberName(const QString &name, const QString &standIn)
{
    constexpr qsizetype maximum = 1'000;
    const std::pair entry(name, standIn);
    if (name.size() < 2 || m_names.size() >= maximum || m_names.contains(entry))
        return;
    const auto longer = [](const auto &a, const auto &b) {
        return a.first.size() > b.first.size();
    };
    m_names.insert(std::upper_bound(m_names.begin(), m_names.end(), entry, longer), entry);
}

/// Whole words only: a host that is called `a` must not change every text.
QString Anonymizer::replacedNames(QString text) const
{
    for (const auto &[name, standIn] : m_names) {
        for (qsizetype at = 0; (at = text.indexOf(name, at, Qt::CaseInsensitive)) >= 0;) {
            const qsizetype end = at + name.size();
            const bool isWhole = (at == 0 || !isWordCharacter(text[at - 1]))
                && (end == text.size() || !isWordCharacter(text[end]));
            if (isWhole)
                text.replace(at, name.size(), standIn);
            at += isWhole ? standIn.size() : name.size();
        }
    }
    return text;
}

QString Anonymizer::text(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString out;
    const QString named = withColonsForDashes(replacedNames(text));
    const QStringView all = named;
    const auto belongs = [](QChar c) { return isHexDigit(c) || c == u':' || c == u'.'; };
    for (qsizetype i = 0; i < all.size();) {
        const bool isBegin = i == 0 || !isWordCharacter(all[i - 1]);
        if (!isBegin || !belongs(all[i])) {
            out += all[i++];
            continue;
        }
        qsizetype end = i;
        while (end < all.size() && belongs(all[end]))
            ++end;
        // A sentence may end right behind an address; a key may stand right before it.
        std::optional<QString> standIn;
        qsizetype stop = end;
        const bool cutWord = end < all.size() && isWordCharacter(all[end]);
        for (; !cutWord && stop > i + 1 && !(standIn = standInOf(all.sliced(i, stop - i)));
             --stop) {
            if (all[stop - 1] != u':' && all[stop - 1] != u'.')
                break;
        }
        if (standIn) {
            out += *standIn;
            i = stop;
        } else { // on to the next place where an address could begin: behind a colon
            do {
                out += all[i++];
            } while (i < end && all[i - 1] != u':');
        }
    }
    return out;
}

QByteArray Anonymizer::payload(const QByteArray &payload)
{
    const bool isOurs = payload.startsWith("HELLO") || payload.startsWith("WELCOME")
        || payload.startsWith("BEACON ");
    if (!isOurs || !isPlainAscii(payload))
        return QByteArray(payload.size(), 'x');
    static const QRegularExpression interfaceField(u" if=([^ ]+)"_s), digestField(u" d=([^ ]+)"_s);
    QString hidden = QString::fromLatin1(payload);
    if (const auto match = digestField.match(hidden); match.hasMatch())
        hidden.replace(match.capturedStart(1), match.capturedLength(1),
                       QString::fromLatin1(digest(match.captured(1).toLatin1())));
    hidden = text(hidden);
    const QRegularExpressionMatch match = interfaceField.match(hidden);
    if (match.hasMatch())
        hidden.replace(match.capturedStart(1), match.capturedLength(1),
                       interfaceName(match.captured(1)));
    return hidden.toLatin1();
}

QByteArray Anonymizer::digest(QByteArrayView digest)
{
    return mappedDigest(digest, [this](Secret secret, QByteArrayView part) {
        const QString text = QString::fromLatin1(part);
        return (secret == Secret::InterfaceName ? interfaceName(text) : hardwareAddress(text))
            .toLatin1();
    });
}

SideFacts Anonymizer::facts(SideFacts facts)
{
    for (const InterfaceFacts &interface : std::as_const(facts.interfaces))
        interfaceName(interface.info.ref.name); // so that the texts before them are hidden, too
    FactsHider hider(*this);
    fields(hider, facts);
    return facts;
}

QJsonObject Anonymizer::json(const QJsonObject &object)
{
    const auto hidden = [this](const QString &key, const QString &text) {
        return key == "interface"_L1 ? interfaceName(text) : this->text(text);
    };
    // Twice over the original: a text may stand before the name of the interface that is in it.
    mapped(object, {}, hidden);
    return mapped(object, {}, hidden).toObject();
}

void Anonymizer::hide(std::optional<Endpoint> &endpoint)
{
    if (endpoint)
        endpoint->address = address(endpoint->address);
}

TraceEvent Anonymizer::event(TraceEvent event)
{
    event.interface.name = interfaceName(event.interface.name);
    hide(event.local);
    hide(event.peer);
    hide(event.group);
    if (const auto known = factsOf(event))
        event.payload = encodeFacts(facts(*known));
    else if (!event.payload.isEmpty())
        event.payload = payload(event.payload);
    event.text = text(event.text);
    return event;
}

TraceHeader Anonymizer::header(TraceHeader header)
{
    learnHost(header.host);
    header.host = hostName(header.host);
    for (auto setting = header.settings.begin(); setting != header.settings.end(); ++setting) {
        if (!setting->isString())
            continue;
        const QString value = setting->toString();
        *setting = setting.key() == "interface"_L1 ? interfaceName(value) : text(value);
    }
    return header;
}

AnonymizedSource::AnonymizedSource(const TraceSource &original, const Anonymizer &anonymizer)
    : m_original(original)
    , m_anonymizer(anonymizer)
{
    m_anonymizer.learn(original);
}

void AnonymizedSource::filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                              std::vector<quint32> &found) const
{
    for (qsizetype row = from; row < std::min(to, size()); ++row) {
        if (matches(filter, at(row)))
            found.push_back(quint32(row));
    }
}

} // namespace Sixcast
