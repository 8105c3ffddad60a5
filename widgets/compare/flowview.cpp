// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/flowview.h"

#include "core/report/reporttext.h"
#include "widgets/compare/flowpicture.h"
#include "widgets/glyphs.h"
#include "widgets/namehiding.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype shownFlows = 100;

QString factsText(const ComparedFlow &compared)
{
    const FlowComparison &c = compared.comparison;
    QStringList lines;
    if (c.lost > 0)
        lines +=
            FlowView::tr("Lost, by their packet numbers at the sender: %1").arg(lostPackets(c));
    if (compared.answers && compared.answers->back && compared.answers->back->lost > 0)
        lines += FlowView::tr("Lost WELCOMEs, by their packet numbers at the listener: %1")
                     .arg(lostPackets(*compared.answers->back));
    lines += compared.notes;
    lines += {senderSentence(c), remarksSentence(c), delaySentence(c), clockSentence(c)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

FlowView::FlowView(const ComparedFlow &compared, QWidget *parent)
    : QWidget(parent)
    , m_compared(compared)
    , m_flows(new QComboBox)
    , m_picture(new FlowPicture)
{
    m_picture->setComparison(compared.comparison);
    auto *facts = new QLabel(factsText(compared));
    facts->setAccessibleName(tr("What the captures show"));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->setContentsMargins(6, 0, 6, 6);
    facts->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *area = new QScrollArea;
    area->setWidget(facts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(makeTools());
    column->addWidget(m_picture, 1);
    column->addWidget(area, 1);
}

QString FlowView::text() const
{
    return reportText(m_compared.report) + u'\n' + flowText(m_compared);
}

QLayout *FlowView::makeTools()
{
    const qsizetype shown = std::min(shownFlows, m_compared.flows.size());
    for (const SharedFlow &flow : m_compared.flows.first(shown))
        m_flows->addItem(tr("%1 (%2 and %3 datagrams)")
                             .arg(flowText(flow.key), QLocale().toString(flow.first),
                                  QLocale().toString(flow.second)));
    for (qsizetype i = 0; i < shown; ++i) {
        if (m_compared.flows.at(i).key == m_compared.comparison.key)
            m_flows->setCurrentIndex(int(i));
    }
    connect(m_flows, &QComboBox::activated, this, [this](int index) {
        const FlowKey &key = m_compared.flows.at(index).key;
        if (key != m_compared.comparison.key)
            Q_EMIT flowWanted({key.group, key.port, key.source});
    });
    auto *label = new QLabel(tr("&Flow:"));
    label->setBuddy(m_flows);
    auto *copy = new QPushButton(tr("Copy comparison"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(copy, &QPushButton::clicked, this, [this] { copyForOthers(this, text()); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 6, 6, 0);
    row->addWidget(label);
    row->addWidget(m_flows, 1);
    row->addWidget(copy);
    return row;
}

} // namespace Sixcast
