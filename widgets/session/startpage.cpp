// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/startpage.h"

#include "widgets/glyphs.h"
#include "widgets/session/nearbybar.h"
#include "widgets/tracecolors.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sixcast {

namespace {

constexpr int wideSpacing = 24;
constexpr int margin = 16;
constexpr int narrowCharacters = 90; ///< below this the two machines stand one above the other

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

void setBold(QLabel *label, const QFont &base)
{
    QFont font = base;
    font.setBold(true);
    label->setFont(font);
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(makeLabel())
    , m_here(makeCard())
    , m_there(makeCard())
    , m_steps(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_command(makeLabel())
    , m_copy(new QPushButton(tr("Copy command")))
    , m_nearbyTitle(makeLabel())
    , m_nearby(new NearbyListView)
    , m_alone(makeLabel())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    m_steps->setSpacing(wideSpacing);
    m_steps->addWidget(m_here.widget, 1, Qt::AlignTop);
    m_steps->addWidget(m_there.widget, 1, Qt::AlignTop);
    m_there.column->insertWidget(2, makeOther());

    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setAccessibleName(tr("Command for the other machine"));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    m_copy->setToolTip(tr("Copies the command that does the other machine's part in a terminal"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        Q_EMIT said(tr("Copied the command for the other machine"));
    });
    connect(m_nearby, &NearbyListView::chosen, this, &StartPage::chosen);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addWidget(m_title);
    column->addLayout(m_steps);
    column->addWidget(makeNearby());
    column->addWidget(m_alone);
    column->addStretch();
    // A part of the table's area: its colour, not the window's.
    for (QWidget *surface : {static_cast<QWidget *>(this), viewport(), page})
        surface->setBackgroundRole(QPalette::Base);
    setWidget(page);
    updateTexts();
    updateLook();
}

void StartPage::setRole(Role role)
{
    m_role = role;
    updateTexts();
}

QWidget *StartPage::firstControl() const
{
    return m_copy;
}

void StartPage::setOther(const QString &command, const QString &group, quint16 port)
{
    m_command->setText(command);
    m_command->parentWidget()->setVisible(!command.isEmpty());
    m_group = group;
    m_port = port;
    updateTexts();
}

void StartPage::setSixcasts(const QList<NearbySixcast> &sixcasts)
{
    m_nearby->setSixcasts(sixcasts);
    QWidget *before = m_copy;
    for (QWidget *button : m_nearby->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
}

StartPage::Card StartPage::makeCard()
{
    Card card{new QWidget, makeLabel(), makeLabel(), nullptr};
    auto *column = card.column = new QVBoxLayout(card.widget);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(card.title);
    column->addWidget(card.text);
    return card;
}

QWidget *StartPage::makeOther()
{
    auto *other = new QWidget;
    auto *row = new QHBoxLayout(other);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_command, 1);
    return other;
}

QWidget *StartPage::makeNearby()
{
    auto *nearby = new QWidget;
    auto *column = new QVBoxLayout(nearby);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_nearbyTitle);
    column->addWidget(m_nearby);
    m_nearbyTitle->setText(tr("Listening nearby"));
    return nearby;
}

void StartPage::updateTexts()
{
    const bool listen = m_role == Role::Listen;
    m_title->setText(tr("Does multicast get from one machine to the other?"));
    m_here.title->setText(listen ? tr("1. This machine listens") : tr("2. This machine asks"));
    m_there.title->setText(listen ? tr("2. The other machine asks")
                                  : tr("1. The other machine listens"));
    m_here.text->setText(
        listen ? tr("Press Start above: this machine joins the group and answers.")
               : tr("Press Start above: this machine asks the group and says who answers, or why "
                    "nobody does."));
    m_there.text->setText(
        (listen ? tr("Start Sixcast there, choose Request, group %1, port %2, and press Start. Or "
                     "run there:")
                : tr("Start Sixcast there, choose Listen, group %1, port %2, and press Start. Or "
                     "run there:"))
            .arg(m_group)
            .arg(m_port));
    m_steps->removeWidget(m_there.widget);
    m_steps->insertWidget(listen ? 1 : 0, m_there.widget, 1, Qt::AlignTop);
    m_alone->setText(tr("Only one machine at hand? \"Try it here\" above runs both on this one."));
}

void StartPage::updateLook()
{
    for (QLabel *label : {m_here.title, m_there.title, m_nearbyTitle})
        setBold(label, font());
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_alone->setPalette(quiet);
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && widget())
        updateLook();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    const bool narrow = viewport()->width() < narrowCharacters * fontMetrics().averageCharWidth();
    m_steps->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QScrollArea::resizeEvent(event);
}

} // namespace Sixcast
