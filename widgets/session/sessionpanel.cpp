// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/sessionpanel.h"

#include "core/profile/profilefields.h"
#include "widgets/glyphs.h"
#include "widgets/helpwindow.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/nearbybar.h"
#include "widgets/session/sessionoptions.h"
#include "widgets/tooltip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace Sixcast {

namespace {
constexpr int spacing = 8;
constexpr int wideSpacing = 16;

/// A zone is an interface's name or its number (RFC 4007 section 11.2).
const InterfaceInfo *findZone(const QList<InterfaceInfo> &interfaces, QStringView zone)
{
    for (const InterfaceInfo &interface : interfaces) {
        if (interface.ref.name == zone || QString::number(interface.ref.index.value) == zone)
            return &interface;
    }
    return nullptr;
}

} // namespace

SessionPanel::SessionPanel(QWidget *parent)
    : QWidget(parent)
    , m_listen(new QRadioButton(tr("&Listen")))
    , m_request(new QRadioButton(tr("Re&quest")))
    , m_start(new QPushButton)
    , m_try(new QPushButton(tr("Tr&y it here")))
    , m_group(new GroupPicker)
    , m_interface(new InterfacePicker)
    , m_nearby(new NearbyBar)
    , m_port(new QSpinBox)
    , m_hopLabel(new QLabel(tr("H&op limit:")))
    , m_hopLimit(new QSpinBox)
    , m_more(new QToolButton)
    , m_column(new QVBoxLayout(this))
{
    auto *portLabel = new QLabel(tr("&Port:"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(wideSpacing);
    grid->setVerticalSpacing(6);
    grid->addWidget(makeRoles(), 0, 0, Qt::AlignTop);
    grid->addWidget(makeButtons(), 1, 0, Qt::AlignTop);
    grid->addWidget(m_group, 0, 1, Qt::AlignTop);
    grid->addWidget(makeNumbers(portLabel), 1, 1, Qt::AlignTop);
    grid->addWidget(m_interface, 0, 2, Qt::AlignTop);
    grid->addWidget(m_more, 1, 2, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(m_nearby, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const int labelWidth =
        qMax(portLabel->sizeHint().width(), m_group->label()->sizeHint().width());
    for (QLabel *label : {portLabel, m_group->label()})
        label->setMinimumWidth(labelWidth);
    m_column->setContentsMargins({});
    m_column->addLayout(grid);
    connect(m_nearby, &NearbyBar::chosen, this, &SessionPanel::takeOver);

    m_more->setText(tr("&More"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setIcon(glyphIcon(Glyph::ChevronDown));
    m_more->setToolTip(tr("Source, count, interval, timeout and the rest"));
    m_more->setMinimumHeight(m_start->sizeHint().height());
    connect(m_more, &QToolButton::toggled, this, &SessionPanel::setExpanded);

    for (QRadioButton *button : {m_listen, m_request})
        connect(button, &QRadioButton::toggled, this, &SessionPanel::review);
    connect(m_group, &GroupPicker::groupChanged, this, &SessionPanel::review);
    connect(m_group, &GroupPicker::zoneTyped, this, &SessionPanel::chooseZone);
    connect(m_group, &GroupPicker::portTyped, m_port, &QSpinBox::setValue);
    connect(m_group, &GroupPicker::returnPressed, this, [this] {
        if (!m_running)
            startOrStop();
    });
    connect(m_interface, &InterfacePicker::chosenChanged, this, &SessionPanel::review);
    for (QSpinBox *number : {m_port, m_hopLimit})
        number->setLocale(QLocale::c()); // as the other machine, a firewall and a ticket spell it
    connect(m_port, &QSpinBox::valueChanged, this, &SessionPanel::review);
    connect(m_hopLimit, &QSpinBox::valueChanged, this, &SessionPanel::review);

    orderTabs();

    m_fields = {m_listen, m_request,  m_group,    m_interface, portLabel,
                m_port,   m_hopLabel, m_hopLimit, m_try};
    setProfile(Profile());
    setRunning(false);
}

Result<Profile> SessionPanel::profile() const
{
    Profile profile = m_rest;
    profile.role = wantedRole();
    const auto group = m_group->group();
    if (!group)
        return Error{Error::Code::InvalidInput, 0, m_group->problem()};
    profile.group = group->address;
    profile.allInterfaces = m_interface->isAll();
    if (m_interface->isAutomatic())
        profile.interface.clear();
    else if (!profile.allInterfaces)
        profile.interface = m_interface->chosenName();
    profile.port = quint16(m_port->value());
    profile.hopLimit = m_hopLimit->value();
    if (m_options) {
        if (const auto applied = m_options->apply(profile); !applied)
            return applied.error();
    }
    if (const auto valid = validate(profile); !valid)
        return valid.error();
    return profile;
}

void SessionPanel::setProfile(const Profile &profile)
{
    m_rest = profile;
    showRole(profile.role);
    m_group->setGroup(profile.group);
    m_port->setValue(profile.port);
    m_hopLimit->setValue(profile.hopLimit);
    if (profile.allInterfaces)
        m_interface->chooseAll();
    else if (profile.interface.isEmpty())
        m_interface->chooseAutomatically();
    else
        m_interface->choose(profile.interface);
    if (m_options)
        m_options->setProfile(profile);
    review();
}

Role SessionPanel::role() const
{
    return m_request->isChecked() ? Role::Request : Role::Listen;
}

void SessionPanel::setRole(Role role)
{
    (role == Role::Request ? m_request : m_listen)->setChecked(true);
}

/// A profile of both roles, or of a check, shows neither of the two as chosen: Start then does what
/// the profile says, until a person chooses one.
void SessionPanel::showRole(Role role)
{
    for (QRadioButton *button : {m_listen, m_request})
        button->setAutoExclusive(false);
    m_listen->setChecked(role == Role::Listen);
    m_request->setChecked(role == Role::Request);
    for (QRadioButton *button : {m_listen, m_request})
        button->setAutoExclusive(true);
}

Role SessionPanel::wantedRole() const
{
    const bool isChosen = m_listen->isChecked() || m_request->isChecked();
    return isChosen ? role() : m_rest.role;
}

void SessionPanel::setInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_interfaces = interfaces;
    m_group->setZones([interfaces](QStringView zone) {
        const InterfaceInfo *interface = findZone(interfaces, zone);
        return interface ? interface->ref.index : InterfaceIndex();
    });
    m_interface->setInterfaces(interfaces);
    review();
}

void SessionPanel::setSixcasts(const QList<NearbySixcast> &sixcasts)
{
    m_nearby->setSixcasts(sixcasts);
}

void SessionPanel::takeOver(const NearbySixcast &listener)
{
    if (m_running)
        return;
    setRole(Role::Request);
    m_group->setGroup(listener.group);
    m_port->setValue(listener.port);
    m_interface->choose(listener.arrival.name);
    m_start->setFocus(Qt::OtherFocusReason);
}

void SessionPanel::setRunning(bool running)
{
    m_running = running;
    m_nearby->setRunning(running);
    for (QWidget *field : std::as_const(m_fields))
        field->setEnabled(!running);
    if (m_options)
        m_options->setEnabled(!running);
    m_start->setText(running ? tr("S&top") : tr("S&tart"));
    m_start->setIcon(glyphIcon(running ? Glyph::Stop : Glyph::Play));
    m_start->setDefault(true);
    review();
}

void SessionPanel::startOrStop()
{
    if (m_running)
        Q_EMIT stopWanted();
    else
        start(wantedRole());
}

void SessionPanel::watch()
{
    constexpr int usualS = 360; // 260 s (RFC 3810 section 9.4), and time to see what follows
    if (m_running)
        return;
    if (const auto shown = profile(); shown && shown->durationS == 0) {
        Profile wanted = *shown;
        wanted.durationS = usualS;
        setProfile(wanted);
    }
    start(wantedRole());
}

void SessionPanel::tryHere()
{
    if (!m_running)
        start(Role::Try);
}

void SessionPanel::checkHere()
{
    if (!m_running)
        start(Role::Check);
}

bool SessionPanel::isExpanded() const
{
    return m_more->isChecked();
}

void SessionPanel::setExpanded(bool expanded)
{
    m_more->setChecked(expanded);
    m_more->setIcon(glyphIcon(expanded ? Glyph::ChevronUp : Glyph::ChevronDown));
    if (expanded)
        options();
    if (m_options)
        m_options->setVisible(expanded);
}

// As one reads: the upper row, then the lower one.
void SessionPanel::orderTabs()
{
    QWidget *const order[] = {
        m_listen, m_request,  m_group->combo(), m_interface->combo(), m_start, m_try,
        m_port,   m_hopLimit, m_more,           m_nearby->button()};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget *SessionPanel::makeRoles()
{
    m_listen->setToolTip(tr("Join the group and answer each HELLO with WELCOME"));
    m_request->setToolTip(tr("Send HELLO to the group and collect the answers"));
    m_listen->setChecked(true);
    auto *roles = new QWidget;
    auto *row = new QHBoxLayout(roles);
    row->setContentsMargins({});
    row->setSpacing(wideSpacing);
    row->addWidget(m_listen);
    row->addWidget(m_request);
    row->addStretch();
    roles->setMinimumHeight(m_port->sizeHint().height());
    return roles;
}

QWidget *SessionPanel::makeButtons()
{
    // As wide as the longer of its two words, so that nothing moves when it changes.
    m_start->setText(tr("S&top"));
    m_start->setIcon(glyphIcon(Glyph::Play));
    const int stopWidth = m_start->sizeHint().width();
    m_start->setText(tr("S&tart"));
    m_start->setMinimumWidth(qMax(stopWidth, m_start->sizeHint().width()) + wideSpacing);
    m_start->setToolTip(tr("Starts or stops the run (Ctrl+Return)"));
    m_try->setToolTip(tr(
        "Both roles on this machine, on the chosen interface: one click shows a whole exchange"));
    connect(m_start, &QPushButton::clicked, this, &SessionPanel::startOrStop);
    connect(m_try, &QPushButton::clicked, this, &SessionPanel::tryHere);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(spacing);
    row->addWidget(m_start);
    row->addWidget(m_try);
    return buttons;
}

QWidget *SessionPanel::makeNumbers(QLabel *portLabel)
{
    const FieldTraits port = traitsOf(&Profile::port);
    m_port->setRange(port.minimum, port.maximum);
    m_port->setToolTip(tr("The group's UDP port, the same on both machines"));
    portLabel->setBuddy(m_port);
    const FieldTraits hopLimit = traitsOf(&Profile::hopLimit);
    m_hopLimit->setRange(hopLimit.minimum, hopLimit.maximum);
    m_hopLimit->setToolTip(
        tr("Hop limit of multicast datagrams: 1 stays on this link, crossing routers needs more"));
    m_hopLabel->setBuddy(m_hopLimit);
    auto *numbers = new QWidget;
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins({});
    row->setSpacing(spacing);
    row->addWidget(portLabel);
    row->addWidget(m_port);
    row->addSpacing(spacing);
    row->addWidget(m_hopLabel);
    row->addWidget(m_hopLimit);
    row->addStretch();
    return numbers;
}

SessionOptions *SessionPanel::options()
{
    if (!m_options) {
        m_options = new SessionOptions(this);
        setHelpPage(m_options, QStringLiteral("settings"));
        m_options->setProfile(m_rest);
        m_options->setRole(wantedRole());
        m_options->setEnabled(!m_running);
        m_column->addWidget(m_options);
        connect(m_options, &SessionOptions::changed, this, &SessionPanel::review);
    }
    return m_options;
}

void SessionPanel::chooseZone(const QString &zone)
{
    const InterfaceInfo *interface = findZone(m_interfaces, zone);
    m_interface->choose(interface ? interface->ref.name : zone);
}

void SessionPanel::start(Role role)
{
    auto wanted = profile();
    if (!wanted) {
        Q_EMIT refused(wanted.error().text);
        return;
    }
    Profile profile = *wanted;
    if (role == Role::Check && wantedRole() != Role::Check)
        profile.checkAs = this->role();
    profile.role = role;
    if (!profile.allInterfaces)
        profile.interface = m_interface->chosenName(); // what is shown, also when we chose it
    m_group->addRecent(profile.group);
    Q_EMIT startWanted(profile);
}

void SessionPanel::review()
{
    if (m_options)
        m_options->setRole(wantedRole());
    if (const auto group = m_group->group())
        m_nearby->setRun(role(), group->address, quint16(m_port->value()));
    const auto wanted = profile();
    const bool usable = m_running || wanted.hasValue();
    m_start->setEnabled(usable);
    m_try->setEnabled(usable && !m_running);
    const QString normal = tr("Starts or stops the run (Ctrl+Return)");
    m_start->setToolTip(usable ? normal : plainToolTip(wanted.error().text));
    m_start->setAccessibleDescription(usable ? QString() : wanted.error().text);
    Q_EMIT changed();
}

} // namespace Sixcast
