// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/comparingview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Sixcast {

ComparingView::ComparingView(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar)
{
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Reading both files"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &ComparingView::cancelled);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(label);
    column->addLayout(row);
    column->addStretch();
}

void ComparingView::setPercent(int percent)
{
    m_progress->setValue(percent);
}

} // namespace Sixcast
