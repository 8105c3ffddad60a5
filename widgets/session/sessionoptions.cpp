// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/sessionoptions.h"

#include "core/report/streamtext.h"
#include "widgets/accesskey.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace Sixcast {

namespace {

QString unitSuffix(FieldUnit unit)
{
    switch (unit) {
    case FieldUnit::Milliseconds:
        return SessionOptions::tr(" ms");
    case FieldUnit::Seconds:
        return SessionOptions::tr(" s");
    case FieldUnit::PerSecond:
        return SessionOptions::tr(" /s");
    case FieldUnit::Bytes:
        return SessionOptions::tr(" bytes");
    case FieldUnit::None:
        break;
    }
    return {};
}

QString addressText(const std::optional<Ip6Address> &address)
{
    return address ? address->toString() : QString();
}

/// Empty is no address; anything else has to be one.
Result<std::optional<Ip6Address>> readAddress(const QLineEdit *field, const QString &text)
{
    if (text.isEmpty())
        return std::optional<Ip6Address>();
    const auto address = Ip6Address::parse(text);
    if (!address || address->isMulticast())
        return Error{Error::Code::InvalidInput, 0,
                     SessionOptions::tr("%1: \"%2\" is not the IPv6 address of one machine")
                         .arg(field->accessibleName(), text)};
    return std::optional<Ip6Address>(address);
}

/// Several, with commas or blanks between them.
Result<QList<Ip6Address>> readAddresses(const QLineEdit *field)
{
    QList<Ip6Address> addresses;
    const QStringList words =
        field->text().replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto address = readAddress(field, word);
        if (!address)
            return address.error();
        addresses.append(**address);
    }
    return addresses;
}

} // namespace

SessionOptions::SessionOptions(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_count(addNumber(tr("&Count:"), 0, 0, traitsOf(&Profile::count)))
    , m_interval(addNumber(tr("Interv&al:"), 0, 1, traitsOf(&Profile::intervalMs)))
    , m_timeout(addNumber(tr("&Wait for answers:"), 0, 2, traitsOf(&Profile::timeoutMs)))
    , m_duration(addNumber(tr("E&nd after:"), 1, 0, traitsOf(&Profile::durationS)))
    , m_sourcePort(addNumber(tr("&Source port:"), 1, 1, traitsOf(&Profile::sourcePort)))
    , m_source(addAddress(tr("So&urce (SSM):"), 2, 0, tr("any sender")))
    , m_blockedSources(addAddress(tr("Excluded sources:"), 3, 2, tr("none")))
    , m_sourceAddress(addAddress(tr("Local address:"), 2, 1, tr("the system chooses")))
    , m_peer(addAddress(tr("Other machine:"), 2, 2, tr("unknown")))
    , m_streamRate(addNumber(tr("Stream rate:"), 3, 0, traitsOf(&Profile::streamRate)))
    , m_streamBytes(addNumber(tr("Stream size:"), 3, 1, traitsOf(&Profile::streamBytes)))
    , m_streamWarning(new QLabel)
    , m_plain(makeCheck(
          tr("Plain form (no extras)"),
          tr("Send FLoM's bare HELLO and WELCOME; round-trip times and losses are less exact")))
    , m_probes(makeCheck(tr("Look for causes (pro&bes)"), tr("When no answer comes, find out why")))
    , m_quiet(makeCheck(tr("&Keep quiet"),
                        tr("Report nothing to other machines: no beacon, no digest; machines "
                           "nearby aren't listed either")))
{
    m_count->setToolTip(
        tr("HELLOs to send, or to answer before the listener ends; automatic: 3, or no limit"));
    m_interval->setToolTip(tr("Between two HELLOs"));
    m_timeout->setToolTip(tr("After the last HELLO, before causes are looked for"));
    m_duration->setToolTip(tr("The run ends by itself after this time"));
    m_sourcePort->setToolTip(tr("The requester sends from this port"));
    m_source->setToolTip(tr("Source-specific multicast: join the group for this sender only"));
    m_blockedSources->setToolTip(
        tr("Join the group for any sender but these; several with blanks between them"));
    m_sourceAddress->setToolTip(tr("The requester sends from this address of this machine"));
    m_peer->setToolTip(
        tr("Unicast address of the other machine, if known: probed as well, to find the cause"));

    m_streamRate->setToolTip(tr("Numbered datagrams beside the HELLOs, to measure how many are "
                                "lost: for 10 s, or as End after and Count say"));
    m_streamBytes->setToolTip(tr("Of the datagrams that measure; automatic: 200"));
    m_streamWarning->setWordWrap(true);
    m_grid->addWidget(m_streamWarning, 4, 0, 1, 6);
    for (QSpinBox *field : {m_streamRate, m_streamBytes})
        connect(field, &QSpinBox::valueChanged, this, &SessionOptions::warnOfStream);

    auto *checks = new QHBoxLayout;
    checks->setSpacing(16);
    for (QCheckBox *check : {m_plain, m_probes, m_quiet})
        checks->addWidget(check);
    checks->addStretch();
    m_grid->addLayout(checks, 1, 4, 1, 2);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    for (int column : {1, 3, 5})
        m_grid->setColumnStretch(column, 1);
    setLayout(m_grid);
    setProfile(Profile());
}

void SessionOptions::setProfile(const Profile &profile)
{
    m_count->setValue(profile.count);
    m_interval->setValue(profile.intervalMs);
    m_timeout->setValue(profile.timeoutMs);
    m_duration->setValue(profile.durationS);
    m_sourcePort->setValue(profile.sourcePort);
    m_source->setText(valueText(profile.sources).replace(u',', u' '));
    m_blockedSources->setText(valueText(profile.blockedSources).replace(u',', u' '));
    m_sourceAddress->setText(addressText(profile.sourceAddress));
    m_peer->setText(addressText(profile.peer));
    m_streamRate->setValue(profile.streamRate);
    m_streamBytes->setValue(profile.streamBytes);
    m_plain->setChecked(profile.plain);
    m_probes->setChecked(profile.probes);
    m_quiet->setChecked(profile.quiet);
    setRole(profile.role);
}

Result<void> SessionOptions::apply(Profile &profile) const
{
    profile.count = m_count->value();
    profile.intervalMs = m_interval->value();
    profile.timeoutMs = m_timeout->value();
    profile.durationS = m_duration->value();
    profile.sourcePort = quint16(m_sourcePort->value());
    profile.streamRate = m_streamRate->value();
    const int bytes = m_streamBytes->value();
    profile.streamBytes = bytes == 0 ? 0 : std::max(bytes, traitsOf(&Profile::streamBytes).least);
    profile.plain = m_plain->isChecked();
    profile.probes = m_probes->isChecked();
    profile.quiet = m_quiet->isChecked();
    const std::pair<QLineEdit *, std::optional<Ip6Address> *> addresses[] = {
        {m_sourceAddress, &profile.sourceAddress}, {m_peer, &profile.peer}};
    for (const auto &[field, target] : addresses) {
        const auto address = readAddress(field, field->text().trimmed());
        if (!address)
            return address.error();
        *target = *address;
    }
    const std::pair<QLineEdit *, QList<Ip6Address> *> lists[] = {
        {m_source, &profile.sources}, {m_blockedSources, &profile.blockedSources}};
    for (const auto &[field, target] : lists) {
        const auto list = readAddresses(field);
        if (!list)
            return list.error();
        *target = *list;
    }
    return {};
}

void SessionOptions::warnOfStream()
{
    Profile profile{.role = Role::Request,
                    .streamRate = m_streamRate->value(),
                    .streamBytes = m_streamBytes->value()};
    profile = profile.complete();
    m_streamWarning->setText(profile.isStream() && m_streamRate->isEnabled()
                                 ? streamWarning(profile.streamRate, profile.streamBytes)
                                 : QString());
    m_streamWarning->setHidden(m_streamWarning->text().isEmpty());
}

void SessionOptions::setRole(Role role)
{
    const bool requests = role != Role::Listen;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_interval, m_timeout, m_sourcePort, m_sourceAddress,
                                          m_peer, m_streamRate, m_streamBytes})
        field->setEnabled(requests);
    warnOfStream();
    m_source->setEnabled(role != Role::Request);
    m_blockedSources->setEnabled(role != Role::Request);
    m_probes->setEnabled(requests);
    for (auto *label : findChildren<QLabel *>()) {
        if (label->buddy())
            label->setEnabled(label->buddy()->isEnabledTo(this));
    }
}

QSpinBox *SessionOptions::addNumber(const QString &text, int row, int column,
                                    const FieldTraits &traits)
{
    auto *label = new QLabel(text);
    auto *field = new QSpinBox;
    field->setRange(traits.minimum, traits.maximum);
    field->setGroupSeparatorShown(traits.maximum > 65535);
    field->setSuffix(unitSuffix(traits.unit));
    if (traits.zero)
        field->setSpecialValueText(fieldText(traits.zero));
    label->setBuddy(field);
    m_grid->addWidget(label, row, 2 * column);
    m_grid->addWidget(field, row, 2 * column + 1);
    connect(field, &QSpinBox::valueChanged, this, &SessionOptions::changed);
    return field;
}

QLineEdit *SessionOptions::addAddress(const QString &text, int row, int column, const QString &hint)
{
    auto *label = new QLabel(text);
    auto *field = new QLineEdit;
    field->setPlaceholderText(hint);
    field->setMaxLength(100);
    field->setLayoutDirection(Qt::LeftToRight); // as addresses run everywhere
    field->setAccessibleName(labelName(text));
    label->setBuddy(field);
    m_grid->addWidget(label, row, 2 * column);
    m_grid->addWidget(field, row, 2 * column + 1);
    connect(field, &QLineEdit::textChanged, this, &SessionOptions::changed);
    return field;
}

QCheckBox *SessionOptions::makeCheck(const QString &text, const QString &toolTip)
{
    auto *check = new QCheckBox(text);
    check->setToolTip(toolTip);
    connect(check, &QCheckBox::toggled, this, &SessionOptions::changed);
    return check;
}

} // namespace Sixcast
