<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Sixcast::CaptureText</name>
    <message numerus="yes">
        <location filename="../../core/capture/capturetext.cpp" line="+27"/>
        <location line="+36"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+107"/>
        <source>IPv4, %n byte(s)</source>
        <translation>
            <numerusform>IPv4, %n byte</numerusform>
            <numerusform>IPv4, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>first fragment of %n byte(s)</source>
        <translation>
            <numerusform>first fragment of %n byte</numerusform>
            <numerusform>first fragment of %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>the capture has only this much of %n byte(s)</source>
        <translation>
            <numerusform>the capture has only this much of %n byte</numerusform>
            <numerusform>the capture has only this much of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Escape</name>
    <message numerus="yes">
        <location filename="../../core/base/escape.cpp" line="+151"/>
        <source>... (+%n bytes)</source>
        <translation>
            <numerusform>... (+%n byte)</numerusform>
            <numerusform>... (+%n bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingsView</name>
    <message numerus="yes">
        <location filename="../../widgets/findings/findingsview.cpp" line="+327"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupsText</name>
    <message numerus="yes">
        <location filename="../../core/report/groupstext.cpp" line="+58"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <location line="+18"/>
        <location line="+59"/>
        <source>%n silent group(s)</source>
        <translation>
            <numerusform>%n silent group</numerusform>
            <numerusform>%n silent groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-7"/>
        <source>%n group(s): none is heard</source>
        <translation>
            <numerusform>%n group: it is not heard</numerusform>
            <numerusform>%n groups: none is heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Headless</name>
    <message numerus="yes">
        <location filename="../../app/headless.cpp" line="+310"/>
        <source>%1: %n line(s) could not be read and were skipped</source>
        <translation>
            <numerusform>%1: %n line could not be read and was skipped</numerusform>
            <numerusform>%1: %n lines could not be read and were skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::HearingMatrix</name>
    <message numerus="yes">
        <location filename="../../core/compare/hearingtext.cpp" line="+228"/>
        <source>Everybody hears everybody: %n pair(s) compared.</source>
        <translation>
            <numerusform>Everybody hears everybody: %n pair compared.</numerusform>
            <numerusform>Everybody hears everybody: %n pairs compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Inspection</name>
    <message numerus="yes">
        <location filename="../../core/inspect/inspectiontext.cpp" line="+86"/>
        <source>%1: %n packet(s) in %2</source>
        <translation>
            <numerusform>%1: %n packet in %2</numerusform>
            <numerusform>%1: %n packets in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+41"/>
        <source>%n general query(s)</source>
        <translation>
            <numerusform>%n general query</numerusform>
            <numerusform>%n general queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+24"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n datagram</numerusform>
            <numerusform>%n datagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>by their numbers %1 missing in %n gap(s)</source>
        <translation>
            <numerusform>by their numbers %1 missing in %n gap</numerusform>
            <numerusform>by their numbers %1 missing in %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Nothing in this capture is likely wrong; %n thing(s) possibly don&apos;t fit.</source>
        <translation>
            <numerusform>Nothing in this capture is likely wrong; %n thing possibly doesn&apos;t fit.</numerusform>
            <numerusform>Nothing in this capture is likely wrong; %n things possibly don&apos;t fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n thing(s) in this capture don&apos;t fit.</source>
        <translation>
            <numerusform>%n thing in this capture doesn&apos;t fit.</numerusform>
            <numerusform>%n things in this capture don&apos;t fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n thing(s) in this capture don&apos;t fit, %1 more possibly.</source>
        <translation>
            <numerusform>%n thing in this capture doesn&apos;t fit, %1 more possibly.</numerusform>
            <numerusform>%n things in this capture don&apos;t fit, %1 more possibly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../core/inspect/inspector.cpp" line="+128"/>
        <source>%n more place(s) that can&apos;t be read</source>
        <translation>
            <numerusform>%n more place that can&apos;t be read</numerusform>
            <numerusform>%n more places that can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n packet(s) were cut when they were captured: they are counted, but not all of them could be read</source>
        <translation>
            <numerusform>%n packet was cut when it was captured: it is counted, but not all of it could be read</numerusform>
            <numerusform>%n packets were cut when they were captured: they are counted, but not all of them could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>The clock stepped back %n time(s), by up to %1, first at packet %2: times and rates around it are wrong</source>
        <translation>
            <numerusform>The clock stepped back %n time, by up to %1, first at packet %2: times and rates around it are wrong</numerusform>
            <numerusform>The clock stepped back %n times, by up to %1, first at packet %2: times and rates around it are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n packet(s) have no time</source>
        <translation>
            <numerusform>%n packet has no time</numerusform>
            <numerusform>%n packets have no time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n packet(s) are encrypted or of a link type that can&apos;t be read</source>
        <translation>
            <numerusform>%n packet is encrypted or of a link type that can&apos;t be read</numerusform>
            <numerusform>%n packets are encrypted or of a link type that can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n later fragment(s): each datagram is counted by its first one</source>
        <translation>
            <numerusform>%n later fragment: its datagram is counted by the first one</numerusform>
            <numerusform>%n later fragments: each datagram is counted by its first one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Too many groups, senders and members to keep: %n entry(s) left out</source>
        <translation>
            <numerusform>Too many groups, senders and members to keep: %n entry left out</numerusform>
            <numerusform>Too many groups, senders and members to keep: %n entries left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n more thing(s) don&apos;t fit</source>
        <translation>
            <numerusform>%n more thing doesn&apos;t fit</numerusform>
            <numerusform>%n more things don&apos;t fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacePicker</name>
    <message numerus="yes">
        <location filename="../../widgets/session/interfacepicker.cpp" line="+239"/>
        <source>The same run on each of %n usable interface(s)</source>
        <translation>
            <numerusform>The same run on the one usable interface</numerusform>
            <numerusform>The same run on each of %n usable interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacesModel</name>
    <message numerus="yes">
        <location filename="../../widgets/findings/machineview.cpp" line="+162"/>
        <source>%1 sent, %2 received, %n peer(s)</source>
        <comment>datagrams on one interface</comment>
        <translation>
            <numerusform>%1 sent, %2 received, %n peer</numerusform>
            <numerusform>%1 sent, %2 received, %n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Listener</name>
    <message numerus="yes">
        <location filename="../../core/session/listener.cpp" line="+517"/>
        <source>%n answer(s) held back: more HELLOs than the caps of %1 a second to one requester and %2 in all</source>
        <translation>
            <numerusform>%n answer held back: more HELLOs than the caps of %1 a second to one requester and %2 in all</numerusform>
            <numerusform>%n answers held back: more HELLOs than the caps of %1 a second to one requester and %2 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::LiveJudge</name>
    <message numerus="yes">
        <location filename="../../core/report/livejudge.cpp" line="+343"/>
        <source>%n HELLO(s) for %1 heard and answered, the latest from %2</source>
        <translation>
            <numerusform>%n HELLO for %1 heard and answered, the latest from %2</numerusform>
            <numerusform>%n HELLOs for %1 heard and answered, the latest from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>No answer to the last %n HELLO(s) for %1.</source>
        <translation>
            <numerusform>No answer to the last %n HELLO for %1.</numerusform>
            <numerusform>No answer to the last %n HELLOs for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) for %1 heard and answered, but %2 misses answers.</source>
        <translation>
            <numerusform>%n HELLO for %1 heard and answered, but %2 misses answers.</numerusform>
            <numerusform>%n HELLOs for %1 heard and answered, but %2 misses answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n were sent by %1.</source>
        <translation>
            <numerusform>%n was sent by %1.</numerusform>
            <numerusform>%n were sent by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n control HELLO(s) of %1 did.</source>
        <translation>
            <numerusform>%n control HELLO of %1 did.</numerusform>
            <numerusform>%n control HELLOs of %1 did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Misfits</name>
    <message numerus="yes">
        <location filename="../../core/inspect/misfits.cpp" line="+187"/>
        <source>%1 didn&apos;t report %2 after %n query(s)</source>
        <translation>
            <numerusform>%1 didn&apos;t report %2 after %n query</numerusform>
            <numerusform>%1 didn&apos;t report %2 after %n queries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::ReportText</name>
    <message numerus="yes">
        <location filename="../../core/report/reporttext.cpp" line="+72"/>
        <source>%n HELLO(s) answered</source>
        <translation>
            <numerusform>%n HELLO answered</numerusform>
            <numerusform>%n HELLOs answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n duplicate</numerusform>
            <numerusform>%n duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::RunReport</name>
    <message numerus="yes">
        <location filename="../../core/engine/runreport.cpp" line="+89"/>
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>Answered by %n listener(s).</source>
        <translation>
            <numerusform>Answered by %n listener.</numerusform>
            <numerusform>Answered by %n listeners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Answered by %n listener(s), fastest %1 ms.</source>
        <translation>
            <numerusform>Answered by %n listener, fastest %1 ms.</numerusform>
            <numerusform>Answered by %n listeners, fastest %1 ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+48"/>
        <source>No answer to %n HELLO(s) on %1.</source>
        <translation>
            <numerusform>No answer to %n HELLO on %1.</numerusform>
            <numerusform>No answer to %n HELLOs on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+84"/>
        <source>%n HELLO(s) arrived, but no WELCOME could be sent: %1</source>
        <translation>
            <numerusform>%n HELLO arrived, but no WELCOME could be sent: %1</numerusform>
            <numerusform>%n HELLOs arrived, but no WELCOME could be sent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n HELLO(s) arrived, but some WELCOMEs could not be sent: %1</source>
        <translation>
            <numerusform>%n HELLO arrived, but some WELCOMEs could not be sent: %1</numerusform>
            <numerusform>%n HELLOs arrived, but some WELCOMEs could not be sent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered; silent: %1.</source>
        <translation>
            <numerusform>%n HELLO arrived and was answered; silent: %1.</numerusform>
            <numerusform>%n HELLOs arrived and were answered; silent: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered, but not all the time: for %1 none came, until the group was joined again.</source>
        <translation>
            <numerusform>%n HELLO arrived and was answered, but not all the time: for %1 none came, until the group was joined again.</numerusform>
            <numerusform>%n HELLOs arrived and were answered, but not all the time: for %1 none came, until the group was joined again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n HELLO(s) arrived; %1 were answered, the others held back: too many in a second.</source>
        <translation>
            <numerusform>%n HELLO arrived; %1 were answered, the others held back: too many in a second.</numerusform>
            <numerusform>%n HELLOs arrived; %1 were answered, the others held back: too many in a second.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) arrived and were answered.</source>
        <translation>
            <numerusform>%n HELLO arrived and was answered.</numerusform>
            <numerusform>%n HELLOs arrived and were answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionEvents</name>
    <message numerus="yes">
        <location filename="../../core/session/sessionevents.cpp" line="+73"/>
        <source>the receive buffer was full: %n datagram(s) lost</source>
        <translation>
            <numerusform>the receive buffer was full: %n datagram lost</numerusform>
            <numerusform>the receive buffer was full: %n datagrams lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::StreamText</name>
    <message numerus="yes">
        <location filename="../../core/report/streamtext.cpp" line="+79"/>
        <source>%n gap(s), the longest: %1</source>
        <translation>
            <numerusform>%n gap, the longest: %1</numerusform>
            <numerusform>%n gaps, the longest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+192"/>
        <source>The stream arrived at %n listener(s), %1.</source>
        <translation>
            <numerusform>The stream arrived at %n listener, %1.</numerusform>
            <numerusform>The stream arrived at %n listeners, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n stream(s) arrived, %1.</source>
        <translation>
            <numerusform>%n stream arrived, %1.</numerusform>
            <numerusform>%n streams arrived, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineText</name>
    <message numerus="yes">
        <location filename="../../core/report/timelinetext.cpp" line="+97"/>
        <source>%1 to %2: %3, %4 of %n HELLO(s)</source>
        <comment>times, state, number</comment>
        <translation>
            <numerusform>%1 to %2: %3, %4 of %n HELLO</numerusform>
            <numerusform>%1 to %2: %3, %4 of %n HELLOs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>and %n more time</numerusform>
            <numerusform>and %n more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+50"/>
        <source>silent %1: %n HELLO(s) lost</source>
        <comment>times</comment>
        <translation>
            <numerusform>silent %1: %n HELLO lost</numerusform>
            <numerusform>silent %1: %n HELLOs lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceBar</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/tracebar.cpp" line="+247"/>
        <location line="+14"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceDetail</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/tracedetail.cpp" line="+185"/>
        <source>Payload, %n byte(s)</source>
        <translation>
            <numerusform>Payload, %n byte</numerusform>
            <numerusform>Payload, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceModel</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/tracemodel.cpp" line="+600"/>
        <source>%n older row(s) dropped to limit memory use</source>
        <translation>
            <numerusform>%n older row dropped to limit memory use</numerusform>
            <numerusform>%n older rows dropped to limit memory use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceSaving</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/tracesaving.cpp" line="+119"/>
        <source>Recorded %n row(s) to %1</source>
        <translation>
            <numerusform>Recorded %n row to %1</numerusform>
            <numerusform>Recorded %n rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceTabs</name>
    <message numerus="yes">
        <location filename="../../widgets/tracetabs.cpp" line="+219"/>
        <source>Comparing %n trace(s)...</source>
        <translation>
            <numerusform>Comparing %n trace...</numerusform>
            <numerusform>Comparing %n traces...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceView</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/traceview.cpp" line="+221"/>
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::VerdictBanner</name>
    <message numerus="yes">
        <location filename="../../widgets/findings/verdictbanner.cpp" line="+206"/>
        <source>Listening: %n HELLO(s) heard; %1 s left</source>
        <translation>
            <numerusform>Listening: %n HELLO heard; %1 s left</numerusform>
            <numerusform>Listening: %n HELLOs heard; %1 s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>Listening: %n HELLO(s) heard</source>
        <translation>
            <numerusform>Listening: %n HELLO heard</numerusform>
            <numerusform>Listening: %n HELLOs heard</numerusform>
        </translation>
    </message>
</context>
</TS>
