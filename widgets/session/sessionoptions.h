// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/profile/profilefields.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace Sixcast {

/// The rarer settings of a run, behind "More".
class SessionOptions : public QWidget
{
    Q_OBJECT
public:
    explicit SessionOptions(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// Writes what is set here into \a profile; an address that is none is refused with the reason.
    Result<void> apply(Profile &profile) const;
    void setRole(Role role); ///< what this role does not use is disabled

Q_SIGNALS:
    void changed();

private:
    QSpinBox *addNumber(const QString &label, int row, int column, const FieldTraits &traits);
    QLineEdit *addAddress(const QString &label, int row, int column, const QString &hint);
    void warnOfStream();
    QCheckBox *makeCheck(const QString &text, const QString &toolTip);

    QGridLayout *m_grid;
    QSpinBox *m_count;
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QSpinBox *m_duration;
    QSpinBox *m_sourcePort;
    QLineEdit *m_source;
    QLineEdit *m_blockedSources;
    QLineEdit *m_sourceAddress;
    QLineEdit *m_peer;
    QSpinBox *m_streamRate;
    QSpinBox *m_streamBytes;
    QLabel *m_streamWarning;
    QCheckBox *m_plain;
    QCheckBox *m_probes;
    QCheckBox *m_quiet;
};

} // namespace Sixcast
