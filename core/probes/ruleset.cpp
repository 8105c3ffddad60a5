// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ruleset.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int maximumJumps = 16; // nft's own limit (NFT_JUMP_STACK_SIZE)
constexpr qsizetype maximumText = 500;

/// How a match stands to the exchange.
enum class Fit : quint8 { Misses, MayHit, Names };

Fit worse(Fit a, Fit b)
{
    if (a == Fit::Misses || b == Fit::Misses)
        return Fit::Misses;
    return std::max(a, b);
}

// ---- nft's JSON (libnftables-json(5))

bool holdsPort(const QJsonValue &value, quint16 port)
{
    if (value.isDouble())
        return value.toInt() == port;
    const QJsonObject object = value.toObject();
    if (const QJsonArray range = object[u"range"].toArray(); range.size() == 2)
        return range[0].toInt() <= port && port <= range[1].toInt();
    const QJsonArray set = object[u"set"].toArray();
    return std::any_of(set.begin(), set.end(),
                       [=](const QJsonValue &item) { return holdsPort(item, port); });
}

bool isSpelledOut(const QJsonValue &value) ///< not a named set, a map, ...
{
    const QJsonObject object = value.toObject();
    return !value.isString()
        && (value.isDouble() || object.contains(u"range") || object.contains(u"set"));
}

Fit fitOfAddress(const QJsonValue &value, const Ip6Address &group)
{
    const QJsonObject prefix = value.toObject()[u"prefix"].toObject();
    const auto address =
        Ip6Address::parse(value.isString() ? value.toString() : prefix[u"addr"].toString());
    if (!address)
        return Fit::MayHit;
    if (*address == group)
        return Fit::Names;
    const bool isOther = value.isString() && address->isMulticast();
    return isOther ? Fit::Misses : Fit::MayHit;
}

Fit fitOfPayload(const QString &protocol, const QString &field, const QJsonValue &right,
                 const RuleTarget &target)
{
    if (protocol == u"udp" || protocol == u"th") {
        if ((field != u"dport" && field != u"sport") || !isSpelledOut(right))
            return Fit::MayHit;
        return holdsPort(right, target.port) ? Fit::Names : Fit::Misses;
    }
    if (protocol == u"ip6" && field == u"daddr")
        return fitOfAddress(right, target.group);
    for (const auto &other : {u"tcp"_s, u"sctp"_s, u"dccp"_s, u"ip"_s, u"arp"_s, u"icmp"_s,
                              u"icmpv6"_s, u"esp"_s, u"ah"_s}) {
        if (protocol == other)
            return Fit::Misses;
    }
    return Fit::MayHit;
}

Fit fitOfMeta(const QString &key, const QJsonValue &right, const RuleTarget &target)
{
    const QString word = right.toString();
    if (word.isEmpty())
        return Fit::MayHit;
    if (key == u"iifname" || key == u"oifname")
        return word == target.interface || word.endsWith(u'*') ? Fit::MayHit : Fit::Misses;
    if (key == u"l4proto")
        return word == u"udp" ? Fit::MayHit : Fit::Misses;
    if (key == u"nfproto" || key == u"protocol")
        return word.endsWith(u'6') ? Fit::MayHit : Fit::Misses;
    return Fit::MayHit;
}

Fit fitOfMatch(const QJsonObject &match, const RuleTarget &target)
{
    if (match[u"op"].toString() != u"==")
        return Fit::MayHit;
    const QJsonObject left = match[u"left"].toObject();
    if (const QJsonObject payload = left[u"payload"].toObject(); !payload.isEmpty())
        return fitOfPayload(payload[u"protocol"].toString(), payload[u"field"].toString(),
                            match[u"right"], target);
    if (const QJsonObject meta = left[u"meta"].toObject(); !meta.isEmpty())
        return fitOfMeta(meta[u"key"].toString(), match[u"right"], target);
    return Fit::MayHit;
}

QString chainKey(const QJsonObject &object, const QString &chain)
{
    return QStringList{object[u"family"].toString(), object[u"table"].toString(), chain}.join(
        u'\n');
}

/// Where each chain is entered: its own hook, or that of a chain that jumps to it.
QHash<QString, QString> hooksOf(const QJsonArray &items)
{
    QHash<QString, QString> hooks;
    QList<std::pair<QString, QString>> jumps;
    for (const QJsonValue &item : items) {
        const QJsonObject chain = item[u"chain"].toObject();
        if (const QString hook = chain[u"hook"].toString(); !hook.isEmpty())
            hooks.insert(chainKey(chain, chain[u"name"].toString()), hook);
        const QJsonObject rule = item[u"rule"].toObject();
        for (const QJsonValue &expression : rule[u"expr"].toArray()) {
            for (const auto &kind : {u"jump"_s, u"goto"_s}) {
                const QString target = expression[kind][u"target"].toString();
                if (!target.isEmpty())
                    jumps << std::pair(chainKey(rule, rule[u"chain"].toString()),
                                       chainKey(rule, target));
            }
        }
    }
    for (int round = 0; round < maximumJumps; ++round) {
        for (const auto &[from, to] : std::as_const(jumps)) {
            if (hooks.contains(from) && !hooks.contains(to))
                hooks.insert(to, hooks.value(from));
        }
    }
    return hooks;
}

/// `FAMILY TABLE CHAIN HANDLE` -> the rule in nft's own spelling.
QHash<QString, QString> nftTexts(QByteArrayView listing)
{
    static const QRegularExpression opening(uR"(^\s*(table|chain) (.*) \{ # handle \d+$)"_s);
    static const QRegularExpression rule(uR"(^\s*(.*) # handle (\d+)$)"_s);
    static const QRegularExpression counts(u" packets \\d+ bytes \\d+"_s);
    QHash<QString, QString> texts;
    QString table;
    QString chain;
    for (const QString &line : QString::fromUtf8(listing).split(u'\n')) {
        if (const auto match = opening.match(line); match.hasMatch()) {
            (match.captured(1) == u"table" ? table : chain) = match.captured(2);
        } else if (const auto found = rule.match(line); found.hasMatch()) {
            QString text = found.captured(1);
            text.remove(counts);
            texts.insert(u"%1 %2 %3"_s.arg(table, chain, found.captured(2)),
                         text.simplified().left(maximumText));
        }
    }
    return texts;
}

/// What an nft rule does with what it matches; Misses: it lets pass, or can't hit us.
Fit readExpressions(const QJsonArray &expressions, const RuleTarget &target, RuleFacts *facts)
{
    Fit fit = Fit::MayHit;
    for (const QJsonValue &expression : expressions) {
        if (const QJsonObject match = expression[u"match"].toObject(); !match.isEmpty())
            fit = worse(fit, fitOfMatch(match, target));
        if (const QJsonObject counter = expression[u"counter"].toObject(); !counter.isEmpty())
            facts->packets = qint64(counter[u"packets"].toDouble());
        const QJsonObject foreign = expression[u"xt"].toObject();
        const QString name =
            foreign[u"type"].toString() == u"target" ? foreign[u"name"].toString() : QString();
        if (expression.toObject().contains(u"drop") || name == u"DROP")
            facts->verdict = u"drop"_s;
        else if (expression.toObject().contains(u"reject") || name == u"REJECT")
            facts->verdict = u"reject"_s;
    }
    return facts->verdict.isEmpty() ? Fit::Misses : fit;
}

// ---- ip6tables-save

/// Splits at blanks, but not within double quotes.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u' ' && !quoted)
            words << std::exchange(word, {});
        else
            word += c;
    }
    words << word;
    words.removeAll(QString());
    return words;
}

bool listHoldsPort(const QString &list, quint16 port)
{
    const QStringList items = list.split(u',');
    return std::any_of(items.begin(), items.end(), [=](const QString &item) {
        const QStringList ends = item.split(u':');
        return ends.first().toInt() <= port && port <= ends.last().toInt();
    });
}

Fit fitOfOption(const QString &option, const QString &value, const RuleTarget &target)
{
    if (option == u"-p")
        return value == u"udp" || value == u"all" ? Fit::MayHit : Fit::Misses;
    if (option == u"-i" || option == u"-o")
        return value == target.interface || value.endsWith(u'+') ? Fit::MayHit : Fit::Misses;
    if (option == u"--dport" || option == u"--sport" || option == u"--dports"
        || option == u"--sports" || option == u"--ports")
        return listHoldsPort(value, target.port) ? Fit::Names : Fit::Misses;
    if (option == u"-d") {
        const auto address = Ip6Address::parse(value.section(u'/', 0, 0));
        const bool isWhole = value.section(u'/', 1) == u"128" || !value.contains(u'/');
        if (address == target.group)
            return Fit::Names;
        return address && isWhole && address->isMulticast() ? Fit::Misses : Fit::MayHit;
    }
    return Fit::MayHit;
}

Fit fitOfWords(const QStringList &words, const RuleTarget &target)
{
    Fit fit = Fit::MayHit;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i) == u"!") {
            i += 2; // a match that is turned round may hit anything
            continue;
        }
        if (words.at(i).startsWith(u'-'))
            fit = worse(fit, fitOfOption(words.at(i), words.at(i + 1), target));
    }
    return fit;
}

QString hookOfChain(const QString &chain, const QHash<QString, QString> &jumps)
{
    static const QHash<QString, QString> builtIn{{u"INPUT"_s, u"input"_s},
                                                 {u"OUTPUT"_s, u"output"_s},
                                                 {u"FORWARD"_s, u"forward"_s},
                                                 {u"PREROUTING"_s, u"prerouting"_s},
                                                 {u"POSTROUTING"_s, u"postrouting"_s}};
    QString at = chain;
    for (int round = 0; round < maximumJumps && !builtIn.contains(at); ++round)
        at = jumps.value(at);
    return builtIn.value(at);
}

QByteArrayView section(QByteArrayView answer, QByteArrayView name)
{
    const QByteArray heading = "== " + name.toByteArray() + '\n';
    qsizetype begin = answer.startsWith(heading) ? 0 : answer.indexOf(QByteArray('\n' + heading));
    if (begin < 0)
        return {};
    begin = answer.indexOf('\n', begin + 1) + 1;
    const qsizetype end = answer.indexOf("\n== ", begin > 0 ? begin - 1 : 0);
    return end < 0 ? answer.sliced(begin) : answer.sliced(begin, std::max(begin, end) - begin);
}

} // namespace

QList<RuleFacts> parseNftables(QByteArrayView json, QByteArrayView listing,
                               const RuleTarget &target)
{
    const QJsonArray items =
        QJsonDocument::fromJson(json.toByteArray()).object()[u"nftables"].toArray();
    const QHash<QString, QString> hooks = hooksOf(items);
    const QHash<QString, QString> texts = nftTexts(listing);
    QList<RuleFacts> rules;
    for (const QJsonValue &item : items) {
        const bool isPolicy = item[u"chain"][u"policy"].toString() == u"drop";
        const QJsonObject object = item[isPolicy ? u"chain" : u"rule"].toObject();
        if (object.isEmpty() || rules.size() >= maximumRules)
            continue;
        RuleFacts rule;
        rule.tool = u"nft"_s;
        rule.family = object[u"family"].toString();
        rule.table = object[u"table"].toString();
        rule.chain = object[isPolicy ? u"name" : u"chain"].toString();
        rule.hook = hooks.value(chainKey(object, rule.chain));
        if (rule.hook.isEmpty() || rule.family == u"ip" || rule.family == u"arp")
            continue;
        if (isPolicy) {
            rule.verdict = u"drop"_s;
            rule.text = u"policy drop"_s;
        } else {
            const Fit fit = readExpressions(object[u"expr"].toArray(), target, &rule);
            if (fit == Fit::Misses)
                continue;
            rule.named = fit == Fit::Names;
            rule.handle = quint64(object[u"handle"].toDouble());
            rule.text = texts.value(
                u"%1 %2 %3 %4"_s.arg(rule.family, rule.table, rule.chain).arg(rule.handle));
        }
        rules << rule;
    }
    return rules;
}

QList<RuleFacts> parseIp6tables(QByteArrayView saved, const RuleTarget &target)
{
    static const QRegularExpression policy(uR"(^:(\S+) DROP \[(\d+):\d+\]$)"_s);
    static const QRegularExpression appended(uR"(^\[(\d+):\d+\] -A (\S+) (.*)$)"_s);
    QList<RuleFacts> rules;
    QString table;
    QHash<QString, quint64> places;
    QHash<QString, QString> jumps;
    for (const QString &line : QString::fromUtf8(saved).split(u'\n')) {
        RuleFacts rule;
        rule.tool = u"ip6tables"_s;
        rule.verdict = u"drop"_s;
        if (line.startsWith(u'*')) {
            table = line.sliced(1);
            places.clear();
            jumps.clear();
        } else if (const auto found = policy.match(line); found.hasMatch()) {
            rule.chain = found.captured(1);
            rule.packets = found.captured(2).toLongLong();
            rule.text = u"-P %1 DROP"_s.arg(rule.chain);
            rule.table = table;
            rule.hook = hookOfChain(rule.chain, {});
            rules << rule;
        } else if (const auto match = appended.match(line); match.hasMatch()) {
            rule.chain = match.captured(2);
            rule.handle = ++places[rule.chain];
            const QStringList words = wordsOf(match.captured(3));
            const QString goal =
                words.value(std::max<qsizetype>(words.indexOf(u"-j"), words.indexOf(u"-g")) + 1);
            if (!jumps.contains(goal))
                jumps.insert(goal, rule.chain);
            const Fit fit = fitOfWords(words, target);
            if (fit == Fit::Misses || (goal != u"DROP" && goal != u"REJECT"))
                continue;
            rule.verdict = goal.toLower();
            rule.named = fit == Fit::Names;
            rule.packets = match.captured(1).toLongLong();
            rule.text = u"-A %1 %2"_s.arg(rule.chain, match.captured(3)).left(maximumText);
            rule.table = table;
            rules << rule;
        } else if (line == u"COMMIT") {
            for (RuleFacts &known : rules) {
                if (known.table == table && known.hook.isEmpty())
                    known.hook = hookOfChain(known.chain, jumps);
            }
        }
    }
    rules.removeIf([](const RuleFacts &rule) { return rule.hook.isEmpty(); });
    rules.resize(std::min(rules.size(), maximumRules));
    return rules;
}

QList<RuleFacts> parseRuleset(QByteArrayView answer, const RuleTarget &target)
{
    const QByteArrayView saved = section(answer, "ip6tables");
    const QList<RuleFacts> old = parseIp6tables(saved, target);
    QList<RuleFacts> rules =
        parseNftables(section(answer, "nft-json"), section(answer, "nft"), target);
    if (saved.indexOf("(nf_tables)") >= 0) {
        rules.removeIf([&](const RuleFacts &rule) {
            return rule.family == u"ip6"
                && saved.indexOf(QByteArray("\n*" + rule.table.toUtf8() + '\n')) >= 0;
        });
    }
    return rules + old;
}

QList<RuleFacts> rulesMoved(const QList<RuleFacts> &earlier, const QList<RuleFacts> &later)
{
    QList<RuleFacts> moved;
    for (RuleFacts rule : earlier) {
        const auto now = std::find_if(later.begin(), later.end(),
                                      [&](const RuleFacts &other) { return rule.isSame(other); });
        if (now == later.end())
            continue;
        if (rule.packets && now->packets && *now->packets >= *rule.packets)
            rule.hits = *now->packets - *rule.packets;
        moved << rule;
    }
    return moved;
}

} // namespace Sixcast
