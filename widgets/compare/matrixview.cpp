// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/matrixview.h"

#include "core/base/escape.h"
#include "core/compare/hearingtext.h"
#include "widgets/datatable.h"
#include "widgets/glyphs.h"
#include "widgets/namehiding.h"
#include "widgets/tooltip.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype listedPairs = 500;
constexpr int widestName = 30; ///< characters

Tone toneOf(Hearing::Fate fate)
{
    switch (fate) {
    case Hearing::Fate::Whole:
        return Tone::Good;
    case Hearing::Fate::Part:
        return Tone::Doubtful;
    case Hearing::Fate::Silent:
        return Tone::Bad;
    case Hearing::Fate::Untold:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

QVariant toneLook(Hearing::Fate fate, int role)
{
    const Tone tone = toneOf(fate);
    const QColor color = toneColor(tone, colorScheme(QGuiApplication::palette()));
    if (role == Qt::ForegroundRole)
        return color;
    return fate == Hearing::Fate::Untold ? QVariant() : glyphIcon(toneGlyph(tone), color);
}

/// Colours follow the palette, also when it changes.
class WeakModel : public QStandardItemModel
{
public:
    static constexpr int fateRole = Qt::UserRole + 1;
    static constexpr int heardColumn = 2;
    using QStandardItemModel::QStandardItemModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.column() == heardColumn
            && (role == Qt::ForegroundRole || role == Qt::DecorationRole))
            return toneLook(Hearing::Fate(index.data(fateRole).toInt()), role);
        return QStandardItemModel::data(index, role);
    }
};

void fitColumns(QTableView *table)
{
    const int widest = widestName * table->fontMetrics().averageCharWidth();
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column), widest));
}

} // namespace

MatrixModel::MatrixModel(HearingMatrix matrix, QObject *parent)
    : QAbstractTableModel(parent)
    , m_matrix(std::move(matrix))
{
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.requesters.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.listeners.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hearing &cell = m_matrix.at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return hearingCell(cell);
    case Qt::ForegroundRole:
    case Qt::DecorationRole:
        return toneLook(cell.fate(), role);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString sentence = pairSentence(m_matrix, {index.row(), index.column()});
        return role == Qt::ToolTipRole ? plainToolTip(sentence) : sentence;
    }
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isListener = orientation == Qt::Horizontal;
    const QString name =
        escaped((isListener ? m_matrix.listeners : m_matrix.requesters)[section].name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(isListener ? tr("Listener: %1").arg(name)
                                       : tr("Requester: %1").arg(name));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

MatrixView::MatrixView(const HearingMatrix &matrix, QWidget *parent)
    : QWidget(parent)
    , m_model(new MatrixModel(matrix, this))
    , m_weakModel(new WeakModel(this))
    , m_table(makeDataTable(tr("Who hears whom")))
    , m_weak(makeDataTable(tr("What doesn't work in full")))
    , m_compare(new QPushButton(tr("Compare these two")))
{
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(true);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setStretchLastSection(false);
    fitColumns(m_table);
    m_weak->setModel(m_weakModel);
    m_weak->setSelectionMode(QAbstractItemView::SingleSelection);
    fillWeakPairs();

    auto *tables = new QSplitter(Qt::Horizontal);
    tables->addWidget(m_table);
    tables->addWidget(m_weak);
    tables->setChildrenCollapsible(false);
    tables->setSizes({3000, 2000});
    m_weak->setVisible(!m_weakest.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(makeHead());
    column->addWidget(tables, 1);
    for (const QTableView *table : {m_table, m_weak}) {
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, table] { follow(table); });
        connect(table, &QTableView::clicked, this, [this, table] { follow(table); });
        connect(table, &QTableView::activated, this, [this, table] {
            follow(table);
            m_compare->click();
        });
    }
}

QString MatrixView::text() const
{
    return matrixText(matrix());
}

QLayout *MatrixView::makeHead()
{
    QStringList sentences = matrixPatterns(matrix());
    sentences.prepend(matrixLegend());
    auto *label = new QLabel(sentences.join(u'\n'));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_compare->setToolTip(tr("Lays the traces of the chosen pair side by side (Return)"));
    m_compare->setEnabled(false);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_current)
            wantPair(*m_current);
    });
    auto *copy = new QPushButton(tr("Copy comparison"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(copy, &QPushButton::clicked, this, [this] { copyForOthers(this, text()); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 6, 6, 0);
    row->addWidget(label, 1);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    row->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

void MatrixView::fillWeakPairs()
{
    const QList<HearingMatrix::Pair> pairs = matrix().weakPairs();
    m_weakest = pairs.first(std::min(pairs.size(), listedPairs));
    m_weakModel->setHorizontalHeaderLabels(
        {tr("Requester"), tr("Listener"),
         m_weakest.size() < pairs.size()
             ? tr("Heard, the worst first (%1 of %2)").arg(m_weakest.size()).arg(pairs.size())
             : tr("Heard, the worst first")});
    for (const HearingMatrix::Pair &pair : std::as_const(m_weakest)) {
        const Hearing &cell = matrix().at(pair.requester, pair.listener);
        auto *heard = new QStandardItem(hearingWord(cell));
        heard->setData(int(cell.fate()), WeakModel::fateRole);
        m_weakModel->appendRow(
            {new QStandardItem(escaped(matrix().requesters[pair.requester].name)),
             new QStandardItem(escaped(matrix().listeners[pair.listener].name)), heard});
    }
    for (int column = 0; column < m_weakModel->columnCount(); ++column)
        m_weakModel->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading
                                                                    | Qt::AlignVCenter);
    setColumnCharacters(m_weak, {18, 18, widestName});
}

void MatrixView::follow(const QTableView *table)
{
    const QModelIndex index = table->currentIndex();
    if (!index.isValid())
        return;
    m_current = table == m_weak ? m_weakest.at(index.row())
                                : HearingMatrix::Pair{index.row(), index.column()};
    m_compare->setEnabled(true);
}

void MatrixView::wantPair(const HearingMatrix::Pair &pair)
{
    Q_EMIT pairWanted(matrix().requesters[pair.requester].trace,
                      matrix().listeners[pair.listener].trace);
}

} // namespace Sixcast
