// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groups/groupsview.h"

#include "core/inspect/inspectiontext.h"
#include "widgets/datatable.h"
#include "widgets/groups/inspectionjob.h"
#include "widgets/groups/lanedelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int fittedRows = 100;
enum GroupColumn { LinkColumn, WhenColumn = groupColumns - 2, WhatColumn = groupColumns - 1 };
constexpr int laneCharacters = 26;
enum MisfitsColumn { MisfitLinkColumn = 1, MisfitColumn = misfitColumns - 1 };

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// As wide as what they hold, but for the last one, which takes the rest.
void fitColumns(QTableView *table, int widest)
{
    constexpr int padding = 14;
    const QAbstractItemModel *model = table->model();
    for (int column = 0; column + 1 < model->columnCount(); ++column) {
        int width = table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(model->rowCount(), fittedRows); ++row) {
            const QString text = model->index(row, column).data().toString();
            width = std::max(width, table->fontMetrics().horizontalAdvance(text) + padding);
        }
        table->setColumnWidth(column, std::min(width, widest));
    }
}

} // namespace

GroupsView::GroupsView(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_groupModel(new EvidenceModel({tr("Link"), tr("Group"), tr("Role"), tr("Address"),
                                      tr("Packets"), tr("Over time"), tr("What was seen")},
                                     this))
    , m_misfitModel(new EvidenceModel(
          {tr("Confidence"), tr("Link"), tr("Packets"), tr("What doesn't fit")}, this))
    , m_groups(makeDataTable(tr("Groups")))
    , m_misfits(makeDataTable(tr("What doesn't fit")))
    , m_explanation(makeLabel())
{
    m_progress->setAccessibleName(tr("Reading the capture"));
    m_groups->setModel(m_groupModel);
    m_groups->setItemDelegateForColumn(WhenColumn, new LaneDelegate(m_groups));
    m_misfits->setModel(m_misfitModel);
    auto *tables = new QSplitter(Qt::Horizontal);
    tables->addWidget(m_groups);
    tables->addWidget(m_misfits);
    tables->setChildrenCollapsible(false);
    tables->setSizes({3000, 2000});
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_progress);
    head->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addLayout(head);
    column->addWidget(tables, 1);
    column->addWidget(m_explanation);
    connect(m_cancel, &QPushButton::clicked, this, &GroupsView::cancelOrRestart);
    for (QTableView *table : {m_groups, m_misfits}) {
        const auto *model = table == m_groups ? m_groupModel : m_misfitModel;
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, model](const QModelIndex &current) {
                    if (current.isValid())
                        choose(model, current.row());
                });
        connect(table, &QTableView::clicked, this,
                [this, model](const QModelIndex &index) { choose(model, index.row()); });
    }
    showResult({});
}

bool GroupsView::isBusy() const
{
    return m_job && m_job->isRunning();
}

void GroupsView::setCapture(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_isCancelled = false;
    delete std::exchange(m_job, nullptr);
    showResult({});
    if (path.isEmpty())
        return;
    m_job = new InspectionJob(path, this);
    connect(m_job, &InspectionJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &InspectionJob::finished, this, &GroupsView::onFinished);
    m_sentence->setText(tr("Reading the capture..."));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setText(tr("Cancel"));
    m_cancel->show();
    m_job->start();
}

void GroupsView::cancelOrRestart()
{
    if (isBusy()) {
        m_isCancelled = true;
        m_job->cancel();
        return;
    }
    setCapture(std::exchange(m_path, {}));
}

void GroupsView::onFinished()
{
    showResult(m_job->result());
    if (m_isCancelled) {
        m_sentence->setText(
            tr("Cancelled at %1 %: %2")
                .arg(QString::number(m_job->percent()), inspectionSentence(m_inspection)));
        m_cancel->setText(tr("Read all"));
        m_cancel->show();
    }
    Q_EMIT finished();
}

void GroupsView::showResult(const Inspection &inspection)
{
    m_inspection = inspection;
    m_progress->hide();
    m_cancel->hide();
    m_groupModel->setRows(groupRows(inspection));
    m_misfitModel->setRows(misfitRows(inspection));
    m_groups->setColumnHidden(LinkColumn, inspection.links.size() < 2);
    m_misfits->setColumnHidden(MisfitLinkColumn, inspection.links.size() < 2);
    const int widest = fontMetrics().averageCharWidth() * 60;
    fitColumns(m_groups, widest);
    m_groups->setColumnWidth(WhenColumn, fontMetrics().averageCharWidth() * laneCharacters);
    fitColumns(m_misfits, widest);
    const QStringList sentences = QStringList{inspectionSentence(inspection)} + inspection.remarks;
    m_sentence->setText(sentences.join(u' '));
    m_explanation->setText(placeText());
}

void GroupsView::choose(const EvidenceModel *model, int row)
{
    const EvidenceModel::Row &chosen = model->row(row);
    const bool isMisfit = model == m_misfitModel;
    const QString what = chosen.cells.at(isMisfit ? int(MisfitColumn) : int(WhatColumn));
    m_explanation->setText(isMisfit ? QString(what + u". "_s + chosen.more)
                                    : QString(what + u" ("_s + chosen.more + u')'));
    if (!chosen.packets.numbers.isEmpty())
        Q_EMIT rowsWanted(chosen.packets.numbers);
}

} // namespace Sixcast
