<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sixcast::Capture</name>
    <message>
        <location filename="../../core/capture/capturepacket.cpp" line="+89"/>
        <source>The file is damaged: it claims a length that no packet has. What follows can&apos;t be read.</source>
        <translation>文件已损坏：它声称的长度不是任何数据包会有的。后面的内容无法读取。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file is damaged: the lengths of a block contradict each other. What follows can&apos;t be read.</source>
        <translation>文件已损坏：某个块的各个长度相互矛盾。后面的内容无法读取。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends in the middle of a packet.</source>
        <translation>文件在一个数据包的中间结束。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A block of the file is too short for what it should hold.</source>
        <translation>文件中有一个块太短，装不下它应有的内容。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A packet of an interface that the file doesn&apos;t describe.</source>
        <translation>有一个数据包属于文件未描述的接口。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file has too many sections or interfaces. What follows isn&apos;t read.</source>
        <translation>文件中的段或接口太多。后面的内容不再读取。</translation>
    </message>
    <message>
        <location filename="../../core/capture/capturereader.cpp" line="+72"/>
        <source>This file is compressed. Unpack it first: %1</source>
        <translation>此文件是压缩的。请先解压：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not a capture: neither .pcap nor .pcapng.</source>
        <translation>这不是抓包文件：既不是 .pcap 也不是 .pcapng。</translation>
    </message>
</context>
<context>
    <name>Sixcast::CaptureText</name>
    <message numerus="yes">
        <location filename="../../core/capture/capturetext.cpp" line="+27"/>
        <location line="+36"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="-30"/>
        <source>reports wanted within %1 ms</source>
        <translation>要求在 %1 ms 内报告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks every %1 s</source>
        <translation>每 %1 s 查询一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>robustness %1</source>
        <translation>健壮系数 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sources: %1</source>
        <translation>源：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLDv%1 general query from %2</source>
        <translation>MLDv%1 通用查询，来自 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLDv%1 query for %3 from %2</source>
        <translation>MLDv%1 查询，针对 %3，来自 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>MLD message from %1, too short to be read</source>
        <translation>来自 %1 的 MLD 消息，太短，无法读取</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>MLDv1 done from %1: %2</source>
        <translation>MLDv1 离开消息（done），来自 %1：%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLDv%1 report from %2: %3</source>
        <translation>MLDv%1 报告，来自 %2：%3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>(not all of it is in the capture)</source>
        <translation>（抓包中没有其全部内容）</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>protocol %1</source>
        <translation>协议 %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, reported by %2</source>
        <translation>%1，由 %2 报告</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, about UDP from %2 to %3</source>
        <translation>%1，涉及从 %2 到 %3 的 UDP</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, about %2 from %3 to %4</source>
        <translation>%1，涉及从 %3 到 %4 的 %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Neighbor solicitation for %1 from %2</source>
        <translation>对 %1 的邻居请求，来自 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neighbor advertisement of %1 from %2</source>
        <translation>%1 的邻居通告，来自 %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Router solicitation from %1</source>
        <translation>路由器请求，来自 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Router advertisement from %1, lifetime %2 s</source>
        <translation>路由器通告，来自 %1，生存期 %2 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>PIM hello from %1</source>
        <translation>PIM hello，来自 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>hold time %1 s</source>
        <translation>保持时间 %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>IPv4, %n byte(s)</source>
        <translation>
            <numerusform>IPv4，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, no IP</source>
        <translation>%1，不是 IP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, protocol 0x%2</source>
        <translation>%1，协议 0x%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, can&apos;t be read</source>
        <translation>%1，无法读取</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>first fragment of %n byte(s)</source>
        <translation>
            <numerusform>%n 字节的首个分片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>the capture has only this much of %n byte(s)</source>
        <translation>
            <numerusform>抓包只有 %n 字节中的这一部分</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLAN %1</source>
        <translation>VLAN %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>without a time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>member of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>member of %1 except from %2</source>
        <translation>%1 的成员，来自 %2 的除外</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>joins %1</source>
        <translation>加入 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>joins %1 except from %2</source>
        <translation>加入 %1，来自 %2 的除外</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not a member of %1</source>
        <translation>不是 %1 的成员</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>member of %1 from %2 only</source>
        <translation>%1 的成员，仅限来自 %2 的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>leaves %1</source>
        <translation>离开 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>joins %1 from %2 only</source>
        <translation>加入 %1，仅限来自 %2 的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>adds no source of %1</source>
        <translation>未给 %1 增加任何源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>wants %1 from %2 as well</source>
        <translation>还要接收 %1 中来自 %2 的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>drops no source of %1</source>
        <translation>未给 %1 减少任何源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no longer wants %1 from %2</source>
        <translation>不再接收 %1 中来自 %2 的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>unknown record of %1</source>
        <translation>%1 的未知记录</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No route to destination</source>
        <translation>没有到目的地的路由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Communication prohibited</source>
        <translation>通信被禁止</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beyond scope of source address</source>
        <translation>超出源地址的作用域</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address unreachable</source>
        <translation>地址不可达</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port unreachable</source>
        <translation>端口不可达</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source address failed ingress policy</source>
        <translation>源地址不符合入口策略</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Route rejected</source>
        <translation>路由被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Destination unreachable, code %1</source>
        <translation>目的地不可达，代码 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Packet too big</source>
        <translation>数据包太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit exceeded</source>
        <translation>超过跳数限制</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fragment reassembly timed out</source>
        <translation>分片重组超时</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Parameter problem</source>
        <translation>参数问题</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ICMPv6 error %1, code %2</source>
        <translation>ICMPv6 错误 %1，代码 %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>IPv6 packet of which the capture has too little: %1 of %2 bytes</source>
        <translation>IPv6 数据包，抓包中的内容太少：%2 字节中的 %1 字节</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Later fragment: %1</source>
        <translation>后续分片：%1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1, type %2</source>
        <translation>%1，类型 %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::CommandLine</name>
    <message>
        <location filename="../../app/options.cpp" line="+106"/>
        <source>send HELLOs, collect the answers, and find out why there are none</source>
        <translation>发送 HELLO，收集应答，并在没有应答时找出原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>run listener and requester locally (loopback test)</source>
        <translation>在本地运行监听端和请求端（环回测试）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check this machine only; the other one isn&apos;t needed</source>
        <translation>只检查本机；不需要对方机器</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>list the other Sixcasts on the link; sends nothing</source>
        <translation>列出本链路上的其他 Sixcast；不发送任何内容</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>list the interfaces: which are usable, and why the others aren&apos;t</source>
        <translation>列出接口：哪些可用，其余的为何不可用</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>explain a multicast address: scope, flags, registered name</source>
        <translation>解释一个组播地址：范围、标志、注册名称</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>show the commands, or the options of one</source>
        <translation>显示各命令，或某一命令的选项</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limits and timing</source>
        <translation>限制与时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General options</source>
        <translation>通用选项</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>FLoM&apos;s spellings</source>
        <translation>FLoM 的写法</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>read the firewall rules as well; asks for the administrator&apos;s password</source>
        <translation>同时读取防火墙规则；会询问管理员密码</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>many groups, one a line: ff3e::8000:1, or ff3e::8000:1+999 for that and the 999 after it; -A takes these, too, and may be given again</source>
        <translation>多个组，每行一个：ff3e::8000:1，或用 ff3e::8000:1+999 表示它及其后的 999 个；-A 也接受这些写法，并可重复给出</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>say who of these machines is missing: one a line, an address, or address and name as in /etc/hosts, or a name that stands there</source>
        <translation>指出这些机器中缺少哪些：每行一个，写地址，或像 /etc/hosts 那样写地址和名称，或写该文件中已有的名称</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>compare this flow: GROUP, [GROUP]:PORT, either with @SOURCE (default: the busiest in captures, HELLOs in traces)</source>
        <translation>比较此流：GROUP 或 [GROUP]:PORT，都可加 @SOURCE（默认：抓包中取最繁忙的流，跟踪记录中取 HELLO）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the sender&apos;s file: first or second (default: found out)</source>
        <translation>发送方的文件：first 或 second（默认：自动判断）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>write the comparison as a page for a browser, too</source>
        <translation>同时把比较结果写成可在浏览器中打开的网页</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>write the trace to a file while it grows; the suffix decides: .sixcast, .log, .txt, .csv or .pcapng</source>
        <translation>在跟踪增长时写入文件；后缀决定格式：.sixcast、.log、.txt、.csv 或 .pcapng</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>end the trace file at so many MiB, 1 to %1; the run goes on (default %2)</source>
        <translation>跟踪文件达到这么多 MiB 时结束，1 到 %1；测试继续运行（默认 %2）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>replace names and addresses in all that is written</source>
        <translation>替换所有输出中的名称和地址</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>show help: the commands, or the options of one</source>
        <translation>显示帮助：各命令，或某一命令的选项</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>in place of a command: ipv6.multicast.server (listen) or ipv6.multicast.client (request)</source>
        <translation>代替命令：ipv6.multicast.server（监听）或 ipv6.multicast.client（请求）</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>it works</source>
        <translation>正常</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it works only in part: some HELLOs, peers or interfaces were lost</source>
        <translation>只有部分正常：丢失了一些 HELLO、对端或接口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no answer, or nothing heard</source>
        <translation>没有应答，或什么也没收到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>local setup failed: socket, bind, join or send was refused</source>
        <translation>本地设置失败：套接字、绑定、加入或发送被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wrong usage</source>
        <translation>用法错误</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>print the trace on standard error</source>
        <translation>把跟踪记录输出到标准错误</translation>
    </message>
    <message>
        <location line="-177"/>
        <source>listen for this long (default: 3 seconds)</source>
        <translation>监听这么长时间（默认：3 秒）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>list only who is heard on this interface (default: any)</source>
        <translation>只列出在此接口上听到的（默认：任意接口）</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>compare two saved traces or captures and show where packets were lost; of more traces: who hears whom</source>
        <translation>比较两份已保存的跟踪记录或抓包，显示数据包丢在何处；跟踪记录更多时：谁能收到谁</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>show who asks, who listens and who sends in a packet capture (.pcap, .pcapng; - is standard input)</source>
        <translation>显示抓包（.pcap、.pcapng；- 为标准输入）中谁在查询、谁在监听、谁在发送</translation>
    </message>
    <message>
        <location line="+133"/>
        <source>print one JSON object (sixcast.report/1, sixcast.inspect/1) and nothing else</source>
        <translation>只输出一个 JSON 对象（sixcast.report/1、sixcast.inspect/1），不输出其他内容</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <location line="-163"/>
        <source>join the group and answer every HELLO with a WELCOME</source>
        <translation>加入组，用 WELCOME 应答每个 HELLO</translation>
    </message>
    <message>
        <location filename="../../app/optionvalues.cpp" line="+59"/>
        <source>--%1 takes a time from %2 to %3 seconds, as in 90, 90s, 6m or 2h, not &apos;%4&apos;.</source>
        <translation>--%1 需要 %2 到 %3 秒的时间，例如 90、90s、6m 或 2h，而不是“%4”。</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>--%1 需要 %2 到 %3 之间的数字，而不是“%4”。</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 需要%2，而不是“%3”。</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>--%1 takes an IPv6 unicast address, not &apos;%2&apos;.</source>
        <translation>--%1 需要 IPv6 单播地址，而不是“%2”。</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="+31"/>
        <source>See sixcast-cli --help.</source>
        <translation>参见 sixcast-cli --help。</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+5"/>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Did you mean %1?</source>
        <translation>您是否要找 %1？</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Two groups are given: %1 and %2.</source>
        <translation>指定了两个组：%1 和 %2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All groups have one port and one zone: %1, %2.</source>
        <translation>所有组使用同一个端口和同一个区域：%1、%2。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Only listen and request take several groups.</source>
        <translation>只有 listen 和 request 接受多个组。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>At most %1 groups are possible.</source>
        <translation>最多可以有 %1 个组。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>For an interface: -n %1</source>
        <translation>指定接口：-n %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The group&apos;s port is %1, but --port says %2.</source>
        <translation>组的端口是 %1，但 --port 指定了 %2。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>--interface takes a name, a number or &apos;all&apos;.</source>
        <translation>--interface 需要名称、编号或“all”。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group&apos;s zone is %1, but --interface says %2.</source>
        <translation>组的区域是 %1，但 --interface 指定的是 %2。</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>--sender is either first or second.</source>
        <translation>--sender 只能是 first 或 second。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 does not use --%2.</source>
        <translation>%1 不使用 --%2。</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+14"/>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>See sixcast-cli %1 --help.</source>
        <translation>参见 sixcast-cli %1 --help。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>compare takes two files: saved traces or captures, one of each machine.</source>
        <translation>compare 需要两个文件：已保存的跟踪记录或抓包，每台机器一个。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inspect takes a packet capture: a .pcap or .pcapng file.</source>
        <translation>inspect 需要一个抓包文件：.pcap 或 .pcapng。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No command given.</source>
        <translation>未给出命令。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To test a group: sixcast-cli request %1</source>
        <translation>测试一个组：sixcast-cli request %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unknown command &apos;%1&apos;.</source>
        <translation>未知命令“%1”。</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>explain takes a multicast address.</source>
        <translation>explain 需要一个组播地址。</translation>
    </message>
    <message>
        <location filename="../../app/helptext.cpp" line="+98"/>
        <source>the same as --%1</source>
        <translation>与 --%1 相同</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>sixcast-cli finds out why IPv6 multicast isn&apos;t reaching another machine.

  sixcast-cli listen     on the first machine
  sixcast-cli request    on the second: shows what arrives, or what is wrong
  sixcast-cli try        both on this machine, if there is only one

More: sixcast-cli --help, sixcast-cli COMMAND --help, man sixcast-cli
</source>
        <translation>sixcast-cli 找出 IPv6 组播无法到达另一台机器的原因。

  sixcast-cli listen     在第一台机器上
  sixcast-cli request    在第二台机器上：显示收到什么，或哪里出错
  sixcast-cli try        只有一台机器时，两者都在本机运行

更多：sixcast-cli --help、sixcast-cli COMMAND --help、man sixcast-cli
</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>sixcast-cli finds out why IPv6 multicast isn&apos;t reaching another machine.</source>
        <translation>sixcast-cli 找出 IPv6 组播无法到达另一台机器的原因。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+28"/>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Examples, on two machines:</source>
        <translation>示例，在两台机器上：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another group, on one interface, and keep the traces to compare them:</source>
        <translation>另一个组，在一个接口上，并保留跟踪记录以便比较：</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareJob</name>
    <message>
        <location filename="../../widgets/compare/comparejob.cpp" line="+37"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareReport</name>
    <message>
        <location filename="../../core/engine/comparereport.cpp" line="+92"/>
        <source>It worked, but not all the time: %1 of %2 HELLOs were answered.</source>
        <translation>起过作用，但并非始终正常：%2 个 HELLO 中有 %1 个得到应答。</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareView</name>
    <message>
        <location filename="../../widgets/compare/compareview.cpp" line="+32"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <comment>sequence numbers</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost numbers</source>
        <translation>丢失的编号</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLO, requester to listener</source>
        <translation>HELLO，请求端到监听端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOME, listener to requester</source>
        <translation>WELCOME，监听端到请求端</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Shows only the datagrams of the exchange</source>
        <translation>只显示本次交换的数据报</translation>
    </message>
    <message>
        <location line="-99"/>
        <source>Only HELLO and WELCOME</source>
        <translation>仅 HELLO 和 WELCOME</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Go to the other side</source>
        <translation>转到另一端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goes to the row of the same datagram on the other machine (Return)</source>
        <translation>转到另一台机器上同一数据报所在的行（回车）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy comparison</source>
        <translation>复制比较结果</translation>
    </message>
</context>
<context>
    <name>Sixcast::ComparingView</name>
    <message>
        <location filename="../../widgets/compare/comparingview.cpp" line="+22"/>
        <source>Reading both files</source>
        <translation>正在读取两个文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Sixcast::DatagramSocket</name>
    <message>
        <location filename="../../core/net/socketoptions.cpp" line="+328"/>
        <source>Can&apos;t use %1 on this machine: %2</source>
        <translation>无法在本机使用 %1：%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Can&apos;t join %1: %2</source>
        <translation>无法加入 %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can&apos;t leave %1: %2</source>
        <translation>无法离开 %1：%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Can&apos;t make an IPv6 socket: %1</source>
        <translation>无法创建 IPv6 套接字：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can&apos;t set %1: %2</source>
        <translation>无法设置 %1：%2</translation>
    </message>
</context>
<context>
    <name>Sixcast::EchoProbe</name>
    <message>
        <location filename="../../core/probes/echoprobe.cpp" line="+110"/>
        <source>%1: %2 of %3 self-test packets passed this machine&apos;s input filter</source>
        <translation>%1：%3 个自检数据包中有 %2 个通过了本机的入站过滤</translation>
    </message>
</context>
<context>
    <name>Sixcast::Engine</name>
    <message>
        <location filename="../../core/engine/engine.cpp" line="+139"/>
        <source>A run is on already: stop it first.</source>
        <translation>已有测试在运行：请先停止它。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This system does not have the socket engine that was asked for.</source>
        <translation>本系统没有所要求的套接字引擎。</translation>
    </message>
    <message>
        <location line="+306"/>
        <source>This system&apos;s firewall rules can&apos;t be read by Sixcast.</source>
        <translation>Sixcast 无法读取此系统的防火墙规则。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>runs as root, which only reading the firewall rules needs</source>
        <translation>以 root 身份运行；只有读取防火墙规则才需要</translation>
    </message>
</context>
<context>
    <name>Sixcast::Escape</name>
    <message numerus="yes">
        <location filename="../../core/base/escape.cpp" line="+151"/>
        <source>... (+%n bytes)</source>
        <translation>
            <numerusform>…（另有 %n 字节）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::EvidenceModel</name>
    <message>
        <location filename="../../widgets/groups/evidencemodel.cpp" line="+28"/>
        <source>%1 ... (%2)</source>
        <translation>%1 …（共 %2 个）</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2</source>
        <comment>times in the capture</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>all groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>querier</source>
        <translation>查询器</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>sender</source>
        <translation>发送方</translation>
    </message>
</context>
<context>
    <name>Sixcast::Expected</name>
    <message>
        <location filename="../../app/expected.cpp" line="+47"/>
        <source>&apos;%1&apos; is neither the address nor the name of a machine.</source>
        <translation>“%1”既不是机器的地址，也不是机器的名称。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 (its IPv6 address is not known)</source>
        <translation>%1（其 IPv6 地址未知）</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>More than %1 machines.</source>
        <translation>超过 %1 台机器。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No machine is named.</source>
        <translation>没有指定任何机器。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Expected: %1 of %2 machines are there.</source>
        <translation>预期：%2 台机器中有 %1 台存在。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not expected: %1</source>
        <translation>不在预期之内：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Explanation</name>
    <message>
        <location filename="../../core/report/explanation.cpp" line="+78"/>
        <source>Where it stops isn&apos;t known from here.</source>
        <translation>从这里无法得知止于何处。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last place that it passes: %1.</source>
        <translation>最后通过之处：%1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Possible: %1.</source>
        <translation>可能：%1。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Datagrams are lost %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>数据报丢失于%1（%2）。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The fault is %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>故障位于%1（%2）。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stops %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>止于%1（%2）。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Something else %1</source>
        <comment>place</comment>
        <translation>其他原因，位于%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of the known causes fits well enough.</source>
        <translation>没有一个已知原因足够相符。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>stops %1</source>
        <comment>the way to a peer; where</comment>
        <translation>止于%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>how far it comes isn&apos;t known</source>
        <translation>到达何处未知</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 HELLOs heard</source>
        <translation>收到 %2 个 HELLO 中的 %1 个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 HELLOs answered</source>
        <translation>%2 个 HELLO 中有 %1 个得到应答</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>on the requester, where the HELLO is sent</source>
        <comment>where it stops</comment>
        <translation>请求端发送 HELLO 之处</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s output filter</source>
        <comment>where it stops</comment>
        <translation>请求端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s interface</source>
        <comment>where it stops</comment>
        <translation>请求端的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>between the machines, on the way of the HELLO</source>
        <comment>where it stops</comment>
        <translation>两台机器之间，HELLO 的途中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s interface</source>
        <comment>where it stops</comment>
        <translation>监听端的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s input filter</source>
        <comment>where it stops</comment>
        <translation>监听端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s group membership</source>
        <comment>where it stops</comment>
        <translation>监听端的组成员关系</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s program</source>
        <comment>where it stops</comment>
        <translation>监听端的程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on the listener, where the WELCOME is sent</source>
        <comment>where it stops</comment>
        <translation>监听端发送 WELCOME 之处</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s output filter</source>
        <comment>where it stops</comment>
        <translation>监听端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>between the machines, on the way of the WELCOME</source>
        <comment>where it stops</comment>
        <translation>两台机器之间，WELCOME 的途中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s input filter</source>
        <comment>where it stops</comment>
        <translation>请求端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s program</source>
        <comment>where it stops</comment>
        <translation>请求端的程序</translation>
    </message>
</context>
<context>
    <name>Sixcast::FactsChannel</name>
    <message>
        <location filename="../../core/probes/factschannel.cpp" line="+40"/>
        <source>the other machine&apos;s facts</source>
        <translation>对方机器的事实</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the other machine&apos;s facts, by IPv4 broadcast</source>
        <translation>对方机器的事实，经由 IPv4 广播</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>own facts, and a question</source>
        <translation>自身信息和一个询问</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+77"/>
        <source>own facts</source>
        <translation>自身信息</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>own facts by IPv4 broadcast</source>
        <translation>通过 IPv4 广播发送的自身信息</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>what the probes measured</source>
        <translation>探测所得的结果</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what the probes measured, by IPv4 broadcast</source>
        <translation>探测所得的结果，通过 IPv4 广播</translation>
    </message>
</context>
<context>
    <name>Sixcast::FactsEvent</name>
    <message>
        <location filename="../../core/facts/factsevent.cpp" line="+44"/>
        <source>everything that is known of this side</source>
        <translation>本端所有已知信息</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>there is no such interface</source>
        <translation>没有这个接口</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the interface is usable</source>
        <translation>接口可用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no multicast route</source>
        <translation>没有组播路由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an XDP program is attached</source>
        <translation>挂有 XDP 程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tc filters on what comes in</source>
        <translation>入站方向有 tc 过滤器</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingText</name>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="+29"/>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 (%3)</source>
        <comment>fact: value (where it was read)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+118"/>
        <source>On this machine:</source>
        <translation>在本机上：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the other machine:</source>
        <translation>在对方机器上：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the switch:</source>
        <translation>在交换机上：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On %1:</source>
        <comment>some machine</comment>
        <translation>在 %1 上：</translation>
    </message>
    <message>
        <location line="-55"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+109"/>
        <source>How to fix it</source>
        <translation>修复方法</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+1"/>
        <source>How to check it</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="+2"/>
        <source>What was ruled out</source>
        <translation>已排除的原因</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>To undo:</source>
        <translation>撤销方法：</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+31"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+23"/>
        <source>What would decide between the causes</source>
        <translation>哪些检查可以判定是哪个原因</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>HELLO: %1 to %2</source>
        <comment>requester, listener</comment>
        <translation>HELLO：%1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOME: %1 to %2</source>
        <comment>listener, requester</comment>
        <translation>WELCOME：%1 → %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+15"/>
        <source>%1 (%2)</source>
        <comment>cause (how sure)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2, %3)</source>
        <comment>cause (how sure, ID)</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <location line="-30"/>
        <location line="+30"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location line="-30"/>
        <location line="+30"/>
        <source>Where it was read</source>
        <translation>来源</translation>
    </message>
    <message>
        <location line="-26"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+5"/>
        <source>Against it</source>
        <translation>不支持的依据</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>What was seen; all of these causes fit it</source>
        <translation>观察到的情况；这些原因都与之相符</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="-2"/>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>ID: %1</source>
        <translation>标识：%1</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+53"/>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
</context>
<context>
    <name>Sixcast::Findings</name>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+53"/>
        <location line="+74"/>
        <source>Wait two seconds and try again.</source>
        <translation>请等待两秒后重试。</translation>
    </message>
    <message>
        <location line="-67"/>
        <location line="+74"/>
        <source>Give one of the two machines another address; copied virtual machines need a new hardware address.</source>
        <translation>请给其中一台机器换一个地址；复制的虚拟机需要新的硬件地址。</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+72"/>
        <source>Check the cable, the switch port and the link lights.</source>
        <translation>请检查网线、交换机端口和链路指示灯。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+210"/>
        <source>Join for the requester&apos;s address, or for any source.</source>
        <translation>为请求端的地址加入，或为任意源加入。</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+9"/>
        <source>Let the program use IPv6: boot without ipv6.disable=1, and allow the family in its sandbox.</source>
        <translation>让程序可以使用 IPv6：启动时不带 ipv6.disable=1，并在沙箱中允许该协议族。</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>The listener gets more HELLOs than it answers</source>
        <translation>监听端收到的 HELLO 多于它能应答的数量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It answers so many a second to one address and in all, and leaves the rest unanswered: this requester or others send more.</source>
        <translation>它每秒对一个地址和总共只应答有限的数量，其余不应答：此请求端或其他机器发送得更多。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>End the other program, or leave the source port to the system.</source>
        <translation>结束另一个程序，或让系统选择源端口。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="+90"/>
        <source>Exempt multicast (ff00::/8) from the translation rule.</source>
        <translation>将组播 (ff00::/8) 排除在地址转换规则之外。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+204"/>
        <source>Exempt the traffic of this group from the translation.</source>
        <translation>将该组的流量排除在地址转换之外。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Have the relay send the answers back, too, or use a multicast router instead.</source>
        <translation>让转发器也送回应答，或改用组播路由器。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="+81"/>
        <source>Add an on-link route of the requester&apos;s prefix on this interface.</source>
        <translation>在此接口上为请求端的前缀添加直连路由。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="-68"/>
        <location line="+7"/>
        <source>Use the same group and port on both machines.</source>
        <translation>请在两台机器上使用相同的组和端口。</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+9"/>
        <source>Give one of the two machines another hardware address.</source>
        <translation>请给其中一台机器换一个硬件地址。</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Use a group whose scope reaches the listener: ff02 on one link, ff05 within a site.</source>
        <translation>请使用作用域能到达监听端的组：同一链路用 ff02，站点内用 ff05。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Leave the source address to the system.</source>
        <translation>源地址请交由系统选择。</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>End the other program, or use another port on both machines.</source>
        <translation>请结束另一个程序，或在两台机器上改用其他端口。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Use a port that this user may bind, on both machines.</source>
        <translation>请在两台机器上使用该用户可以绑定的端口。</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Bind the listener to :: and join the group on the interface.</source>
        <translation>请把监听端绑定到 ::，并在该接口上加入组。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="-174"/>
        <source>Turn on an MLD querier in this VLAN, or turn MLD snooping off for it.</source>
        <translation>请在此 VLAN 中启用 MLD 查询器，或为它关闭 MLD 侦听。</translation>
    </message>
    <message>
        <location line="+140"/>
        <source>Turn on an MLD querier in this VLAN, and let its queries and the hosts&apos; reports pass.</source>
        <translation>请在此 VLAN 中启用 MLD 查询器，并放行其查询和主机的报告。</translation>
    </message>
    <message>
        <location line="-154"/>
        <source>Put both ports into one VLAN, and look for port isolation and blocked ports.</source>
        <translation>请把两个端口放入同一 VLAN，并检查端口隔离和被阻塞的端口。</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Turn off client isolation for these two.</source>
        <translation>请为这两台机器关闭客户端隔离。</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Look for an MTU or a size filter below the Ethernet one.</source>
        <translation>请查找小于以太网 MTU 的 MTU 或大小过滤。</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Turn on multicast routing (PIM, or an MLD proxy) for the group on both interfaces.</source>
        <translation>请在两个接口上为该组启用组播路由（PIM 或 MLD 代理）。</translation>
    </message>
    <message>
        <location filename="../../core/causes/advice.cpp" line="+42"/>
        <location filename="../../core/report/reporthtml.cpp" line="-25"/>
        <source>the switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>both machines</source>
        <translation>两台机器</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <location filename="../../core/report/ownstep.cpp" line="+42"/>
        <location filename="../../core/report/reporthtml.cpp" line="-4"/>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener&apos;s machine</source>
        <translation>监听端机器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester&apos;s machine</source>
        <translation>请求端机器</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../core/report/reporthtml.cpp" line="+2"/>
        <source>the other machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+8"/>
        <source>INTERFACE</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+172"/>
        <source>System Settings &gt; Network &gt; Firewall &gt; Options: allow incoming connections for the program; Privacy &amp; Security &gt; Local Network: switch it on</source>
        <translation>系统设置 &gt; 网络 &gt; 防火墙 &gt; 选项：允许该程序的传入连接；隐私与安全性 &gt; 本地网络：打开</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>switch the same off again</source>
        <translation>再次关闭上述设置</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="-47"/>
        <source>It works</source>
        <translation>工作正常</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers come for what was sent to the group.</source>
        <translation>发往该组的数据得到了应答。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="-89"/>
        <source>The requester&apos;s interface is switched off</source>
        <translation>请求端的接口已停用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface is administratively down: nothing leaves it.</source>
        <translation>接口被管理性停用：没有数据从它发出。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s interface does not exist</source>
        <translation>请求端的接口不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No interface has that name: it was deleted, renamed or moved to another namespace.</source>
        <translation>没有该名称的接口：它已被删除、改名或移到另一个命名空间。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No carrier on the requester&apos;s interface</source>
        <translation>请求端的接口没有载波</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface is up, but it has no carrier: the cable, the switch port or the access point is off.</source>
        <translation>接口已启用，但没有载波：网线、交换机端口或接入点已断开。</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../core/causes/observationnames.cpp" line="+264"/>
        <source>IPv6 is off on the requester&apos;s interface</source>
        <translation>请求端的接口关闭了 IPv6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>disable_ipv6 is set for the interface.</source>
        <translation>该接口设置了 disable_ipv6。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester has no usable address</source>
        <translation>请求端没有可用的地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface has no address that a HELLO could be sent from.</source>
        <translation>接口没有可用来发送 HELLO 的地址。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s address is not ready</source>
        <translation>请求端的地址尚未就绪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection is still running: for a second or two after the link came up nothing can be sent.</source>
        <translation>重复地址检测仍在进行：链路启用后一两秒内无法发送。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s address is a duplicate</source>
        <translation>请求端的地址重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection failed: another machine has the same link-local address.</source>
        <translation>重复地址检测失败：另一台机器有相同的链路本地地址。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The requester&apos;s MTU is too small for IPv6</source>
        <translation>请求端的 MTU 对 IPv6 太小</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+74"/>
        <source>IPv6 needs 1280 bytes; below that the kernel disables IPv6 on the interface.</source>
        <translation>IPv6 需要 1280 字节；低于此值，内核会在该接口上停用它。</translation>
    </message>
    <message>
        <location line="-68"/>
        <source>The requester&apos;s interface does no neighbour discovery</source>
        <translation>请求端的接口不进行邻居发现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With NOARP nobody finds the requester&apos;s hardware address, so no answer can be sent to it.</source>
        <translation>有 NOARP 标志时，别的机器无法得到请求端的硬件地址，因此无法向它发送应答。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The requester&apos;s interface is a port of a bridge</source>
        <translation>请求端的接口是网桥的端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What arrives on the port belongs to the bridge. Use the bridge interface instead.</source>
        <translation>到达该端口的数据属于网桥。请改用网桥接口。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is switched off</source>
        <translation>监听端的接口已停用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface that the listener joined on is administratively down. The join succeeds all the same.</source>
        <translation>监听端加入组的接口被管理性停用，但加入仍会成功。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is gone</source>
        <translation>监听端的接口已消失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface was deleted, renamed or moved to another namespace; its memberships are gone with it.</source>
        <translation>接口已被删除、改名或移到另一个命名空间，其组成员关系也随之消失。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No carrier on the listener&apos;s interface</source>
        <translation>监听端的接口没有载波</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener&apos;s interface is up, but it has no carrier.</source>
        <translation>监听端的接口已启用，但没有载波。</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="+33"/>
        <source>IPv6 is off on the listener&apos;s interface</source>
        <translation>监听端的接口关闭了 IPv6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>disable_ipv6 is set for the interface: what arrives is discarded, and the join succeeds all the same.</source>
        <translation>该接口设置了 disable_ipv6：到达的数据被丢弃，但加入仍会成功。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener has no link-local address</source>
        <translation>监听端没有链路本地地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It hears the HELLO, but has no link-local address to answer from.</source>
        <translation>它收到了 HELLO，但没有可用来应答的链路本地地址。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s address is not ready</source>
        <translation>监听端的地址尚未就绪</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection is still running on the listener&apos;s interface.</source>
        <translation>监听端的接口仍在进行重复地址检测。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s address is a duplicate</source>
        <translation>监听端的地址重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection failed on the listener: another machine has the same link-local address.</source>
        <translation>监听端的重复地址检测失败：另一台机器有相同的链路本地地址。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The listener&apos;s MTU is too small for IPv6</source>
        <translation>监听端的 MTU 对 IPv6 太小</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener&apos;s interface does no neighbour discovery</source>
        <translation>监听端的接口不进行邻居发现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With NOARP the answer is sent to no real hardware address.</source>
        <translation>有 NOARP 标志时，应答不会发往真实的硬件地址。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is a port of a bridge</source>
        <translation>监听端的接口是网桥的端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What arrives on the port belongs to the bridge. Listen on the bridge interface instead.</source>
        <translation>到达该端口的数据属于网桥。请改在网桥接口上监听。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="-74"/>
        <source>The requester&apos;s firewall drops the answer</source>
        <translation>请求端的防火墙丢弃了应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer is unicast from the listener&apos;s port. Connection tracking doesn&apos;t match it to a HELLO that was sent to a group, so the input filter drops it.</source>
        <translation>应答是从监听端端口发来的单播。连接跟踪无法把它与发往组的 HELLO 对应起来，因此入站过滤丢弃了它。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The requester&apos;s firewall or queue drops the HELLO</source>
        <translation>请求端的防火墙或队列丢弃了 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The datagram doesn&apos;t leave this host: an output filter or a queueing discipline drops it.</source>
        <translation>数据报没有离开本机：出站过滤或排队规则丢弃了它。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s firewall filters neighbour discovery</source>
        <translation>请求端的防火墙过滤了邻居发现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener asks for the requester&apos;s hardware address and gets no answer, so it can&apos;t send the WELCOME.</source>
        <translation>监听端询问请求端的硬件地址却没有应答，因此无法发送 WELCOME。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall drops the HELLO</source>
        <translation>监听端的防火墙丢弃了 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives at the listener&apos;s host, and a filter there drops it before the socket.</source>
        <translation>HELLO 到达了监听端主机，但在到达套接字之前被过滤丢弃。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall drops the answer</source>
        <translation>监听端的防火墙丢弃了应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener hears the HELLO and answers, but an output filter or queue of its host drops the WELCOME.</source>
        <translation>监听端收到 HELLO 并作出应答，但其主机的出站过滤或队列丢弃了 WELCOME。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall filters neighbour discovery</source>
        <translation>监听端的防火墙过滤了邻居发现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener can&apos;t find the requester&apos;s hardware address, so its answers wait and are dropped.</source>
        <translation>监听端找不到请求端的硬件地址，其应答等待后被丢弃。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall filters membership reports (MLD)</source>
        <translation>监听端的防火墙过滤了成员报告（MLD）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The switch never learns that the listener is a member, so it doesn&apos;t forward the group to it.</source>
        <translation>交换机无从得知监听端是组成员，因此不会向它转发该组的数据。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s reverse-path filter drops the HELLO</source>
        <translation>监听端的反向路径过滤丢弃了 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener&apos;s host has no route back to the requester&apos;s source address through that interface, and drops what comes from it.</source>
        <translation>监听端主机通过该接口没有到请求端源地址的回程路由，因此丢弃来自它的数据。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A rate limit on the listener&apos;s host drops HELLOs</source>
        <translation>监听端的速率限制丢弃了 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some HELLOs pass the listener&apos;s filter, and the rest of each burst is dropped.</source>
        <translation>一些 HELLO 通过了监听端的过滤，每批中其余的被丢弃。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="-65"/>
        <source>The requester has no multicast route</source>
        <translation>请求端没有组播路由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chosen interface has no ff00::/8 route.</source>
        <translation>所选接口没有 ff00::/8 的路由。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A routing rule on the requester rejects the group</source>
        <translation>请求端的路由规则拒绝该组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A blackhole, prohibit or unreachable rule or route drops what is sent to the group.</source>
        <translation>某条 blackhole、prohibit 或 unreachable 规则或路由丢弃了发往该组的数据。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>HELLOs are leaving through a different interface</source>
        <translation>HELLO 正从另一个接口发出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLOs left, but not through the chosen interface: a VPN or tunnel has the better route.</source>
        <translation>HELLO 已发出，但不是从所选接口：VPN 或隧道的路由更优先。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener has no multicast route</source>
        <translation>监听端没有组播路由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface has no ff00::/8 route, or a rule rejects it: the HELLO arrives and is dropped as not routable.</source>
        <translation>接口没有 ff00::/8 的路由，或有规则拒绝它：HELLO 到达后因无法路由而被丢弃。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A routing rule on the listener rejects the group</source>
        <translation>监听端的路由规则拒绝该组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A blackhole, prohibit or unreachable rule or route on the listener&apos;s host drops packets for the group.</source>
        <translation>监听端主机上某条 blackhole、prohibit 或 unreachable 规则或路由丢弃了该组的数据包。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s answer leaves through a different interface</source>
        <translation>监听端的应答从另一个接口发出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route to the requester&apos;s address leads into a VPN or another network.</source>
        <translation>到请求端地址的路由通向 VPN 或其他网络。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener has no route back to the requester</source>
        <translation>监听端没有返回请求端的路由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener&apos;s kernel rejects sending the WELCOME: no route, or a rule that rejects it.</source>
        <translation>监听端的内核拒绝发送 WELCOME：没有路由，或有拒绝的规则。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A wrong static neighbour entry on the listener&apos;s host</source>
        <translation>监听端有错误的静态邻居条目</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The answer is sent to a hardware address that is not the requester&apos;s.</source>
        <translation>应答发往了不属于请求端的硬件地址。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+2"/>
        <source>No listener is running</source>
        <translation>没有监听端在运行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The host is up, but nothing listens on the port and nothing there is a member of the group.</source>
        <translation>主机在运行，但没有程序监听该端口，也没有程序加入该组。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener&apos;s program started after the HELLOs</source>
        <translation>监听端的程序在 HELLO 之后才启动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody was listening yet when the first HELLOs were sent.</source>
        <translation>最初的 HELLO 发出时，还没有人监听。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The listener&apos;s program is hung</source>
        <translation>监听端的程序已挂起</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is bound and joined, but it never reads what arrives.</source>
        <translation>它已绑定并加入组，但从不读取到达的数据。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s program reads but doesn&apos;t answer</source>
        <translation>监听端的程序读取了数据但不应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams reach it, and it sends nothing back.</source>
        <translation>数据报到达了它，但它什么也不返回。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener isn&apos;t a member of the group</source>
        <translation>监听端不是该组的成员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is bound to the port, but hasn&apos;t joined the group on this interface.</source>
        <translation>它已绑定端口，但没有在此接口上加入该组。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener joined on another interface</source>
        <translation>监听端在另一个接口上加入了组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives on one interface of the listener&apos;s host, and the group is joined on another.</source>
        <translation>HELLO 从监听端主机的一个接口到达，而组是在另一个接口上加入的。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener is bound to an address that can&apos;t get multicast</source>
        <translation>监听端绑定的地址无法接收组播</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A socket bound to a unicast or loopback address, to IPv4 or to another device never gets a datagram for the group.</source>
        <translation>绑定到单播或环回地址、IPv4 或其他设备的套接字永远收不到该组的数据报。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another program holds the listener&apos;s port</source>
        <translation>另一个程序占用了监听端的端口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener couldn&apos;t bind: the port is in use.</source>
        <translation>监听端无法绑定：端口已被占用。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener isn&apos;t permitted to bind the port</source>
        <translation>监听端无权绑定该端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The system doesn&apos;t permit this user to bind the port.</source>
        <translation>系统不允许此用户绑定该端口。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s join was refused</source>
        <translation>监听端加入组被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The kernel didn&apos;t accept the membership.</source>
        <translation>内核没有接受该成员关系。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener is too slow</source>
        <translation>监听端太慢</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Datagrams come faster than it reads them, and its receive buffer overflows.</source>
        <translation>数据报到达的速度快于它的读取速度，接收缓冲区溢出。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener is on another network of the requester</source>
        <translation>监听端位于请求端的另一个网络</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs that are sent through another interface of this machine are answered.</source>
        <translation>从本机另一个接口发送的 HELLO 得到了应答。</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="-89"/>
        <source>The group&apos;s scope can&apos;t reach the listener</source>
        <translation>监听端在该组的作用域之外</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An interface-local group (ff01) never leaves the machine; a link-local one (ff02) never crosses a router.</source>
        <translation>接口本地组（ff01）不会离开本机；链路本地组（ff02）不会跨过路由器。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hop limit is too low</source>
        <translation>跳数限制太小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The HELLO&apos;s hop limit ends before the listener.</source>
        <translation>HELLO 在到达监听端之前跳数已用尽。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s source address can&apos;t be answered</source>
        <translation>无法向请求端的源地址应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can answer to that source address.</source>
        <translation>没有机器能向该源地址应答。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s socket refuses the answer</source>
        <translation>请求端的套接字拒绝应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answers arrive, but the requesting socket is connected to the group: it accepts nothing from a unicast address.</source>
        <translation>应答已到达，但请求端的套接字已连接到该组：它不接收来自单播地址的数据。</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../core/causes/observationnames.cpp" line="-19"/>
        <source>The two sides use different groups</source>
        <translation>两端使用的组不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is a member of a different group than the requester sends to.</source>
        <translation>监听端加入的组与请求端发往的组不同。</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../core/causes/observationnames.cpp" line="+1"/>
        <source>The two sides use different ports</source>
        <translation>两端使用的端口不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener uses a different port than the requester sends to.</source>
        <translation>监听端使用的端口与请求端发往的端口不同。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Both machines have the same link-local address</source>
        <translation>两台机器的链路本地地址相同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each accepts what is meant for the other.</source>
        <translation>每一台都把发给对方的数据当作自己的。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both machines have the same hardware address</source>
        <translation>两台机器的硬件地址相同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copied virtual machines are the usual reason. Switches and hosts can&apos;t tell them apart.</source>
        <translation>通常是因为复制了虚拟机。交换机和主机无法区分两者。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="-127"/>
        <source>The two machines don&apos;t reach each other at all</source>
        <translation>两台机器完全无法互通</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither receives anything from the other: a VLAN, port isolation, a blocked switch port or no link.</source>
        <translation>双方都收不到对方的任何数据：VLAN、端口隔离、被阻塞的交换机端口或没有链路。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The switch doesn&apos;t forward this group to the listener</source>
        <translation>交换机没有把该组转发给监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything else passes, only the group doesn&apos;t: MLD snooping hasn&apos;t learned the membership, or its table is wrong.</source>
        <translation>其他数据都能通过，只有该组不行：MLD 侦听没有学到成员关系，或其表有误。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Multicast towards the listener is filtered on the way</source>
        <translation>发往监听端的组播在途中被过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unicast passes, multicast doesn&apos;t arrive at the listener&apos;s host.</source>
        <translation>单播能通过，组播到不了监听端主机。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A filter between the machines drops the HELLO</source>
        <translation>两台机器之间的过滤丢弃了 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 passes between the two, UDP to this port doesn&apos;t arrive.</source>
        <translation>两者之间 ICMPv6 能通过，发往此端口的 UDP 到不了。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A filter between the machines drops the answer</source>
        <translation>两台机器之间的过滤丢弃了应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The WELCOME leaves the listener&apos;s host but doesn&apos;t arrive, while ICMPv6 passes.</source>
        <translation>WELCOME 离开了监听端主机但没有到达，而 ICMPv6 能通过。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Unicast between the two machines is filtered</source>
        <translation>两台机器之间的单播被过滤</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Multicast passes, unicast doesn&apos;t: client isolation of a wireless network, for example.</source>
        <translation>组播能通过，单播不行：例如无线网络的客户端隔离。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Neighbour discovery is filtered between the machines</source>
        <translation>两台机器之间的邻居发现被过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other multicast passes, but neighbour solicitations don&apos;t arrive, so no hardware address is ever resolved.</source>
        <translation>其他组播能通过，但邻居请求到不了，因此始终无法解析硬件地址。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing gets from the requester to the listener</source>
        <translation>从请求端到监听端完全不通</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The other direction works.</source>
        <translation>另一个方向正常。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing gets from the listener to the requester</source>
        <translation>从监听端到请求端完全不通</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLOs arrive, and nothing comes back.</source>
        <translation>HELLO 能到达，但没有任何返回。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The network loses datagrams</source>
        <translation>网络丢失数据报</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some HELLOs or answers are lost at random, unicast too.</source>
        <translation>一些 HELLO 或应答随机丢失，单播也是如此。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The network loses multicast</source>
        <translation>网络丢失组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast is complete, multicast is partly lost: wireless networks send it without acknowledgement.</source>
        <translation>单播完整，组播部分丢失：无线网络发送组播时没有确认。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The network limits the rate of multicast</source>
        <translation>网络限制了组播速率</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A storm control or rate limit lets a few datagrams through and drops the rest.</source>
        <translation>风暴控制或速率限制只放行少量数据报，其余丢弃。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Datagrams arrive damaged</source>
        <translation>到达的数据报已损坏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Checksums are wrong: a broken device, driver or offload on the way.</source>
        <translation>校验和错误：途中有故障的设备、驱动或卸载功能。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Answers come too late</source>
        <translation>应答来得太晚</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The path takes longer than the timeout.</source>
        <translation>路径耗时超过了超时时间。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only small datagrams pass</source>
        <translation>只有小数据报能通过</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small HELLOs are answered, larger ones are not.</source>
        <translation>小的 HELLO 得到应答，较大的没有。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A third machine has the same hardware address</source>
        <translation>第三台机器有相同的硬件地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The switch sends frames for this machine to whichever machine used that address last.</source>
        <translation>交换机会把发给本机的帧送往最后使用该地址的机器。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The macvlan mode blocks traffic between the two</source>
        <translation>macvlan 模式阻止了两者之间的流量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>macvlan interfaces in this mode don&apos;t exchange frames with their siblings or their host.</source>
        <translation>此模式的 macvlan 接口不与同级接口或其宿主交换帧。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The router doesn&apos;t route multicast</source>
        <translation>路由器不转发组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast crosses the router, the group doesn&apos;t: no multicast routing (PIM, MLD proxy) for it.</source>
        <translation>单播能跨过路由器，该组不能：没有为它配置组播路由（PIM、MLD 代理）。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The router filters the HELLO</source>
        <translation>路由器过滤了 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 crosses the router, UDP to this port doesn&apos;t.</source>
        <translation>ICMPv6 能跨过路由器，发往此端口的 UDP 不能。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The router filters the answer</source>
        <translation>路由器过滤了应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO crosses the router, the WELCOME doesn&apos;t come back through it.</source>
        <translation>HELLO 跨过了路由器，WELCOME 却没有从它返回。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The router has no return route to the requester</source>
        <translation>路由器没有返回请求端的路由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives, but the router has no route to the requester or doesn&apos;t forward to it.</source>
        <translation>HELLO 能到达，但路由器没有到请求端的路由，或不向它转发。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The switch&apos;s MLD membership entry expired</source>
        <translation>交换机的 MLD 成员条目已过期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It worked, and stopped some time after the join (260 s with the usual timers): without a querier, or with filtered queries or reports, a snooping switch drops the listener&apos;s entry.</source>
        <translation>起初正常，加入一段时间后停止（常用定时器下为 260 s）：没有查询器，或查询或报告被过滤时，侦听交换机会删除监听端的条目。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+8"/>
        <source>The listener&apos;s program stopped during the run</source>
        <translation>监听端的程序在运行期间停止了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It answered, and then nothing listened on the port any more while its host was still up. It may have ended as intended.</source>
        <translation>它曾应答，之后端口上不再有程序监听，而其主机仍在运行。它可能是按要求结束的。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s program was restarted during the run</source>
        <translation>监听端的程序在运行期间重启了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers stopped for several HELLOs in a row and came back.</source>
        <translation>连续几个 HELLO 没有应答，之后又恢复。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The listener can&apos;t open IPv6 sockets</source>
        <translation>监听端无法打开 IPv6 套接字</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>The system refuses sockets of this family: IPv6 is turned off for the whole system, or a sandbox forbids it.</source>
        <translation>系统拒绝该协议族的套接字：整个系统关闭了 IPv6，或沙箱不允许。</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The requester can&apos;t open IPv6 sockets</source>
        <translation>请求端无法打开 IPv6 套接字</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another program holds the requester&apos;s port</source>
        <translation>另一个程序占用了请求端的端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The requester couldn&apos;t bind to the given source port.</source>
        <translation>请求端无法绑定到指定的源端口。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+7"/>
        <source>The listener&apos;s card or driver filters multicast</source>
        <translation>监听端的网卡或驱动程序过滤了组播</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Frames for the group reach the card and aren&apos;t handed to the system, as with a virtual machine whose host passes known groups only.</source>
        <translation>发往该组的帧到达了网卡，但没有交给系统，例如主机只放行已知组的虚拟机。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+14"/>
        <source>The network filters by source address</source>
        <translation>网络按源地址过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs from one kind of source address pass and from another they don&apos;t: port security or a source guard of the switch, for example.</source>
        <translation>一类源地址的 HELLO 可以通过，另一类不行：例如交换机的端口安全或源地址防护。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="+2"/>
        <source>The listener joined for another source</source>
        <translation>监听端为另一个源加入了组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its membership is limited to a source address that isn&apos;t the requester&apos;s, so its system drops the HELLOs.</source>
        <translation>其成员关系限于一个不属于请求端的源地址，因此其系统丢弃这些 HELLO。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+5"/>
        <source>Machines on the link contradict each other</source>
        <translation>链路上的机器互相矛盾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The reports about the other side can&apos;t all be true: two machines claim the same address, or somebody sends false facts. Nothing is certain because of them.</source>
        <translation>关于对方的报告不可能全部属实：两台机器声称同一地址，或有人发送虚假信息。因此由它们得不出任何确定的结论。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="+6"/>
        <source>NAT on the requester rewrites the HELLOs</source>
        <translation>请求端的 NAT 改写了 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer comes back to an address or port that the socket isn&apos;t bound to, because a rule on this host translated the source.</source>
        <translation>应答返回到套接字未绑定的地址或端口，因为本机的一条规则转换了源地址。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+6"/>
        <source>A router rewrites the source of the HELLOs</source>
        <translation>路由器改写了 HELLO 的源地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener answers the translated address, and the answer isn&apos;t translated back.</source>
        <translation>监听端向转换后的地址应答，而应答没有被转换回来。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A relay sends the HELLOs from a different address</source>
        <translation>转发器用另一个地址发送 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener receives the HELLOs from a machine in between and answers that machine.</source>
        <translation>监听端收到的 HELLO 来自中间的一台机器，并向那台机器应答。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="+6"/>
        <source>The listener doesn&apos;t know that the requester is on its link</source>
        <translation>监听端不知道请求端在其链路上</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s prefix isn&apos;t on-link there: answers go to a router that doesn&apos;t send them back.</source>
        <translation>请求端的前缀在那里不是直连的：应答发往一台不会送回它们的路由器。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A local route on the requester takes the answers</source>
        <translation>请求端的一条本地路由截走了应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A route or rule on the requester claims the listener&apos;s address for this host.</source>
        <translation>请求端的一条路由或规则把监听端的地址当作本机的地址。</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+8"/>
        <source>The requester&apos;s tunnel doesn&apos;t carry multicast</source>
        <translation>请求端的隧道不承载组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface delivers to known neighbours only and has nowhere to send multicast to, as a VXLAN without a flood entry.</source>
        <translation>该接口只发往已知邻居，没有发送组播的目的地，例如没有泛洪条目的 VXLAN。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The requester lost its address during the run</source>
        <translation>请求端在运行期间失去了地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It worked until the source address was removed from the interface.</source>
        <translation>在源地址从接口上移除之前一直正常。</translation>
    </message>
    <message>
        <location filename="../../core/causes/opinion.cpp" line="+72"/>
        <location filename="../../core/causes/picture.cpp" line="+165"/>
        <location filename="../../core/causes/rules_program.cpp" line="+273"/>
        <source>the other machine says</source>
        <translation>对方机器称</translation>
    </message>
    <message>
        <location filename="../../core/causes/picture.cpp" line="+3"/>
        <source>listener: %1</source>
        <translation>监听端：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>requester: %1</source>
        <translation>请求端：%1</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules.cpp" line="+156"/>
        <source>HELLOs answered</source>
        <translation>得到应答的 HELLO</translation>
    </message>
    <message>
        <location filename="../../core/causes/chain.cpp" line="+32"/>
        <location line="+3"/>
        <location line="+5"/>
        <location filename="../../core/causes/rules.cpp" line="+2"/>
        <location line="+6"/>
        <location filename="../../core/causes/rules_back.cpp" line="+223"/>
        <location filename="../../core/causes/rules_out.cpp" line="+113"/>
        <location line="+18"/>
        <location line="+17"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="+488"/>
        <location filename="../../core/causes/rules_program.cpp" line="-148"/>
        <location line="+32"/>
        <location filename="../../core/causes/rules_sending.cpp" line="+135"/>
        <source>the exchange</source>
        <translation>交换过程</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules.cpp" line="-2"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="-1"/>
        <source>HELLOs for the group heard</source>
        <translation>收到的发往该组的 HELLO</translation>
    </message>
    <message>
        <location filename="../../core/causes/chain.cpp" line="+136"/>
        <source>%1 at the listener while %2 HELLOs were sent</source>
        <translation>监听端 %1，同时发送了 %2 个 HELLO</translation>
    </message>
    <message>
        <location line="-145"/>
        <source>HELLOs to the group that the listener heard</source>
        <translation>监听端收到的发往该组的 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to ff02::1 that it heard</source>
        <translation>它收到的发往 ff02::1 的 HELLO</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLOs to the listener&apos;s address that it heard</source>
        <translation>它收到的发往监听端地址的 HELLO</translation>
    </message>
    <message>
        <location line="+153"/>
        <source>The listener&apos;s input filter: self-test packets for the group and port pass it.</source>
        <translation>监听端的入站过滤：发往该组和端口的自检数据包能通过。</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_out.cpp" line="-121"/>
        <source>group of the listener</source>
        <translation>监听端的组</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+11"/>
        <location line="+3"/>
        <location line="+22"/>
        <location line="+2"/>
        <location line="+210"/>
        <location filename="../../core/causes/rules_program.cpp" line="+55"/>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location line="-249"/>
        <source>group of the requester</source>
        <translation>请求端的组</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>port of the listener</source>
        <translation>监听端的端口</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>port of the requester</source>
        <translation>请求端的端口</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>sources that the listener joined for</source>
        <translation>监听端加入时指定的源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sources that the listener leaves out</source>
        <translation>监听端排除的源</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>addresses of the requester</source>
        <translation>请求端的地址</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>hardware address of both</source>
        <translation>两者的硬件地址</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>link-local address of both</source>
        <translation>两者的链路本地地址</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>the listener&apos;s answers</source>
        <translation>监听端的应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the group was heard last at (UTC)</source>
        <translation>最后一次收到该组数据的时间（UTC）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>from the listener&apos;s join to the last HELLO that it heard</source>
        <translation>从监听端加入到其最后收到的 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>then nothing for the group, while ff02::1 came through, until it joined again</source>
        <translation>此后该组无数据，而 ff02::1 可以通过，直到它重新加入</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from the new join to the next HELLO that it heard</source>
        <translation>从重新加入到其收到的下一个 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs without an answer in such silences</source>
        <translation>此类中断期间没有应答的 HELLO</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A filter, a route or a dead link: a new join wouldn&apos;t have fixed them.</source>
        <translation>过滤、路由或链路中断：重新加入不会使它们恢复。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>HELLOs without an answer since it stopped</source>
        <translation>停止之后没有应答的 HELLO</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>from the listener&apos;s join to the last answer</source>
        <translation>从监听端加入到最后一次应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the listener began after the last HELLO, by</source>
        <translation>监听端晚于最后一个 HELLO 启动，相差</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clocks of both traces</source>
        <translation>两份跟踪记录的时钟</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>another one than %1</source>
        <translation>不是 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../core/causes/rules_sending.cpp" line="+24"/>
        <source>another one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener sees the requester on</source>
        <translation>监听端看到请求端所在的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the group is joined on</source>
        <translation>加入组的接口</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>source of the HELLOs</source>
        <translation>HELLO 的源</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a global or ULA address</source>
        <translation>全局或 ULA 地址</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>A filter on the listener&apos;s membership reports: they leave its host.</source>
        <translation>对监听端成员报告的过滤：报告已离开其主机。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>membership reports that left the listener</source>
        <translation>离开监听端的成员报告</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>0 at the listener, some at the requester</source>
        <translation>监听端 0，请求端有一些</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="+84"/>
        <location line="+11"/>
        <location filename="../../core/causes/rules_out.cpp" line="+42"/>
        <source>ICMPv6 echo between the two</source>
        <translation>两者之间的 ICMPv6 回显</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+11"/>
        <location filename="../../core/causes/rules_out.cpp" line="+0"/>
        <source>passes</source>
        <translation>能通过</translation>
    </message>
    <message>
        <location filename="../../core/causes/opinion.cpp" line="+0"/>
        <location filename="../../core/causes/rules_back.cpp" line="-11"/>
        <location line="+11"/>
        <location filename="../../core/causes/rules_out.cpp" line="-258"/>
        <location line="+259"/>
        <location filename="../../core/causes/rules_part.cpp" line="+43"/>
        <location line="+2"/>
        <location line="+36"/>
        <location line="+10"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="-27"/>
        <location filename="../../core/causes/rules_program.cpp" line="-53"/>
        <location line="+87"/>
        <location line="+10"/>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_out.cpp" line="+14"/>
        <source>facts that the listener sends</source>
        <translation>监听端发送的信息</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrive at the requester</source>
        <translation>到达了请求端</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_filter.cpp" line="+189"/>
        <location filename="../../core/causes/rules_out.cpp" line="+25"/>
        <source>kind and mode of %1</source>
        <translation>%1 的类型和模式</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_part.cpp" line="-49"/>
        <source>small HELLOs answered</source>
        <translation>得到应答的小 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs of 400 bytes answered</source>
        <translation>得到应答的 400 字节 HELLO</translation>
    </message>
    <message>
        <location line="+36"/>
        <location line="+10"/>
        <source>unicast HELLOs answered</source>
        <translation>得到应答的单播 HELLO</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="-161"/>
        <source>multicast packets that arrived and were not delivered</source>
        <translation>到达但没有交付的组播包</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>neighbour solicitations of the listener at the requester</source>
        <translation>请求端收到的监听端邻居请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>other datagrams of the listener</source>
        <translation>监听端的其他数据报</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>arrive</source>
        <translation>能到达</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>neighbour advertisements sent to the listener</source>
        <translation>发给监听端的邻居通告</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="-78"/>
        <location filename="../../core/causes/rules_back.cpp" line="+17"/>
        <location line="+97"/>
        <source>Other unicast packets at the listener</source>
        <translation>监听端收到的其他单播包</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="+9"/>
        <source>Delay until the listener reported the HELLO</source>
        <translation>监听端报告该 HELLO 之前的延迟</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>late answers</source>
        <translation>迟到的应答</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>unicast packets that reached the requester&apos;s IPv6</source>
        <translation>到达请求端 IPv6 的单播包</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Packets from the listener at the requester</source>
        <translation>请求端收到的监听端数据包</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_interface.cpp" line="+28"/>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>flag UP of %1</source>
        <translation>%1 的 UP 标志</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>carrier of %1</source>
        <translation>%1 的载波</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>MTU of %1</source>
        <translation>%1 的 MTU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes: IPv6 needs 1280</source>
        <translation>%1 字节：IPv6 需要 1280</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>duplicate address detection failed (dadfailed)</source>
        <translation>重复地址检测失败（dadfailed）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>tentative: it can&apos;t be used yet</source>
        <translation>暂定（tentative）：尚不可用</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../core/causes/rules_sending.cpp" line="-134"/>
        <location line="+51"/>
        <source>sending a HELLO</source>
        <translation>发送 HELLO</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>addresses of %1</source>
        <translation>%1 的地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no link-local one</source>
        <translation>没有链路本地地址</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>flag NOARP of %1</source>
        <translation>%1 的 NOARP 标志</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on: no neighbour is ever asked for its hardware address</source>
        <translation>开：从不询问邻居的硬件地址</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is a port of</source>
        <translation>%1 所属的网桥</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_program.cpp" line="-225"/>
        <source>holder of the port</source>
        <translation>端口的占用者</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, user id %2</source>
        <translation>%1，用户标识 %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>join on %1</source>
        <translation>在 %1 上加入</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>membership on %1</source>
        <translation>%1 上的成员关系</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="+216"/>
        <location filename="../../core/causes/rules_program.cpp" line="+1"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_program.cpp" line="+16"/>
        <source>datagrams that the receive buffer dropped</source>
        <translation>接收缓冲区丢弃的数据报</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>answers that the listener&apos;s limits held back</source>
        <translation>因监听端的限制而未发出的应答</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>from the first HELLO to the first WELCOME</source>
        <translation>从第一个 HELLO 到第一个 WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fastest echo reply of a host</source>
        <translation>主机最快的回显应答</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>interface-local: it never leaves the machine</source>
        <translation>接口本地：不会离开本机</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>link-local: no router forwards it</source>
        <translation>链路本地：路由器不转发</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+5"/>
        <source>hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>1, and a router is on the way</source>
        <translation>1，而途中有路由器</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>binding to %1</source>
        <translation>绑定到 %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>HELLOs to the group through %1 that were answered</source>
        <translation>经 %1 发往该组并得到应答的 HELLO</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>echo to the group through another interface</source>
        <translation>经另一个接口发往该组的回显</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answered</source>
        <translation>得到应答</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 contradicts itself about</source>
        <translation>%1 自相矛盾之处</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 and %2 both report</source>
        <translation>%1 和 %2 都报告</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_sending.cpp" line="-48"/>
        <source>dropped by queue %1</source>
        <translation>被队列 %1 丢弃</translation>
    </message>
    <message>
        <location line="+33"/>
        <location line="+49"/>
        <source>ff00::/8 routes</source>
        <translation>ff00::/8 的路由</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>none through %1</source>
        <translation>%1 上没有</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>what refuses it</source>
        <translation>拒绝它的是</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the group leaves through</source>
        <translation>该组的数据发出于</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+15"/>
        <source>what rejects the group</source>
        <translation>拒绝该组的是</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>none through this interface</source>
        <translation>此接口上没有</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+38"/>
        <source>sending a WELCOME</source>
        <translation>发送 WELCOME</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>WELCOMEs refused</source>
        <translation>被拒绝的 WELCOME</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>the way back to the requester leads through</source>
        <translation>返回请求端的路径经由</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the way back to %1 leads through</source>
        <translation>返回 %1 的路径经由</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>permanent neighbour entry of the requester</source>
        <translation>请求端的永久邻居条目</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hardware address of the requester</source>
        <translation>请求端的硬件地址</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_filter.cpp" line="-163"/>
        <source>Self-test packets for the group and port that passed the input filter</source>
        <translation>通过入站过滤的、发往该组和端口的自检数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Self-test packets from the answer&apos;s port that passed the input filter</source>
        <translation>通过入站过滤的、来自应答端口的自检数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>self-echo</source>
        <translation>自回显</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Self-test packets to a port of the tool</source>
        <translation>发往本工具端口的自检数据包</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>tc filters on what comes in</source>
        <translation>入站方向有 tc 过滤器</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>blocked by IPsec policy</source>
        <translation>被 IPsec 策略阻止</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>unicast packets that reached IPv6</source>
        <translation>到达 IPv6 的单播包</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>of them delivered</source>
        <translation>其中已交付</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>hardware address of %1</source>
        <translation>%1 的硬件地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the same as ours</source>
        <translation>%1，与本机相同</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>membership reports that left</source>
        <translation>发出的成员报告</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="-298"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="+5"/>
        <source>HELLOs to the group answered</source>
        <translation>得到应答的发往该组的 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../core/causes/rules_out.cpp" line="-299"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="+1"/>
        <source>HELLOs to ff02::1 answered</source>
        <translation>得到应答的发往 ff02::1 的 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs to the listener&apos;s address answered</source>
        <translation>发往监听端地址的 HELLO 得到应答</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Port refused by the host (ICMPv6 1/4)</source>
        <translation>端口被主机拒绝 (ICMPv6 1/4)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port prohibited by the host (ICMPv6 1/1)</source>
        <translation>端口被主机禁止 (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port prohibited on the way (ICMPv6 1/1)</source>
        <translation>端口在途中被禁止 (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One address of the host answers, another one refuses</source>
        <translation>主机的一个地址应答，另一个拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the next port answered</source>
        <translation>发往相邻端口的 HELLO 得到应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next port refused by the host&apos;s system</source>
        <translation>相邻端口被主机的系统拒绝</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another host stays silent on the port</source>
        <translation>另一台主机在该端口上保持沉默</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings to ff02::1 answered</source>
        <translation>发往 ff02::1 的 ping 得到应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings to the group answered</source>
        <translation>发往该组的 ping 得到应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pings to the listener&apos;s address answered</source>
        <translation>发往监听端地址的 ping 得到应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The host answers as a snooping switch</source>
        <translation>该主机以侦听交换机的身份应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs on another interface answered</source>
        <translation>另一接口上的 HELLO 得到应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings on another interface answered</source>
        <translation>另一接口上的 ping 得到应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only global or ULA addresses answer</source>
        <translation>只有全局或 ULA 地址应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the link-local source is answered</source>
        <translation>只有链路本地源得到应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Beacons of the listener arrive</source>
        <translation>监听端的信标到达</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Beacons of the requester arrive</source>
        <translation>请求端的信标到达</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Silent until the listener rejoined</source>
        <translation>直到监听端重新加入之前一直沉默</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the group heard by the listener</source>
        <translation>监听端收到发往该组的 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to ff02::1 heard by the listener</source>
        <translation>监听端收到发往 ff02::1 的 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the listener&apos;s address heard by the listener</source>
        <translation>监听端收到的发往监听端地址的 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pings arrive at the listener</source>
        <translation>ping 到达监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs arrive on an interface without the membership</source>
        <translation>HELLO 到达没有成员关系的接口</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the group arrive from another port than they left by</source>
        <translation>发往该组的 HELLO 到达时的源端口与发出时不同</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the group arrive from an address that isn&apos;t the requester&apos;s</source>
        <translation>发往该组的 HELLO 来自一个不属于请求端的地址</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the listener&apos;s address arrive from an address that isn&apos;t the requester&apos;s</source>
        <translation>发往监听端地址的 HELLO 来自一个不属于请求端的地址</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sending the WELCOME</source>
        <translation>发送 WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs leave the listener&apos;s interface</source>
        <translation>WELCOME 离开监听端的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A requester that misses answers sends probes</source>
        <translation>缺少应答的请求端发送探测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs refused by a filter (ICMPv6 1/1)</source>
        <translation>WELCOME 被过滤器拒绝 (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs refused for want of a route</source>
        <translation>WELCOME 因没有路由而被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener finds the requester&apos;s hardware address</source>
        <translation>监听端找到请求端的硬件地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back leads through another interface</source>
        <translation>返回路由经过另一接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back leads to a router, though HELLOs come without one</source>
        <translation>返回路由经过路由器，而 HELLO 到来时不经过路由器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back is refused</source>
        <translation>返回路由被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permanent neighbour entry for the requester</source>
        <translation>请求端的永久邻居条目</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permanent neighbour entry with another hardware address</source>
        <translation>硬件地址不同的永久邻居条目</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener sends neighbour solicitations</source>
        <translation>监听端发送邻居请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour advertisements reach the listener</source>
        <translation>邻居通告到达监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs reach the listener&apos;s interface</source>
        <translation>HELLO 到达监听端的接口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs reach the listener&apos;s IPv6</source>
        <translation>HELLO 到达监听端的 IPv6</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs are counted as multicast by the listener</source>
        <translation>监听端将 HELLO 计为组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs reach the listener&apos;s UDP</source>
        <translation>HELLO 到达监听端的 UDP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost between the listener&apos;s driver and IPv6</source>
        <translation>数据包在监听端的驱动程序与 IPv6 之间丢失</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost before the listener&apos;s routing</source>
        <translation>数据包在监听端的路由之前丢失</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost in the listener&apos;s input filter</source>
        <translation>数据包在监听端的入站过滤中丢失</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most multicast is dropped on the listener&apos;s host</source>
        <translation>监听端主机丢弃了大部分组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs leave the requester&apos;s interface</source>
        <translation>HELLO 从请求端的接口发出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs are sent through the chosen interface</source>
        <translation>HELLO 通过所选接口发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOMEs reach the requester&apos;s IPv6</source>
        <translation>WELCOME 到达请求端的 IPv6</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs are delivered on the requester</source>
        <translation>WELCOME 在请求端被递交</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost between the requester&apos;s driver and IPv6</source>
        <translation>数据包在请求端的驱动与 IPv6 之间丢失</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs find no socket on the requester</source>
        <translation>WELCOME 在请求端找不到套接字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unicast is dropped on the requester&apos;s host</source>
        <translation>请求端主机丢弃了单播</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Frames for other hardware addresses arrive</source>
        <translation>收到发往其他硬件地址的帧</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour solicitations reach the requester</source>
        <translation>邻居请求到达请求端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour solicitations reach the requester&apos;s IPv6</source>
        <translation>邻居请求到达请求端的 IPv6</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester leaves neighbour solicitations unanswered</source>
        <translation>请求端不应答邻居请求</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Neighbour advertisements are dropped on the requester</source>
        <translation>邻居通告在请求端被丢弃</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Self-test of the listener&apos;s input filter, group and port</source>
        <translation>监听端入站过滤的自检，组和端口</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Self-test of the listener&apos;s input filter, other port</source>
        <translation>监听端入站过滤的自检，其他端口</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Self-test refused by the listener&apos;s system</source>
        <translation>监听端的系统拒绝了自检</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Self-test of the requester&apos;s input filter, from the port</source>
        <translation>请求端入站过滤的自检，来自该端口</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Self-test of the requester&apos;s input filter, other port</source>
        <translation>请求端入站过滤的自检，其他端口</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Setting up the requester</source>
        <translation>设置请求端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending a HELLO</source>
        <translation>发送 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Setting up the listener</source>
        <translation>设置监听端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A listener reports facts</source>
        <translation>有监听端报告事实</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is a member of the group</source>
        <translation>监听端是该组的成员</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group is joined on another interface</source>
        <translation>该组是在另一个接口上加入的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A join was refused</source>
        <translation>有加入被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams arrive on an interface without the membership</source>
        <translation>数据报到达没有成员关系的接口</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener&apos;s receive buffer overflowed</source>
        <translation>监听端的接收缓冲区溢出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Membership reports are dropped on the listener</source>
        <translation>成员报告在监听端被丢弃</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLD queries don&apos;t reach the listener</source>
        <translation>MLD 查询没有到达监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another socket holds the listener&apos;s port</source>
        <translation>另一个套接字占用了监听端的端口</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both have the same hardware address</source>
        <translation>两端的硬件地址相同</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both have the same link-local address</source>
        <translation>两端的链路本地地址相同</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A third host has the requester&apos;s hardware address</source>
        <translation>第三台主机有请求端的硬件地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener started after the last HELLO</source>
        <translation>监听端在最后一个 HELLO 之后才启动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The source address can&apos;t be answered</source>
        <translation>无法应答该源地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester lost its source address</source>
        <translation>请求端失去了源地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s route to the listener stays on its own host</source>
        <translation>请求端到监听端的路由留在其自己的主机内</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The hop limit can&apos;t reach the listener</source>
        <translation>跳数限制不足以到达监听端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A router is between the two</source>
        <translation>两端之间有路由器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs have a global or ULA source</source>
        <translation>HELLO 的源地址是全局地址或 ULA</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLD queries reach the requester</source>
        <translation>MLD 查询到达请求端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A macvlan interface is in use</source>
        <translation>正在使用 macvlan 接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s interface is a tunnel</source>
        <translation>请求端的接口是隧道</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester has other interfaces</source>
        <translation>请求端有其他接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener has other interfaces</source>
        <translation>监听端有其他接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The port is refused after it had answered</source>
        <translation>端口曾有应答，之后被拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener started again during the run</source>
        <translation>监听端的程序在运行期间重新启动了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is flooded</source>
        <translation>监听端被大量数据淹没</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams seen at the sender&apos;s network card</source>
        <translation>在发送端网卡上看到的数据报</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams from the sender&apos;s card seen at the receiver&apos;s card</source>
        <translation>在接收端网卡上看到的、来自发送端网卡的数据报</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Datagrams of the sender&apos;s program seen at the receiver&apos;s card</source>
        <translation>在接收端网卡上看到的、发送端程序的数据报</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLOs at the listener&apos;s card answered by a WELCOME</source>
        <translation>监听端网卡上由 WELCOME 应答的 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs from the listener&apos;s card seen at the requester&apos;s card</source>
        <translation>在请求端网卡上看到的、来自监听端网卡的 WELCOME</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other multicast of the sender seen at the receiver&apos;s card</source>
        <translation>在接收端网卡上看到的、发送端的其他组播</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unicast of the sender seen at the receiver&apos;s card</source>
        <translation>在接收端网卡上看到的、发送端的单播</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLD report for the group in the receiver&apos;s capture</source>
        <translation>接收端抓包中该组的 MLD 报告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No MLD report for the group after a query in the receiver&apos;s capture</source>
        <translation>接收端抓包中查询之后没有该组的 MLD 报告</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A member leaves the group just before it stops</source>
        <translation>中断前不久有成员离开该组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group had not been reported for minutes when it stopped</source>
        <translation>中断时该组已有数分钟未被报告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface is gone</source>
        <translation>请求端的接口已消失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester&apos;s interface is down</source>
        <translation>请求端的接口已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has no carrier</source>
        <translation>请求端的接口没有载波</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester&apos;s MTU is below 1280</source>
        <translation>请求端的 MTU 低于 1280</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requester&apos;s interface has no link-local address</source>
        <translation>请求端的接口没有链路本地地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s address is tentative</source>
        <translation>请求端的地址处于暂定（tentative）状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s address failed duplicate detection</source>
        <translation>请求端的地址未通过重复地址检测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has NOARP set</source>
        <translation>请求端的接口设置了 NOARP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface is a bridge port</source>
        <translation>请求端的接口是网桥的端口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has an XDP program</source>
        <translation>请求端的接口有 XDP 程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has tc ingress filters</source>
        <translation>请求端的接口有 tc 入站（ingress）过滤器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s IPsec policy dropped packets</source>
        <translation>请求端的 IPsec 策略丢弃了数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrong checksums counted on the requester&apos;s host</source>
        <translation>请求端主机上统计到错误的校验和</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s queue dropped packets</source>
        <translation>请求端的队列丢弃了数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has no ff00::/8 route</source>
        <translation>请求端的接口没有 ff00::/8 路由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s routing rules refuse the group</source>
        <translation>请求端的路由规则拒绝该组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s route to the group is refused</source>
        <translation>请求端到该组的路由被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s interface is gone</source>
        <translation>监听端的接口已消失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s interface is down</source>
        <translation>监听端的接口已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has no carrier</source>
        <translation>监听端的接口没有载波</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s MTU is below 1280</source>
        <translation>监听端的 MTU 低于 1280</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Listener&apos;s interface has no link-local address</source>
        <translation>监听端的接口没有链路本地地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s address is tentative</source>
        <translation>监听端的地址处于暂定（tentative）状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s address failed duplicate detection</source>
        <translation>监听端的地址未通过重复地址检测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has NOARP set</source>
        <translation>监听端的接口设置了 NOARP</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface is a bridge port</source>
        <translation>监听端的接口是网桥的端口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has an XDP program</source>
        <translation>监听端的接口有 XDP 程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has tc ingress filters</source>
        <translation>监听端的接口有 tc 入站（ingress）过滤器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s IPsec policy dropped packets</source>
        <translation>监听端的 IPsec 策略丢弃了数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrong checksums counted on the listener&apos;s host</source>
        <translation>监听端主机上统计到错误的校验和</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s queue dropped packets</source>
        <translation>监听端的队列丢弃了数据包</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has no ff00::/8 route</source>
        <translation>监听端的接口没有 ff00::/8 路由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s routing rules refuse the group</source>
        <translation>监听端的路由规则拒绝该组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s route to the group is refused</source>
        <translation>监听端到该组的路由被拒绝</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the first of each burst</source>
        <translation>每批中的第一个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only later ones</source>
        <translation>只有后面的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with a gap</source>
        <translation>中间有间断</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no longer</source>
        <translation>不再</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>again after a rejoin</source>
        <translation>重新加入后恢复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>after the timeout</source>
        <translation>超时之后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>slowly</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>small ones only</source>
        <translation>只有小的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no buffer space</source>
        <translation>没有缓冲区空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused by a route</source>
        <translation>被路由拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such address</source>
        <translation>没有该地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such device</source>
        <translation>没有该设备</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IPv6 not supported</source>
        <translation>不支持 IPv6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join refused</source>
        <translation>加入被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_pattern.cpp" line="+1"/>
        <source>HELLOs to single hosts answered</source>
        <translation>得到应答的发往单个主机的 HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>hosts that answer a ping to %1</source>
        <translation>应答发往 %1 的 ping 的主机</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>says that nothing listens on the port</source>
        <translation>称该端口上没有程序监听</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>says that a filter prohibits the port</source>
        <translation>称该端口被过滤禁止</translation>
    </message>
    <message>
        <location filename="../../core/facts/digest.cpp" line="+323"/>
        <source>a policy rule or route there</source>
        <translation>那里的策略规则或路由</translation>
    </message>
    <message>
        <location filename="../../core/causes/conclusion.cpp" line="+20"/>
        <source>Sending on the requester</source>
        <translation>请求端的发送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output filter of the requester</source>
        <translation>请求端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface of the requester</source>
        <translation>请求端的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network, on the way to the listener</source>
        <translation>网络，前往监听端途中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface of the listener</source>
        <translation>监听端的接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Input filter of the listener</source>
        <translation>监听端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group membership of the listener</source>
        <translation>监听端的组成员关系</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Program of the listener</source>
        <translation>监听端的程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending on the listener</source>
        <translation>监听端的发送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output filter of the listener</source>
        <translation>监听端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network, on the way back</source>
        <translation>网络，返回途中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Input filter of the requester</source>
        <translation>请求端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Program of the requester</source>
        <translation>请求端的程序</translation>
    </message>
    <message>
        <location filename="../../core/causes/pathtext.cpp" line="+18"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 not known</source>
        <comment>a place on the way</comment>
        <translation>%1：未知</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>stops at the place: %1</source>
        <translation>止于此处：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passed %1</source>
        <translation>已通过：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 sent</source>
        <translation>%1 个已发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 reached the requester&apos;s program</source>
        <translation>%1 个到达请求端的程序</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 taken by the system</source>
        <translation>%1 个被系统接受</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the requester&apos;s output filter</source>
        <translation>%1 个通过请求端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the listener&apos;s output filter</source>
        <translation>%1 个通过监听端的出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>%1 left %2</source>
        <translation>%1 个从 %2 发出</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 arrived at the requester&apos;s %2</source>
        <translation>%1 个到达请求端的 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 arrived at the listener&apos;s %2</source>
        <translation>%1 个到达监听端的 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 crossed the network</source>
        <translation>%1 个穿过网络</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the listener&apos;s input filter</source>
        <translation>%1 个通过监听端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the requester&apos;s input filter</source>
        <translation>%1 个通过请求端的入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 for a joined group</source>
        <translation>%1 个属于已加入的组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 reached the listener&apos;s program</source>
        <translation>%1 个到达监听端的程序</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answered</source>
        <translation>%1 个已应答</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>program</source>
        <comment>place on the way</comment>
        <translation>程序</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>route</source>
        <comment>place on the way</comment>
        <translation>路由</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>output filter</source>
        <comment>place on the way</comment>
        <translation>出站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>interface</source>
        <comment>place on the way</comment>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>network</source>
        <comment>place on the way</comment>
        <translation>网络</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>input filter</source>
        <comment>place on the way</comment>
        <translation>入站过滤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>group</source>
        <comment>place on the way</comment>
        <translation>组</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed in part</source>
        <translation>部分通过</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stops here</source>
        <translation>止于此处</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine (%1)</source>
        <comment>role</comment>
        <translation>本机（%1）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other machine (%1)</source>
        <comment>role</comment>
        <translation>对方机器（%1）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (%2)</source>
        <comment>address, role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2, reported %3 s ago)</source>
        <comment>address, role, seconds</comment>
        <translation>%1（%2，%3 秒前报告）</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>(X stops here, ~ in part, + passed, - not reached, ? not known)</source>
        <translation>（X 止于此处，~ 部分，+ 已通过，- 未到达，? 未知）</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_proof.cpp" line="+54"/>
        <source>%1, with rights</source>
        <translation>%1，使用管理员权限</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Rule that dropped them</source>
        <translation>丢弃它们的规则</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Packets that it dropped meanwhile</source>
        <translation>该规则在此期间丢弃的数据包</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its counter</source>
        <translation>其计数器</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rule that may drop them: it has no counter to show it</source>
        <translation>可能丢弃它们的规则：它没有计数器，无法证明</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/pathview.cpp" line="+93"/>
        <source>%1, %2</source>
        <comment>place, machine</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2, %3</source>
        <comment>lane: place, state</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2, %3 (%4)</source>
        <comment>lane: place, state, count</comment>
        <translation>%1：%2，%3（%4）</translation>
    </message>
    <message>
        <location filename="../../core/causes/nextcheck.cpp" line="+58"/>
        <source>Does the listener answer at its own address? Name it with --peer.</source>
        <translation>监听端在其单播地址上是否应答？请用 --peer 指定该地址。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Does the listener answer through another interface?</source>
        <translation>监听端是否通过另一个接口应答？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do members of the group answer pings?</source>
        <translation>组成员是否应答 ping？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any host of the link answer pings?</source>
        <translation>链路上是否有主机应答 ping？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does the listener&apos;s host answer pings?</source>
        <translation>监听端主机是否应答 ping？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do HELLOs leave the requester&apos;s interface?</source>
        <translation>HELLO 是否从请求端的接口发出？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do HELLOs reach the listener&apos;s interface?</source>
        <translation>HELLO 是否到达监听端的接口？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do WELCOMEs leave the listener&apos;s interface?</source>
        <translation>WELCOME 是否离开监听端的接口？</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do WELCOMEs reach the requester&apos;s interface?</source>
        <translation>WELCOME 是否到达请求端的接口？</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+10"/>
        <source>Does the counter of a firewall rule rise with each HELLO or WELCOME? Sixcast reads the rules with --with-rights.</source>
        <translation>某条防火墙规则的计数是否随每个 HELLO 或 WELCOME 增加？Sixcast 用 --with-rights 读取规则。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Is the listener&apos;s interface up, with a carrier and an address?</source>
        <translation>监听端的接口是否已启用，有载波和地址？</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Is the requester&apos;s interface up, with a carrier and an address?</source>
        <translation>请求端的接口是否已启用，有载波和地址？</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Does a program listen on the port, and is the group joined on the interface?</source>
        <translation>是否有程序监听该端口，并在该接口上加入了组？</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Which way do WELCOMEs take, and is the neighbour known?</source>
        <translation>WELCOME 走哪条路径，邻居是否已知？</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Which interface do HELLOs for the group leave by?</source>
        <translation>发往该组的 HELLO 从哪个接口发出？</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Does the switch forward the group to the listener&apos;s port, and are the two ports in one VLAN?</source>
        <translation>交换机是否把该组转发到监听端的端口，两个端口是否在同一 VLAN？</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Does the router forward the group, and do its rules let both ways pass?</source>
        <translation>路由器是否转发该组，其规则是否放行两个方向？</translation>
    </message>
    <message>
        <location line="+165"/>
        <source>What does Sixcast say on the other machine? Compare its trace with this one.</source>
        <translation>对方机器上的 Sixcast 怎么说？请把它的跟踪记录与本机的比较。</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingsModel</name>
    <message>
        <location filename="../../widgets/findings/findingsview.cpp" line="+123"/>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ID</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingsView</name>
    <message>
        <location line="+16"/>
        <source>Findings</source>
        <translation>诊断结果</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy fix</source>
        <translation>复制修复命令</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the commands that fix the chosen cause</source>
        <translation>复制修复所选原因的命令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies outcome, causes and evidence as plain text for a ticket</source>
        <translation>以纯文本复制结果、原因和依据，便于填写工单</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where it stops</source>
        <translation>止于何处</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chosen finding</source>
        <translation>所选的诊断结果</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>What was seen</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shows the causes that are possible, but less likely</source>
        <translation>显示可能但可能性较小的原因</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It works</source>
        <translation>工作正常</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No cause was found</source>
        <translation>没有找到原因</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Less likely (%1)</source>
        <translation>可能性较小（%1）</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Seen, and all of these causes fit it: %1</source>
        <translation>观察到的情况，这些原因都与之相符：%1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next, on %1: %2</source>
        <comment>machine, question</comment>
        <translation>下一步，在 %1 上：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This may already fix it:</source>
        <translation>这也许就能修复：</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied the command</source>
        <translation>已复制命令</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No findings yet</source>
        <translation>还没有诊断结果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When the exchange fails, the most likely causes appear here, with evidence and a fix.</source>
        <translation>交换失败时，这里会列出最可能的原因及其依据和修复方法。</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Copied the commands that fix it</source>
        <translation>已复制修复命令</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copied the report</source>
        <translation>已复制报告</translation>
    </message>
</context>
<context>
    <name>Sixcast::Flow</name>
    <message>
        <location filename="../../core/compare/flow.cpp" line="+81"/>
        <source>%1 from %2</source>
        <comment>group and port, source</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>After &apos;@&apos; comes the IPv6 address of the source.</source>
        <translation>“@”之后应为源的 IPv6 地址。</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>A flow is named like ff15::1, [ff15::1]:5004 or [ff15::1]:5004@fe80::1.</source>
        <translation>流的写法例如 ff15::1、[ff15::1]:5004 或 [ff15::1]:5004@fe80::1。</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowfile.cpp" line="+31"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowreport.cpp" line="+40"/>
        <source>%1 of %2 are lost (%3)</source>
        <translation>%2 个中丢失 %1 个（%3）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>each by itself, as at random</source>
        <translation>逐个分散，如同随机</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in bursts</source>
        <translation>成批出现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at regular distances</source>
        <translation>间隔规律</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too few to tell chance from bursts</source>
        <translation>数量太少，无法区分是随机还是成批</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>; before that %1 more, %2.</source>
        <translation>；在此之前还有 %1 个，%2。</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>; after that %1 more, %2.</source>
        <translation>；在此之后还有 %1 个，%2。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>the sender&apos;s network card</source>
        <translation>发送方的网卡</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sender&apos;s program</source>
        <translation>发送方的程序</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the receiver&apos;s network card</source>
        <translation>接收方的网卡</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the receiver&apos;s program</source>
        <translation>接收方的程序</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Where it stops can&apos;t be told.</source>
        <translation>无法判断丢在何处。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of it came from %1 to %2.</source>
        <translation>全部数据都从%1到达%2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of it came from %1 to %2. If the application misses any, look there: at that host&apos;s packet filter, at the membership, at the socket&apos;s buffer.</source>
        <translation>全部数据都从%1到达%2。如果应用程序仍有缺失，请检查该主机：数据包过滤器、组成员关系、套接字的缓冲区。</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>It stops between %1 and %2.</source>
        <translation>数据丢在%1与%2之间。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>That includes what the receiver&apos;s card or its capture itself dropped.</source>
        <translation>这包括接收方的网卡或其抓包本身丢弃的数据。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>MLD reports for the group are in the sender&apos;s capture only.</source>
        <translation>该组的 MLD 报告只出现在发送方的抓包中。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No MLD report for the group is in either capture. A switch that looks into MLD forwards to nobody who did not report; one sent before the captures began can&apos;t be seen.</source>
        <translation>两份抓包中都没有该组的 MLD 报告。检查 MLD 的交换机不会转发给没有报告过的机器；抓包开始之前发送的报告是看不到的。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>MLD reports for the group in the receiver&apos;s capture: %1, the last at %2.</source>
        <translation>接收方的抓包中该组的 MLD 报告：%1 个，最后一个在 %2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A message that leaves the group is there at %1.</source>
        <translation>其中在 %1 有一条离开该组的消息。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>MLD queries in both captures: %1.</source>
        <translation>两份抓包中的 MLD 查询：%1 个。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No MLD query in %1: without one, switches forget memberships after %2.</source>
        <translation>%1 内没有 MLD 查询：没有查询，交换机会在 %2 后忘记成员关系。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No MLD query was seen, in a time too short to need one (%1).</source>
        <translation>没有看到 MLD 查询，但时间太短，本来也不需要（%1）。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The listener&apos;s capture holds no unicast packet at all: if it was filtered when it was taken, WELCOMEs may be missing for that reason.</source>
        <translation>监听端的抓包中没有任何单播数据包：如果抓包时做过过滤，WELCOME 可能因此缺失。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the causes, the sender is called requester, the receiver listener.</source>
        <translation>在原因中，发送端称为请求端，接收端称为监听端。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2 places can&apos;t be read.</source>
        <translation>%1：有 %2 处无法读取。</translation>
    </message>
    <message>
        <location line="+166"/>
        <source>Neither file holds a UDP datagram to a group.</source>
        <translation>两个文件中都没有发往组的 UDP 数据报。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither file holds that flow. The busiest one is %1.</source>
        <translation>两个文件中都没有该流。最繁忙的流是 %1。</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The two captures did not run at the same time, by what they hold: nothing can be compared.</source>
        <translation>从内容看，两份抓包没有同时进行：没有可比较的内容。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost: all %1 datagrams arrived.</source>
        <translation>没有丢失：%1 个数据报全部到达。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of %1 datagrams arrived.</source>
        <translation>%1 个数据报一个也没有到达。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, all in a row, from %2 to %3.</source>
        <translation>%1，全部连续，从 %2 到 %3。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, in bursts: %2 stretches, the longest of %3.</source>
        <translation>%1，成串丢失：共 %2 段，最长一段为 %3。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: one in every %2, as something that counts does it.</source>
        <translation>%1：每 %2 个丢失一个，像是按计数丢弃。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: from %2 on, none arrived (%3 in a row)</source>
        <translation>%1：从 %2 起一个也没有到达（连续 %3 个）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: before %2, none arrived (%3 in a row)</source>
        <translation>%1：在 %2 之前一个也没有到达（连续 %3 个）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No WELCOME left the listener&apos;s network card.</source>
        <translation>没有 WELCOME 离开监听端的网卡。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOMEs left the listener&apos;s network card for %1 of %2 HELLOs.</source>
        <translation>%2 个 HELLO 中有 %1 个的 WELCOME 离开了监听端的网卡。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of them reached the requester&apos;s network card.</source>
        <translation>其中没有一个到达请求端的网卡。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of them reached the requester&apos;s network card.</source>
        <translation>全部到达请求端的网卡。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of these WELCOMEs, on the way back, %1</source>
        <translation>这些 WELCOME 在回程中：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The second file is the sender&apos;s</source>
        <translation>第二个文件是发送方的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first file is the sender&apos;s</source>
        <translation>第一个文件是发送方的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Which file is the sender&apos;s is not known; the first was taken for it.</source>
        <translation>不知道哪个文件是发送方的；已按第一个处理。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: its packets, or the other&apos;s, are marked as going out or coming in.</source>
        <translation>%1：它的或另一个文件的数据包标有发出或收到的方向。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: more of the WELCOMEs are in the other one.</source>
        <translation>%1：另一份中的 WELCOME 更多。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: the hop limit is higher there.</source>
        <translation>%1：那里的跳数限制更大。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: it holds all that the other one holds, and more.</source>
        <translation>%1：它包含另一个文件的全部内容，而且更多。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No datagram is in both: the clocks are taken to be right.</source>
        <translation>没有一个数据报同时出现在两个文件中：假定两个时钟都准确。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The receiver&apos;s clock, with the shortest way, is %1 s off the sender&apos;s.</source>
        <translation>按最短的传输时间计算，接收方与发送方的时钟相差 %1 s。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It runs %1 ppm %2.</source>
        <translation>它走得%2 %1 ppm。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>faster</source>
        <translation>快</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>slower</source>
        <translation>慢</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All payloads are the same: their rhythm told it.</source>
        <translation>所有载荷都相同：时钟差由数据报的发送节奏得出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All payloads are the same, and their rhythm fits several ways: how many are lost is likely, which ones isn&apos;t known.</source>
        <translation>所有载荷都相同，而且其发送节奏有几种对应方式：丢失的数量很可能正确，丢失了哪些则无从得知。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Later than the fastest: half of them by %1 at most, 99 of 100 by %2, the last by %3; jitter %4.</source>
        <translation>比最快的晚：半数至多 %1，100 个中有 99 个至多 %2，最后一个 %3；抖动 %4。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Duplicates: %1. Reordered: %2.</source>
        <translation>重复：%1。乱序：%2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The payload is RTP.</source>
        <translation>载荷是 RTP。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of %1 lost ones it can&apos;t be told which of equal datagrams they were.</source>
        <translation>有 %1 个丢失的数据报，无法判断是相同数据报中的哪几个。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not counted: %1 from a time when only one of the captures ran.</source>
        <translation>未计入：%1 个，当时只有一份抓包在进行。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of these follow the last packet of the receiver&apos;s capture: lost, or it was stopped then.</source>
        <translation>其中 %1 个在接收方抓包的最后一个数据包之后：可能是丢失，也可能是当时抓包已停止。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 arrived that the sender&apos;s capture does not hold.</source>
        <translation>有 %1 个到达，但发送方的抓包中没有。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 datagrams are more than is compared.</source>
        <translation>有 %1 个数据报超出了比较的范围。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Flow: %1</source>
        <translation>流：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flows, with their datagrams in the first and in the second file:</source>
        <translation>各个流，及其在第一个和第二个文件中的数据报数：</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sent -&gt; arrived: %1 -&gt; %2</source>
        <translation>已发送 -&gt; 已到达：%1 -&gt; %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost, by their packet numbers at the sender: %1</source>
        <translation>丢失的数据报，按发送方的数据包编号：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>WELCOME sent -&gt; arrived: %1 -&gt; %2</source>
        <translation>WELCOME 发出 -&gt; 到达：%1 -&gt; %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost WELCOMEs, by their packet numbers at the listener: %1</source>
        <translation>丢失的 WELCOME，按监听端的数据包编号：%1</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowevidence.cpp" line="+120"/>
        <source>Seen leaving the sender&apos;s network card</source>
        <translation>看到离开发送端的网卡</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent by the sender&apos;s program</source>
        <translation>由发送端的程序发出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the first in packet %2</source>
        <translation>%1，第一个在数据包 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none of them</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of them, the first in packet %2</source>
        <translation>其中 %1 个，第一个在数据包 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seen at the receiver&apos;s network card</source>
        <translation>在接收端的网卡上看到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Received by the receiver&apos;s program</source>
        <translation>由接收端的程序收到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs seen leaving the listener&apos;s network card</source>
        <translation>看到离开监听端网卡的 WELCOME</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for %1 of %2 HELLOs</source>
        <translation>%2 个 HELLO 中的 %1 个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>WELCOMEs seen at the requester&apos;s network card</source>
        <translation>在请求端网卡上看到的 WELCOME</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at the sender, %2 at the receiver</source>
        <translation>发送端 %1，接收端 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at the sender</source>
        <translation>发送端 %1</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Other multicast of the sender at the receiver&apos;s network card</source>
        <translation>接收端网卡上发送端的其他组播</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none of %1 to ff02::1</source>
        <translation>发往 ff02::1 的 %1 个一个也没有</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+58"/>
        <source>packet %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+5"/>
        <source>MLD queries</source>
        <translation>MLD 查询</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>%1, the last in packet %2</source>
        <translation>%1，最后一个在数据包 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+24"/>
        <source>none in %1</source>
        <translation>%1 内没有</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>MLD reports for the group</source>
        <translation>该组的 MLD 报告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, the last at %2 in packet %3</source>
        <translation>%1，最后一个于 %2，在数据包 %3</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Query without a report for the group</source>
        <translation>没有得到该组报告的查询</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>A message that leaves the group</source>
        <translation>离开该组的消息</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at %1 in packet %2</source>
        <translation>于 %1，在数据包 %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::FlowPicture</name>
    <message>
        <location filename="../../widgets/compare/flowpicture.cpp" line="+35"/>
        <source>What was sent and what arrived, over time</source>
        <translation>随时间变化的发送量与到达量</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 datagrams were sent, %2 arrived, %3 were lost. %4</source>
        <translation>发送了 %1 个数据报，到达 %2 个，丢失 %3 个。%4</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+12"/>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location line="-12"/>
        <location line="+13"/>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <location line="-13"/>
        <location line="+14"/>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1: nothing was sent</source>
        <translation>%1：没有发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 sent, %3 arrived, %4 lost (%5)</source>
        <translation>%1：发送 %2，到达 %3，丢失 %4（%5）</translation>
    </message>
</context>
<context>
    <name>Sixcast::FlowView</name>
    <message>
        <location filename="../../widgets/compare/flowview.cpp" line="+33"/>
        <source>Lost, by their packet numbers at the sender: %1</source>
        <translation>丢失的数据报（按发送方的包编号）：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost WELCOMEs, by their packet numbers at the listener: %1</source>
        <translation>丢失的 WELCOME，按监听端的数据包编号：%1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What the captures show</source>
        <translation>抓包显示的内容</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (%2 and %3 datagrams)</source>
        <translation>%1（%2 和 %3 个数据报）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Flow:</source>
        <translation>流(&amp;F)：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy comparison</source>
        <translation>复制比较结果</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupAddress</name>
    <message>
        <location filename="../../core/base/groupaddress.cpp" line="+111"/>
        <source>The bracket is not closed: write [ff12::6d63].</source>
        <translation>方括号没有闭合：请写成 [ff12::6d63]。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Write the zone within the brackets: [ff12::6d63%eth0].</source>
        <translation>区域请写在方括号内：[ff12::6d63%eth0]。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After the bracket only a port may follow: [ff12::6d63]:28015.</source>
        <translation>方括号之后只能是端口：[ff12::6d63]:28015。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give one group, not a range of them: leave out /%1.</source>
        <translation>请给出一个组，而不是一个范围：去掉 /%1。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 stands for no address at all. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 表示没有地址。组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is this machine itself. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是本机自己。组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an IPv4 address in IPv6 form. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是写成 IPv6 形式的 IPv4 地址。组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is the link-local address of one machine (unicast), not a group. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是一台机器的链路本地地址（单播），不是组。组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is the address of one machine (unicast), not a group. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是一台机器的地址（单播），不是组。组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 is an IPv4 multicast address. Sixcast tests IPv6, where a group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是 IPv4 组播地址。Sixcast 测试的是 IPv6，其组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an IPv4 address. Sixcast tests IPv6, where a group begins with ff, for example ff12::6d63.</source>
        <translation>%1 是 IPv4 地址。Sixcast 测试的是 IPv6，其组地址以 ff 开头，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&apos;%1&apos; is a name. Give the group&apos;s address, for example ff12::6d63.</source>
        <translation>“%1”是名称。请给出组的地址，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&apos;%1&apos; has no place in an IPv6 address.</source>
        <translation>IPv6 地址中不能有“%1”。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;::&apos; may stand only once in an IPv6 address.</source>
        <translation>IPv6 地址中“::”只能出现一次。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;%1&apos; is too long: between two colons stand four digits at most.</source>
        <translation>“%1”太长：两个冒号之间最多四位数字。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An IPv6 address has eight groups of digits, this one has more. A port follows the address in brackets: [ff12::6d63]:28015.</source>
        <translation>IPv6 地址有八组数字，这个更多。端口写在带方括号的地址之后：[ff12::6d63]:28015。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&apos;%1&apos; is not a whole IPv6 address: it has eight groups of digits, or &apos;::&apos; for those that are zero, for example ff12::6d63.</source>
        <translation>“%1”不是完整的 IPv6 地址：应有八组数字，为零的各组可用“::”代替，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>After % the name or the number of an interface must follow, for example %eth0.</source>
        <translation>% 之后必须是接口的名称或编号，例如 %eth0。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;%1&apos; can&apos;t be the name of an interface.</source>
        <translation>“%1”不能是接口名称。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A port follows the address in brackets: [ff12::6d63%eth0]:28015.</source>
        <translation>端口写在带方括号的地址之后：[ff12::6d63%eth0]:28015。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This machine has no interface &apos;%1&apos;.</source>
        <translation>本机没有接口“%1”。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&apos;%1&apos; is not a port: ports are the numbers from 1 to 65535.</source>
        <translation>“%1”不是端口：端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give the address of a group, for example ff12::6d63.</source>
        <translation>请给出组的地址，例如 ff12::6d63。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The address is missing: write for example ff12::6d63.</source>
        <translation>缺少地址：例如写 ff12::6d63。</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupDescription</name>
    <message>
        <location filename="../../core/base/groupdescription.cpp" line="+109"/>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Scope 0 is reserved: nobody may send to it, and who receives it drops it.</source>
        <translation>作用域 0 为保留：任何人不得向它发送，收到者会丢弃。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing sent to it is ever seen on a network, although sending reports success.</source>
        <translation>虽然发送会报告成功，但网络上永远看不到发往它的数据。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scope f is reserved: nobody should send to it; it is treated as global.</source>
        <translation>作用域 f 为保留：不应向它发送；按全球作用域处理。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The first flag bit is reserved and must be 0.</source>
        <translation>第一个标志位为保留位，必须为 0。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The R flag needs the P flag: an embedded rendezvous point is part of a prefix-based address.</source>
        <translation>R 标志要求有 P 标志：嵌入的汇聚点是基于前缀的地址的一部分。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The P flag needs the T flag: IANA doesn&apos;t assign prefix-based groups.</source>
        <translation>P 标志要求有 T 标志：IANA 不分配基于前缀的组。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The prefix length %1 is too large: at most 64 bits fit.</source>
        <translation>前缀长度 %1 太大：最多 64 位。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names no usable rendezvous point: prefix length and interface id must not be 0.</source>
        <translation>它没有给出可用的汇聚点：前缀长度和接口标识不能为 0。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Source-specific: a listener receives it only from the sources that it names in its join.</source>
        <translation>特定源：监听端只接收加入时指定的源所发的数据。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Source-specific groups begin at ff3%1::4000:1; for your own traffic take those from ff3%1::8000:0 on.</source>
        <translation>特定源组从 ff3%1::4000:1 开始；自用请取 ff3%1::8000:0 及以后的地址。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Group ID 0 is reserved, never assigned. Take %1.</source>
        <translation>组标识 0 为保留，从不分配。请用 %1。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every machine receives it and switches always flood it: it passes where other groups are blocked, so it proves little. For a test take %1.</source>
        <translation>每台机器都会接收它，交换机总是泛洪它：其他组被阻挡时它也能通过，因此说明不了什么。自己的测试请用 %1。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups without the T flag are assigned by IANA; this one isn&apos;t in our list. Don&apos;t use it for your own traffic. Take %1.</source>
        <translation>没有 T 标志的组由 IANA 分配；此组不在我们的列表中。不要用于自己的流量。请用 %1。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Neighbour discovery uses it. For a test take %1.</source>
        <translation>邻居发现在使用它。自己的测试请用 %1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is reserved for that use. For a test take %1.</source>
        <translation>它已保留作此用途。自己的测试请用 %1。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>reserved flag (must be 0)</source>
        <translation>保留标志（必须为 0）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>R (embeds a rendezvous point)</source>
        <translation>R（嵌入汇聚点）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P (made of a unicast prefix)</source>
        <translation>P（由单播前缀构成）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>T (transient: for private use)</source>
        <translation>T（临时：供自用）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none (permanently assigned by IANA)</source>
        <translation>无（由 IANA 永久分配）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Its flags contradict each other.</source>
        <translation>各标志互相矛盾。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source-specific (needs a source).</source>
        <translation>特定源（需要指定源）。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Solicited-node group of the addresses that end in %1.</source>
        <translation>以 %1 结尾的地址的被请求节点组。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Registered: %1.</source>
        <translation>已注册：%1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use, rendezvous point %1.</source>
        <translation>供自用，汇聚点 %1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use, based on the prefix %1.</source>
        <translation>供自用，由前缀 %1 构成。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use.</source>
        <translation>供自用。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IANA-assigned range, owner unknown. Not for private use.</source>
        <translation>由 IANA 分配的范围，所有者未知。不可自用。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reserved scope 0</source>
        <translation>保留作用域 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface-local</source>
        <translation>接口本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Link-local</source>
        <translation>链路本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Realm-local</source>
        <translation>领域本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin-local</source>
        <translation>管理本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Site-local</source>
        <translation>站点本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Organization-local</source>
        <translation>组织本地</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Global</source>
        <translation>全球</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reserved scope f</source>
        <translation>保留作用域 f</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unassigned scope %1</source>
        <translation>未分配的作用域 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+20"/>
        <source>must not be used</source>
        <translation>不得使用</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>never leaves this machine</source>
        <translation>不会离开本机</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays on this link, no router forwards it</source>
        <translation>只在本链路内，路由器不转发</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays within the network technology&apos;s own realm</source>
        <translation>只在该网络技术自身的领域内</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays within the smallest area that administrators have set up on their routers</source>
        <translation>只在管理员于路由器上划定的最小范围内</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stays within the site; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>只在本站点内；跨路由器需要组播路由和更大的跳数限制</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stays within the organization; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>只在本组织内；跨路由器需要组播路由和更大的跳数限制</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>may go anywhere; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>可到任何地方；跨路由器需要组播路由和更大的跳数限制</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>goes as far as administrators have set up on their routers</source>
        <translation>范围由管理员在路由器上的设置决定</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Network cards and many switches can&apos;t tell it from %1: same Ethernet address.</source>
        <translation>网卡和许多交换机无法把它和 %1 区分开：以太网地址相同。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2.</source>
        <comment>scope: what it means</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ethernet %1.</source>
        <translation>以太网 %1。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flags</source>
        <translation>标志</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Registered</source>
        <translation>注册名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Solicited node</source>
        <translation>被请求节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every address that ends in %1</source>
        <translation>所有以 %1 结尾的地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source-specific</source>
        <translation>特定源</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>yes, join with a source (RFC 4607)</source>
        <translation>是，加入时须指定源（RFC 4607）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Embedded prefix</source>
        <translation>嵌入的前缀</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rendezvous point</source>
        <translation>汇聚点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface id</source>
        <translation>接口标识</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group id</source>
        <translation>组标识</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ethernet</source>
        <translation>以太网</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupList</name>
    <message>
        <location filename="../../core/base/grouplist.cpp" line="+66"/>
        <source>&apos;+%1&apos; is no number of further groups, as in ff3e::8000:1+999.</source>
        <translation>“+%1” 不是后续组的数量，正确写法如 ff3e::8000:1+999。</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+31"/>
        <source>At most %1 groups are possible.</source>
        <translation>最多可以有 %1 个组。</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>%1 has no %2 groups after it: its last 32 bits are its number.</source>
        <translation>%1 之后没有 %2 个组：其最后 32 位是它的编号。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No group is named.</source>
        <translation>没有指定任何组。</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupListener</name>
    <message>
        <location filename="../../core/session/grouplistener.cpp" line="+95"/>
        <source>%1 of %2 groups joined, with %3 sockets</source>
        <translation>已加入 %1 / %2 个组，使用 %3 个套接字</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupPicker</name>
    <message>
        <location filename="../../widgets/session/grouppicker.cpp" line="+28"/>
        <source>%1: %2. %3</source>
        <comment>scope: how far it goes. A remark.</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Group:</source>
        <translation>组(&amp;G)：</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>An IPv6 multicast group in any spelling; [group]:port and group%interface are taken too</source>
        <translation>IPv6 组播组，写法不限；也接受 [组]:端口 和 组%接口</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupRequester</name>
    <message>
        <location filename="../../core/session/grouprequester.cpp" line="+89"/>
        <source>asking %1 of %2 groups</source>
        <translation>正在请求 %1 / %2 个组</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupsText</name>
    <message>
        <location filename="../../core/report/groupstext.cpp" line="+57"/>
        <source>%1, the first of them %2: %3</source>
        <translation>%1，其中第一个为 %2：%3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1: all of %2, and none of these works (%3)</source>
        <translation>%1：%2 的全部组，且没有一个可用（%3）</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+18"/>
        <location line="+59"/>
        <source>%n silent group(s)</source>
        <translation>
            <numerusform>%n 个无声的组</numerusform>
        </translation>
    </message>
    <message>
        <location line="-61"/>
        <source>%1: one stretch of the list, from %2 (number %3) to %4 (number %5), as where a table of a switch is full</source>
        <translation>%1：列表中连续的一段，从 %2（第 %3 个）到 %4（第 %5 个），就像交换机的表已满时那样</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Groups:</source>
        <translation>组：</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Groups that failed:</source>
        <translation>失败的组：</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>joined, heard %1, answered %2</source>
        <translation>已加入，收到 %1，应答 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sent %1, answered %2, lost %3</source>
        <translation>发送 %1，应答 %2，丢失 %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n group(s): none is heard</source>
        <translation>
            <numerusform>%n 个组：一个也收不到</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 groups heard on %3.</source>
        <translation>在 %3 上收到 %1 / %2 个组。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 groups answered on %3.</source>
        <translation>在 %3 上有 %1 / %2 个组得到应答。</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupsView</name>
    <message>
        <location filename="../../widgets/groups/groupsview.cpp" line="+63"/>
        <location line="+4"/>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>What was seen</source>
        <translation>观察到的情况</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>What doesn&apos;t fit</source>
        <translation>不相符之处</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reading the capture</source>
        <translation>正在读取抓包</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Reading the capture...</source>
        <translation>正在读取抓包…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Cancelled at %1 %: %2</source>
        <translation>已在 %1 % 处取消：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read all</source>
        <translation>全部读取</translation>
    </message>
</context>
<context>
    <name>Sixcast::Headless</name>
    <message numerus="yes">
        <location filename="../../app/headless.cpp" line="+310"/>
        <source>%1: %n line(s) could not be read and were skipped</source>
        <translation>
            <numerusform>%1：有 %n 行无法读取，已跳过</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>trace %1</source>
        <translation>跟踪记录 %1</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Sixcast: two captures compared</source>
        <translation>Sixcast：比较两份抓包</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What both captures show</source>
        <translation>两份抓包显示的内容</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sixcast: two traces compared</source>
        <translation>Sixcast：比较两份跟踪记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What both traces show</source>
        <translation>两份跟踪记录显示的内容</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Note: %1
</source>
        <translation>提示：%1
</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>Why, for %1:</source>
        <translation>原因（%1）：</translation>
    </message>
</context>
<context>
    <name>Sixcast::HearingMatrix</name>
    <message>
        <location filename="../../core/compare/hearingtext.cpp" line="+202"/>
        <source>%1 to %2: %3</source>
        <comment>requester, listener, how much was heard</comment>
        <translation>%1 到 %2：%3</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Who hears whom</source>
        <translation>谁能收到谁</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>A row is a requester, a column a listener: HELLOs heard/sent, and /answered where fewer came back.</source>
        <translation>每行是一个请求端，每列是一个监听端：HELLO 收到数/发出数；返回的应答更少时再加 /应答数。</translation>
    </message>
    <message>
        <location line="-68"/>
        <source>What doesn&apos;t work in full, the worst first</source>
        <translation>未完全正常的，最差的在前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What was heard</source>
        <translation>收到的情况</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 pairs:</source>
        <translation>%2 对中的 %1 对：</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>group</source>
        <comment>in a cell: another group or port</comment>
        <translation>组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time</source>
        <comment>in a cell: not at the same time</comment>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>the same machine</source>
        <translation>同一台机器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>another group or port</source>
        <translation>另一个组或端口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not at the same time</source>
        <translation>不在同一时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>can&apos;t be told: plain HELLOs have no numbers</source>
        <translation>无法得知：普通 HELLO 没有编号</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none of %1 heard</source>
        <translation>%1 个一个也没收到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 heard, all answered</source>
        <translation>收到 %2 个中的 %1 个，全部应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 heard, %3 answered</source>
        <translation>收到 %2 个中的 %1 个，应答 %3 个</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Who hears whom can&apos;t be told: it takes traces of listeners and of requesters.</source>
        <translation>无法得知谁能收到谁：需要监听端和请求端双方的跟踪记录。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No two of these machines can be compared.</source>
        <translation>这些机器中没有两台可以比较。</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Everybody hears everybody: %n pair(s) compared.</source>
        <translation>
            <numerusform>各端都能互相收到：比较了 %n 对。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 pairs work in full, %3 in part, %4 not at all.</source>
        <translation>%2 对中有 %1 对完全正常，%3 对部分正常，%4 对完全不通。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Nobody hears %1.</source>
        <translation>没有机器能收到 %1。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 hears nobody.</source>
        <translation>%1 收不到任何机器。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What doesn&apos;t work in full, the worst first:</source>
        <translation>未完全正常的，最差的在前：</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sixcast: who hears whom</source>
        <translation>Sixcast：谁能收到谁</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Who hears whom: HELLOs heard/sent, and /answered where fewer came back</source>
        <translation>谁能收到谁：收到/发送的 HELLO 数；返回的应答较少时再加 /已应答数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listeners:</source>
        <translation>监听端：</translation>
    </message>
</context>
<context>
    <name>Sixcast::HelloBurst</name>
    <message>
        <location filename="../../core/probes/helloburst.cpp" line="+181"/>
        <source>port closed</source>
        <translation>端口关闭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>prohibited by a filter</source>
        <translation>被过滤禁止</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2: %3 sent, %4 answered %5</source>
        <translation>%1 到 %2：发送 %3，应答 %4 %5</translation>
    </message>
</context>
<context>
    <name>Sixcast::HelpDialogs</name>
    <message>
        <location filename="../../widgets/helpdialogs.cpp" line="+89"/>
        <source>Sixcast %1

Finds out why IPv6 multicast isn&apos;t reaching another machine.

Qt %2

Free software under the GNU General Public License, version 3 or later.
No warranty, as far as the law permits.</source>
        <translation>Sixcast %1

找出 IPv6 组播无法到达另一台机器的原因。

Qt %2

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。
在法律允许的范围内不提供任何担保。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>About Sixcast</source>
        <translation>关于 Sixcast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy system information</source>
        <translation>复制系统信息(&amp;C)</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+10"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Sixcast::HelpWindow</name>
    <message>
        <location filename="../../widgets/helpwindow.cpp" line="+112"/>
        <source>en</source>
        <comment>folder below resources/help; en when there is none</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+2"/>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+149"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>The guide does not contain &quot;%1&quot;</source>
        <translation>指南中没有“%1”</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the page before (Alt+Left)</source>
        <translation>前一页 (Alt+Left)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>F&amp;orward</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the page after (Alt+Right)</source>
        <translation>后一页 (Alt+Right)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Find in the guide:</source>
        <translation>在指南中查找(&amp;F):</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Next</source>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
</context>
<context>
    <name>Sixcast::Inspection</name>
    <message>
        <location filename="../../core/inspect/inspectiontext.cpp" line="+42"/>
        <location line="+34"/>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Querier</source>
        <translation>查询器</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none seen in %1</source>
        <translation>在 %1 内没有看到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>member %1</source>
        <translation>成员 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>sender %1</source>
        <translation>发送方 %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1: %n packet(s) in %2</source>
        <translation>
            <numerusform>%1：%n 个数据包，历时 %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>, from %1 UTC</source>
        <translation>，从 %1 UTC 开始</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>captured by %1</source>
        <translation>由 %1 抓取</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 datagrams to groups, %2 MLD messages, %3 other control messages</source>
        <translation>发往组的数据报 %1 个，MLD 消息 %2 个，其他控制消息 %3 个</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>packet %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>packets %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>packets %1 and %2 more</source>
        <translation>数据包 %1 以及另外 %2 个</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n general query(s)</source>
        <translation>
            <numerusform>%n 个通用查询</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>every %1</source>
        <translation>每 %1 一次</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>announces %1 s</source>
        <translation>宣称间隔 %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elected: the lowest address seen</source>
        <translation>当选：所见的最小地址</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>any source</source>
        <translation>任意源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any source but %1</source>
        <translation>除 %1 外的任意源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only from %1</source>
        <translation>仅来自 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 个报告</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 unasked</source>
        <translation>%1 个为主动发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last at %1</source>
        <translation>最后在 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>left at %1</source>
        <translation>离开于 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>hop limit %1</source>
        <translation>跳数限制 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hop limits %1 to %2</source>
        <translation>跳数限制 %1 到 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n 个数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a second</source>
        <translation>每秒 %1 个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>longest gap %1</source>
        <translation>最长间隔 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>up to %1 in 10 ms</source>
        <translation>10 ms 内最多 %1 个</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>numbered, none missing</source>
        <translation>有编号，没有缺失</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>by their numbers %1 missing in %n gap(s)</source>
        <translation>
            <numerusform>按编号缺失 %1 个，共 %n 处间断</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 twice</source>
        <translation>%1 个重复</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 out of order</source>
        <translation>%1 个乱序</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All of this is what was seen at one place. It proves nothing about any other place: a packet that isn&apos;t here may be there, and the other way round.</source>
        <translation>以上都是在一个位置看到的情况，不能证明其他位置如何：这里没有的数据包，别处可能有；反之亦然。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no IPv6 multicast in this capture.</source>
        <translation>此抓包中没有 IPv6 组播。</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Nothing in this capture is likely wrong; %n thing(s) possibly don&apos;t fit.</source>
        <translation>
            <numerusform>此抓包中很可能没有错误；有 %n 处可能不相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n thing(s) in this capture don&apos;t fit.</source>
        <translation>
            <numerusform>此抓包中有 %n 处不相符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n thing(s) in this capture don&apos;t fit, %1 more possibly.</source>
        <translation>
            <numerusform>此抓包中有 %n 处不相符，另有 %1 处可能不相符。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Everything in this capture fits together.</source>
        <translation>此抓包中的一切都相符。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What doesn&apos;t fit</source>
        <translation>不相符之处</translation>
    </message>
    <message>
        <location filename="../../core/inspect/inspector.cpp" line="+31"/>
        <location line="+2"/>
        <source>interface %1</source>
        <translation>接口 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 VLAN %2</source>
        <translation>%1 VLAN %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No. %1: %2</source>
        <translation>编号 %1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+72"/>
        <source>%n more place(s) that can&apos;t be read</source>
        <translation>
            <numerusform>另有 %n 处无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n packet(s) were cut when they were captured: they are counted, but not all of them could be read</source>
        <translation>
            <numerusform>%n 个数据包在抓取时被截断：已计入，但并非都能读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>The clock stepped back %n time(s), by up to %1, first at packet %2: times and rates around it are wrong</source>
        <translation>
            <numerusform>时钟回跳了 %n 次，最多回跳 %1，首次在数据包 %2：其前后的时间和速率有误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n packet(s) have no time</source>
        <translation>
            <numerusform>%n 个数据包没有时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n packet(s) are encrypted or of a link type that can&apos;t be read</source>
        <translation>
            <numerusform>%n 个数据包已加密，或其链路类型无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n later fragment(s): each datagram is counted by its first one</source>
        <translation>
            <numerusform>%n 个后续分片：每个数据报按其首个分片计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Too many groups, senders and members to keep: %n entry(s) left out</source>
        <translation>
            <numerusform>组、发送方和成员过多，无法全部保留：省略了 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This file was written from a Sixcast trace: it holds only the datagrams of that program, no MLD</source>
        <translation>此文件由 Sixcast 跟踪记录生成：只包含该程序的数据报，没有 MLD</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%n more thing(s) don&apos;t fit</source>
        <translation>
            <numerusform>另有 %n 处不相符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfaceChoice</name>
    <message>
        <location filename="../../core/session/interfacechoice.cpp" line="+72"/>
        <source>This machine has no interface %1.</source>
        <translation>本机没有接口 %1。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This machine has no network interface but the loopback one.</source>
        <translation>本机除环回接口外没有网络接口。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>IPv6 is switched off on every interface of this machine.</source>
        <translation>本机所有接口都关闭了 IPv6。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No interface of this machine is usable for IPv6 multicast now.</source>
        <translation>本机目前没有可用于 IPv6 组播的接口。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>this sender isn&apos;t on any of the interface&apos;s subnets: it is behind a router, or its address is wrong</source>
        <translation>该发送方不在接口的任何子网中：它在路由器之后，或其地址有误</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfaceInventory</name>
    <message>
        <location filename="../../core/net/netlink.cpp" line="+212"/>
        <source>Can&apos;t read the interfaces: %1</source>
        <translation>无法读取接口：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacePicker</name>
    <message>
        <location filename="../../widgets/session/interfacepicker.cpp" line="+44"/>
        <location line="+25"/>
        <source>up</source>
        <translation>已启用</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>down</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no carrier</source>
        <translation>无载波</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>IPv6 off</source>
        <translation>IPv6 已关闭</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU too small</source>
        <translation>MTU 太小</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bridge port</source>
        <translation>网桥端口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no neighbour discovery</source>
        <translation>无邻居发现</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>duplicate address</source>
        <translation>地址重复</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address not ready</source>
        <translation>地址尚未就绪</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no IPv6 address</source>
        <translation>没有 IPv6 地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+202"/>
        <source>no link-local address</source>
        <translation>没有链路本地地址</translation>
    </message>
    <message>
        <location line="-200"/>
        <source>this machine only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Interface:</source>
        <translation>接口(&amp;I)：</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All usable interfaces</source>
        <translation>所有可用接口</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No interface</source>
        <translation>没有接口</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The interface that sends, joins and answers</source>
        <translation>用于发送、加入和应答的接口</translation>
    </message>
    <message>
        <location line="+100"/>
        <location line="+6"/>
        <source>%1 - %2</source>
        <comment>interface name - its state</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>The same run on each of %n usable interface(s)</source>
        <translation>
            <numerusform>在 %n 个可用接口上分别进行同样的测试</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No usable interface</source>
        <translation>没有可用接口</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 isn&apos;t there; choose another one or plug it in</source>
        <translation>%1 不存在；请另选一个或把它接上</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not usable: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usable, but: %1</source>
        <translation>可用，但：%1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>No interface was found on this machine</source>
        <translation>在本机没有找到接口</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ready: index %1, %2, MTU %3</source>
        <translation>就绪：索引 %1，%2，MTU %3</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacesModel</name>
    <message>
        <location filename="../../widgets/findings/machineview.cpp" line="+50"/>
        <source>%1 (duplicate)</source>
        <translation>%1（重复）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (being checked)</source>
        <translation>%1（检测中）</translation>
    </message>
    <message numerus="yes">
        <location line="+110"/>
        <source>%1 sent, %2 received, %n peer(s)</source>
        <comment>datagrams on one interface</comment>
        <translation>
            <numerusform>已发送 %1，已接收 %2，%n 个对端</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not usable: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usable, but: %1</source>
        <translation>可用，但：%1</translation>
    </message>
    <message>
        <location line="+138"/>
        <source>Usable?</source>
        <translation>是否可用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Link-local address</source>
        <translation>链路本地地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hardware address</source>
        <translation>硬件地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Index</source>
        <translation>索引</translation>
    </message>
</context>
<context>
    <name>Sixcast::KernelLimits</name>
    <message>
        <location filename="../../core/net/kernellimits.cpp" line="+36"/>
        <source>The limit is %1, which can&apos;t be read here. To raise it: sysctl -w %1=%3</source>
        <translation>上限是 %1，在这里无法读取。提高方法：sysctl -w %1=%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is %2 here. To raise it: sysctl -w %1=%3</source>
        <translation>%1 在这里是 %2。提高方法：sysctl -w %1=%3</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>RLIMIT_NOFILE is %1 here. To raise it: ulimit -n %2</source>
        <translation>此处 RLIMIT_NOFILE 为 %1。要提高它：ulimit -n %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::LinkMonitor</name>
    <message>
        <location filename="../../core/net/linkmonitor.cpp" line="+71"/>
        <source>Can&apos;t watch the interfaces: %1</source>
        <translation>无法监视接口：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Listener</name>
    <message>
        <location filename="../../core/session/listener.cpp" line="+49"/>
        <source>The listener is running already.</source>
        <translation>监听端已在运行。</translation>
    </message>
    <message>
        <location line="+178"/>
        <source>not answered: %1</source>
        <translation>未应答：%1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>a copy of our own datagram</source>
        <translation>自己数据报的副本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a WELCOME, which a listener never answers</source>
        <translation>这是 WELCOME，监听端从不应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown: it does not begin with HELLO</source>
        <translation>未知：不以 HELLO 开头</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its source address can&apos;t be answered</source>
        <translation>无法向其源地址应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its loopback source address is forged</source>
        <translation>其环回源地址是伪造的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it arrived on an interface where this listener has not joined</source>
        <translation>到达的接口上本监听端没有加入组</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>it was sent to another group</source>
        <translation>它发往另一个组</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>more requesters than the table holds; further ones are answered, but not listed</source>
        <translation>请求端数量超出列表容量；其余的仍会应答，但不列出</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>flooded: %1 sources, %2 of them unreachable</source>
        <translation>泛洪：%1 个来源，其中 %2 个不可达</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>heard again, %1 after joining again</source>
        <translation>重新加入 %1 后再次收到</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>a requester comes through on ff02::1, but nothing for the group since %1: joining again</source>
        <translation>请求端可经 ff02::1 到达，但该组已有 %1 无数据：重新加入</translation>
    </message>
    <message numerus="yes">
        <location line="+52"/>
        <source>%n answer(s) held back: more HELLOs than the caps of %1 a second to one requester and %2 in all</source>
        <translation>
            <numerusform>有 %n 个应答因限速未发：HELLO 超过每秒对单个请求端 %1 个、总计 %2 个的上限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::ListenerDiagnosis</name>
    <message>
        <location filename="../../core/diagnosis/listenerdiagnosis.cpp" line="+162"/>
        <source>joined a fresh group: %1 reports left, %2 datagrams were discarded on their way out</source>
        <translation>加入了一个新组：发出 %1 个报告，%2 个数据报在发出途中被丢弃</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>the way back to %1: neighbour state %2</source>
        <translation>返回 %1 的路径：邻居状态 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Sixcast::LiveJudge</name>
    <message>
        <location filename="../../core/report/livejudge.cpp" line="+276"/>
        <source>No longer so: %1. Waiting for the next HELLO for %2</source>
        <translation>已不再如此：%1。正在等待发往 %2 的下一个 HELLO</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>It works: %1 HELLOs for %2 answered so far</source>
        <translation>正常：发往 %2 的 HELLO 至今有 %1 个得到应答</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n HELLO(s) for %1 heard and answered, the latest from %2</source>
        <translation>
            <numerusform>已收到并应答 %n 个发往 %1 的 HELLO，最近一个来自 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>No answer to the last %n HELLO(s) for %1.</source>
        <translation>
            <numerusform>最近 %n 个发往 %1 的 HELLO 没有应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) for %1 heard and answered, but %2 misses answers.</source>
        <translation>
            <numerusform>已收到并应答 %n 个发往 %1 的 HELLO，但 %2 缺少应答。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>HELLOs for %1 no longer reach this program.</source>
        <translation>发往 %1 的 HELLO 不再到达本程序。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No HELLO for %1 has reached this program.</source>
        <translation>没有发往 %1 的 HELLO 到达本程序。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 asks for %2 port %3.</source>
        <translation>%1 请求的是 %2 端口 %3。</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n were sent by %1.</source>
        <translation>
            <numerusform>%1 发送了 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n control HELLO(s) of %1 did.</source>
        <translation>
            <numerusform>%1 的 %n 个控制 HELLO 到达了。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No HELLO for %1 can reach this program.</source>
        <translation>发往 %1 的 HELLO 无法到达本程序。</translation>
    </message>
</context>
<context>
    <name>Sixcast::MachineView</name>
    <message>
        <location filename="../../widgets/findings/machineview.cpp" line="+8"/>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check this machine</source>
        <translation>检查本机</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Looks at this machine alone: no other machine is needed</source>
        <translation>只检查本机：不需要另一台机器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rescans the interfaces (F5)</source>
        <translation>重新扫描接口（F5）</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Usable interfaces: %1 of %2</source>
        <translation>可用接口：%1 / %2</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No interface was found</source>
        <translation>没有找到接口</translation>
    </message>
</context>
<context>
    <name>Sixcast::MainActions</name>
    <message>
        <location filename="../../widgets/mainactions.cpp" line="+34"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+184"/>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <location line="-158"/>
        <source>&amp;Open trace...</source>
        <translation>打开跟踪记录(&amp;O)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the other &amp;machine&apos;s trace...</source>
        <translation>打开对方机器的跟踪记录(&amp;M)…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Save trace...</source>
        <translation>保存跟踪记录(&amp;S)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saves the trace as a file: .sixcast opens again, .log, .csv, .pcapng and .html are for others</source>
        <translation>把跟踪记录保存为文件：.sixcast 可重新打开；.log、.csv、.pcapng 和 .html 供他人使用</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Save &amp;part</source>
        <translation>保存部分(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Shown rows...</source>
        <translation>显示的行(&amp;S)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saves the rows that pass the filter</source>
        <translation>保存符合过滤条件的行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;elected rows...</source>
        <translation>所选的行(&amp;E)…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saves the selected rows</source>
        <translation>保存所选的行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Hide names and addresses</source>
        <translation>隐藏名称和地址(&amp;H)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Record to file...</source>
        <translation>记录到文件(&amp;R)…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Writes the trace into a file while it grows</source>
        <translation>边运行边把跟踪记录写入文件</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Save repor&amp;t...</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Pro&amp;file</source>
        <translation>配置(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Open profile...</source>
        <translation>打开配置(&amp;O)…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save profile...</source>
        <translation>保存配置(&amp;S)…</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Copy the other machine&apos;s command</source>
        <translation>复制对方机器的命令(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies a command that runs the other side with these settings</source>
        <translation>复制一条命令，用这些设置运行另一端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save the other &amp;machine&apos;s profile...</source>
        <translation>保存对方机器的配置(&amp;M)…</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closes the opened trace or comparison</source>
        <translation>关闭打开的跟踪记录或比较</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the selected rows as aligned text</source>
        <translation>把所选行复制为对齐的文本</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy ce&amp;ll</source>
        <translation>复制单元格(&amp;L)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the current cell</source>
        <translation>复制当前单元格</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy &amp;all rows</source>
        <translation>复制所有行(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies all rows that are shown</source>
        <translation>复制所有显示的行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select &amp;everything</source>
        <translation>全选(&amp;E)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Selects all rows that are shown</source>
        <translation>选择所有显示的行</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Saves the settings of this run under a name, as a file that can be shared</source>
        <translation>以一个名称把本次运行的设置保存为可共享的文件</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Opens a saved trace in a new tab, read-only</source>
        <translation>在新标签页中以只读方式打开已保存的跟踪记录</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Replaces names and addresses in all that is saved or copied, so that it can be posted in public and still be compared</source>
        <translation>替换所有保存或复制内容中的名称和地址，以便公开发布，同时仍可进行比较</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Recordin&amp;g limit</source>
        <translation>记录大小上限(&amp;G)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A recording ends at this size; the run goes on</source>
        <translation>记录达到此大小即结束；测试继续运行</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reads the settings of a run from a file</source>
        <translation>从文件读取测试设置</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saves a profile with which the other machine takes the other role of this run</source>
        <translation>保存一份配置，让对方机器担任本次测试的另一角色</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear recent &amp;groups</source>
        <translation>清除最近用过的组(&amp;G)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clears the list of groups used before</source>
        <translation>清空用过的组的列表</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stops the run and quits</source>
        <translation>停止测试并退出</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Copy fi&amp;x</source>
        <translation>复制修复命令(&amp;X)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the commands that fix the chosen cause</source>
        <translation>复制修复所选原因的命令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies outcome, causes and evidence as plain text for a ticket</source>
        <translation>以纯文本复制结果、原因和依据，便于填写工单</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Filter or find</source>
        <translation>过滤或查找(&amp;F)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the filter box</source>
        <translation>转到过滤框</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goes to the next row that contains the text of the filter box</source>
        <translation>转到下一个包含过滤框文本的行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the previous row that contains it</source>
        <translation>转到上一个包含该文本的行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear f&amp;ilter</source>
        <translation>清除过滤(&amp;I)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shows all rows again</source>
        <translation>重新显示所有行</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Mark or unmark row</source>
        <translation>标记或取消标记行(&amp;M)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Marks the selected rows, or removes their mark</source>
        <translation>标记所选行，或去掉其标记</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Discards this run&apos;s trace</source>
        <translation>丢弃本次测试的跟踪记录</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Counts all times from the current row</source>
        <translation>所有时间从当前行开始计算</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Increases the trace font size</source>
        <translation>增大跟踪记录的字号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Decreases the trace font size</source>
        <translation>减小跟踪记录的字号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resets the trace font size</source>
        <translation>恢复跟踪记录的字号</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Runs long enough (6 min) for an unrefreshed MLD membership to expire (260 s), and shows when it worked and when it didn&apos;t; &apos;End after&apos; sets another time</source>
        <translation>运行足够长的时间（6 分钟），使未刷新的 MLD 成员关系过期（260 s），并显示何时正常、何时不正常；可用“结束时限”设置其他时间</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Checks this machine alone: no other machine is needed</source>
        <translation>只检查本机：不需要另一台机器</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Rescans the interfaces</source>
        <translation>重新扫描接口</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lists all keyboard shortcuts</source>
        <translation>列出所有键盘快捷键</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>Next mar&amp;k</source>
        <translation>下一个标记(&amp;K)</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>Compares the other machine&apos;s trace with this one: what left, what arrived, what was lost; with several, who hears whom</source>
        <translation>把另一台机器的跟踪记录与本记录比较：发出了什么、到达了什么、丢失了什么；有多份时显示谁能收到谁</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Saves outcome, causes and peers for a program (JSON), a person (text) or a browser (HTML)</source>
        <translation>为程序（JSON）、人（文本）或浏览器（HTML）保存结果、原因和对端</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Goes to the next marked row</source>
        <translation>转到下一个已标记的行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pre&amp;vious mark</source>
        <translation>上一个标记(&amp;V)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the previous marked row</source>
        <translation>转到上一个已标记的行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear &amp;trace</source>
        <translation>清空跟踪记录(&amp;T)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stays at the end while rows arrive</source>
        <translation>有新行到达时停留在末尾</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Clock</source>
        <translation>时钟(&amp;C)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Date and &amp;UTC</source>
        <translation>日期和 UTC(&amp;U)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Since &amp;start</source>
        <translation>自开始起(&amp;S)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since &amp;previous</source>
        <translation>自上一行起(&amp;P)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Since the &amp;marked row</source>
        <translation>自标记的行起(&amp;M)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How the time of a row is counted</source>
        <translation>行时间的计算方式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Count from &amp;this row</source>
        <translation>从此行开始计时(&amp;T)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shows or hides this column</source>
        <translation>显示或隐藏此列</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Zoom o&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Normal &amp;size</source>
        <translation>正常大小(&amp;S)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fi&amp;ndings</source>
        <translation>诊断结果(&amp;N)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Peers</source>
        <translation>对端(&amp;P)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This m&amp;achine</source>
        <translation>本机(&amp;A)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Goes to this part of the window</source>
        <translation>转到窗口的这一部分</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;More settings of the run</source>
        <translation>更多测试设置(&amp;M)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source, count, interval, timeout and the rest</source>
        <translation>源、数量、间隔、超时等</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>App&amp;earance</source>
        <translation>外观(&amp;E)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colours of the window</source>
        <translation>窗口的配色</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the group and answer each HELLO with WELCOME</source>
        <translation>加入组，用 WELCOME 应答每个 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;quest</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send HELLO to the group and collect the answers</source>
        <translation>向组发送 HELLO 并收集应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starts or stops the run</source>
        <translation>开始或停止测试</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Watch for six minutes</source>
        <translation>观察六分钟(&amp;W)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Try it here</source>
        <translation>在本机试试(&amp;T)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both roles on this machine: a whole exchange in one click</source>
        <translation>本机同时担任两种角色：一次点击完成整个交换</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Check this machine</source>
        <translation>检查本机(&amp;C)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Look at the &amp;firewall rules (asks for the administrator&apos;s password)</source>
        <translation>查看防火墙规则（需要管理员密码）(&amp;F)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From then on runs read the rules and name the one that drops; nothing is changed</source>
        <translation>此后的运行会读取规则并指出丢弃数据包的那一条；不做任何更改</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Refresh interfaces</source>
        <translation>刷新接口(&amp;R)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opens the user guide</source>
        <translation>打开用户指南</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Copy system information</source>
        <translation>复制系统信息(&amp;C)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies versions and interfaces for a problem report</source>
        <translation>复制版本和接口信息，用于报告问题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Sixcast</source>
        <translation>关于 Sixcast(&amp;A)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>Sixcast::MainWindow</name>
    <message>
        <location filename="../../widgets/mainwindow.cpp" line="+616"/>
        <location line="+51"/>
        <location line="+82"/>
        <source>Sixcast</source>
        <translation>Sixcast</translation>
    </message>
    <message>
        <location line="-314"/>
        <source>Ready. Start Listen on one machine first, then Request on the other one</source>
        <translation>就绪。先在一台机器上开始“监听”，再在另一台上开始“请求”</translation>
    </message>
    <message>
        <location line="-342"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Requesting</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+373"/>
        <source>Looking for the cause</source>
        <translation>正在查找原因</translation>
    </message>
    <message>
        <location line="-361"/>
        <source>Waiting for a HELLO</source>
        <translation>等待 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+12"/>
        <source>Works</source>
        <translation>已通</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+18"/>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Not working</source>
        <translation>不通</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Heard</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works in part</source>
        <translation>部分正常</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing heard</source>
        <translation>没有收到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Findings</source>
        <translation>诊断结果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location line="+256"/>
        <source>That cause is gone</source>
        <translation>该原因已经消失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start on the other machine again: its next HELLO shows whether it works.</source>
        <translation>请在对方机器上再按一次“开始”：它的下一个 HELLO 会说明是否已通。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No findings yet</source>
        <translation>还没有诊断结果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start: when an answer is missing, the likely causes appear here, each with its evidence and what to do.</source>
        <translation>请按“开始”：没有应答时，这里会列出可能的原因，每个都有依据和处理方法。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What is found appears here in a few seconds.</source>
        <translation>几秒钟后这里会显示结果。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing wrong so far</source>
        <translation>目前没有发现问题</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now press Start with Request on the other machine. If its HELLOs don&apos;t arrive, the cause appears here.</source>
        <translation>现在请在另一台机器上选择“请求”并按“开始”。如果它的 HELLO 没有到达，这里会显示原因。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If no answer comes, the cause appears here.</source>
        <translation>如果没有应答，这里会显示原因。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A capture has no verdict of its own</source>
        <translation>抓包本身没有结论</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups shows who asks, who listens and who sends in it, and what doesn&apos;t fit.</source>
        <translation>“组”显示其中谁在查询、谁在监听、谁在发送，以及哪些不相符。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1
%2</source>
        <comment>what was opened; what it tells</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This trace alone has no verdict</source>
        <translation>仅凭此跟踪记录没有结论</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare it with the other machine&apos;s trace: together they show where datagrams were lost.</source>
        <translation>请把它与对方机器的跟踪记录比较：两者合起来才能显示数据报在何处丢失。</translation>
    </message>
    <message>
        <location line="+121"/>
        <source>as here</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>%1 - Sixcast</source>
        <comment>state</comment>
        <translation>%1 - Sixcast</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>A profile can&apos;t be opened during a run</source>
        <translation>运行期间不能打开配置</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>The next run reads the firewall rules.</source>
        <translation>下一次运行会读取防火墙规则。</translation>
    </message>
    <message>
        <location line="-158"/>
        <source>Who hears whom shows where, not why</source>
        <translation>“谁能收到谁”显示何处，而非为何</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a pair above and compare the two: their traces together show where datagrams were lost, and why.</source>
        <translation>请在上方选择一对并比较：两份跟踪记录合在一起可显示数据报丢在何处以及原因。</translation>
    </message>
    <message>
        <location line="+300"/>
        <source>The trace of this run is not saved.</source>
        <translation>本次测试的跟踪记录尚未保存。</translation>
    </message>
    <message>
        <location filename="../../widgets/mainwindowactions.cpp" line="+125"/>
        <source>Copied the command for the other machine</source>
        <translation>已复制对方机器的命令</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Copied the system information</source>
        <translation>已复制系统信息</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Open trace</source>
        <translation>打开跟踪记录</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+13"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Open the other machine&apos;s trace</source>
        <translation>打开对方机器的跟踪记录</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Sixcast report</source>
        <translation>Sixcast 报告</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The trace of this run isn&apos;t saved. Discard it?</source>
        <translation>本次测试的跟踪记录尚未保存。要丢弃吗？</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>There is no report before a run has ended</source>
        <translation>运行结束之前没有报告</translation>
    </message>
    <message>
        <location line="-34"/>
        <location line="+13"/>
        <source>Traces and packet captures (*.sixcast *.pcap *.pcapng *.cap)</source>
        <translation>跟踪记录和抓包 (*.sixcast *.pcap *.pcapng *.cap)</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Clear trace</source>
        <translation>清空跟踪记录</translation>
    </message>
</context>
<context>
    <name>Sixcast::MatrixModel</name>
    <message>
        <location filename="../../widgets/compare/matrixview.cpp" line="+129"/>
        <source>Listener: %1</source>
        <translation>监听端：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester: %1</source>
        <translation>请求端：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::MatrixView</name>
    <message>
        <location line="+12"/>
        <source>Who hears whom</source>
        <translation>谁能收到谁</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What doesn&apos;t work in full</source>
        <translation>未完全正常的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare these two</source>
        <translation>比较这两份</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Lays the traces of the chosen pair side by side (Return)</source>
        <translation>并排显示所选一对的跟踪记录（回车键）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy comparison</source>
        <translation>复制比较结果</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard, the worst first (%1 of %2)</source>
        <translation>收到情况，最差的在前（%1 / %2）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Heard, the worst first</source>
        <translation>收到情况，最差的在前</translation>
    </message>
</context>
<context>
    <name>Sixcast::MeasureStrip</name>
    <message>
        <location filename="../../widgets/measure/measurestrip.cpp" line="+28"/>
        <source>Stream over time</source>
        <translation>随时间变化的数据流</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 spans; most was missing in the one that ended at %2</source>
        <translation>%1 个时段；缺失最多的时段结束于 %2</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Missing, up to %1</source>
        <translation>缺失，最多 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Per second, up to %1</source>
        <translation>每秒，最多 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jitter, up to %1 ms</source>
        <translation>抖动，最多 %1 ms</translation>
    </message>
</context>
<context>
    <name>Sixcast::MeasureView</name>
    <message>
        <location filename="../../widgets/measure/measureview.cpp" line="+82"/>
        <source>Stream</source>
        <translation>数据流</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream over time</source>
        <translation>随时间变化的数据流</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>No stream yet</source>
        <translation>尚无数据流</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Under More, set the datagrams per second and request: numbered datagrams show how many are lost, and where.</source>
        <translation>在“更多”中设置每秒数据报数并发起请求：带编号的数据报会显示丢失了多少，以及在哪里丢失。</translation>
    </message>
</context>
<context>
    <name>Sixcast::Memberships</name>
    <message>
        <location filename="../../core/session/memberships.cpp" line="+46"/>
        <source>the group is source-specific (RFC 4607): without the sender&apos;s address as source, routers forward nothing of it</source>
        <translation>该组是特定源组（RFC 4607）：不以发送方的地址作为源，路由器就不会转发它的任何数据</translation>
    </message>
    <message>
        <location line="+158"/>
        <source>the interface vanished</source>
        <translation>接口消失了</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>the interface was %1 before</source>
        <translation>该接口之前是 %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the interface is usable; addresses: %1</source>
        <translation>接口可用；地址：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Misfits</name>
    <message>
        <location filename="../../core/inspect/misfits.cpp" line="+96"/>
        <source>MLD messages from %1 don&apos;t have hop limit 1</source>
        <translation>来自 %1 的 MLD 消息的跳数限制不是 1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hosts, routers and switches ignore such a message: it could come from another link.</source>
        <translation>主机、路由器和交换机会忽略这样的消息：它可能来自另一条链路。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>MLD messages from %1 have no router alert</source>
        <translation>来自 %1 的 MLD 消息没有路由器告警选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Routers, and switches with MLD snooping, may ignore a message without this option.</source>
        <translation>路由器和启用 MLD 侦听的交换机可能忽略没有此选项的消息。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Queries from %1, which isn&apos;t a link-local address</source>
        <translation>查询来自 %1，它不是链路本地地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hosts ignore them, so memberships expire. A switch that asks without an address needs one on this VLAN.</source>
        <translation>主机会忽略它们，因此成员关系会过期。不带地址发送查询的交换机需要在此 VLAN 上有一个链路本地地址。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two queriers: %1 goes on asking beside one with a lower address</source>
        <translation>有两个查询器：已有地址更小的查询器，%1 仍继续查询</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lower address wins the election and the other falls silent, unless it doesn&apos;t receive the other&apos;s queries, or two links are joined here.</source>
        <translation>地址较小的赢得选举，另一个停止查询；除非它收不到对方的查询，或有两条链路在此相连。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No MLD querier seen in %1</source>
        <translation>在 %1 内没有看到 MLD 查询器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without queries, switches with MLD snooping forget who wants a group after about 260 s.</source>
        <translation>没有查询时，启用 MLD 侦听的交换机在约 260 s 后忘记谁需要某个组。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A querier asks every 125 s as a rule: capture for longer to be sure.</source>
        <translation>查询器通常每 125 s 查询一次：请延长抓包时间以便确认。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The querier %1 announces a query only every %2 s</source>
        <translation>查询器 %1 宣称每 %2 s 才查询一次</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No query for %1</source>
        <translation>有 %1 没有查询</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Switches and routers expect a query every 125 s: with their usual settings a membership expires after 260 s.</source>
        <translation>交换机和路由器预期每 125 s 有一次查询：按通常的设置，成员关系在 260 s 后过期。</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%1 didn&apos;t report %2 after %n query(s)</source>
        <translation>
            <numerusform>%n 次查询之后，%1 没有报告 %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It had reported the group before. Either it no longer receives the queries, or its report doesn&apos;t reach this place.</source>
        <translation>它之前报告过该组。要么它不再收到查询，要么它的报告到不了这个位置。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 has members, but nobody sent to it</source>
        <translation>%1 有成员，但没有机器向它发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The sender was silent, or its datagrams don&apos;t reach this place.</source>
        <translation>发送方没有发送，或其数据报到不了这个位置。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Datagrams to %1, which nobody reported here</source>
        <translation>有发往 %1 的数据报，但这里没有机器报告过该组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Members were asked for within this capture. A switch with MLD snooping may keep their reports from this place.</source>
        <translation>在此抓包期间查询过成员。启用 MLD 侦听的交换机可能不把成员的报告转发到这个位置。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Members may have reported it before this capture, or where a switch keeps their reports from this place.</source>
        <translation>成员可能在此抓包之前报告过，或者交换机没有把它们的报告转发到这个位置。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Datagrams from %1 to %2 have hop limit 1</source>
        <translation>从 %1 到 %2 的数据报的跳数限制为 1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The scope of the group is wider than the link, but no router passes them on.</source>
        <translation>该组的作用域大于本链路，但没有路由器会转发这些数据报。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 sends to %2 from a link-local address</source>
        <translation>%1 用链路本地地址向 %2 发送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The scope of the group is wider than the link, but routers never forward a link-local source.</source>
        <translation>该组的作用域大于本链路，但路由器从不转发链路本地源地址的数据报。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Datagrams to %1 on a link</source>
        <translation>链路上有发往 %1 的数据报</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An interface-local group must never leave its machine.</source>
        <translation>接口本地组绝不应离开所在的机器。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The scope of this group is reserved.</source>
        <translation>该组的作用域为保留。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 isn&apos;t on any of the link&apos;s prefixes</source>
        <translation>%1 不在本链路的任何前缀之内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It doesn&apos;t come from a router seen here either. Receivers and routers that check the reverse path drop it.</source>
        <translation>它也不是来自这里看到的路由器。检查反向路径的接收方和路由器会丢弃它。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 doesn&apos;t answer neighbor solicitations</source>
        <translation>%1 不应答邻居请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast answers to it are lost. The advertisements of others may not reach this place.</source>
        <translation>发给它的单播应答会丢失。其他机器的通告可能到不了这个位置。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No router answers router solicitations</source>
        <translation>没有路由器应答路由器请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a router on this link, multicast stays on it.</source>
        <translation>本链路上没有路由器，组播就只在本链路内。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 reports port %2 unreachable</source>
        <translation>%1 报告端口 %2 不可达</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its program had closed the port when a unicast datagram came, or never opened it.</source>
        <translation>单播数据报到达时，其程序已关闭该端口，或从未打开过。</translation>
    </message>
</context>
<context>
    <name>Sixcast::NativeUdpSocket</name>
    <message>
        <location filename="../../core/net/nativeudpsocket.cpp" line="+70"/>
        <source>The socket is open already.</source>
        <translation>套接字已经打开。</translation>
    </message>
    <message>
        <location line="+262"/>
        <source>Receiving has failed: %1</source>
        <translation>接收失败：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyBar</name>
    <message>
        <location filename="../../widgets/session/nearbybar.cpp" line="+52"/>
        <location line="+126"/>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Takes over group, port and interface</source>
        <translation>采用其组、端口和接口</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 listens on %2</source>
        <translation>%1 在 %2 上监听</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Nearby: %1</source>
        <translation>附近：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nearby: %1, not on this port</source>
        <translation>附近：%1，不是此端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nearby: %1, not on this group</source>
        <translation>附近：%1，不是此组</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 asks for %2: not this port</source>
        <translation>%1 请求的是 %2：不是此端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2: not this group</source>
        <translation>%1 请求的是 %2：不是此组</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Use %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Other listeners: %1</source>
        <translation>其他监听端：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listening nearby: %1</source>
        <translation>附近的监听端：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyListView</name>
    <message>
        <location line="+12"/>
        <source>Nobody yet. Each Sixcast that listens on this link appears here.</source>
        <translation>还没有。在本链路上监听的每个 Sixcast 都会出现在这里。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Use %1</source>
        <translation>采用：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyWatch</name>
    <message>
        <location filename="../../core/diagnosis/nearbywatch.cpp" line="+83"/>
        <source>%1 asks for %2 port %3: not this port</source>
        <translation>%1 请求的是 %2 端口 %3：不是此端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2 port %3: not this group</source>
        <translation>%1 请求的是 %2 端口 %3：不是此组</translation>
    </message>
</context>
<context>
    <name>Sixcast::Obstacle</name>
    <message>
        <location filename="../../core/net/interfaceinfo.cpp" line="+115"/>
        <source>switched off (down)</source>
        <translation>已停用（down）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no carrier: unplugged, or the other end is off</source>
        <translation>无载波：没有接线，或另一端已关闭</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>IPv6 is switched off</source>
        <translation>IPv6 已关闭</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU below the 1280 bytes that IPv6 needs</source>
        <translation>MTU 小于 IPv6 所需的 1280 字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port of a bridge: the bridge serves in its place</source>
        <translation>网桥的端口：由网桥代替它工作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>neighbour discovery is off (NOARP)</source>
        <translation>邻居发现已关闭（NOARP）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>another machine has the same address (duplicate)</source>
        <translation>另一台机器有相同的地址（重复）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address is still being checked for duplicates</source>
        <translation>地址仍在进行重复检测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no IPv6 address</source>
        <translation>没有 IPv6 地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no link-local address</source>
        <translation>没有链路本地地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reaches this machine only</source>
        <translation>只能到达本机</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>multicast flag is off</source>
        <translation>组播标志未启用</translation>
    </message>
</context>
<context>
    <name>Sixcast::OsError</name>
    <message>
        <location filename="../../core/base/oserroradvice.cpp" line="+34"/>
        <source>This system has no IPv6: the kernel was started without it. Look for ipv6.disable=1 in /proc/cmdline.</source>
        <translation>本系统没有 IPv6：内核启动时禁用了它。请在 /proc/cmdline 中查看是否有 ipv6.disable=1。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This program has too many files and sockets open. Raise the limit (ulimit -n).</source>
        <translation>本程序打开的文件和套接字太多。请提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The group has too many sources. The limit is net.ipv6.mld_max_msf.</source>
        <translation>该组的源太多。上限是 net.ipv6.mld_max_msf。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The value is out of range for this option.</source>
        <translation>该值超出此选项的范围。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface is down, has IPv6 switched off, or has no route for the destination (ff00::/8 for a group). See: ip link show; ip -6 route show table all.</source>
        <translation>接口已停用、关闭了 IPv6，或没有到目的地的路由（组的路由为 ff00::/8）。请查看：ip link show; ip -6 route show table all。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface has no usable IPv6 address to send from: none, a duplicate, or one that is still being checked, which takes 1 to 2 seconds after the link comes up. See: ip -6 address show.</source>
        <translation>接口没有可用于发送的 IPv6 地址：没有地址、地址重复，或仍在检测中（链路启用后需要 1 到 2 秒）。请查看：ip -6 address show。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>macOS has most likely not granted access to the local network, or a route is missing. Allow it in System Settings, Privacy and Security, Local Network.</source>
        <translation>macOS 很可能没有授权访问本地网络，或缺少路由。请在“系统设置”&gt;“隐私与安全性”&gt;“本地网络”中允许。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>A route or rule prohibits the destination. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>某条路由或规则禁止该目的地。请查看：ip -6 route show table all; ip -6 rule。</translation>
    </message>
    <message>
        <location line="-81"/>
        <location line="+151"/>
        <source>A sandbox or security policy forbids sockets. Check its log, or run Sixcast outside of it.</source>
        <translation>沙箱或安全策略禁止使用套接字。请检查其日志，或在沙箱之外运行 Sixcast。</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Another program uses this UDP port and doesn&apos;t share it. See which: ss -6ulpn; end it, or use another port on both machines.</source>
        <translation>另一个程序占用了此 UDP 端口且不共享。用 ss -6ulpn 查看是哪个；结束它，或在两台机器上改用另一个端口。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The address isn&apos;t one of this machine&apos;s, or is still being checked for duplicates. See: ip -6 address show.</source>
        <translation>该地址不属于本机，或仍在进行重复检测。请查看：ip -6 address show。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The port needs a privilege: ports below 1024 are reserved. Use 1024 or higher.</source>
        <translation>此端口需要特权：1024 以下的端口为保留端口。请使用 1024 或更高的端口。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The address is a group, or a link-local address without its interface. Bind to :: instead.</source>
        <translation>该地址是组地址，或是没有指定接口的链路本地地址。请改为绑定到 ::。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This socket has already joined the group on this interface.</source>
        <translation>此套接字已在该接口上加入了此组。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The address isn&apos;t a multicast group, or the interface has no IPv6 because its MTU is below 1280 bytes. See: ip link show.</source>
        <translation>该地址不是组播组，或接口因 MTU 小于 1280 字节而没有 IPv6。请查看：ip link show。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The socket isn&apos;t an IPv6 socket, so it can&apos;t join.</source>
        <translation>该套接字不是 IPv6 套接字，因此无法加入。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This socket isn&apos;t a member of the group on this interface (any more).</source>
        <translation>此套接字（已）不是该接口上此组的成员。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This system doesn&apos;t support the option; the run continues without it.</source>
        <translation>本系统不支持此选项；测试将在没有它的情况下继续。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A route or rule makes the destination unreachable. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>某条路由或规则使目的地不可达。请查看：ip -6 route show table all; ip -6 rule。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This machine&apos;s firewall blocks it. Allow Sixcast in Windows Defender Firewall.</source>
        <translation>本机防火墙阻止了它。请在 Windows Defender 防火墙中允许 Sixcast。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A blackhole route drops it, or source address, zone and interface contradict each other. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>黑洞路由丢弃了它，或源地址、区域与接口互相矛盾。请查看：ip -6 route show table all; ip -6 rule。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The destination has no address or no port.</source>
        <translation>目的地没有地址或没有端口。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The datagram is too large: more than 65,527 bytes, or more than the MTU where fragments are forbidden.</source>
        <translation>数据报太大：超过 65,527 字节，或在禁止分片时超过 MTU。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The interface&apos;s queue dropped it: a traffic limit, or more than the link can carry. See: tc -s qdisc show.</source>
        <translation>接口的队列丢弃了它：有流量限制，或超出链路的承载能力。请查看：tc -s qdisc show。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The send buffer is full: datagrams are sent faster than the link takes them.</source>
        <translation>发送缓冲区已满：发送数据报的速度超过链路的接收速度。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This machine&apos;s firewall drops outgoing packets. See its output rules: nft list ruleset; ip6tables -S OUTPUT.</source>
        <translation>本机防火墙丢弃了发出的数据包。请查看其出站规则：nft list ruleset; ip6tables -S OUTPUT。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The receiver refused an earlier datagram; this one wasn&apos;t sent.</source>
        <translation>接收方拒绝了较早的一个数据报；这一个没有发送。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The socket isn&apos;t an IPv6 socket, so it can&apos;t reach the group.</source>
        <translation>该套接字不是 IPv6 套接字，因此无法到达该组。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The machine is reachable, but nothing listens on that port, or its firewall rejects it.</source>
        <translation>机器可以到达，但该端口上没有程序监听，或其防火墙拒绝了它（reject）。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A firewall on the path or on the other machine blocks it: ICMPv6 administratively prohibited.</source>
        <translation>途中或对方机器上的防火墙阻止了它：ICMPv6 管理性禁止（administratively prohibited）。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The other machine doesn&apos;t answer neighbour discovery: it is gone, or ICMPv6 133 to 136 is filtered. See: ip -6 neighbour show.</source>
        <translation>对方机器不应答邻居发现：它已离线，或 ICMPv6 133 到 136 被过滤。请查看：ip -6 neighbour show。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The datagram is larger than a link on the path can carry (ICMPv6 packet too big).</source>
        <translation>数据报大于途中某条链路的承载能力（ICMPv6 packet too big）。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The receiver refused an earlier datagram from this program.</source>
        <translation>接收方拒绝了本程序较早的一个数据报。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A security policy (SELinux, AppArmor, a container) blocks this port. Check its log.</source>
        <translation>安全策略（SELinux、AppArmor、容器）阻止了此端口。请检查其日志。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The option needs a privilege; the run continues without it.</source>
        <translation>此选项需要特权；测试将在没有它的情况下继续。</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>A router, or this machine, has no route to the other machine. See: ip -6 route get ADDRESS.</source>
        <translation>某个路由器或本机没有到对方机器的路由。请查看：ip -6 route get 地址。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The system has too many files and sockets open (fs.file-max).</source>
        <translation>系统打开的文件和套接字太多（fs.file-max）。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This socket has joined too many groups. Raise net.core.optmem_max, or join fewer.</source>
        <translation>此套接字加入的组太多。请提高 net.core.optmem_max，或少加入一些。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The interface is gone. Choose it again; see: ip link show.</source>
        <translation>接口已消失。请重新选择；查看：ip link show。</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+11"/>
        <source>The system is out of memory for the network.</source>
        <translation>系统的网络内存不足。</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>A security policy of this machine forbids it (SELinux, AppArmor, a container, a firewall).</source>
        <translation>本机的安全策略禁止了它（SELinux、AppArmor、容器、防火墙）。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface is down. Bring it up: ip link set NAME up.</source>
        <translation>接口已停用。请启用：ip link set 名称 up。</translation>
    </message>
</context>
<context>
    <name>Sixcast::OwnStep</name>
    <message>
        <location filename="../../core/report/ownstep.cpp" line="+27"/>
        <source>Read the firewall rules and run again</source>
        <translation>读取防火墙规则并再次运行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again on all interfaces</source>
        <translation>在所有接口上再次运行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again and ask %1 directly</source>
        <translation>再次运行并直接询问 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again with hop limit %1</source>
        <translation>以跳数限制 %1 再次运行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again from an automatic source address</source>
        <translation>用自动选择的源地址再次运行</translation>
    </message>
</context>
<context>
    <name>Sixcast::OwnWords</name>
    <message>
        <location filename="../../core/report/ownwords.cpp" line="+30"/>
        <source>The listener&apos;s</source>
        <translation>监听端的</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>This machine&apos;s</source>
        <translation>本机的</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener&apos;s</source>
        <translation>监听端的</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>this machine&apos;s</source>
        <translation>本机的</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The requester&apos;s</source>
        <translation>请求端的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester&apos;s</source>
        <translation>请求端的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The cause: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most likely: %1.</source>
        <translation>最可能：%1。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A possible cause: %1.</source>
        <translation>可能的原因：%1。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fix it on the other machine.</source>
        <translation>请在对方机器上修复。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fix it on %1 (%2).</source>
        <comment>address, role</comment>
        <translation>请在 %1（%2）上修复。</translation>
    </message>
</context>
<context>
    <name>Sixcast::PathView</name>
    <message>
        <location filename="../../widgets/findings/pathview.cpp" line="+260"/>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>reported %1 s ago</source>
        <translation>%1 秒前报告</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeerPaths</name>
    <message>
        <location filename="../../widgets/findings/peerpaths.cpp" line="+39"/>
        <source>Path of the peer</source>
        <translation>对端的路径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chooses whose path is drawn</source>
        <translation>选择绘制哪个对端的路径</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>%1: %2</source>
        <comment>peer: how far it comes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeersModel</name>
    <message>
        <location filename="../../widgets/findings/peersview.cpp" line="+37"/>
        <source>%1 - %2</source>
        <comment>shortest and longest round trip</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Answers that were not sent because of the limits per second</source>
        <translation>因每秒上限而未发送的应答</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held back</source>
        <translation>限速未发</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shortest - longest</source>
        <translation>最短 - 最长</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeersView</name>
    <message>
        <location line="+8"/>
        <source>Peers</source>
        <translation>对端</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No other machine yet</source>
        <translation>还没有其他机器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start here and on the other machine: each one that sends HELLO or WELCOME gets a row.</source>
        <translation>请在本机和另一台机器上按“开始”：每台发送 HELLO 或 WELCOME 的机器占一行。</translation>
    </message>
</context>
<context>
    <name>Sixcast::PingProbe</name>
    <message>
        <location filename="../../core/probes/pingprobe.cpp" line="+27"/>
        <source>This system has no ping sockets.</source>
        <translation>此系统没有 ping 套接字。</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>%1 (%2): %3 answers to %4 requests %5</source>
        <translation>%1（%2）：%4 个请求得到 %3 个应答 %5</translation>
    </message>
</context>
<context>
    <name>Sixcast::Printouts</name>
    <message>
        <location filename="../../app/printouts.cpp" line="+26"/>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usable, but: %1</source>
        <translation>可用，但：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not usable: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>duplicate: another machine has this address</source>
        <translation>重复：另一台机器使用此地址</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tentative: not usable yet</source>
        <translation>暂定：尚不可用</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>   lost: %1</source>
        <translation>   丢失：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLO sent -&gt; arrived:</source>
        <translation>HELLO 发出 -&gt; 到达：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOME sent -&gt; arrived:</source>
        <translation>WELCOME 发出 -&gt; 到达：</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No other Sixcast was heard within %1 s. A listener tells of itself once a second, unless it keeps quiet.
</source>
        <translation>%1 s 内没有听到其他 Sixcast。监听端每秒报告自己一次，除非它保持静默。
</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 listens on %2, heard %3 s ago
</source>
        <translation>%1 在 %2 上监听，%3 s 前听到
</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2, heard %3 s ago
</source>
        <translation>%1 请求的是 %2，%3 s 前听到
</translation>
    </message>
</context>
<context>
    <name>Sixcast::Profile</name>
    <message>
        <location filename="../../core/profile/profile.cpp" line="+58"/>
        <source>%1 is not a group: a group begins with ff.</source>
        <translation>%1 不是组：组地址以 ff 开头。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2 is not the address of one machine.</source>
        <translation>%1：%2 不是一台机器独有的地址。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: at most %2 addresses are possible.</source>
        <translation>%1：最多可以有 %2 个地址。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>&apos;%1&apos; takes %2.</source>
        <translation>“%1”应为%2。</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A join is either for certain sources or for all but certain ones.</source>
        <translation>加入组时，要么只限某些源，要么排除某些源，不能两者兼有。</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>The interface&apos;s name has characters that no interface has.</source>
        <translation>接口名称中有接口不会有的字符。</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>%1: %2 is out of range, %3 to %4 is possible.</source>
        <translation>%1：%2 超出范围，可以是 %3 到 %4。</translation>
    </message>
    <message>
        <location filename="../../core/profile/profilejson.cpp" line="+78"/>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>an IPv6 address</source>
        <translation>IPv6 地址</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is no profile: it is too large.</source>
        <translation>这不是配置文件：它太大。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no profile: %1.</source>
        <translation>这不是配置文件：%1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it holds no JSON object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is no profile that this version can read: its format is &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>此版本无法读取这个配置文件：其格式是“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>&apos;%1&apos; must be %2, not %3.</source>
        <comment>a key of a file, what is right</comment>
        <translation>“%1”必须是%2，而不是 %3。</translation>
    </message>
</context>
<context>
    <name>Sixcast::ProfileField</name>
    <message>
        <location filename="../../core/profile/profilefields.cpp" line="+61"/>
        <source>%1 or %2</source>
        <comment>the last two of a list of words</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <location filename="../../core/profile/profilefields.h" line="+74"/>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>multicast group in any spelling, as in ff02::1, ff02::1%eth0 or [ff02::1%eth0]:28015 (default %1)</source>
        <translation>组播组，任意写法，例如 ff02::1、ff02::1%eth0 或 [ff02::1%eth0]:28015（默认 %1）</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>UDP port of the group, %2 to %3 (default %1)</source>
        <translation>组的 UDP 端口，%2 到 %3（默认 %1）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>network interface by name or number, or every usable one (default: the best one)</source>
        <translation>按名称或编号指定的网络接口，或所有可用接口（默认：最合适的接口）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hop limit of multicast packets, %2 to %3 (default %1)</source>
        <translation>组播数据包的跳数限制，%2 到 %3（默认 %1）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>source</source>
        <translation>源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join for this sender only (source-specific multicast; default: any sender); may be given several times</source>
        <translation>只为此发送方加入（特定源组播；默认：任意发送方）；可以多次指定</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>excluded source</source>
        <translation>排除的源</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join for any sender but this one; may be given several times</source>
        <translation>为除此之外的任意发送方加入；可以多次指定</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>source address</source>
        <translation>源地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send from this address of this machine (default: the system chooses)</source>
        <translation>从本机的这个地址发送（默认：由系统选择）</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>source port</source>
        <translation>源端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send from this port, %2 to %3 (default: %1)</source>
        <translation>从这个端口发送，%2 到 %3（默认：%1）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>other machine&apos;s address</source>
        <translation>对方机器的地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unicast address of the other machine, probed as well</source>
        <translation>对方机器的单播地址，也会被探测</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send N HELLOs (default %1)</source>
        <translation>发送 N 个 HELLO（默认 %1）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>end after N HELLOs (default: no limit)</source>
        <translation>收到 N 个 HELLO 后结束（默认：不限）</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+84"/>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location line="-75"/>
        <source>interval (ms)</source>
        <translation>间隔 (ms)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pause between two HELLOs in milliseconds (default %1)</source>
        <translation>两个 HELLO 之间的间隔，毫秒（默认 %1）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>timeout (ms)</source>
        <translation>超时 (ms)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait this long for answers after the last HELLO, in milliseconds (default %1)</source>
        <translation>最后一个 HELLO 之后等待应答的时间，毫秒（默认 %1）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>duration (s)</source>
        <translation>时长 (s)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run for this long, then report when it worked and when it didn&apos;t: 90, 90s, 6m, 2h (default: until --count is sent)</source>
        <translation>运行这么长时间，然后报告何时正常、何时不正常：90、90s、6m、2h（默认：直到发完 --count 个）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>run for this long, then report when it worked and when it didn&apos;t: 90, 90s, 6m, 2h (default: until stopped)</source>
        <translation>运行这么长时间，然后报告何时正常、何时不正常：90、90s、6m、2h（默认：直到停止）</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>datagrams per second</source>
        <translation>每秒数据报数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>measure loss: send N numbered datagrams per second beside the HELLOs, for 10 seconds, or for --for, or --count of them (default: %1)</source>
        <translation>测量丢失：在 HELLO 之外每秒发送 N 个带编号的数据报，持续 10 秒，或 --for 的时长，或 --count 个（默认：%1）</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>bytes per datagram</source>
        <translation>每个数据报的字节数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>UDP payload of those datagrams, %2 to %3 (default 200); without --rate, 1000 per second</source>
        <translation>这些数据报的 UDP 载荷，%2 到 %3（默认 200）；不带 --rate 时每秒 1000 个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ask the system for a receive buffer of %2 to %3 bytes, to try what a program with that one would lose (default: as much as may be had)</source>
        <translation>向系统请求 %2 到 %3 字节的接收缓冲区，以试验使用它的程序会丢失多少（默认：尽可能大）</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>answers per second in all</source>
        <translation>每秒应答总数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answer at most N HELLOs per second in all (default %1)</source>
        <translation>每秒总共最多应答 N 个 HELLO（默认 %1）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>answers per second to one requester</source>
        <translation>每秒对单个请求端的应答数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answer at most N HELLOs per second from one requester (default %1)</source>
        <translation>每秒对单个请求端最多应答 N 个 HELLO（默认 %1）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>send FLoM&apos;s bare HELLO instead of the extended form</source>
        <translation>发送 FLoM 的简单 HELLO，而不是扩展格式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer FLoM&apos;s bare WELCOME, without the extended form</source>
        <translation>以 FLoM 的简单 WELCOME 应答，不用扩展格式</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>don&apos;t look for causes when no answer comes</source>
        <translation>没有应答时不查找原因</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>tell the other machine nothing about this one</source>
        <translation>不向对方机器透露本机的任何信息</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>role to check</source>
        <translation>要检查的角色</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check this machine for the role %4 (default %1)</source>
        <translation>按角色 %4 检查本机（默认 %1）</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>socket engine</source>
        <translation>套接字引擎</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>socket engine: %4 (default %1: native where it exists)</source>
        <translation>套接字引擎：%4（默认 %1：有 native 时使用 native）</translation>
    </message>
</context>
<context>
    <name>Sixcast::ProfileFiles</name>
    <message>
        <location filename="../../widgets/session/profilefiles.cpp" line="+29"/>
        <source>Profiles (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open profile</source>
        <translation>打开配置</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Save profile: its file name is its name in the menu</source>
        <translation>保存配置：文件名就是它在菜单中的名称</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Save the other machine&apos;s profile</source>
        <translation>保存另一台机器的配置</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>No profile saved yet</source>
        <translation>尚未保存任何配置</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Moved %1 to the trash</source>
        <translation>已将 %1 移到回收站</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be removed: %2</source>
        <translation>无法移除 %1：%2</translation>
    </message>
</context>
<context>
    <name>Sixcast::QtUdpSocket</name>
    <message>
        <location filename="../../core/net/qtudpsocket.cpp" line="+73"/>
        <source>QUdpSocket refuses: %1</source>
        <translation>QUdpSocket 拒绝：%1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The socket is open already.</source>
        <translation>套接字已经打开。</translation>
    </message>
</context>
<context>
    <name>Sixcast::ReportText</name>
    <message>
        <location filename="../../core/report/reporttext.cpp" line="+150"/>
        <source>Evidence:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <location line="-96"/>
        <location line="+111"/>
        <source>undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>Answers come, %1. A stream measures it more closely: --rate 1000</source>
        <translation>有应答到达，%1。用数据流可以更精确地测量：--rate 1000</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n HELLO(s) answered</source>
        <translation>
            <numerusform>已应答 %n 个 HELLO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lost</source>
        <translation>
            <numerusform>丢失 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>重复 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>round trip %1 / %2 / %3 ms</source>
        <translation>往返时间 %1 / %2 / %3 ms</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sent %1, received %2, peers %3</source>
        <translation>发送 %1，接收 %2，对端 %3</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All of these causes fit what was seen:</source>
        <translation>这些原因都与观察到的情况相符：</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Against it:</source>
        <translation>不支持的依据：</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Less likely (%1):</source>
        <translation>可能性较小（%1）：</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next check, the most telling first:</source>
        <translation>接下来的检查，最有判定力的在前：</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The way to each peer, the worst first:</source>
        <translation>到各对端的路径，最差的在前：</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Ruled out:</source>
        <translation>已排除：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Interfaces:</source>
        <translation>接口：</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Peers:</source>
        <translation>对端：</translation>
    </message>
</context>
<context>
    <name>Sixcast::Requester</name>
    <message>
        <location filename="../../core/session/requester.cpp" line="+85"/>
        <source>The requester is running already.</source>
        <translation>请求端已在运行。</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>a stream of %1 datagrams of %2 bytes begins, %3 a second</source>
        <translation>数据流开始：%1 个数据报，每个 %2 字节，每秒 %3 个</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the stream is over: %1 datagrams sent, %2 refused by the system, %3 left out for want of time</source>
        <translation>数据流结束：已发送 %1 个数据报，%2 个被系统拒绝，%3 个因时间不够而未发</translation>
    </message>
    <message>
        <location line="+146"/>
        <source>the answers have stopped: asking ff02::1, which no switch prunes, whether anybody is there</source>
        <translation>应答已停止：向任何交换机都不会裁剪的 ff02::1 询问是否有人在</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No HELLO could be sent: %1</source>
        <translation>无法发送任何 HELLO：%1</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>unknown: it does not begin with WELCOME</source>
        <translation>未知：不以 WELCOME 开头</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unexpected: a WELCOME that belongs to another run</source>
        <translation>意外：属于另一次测试的 WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unexpected: a WELCOME to a HELLO that was not sent</source>
        <translation>意外：对应的 HELLO 并没有发送</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>a listener is there, and hears what goes to ff02::1</source>
        <translation>监听端存在，并能收到发往 ff02::1 的数据</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>more listeners than the table holds; further ones are not counted</source>
        <translation>监听端数量超出列表容量；其余的不计入</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>a duplicate of an answer that came before</source>
        <translation>先前应答的重复</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>the listener counts our HELLOs from the beginning again: it was restarted</source>
        <translation>监听端重新从头计数我们的 HELLO：它已重启</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>the answer came in on a different interface than the HELLO left</source>
        <translation>应答到达的接口与其 HELLO 发出的接口不同</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>late: it came after the timeout</source>
        <translation>迟到：超时之后才到</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>the listener had heard nothing for %1 and joined the group again; now it is heard</source>
        <translation>监听端有 %1 未收到数据并重新加入了该组；现在已能收到</translation>
    </message>
</context>
<context>
    <name>Sixcast::RequesterDiagnosis</name>
    <message>
        <location filename="../../core/diagnosis/requesterdiagnosis.cpp" line="+184"/>
        <source>looking for causes</source>
        <translation>正在查找原因</translation>
    </message>
</context>
<context>
    <name>Sixcast::RuleReader</name>
    <message>
        <location filename="../../core/probes/rulereader_linux.cpp" line="+36"/>
        <source>Can&apos;t read the firewall rules: %1 could not be started.</source>
        <translation>无法读取防火墙规则：%1 无法启动。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The firewall rules were not read: permission was not given.</source>
        <translation>未读取防火墙规则：未获得许可。</translation>
    </message>
</context>
<context>
    <name>Sixcast::RuleWatch</name>
    <message>
        <location filename="../../core/probes/rulewatch.cpp" line="+54"/>
        <source>%1 packets were dropped by %2: %3</source>
        <translation>%2 丢弃了 %1 个数据包：%3</translation>
    </message>
</context>
<context>
    <name>Sixcast::RunReport</name>
    <message numerus="yes">
        <location filename="../../core/engine/runreport.cpp" line="+89"/>
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n 个接口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>Answered by %n listener(s).</source>
        <translation>
            <numerusform>有 %n 个监听端应答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Answered by %n listener(s), fastest %1 ms.</source>
        <translation>
            <numerusform>有 %n 个监听端应答，最快 %1 ms。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Answered %1 of %2; then nothing listened on the port any more (port unreachable).</source>
        <translation>%2 个中有 %1 个得到应答；之后该端口上不再有程序监听（端口不可达）。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Answered on some interfaces only; silent: %1.</source>
        <translation>只在部分接口上得到应答；无应答：%1。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It worked, but not all the time: %1 of %2 HELLOs were answered; silent %3.</source>
        <translation>起过作用，但并非始终正常：%2 个 HELLO 中有 %1 个得到应答；中断：%3。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only %1 of %2 HELLOs were answered.</source>
        <translation>%2 个 HELLO 中只有 %1 个得到应答。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only %1 of %2 HELLOs could be sent: %3</source>
        <translation>%2 个 HELLO 中只有 %1 个能发送：%3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every HELLO was answered, but not by every listener.</source>
        <translation>每个 HELLO 都得到应答，但不是每个监听端都应答了。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Answers came, but only after the timeout of %1 ms.</source>
        <translation>收到了应答，但都在 %1 ms 超时之后。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>No answer to %n HELLO(s) on %1.</source>
        <translation>
            <numerusform>在 %1 上发送的 %n 个 HELLO 没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Stopped before an answer came.</source>
        <translation>在应答到来之前已停止。</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>No HELLO arrived on %1.</source>
        <translation>%1 上没有收到 HELLO。</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n HELLO(s) arrived, but no WELCOME could be sent: %1</source>
        <translation>
            <numerusform>收到 %n 个 HELLO，但无法发送任何 WELCOME：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n HELLO(s) arrived, but some WELCOMEs could not be sent: %1</source>
        <translation>
            <numerusform>收到 %n 个 HELLO，但有些 WELCOME 无法发送：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered; silent: %1.</source>
        <translation>
            <numerusform>收到 %n 个 HELLO 并已应答；无声：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered, but not all the time: for %1 none came, until the group was joined again.</source>
        <translation>
            <numerusform>收到 %n 个 HELLO 并已应答，但并非始终如此：有 %1 没有收到，直到重新加入该组。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Flooded: %1 sources, %2 of them unreachable; %3 of %4 HELLOs were answered.</source>
        <translation>泛洪：%1 个来源，其中 %2 个不可达；应答了 %4 个 HELLO 中的 %3 个。</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived; %1 were answered, the others held back: too many in a second.</source>
        <translation>
            <numerusform>收到 %n 个 HELLO；已应答 %1 个，其余因每秒过多而未发。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) arrived and were answered.</source>
        <translation>
            <numerusform>收到 %n 个 HELLO 并已应答。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This machine answered itself on %1. Now listen on another machine and request from this one.</source>
        <translation>本机在 %1 上应答了自己。现在请在另一台机器上监听，由本机请求。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine answered itself on %1 in %2 ms. Now listen on another machine and request from this one.</source>
        <translation>本机在 %1 上用 %2 ms 应答了自己。现在请在另一台机器上监听，由本机请求。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No problems found on this machine.</source>
        <translation>在本机上没有发现问题。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stopped before the check was done.</source>
        <translation>在检查完成之前已停止。</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionEvents</name>
    <message>
        <location filename="../../core/session/sessionevents.cpp" line="+25"/>
        <source>no route to the destination</source>
        <translation>没有到目的地的路由</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>administratively prohibited: a firewall refuses it</source>
        <translation>管理性禁止：防火墙拒绝</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address unreachable: nobody answers for it</source>
        <translation>地址不可达：没有机器回应</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port unreachable: nothing listens there</source>
        <translation>端口不可达：没有程序监听</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>packet too big</source>
        <translation>数据包太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hop limit exceeded on the way</source>
        <translation>途中超出跳数限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 error</source>
        <translation>ICMPv6 错误</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>the receive buffer was full: %n datagram(s) lost</source>
        <translation>
            <numerusform>接收缓冲区已满：丢失 %n 个数据报</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>truncated</source>
        <translation>已截断</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>ICMPv6 %1/%2 from %3: %4</source>
        <translation>来自 %3 的 ICMPv6 %1/%2：%4</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionOptions</name>
    <message>
        <location filename="../../widgets/session/sessionoptions.cpp" line="+50"/>
        <source>%1: &quot;%2&quot; is not the IPv6 address of one machine</source>
        <translation>%1：“%2”不是一台机器的 IPv6 地址</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Interv&amp;al:</source>
        <translation>间隔(&amp;A)：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Wait for answers:</source>
        <translation>等待应答(&amp;W)：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Source port:</source>
        <translation>源端口(&amp;S)：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So&amp;urce (SSM):</source>
        <translation>源 (SSM)(&amp;U)：</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>any sender</source>
        <translation>任意发送方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excluded sources:</source>
        <translation>排除的源：</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the system chooses</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Local address:</source>
        <translation>本机地址：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other machine:</source>
        <translation>对方机器：</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream rate:</source>
        <translation>数据流速率：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream size:</source>
        <translation>数据报大小：</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The run ends by itself after this time</source>
        <translation>到时测试自行结束</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Join the group for any sender but these; several with blanks between them</source>
        <translation>为除这些之外的任何发送端加入组；多个之间用空格分隔</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unicast address of the other machine, if known: probed as well, to find the cause</source>
        <translation>对方机器的单播地址（如果知道）：查找原因时也会探测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Numbered datagrams beside the HELLOs, to measure how many are lost: for 10 s, or as End after and Count say</source>
        <translation>在 HELLO 之外发送带编号的数据报，用于测量丢失数量：持续 10 秒，或按“结束时限”和“数量”的设置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the datagrams that measure; automatic: 200</source>
        <translation>用于测量的数据报；自动：200</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>&amp;Count:</source>
        <translation>数量(&amp;N)：</translation>
    </message>
    <message>
        <location line="-47"/>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>E&amp;nd after:</source>
        <translation>结束时限(&amp;J)：</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plain form (no extras)</source>
        <translation>简单格式（无附加内容）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for causes (pro&amp;bes)</source>
        <translation>查找原因（探测）(&amp;B)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When no answer comes, find out why</source>
        <translation>没有应答时找出原因</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep quiet</source>
        <translation>保持静默(&amp;K)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>HELLOs to send, or to answer before the listener ends; automatic: 3, or no limit</source>
        <translation>要发送的 HELLO 数，或监听端结束前要应答的数量；自动：3，或不限</translation>
    </message>
    <message>
        <location line="-72"/>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Send FLoM&apos;s bare HELLO and WELCOME; round-trip times and losses are less exact</source>
        <translation>发送 FLoM 的简单 HELLO 和 WELCOME；往返时间和丢失情况会不太精确</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Report nothing to other machines: no beacon, no digest; machines nearby aren&apos;t listed either</source>
        <translation>不向其他机器报告任何信息：不发信标和摘要；附近的机器也不会列出</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Between two HELLOs</source>
        <translation>两个 HELLO 之间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After the last HELLO, before causes are looked for</source>
        <translation>最后一个 HELLO 之后、查找原因之前</translation>
    </message>
    <message>
        <location line="-72"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>The requester sends from this port</source>
        <translation>请求端从此端口发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source-specific multicast: join the group for this sender only</source>
        <translation>特定源组播：只为此发送方加入组</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The requester sends from this address of this machine</source>
        <translation>请求端使用本机的此地址发送</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionPanel</name>
    <message>
        <location filename="../../widgets/session/sessionpanel.cpp" line="+45"/>
        <source>&amp;Listen</source>
        <translation>监听(&amp;L)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;quest</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tr&amp;y it here</source>
        <translation>在本机试试(&amp;Y)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Port:</source>
        <translation>端口(&amp;P)：</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Source, count, interval, timeout and the rest</source>
        <translation>源、数量、间隔、超时等</translation>
    </message>
    <message>
        <location line="+132"/>
        <location line="+83"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+86"/>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Join the group and answer each HELLO with WELCOME</source>
        <translation>加入组，用 WELCOME 应答每个 HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send HELLO to the group and collect the answers</source>
        <translation>向组发送 HELLO 并收集应答</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+85"/>
        <source>Starts or stops the run (Ctrl+Return)</source>
        <translation>开始或停止测试（Ctrl+回车）</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Both roles on this machine, on the chosen interface: one click shows a whole exchange</source>
        <translation>在本机所选接口上同时担任两种角色：一次点击显示整个交换</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The group&apos;s UDP port, the same on both machines</source>
        <translation>组的 UDP 端口，两台机器须相同</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hop limit of multicast datagrams: 1 stays on this link, crossing routers needs more</source>
        <translation>组播数据报的跳数限制：1 只在本链路内，跨路由器需要更大</translation>
    </message>
    <message>
        <location line="-275"/>
        <source>H&amp;op limit:</source>
        <translation>跳数限制(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>Sixcast::Settings</name>
    <message>
        <location filename="../../core/profile/settings.cpp" line="+241"/>
        <source>Can&apos;t write the settings to %1.</source>
        <translation>无法把设置写入 %1。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The settings in %1 are damaged.</source>
        <translation>%1 中的设置已损坏。</translation>
    </message>
</context>
<context>
    <name>Sixcast::StartPage</name>
    <message>
        <location filename="../../widgets/session/startpage.cpp" line="+51"/>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Command for the other machine</source>
        <translation>对方机器的命令</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copies the command that does the other machine&apos;s part in a terminal</source>
        <translation>复制在终端中完成对方机器那一部分的命令</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copied the command for the other machine</source>
        <translation>已复制对方机器的命令</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>Listening nearby</source>
        <translation>附近的监听端</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Does multicast get from one machine to the other?</source>
        <translation>组播能否从一台机器到达另一台？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1. This machine listens</source>
        <translation>1. 本机监听</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. This machine asks</source>
        <translation>2. 本机请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>2. The other machine asks</source>
        <translation>2. 另一台机器请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1. The other machine listens</source>
        <translation>1. 另一台机器监听</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Press Start above: this machine joins the group and answers.</source>
        <translation>请按上方的“开始”：本机加入组并应答。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start above: this machine asks the group and says who answers, or why nobody does.</source>
        <translation>请按上方的“开始”：本机向组发出请求，并说明谁应答，或为何无人应答。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start Sixcast there, choose Request, group %1, port %2, and press Start. Or run there:</source>
        <translation>在那里启动 Sixcast，选择“请求”、组 %1、端口 %2，然后按“开始”。或在那里运行：</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start Sixcast there, choose Listen, group %1, port %2, and press Start. Or run there:</source>
        <translation>在那里启动 Sixcast，选择“监听”、组 %1、端口 %2，然后按“开始”。或在那里运行：</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only one machine at hand? &quot;Try it here&quot; above runs both on this one.</source>
        <translation>手边只有一台机器？上方的“在本机试试”可在本机上运行两者。</translation>
    </message>
</context>
<context>
    <name>Sixcast::StreamEar</name>
    <message>
        <location filename="../../core/session/streamear.cpp" line="+70"/>
        <source>a stream begins to arrive, with number %1</source>
        <translation>数据流开始到达，编号从 %1 起</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>more streams than %1 at once: %2 datagrams were not counted</source>
        <translation>同时的数据流超过 %1 个：%2 个数据报未计入</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 of %2 datagrams arrived, %3 lost on the way, %4 dropped by the receive buffer</source>
        <translation>%2 个数据报中到达 %1 个，%3 个在途中丢失，%4 个被接收缓冲区丢弃</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the stream is over: %1</source>
        <translation>数据流结束：%1</translation>
    </message>
</context>
<context>
    <name>Sixcast::StreamText</name>
    <message>
        <location filename="../../core/report/streamtext.cpp" line="+72"/>
        <source>%1 from number %2 (at %3 s)</source>
        <translation>从编号 %2 起 %1 个（在 %3 s 处）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 from number %2</source>
        <translation>从编号 %2 起 %1 个</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n gap(s), the longest: %1</source>
        <translation>
            <numerusform>%n 处缺失，最长的：%1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not sent: %1, refused by this machine: %2</source>
        <translation>未发送：%1 个，被本机拒绝：%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not sent: %1, this machine couldn&apos;t keep the pace</source>
        <translation>未发送：%1 个，本机跟不上速度</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not counted: %1, of more streams than are kept at once</source>
        <translation>未计入：%1 个，属于超出同时记录数量的数据流</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 of %2: with 95 % confidence, less than %3 are lost</source>
        <translation>%2 个中有 %1 个：置信度 95 % 时，丢失少于 %3</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>buffer</source>
        <comment>dropped by the receive buffer</comment>
        <translation>缓冲区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>card</source>
        <comment>dropped by the interface</comment>
        <translation>网卡</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <comment>share of datagrams</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>twice</source>
        <comment>duplicates</comment>
        <translation>重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reordered</source>
        <translation>乱序</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>longest gap</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>time</source>
        <comment>since the stream began</comment>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>received per second</source>
        <translation>每秒接收</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>share</source>
        <comment>of datagrams that are missing</comment>
        <translation>占比</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stream: %1 of %2 datagrams of %3 bytes sent in %4 s, %5 per second, %6</source>
        <translation>数据流：%2 个数据报（每个 %3 字节）中，%4 s 内已发送 %1 个，每秒 %5 个，%6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream: %1 datagrams of %3 bytes sent to this machine in %4 s, %5 per second, %6</source>
        <translation>数据流：%4 s 内向本机发送了 %1 个数据报（每个 %3 字节），每秒 %5 个，%6</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No listener on the link told what arrived.</source>
        <translation>链路上没有监听端报告收到了什么。</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>The stream arrived at %n listener(s), %1.</source>
        <translation>
            <numerusform>数据流已到达 %n 个监听端，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n stream(s) arrived, %1.</source>
        <translation>
            <numerusform>%n 个数据流已到达，%1。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of the stream, %1 of %2 datagrams (%3) didn&apos;t arrive at %4.</source>
        <translation>数据流的 %2 个数据报中有 %1 个（%3）没有到达 %4。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the stream, %1 of %2 datagrams (%3) didn&apos;t arrive from %4.</source>
        <translation>来自 %4 的数据流的 %2 个数据报中有 %1 个（%3）没有到达。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of them reached that machine, whose receive buffer overflowed.</source>
        <translation>其中 %1 个到达了该机器，但其接收缓冲区溢出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of them reached this machine, whose receive buffer overflowed.</source>
        <translation>其中 %1 个到达了本机，但本机的接收缓冲区溢出。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Of %1 datagrams it isn&apos;t known.</source>
        <translation>有 %1 个数据报的情况未知。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine sent only %1 of %2.</source>
        <translation>本机只发送了 %2 个中的 %1 个。</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 of multicast: a switch without MLD snooping sends it out of every port, also to slow and wireless ones.</source>
        <translation>%1 的组播：没有 MLD 侦听的交换机会从每个端口发出，包括慢速端口和无线端口。</translation>
    </message>
</context>
<context>
    <name>Sixcast::Suggestion</name>
    <message>
        <location filename="../../core/base/suggestion.cpp" line="+71"/>
        <source>Did you mean %1?</source>
        <translation>您是否要找 %1？</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineModel</name>
    <message>
        <location filename="../../widgets/compare/timelinemodel.cpp" line="+32"/>
        <source>%1 (%2)</source>
        <comment>role (host name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location line="+115"/>
        <source>Requester&apos;s clock</source>
        <translation>请求端的时钟</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the other side</source>
        <translation>在另一端</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>never arrived</source>
        <translation>从未到达</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not seen leaving</source>
        <translation>未见发出</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived after %1</source>
        <translation>%1 后到达</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent %1 before</source>
        <translation>%1 前发出</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineStrip</name>
    <message>
        <location filename="../../widgets/findings/timelinestrip.cpp" line="+55"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineText</name>
    <message>
        <location filename="../../core/report/timelinetext.cpp" line="+78"/>
        <source>nothing sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>heard</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 to %2: %3</source>
        <comment>times, state</comment>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 to %2: %3, %4 of %n HELLO(s)</source>
        <comment>times, state, number</comment>
        <translation>
            <numerusform>%1 至 %2：%3，%n 个 HELLO 中的 %4 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from %1 for %2</source>
        <comment>a time of day, a duration</comment>
        <translation>自 %1 起持续 %2</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>另有 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None of the first %1 HELLOs was answered, and each of the %2 since %3 was: what stood in the way is gone.</source>
        <translation>前 %1 个 HELLO 均未得到应答，而自 %3 起的 %2 个全部得到应答：阻碍已经消失。</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In steps of %1: %2 answered, %3 in part, %4 lost.</source>
        <translation>每格 %1：%2 格已应答，%3 格部分应答，%4 格丢失。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In steps of %1: %2 heard, %3 in part, %4 lost.</source>
        <translation>每格 %1：%2 格已收到，%3 格部分收到，%4 格丢失。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Silent %2.</source>
        <comment>a sentence, times</comment>
        <translation>%1 中断：%2。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Timeline, a mark for %1 (%2):</source>
        <comment>a duration, the marks</comment>
        <translation>时间线，每个符号为 %1（%2）：</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>silent %1: %n HELLO(s) lost</source>
        <comment>times</comment>
        <translation>
            <numerusform>中断 %1：丢失 %n 个 HELLO</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the listener joined again at %1: heard after %2</source>
        <comment>a time of day, a duration</comment>
        <translation>监听端于 %1 重新加入：%2 后收到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the listener joined again at %1: to no avail</source>
        <comment>a time of day</comment>
        <translation>监听端于 %1 重新加入：没有效果</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceBar</name>
    <message>
        <location filename="../../widgets/trace/tracebar.cpp" line="+37"/>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date and UTC</source>
        <translation>日期和 UTC</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since start</source>
        <translation>自开始起</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since previous</source>
        <translation>自上一行起</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since marked row</source>
        <translation>自标记的行起</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show HELLOs and WELCOMEs, sent and received</source>
        <translation>显示发出和收到的 HELLO 与 WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show socket operations: options, bind, join, states</source>
        <translation>显示套接字操作：选项、绑定、加入、状态</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show notes, warnings, errors and findings</source>
        <translation>显示备注、警告、错误和诊断结果</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show beacons, control HELLOs, probes, facts and counters; files hold them always</source>
        <translation>显示信标、控制 HELLO、探测、事实和计数；文件始终包含它们</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Only matches</source>
        <translation>仅显示匹配</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only matching rows; off: keep all rows, F3 goes to the next match</source>
        <translation>只显示匹配的行；关闭时保留所有行，按 F3 转到下一个匹配</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the rows of an interface</source>
        <translation>显示或隐藏某个接口的行</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+134"/>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Stay at the end while rows arrive (End)</source>
        <translation>有新行到达时停留在末尾（End）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the time of a row is counted</source>
        <translation>行时间的计算方式</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter: words, address, payload, errno</source>
        <translation>过滤：词语、地址、载荷、errno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the rows that contain this text in any field</source>
        <translation>显示任一字段含有此文本的行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <location line="+95"/>
        <location line="+14"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <location line="-13"/>
        <source>%1 of %2</source>
        <comment>12 of 340 rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2 dropped</source>
        <comment>12 of 340, 1000 dropped</comment>
        <translation>%1，已丢弃 %2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2</source>
        <comment>Background 68: hidden or shown rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>All interfaces</source>
        <translation>所有接口</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceCompare</name>
    <message>
        <location filename="../../core/compare/comparetext.cpp" line="+26"/>
        <source>an unknown number</source>
        <translation>未知数量</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>an unknown group</source>
        <translation>未知的组</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 sent %2 HELLOs, %3 heard %4 and sent %5 WELCOMEs, %1 got %6.</source>
        <translation>%1 发送了 %2 个 HELLO，%3 收到 %4 个并发送了 %5 个 WELCOME，%1 收到 %6 个。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost on the way out: HELLO %1.</source>
        <translation>去程丢失：HELLO %1。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost on the way back: WELCOME %1.</source>
        <translation>回程丢失：WELCOME %1。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plain datagrams carry no number: which ones were lost is a guess by time.</source>
        <translation>简单数据报不带编号：丢失的是哪些，只能按时间推测。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 sent %2 HELLOs and %3 were answered. There is no trace of the listener: whether the rest was lost on the way out or on the way back can&apos;t be known.</source>
        <translation>%1 发送了 %2 个 HELLO，其中 %3 个得到应答。没有监听端的跟踪记录：其余的丢在去程还是回程无从得知。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 heard %2 HELLOs and sent %3 WELCOMEs. There is no trace of the requester: what it sent before, and whether the answers arrived, can&apos;t be known.</source>
        <translation>%1 收到 %2 个 HELLO 并发送了 %3 个 WELCOME。没有请求端的跟踪记录：它之前发送了什么、应答是否到达，无从得知。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The two did not run at the same time: %1 from %2 to %3, %4 from %5 to %6. Either these traces don&apos;t belong together, or one clock is wrong.</source>
        <translation>两者没有同时运行：%1 从 %2 到 %3，%4 从 %5 到 %6。这些跟踪记录要么不属于同一次测试，要么有一个时钟不准。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 heard %2 of the %3 HELLOs of %4 and did not answer.</source>
        <translation>%1 收到了 %4 所发 %3 个 HELLO 中的 %2 个，但没有应答。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It wrote: %1</source>
        <translation>其记录写道：%1</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>It works: %1 of %2 HELLOs of %3 were answered.</source>
        <translation>工作正常：%3 的 %2 个 HELLO 中有 %1 个得到应答。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 sent %2 HELLOs, %3 heard none: lost between the machines, or by the firewall of one of them.</source>
        <translation>%1 发送了 %2 个 HELLO，%3 一个也没收到：丢在两台机器之间，或被其中一台的防火墙丢弃。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 heard %2 HELLOs and sent %3 WELCOMEs, %4 got none: lost on the way back.</source>
        <translation>%1 收到 %2 个 HELLO 并发送了 %3 个 WELCOME，%4 一个也没收到：丢在回程。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 heard %2 HELLOs, but its system refused to send the WELCOMEs: %3.</source>
        <translation>%1 收到 %2 个 HELLO，但其系统拒绝发送 WELCOME：%3。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The system of %1 refused to send the HELLOs: %2.</source>
        <translation>%1 的系统拒绝发送 HELLO：%2。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 was not listening yet, or no longer, when %2 sent what was lost.</source>
        <translation>%2 发送那些丢失的数据时，%1 还没有开始监听，或已不再监听。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 never joined the group; %2 sent %3 HELLOs.</source>
        <translation>%1 从未加入该组；%2 发送了 %3 个 HELLO。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The groups differ: %1 listens to %2, %3 sends to %4.</source>
        <translation>组不同：%1 监听 %2，%3 发往 %4。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The ports differ: %1 listens on %2, %3 sends to %4.</source>
        <translation>端口不同：%1 监听 %2，%3 发往 %4。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both traces are of the same role: it takes a listener&apos;s and a requester&apos;s to compare.</source>
        <translation>两份跟踪记录角色相同：比较需要监听端和请求端各一份。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 sent no HELLO to a group: there is nothing to compare.</source>
        <translation>%1 没有向组发送 HELLO：没有可比较的内容。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1&apos;s trace holds %2 datagrams more than are compared.</source>
        <translation>%1 的跟踪记录中有 %2 个数据报超出了比较的范围。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The listener&apos;s clock is %1 s off the requester&apos;s (to %2, from %3 exchanges).</source>
        <translation>监听端与请求端的时钟相差 %1 s（精确到 %2，根据 %3 次交换）。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s clock is about %1 s off the requester&apos;s: datagrams came through one way only, and what that way took is not known (they differ by %2, from %3 datagrams).</source>
        <translation>监听端与请求端的时钟约相差 %1 s：数据报只有一个方向通过，该方向所用时间未知（相差 %2，根据 %3 个数据报）。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No datagram came through: both clocks are taken to be right, and how far they are off can&apos;t be known.</source>
        <translation>没有数据报通过：假定两个时钟都准确，相差多少无从得知。</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceDetail</name>
    <message>
        <location filename="../../widgets/trace/tracedetail.cpp" line="+32"/>
        <source>%1 (%2 UTC)</source>
        <translation>%1（%2 UTC）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, index %2</source>
        <translation>%1，索引 %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Local address</source>
        <translation>本机地址</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit as it arrived</source>
        <translation>到达时的跳数限制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Details of the row</source>
        <translation>该行的详细信息</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Select a row: every field, the payload as text and in hexadecimal, and what an error means</source>
        <translation>选择一行：显示所有字段、文本和十六进制形式的载荷，以及错误的含义</translation>
    </message>
    <message numerus="yes">
        <location line="+76"/>
        <source>Payload, %n byte(s)</source>
        <translation>
            <numerusform>载荷，%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceFile</name>
    <message>
        <location filename="../../core/trace/atomicfile.cpp" line="+40"/>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <location filename="../../core/trace/traceencoder.cpp" line="+64"/>
        <source>%1 has none of the suffixes .sixcast, .log, .txt, .csv, .pcapng, .html.</source>
        <translation>%1 没有以下任一后缀：.sixcast、.log、.txt、.csv、.pcapng、.html。</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Sixcast trace</source>
        <translation>Sixcast 跟踪记录</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Packet capture (pcapng)</source>
        <translation>抓包文件 (pcapng)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Report (HTML)</source>
        <translation>报告 (HTML)</translation>
    </message>
    <message>
        <location filename="../../core/trace/regularfile.cpp" line="+31"/>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <location filename="../../core/trace/tracestream.cpp" line="+101"/>
        <source>The line is too short.</source>
        <translation>该行太短。</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Could not read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+8"/>
        <source>The line is too long.</source>
        <translation>该行太长。</translation>
    </message>
    <message>
        <location filename="../../core/trace/tracefilesource.cpp" line="+139"/>
        <source>Line %1 of the file can&apos;t be read: %2</source>
        <translation>无法读取文件的第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceHtml</name>
    <message>
        <location filename="../../core/trace/tracehtml.cpp" line="+190"/>
        <source>The run</source>
        <translation>本次测试</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began</source>
        <translation>开始于</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sixcast trace</source>
        <translation>Sixcast 跟踪记录</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Trace</source>
        <translation>跟踪记录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceJson</name>
    <message>
        <location filename="../../core/trace/tracejsondecode.cpp" line="+154"/>
        <source>The line is too long (%1 bytes).</source>
        <translation>该行太长（%1 字节）。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The line is not a JSON object.</source>
        <translation>该行不是 JSON 对象。</translation>
    </message>
    <message>
        <location line="+289"/>
        <location line="+31"/>
        <source>&quot;%1&quot; is missing or has a wrong value.</source>
        <translation>“%1”缺失或值有误。</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>This is not a Sixcast trace.</source>
        <translation>这不是 Sixcast 跟踪记录。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The trace has format version %1; this program reads version %2.</source>
        <translation>跟踪记录的格式版本为 %1；本程序读取版本 %2。</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceModel</name>
    <message>
        <location filename="../../widgets/trace/tracemodel.cpp" line="+372"/>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Peer or group</source>
        <translation>对端或组</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit</source>
        <translation>跳数限制</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message numerus="yes">
        <location line="+212"/>
        <source>%n older row(s) dropped to limit memory use</source>
        <translation>
            <numerusform>为限制内存占用已丢弃较早的 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceRecorder</name>
    <message>
        <location filename="../../core/trace/tracerecorder.cpp" line="+48"/>
        <source>A recording is running already.</source>
        <translation>已有记录在进行。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>this is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>the recording has reached its limit of %1 MiB</source>
        <translation>记录已达到 %1 MiB 的上限</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>less than %1 % of the disk is free</source>
        <translation>磁盘剩余空间不足 %1 %</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Recording ended, the run goes on: %1.</source>
        <translation>记录已结束，运行继续：%1。</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceSaving</name>
    <message>
        <location filename="../../widgets/trace/tracesaving.cpp" line="+59"/>
        <source>Save trace</source>
        <translation>保存跟踪记录</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Record to file</source>
        <translation>记录到文件</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Recording to %1</source>
        <translation>正在记录到 %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Recorded %n row(s) to %1</source>
        <translation>
            <numerusform>已将 %n 行记录到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceTable</name>
    <message>
        <location filename="../../widgets/trace/tracetable.cpp" line="+73"/>
        <source>Trace</source>
        <translation>跟踪记录</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceTabs</name>
    <message>
        <location filename="../../widgets/tracetabs.cpp" line="+58"/>
        <source>Opened, read-only: %1 on %2, %3 UTC (%4)</source>
        <translation>以只读方式打开：%2 上的%1，%3 UTC（%4）</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Opened packet capture (%1)</source>
        <translation>已打开的抓包（%1）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opened packet capture of %1 UTC (%2)</source>
        <translation>已打开的抓包，%1 UTC（%2）</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This run</source>
        <translation>本次测试</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Nothing in this capture has to do with multicast</source>
        <translation>此抓包中没有与组播有关的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This trace has no rows</source>
        <translation>此跟踪记录中没有行</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>There is nothing to compare with yet: run first, or open this machine&apos;s trace</source>
        <translation>还没有可比较的内容：请先运行测试，或打开本机的跟踪记录</translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>Comparing %n trace(s)...</source>
        <translation>
            <numerusform>正在比较 %n 份跟踪记录…</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparing with %1...</source>
        <translation>正在与 %1 比较…</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Compared: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who hears whom</source>
        <translation>谁能收到谁</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceText</name>
    <message>
        <location filename="../../core/trace/tracetext.cpp" line="+39"/>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent %1 to %2</source>
        <translation>已发送 %1 到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>could not send %1 to %2</source>
        <translation>无法发送 %1 到 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received %1 from %2</source>
        <translation>收到 %1，来自 %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received %1 from %2 for %3</source>
        <translation>收到 %1，来自 %2，发往 %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, hop limit %1</source>
        <translation>，跳数限制 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>: %1</source>
        <translation>：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source> on %1</source>
        <translation>，接口 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>... (+%1 bytes)</source>
        <translation>…（另有 %1 字节）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceView</name>
    <message>
        <location filename="../../widgets/trace/traceview.cpp" line="+100"/>
        <source>Type what to find, then press F3</source>
        <translation>输入要查找的内容，然后按 F3</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No row contains &quot;%1&quot;</source>
        <translation>没有包含“%1”的行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Continued from the top</source>
        <translation>已从顶部继续</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continued from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No row is marked</source>
        <translation>没有已标记的行</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>No row passes the filter</source>
        <translation>没有符合过滤条件的行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filter</source>
        <translation>清除过滤</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Too many rows for the clipboard; save the trace instead</source>
        <translation>行数太多，无法放入剪贴板；请改为保存跟踪记录</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceWords</name>
    <message>
        <location filename="../../widgets/trace/tracewords.cpp" line="+24"/>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>out</source>
        <translation>发出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in</source>
        <translation>收到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finding</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>counters</source>
        <translation>计数</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>listener</source>
        <translation>监听端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>requester</source>
        <translation>请求端</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 %2</source>
        <comment>actor, interface: listener eth0</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::VerdictBanner</name>
    <message>
        <location filename="../../widgets/findings/verdictbanner.cpp" line="+45"/>
        <source>Evi&amp;dence</source>
        <translation>依据(&amp;D)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time passed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Copy fi&amp;x</source>
        <translation>复制修复命令(&amp;X)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Shows the evidence for this cause</source>
        <translation>显示此原因的依据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies the commands that fix the most likely cause</source>
        <translation>复制修复最可能原因的命令</translation>
    </message>
    <message>
        <location line="+125"/>
        <location line="+20"/>
        <source>Opening the socket and joining the group</source>
        <translation>正在打开套接字并加入组</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Listening</source>
        <translation>正在监听</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending HELLOs</source>
        <translation>正在发送 HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting for answers</source>
        <translation>正在等待回应</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looking for the cause</source>
        <translation>正在查找原因</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Listening, nothing heard yet; %1 s left</source>
        <translation>正在监听，尚未收到任何数据；还剩 %1 s</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Listening: %n HELLO(s) heard; %1 s left</source>
        <translation>
            <numerusform>正在监听：已收到 %n 个 HELLO；还剩 %1 s</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Listening, nothing heard yet. Now press Start with Request on the other machine</source>
        <translation>正在监听，尚未收到任何数据。现在请在另一台机器上选择“请求”并按“开始”</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Listening: %n HELLO(s) heard</source>
        <translation>
            <numerusform>正在监听：已收到 %n 个 HELLO</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending HELLO %1 of %2, %3 answered so far</source>
        <translation>正在发送 HELLO %1 / %2，目前 %3 个得到应答</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting: %1 of %2 HELLOs answered so far, %3 s left</source>
        <translation>正在等待：目前 %2 个 HELLO 中有 %1 个得到应答，还剩 %3 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Looking for the cause: %1 of %2 checks, %3 s left</source>
        <translation>正在查找原因：第 %1 / %2 项检查，还剩 %3 s</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Looking for the cause, %1 s left</source>
        <translation>正在查找原因，还剩 %1 s</translation>
    </message>
</context>
<context>
    <name>Sixcast::WindowArguments</name>
    <message>
        <location filename="../../app/windowarguments.cpp" line="+67"/>
        <source>Finds out why IPv6 multicast isn&apos;t reaching another machine.</source>
        <translation>找出 IPv6 组播无法到达另一台机器的原因。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start with the role Listen.</source>
        <translation>以监听角色启动。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start with the role Request.</source>
        <translation>以请求角色启动。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Saved traces (.sixcast), packet captures (.pcap, .pcapng) and profiles (.json) to open.</source>
        <translation>要打开的已保存跟踪记录 (.sixcast)、抓包 (.pcap、.pcapng) 和配置文件 (.json)。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Listen and Request can&apos;t both be chosen.</source>
        <translation>“监听”和“请求”不能同时选择。</translation>
    </message>
</context>
</TS>
