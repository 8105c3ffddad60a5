// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/settings.h"
#include "core/trace/tracestore.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace Sixcast {

/// All but the background: that is evidence for the diagnosis rather than for the eye.
TraceFilter usualFilter();

/// The rows of one trace for a table, live or opened: those that pass the filter, by an index of
/// its own. Live events are taken over in batches, at most every 50 ms; text is made for the cells
/// that are asked for. When the live memory has dropped old rows, row 0 says how many.
class TraceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NumberColumn,
        TimeColumn,
        WhereColumn,
        KindColumn,
        WhatColumn,
        PeerColumn,
        HopLimitColumn,
        SizeColumn,
        DurationColumn
    };
    Q_ENUM(Column)
    static constexpr int columns = DurationColumn + 1;
    static QString columnTitle(Column column);

    enum Role {
        SequenceRole = Qt::UserRole, ///< quint64; 0 in the row that counts dropped ones
        KindRole,                    ///< Sixcast::Kind
        MarkedRole,                  ///< bool
        ReferenceRole                ///< bool: the row from which times are counted
    };

    explicit TraceModel(QObject *parent = nullptr);
    explicit TraceModel(TraceStore::Limits limits, QObject *parent = nullptr);

    /// Shows this one from now on, and reads on while it is not complete.
    void open(std::shared_ptr<TraceSource> trace);
    bool isLive() const { return !m_opened; }

    void append(const QList<TraceEvent> &batch); ///< live only; shown by the next flush
    void flush();                                ///< now, not at the next tick
    void clear();

    /// The first rows pass at once; a long trace goes through the filter in slices, between which
    /// the window answers, and filtered() tells the end.
    void setFilter(const TraceFilter &filter);
    const TraceFilter &filter() const { return m_filter; }
    bool isFiltering() const { return m_filtered < m_seen; }
    void finishFiltering(); ///< now, for who needs all rows that pass
    void setTimeFormat(TimeFormat format);
    TimeFormat timeFormat() const { return m_timeFormat; }
    void setReference(int row); ///< also switches to TimeFormat::SinceReference
    void setMarked(int row, bool marked);

    const TraceSource &source() const
    {
        return m_opened ? *m_opened : static_cast<const TraceSource &>(m_store);
    }
    std::shared_ptr<TraceSource> snapshot() const; ///< as it is now: stays while rows arrive
    quint64 omitted() const { return m_opened ? 0 : m_store.omitted(); }
    /// Row numbers of source(), for saving what is shown.
    std::vector<quint32> shownSourceRows() const;
    std::vector<quint32> sourceRows(const QList<int> &rows) const;
    void setLimits(TraceStore::Limits limits) { m_store.setLimits(limits); }
    int shownEvents() const { return rowCount() - lead(); }
    qsizetype storedEvents() const
    {
        return m_seen;
    } ///< rows of source() that the model has taken over
    qsizetype backgroundEvents() const { return m_background; }     ///< of storedEvents()
    QStringList interfaceNames() const { return m_interfaceNames; } ///< met so far

    std::optional<TraceEvent> event(int row) const; ///< nullopt: the row that counts dropped ones
    int rowOfSequence(quint64 sequence) const;      ///< -1: not shown
    /// The next row that contains \a text (in any field) from \a from on, in direction +1 or -1;
    /// -1: none. No wrap.
    int find(const QString &text, int from, int direction) const;
    int findMark(int from, int direction) const;
    /// Cells of \a rows as text in aligned columns, a line a row.
    QString alignedText(const QList<int> &rows, const QList<int> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void contentChanged(); ///< rows came, went or were filtered anew: counts are to be shown anew
    void filtered();       ///< all rows have gone through the filter that was set last

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    int lead() const { return m_hasOmittedRow ? 1 : 0; }
    qsizetype sourceRow(int row) const; ///< of a row that is not the leading one
    TraceEvent eventAt(int row) const { return source().at(sourceRow(row)); }
    std::vector<quint32> passing(qsizetype from, qsizetype to) const;
    void showPassed(const std::vector<quint32> &passed);
    void filterSlice();
    void noteInterfaces(qsizetype from, qsizetype to);
    qsizetype countBackground(qsizetype from, qsizetype to) const;
    void trim();
    void takeOver();
    void showOmitted();
    QString cellText(int row, const TraceEvent &event, Column column) const;
    QString timeText(int row, const TraceEvent &event) const;
    QString omittedText() const;
    void allTimesChanged();

    TraceStore m_store;
    std::shared_ptr<TraceSource> m_opened;
    QList<TraceEvent> m_pending;
    QBasicTimer m_flushTimer;  ///< runs only while something is pending
    QBasicTimer m_readTimer;   ///< runs only until an opened trace is complete
    QBasicTimer m_filterTimer; ///< runs only while isFiltering()
    TraceFilter m_filter;
    std::vector<quint32> m_index; ///< number of each shown event since the first ever stored,
                                  ///< modulo 2^32; not kept while the filter passes everything
    qsizetype m_shown = 0;        ///< events shown
    qsizetype m_seen = 0;         ///< rows of source() that were taken over
    qsizetype m_filtered = 0;     ///< of these went through the filter
    qsizetype m_background = 0;   ///< of these
    bool m_hasOmittedRow = false;
    TimeFormat m_timeFormat = TimeFormat::Clock;
    std::optional<TraceEvent> m_start;     ///< the first event ever taken over
    std::optional<TraceEvent> m_reference; ///< times are counted from it
    QSet<quint64> m_marks;                 ///< sequence numbers
    QStringList m_interfaceNames;
};

} // namespace Sixcast
