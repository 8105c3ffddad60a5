// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/nearbybar.h"

#include "core/base/clock.h"
#include "widgets/tooltip.h"
#include "widgets/tracecolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Sixcast {

namespace {

constexpr qsizetype shownRows = 8; ///< of the list; the rest is only counted
constexpr int smallestTarget = 24; ///< WCAG 2.2 SC 2.5.8
constexpr qint64 nsPerSecond = 1'000'000'000;

bool isSame(const NearbySixcast &one, NearbySixcast other)
{
    other.heardNs = one.heardNs; // and so is the port that it sends from, which changes
    other.from.port = one.from.port;
    return one == other;
}

bool areSame(const QList<NearbySixcast> &some, const QList<NearbySixcast> &others)
{
    return std::ranges::equal(some, others, isSame);
}

QList<NearbySixcast> ofSide(const QList<NearbySixcast> &all, Side side)
{
    QList<NearbySixcast> some;
    std::ranges::copy_if(all, std::back_inserter(some),
                         [side](const NearbySixcast &one) { return one.side == side; });
    return some;
}

QString doubledAmpersands(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void prepare(QPushButton *button)
{
    button->setText(NearbyBar::tr("Use"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(smallestTarget, smallestTarget);
    button->setToolTip(NearbyBar::tr("Takes over group, port and interface"));
    button->setStatusTip(button->toolTip());
}

} // namespace

QString nearbySentence(const NearbySixcast &sixcast)
{
    return NearbyBar::tr("%1 listens on %2").arg(nearbyAddress(sixcast), groupAndPort(sixcast));
}

QString nearbyAge(const NearbySixcast &sixcast, qint64 nowNs)
{
    const qint64 seconds = qMax<qint64>(0, nowNs - sixcast.heardNs) / nsPerSecond;
    return seconds == 0 ? NearbyBar::tr("just now") : NearbyBar::tr("%1 s ago").arg(seconds);
}

NearbyBar::NearbyBar(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel)
    , m_first(new QPushButton)
    , m_menu(new QMenu(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    prepare(m_first);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (!m_first->menu() && m_offered.size() == 1)
            Q_EMIT chosen(m_offered.first());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_first);
    row->addWidget(m_note, 1);
    row->addStretch();
    refresh();
}

void NearbyBar::setSixcasts(const QList<NearbySixcast> &sixcasts)
{
    if (areSame(sixcasts, m_sixcasts))
        return; // only the ages, which are not shown here
    m_sixcasts = sixcasts;
    refresh();
}

void NearbyBar::setRun(Role role, const Ip6Address &group, quint16 port)
{
    if (role == m_role && group == m_group && port == m_port)
        return;
    m_role = role;
    m_group = group;
    m_port = port;
    refresh();
}

void NearbyBar::setRunning(bool running)
{
    m_running = running;
    refresh();
}

QWidget *NearbyBar::button() const
{
    return m_first;
}

bool NearbyBar::isOurs(const NearbySixcast &sixcast) const
{
    return sixcast.group == m_group && sixcast.port == m_port;
}

void NearbyBar::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void NearbyBar::refresh()
{
    const QList<NearbySixcast> listeners = ofSide(m_sixcasts, Side::Listener);
    const auto listensHere =
        std::ranges::find_if(listeners, [this](const NearbySixcast &one) { return isOurs(one); });
    m_offered.clear();
    if (m_role != Role::Listen && !m_running)
        std::ranges::remove_copy_if(listeners, std::back_inserter(m_offered),
                                    [this](const NearbySixcast &one) { return isOurs(one); });
    QString note;
    if (m_role == Role::Listen)
        note = noteOfStranger();
    else if (listensHere != listeners.end())
        note = tr("Nearby: %1").arg(nearbySentence(*listensHere));
    else if (m_offered.size() == 1)
        note = (m_offered.first().group == m_group ? tr("Nearby: %1, not on this port")
                                                   : tr("Nearby: %1, not on this group"))
                   .arg(nearbySentence(m_offered.first()));
    offer(listensHere != listeners.end());
    setNote(note);
    setVisible(!m_offered.isEmpty() || !note.isEmpty());
}

/// A requester nearby that asks for something else than this machine listens to.
QString NearbyBar::noteOfStranger() const
{
    const QList<NearbySixcast> requesters = ofSide(m_sixcasts, Side::Requester);
    const auto stranger = std::ranges::find_if_not(
        requesters, [this](const NearbySixcast &one) { return isOurs(one); });
    if (stranger == requesters.end())
        return {};
    return (stranger->group == m_group ? tr("%1 asks for %2: not this port")
                                       : tr("%1 asks for %2: not this group"))
        .arg(nearbyAddress(*stranger), groupAndPort(*stranger));
}

/// One button for the only listener that the note names, else a menu of all others.
void NearbyBar::offer(bool noteIsTaken)
{
    m_menu->clear();
    m_first->setMenu(nullptr);
    m_first->setVisible(!m_offered.isEmpty());
    if (m_offered.isEmpty())
        return;
    if (m_offered.size() == 1 && !noteIsTaken) {
        m_first->setText(tr("Use"));
        m_first->setAccessibleName(tr("Use %1").arg(nearbySentence(m_offered.first())));
        return;
    }
    m_first->setText((noteIsTaken ? tr("Other listeners: %1") : tr("Listening nearby: %1"))
                         .arg(m_offered.size()));
    m_first->setAccessibleName(m_first->text());
    for (const NearbySixcast &one : std::as_const(m_offered))
        m_menu->addAction(doubledAmpersands(nearbySentence(one)), this,
                          [this, one] { Q_EMIT chosen(one); });
    m_first->setMenu(m_menu);
}

NearbyListView::NearbyListView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_nobody(new QLabel(tr("Nobody yet. Each Sixcast that listens on this link appears here.")))
    , m_more(new QLabel)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    for (QLabel *label : {m_nobody, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_more->hide();
}

void NearbyListView::setSixcasts(const QList<NearbySixcast> &sixcasts)
{
    const QList<NearbySixcast> listeners = ofSide(sixcasts, Side::Listener);
    const QList<NearbySixcast> shown = listeners.first(qMin(listeners.size(), shownRows));
    const bool same = std::ranges::equal(shown, m_rows, isSame, {}, &Row::sixcast);
    if (!same) { // else the focus would leave a row each second
        for (const Row &row : std::as_const(m_rows))
            delete row.widget;
        m_rows.clear();
        for (const NearbySixcast &one : shown) {
            m_rows << makeRow(one);
            m_column->insertWidget(int(m_rows.size()) - 1, m_rows.last().widget);
        }
    }
    const qint64 nowNs = monotonicClockNs();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].sixcast = shown.at(i);
        m_rows[i].age->setText(nearbyAge(shown.at(i), nowNs));
    }
    m_nobody->setVisible(shown.isEmpty());
    m_more->setText(tr("and %1 more").arg(listeners.size() - shown.size()));
    m_more->setVisible(listeners.size() > shown.size());
}

QList<QWidget *> NearbyListView::buttons() const
{
    QList<QWidget *> buttons;
    for (const Row &row : m_rows)
        buttons << row.button;
    return buttons;
}

NearbyListView::Row NearbyListView::makeRow(const NearbySixcast &sixcast)
{
    Row row{new QWidget, new QPushButton, new QLabel, sixcast};
    auto *sentence = new QLabel(nearbySentence(sixcast));
    prepare(row.button);
    row.button->setAccessibleName(tr("Use %1").arg(nearbySentence(sixcast)));
    for (QLabel *label : {sentence, row.age})
        label->setTextFormat(Qt::PlainText);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    row.age->setPalette(quiet);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(row.button);
    line->addWidget(sentence);
    line->addWidget(row.age);
    line->addStretch();
    connect(row.button, &QPushButton::clicked, this, [this, sixcast] { Q_EMIT chosen(sixcast); });
    return row;
}

} // namespace Sixcast
