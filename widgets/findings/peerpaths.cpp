// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/peerpaths.h"

#include "core/report/explanation.h"
#include "widgets/glyphs.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Sixcast {
namespace {

constexpr int mostRows = 3; ///< that stand at once; more are scrolled to

Tone toneOf(const PathPicture &path)
{
    switch (troubleOf(path)) {
    case Trouble::Stops:
        return Tone::Bad;
    case Trouble::Losses:
        return Tone::Doubtful;
    case Trouble::Unknown:
        return Tone::Neutral;
    case Trouble::None:
        return Tone::Good;
    }
    return Tone::Neutral;
}

} // namespace

PeerPaths::PeerPaths(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Path of the peer"));
    setToolTip(tr("Chooses whose path is drawn"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_report.paths.size())
            return;
        m_chosen = m_report.paths.at(row).peer();
        Q_EMIT chosen();
    });
    hide();
}

void PeerPaths::setReport(const Report &report)
{
    if (report.role == m_report.role && report.paths == m_report.paths)
        return;
    show(report);
}

void PeerPaths::choose(const QString &peer)
{
    m_chosen = peer;
    show(m_report);
    Q_EMIT chosen();
}

const PathPicture *PeerPaths::path() const
{
    const int row = currentRow();
    return row >= 0 && row < m_report.paths.size() ? &m_report.paths.at(row) : nullptr;
}

QSize PeerPaths::sizeHint() const
{
    const int rows = std::clamp(count(), 1, mostRows);
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {QListWidget::sizeHint().width(), rows * row + 2 * frameWidth()};
}

void PeerPaths::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        show(m_report);
}

void PeerPaths::show(const Report &report)
{
    const QSignalBlocker quiet(this); // the same one stays chosen, whatever its row is now
    m_report = report;
    const ColorScheme scheme = colorScheme(palette());
    int row = 0;
    for (int i = 0; i < report.paths.size(); ++i) {
        const PathPicture &path = report.paths.at(i);
        QListWidgetItem *peer = i < count() ? item(i) : new QListWidgetItem(this);
        const Tone tone = toneOf(path);
        peer->setIcon(glyphIcon(toneGlyph(tone), toneColor(tone, scheme)));
        peer->setText(tr("%1: %2", "peer: how far it comes")
                          .arg(path.peer(), peerSentence(path, report.role)));
        if (path.peer() == m_chosen)
            row = i;
    }
    while (count() > report.paths.size())
        delete takeItem(count() - 1);
    setCurrentRow(count() > 0 ? row : -1);
    setVisible(count() > 0);
    updateGeometry();
}

} // namespace Sixcast
