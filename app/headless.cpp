// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/headless.h"

#include "app/helptext.h"
#include "app/printouts.h"
#include "app/signalwatch.h"
#include "core/base/clock.h"
#include "core/base/escape.h"
#include "core/base/groupdescription.h"
#include "core/capture/capturereader.h"
#include "core/compare/flowreport.h"
#include "core/compare/hearingtext.h"
#include "core/engine/comparereport.h"
#include "core/engine/runheader.h"
#include "core/engine/runreport.h"
#include "core/inspect/inspectiontext.h"
#include "core/inspect/inspector.h"
#include "core/net/interfaceinventory.h"
#include "core/net/socketfactory.h"
#include "core/report/reporthtml.h"
#include "core/report/reporttext.h"
#include "core/report/streamtext.h"
#include "core/session/memberships.h"
#include "core/trace/atomicfile.h"
#include "core/trace/tracehtml.h"
#include "core/trace/tracestream.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QTime>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int exitNothingHeard = 2;
constexpr int exitFailed = 3;
constexpr int exitUsage = 64; // EX_USAGE of sysexits.h

/// A beacon a second: three of them, or what was asked for.
int nearbySeconds(const Profile &profile)
{
    return profile.durationS > 0 ? profile.durationS : 3;
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

Colour eventColour(Kind kind)
{
    switch (kind) {
    case Kind::Error:
        return Colour::Bad;
    case Kind::Warning:
        return Colour::Doubtful;
    case Kind::Received:
        return Colour::Good;
    case Kind::Sent:
        return Colour::Out;
    case Kind::Step:
    case Kind::Note:
    case Kind::Finding:
    case Kind::Counters:
        break;
    }
    return Colour::None;
}

Colour verdictColour(int exitStatus)
{
    return exitStatus == 0 ? Colour::Good : exitStatus == 1 ? Colour::Doubtful : Colour::Bad;
}

} // namespace

Headless::Headless(Command command, QObject *parent)
    : QObject(parent)
    , m_command(std::move(command))
    , m_engine(this)
    , m_encoder({.localTime = true})
    , m_outTerminal(terminalOf(stdout))
    , m_errTerminal(terminalOf(stderr))
{
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    (void)m_err.open(stderr, QIODevice::WriteOnly);
    if (m_command.hideNames)
        beginHiding();
    connect(&m_engine, &Engine::recorded, this, &Headless::onRecorded);
    connect(&m_engine, &Engine::judged, this, &Headless::onJudged);
    connect(&m_engine, &Engine::streamChanged, this, &Headless::onStream);
    connect(&m_engine, &Engine::finished, this, &Headless::onFinished);
    connect(&m_recorder, &TraceRecorder::reachedLimit, this, &Headless::complain);
    connect(&m_recorder, &TraceRecorder::failed, this, [this](const Error &error) {
        m_traceLost = true;
        complain(error.text);
    });
}

/// From now on all that is written has stand-ins for names and addresses.
void Headless::beginHiding()
{
    InterfaceInventory inventory;
    (void)inventory.refresh();
    QStringList names;
    for (const InterfaceInfo &interface : inventory.interfaces())
        names << interface.ref.name;
    m_hiding.emplace(qEnvironmentVariable("SIXCAST_PASSPHRASE")).learnThisMachine(names);
}

bool Headless::needsRun() const
{
    return verbInfo(m_command.verb).role || m_command.verb == Verb::Nearby;
}

void Headless::remark()
{
    for (const QString &remark : std::as_const(m_command.remarks))
        complain(remark);
}

int Headless::runAtOnce()
{
    switch (m_command.verb) {
    case Verb::Compare:
        return printComparison();
    case Verb::Inspect:
        return printInspection();
    case Verb::Interfaces:
        return printInterfaces();
    case Verb::Explain:
        return printExplanation();
    case Verb::Version:
        print(u"sixcast-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    case Verb::None:
        return printUsage();
    case Verb::Help:
    case Verb::Listen:
    case Verb::Request:
    case Verb::Try:
    case Verb::Check:
    case Verb::Nearby:
        return printHelp();
    }
    return 0;
}

bool Headless::startRun()
{
    if (m_command.verb == Verb::Nearby) {
        listenNearby();
        return true;
    }
    if (const Result<void> files = readFiles(); !files) {
        fail(files.error());
        return false;
    }
    if (!m_command.traceFile.isEmpty()) {
        TraceHeader header = runTraceHeader(m_command.profile);
        if (m_hiding)
            header = m_hiding->header(header);
        m_recorder.setLimits({.bytes = qint64(m_command.traceMiB) << 20});
        if (const Result<void> started = m_recorder.start(m_command.traceFile, header); !started) {
            fail(started.error());
            return false;
        }
    }
    const Profile complete = m_command.profile.complete();
    const QString warning =
        complete.isStream() ? streamWarning(complete.streamRate, complete.streamBytes) : QString();
    if (!warning.isEmpty())
        complain(warning);
    if (m_command.verb == Verb::Listen && complete.sources.isEmpty()
        && describeGroup(complete.group).sourceSpecific)
        complain(sourceHint());
    auto *watch = new SignalWatch(this);
    connect(watch, &SignalWatch::interrupted, &m_engine, &Engine::stop);
    if (!m_command.groups.isEmpty()) {
        startGroups();
        connect(watch, &SignalWatch::interrupted, m_groupsRun.get(), &GroupsRun::stop);
        return true;
    }
    if (!m_command.withRights) {
        m_engine.start(m_command.profile);
        return true;
    }
    connect(
        &m_engine, &Engine::rightsAnswered, this,
        [this](const QString &problem) {
            if (!problem.isEmpty())
                complain(problem);
            m_engine.start(m_command.profile);
        },
        Qt::SingleShotConnection);
    QMetaObject::invokeMethod(&m_engine, &Engine::askForRights, Qt::QueuedConnection);
    return true;
}

void Headless::listenNearby()
{
    connect(&m_engine, &Engine::nearbyChanged, this,
            [this](const QList<NearbySixcast> &sixcasts) { m_nearby = sixcasts; });
    auto *watch = new SignalWatch(this);
    connect(watch, &SignalWatch::interrupted, this, &Headless::printNearby);
    m_engine.watchNearby(true);
    QTimer::singleShot(std::chrono::seconds(nearbySeconds(m_command.profile)), this,
                       &Headless::printNearby);
}

void Headless::printNearby()
{
    const QString &interface = m_command.profile.interface;
    if (!interface.isEmpty())
        m_nearby.removeIf([&](const NearbySixcast &one) { return one.arrival.name != interface; });
    const qint64 nowNs = monotonicClockNs();
    if (m_command.json) {
        QJsonObject object = reportHead(u"nearby"_s);
        object.insert(u"nearby"_s, nearbyJson(m_nearby, nowNs));
        print(jsonText(object));
    } else {
        print(nearbyText(m_nearby, nowNs, nearbySeconds(m_command.profile)));
    }
    QCoreApplication::exit(m_nearby.isEmpty() ? exitNothingHeard : 0);
}

int Headless::printHelp()
{
    if (m_command.json)
        print(jsonText(helpJson()));
    else
        print(m_command.topic == Verb::Help ? overviewText(m_outTerminal)
                                            : commandHelpText(m_command.topic, m_outTerminal));
    return 0;
}

int Headless::printUsage()
{
    m_err.write(usageText().toUtf8());
    m_err.flush();
    return exitUsage;
}

int Headless::printInterfaces()
{
    InterfaceInventory inventory;
    (void)inventory.refresh();
    if (m_command.json) {
        QJsonObject object = reportHead(u"interfaces"_s);
        object.insert(u"interfaces"_s, interfacesJson(inventory.interfaces()));
        print(jsonText(object));
        return 0;
    }
    print(interfacesText(inventory.interfaces()));
    return 0;
}

int Headless::printExplanation()
{
    const Result<GroupAddress> group = GroupAddress::parse(m_command.operands.first());
    if (!group) {
        complain(group.error().text);
        return exitUsage;
    }
    const GroupDescription description = describeGroup(group->address);
    if (m_command.json) {
        QJsonObject object = reportHead(u"explain"_s);
        object.insert(u"group"_s, toJson(description));
        print(jsonText(object));
        return 0;
    }
    print(group->toString() + u'\n');
    for (const GroupDescription::Line &line : description.lines())
        print(u"  %1 %2\n"_s.arg(QString(line.label + u':').leftJustified(24), line.value));
    return 0;
}

/// Read once, and never whole in memory.
std::optional<ReadTrace> Headless::readOperand(const QString &path)
{
    const auto stream = TraceStream::open(path);
    if (!stream) {
        fail(stream.error());
        return std::nullopt;
    }
    if (m_hiding)
        m_hiding->header((*stream)->header());
    TraceReading reading((*stream)->header());
    while ((*stream)->next([&](const EventGlance &glance) {
        if (m_hiding)
            m_hiding->learn(glance);
        reading.take(glance);
    })) { }
    if ((*stream)->error()) {
        fail(*(*stream)->error());
        return std::nullopt;
    }
    ReadTrace read = reading.finish();
    if (read.unreadable > 0)
        complain(tr("%1: %n line(s) could not be read and were skipped", nullptr,
                    int(std::min<quint64>(read.unreadable, std::numeric_limits<int>::max())))
                     .arg(escaped(path)));
    return read;
}

/// Of any number of traces, who hears whom.
int Headless::printMatrix()
{
    std::vector<NamedTrace> traces;
    for (const QString &path : std::as_const(m_command.operands)) {
        std::optional<ReadTrace> read = readOperand(path);
        if (!read)
            return exitFailed;
        const qsizetype number = qsizetype(traces.size()) + 1;
        // A file's name has names in it.
        traces.push_back({m_hiding ? tr("trace %1").arg(number) : path, std::move(*read)});
    }
    const HearingMatrix matrix = hearingMatrix(traces);
    if (!writePage([&matrix] { return matrixSummary(matrix); }))
        return exitFailed;
    if (m_command.json) {
        QJsonObject object = reportHead(u"compare"_s);
        object.insert(u"matrix"_s, matrixJson(matrix));
        print(jsonText(object));
    } else {
        const QString text = matrixText(matrix);
        const qsizetype first = text.indexOf(u'\n');
        print(m_outTerminal.coloured(text.first(first), verdictColour(exitStatus(matrix)))
              + text.sliced(first));
    }
    return exitStatus(matrix);
}

/// False: where one is wanted, it could not be written, which has been said.
bool Headless::writePage(const std::function<HtmlSummary()> &summary)
{
    if (m_command.htmlFile.isEmpty())
        return true;
    const QByteArray page = htmlPage(summary());
    const Result<void> written = writeAtomically(
        m_command.htmlFile, m_hiding ? m_hiding->text(QString::fromUtf8(page)).toUtf8() : page);
    if (!written)
        fail(written.error());
    return bool(written);
}

int Headless::printFlow()
{
    const Result<ComparedFlow> compared =
        compareFlows(m_command.operands.at(0), m_command.operands.at(1),
                     {.flow = m_command.flow.value_or(FlowChoice()), .firstIs = m_command.firstIs});
    if (!compared) {
        fail(compared.error());
        return exitFailed;
    }
    const auto page = [&] {
        HtmlSummary summary = reportSummary(compared->report);
        summary.title = tr("Sixcast: two captures compared");
        summary.sections << linesSection(tr("What both captures show"), flowText(*compared));
        return summary;
    };
    if (!writePage(page))
        return exitFailed;
    if (m_command.json) {
        QJsonObject object = toJson(compared->report);
        object.insert(u"flow"_s, flowJson(*compared));
        print(jsonText(object));
    } else {
        printReport(compared->report);
        print(u'\n' + flowText(*compared));
    }
    return exitStatus(compared->report);
}

int Headless::printComparison()
{
    if (m_command.operands.size() > 2)
        return printMatrix();
    const bool isOfCapture = std::any_of(m_command.operands.cbegin(), m_command.operands.cend(),
                                         [](const QString &path) { return isCaptureFile(path); });
    if (isOfCapture || m_command.flow)
        return printFlow();
    const std::optional<ReadTrace> first = readOperand(m_command.operands.at(0));
    const std::optional<ReadTrace> second =
        first ? readOperand(m_command.operands.at(1)) : std::nullopt;
    if (!second)
        return exitFailed;
    const auto [comparison, report] = comparedReport(*first, &*second);
    const auto page = [&comparison = comparison, &report = report] {
        HtmlSummary summary = reportSummary(report);
        summary.title = tr("Sixcast: two traces compared");
        summary.sections << linesSection(tr("What both traces show"), comparisonText(comparison));
        return summary;
    };
    if (!writePage(page))
        return exitFailed;
    if (m_command.json) {
        QJsonObject object = toJson(report);
        object.insert(u"comparison"_s, comparisonJson(comparison));
        print(jsonText(object));
    } else {
        print(comparisonText(comparison));
        printReport(report);
    }
    return exitStatus(report);
}

int Headless::printInspection()
{
    const QString path = m_command.operands.first();
    QFile file(path);
    const bool isPipe = path == u"-";
    const QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool isOpen = isPipe ? file.open(stdin, mode) : file.open(mode);
    const auto refuse = [&](const QString &problem) {
        complain(u"%1: %2"_s.arg(escaped(path), problem));
        return exitFailed;
    };
    if (!isOpen)
        return refuse(file.errorString());
    CaptureReader reader(file);
    if (const Result<void> begun = reader.begin(); !begun)
        return refuse(begun.error().text);
    const Inspection inspection = inspect(reader);
    if (m_hiding) {
        for (const CaptureInterface &interface : reader.interfaces())
            (void)m_hiding->interfaceName(interface.name);
    }
    const QString shown = m_hiding ? tr("capture") : path; // a path has names in it
    if (m_command.json) {
        QJsonObject object = inspectionJson(inspection, shown);
        object.insert(u"program"_s,
                      QString(u"sixcast "_s + QCoreApplication::applicationVersion()));
        print(jsonText(object));
    } else {
        const QString text = inspectionText(inspection, shown);
        const qsizetype first = text.indexOf(u'\n') + 1;
        print(m_outTerminal.coloured(text.first(first), verdictColour(inspectionStatus(inspection)))
              + text.sliced(first));
    }
    return inspectionStatus(inspection);
}

void Headless::onRecorded(const QList<TraceEvent> &batch)
{
    QString lines;
    for (const TraceEvent &original : batch) {
        const TraceEvent event = m_hiding ? m_hiding->event(original) : original;
        m_recorder.record(event);
        if (m_command.verbose && event.kind != Kind::Counters)
            m_err.write(
                m_errTerminal
                    .coloured(QString::fromUtf8(m_encoder.encode(event)), eventColour(event.kind))
                    .toUtf8());
        if (m_command.json)
            continue;
        lines += m_groupsRun ? QString() : datagramLine(event); // thousands of them
        if (event.operation == u"nearby")
            lines += tr("Note: %1\n").arg(event.text);
    }
    m_err.flush();
    if (!lines.isEmpty())
        print(lines);
}

/// One line for each change: who sits here sees the same as the other one, while it runs.
void Headless::onJudged(const LiveVerdict &verdict)
{
    if (!m_command.json && verdict.isChange)
        print(
            u"%1 %2\n"_s.arg(QTime::currentTime().toString(u"HH:mm:ss"), verdict.report.sentence));
}

Result<void> Headless::readFiles()
{
    if (!m_command.expectFile.isEmpty()) {
        const Result<QList<ExpectedMachine>> expected = readExpected(m_command.expectFile);
        if (!expected)
            return expected.error();
        m_expected = *expected;
    }
    if (m_command.groupsFile.isEmpty())
        return {};
    constexpr qint64 largestFile = 1 << 20;
    const QString path = escaped(m_command.groupsFile);
    QFile file(m_command.groupsFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::InvalidInput, 0, u"%1: %2"_s.arg(path, file.errorString())};
    const auto listed = parseGroupList(file.read(largestFile));
    if (!listed)
        return Error{Error::Code::InvalidInput, 0, u"%1: %2"_s.arg(path, listed.error().text)};
    const QSet<Ip6Address> given(m_command.groups.begin(), m_command.groups.end());
    for (const Ip6Address &group : *listed) {
        if (!given.contains(group))
            m_command.groups.append(group);
    }
    m_command.profile.group = m_command.groups.first();
    return {};
}

void Headless::startGroups()
{
    m_groupsRun = std::make_unique<GroupsRun>([] { return makeDatagramSocket(); });
    connect(m_groupsRun.get(), &GroupsRun::recorded, this, &Headless::onRecorded);
    connect(m_groupsRun.get(), &GroupsRun::finished, this, &Headless::onGroups);
    InterfaceInventory inventory;
    (void)inventory.refresh();
    m_groupsRun->start(m_command.profile, m_command.groups, inventory.interfaces());
}

/// The cause is looked for once for each pattern, with one of its groups.
void Headless::onGroups(const GroupsResult &result)
{
    constexpr qsizetype mostPatterns = 3; // each takes some seconds
    m_groups = result;
    if (!m_command.json)
        print(groupsText(result));
    if (!result.listens && m_command.profile.probes && result.problem.isEmpty()) {
        m_patterns = groupPatterns(result);
        m_patterns.removeIf([](const GroupPattern &pattern) { return pattern.isKnown; });
        m_patterns = m_patterns.mid(0, mostPatterns);
    }
    lookForNextPattern();
}

void Headless::lookForNextPattern()
{
    if (m_patterns.isEmpty())
        return endGroups();
    Profile profile = m_command.profile;
    profile.group = m_patterns.first().example;
    profile.count = 0;
    profile.durationS = 0;
    if (!m_command.json)
        print(u'\n' + tr("Why, for %1:").arg(profile.group.toString()) + u'\n');
    m_engine.start(profile);
}

void Headless::endGroups()
{
    if (m_command.json) {
        QJsonObject object =
            reportHead(m_groups.listens ? QString(u"listener"_s) : QString(u"requester"_s));
        object.insert(u"summary"_s, groupsSentence(m_groups));
        object.insert(u"groups"_s, groupsJson(m_groups));
        if (!m_patternReports.isEmpty())
            object.insert(u"patternReports"_s, m_patternReports);
        print(jsonText(object));
    }
    const int status = exitStatus(m_groups);
    if (const Result<void> stopped = m_recorder.stop(); !stopped) {
        m_traceLost = true;
        complain(stopped.error().text);
    }
    QCoreApplication::exit(m_traceLost ? exitFailed : status);
}

/// On a terminal the figures of a stream are shown while it runs, each in the place of the last.
void Headless::onStream(const StreamResult &stream)
{
    if (m_command.json || m_command.verbose || !m_outTerminal.isLive)
        return;
    const StreamView view =
        m_command.profile.role == Role::Listen ? StreamView::Heard : StreamView::Sent;
    const QString table = streamText(stream, view);
    print(table);
    m_liveLines = table.count(u'\n');
}

void Headless::onFinished(const Report &report)
{
    if (m_groupsRun) {
        m_patterns.removeFirst();
        if (m_command.json)
            m_patternReports.append(toJson(report));
        else
            printReport(report);
        return lookForNextPattern();
    }
    const std::optional<Attendance> attended =
        m_expected.isEmpty() ? std::nullopt : std::optional(attendance(m_expected, report));
    if (m_command.json) {
        QJsonObject object = toJson(report);
        if (attended)
            object.insert(u"expected"_s, attendanceJson(*attended));
        print(jsonText(object));
    } else {
        printReport(report);
        if (attended)
            print(u'\n' + attendanceText(*attended));
    }
    const int status = attended ? exitStatus(*attended, report) : exitStatus(report);
    if (const Result<void> stopped = m_recorder.stop(); !stopped) {
        m_traceLost = true;
        complain(stopped.error().text);
    }
    QCoreApplication::exit(m_traceLost ? exitFailed : status);
}

/// Nothing was run: the report says so where one was asked for.
void Headless::fail(const Error &error)
{
    complain(error.text);
    if (!m_command.json)
        return;
    Report report = failureReport(m_command.profile, error);
    if (m_command.verb == Verb::Compare)
        report.role = u"compare"_s;
    print(jsonText(toJson(report)));
}

/// The verdict stands out; all else is for reading.
void Headless::printReport(const Report &report)
{
    const QString text = reportText(report);
    const qsizetype first = text.indexOf(u'\n') + 1;
    print(m_outTerminal.coloured(text.first(first), verdictColour(exitStatus(report)))
          + text.sliced(first));
}

void Headless::print(const QString &text)
{
    if (m_outputGone)
        return;
    const QByteArray bytes =
        withoutLiveTable().toUtf8() + (m_hiding ? m_hiding->text(text) : text).toUtf8();
    if (m_out.write(bytes) == bytes.size() && m_out.flush())
        return;
    // Nobody reads on. What is recorded goes on being recorded; else there is nothing left to do.
    m_outputGone = true;
    if (!m_recorder.isRecording())
        m_engine.stop();
}

/// Lines up, and clear to the end (ECMA-48).
QString Headless::withoutLiveTable()
{
    const qsizetype lines = std::exchange(m_liveLines, 0);
    return lines > 0 ? u"\x1b[%1A\x1b[J"_s.arg(lines) : QString();
}

void Headless::complain(const QString &text)
{
    const QString shown = m_hiding ? m_hiding->text(text) : text;
    m_err.write((m_errTerminal.bold(u"sixcast-cli:"_s) + u' ' + shown + u'\n').toUtf8());
    m_err.flush();
}

} // namespace Sixcast
