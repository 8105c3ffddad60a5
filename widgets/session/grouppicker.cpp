// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/grouppicker.h"

#include "core/base/groupdescription.h"
#include "widgets/session/explanationlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int longestText = 200;

/// One line for under the field: a remark, where there is one, matters more than the Ethernet
/// address.
QString meaning(const GroupDescription &group)
{
    if (group.remarks.isEmpty())
        return group.summary();
    return GroupPicker::tr("%1: %2. %3", "scope: how far it goes. A remark.")
        .arg(scopeName(group.scope), scopeMeaning(group.scope), group.remarks.first());
}

/// As HTML, because a tool tip guesses otherwise.
QString wholeMeaning(const GroupDescription &group)
{
    QString rows;
    const QList<GroupDescription::Line> lines = group.lines();
    for (const auto &line : lines)
        rows += u"<tr><td><b>%1</b>&nbsp;</td><td>%2</td></tr>"_s.arg(line.label.toHtmlEscaped(),
                                                                      line.value.toHtmlEscaped());
    return u"<qt><table>%1</table></qt>"_s.arg(rows);
}

} // namespace

GroupPicker::GroupPicker(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("&Group:")))
    , m_combo(new QComboBox)
    , m_explanation(new ExplanationLabel)
{
    m_label->setBuddy(m_combo);
    m_label->setMinimumHeight(m_combo->sizeHint().height()); // on one line with the field
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_combo, 0, 1);
    grid->addWidget(m_explanation, 1, 1);
    grid->setColumnStretch(1, 1);

    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr); // it would change what is typed into another address
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(16);
    m_combo->setToolTip(tr(
        "An IPv6 multicast group in any spelling; [group]:port and group%interface are taken too"));
    m_combo->lineEdit()->setMaxLength(longestText);
    m_combo->lineEdit()->setLayoutDirection(Qt::LeftToRight); // addresses are, in all languages
    m_combo->lineEdit()->setPlaceholderText(u"ff12::6d63"_s);
    connect(m_combo, &QComboBox::editTextChanged, this, &GroupPicker::read);
    connect(m_combo, &QComboBox::activated, this, &GroupPicker::finish);
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &GroupPicker::finish);
    connect(m_combo->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        finish(); // comes after this signal otherwise
        Q_EMIT returnPressed();
    });
    read();
}

void GroupPicker::setZones(const ZoneLookup &zones)
{
    m_zones = zones;
    read();
}

void GroupPicker::setGroup(const Ip6Address &group)
{
    setText(group.toString());
}

void GroupPicker::setText(const QString &text)
{
    m_combo->setEditText(text);
}

QString GroupPicker::explanation() const
{
    return m_explanation->accessibleName();
}

void GroupPicker::setRecent(const QStringList &groups)
{
    const QString typed = m_combo->currentText();
    QStringList valid;
    for (const QString &text : groups) {
        const auto group = GroupAddress::parse(text);
        if (!group)
            continue;
        const QString canonical = group->address.toString();
        if (!valid.contains(canonical) && valid.size() < maximumRecent)
            valid << canonical;
    }
    m_combo->clear();
    m_combo->addItems(valid);
    m_combo->setEditText(typed);
}

QStringList GroupPicker::recent() const
{
    QStringList groups;
    for (int i = 0; i < m_combo->count(); ++i)
        groups << m_combo->itemText(i);
    return groups;
}

void GroupPicker::addRecent(const Ip6Address &group)
{
    setRecent(QStringList(group.toString()) + recent());
}

void GroupPicker::clearRecent()
{
    setRecent({});
}

void GroupPicker::read()
{
    const auto group = GroupAddress::parse(m_combo->currentText(), m_zones);
    m_group = group ? std::optional(*group) : std::nullopt;
    m_problem = group ? QString() : group.error().text;
    if (group) {
        const GroupDescription description = describeGroup(group->address);
        m_explanation->explain(description.remarks.isEmpty() ? Tone::Neutral : Tone::Doubtful,
                               meaning(description));
        m_explanation->setToolTip(wholeMeaning(description));
        m_explanation->setAccessibleDescription(description.remarks.join(u' '));
    } else {
        m_explanation->explain(Tone::Bad, m_problem);
    }
    Q_EMIT groupChanged();
}

void GroupPicker::finish()
{
    if (!m_group)
        return;
    const GroupAddress typed = *m_group;
    const QString canonical = typed.address.toString();
    if (m_combo->currentText() != canonical)
        m_combo->setEditText(canonical);
    if (typed.port)
        Q_EMIT portTyped(*typed.port);
    if (!typed.zone.isEmpty())
        Q_EMIT zoneTyped(typed.zone);
}

} // namespace Sixcast
