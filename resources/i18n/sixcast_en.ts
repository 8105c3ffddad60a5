<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <location filename="../../widgets/findings/findingsview.cpp" line="+308"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::Headless</name>
    <message numerus="yes">
        <location filename="../../app/headless.cpp" line="+275"/>
        <source>%1: %n line(s) could not be read and were skipped</source>
        <translation>
            <numerusform>%1: %n line could not be read and was skipped</numerusform>
            <numerusform>%1: %n lines could not be read and were skipped</numerusform>
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
        <location filename="../../core/session/listener.cpp" line="+489"/>
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
        <location filename="../../core/report/livejudge.cpp" line="+304"/>
        <source>%n HELLO(s) for %1 heard and answered, the latest from %2</source>
        <translation>
            <numerusform>%n HELLO for %1 heard and answered, the latest from %2</numerusform>
            <numerusform>%n HELLOs for %1 heard and answered, the latest from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+53"/>
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
    <name>Sixcast::ReportText</name>
    <message numerus="yes">
        <location filename="../../core/report/reporttext.cpp" line="+61"/>
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
        <location filename="../../core/engine/runreport.cpp" line="+87"/>
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
        <location line="+46"/>
        <source>No answer to %n HELLO(s) on %1.</source>
        <translation>
            <numerusform>No answer to %n HELLO on %1.</numerusform>
            <numerusform>No answer to %n HELLOs on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+66"/>
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
        <location line="+42"/>
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
        <location filename="../../widgets/trace/tracemodel.cpp" line="+551"/>
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
        <location filename="../../widgets/trace/tracesaving.cpp" line="+118"/>
        <source>Recorded %n row(s) to %1</source>
        <translation>
            <numerusform>Recorded %n row to %1</numerusform>
            <numerusform>Recorded %n rows to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceView</name>
    <message numerus="yes">
        <location filename="../../widgets/trace/traceview.cpp" line="+219"/>
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
