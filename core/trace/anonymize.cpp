// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/anonymize.h"

#include "core/trace/bytewriter.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumAddresses = 100'000;
constexpr auto fixedPassphrase = "sixcast: names and addresses"_L1;

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

} // namespace

Anonymizer::Anonymizer(const QString &passphrase)
    : m_secret(QCryptographicHash::hash(
        (passphrase.isEmpty() ? QString(fixedPassphrase) : passphrase).toUtf8(),
        QCryptographicHash::Sha256))
{
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
    if (bytes.startsWith("\x33\x33") && bytes[2] != '\xff')
        return text.toString(); // of a group
    const quint32 low = hash24(bytes.last(3));
    const QString begin = bytes.startsWith("\x33\x33\xff") ? u"33:33:ff"_s : u"02:00:00"_s;
    return begin + u':' + hexText(low >> 16, 2) + u':' + hexText(low >> 8, 2) + u':'
        + hexText(low, 2);
}

QString Anonymizer::interfaceName(const QString &name)
{
    static const QRegularExpression fromHardwareAddress(u"^(..)x([0-9a-f]{12})$"_s);
    if (name.isEmpty() || isUsualInterfaceName(name))
        return name;
    const QRegularExpressionMatch match = fromHardwareAddress.match(name);
    QString standIn;
    if (match.hasMatch()) {
        const QByteArray low = QByteArray::fromHex(match.captured(2).toLatin1()).last(3);
        standIn = match.captured(1) + u"x020000"_s + hexText(hash24(low), 6);
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
    const QString named = replacedNames(text);
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
    static const QRegularExpression interfaceField(u" if=([^ ]+)"_s);
    QString hidden = text(QString::fromLatin1(payload));
    const QRegularExpressionMatch match = interfaceField.match(hidden);
    if (match.hasMatch())
        hidden.replace(match.capturedStart(1), match.capturedLength(1),
                       interfaceName(match.captured(1)));
    return hidden.toLatin1();
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
    if (!event.payload.isEmpty())
        event.payload = payload(event.payload);
    event.text = text(event.text);
    return event;
}

TraceHeader Anonymizer::header(TraceHeader header)
{
    for (const QString &host : {header.host, header.host.section(u'.', 0, 0)}) {
        if (host != "localhost"_L1)
            rememberName(host, hostName(host));
    }
    header.host = hostName(header.host);
    for (auto setting = header.settings.begin(); setting != header.settings.end(); ++setting) {
        if (!setting->isString())
            continue;
        const QString value = setting->toString();
        *setting = setting.key() == "interface"_L1 ? interfaceName(value) : text(value);
    }
    return header;
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
