// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowreport.h"

#include <QWidget>

class QComboBox;
class QLayout;

namespace Sixcast {

class FlowPicture;

/// What some application sent, in two captures side by side: a picture over time, and in words what
/// was lost, in which way, and where. The verdict is its report's.
class FlowView : public QWidget
{
    Q_OBJECT
public:
    explicit FlowView(const ComparedFlow &compared, QWidget *parent = nullptr);

    const Report &report() const { return m_compared.report; }
    const FlowComparison &comparison() const { return m_compared.comparison; }
    FlowPicture *picture() const { return m_picture; }
    QString text() const; ///< all of it, as the command line has it

Q_SIGNALS:
    void flowWanted(const FlowChoice &flow);

private:
    QLayout *makeTools();

    ComparedFlow m_compared;
    QComboBox *m_flows;
    FlowPicture *m_picture;
};

} // namespace Sixcast
