// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracebar.h"

#include "core/base/escape.h"
#include "widgets/trace/tracewords.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sixcast {

namespace {

constexpr auto typingPause = 150ms;
constexpr int smallestTarget = 24; ///< WCAG 2.2 SC 2.5.8
constexpr TimeFormat timeFormats[] = {TimeFormat::Clock, TimeFormat::Utc, TimeFormat::SinceStart,
                                      TimeFormat::SincePrevious, TimeFormat::SinceReference};

QString timeFormatTitle(TimeFormat format)
{
    switch (format) {
    case TimeFormat::Clock:
        return TraceBar::tr("Clock");
    case TimeFormat::Utc:
        return TraceBar::tr("Date and UTC");
    case TimeFormat::SinceStart:
        return TraceBar::tr("Since start");
    case TimeFormat::SincePrevious:
        return TraceBar::tr("Since previous");
    case TimeFormat::SinceReference:
        return TraceBar::tr("Since marked row");
    }
    Q_UNREACHABLE();
}

quint32 kindsOf(RowGroup group)
{
    switch (group) {
    case RowGroup::Exchange:
        return TraceFilter::bit(Kind::Sent) | TraceFilter::bit(Kind::Received);
    case RowGroup::Operations:
        return TraceFilter::bit(Kind::Step);
    case RowGroup::Events:
        return TraceFilter::bit(Kind::Note) | TraceFilter::bit(Kind::Warning)
            | TraceFilter::bit(Kind::Error) | TraceFilter::bit(Kind::Finding);
    case RowGroup::Background:
        return 0;
    }
    Q_UNREACHABLE();
}

QString groupTitle(RowGroup group)
{
    switch (group) {
    case RowGroup::Exchange:
        return TraceBar::tr("Exchange");
    case RowGroup::Operations:
        return TraceBar::tr("Operations");
    case RowGroup::Events:
        return TraceBar::tr("Events");
    case RowGroup::Background:
        return TraceBar::tr("Background");
    }
    Q_UNREACHABLE();
}

QString groupToolTip(RowGroup group)
{
    switch (group) {
    case RowGroup::Exchange:
        return TraceBar::tr("Show HELLOs and WELCOMEs, sent and received");
    case RowGroup::Operations:
        return TraceBar::tr("Show socket operations: options, bind, join, states");
    case RowGroup::Events:
        return TraceBar::tr("Show notes, warnings, errors and findings");
    case RowGroup::Background:
        return TraceBar::tr(
            "Show beacons, control HELLOs, probes, facts and counters; files hold them always");
    }
    Q_UNREACHABLE();
}

/// Whose colour it has.
Kind groupKind(RowGroup group)
{
    switch (group) {
    case RowGroup::Exchange:
        return Kind::Sent;
    case RowGroup::Operations:
        return Kind::Step;
    case RowGroup::Events:
        return Kind::Note;
    case RowGroup::Background:
        return Kind::Counters;
    }
    Q_UNREACHABLE();
}

Glyph groupGlyph(RowGroup group)
{
    return group == RowGroup::Exchange ? Glyph::Exchange : kindGlyph(groupKind(group));
}

std::optional<QString> actionInterface(const QAction *action)
{
    const QString name = action->data().toString();
    return name.isEmpty() ? std::nullopt : std::optional(name);
}

QString doubledAmpersands(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TraceBar::TraceBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_hideOthers(
          makeButton(Glyph::Funnel, tr("Only matches"),
                     tr("Show only matching rows; off: keep all rows, F3 goes to the next match")))
    , m_interfaces(
          makeButton(Glyph::Network, tr("Interfaces"), tr("Show or hide the rows of an interface")))
    , m_interfaceActions(new QActionGroup(this))
    , m_count(new QLabel)
    , m_follow(
          makeButton(Glyph::Follow, tr("Follow"), tr("Stay at the end while rows arrive (End)")))
    , m_time(makeButton(Glyph::Clock, QString(), tr("How the time of a row is counted")))
    , m_timeActions(new QActionGroup(this))
    , m_typing(new QTimer(this))
{
    m_text->setPlaceholderText(tr("Filter: words, address, payload, errno"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setToolTip(tr("Shows the rows that contain this text in any field"));
    m_text->setClearButtonEnabled(true);
    for (auto *button : m_text->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear"));
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing->start(typingPause); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        announceFilter();
        Q_EMIT findWanted(+1);
    });
    m_typing->setSingleShot(true);
    connect(m_typing, &QTimer::timeout, this, &TraceBar::announceFilter);

    m_hideOthers->setCheckable(true);
    m_hideOthers->setChecked(true);
    connect(m_hideOthers, &QToolButton::toggled, this, &TraceBar::announceFilter);

    m_filter = usualFilter();
    m_interfaces->setMenu(new QMenu(this));
    m_interfaces->setPopupMode(QToolButton::InstantPopup);
    m_interfaces->hide();

    m_count->setTextFormat(Qt::PlainText);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_follow, &QToolButton::clicked, this, &TraceBar::followToggled);
    makeTimeMenu();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_text, 1);
    row->addWidget(m_hideOthers);
    row->addSpacing(6);
    makeGroupButtons();
    for (QToolButton *button : m_groups)
        row->addWidget(button);
    row->addWidget(m_interfaces);
    row->addSpacing(6);
    row->addWidget(m_count);
    row->addSpacing(6);
    row->addWidget(m_follow);
    row->addWidget(m_time);
    QWidget *before = m_text;
    for (int i = 1; i < row->count(); ++i) {
        QWidget *widget = row->itemAt(i)->widget();
        if (widget && widget->focusPolicy() != Qt::NoFocus) { // the chain would break at that one
            setTabOrder(before, widget);
            before = widget;
        }
    }
    updateIcons();
    setCount(0, 0, 0);
}

TraceFilter TraceBar::filter() const
{
    TraceFilter filter = m_filter;
    filter.text = hidesOthers() ? searchText() : QString();
    return filter;
}

void TraceBar::setFilter(const TraceFilter &filter)
{
    m_filter = filter;
    m_text->setText(filter.text);
    for (int i = 0; i < rowGroupCount; ++i) {
        const QSignalBlocker quiet(m_groups[size_t(i)]); // the filter is announced once, below
        m_groups[size_t(i)]->setChecked(isShown(RowGroup(i)));
    }
    updateIcons();
    for (QAction *action : m_interfaceActions->actions())
        action->setChecked(filter.interface == actionInterface(action));
    announceFilter();
}

QString TraceBar::searchText() const
{
    return m_text->text().trimmed();
}

bool TraceBar::hidesOthers() const
{
    return m_hideOthers->isChecked();
}

void TraceBar::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void TraceBar::setCount(int shown, qsizetype stored, quint64 omitted)
{
    const QLocale locale;
    QString text = shown == stored
        ? tr("%n row(s)", nullptr, shown)
        : tr("%1 of %2", "12 of 340 rows").arg(locale.toString(shown), locale.toString(stored));
    if (omitted > 0)
        text = tr("%1, %2 dropped", "12 of 340, 1000 dropped").arg(text, locale.toString(omitted));
    m_count->setText(text);
}

void TraceBar::setBackgroundCount(qsizetype rows)
{
    QToolButton *button = m_groups[size_t(RowGroup::Background)];
    const QString title = groupTitle(RowGroup::Background);
    button->setText(rows == 0 ? title
                              : tr("%1 %2", "Background 68: hidden or shown rows")
                                    .arg(title, QLocale().toString(rows)));
    button->setAccessibleDescription(tr("%n row(s)", nullptr, int(qMin<qsizetype>(rows, INT_MAX))));
}

void TraceBar::setInterfaces(const QStringList &names)
{
    if (m_interfaceActions->actions().isEmpty())
        addInterface(tr("All interfaces"), {});
    for (const QString &name : names.mid(m_interfaceActions->actions().size() - 1))
        addInterface(doubledAmpersands(escaped(name)), name);
    m_interfaces->setVisible(names.size() > 1);
}

void TraceBar::setFollowing(bool following)
{
    m_follow->setChecked(following);
    m_follow->setText(following ? tr("Follow") : tr("Paused"));
}

void TraceBar::setTimeFormat(TimeFormat format)
{
    m_timeActions->actions().at(int(format))->setChecked(true);
    m_time->setText(timeFormatTitle(format));
}

void TraceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    else if (event->type() == QEvent::FontChange)
        updateDensity();
}

void TraceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateDensity();
}

// Esc clears the filter while it is being typed in; elsewhere it belongs to the window.
bool TraceBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        announceFilter();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *TraceBar::makeButton(Glyph glyph, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setIcon(glyphIcon(glyph));
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(toolTip);
    button->setStatusTip(toolTip);
    button->setAccessibleName(text);
    button->setMinimumSize(smallestTarget, smallestTarget);
    return button;
}

void TraceBar::makeGroupButtons()
{
    for (int i = 0; i < rowGroupCount; ++i) {
        const RowGroup group = RowGroup(i);
        QToolButton *button = makeButton(groupGlyph(group), groupTitle(group), groupToolTip(group));
        button->setCheckable(true);
        button->setChecked(isShown(group));
        m_groups[size_t(i)] = button;
        connect(button, &QToolButton::toggled, this, [this, group](bool shown) {
            setShown(group, shown);
            updateIcons();
            announceFilter();
        });
    }
}

bool TraceBar::isShown(RowGroup group) const
{
    return group == RowGroup::Background ? m_filter.backgroundKinds.value_or(m_filter.kinds) != 0
                                         : (m_filter.kinds & kindsOf(group)) != 0;
}

void TraceBar::setShown(RowGroup group, bool shown)
{
    const quint32 background =
        m_filter.backgroundKinds.value_or(m_filter.kinds) ? TraceFilter::allKinds : 0;
    const quint32 kinds = kindsOf(group);
    m_filter.kinds = shown ? m_filter.kinds | kinds : m_filter.kinds & ~kinds;
    m_filter.backgroundKinds = background;
    if (group == RowGroup::Background)
        m_filter.backgroundKinds = shown ? TraceFilter::allKinds : 0;
    if (m_filter.isOfAllKinds())
        m_filter.backgroundKinds.reset(); // else the filter would not count as empty
}

void TraceBar::makeTimeMenu()
{
    auto *menu = new QMenu(this);
    for (TimeFormat format : timeFormats) {
        QAction *action = menu->addAction(timeFormatTitle(format));
        action->setCheckable(true);
        m_timeActions->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, format] { Q_EMIT timeFormatChosen(format); });
    }
    m_time->setMenu(menu);
    m_time->setPopupMode(QToolButton::InstantPopup);
    m_time->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_time->setAccessibleName(tr("Time format"));
    setTimeFormat(TimeFormat::Clock);
}

void TraceBar::updateIcons()
{
    const ColorScheme scheme = colorScheme(palette());
    for (int i = 0; i < rowGroupCount; ++i) {
        QToolButton *button = m_groups[size_t(i)];
        const QColor on = kindColor(groupKind(RowGroup(i)), scheme);
        const QColor off = palette().color(QPalette::Disabled, QPalette::ButtonText);
        button->setIcon(glyphIcon(groupGlyph(RowGroup(i)), button->isChecked() ? on : off));
    }
}

// Words beside the icons where there is room for them.
void TraceBar::updateDensity()
{
    constexpr int filterCharacters = 20;
    constexpr int counterCharacters = 18; // of a long trace: the bar must not jump while it counts
    const QFontMetrics metrics = fontMetrics();
    int needed = (filterCharacters + counterCharacters) * metrics.averageCharWidth();
    for (const QToolButton *button : m_groups)
        needed += metrics.horizontalAdvance(button->text()) + 2 * metrics.height();
    for (const QToolButton *button : {m_hideOthers, m_interfaces, m_follow, m_time})
        needed += button->sizeHint().width() + metrics.height();
    for (QToolButton *button : m_groups)
        button->setToolButtonStyle(needed <= width() ? Qt::ToolButtonTextBesideIcon
                                                     : Qt::ToolButtonIconOnly);
    // How much is hidden is to be seen at any width.
    m_groups[size_t(RowGroup::Background)]->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void TraceBar::addInterface(const QString &text, const std::optional<QString> &name)
{
    QAction *action = m_interfaces->menu()->addAction(text);
    action->setCheckable(true);
    action->setChecked(m_filter.interface == name);
    action->setData(name.value_or(QString()));
    m_interfaceActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, name] {
        m_filter.interface = name;
        announceFilter();
    });
}

void TraceBar::announceFilter()
{
    m_typing->stop();
    Q_EMIT filterChanged(filter());
}

} // namespace Sixcast
