// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/expected.h"
#include "app/terminal.h"
#include "core/compare/comparedside.h"
#include "core/engine/engine.h"
#include "core/engine/groupsrun.h"
#include "core/facts/anonymize.h"
#include "core/report/groupstext.h"
#include "core/trace/traceencoder.h"
#include "core/trace/tracerecorder.h"
#include "core/trace/tracetext.h"

#include <QFile>
#include <QJsonArray>

#include <functional>

namespace Sixcast {

/// Runs one command without a window and prints what comes of it: the result on standard output,
/// the trace, where it is wanted, on standard error.
class Headless : public QObject
{
    Q_OBJECT
public:
    explicit Headless(Command command, QObject *parent = nullptr);

    /// What was given and has no effect, on standard error.
    void remark();
    /// Commands that run no exchange: done at once; returns the exit status.
    int runAtOnce();
    /// Commands that do: QCoreApplication::exit() follows with the exit status. False: it could not
    /// begin, and the reason is on standard error.
    bool startRun();
    bool needsRun() const;

private:
    void beginHiding();
    int printHelp();
    int printUsage();
    void printReport(const Report &report);
    int printInterfaces();
    int printExplanation();
    std::optional<ReadTrace> readOperand(const QString &path);
    int printFlow();
    int printComparison();
    int printInspection();
    int printMatrix();
    bool writePage(const std::function<HtmlSummary()> &summary); ///< made where one is wanted
    void listenNearby();
    void printNearby();
    void onRecorded(const QList<TraceEvent> &batch);
    void onJudged(const LiveVerdict &verdict);
    Result<void> readFiles();
    void startGroups();
    void onGroups(const GroupsResult &result);
    void lookForNextPattern();
    void endGroups();
    void onStream(const StreamResult &stream);
    void onFinished(const Report &report);
    void fail(const Error &error);
    void print(const QString &text);
    QString withoutLiveTable();
    void complain(const QString &text);

    Command m_command;
    Engine m_engine;
    QList<NearbySixcast> m_nearby; ///< as told last
    TraceRecorder m_recorder;
    std::optional<Anonymizer> m_hiding; ///< of names and addresses in all that is written
    bool m_outputGone = false;          ///< whoever read it has ended
    bool m_traceLost = false;
    TextEncoder m_encoder;
    QList<ExpectedMachine> m_expected;
    std::unique_ptr<GroupsRun> m_groupsRun;
    GroupsResult m_groups;
    QList<GroupPattern> m_patterns; ///< of which the causes are still to be looked for
    QJsonArray m_patternReports;
    qsizetype m_liveLines = 0; ///< of the table at the end of what was printed
    QFile m_out;
    QFile m_err;
    Terminal m_outTerminal;
    Terminal m_errTerminal;
};

} // namespace Sixcast
