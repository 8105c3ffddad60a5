<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Sixcast::Capture</name>
    <message>
        <location filename="../../core/capture/capturepacket.cpp" line="+89"/>
        <source>The file is damaged: it claims a length that no packet has. What follows can&apos;t be read.</source>
        <translation>Die Datei ist beschädigt: sie gibt eine Länge an, die kein Paket hat. Was folgt, ist nicht lesbar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file is damaged: the lengths of a block contradict each other. What follows can&apos;t be read.</source>
        <translation>Die Datei ist beschädigt: die Längen eines Blocks widersprechen einander. Was folgt, ist nicht lesbar.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The file ends in the middle of a packet.</source>
        <translation>Die Datei endet mitten in einem Paket.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A block of the file is too short for what it should hold.</source>
        <translation>Ein Block der Datei ist zu kurz für das, was er enthalten müsste.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A packet of an interface that the file doesn&apos;t describe.</source>
        <translation>Ein Paket einer Schnittstelle, die die Datei nicht beschreibt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The file has too many sections or interfaces. What follows isn&apos;t read.</source>
        <translation>Die Datei hat zu viele Abschnitte oder Schnittstellen. Was folgt, wird nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../../core/capture/capturereader.cpp" line="+72"/>
        <source>This file is compressed. Unpack it first: %1</source>
        <translation>Diese Datei ist komprimiert. Zuerst entpacken: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is not a capture: neither .pcap nor .pcapng.</source>
        <translation>Das ist kein Paketmitschnitt: weder .pcap noch .pcapng.</translation>
    </message>
</context>
<context>
    <name>Sixcast::CaptureText</name>
    <message numerus="yes">
        <location filename="../../core/capture/capturetext.cpp" line="+27"/>
        <location line="+36"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <location line="-30"/>
        <source>reports wanted within %1 ms</source>
        <translation>Meldungen erwünscht innerhalb von %1 ms</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks every %1 s</source>
        <translation>fragt alle %1 s</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>robustness %1</source>
        <translation>Robustheit %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLDv%1 general query from %2</source>
        <translation>Allgemeine MLDv%1-Abfrage von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLDv%1 query for %3 from %2</source>
        <translation>MLDv%1-Abfrage nach %3 von %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>MLD message from %1, too short to be read</source>
        <translation>MLD-Nachricht von %1, zu kurz zum Lesen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>MLDv1 done from %1: %2</source>
        <translation>MLDv1-Abmeldung von %1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLDv%1 report from %2: %3</source>
        <translation>MLDv%1-Meldung von %2: %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>(not all of it is in the capture)</source>
        <translation>(nicht alles davon ist im Paketmitschnitt)</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>protocol %1</source>
        <translation>Protokoll %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1, reported by %2</source>
        <translation>%1, gemeldet von %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, about UDP from %2 to %3</source>
        <translation>%1, betrifft UDP von %2 an %3</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, about %2 from %3 to %4</source>
        <translation>%1, betrifft %2 von %3 an %4</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Neighbor solicitation for %1 from %2</source>
        <translation>Nachbaranfrage nach %1 von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neighbor advertisement of %1 from %2</source>
        <translation>Nachbarmeldung zu %1 von %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Router solicitation from %1</source>
        <translation>Routeranfrage von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Router advertisement from %1, lifetime %2 s</source>
        <translation>Routermeldung von %1, Lebensdauer %2 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>PIM hello from %1</source>
        <translation>PIM-Hello von %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>hold time %1 s</source>
        <translation>Haltezeit %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 an %3</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>IPv4, %n byte(s)</source>
        <translation>
            <numerusform>IPv4, %n Byte</numerusform>
            <numerusform>IPv4, %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, no IP</source>
        <translation>%1, kein IP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, protocol 0x%2</source>
        <translation>%1, Protokoll 0x%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, can&apos;t be read</source>
        <translation>%1, nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>first fragment of %n byte(s)</source>
        <translation>
            <numerusform>erstes Fragment von %n Byte</numerusform>
            <numerusform>erstes Fragment von %n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>the capture has only this much of %n byte(s)</source>
        <translation>
            <numerusform>der Paketmitschnitt hat nur so viel von %n Byte</numerusform>
            <numerusform>der Paketmitschnitt hat nur so viel von %n Bytes</numerusform>
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
        <translation>ohne Zeitangabe</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>member of %1 except from %2</source>
        <translation>Mitglied von %1, außer von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>joins %1</source>
        <translation>tritt %1 bei</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>joins %1 except from %2</source>
        <translation>tritt %1 bei, außer von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not a member of %1</source>
        <translation>kein Mitglied von %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>member of %1 from %2 only</source>
        <translation>Mitglied von %1, nur von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>leaves %1</source>
        <translation>verlässt %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>joins %1 from %2 only</source>
        <translation>tritt %1 bei, nur von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>adds no source of %1</source>
        <translation>fügt keine Quelle von %1 hinzu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>wants %1 from %2 as well</source>
        <translation>will %1 auch von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>drops no source of %1</source>
        <translation>streicht keine Quelle von %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>no longer wants %1 from %2</source>
        <translation>will %1 nicht mehr von %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>unknown record of %1</source>
        <translation>unbekannter Eintrag zu %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No route to destination</source>
        <translation>Keine Route zum Ziel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Communication prohibited</source>
        <translation>Kommunikation verboten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beyond scope of source address</source>
        <translation>Außerhalb des Geltungsbereichs der Quelladresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Address unreachable</source>
        <translation>Adresse nicht erreichbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port unreachable</source>
        <translation>Port nicht erreichbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source address failed ingress policy</source>
        <translation>Quelladresse verstößt gegen die Eingangsrichtlinie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Route rejected</source>
        <translation>Route abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Destination unreachable, code %1</source>
        <translation>Ziel nicht erreichbar, Code %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Packet too big</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit exceeded</source>
        <translation>Hop-Limit überschritten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fragment reassembly timed out</source>
        <translation>Zeit zum Zusammensetzen der Fragmente überschritten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Parameter problem</source>
        <translation>Parameterproblem</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ICMPv6 error %1, code %2</source>
        <translation>ICMPv6-Fehler %1, Code %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>IPv6 packet of which the capture has too little: %1 of %2 bytes</source>
        <translation>IPv6-Paket, von dem der Paketmitschnitt zu wenig hat: %1 von %2 Bytes</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Later fragment: %1</source>
        <translation>Späteres Fragment: %1</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>%1, type %2</source>
        <translation>%1, Typ %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::CommandLine</name>
    <message>
        <location filename="../../app/options.cpp" line="+106"/>
        <source>send HELLOs, collect the answers, and find out why there are none</source>
        <translation>HELLOs senden, Antworten sammeln und herausfinden, warum keine kommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>run listener and requester locally (loopback test)</source>
        <translation>Listener und Anfrager lokal ausführen (Loopback-Test)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check this machine only; the other one isn&apos;t needed</source>
        <translation>nur diesen Rechner prüfen; der andere wird nicht gebraucht</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>list the other Sixcasts on the link; sends nothing</source>
        <translation>die anderen Sixcasts auf dem Link auflisten; sendet nichts</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>list the interfaces: which are usable, and why the others aren&apos;t</source>
        <translation>die Schnittstellen auflisten: welche brauchbar sind und warum die anderen nicht</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>explain a multicast address: scope, flags, registered name</source>
        <translation>eine Multicast-Adresse erklären: Geltungsbereich, Flags, registrierter Name</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>show the commands, or the options of one</source>
        <translation>die Befehle zeigen, oder die Optionen eines Befehls</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Limits and timing</source>
        <translation>Grenzen und Zeiten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>General options</source>
        <translation>Allgemeine Optionen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>FLoM&apos;s spellings</source>
        <translation>Schreibweisen von FLoM</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>read the firewall rules as well; asks for the administrator&apos;s password</source>
        <translation>auch die Firewall-Regeln lesen; fragt nach dem Passwort des Administrators</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>many groups, one a line: ff3e::8000:1, or ff3e::8000:1+999 for that and the 999 after it; -A takes these, too, and may be given again</source>
        <translation>viele Gruppen, eine je Zeile: ff3e::8000:1, oder ff3e::8000:1+999 für diese und die 999 danach; auch -A nimmt diese und darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>say who of these machines is missing: one a line, an address, or address and name as in /etc/hosts, or a name that stands there</source>
        <translation>melden, wer von diesen Rechnern fehlt: einer je Zeile, als Adresse, als Adresse und Name wie in /etc/hosts oder als Name, der dort steht</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>compare this flow: GROUP, [GROUP]:PORT, either with @SOURCE (default: the busiest in captures, HELLOs in traces)</source>
        <translation>diesen Datenfluss vergleichen: GRUPPE, [GRUPPE]:PORT, beides auch mit @QUELLE (Vorgabe: in Paketmitschnitten der stärkste, in Mitschnitten die HELLOs)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>the sender&apos;s file: first or second (default: found out)</source>
        <translation>die Datei des Senders: first oder second (Vorgabe: wird ermittelt)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>write the comparison as a page for a browser, too</source>
        <translation>den Vergleich auch als Seite für einen Browser schreiben</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>write the trace to a file while it grows; the suffix decides: .sixcast, .log, .txt, .csv or .pcapng</source>
        <translation>den Mitschnitt laufend in eine Datei schreiben; die Endung entscheidet: .sixcast, .log, .txt, .csv oder .pcapng</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>end the trace file at so many MiB, 1 to %1; the run goes on (default %2)</source>
        <translation>die Mitschnittdatei bei so vielen MiB beenden, 1 bis %1; der Lauf geht weiter (Vorgabe %2)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>replace names and addresses in all that is written</source>
        <translation>Namen und Adressen in allem ersetzen, was geschrieben wird</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>show help: the commands, or the options of one</source>
        <translation>Hilfe zeigen: die Befehle, oder die Optionen eines Befehls</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>in place of a command: ipv6.multicast.server (listen) or ipv6.multicast.client (request)</source>
        <translation>anstelle eines Befehls: ipv6.multicast.server (listen) oder ipv6.multicast.client (request)</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>it works</source>
        <translation>es funktioniert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it works only in part: some HELLOs, peers or interfaces were lost</source>
        <translation>es funktioniert nur teilweise: einige HELLOs, Gegenstellen oder Schnittstellen gingen verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no answer, or nothing heard</source>
        <translation>keine Antwort, oder nichts gehört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>local setup failed: socket, bind, join or send was refused</source>
        <translation>lokale Einrichtung gescheitert: socket, bind, join oder send wurde abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wrong usage</source>
        <translation>falscher Aufruf</translation>
    </message>
    <message>
        <location line="-67"/>
        <source>print the trace on standard error</source>
        <translation>den Mitschnitt auf die Standardfehlerausgabe schreiben</translation>
    </message>
    <message>
        <location line="-177"/>
        <source>listen for this long (default: 3 seconds)</source>
        <translation>so lange lauschen (Vorgabe: 3 Sekunden)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>list only who is heard on this interface (default: any)</source>
        <translation>nur auflisten, wer auf dieser Schnittstelle zu hören ist (Vorgabe: alle)</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>compare two saved traces or captures and show where packets were lost; of more traces: who hears whom</source>
        <translation>zwei gespeicherte Mitschnitte oder Paketmitschnitte vergleichen und zeigen, wo Pakete verloren gingen; bei mehr Mitschnitten: wer wen hört</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>show who asks, who listens and who sends in a packet capture (.pcap, .pcapng; - is standard input)</source>
        <translation>zeigen, wer in einem Paketmitschnitt fragt, wer lauscht und wer sendet (.pcap, .pcapng; - ist die Standardeingabe)</translation>
    </message>
    <message>
        <location line="+133"/>
        <source>print one JSON object (sixcast.report/1, sixcast.inspect/1) and nothing else</source>
        <translation>ein JSON-Objekt ausgeben (sixcast.report/1, sixcast.inspect/1) und sonst nichts</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <location line="-163"/>
        <source>join the group and answer every HELLO with a WELCOME</source>
        <translation>der Gruppe beitreten und jedes HELLO mit einem WELCOME beantworten</translation>
    </message>
    <message>
        <location filename="../../app/optionvalues.cpp" line="+59"/>
        <source>--%1 takes a time from %2 to %3 seconds, as in 90, 90s, 6m or 2h, not &apos;%4&apos;.</source>
        <translation>--%1 verlangt eine Zeit von %2 bis %3 Sekunden, etwa 90, 90s, 6m oder 2h, nicht &apos;%4&apos;.</translation>
    </message>
    <message>
        <location line="+62"/>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;.</source>
        <translation>--%1 verlangt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>--%1 takes %2, not &apos;%3&apos;.</source>
        <translation>--%1 verlangt %2, nicht &apos;%3&apos;.</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>--%1 takes an IPv6 unicast address, not &apos;%2&apos;.</source>
        <translation>--%1 verlangt eine IPv6-Unicast-Adresse, nicht „%2“.</translation>
    </message>
    <message>
        <location filename="../../app/commandline.cpp" line="+31"/>
        <source>See sixcast-cli --help.</source>
        <translation>Siehe sixcast-cli --help.</translation>
    </message>
    <message>
        <location line="+26"/>
        <location line="+5"/>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option &apos;%1&apos;.</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Two groups are given: %1 and %2.</source>
        <translation>Zwei Gruppen sind angegeben: %1 und %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>All groups have one port and one zone: %1, %2.</source>
        <translation>Alle Gruppen haben einen Port und eine Zone: %1, %2.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Only listen and request take several groups.</source>
        <translation>Nur listen und request nehmen mehrere Gruppen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>At most %1 groups are possible.</source>
        <translation>Höchstens %1 Gruppen sind möglich.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>For an interface: -n %1</source>
        <translation>Für eine Schnittstelle: -n %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The group&apos;s port is %1, but --port says %2.</source>
        <translation>Der Port der Gruppe ist %1, aber --port nennt %2.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>--interface takes a name, a number or &apos;all&apos;.</source>
        <translation>--interface verlangt einen Namen, eine Nummer oder „all“.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group&apos;s zone is %1, but --interface says %2.</source>
        <translation>Die Zone der Gruppe ist %1, aber --interface nennt %2.</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>--sender is either first or second.</source>
        <translation>--sender ist entweder first oder second.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 does not use --%2.</source>
        <translation>%1 verwendet --%2 nicht.</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+14"/>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument &apos;%1&apos;.</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>See sixcast-cli %1 --help.</source>
        <translation>Siehe sixcast-cli %1 --help.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>compare takes two files: saved traces or captures, one of each machine.</source>
        <translation>compare verlangt zwei Dateien: gespeicherte Mitschnitte oder Paketmitschnitte, je einen von jedem Rechner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>inspect takes a packet capture: a .pcap or .pcapng file.</source>
        <translation>inspect verlangt einen Paketmitschnitt: eine .pcap- oder .pcapng-Datei.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To test a group: sixcast-cli request %1</source>
        <translation>Um eine Gruppe zu testen: sixcast-cli request %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unknown command &apos;%1&apos;.</source>
        <translation>Unbekannter Befehl &apos;%1&apos;.</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>explain takes a multicast address.</source>
        <translation>explain verlangt eine Multicast-Adresse.</translation>
    </message>
    <message>
        <location filename="../../app/helptext.cpp" line="+98"/>
        <source>the same as --%1</source>
        <translation>dasselbe wie --%1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>sixcast-cli finds out why IPv6 multicast isn&apos;t reaching another machine.

  sixcast-cli listen     on the first machine
  sixcast-cli request    on the second: shows what arrives, or what is wrong
  sixcast-cli try        both on this machine, if there is only one

More: sixcast-cli --help, sixcast-cli COMMAND --help, man sixcast-cli
</source>
        <translation>sixcast-cli findet heraus, warum IPv6-Multicast einen anderen Rechner nicht erreicht.

  sixcast-cli listen     auf dem ersten Rechner
  sixcast-cli request    auf dem zweiten: zeigt, was ankommt oder was nicht stimmt
  sixcast-cli try        beides auf diesem Rechner, wenn es nur einen gibt

Mehr: sixcast-cli --help, sixcast-cli BEFEHL --help, man sixcast-cli
</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>sixcast-cli finds out why IPv6 multicast isn&apos;t reaching another machine.</source>
        <translation>sixcast-cli findet heraus, warum IPv6-Multicast einen anderen Rechner nicht erreicht.</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+28"/>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Examples, on two machines:</source>
        <translation>Beispiele, auf zwei Rechnern:</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another group, on one interface, and keep the traces to compare them:</source>
        <translation>Eine andere Gruppe, auf einer Schnittstelle, und die Mitschnitte zum Vergleichen behalten:</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareJob</name>
    <message>
        <location filename="../../widgets/compare/comparejob.cpp" line="+37"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareReport</name>
    <message>
        <location filename="../../core/engine/comparereport.cpp" line="+92"/>
        <source>It worked, but not all the time: %1 of %2 HELLOs were answered.</source>
        <translation>Es funktionierte, aber nicht die ganze Zeit: %1 von %2 HELLOs wurden beantwortet.</translation>
    </message>
</context>
<context>
    <name>Sixcast::CompareView</name>
    <message>
        <location filename="../../widgets/compare/compareview.cpp" line="+32"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>about %1</source>
        <comment>sequence numbers</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost numbers</source>
        <translation>Verlorene Nummern</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLO, requester to listener</source>
        <translation>HELLO, Anfrager an Listener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOME, listener to requester</source>
        <translation>WELCOME, Listener an Anfrager</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Timeline</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <location line="+95"/>
        <source>Shows only the datagrams of the exchange</source>
        <translation>Zeigt nur die Datagramme des Austauschs</translation>
    </message>
    <message>
        <location line="-99"/>
        <source>Only HELLO and WELCOME</source>
        <translation>Nur HELLO und WELCOME</translation>
    </message>
    <message>
        <location line="+101"/>
        <source>Go to the other side</source>
        <translation>Zur anderen Seite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goes to the row of the same datagram on the other machine (Return)</source>
        <translation>Geht zur Zeile desselben Datagramms auf dem anderen Rechner (Eingabe)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
</context>
<context>
    <name>Sixcast::ComparingView</name>
    <message>
        <location filename="../../widgets/compare/comparingview.cpp" line="+22"/>
        <source>Reading both files</source>
        <translation>Beide Dateien werden gelesen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Sixcast::DatagramSocket</name>
    <message>
        <location filename="../../core/net/socketoptions.cpp" line="+328"/>
        <source>Can&apos;t use %1 on this machine: %2</source>
        <translation>%1 lässt sich auf diesem Rechner nicht verwenden: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Can&apos;t join %1: %2</source>
        <translation>Der Beitritt zu %1 gelingt nicht: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can&apos;t leave %1: %2</source>
        <translation>Das Verlassen von %1 gelingt nicht: %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Can&apos;t make an IPv6 socket: %1</source>
        <translation>Ein IPv6-Socket lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Can&apos;t set %1: %2</source>
        <translation>%1 lässt sich nicht setzen: %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::EchoProbe</name>
    <message>
        <location filename="../../core/probes/echoprobe.cpp" line="+110"/>
        <source>%1: %2 of %3 self-test packets passed this machine&apos;s input filter</source>
        <translation>%1: %2 von %3 Selbsttest-Paketen kamen durch den Eingangsfilter dieses Rechners</translation>
    </message>
</context>
<context>
    <name>Sixcast::Engine</name>
    <message>
        <location filename="../../core/engine/engine.cpp" line="+139"/>
        <source>A run is on already: stop it first.</source>
        <translation>Es läuft schon ein Test: erst diesen stoppen.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>This system does not have the socket engine that was asked for.</source>
        <translation>Den verlangten Socket-Zugriff gibt es auf diesem System nicht.</translation>
    </message>
    <message>
        <location line="+306"/>
        <source>This system&apos;s firewall rules can&apos;t be read by Sixcast.</source>
        <translation>Die Firewall-Regeln dieses Systems kann Sixcast nicht lesen.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>runs as root, which only reading the firewall rules needs</source>
        <translation>läuft als root, was nur das Lesen der Firewall-Regeln braucht</translation>
    </message>
</context>
<context>
    <name>Sixcast::Escape</name>
    <message numerus="yes">
        <location filename="../../core/base/escape.cpp" line="+151"/>
        <source>... (+%n bytes)</source>
        <translation>
            <numerusform>… (+%n Byte)</numerusform>
            <numerusform>… (+%n Bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::EvidenceModel</name>
    <message>
        <location filename="../../widgets/groups/evidencemodel.cpp" line="+28"/>
        <source>%1 ... (%2)</source>
        <translation>%1 … (%2)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2</source>
        <comment>times in the capture</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>all groups</source>
        <translation>alle Gruppen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>querier</source>
        <translation>Querier</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>sender</source>
        <translation>Sender</translation>
    </message>
</context>
<context>
    <name>Sixcast::Expected</name>
    <message>
        <location filename="../../app/expected.cpp" line="+47"/>
        <source>&apos;%1&apos; is neither the address nor the name of a machine.</source>
        <translation>„%1“ ist weder die Adresse noch der Name eines Rechners.</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>%1 (its IPv6 address is not known)</source>
        <translation>%1 (die IPv6-Adresse ist nicht bekannt)</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>More than %1 machines.</source>
        <translation>Mehr als %1 Rechner.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No machine is named.</source>
        <translation>Kein Rechner ist genannt.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Expected: %1 of %2 machines are there.</source>
        <translation>Erwartet: %1 von %2 Rechnern sind da.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Explanation</name>
    <message>
        <location filename="../../core/report/explanation.cpp" line="+78"/>
        <source>Where it stops isn&apos;t known from here.</source>
        <translation>Wo es endet, ist von hier aus nicht zu erkennen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last place that it passes: %1.</source>
        <translation>Letzte Stelle, die es passiert: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Datagrams are lost %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>Datagramme gehen verloren: %1 (%2).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The fault is %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>Der Fehler liegt %1 (%2).</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stops %1 (%2).</source>
        <comment>place, how sure</comment>
        <translation>Es endet %1 (%2).</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Something else %1</source>
        <comment>place</comment>
        <translation>Etwas anderes %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of the known causes fits well enough.</source>
        <translation>Keine der bekannten Ursachen passt gut genug.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>stops %1</source>
        <comment>the way to a peer; where</comment>
        <translation>endet %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>how far it comes isn&apos;t known</source>
        <translation>wie weit es kommt, ist nicht bekannt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of %2 HELLOs heard</source>
        <translation>%1 von %2 HELLOs gehört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 HELLOs answered</source>
        <translation>%1 von %2 HELLOs beantwortet</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>on the requester, where the HELLO is sent</source>
        <comment>where it stops</comment>
        <translation>dort, wo der Anfrager das HELLO sendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s output filter</source>
        <comment>where it stops</comment>
        <translation>am Ausgangsfilter des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s interface</source>
        <comment>where it stops</comment>
        <translation>an der Schnittstelle des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>between the machines, on the way of the HELLO</source>
        <comment>where it stops</comment>
        <translation>zwischen den Rechnern, auf dem Weg des HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s interface</source>
        <comment>where it stops</comment>
        <translation>an der Schnittstelle des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s input filter</source>
        <comment>where it stops</comment>
        <translation>am Eingangsfilter des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s group membership</source>
        <comment>where it stops</comment>
        <translation>an der Gruppenmitgliedschaft des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s program</source>
        <comment>where it stops</comment>
        <translation>beim Programm des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>on the listener, where the WELCOME is sent</source>
        <comment>where it stops</comment>
        <translation>dort, wo der Listener das WELCOME sendet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the listener&apos;s output filter</source>
        <comment>where it stops</comment>
        <translation>am Ausgangsfilter des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>between the machines, on the way of the WELCOME</source>
        <comment>where it stops</comment>
        <translation>zwischen den Rechnern, auf dem Weg des WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s input filter</source>
        <comment>where it stops</comment>
        <translation>am Eingangsfilter des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at the requester&apos;s program</source>
        <comment>where it stops</comment>
        <translation>beim Programm des Anfragers</translation>
    </message>
</context>
<context>
    <name>Sixcast::FactsChannel</name>
    <message>
        <location filename="../../core/probes/factschannel.cpp" line="+40"/>
        <source>the other machine&apos;s facts</source>
        <translation>die Fakten des anderen Rechners</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the other machine&apos;s facts, by IPv4 broadcast</source>
        <translation>die Fakten des anderen Rechners, per IPv4-Broadcast</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>own facts, and a question</source>
        <translation>eigene Angaben und eine Frage</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+77"/>
        <source>own facts</source>
        <translation>eigene Angaben</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>own facts by IPv4 broadcast</source>
        <translation>eigene Angaben per IPv4-Broadcast</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>what the probes measured</source>
        <translation>was die Sonden gemessen haben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what the probes measured, by IPv4 broadcast</source>
        <translation>was die Sonden gemessen haben, per IPv4-Broadcast</translation>
    </message>
</context>
<context>
    <name>Sixcast::FactsEvent</name>
    <message>
        <location filename="../../core/facts/factsevent.cpp" line="+44"/>
        <source>everything that is known of this side</source>
        <translation>alles, was über diese Seite bekannt ist</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>there is no such interface</source>
        <translation>diese Schnittstelle gibt es nicht</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the interface is usable</source>
        <translation>die Schnittstelle ist brauchbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no multicast route</source>
        <translation>keine Multicast-Route</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an XDP program is attached</source>
        <translation>ein XDP-Programm ist angehängt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tc filters on what comes in</source>
        <translation>tc-Filter auf dem Eingang</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingText</name>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="+29"/>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 (%3)</source>
        <comment>fact: value (where it was read)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+118"/>
        <source>On this machine:</source>
        <translation>Auf diesem Rechner:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the other machine:</source>
        <translation>Auf dem anderen Rechner:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the switch:</source>
        <translation>Auf dem Switch:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On %1:</source>
        <comment>some machine</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <location line="-55"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+109"/>
        <source>How to fix it</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+1"/>
        <source>How to check it</source>
        <translation>So lässt es sich prüfen</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="+2"/>
        <source>What was ruled out</source>
        <translation>Was ausgeschlossen wurde</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>To undo:</source>
        <translation>Rückgängig machen:</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+31"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+23"/>
        <source>What would decide between the causes</source>
        <translation>Was zwischen den Ursachen entscheiden würde</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>HELLO: %1 to %2</source>
        <comment>requester, listener</comment>
        <translation>HELLO: %1 → %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOME: %1 to %2</source>
        <comment>listener, requester</comment>
        <translation>WELCOME: %1 → %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+15"/>
        <source>%1 (%2)</source>
        <comment>cause (how sure)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2, %3)</source>
        <comment>cause (how sure, ID)</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+30"/>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <location line="-30"/>
        <location line="+30"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location line="-30"/>
        <location line="+30"/>
        <source>Where it was read</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <location line="-26"/>
        <location filename="../../widgets/findings/findingtext.cpp" line="+5"/>
        <source>Against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>What was seen; all of these causes fit it</source>
        <translation>Was gesehen wurde; alle diese Ursachen passen dazu</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/findingtext.cpp" line="-2"/>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>ID: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <location filename="../../core/report/reporthtml.cpp" line="+53"/>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
</context>
<context>
    <name>Sixcast::Findings</name>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+53"/>
        <location line="+74"/>
        <source>Wait two seconds and try again.</source>
        <translation>Zwei Sekunden warten und noch einmal versuchen.</translation>
    </message>
    <message>
        <location line="-67"/>
        <location line="+74"/>
        <source>Give one of the two machines another address; copied virtual machines need a new hardware address.</source>
        <translation>Einem der beiden Rechner eine andere Adresse geben; kopierte virtuelle Maschinen brauchen eine neue Hardware-Adresse.</translation>
    </message>
    <message>
        <location line="-102"/>
        <location line="+72"/>
        <source>Check the cable, the switch port and the link lights.</source>
        <translation>Kabel, Switch-Port und Link-Anzeigen prüfen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+210"/>
        <source>Join for the requester&apos;s address, or for any source.</source>
        <translation>Für die Adresse des Anfragers beitreten, oder für jede Quelle.</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+9"/>
        <source>Let the program use IPv6: boot without ipv6.disable=1, and allow the family in its sandbox.</source>
        <translation>Dem Programm IPv6 erlauben: ohne ipv6.disable=1 starten und die Adressfamilie in seiner Sandbox zulassen.</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>The listener gets more HELLOs than it answers</source>
        <translation>Der Listener bekommt mehr HELLOs, als er beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It answers so many a second to one address and in all, and leaves the rest unanswered: this requester or others send more.</source>
        <translation>Er beantwortet pro Sekunde nur eine begrenzte Zahl, je Adresse und insgesamt, und lässt den Rest unbeantwortet: dieser Anfrager oder andere senden mehr.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>End the other program, or leave the source port to the system.</source>
        <translation>Das andere Programm beenden oder den Quellport dem System überlassen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="+90"/>
        <source>Exempt multicast (ff00::/8) from the translation rule.</source>
        <translation>Multicast (ff00::/8) von der Übersetzungsregel ausnehmen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+204"/>
        <source>Exempt the traffic of this group from the translation.</source>
        <translation>Den Verkehr dieser Gruppe von der Übersetzung ausnehmen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Have the relay send the answers back, too, or use a multicast router instead.</source>
        <translation>Den Repeater auch die Antworten zurücksenden lassen oder ihn durch einen Multicast-Router ersetzen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="+81"/>
        <source>Add an on-link route of the requester&apos;s prefix on this interface.</source>
        <translation>Auf dieser Schnittstelle eine On-Link-Route für das Präfix des Anfragers hinzufügen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="-68"/>
        <location line="+7"/>
        <source>Use the same group and port on both machines.</source>
        <translation>Auf beiden Rechnern dieselbe Gruppe und denselben Port verwenden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+9"/>
        <source>Give one of the two machines another hardware address.</source>
        <translation>Einem der beiden Rechner eine andere Hardware-Adresse geben.</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Use a group whose scope reaches the listener: ff02 on one link, ff05 within a site.</source>
        <translation>Eine Gruppe verwenden, deren Geltungsbereich den Listener erreicht: ff02 auf einem Link, ff05 an einem Standort.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Leave the source address to the system.</source>
        <translation>Die Quelladresse dem System überlassen.</translation>
    </message>
    <message>
        <location line="-49"/>
        <source>End the other program, or use another port on both machines.</source>
        <translation>Das andere Programm beenden oder auf beiden Rechnern einen anderen Port verwenden.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Use a port that this user may bind, on both machines.</source>
        <translation>Auf beiden Rechnern einen Port verwenden, den dieser Benutzer belegen darf.</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Bind the listener to :: and join the group on the interface.</source>
        <translation>Den Listener an :: binden und der Gruppe auf der Schnittstelle beitreten.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="-174"/>
        <source>Turn on an MLD querier in this VLAN, or turn MLD snooping off for it.</source>
        <translation>In diesem VLAN einen MLD-Querier einschalten oder MLD-Snooping dafür abschalten.</translation>
    </message>
    <message>
        <location line="+140"/>
        <source>Turn on an MLD querier in this VLAN, and let its queries and the hosts&apos; reports pass.</source>
        <translation>In diesem VLAN einen MLD-Querier einschalten und seine Abfragen und die Meldungen der Rechner durchlassen.</translation>
    </message>
    <message>
        <location line="-154"/>
        <source>Put both ports into one VLAN, and look for port isolation and blocked ports.</source>
        <translation>Beide Ports in ein VLAN legen und nach Port-Isolation und blockierten Ports sehen.</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Turn off client isolation for these two.</source>
        <translation>Die Client-Isolation für diese beiden abschalten.</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Look for an MTU or a size filter below the Ethernet one.</source>
        <translation>Nach einer MTU oder einem Größenfilter unterhalb der Ethernet-MTU suchen.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Turn on multicast routing (PIM, or an MLD proxy) for the group on both interfaces.</source>
        <translation>Für die Gruppe auf beiden Schnittstellen Multicast-Routing (PIM oder einen MLD-Proxy) einschalten.</translation>
    </message>
    <message>
        <location filename="../../core/causes/advice.cpp" line="+42"/>
        <location filename="../../core/report/reporthtml.cpp" line="-25"/>
        <source>the switch</source>
        <translation>der Switch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the router</source>
        <translation>der Router</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>both machines</source>
        <translation>beide Rechner</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <location filename="../../core/report/ownstep.cpp" line="+42"/>
        <location filename="../../core/report/reporthtml.cpp" line="-4"/>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener&apos;s machine</source>
        <translation>der Rechner des Listeners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester&apos;s machine</source>
        <translation>der Rechner des Anfragers</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../core/report/reporthtml.cpp" line="+2"/>
        <source>the other machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+8"/>
        <source>INTERFACE</source>
        <translation>SCHNITTSTELLE</translation>
    </message>
    <message>
        <location line="+172"/>
        <source>System Settings &gt; Network &gt; Firewall &gt; Options: allow incoming connections for the program; Privacy &amp; Security &gt; Local Network: switch it on</source>
        <translation>Systemeinstellungen &gt; Netzwerk &gt; Firewall &gt; Optionen: eingehende Verbindungen für das Programm erlauben; Datenschutz &amp; Sicherheit &gt; Lokales Netzwerk: einschalten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>switch the same off again</source>
        <translation>dasselbe wieder abschalten</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="-47"/>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers come for what was sent to the group.</source>
        <translation>Auf das, was an die Gruppe ging, kommen Antworten.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="-89"/>
        <source>The requester&apos;s interface is switched off</source>
        <translation>Die Schnittstelle des Anfragers ist abgeschaltet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface is administratively down: nothing leaves it.</source>
        <translation>Die Schnittstelle ist administrativ abgeschaltet: nichts geht hinaus.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s interface does not exist</source>
        <translation>Die Schnittstelle des Anfragers gibt es nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No interface has that name: it was deleted, renamed or moved to another namespace.</source>
        <translation>Eine Schnittstelle dieses Namens gibt es nicht: sie wurde gelöscht, umbenannt oder in einen anderen Namespace verschoben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No carrier on the requester&apos;s interface</source>
        <translation>Kein Link an der Schnittstelle des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface is up, but it has no carrier: the cable, the switch port or the access point is off.</source>
        <translation>Die Schnittstelle ist aktiv, hat aber keinen Link: Kabel, Switch-Port oder Access Point ist aus.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../core/causes/observationnames.cpp" line="+264"/>
        <source>IPv6 is off on the requester&apos;s interface</source>
        <translation>IPv6 ist auf der Schnittstelle des Anfragers aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>disable_ipv6 is set for the interface.</source>
        <translation>Für die Schnittstelle ist disable_ipv6 gesetzt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester has no usable address</source>
        <translation>Der Anfrager hat keine brauchbare Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface has no address that a HELLO could be sent from.</source>
        <translation>Die Schnittstelle hat keine Adresse, von der ein HELLO ausgehen könnte.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s address is not ready</source>
        <translation>Die Adresse des Anfragers ist noch nicht bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection is still running: for a second or two after the link came up nothing can be sent.</source>
        <translation>Die Prüfung auf doppelte Adressen läuft noch: ein, zwei Sekunden nach dem Einschalten des Links lässt sich nichts senden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s address is a duplicate</source>
        <translation>Die Adresse des Anfragers ist doppelt vergeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection failed: another machine has the same link-local address.</source>
        <translation>Die Prüfung auf doppelte Adressen schlug fehl: ein anderer Rechner hat dieselbe link-lokale Adresse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The requester&apos;s MTU is too small for IPv6</source>
        <translation>Die MTU des Anfragers ist zu klein für IPv6</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+74"/>
        <source>IPv6 needs 1280 bytes; below that the kernel disables IPv6 on the interface.</source>
        <translation>IPv6 braucht 1280 Byte; darunter schaltet der Kernel IPv6 auf der Schnittstelle ab.</translation>
    </message>
    <message>
        <location line="-68"/>
        <source>The requester&apos;s interface does no neighbour discovery</source>
        <translation>Die Schnittstelle des Anfragers macht keine Nachbarerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With NOARP nobody finds the requester&apos;s hardware address, so no answer can be sent to it.</source>
        <translation>Mit NOARP findet niemand die Hardware-Adresse des Anfragers, also lässt sich ihm keine Antwort senden.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The requester&apos;s interface is a port of a bridge</source>
        <translation>Die Schnittstelle des Anfragers ist Port einer Bridge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What arrives on the port belongs to the bridge. Use the bridge interface instead.</source>
        <translation>Was am Port ankommt, gehört der Bridge. Stattdessen die Bridge-Schnittstelle verwenden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is switched off</source>
        <translation>Die Schnittstelle des Listeners ist abgeschaltet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface that the listener joined on is administratively down. The join succeeds all the same.</source>
        <translation>Die Schnittstelle, auf der der Listener beitrat, ist administrativ abgeschaltet. Der Beitritt gelingt trotzdem.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is gone</source>
        <translation>Die Schnittstelle des Listeners ist verschwunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface was deleted, renamed or moved to another namespace; its memberships are gone with it.</source>
        <translation>Die Schnittstelle wurde gelöscht, umbenannt oder in einen anderen Namespace verschoben; ihre Mitgliedschaften sind mit ihr weg.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No carrier on the listener&apos;s interface</source>
        <translation>Kein Link an der Schnittstelle des Listeners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener&apos;s interface is up, but it has no carrier.</source>
        <translation>Die Schnittstelle des Listeners ist aktiv, hat aber keinen Link.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="+33"/>
        <source>IPv6 is off on the listener&apos;s interface</source>
        <translation>IPv6 ist auf der Schnittstelle des Listeners aus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>disable_ipv6 is set for the interface: what arrives is discarded, and the join succeeds all the same.</source>
        <translation>Für die Schnittstelle ist disable_ipv6 gesetzt: was ankommt, wird verworfen, und der Beitritt gelingt trotzdem.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener has no link-local address</source>
        <translation>Der Listener hat keine link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It hears the HELLO, but has no link-local address to answer from.</source>
        <translation>Er hört das HELLO, hat aber keine link-lokale Adresse, von der er antworten könnte.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s address is not ready</source>
        <translation>Die Adresse des Listeners ist noch nicht bereit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection is still running on the listener&apos;s interface.</source>
        <translation>Auf der Schnittstelle des Listeners läuft noch die Prüfung auf doppelte Adressen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s address is a duplicate</source>
        <translation>Die Adresse des Listeners ist doppelt vergeben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Duplicate address detection failed on the listener: another machine has the same link-local address.</source>
        <translation>Die Prüfung auf doppelte Adressen schlug beim Listener fehl: ein anderer Rechner hat dieselbe link-lokale Adresse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The listener&apos;s MTU is too small for IPv6</source>
        <translation>Die MTU des Listeners ist zu klein für IPv6</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener&apos;s interface does no neighbour discovery</source>
        <translation>Die Schnittstelle des Listeners macht keine Nachbarerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With NOARP the answer is sent to no real hardware address.</source>
        <translation>Mit NOARP wird die Antwort an keine echte Hardware-Adresse gesendet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s interface is a port of a bridge</source>
        <translation>Die Schnittstelle des Listeners ist Port einer Bridge</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What arrives on the port belongs to the bridge. Listen on the bridge interface instead.</source>
        <translation>Was am Port ankommt, gehört der Bridge. Stattdessen auf der Bridge-Schnittstelle lauschen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="-74"/>
        <source>The requester&apos;s firewall drops the answer</source>
        <translation>Die Firewall des Anfragers verwirft die Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer is unicast from the listener&apos;s port. Connection tracking doesn&apos;t match it to a HELLO that was sent to a group, so the input filter drops it.</source>
        <translation>Die Antwort ist Unicast vom Port des Listeners. Die Verbindungsverfolgung ordnet sie keinem HELLO zu, das an eine Gruppe ging, und so verwirft sie der Eingangsfilter.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The requester&apos;s firewall or queue drops the HELLO</source>
        <translation>Die Firewall oder Warteschlange des Anfragers verwirft das HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The datagram doesn&apos;t leave this host: an output filter or a queueing discipline drops it.</source>
        <translation>Das Datagramm kommt nicht aus diesem Rechner hinaus: ein Ausgangsfilter oder eine Warteschlange verwirft es.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The requester&apos;s firewall filters neighbour discovery</source>
        <translation>Die Firewall des Anfragers filtert die Nachbarerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener asks for the requester&apos;s hardware address and gets no answer, so it can&apos;t send the WELCOME.</source>
        <translation>Der Listener fragt nach der Hardware-Adresse des Anfragers und bekommt keine Antwort, also kann er das WELCOME nicht senden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall drops the HELLO</source>
        <translation>Die Firewall des Listeners verwirft das HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives at the listener&apos;s host, and a filter there drops it before the socket.</source>
        <translation>Das HELLO kommt am Rechner des Listeners an, und ein Filter dort verwirft es vor dem Socket.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall drops the answer</source>
        <translation>Die Firewall des Listeners verwirft die Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener hears the HELLO and answers, but an output filter or queue of its host drops the WELCOME.</source>
        <translation>Der Listener hört das HELLO und antwortet, aber ein Ausgangsfilter oder eine Warteschlange seines Rechners verwirft das WELCOME.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall filters neighbour discovery</source>
        <translation>Die Firewall des Listeners filtert die Nachbarerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener can&apos;t find the requester&apos;s hardware address, so its answers wait and are dropped.</source>
        <translation>Der Listener findet die Hardware-Adresse des Anfragers nicht, darum warten seine Antworten und werden verworfen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s firewall filters membership reports (MLD)</source>
        <translation>Die Firewall des Listeners filtert Mitgliedschaftsmeldungen (MLD)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The switch never learns that the listener is a member, so it doesn&apos;t forward the group to it.</source>
        <translation>Der Switch erfährt nie, dass der Listener Mitglied ist, und leitet ihm die Gruppe darum nicht weiter.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s reverse-path filter drops the HELLO</source>
        <translation>Der Rückwegfilter (reverse path) des Listeners verwirft das HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener&apos;s host has no route back to the requester&apos;s source address through that interface, and drops what comes from it.</source>
        <translation>Der Rechner des Listeners hat über diese Schnittstelle keine Route zurück zur Quelladresse des Anfragers und verwirft, was von ihr kommt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A rate limit on the listener&apos;s host drops HELLOs</source>
        <translation>Eine Ratenbegrenzung des Listeners verwirft HELLOs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some HELLOs pass the listener&apos;s filter, and the rest of each burst is dropped.</source>
        <translation>Einige HELLOs passieren den Filter des Listeners, der Rest jedes Schubs wird verworfen.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="-65"/>
        <source>The requester has no multicast route</source>
        <translation>Der Anfrager hat keine Multicast-Route</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The chosen interface has no ff00::/8 route.</source>
        <translation>Die gewählte Schnittstelle hat keine Route für ff00::/8.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A routing rule on the requester rejects the group</source>
        <translation>Eine Routing-Regel des Anfragers lehnt die Gruppe ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A blackhole, prohibit or unreachable rule or route drops what is sent to the group.</source>
        <translation>Eine Regel oder Route (blackhole, prohibit, unreachable) verwirft, was an die Gruppe geht.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>HELLOs are leaving through a different interface</source>
        <translation>Die HELLOs gehen über eine andere Schnittstelle hinaus</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLOs left, but not through the chosen interface: a VPN or tunnel has the better route.</source>
        <translation>Die HELLOs gingen hinaus, aber nicht über die gewählte Schnittstelle: ein VPN oder Tunnel hat die bessere Route.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener has no multicast route</source>
        <translation>Der Listener hat keine Multicast-Route</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface has no ff00::/8 route, or a rule rejects it: the HELLO arrives and is dropped as not routable.</source>
        <translation>Die Schnittstelle hat keine Route für ff00::/8, oder eine Regel lehnt sie ab: das HELLO kommt an und wird als nicht routbar verworfen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A routing rule on the listener rejects the group</source>
        <translation>Eine Routing-Regel des Listeners lehnt die Gruppe ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A blackhole, prohibit or unreachable rule or route on the listener&apos;s host drops packets for the group.</source>
        <translation>Eine Regel oder Route (blackhole, prohibit, unreachable) auf dem Rechner des Listeners verwirft Pakete für die Gruppe.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s answer leaves through a different interface</source>
        <translation>Die Antwort des Listeners geht über eine andere Schnittstelle hinaus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route to the requester&apos;s address leads into a VPN or another network.</source>
        <translation>Die Route zur Adresse des Anfragers führt in ein VPN oder ein anderes Netz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener has no route back to the requester</source>
        <translation>Der Listener hat keine Route zurück zum Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener&apos;s kernel rejects sending the WELCOME: no route, or a rule that rejects it.</source>
        <translation>Der Kernel des Listeners verweigert das Senden des WELCOME: keine Route, oder eine ablehnende Regel.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A wrong static neighbour entry on the listener&apos;s host</source>
        <translation>Ein falscher statischer Nachbareintrag des Listeners</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The answer is sent to a hardware address that is not the requester&apos;s.</source>
        <translation>Die Antwort geht an eine Hardware-Adresse, die nicht die des Anfragers ist.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+2"/>
        <source>No listener is running</source>
        <translation>Es läuft kein Listener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The host is up, but nothing listens on the port and nothing there is a member of the group.</source>
        <translation>Der Rechner läuft, aber auf dem Port lauscht nichts, und nichts dort ist Mitglied der Gruppe.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener&apos;s program started after the HELLOs</source>
        <translation>Das Programm des Listeners startete nach den HELLOs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody was listening yet when the first HELLOs were sent.</source>
        <translation>Als die ersten HELLOs gesendet wurden, lauschte noch niemand.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The listener&apos;s program is hung</source>
        <translation>Das Programm des Listeners hängt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is bound and joined, but it never reads what arrives.</source>
        <translation>Es ist gebunden und beigetreten, liest aber nie, was ankommt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s program reads but doesn&apos;t answer</source>
        <translation>Das Programm des Listeners liest, antwortet aber nicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams reach it, and it sends nothing back.</source>
        <translation>Datagramme erreichen ihn, und er sendet nichts zurück.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener isn&apos;t a member of the group</source>
        <translation>Der Listener ist kein Mitglied der Gruppe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is bound to the port, but hasn&apos;t joined the group on this interface.</source>
        <translation>Er ist an den Port gebunden, der Gruppe auf dieser Schnittstelle aber nicht beigetreten.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener joined on another interface</source>
        <translation>Der Listener ist auf einer anderen Schnittstelle beigetreten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives on one interface of the listener&apos;s host, and the group is joined on another.</source>
        <translation>Das HELLO kommt auf einer Schnittstelle seines Rechners an, der Gruppe ist er auf einer anderen beigetreten.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener is bound to an address that can&apos;t get multicast</source>
        <translation>Der Listener ist an eine Adresse gebunden, die keinen Multicast bekommt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A socket bound to a unicast or loopback address, to IPv4 or to another device never gets a datagram for the group.</source>
        <translation>Ein Socket, der an eine Unicast- oder Loopback-Adresse, an IPv4 oder ein anderes Gerät gebunden ist, bekommt nie ein Datagramm für die Gruppe.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Another program holds the listener&apos;s port</source>
        <translation>Ein anderes Programm belegt den Port des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener couldn&apos;t bind: the port is in use.</source>
        <translation>Der Listener konnte nicht binden: der Port ist belegt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener isn&apos;t permitted to bind the port</source>
        <translation>Der Listener darf sich nicht an den Port binden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The system doesn&apos;t permit this user to bind the port.</source>
        <translation>Das System erlaubt diesem Benutzer nicht, sich an den Port zu binden.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s join was refused</source>
        <translation>Der Beitritt des Listeners wurde abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The kernel didn&apos;t accept the membership.</source>
        <translation>Der Kernel hat die Mitgliedschaft nicht angenommen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener is too slow</source>
        <translation>Der Listener ist zu langsam</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Datagrams come faster than it reads them, and its receive buffer overflows.</source>
        <translation>Datagramme kommen schneller, als er sie liest, und sein Empfangspuffer läuft über.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener is on another network of the requester</source>
        <translation>Der Listener ist in einem anderen Netz des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs that are sent through another interface of this machine are answered.</source>
        <translation>HELLOs, die über eine andere Schnittstelle dieses Rechners gehen, werden beantwortet.</translation>
    </message>
    <message>
        <location line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="-89"/>
        <source>The group&apos;s scope can&apos;t reach the listener</source>
        <translation>Der Listener liegt außerhalb des Geltungsbereichs der Gruppe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An interface-local group (ff01) never leaves the machine; a link-local one (ff02) never crosses a router.</source>
        <translation>Eine interface-lokale Gruppe (ff01) verlässt den Rechner nie; eine link-lokale (ff02) überquert nie einen Router.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The hop limit is too low</source>
        <translation>Das Hop-Limit ist zu niedrig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The HELLO&apos;s hop limit ends before the listener.</source>
        <translation>Das Hop-Limit des HELLO endet vor dem Listener.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s source address can&apos;t be answered</source>
        <translation>An die Quelladresse des Anfragers kann man nicht antworten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can answer to that source address.</source>
        <translation>An diese Quelladresse kann niemand antworten.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The requester&apos;s socket refuses the answer</source>
        <translation>Der Socket des Anfragers lehnt die Antwort ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answers arrive, but the requesting socket is connected to the group: it accepts nothing from a unicast address.</source>
        <translation>Antworten kommen an, aber der anfragende Socket ist mit der Gruppe verbunden: von einer Unicast-Adresse nimmt er nichts an.</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../core/causes/observationnames.cpp" line="-19"/>
        <source>The two sides use different groups</source>
        <translation>Die beiden Seiten verwenden verschiedene Gruppen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is a member of a different group than the requester sends to.</source>
        <translation>Der Listener ist Mitglied einer anderen Gruppe als der, an die der Anfrager sendet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location filename="../../core/causes/observationnames.cpp" line="+1"/>
        <source>The two sides use different ports</source>
        <translation>Die beiden Seiten verwenden verschiedene Ports</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener uses a different port than the requester sends to.</source>
        <translation>Der Listener verwendet einen anderen Port als den, an den der Anfrager sendet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Both machines have the same link-local address</source>
        <translation>Beide Rechner haben dieselbe link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each accepts what is meant for the other.</source>
        <translation>Jeder nimmt an, was für den anderen bestimmt ist.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both machines have the same hardware address</source>
        <translation>Beide Rechner haben dieselbe Hardware-Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copied virtual machines are the usual reason. Switches and hosts can&apos;t tell them apart.</source>
        <translation>Meist liegt es an kopierten virtuellen Maschinen. Switches und Rechner können die beiden nicht unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="-127"/>
        <source>The two machines don&apos;t reach each other at all</source>
        <translation>Die beiden Rechner erreichen einander überhaupt nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither receives anything from the other: a VLAN, port isolation, a blocked switch port or no link.</source>
        <translation>Keiner empfängt etwas vom anderen: ein VLAN, Port-Isolation, ein blockierter Switch-Port oder kein Link.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The switch doesn&apos;t forward this group to the listener</source>
        <translation>Der Switch leitet diese Gruppe nicht zum Listener weiter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Everything else passes, only the group doesn&apos;t: MLD snooping hasn&apos;t learned the membership, or its table is wrong.</source>
        <translation>Alles andere kommt durch, nur die Gruppe nicht: MLD-Snooping hat die Mitgliedschaft nicht gelernt, oder seine Tabelle ist falsch.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Multicast towards the listener is filtered on the way</source>
        <translation>Multicast zum Listener wird unterwegs gefiltert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unicast passes, multicast doesn&apos;t arrive at the listener&apos;s host.</source>
        <translation>Unicast kommt durch, Multicast kommt am Rechner des Listeners nicht an.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A filter between the machines drops the HELLO</source>
        <translation>Ein Filter zwischen den Rechnern verwirft das HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 passes between the two, UDP to this port doesn&apos;t arrive.</source>
        <translation>ICMPv6 kommt zwischen beiden durch, UDP an diesen Port kommt nicht an.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A filter between the machines drops the answer</source>
        <translation>Ein Filter zwischen den Rechnern verwirft die Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The WELCOME leaves the listener&apos;s host but doesn&apos;t arrive, while ICMPv6 passes.</source>
        <translation>Das WELCOME verlässt den Rechner des Listeners, kommt aber nicht an, während ICMPv6 durchkommt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Unicast between the two machines is filtered</source>
        <translation>Unicast zwischen den beiden Rechnern wird gefiltert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Multicast passes, unicast doesn&apos;t: client isolation of a wireless network, for example.</source>
        <translation>Multicast kommt durch, Unicast nicht: zum Beispiel Client-Isolation eines WLANs.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Neighbour discovery is filtered between the machines</source>
        <translation>Die Nachbarerkennung zwischen den Rechnern wird gefiltert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other multicast passes, but neighbour solicitations don&apos;t arrive, so no hardware address is ever resolved.</source>
        <translation>Anderer Multicast kommt durch, aber Nachbaranfragen kommen nicht an, und so wird nie eine Hardware-Adresse aufgelöst.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Nothing gets from the requester to the listener</source>
        <translation>Nichts gelangt vom Anfrager zum Listener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The other direction works.</source>
        <translation>Die andere Richtung funktioniert.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing gets from the listener to the requester</source>
        <translation>Nichts gelangt vom Listener zum Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLOs arrive, and nothing comes back.</source>
        <translation>Die HELLOs kommen an, und nichts kommt zurück.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The network loses datagrams</source>
        <translation>Das Netz verliert Datagramme</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Some HELLOs or answers are lost at random, unicast too.</source>
        <translation>Einige HELLOs oder Antworten gehen zufällig verloren, auch Unicast.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The network loses multicast</source>
        <translation>Das Netz verliert Multicast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast is complete, multicast is partly lost: wireless networks send it without acknowledgement.</source>
        <translation>Unicast ist vollständig, Multicast geht zum Teil verloren: WLANs senden ihn ohne Bestätigung.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The network limits the rate of multicast</source>
        <translation>Das Netz begrenzt die Rate von Multicast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A storm control or rate limit lets a few datagrams through and drops the rest.</source>
        <translation>Eine Sturmkontrolle oder Ratenbegrenzung lässt einige Datagramme durch und verwirft den Rest.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Datagrams arrive damaged</source>
        <translation>Datagramme kommen beschädigt an</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Checksums are wrong: a broken device, driver or offload on the way.</source>
        <translation>Prüfsummen stimmen nicht: ein fehlerhaftes Gerät, ein Treiber oder Offload unterwegs.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Answers come too late</source>
        <translation>Antworten kommen zu spät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The path takes longer than the timeout.</source>
        <translation>Der Weg dauert länger als die Wartezeit.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only small datagrams pass</source>
        <translation>Nur kleine Datagramme kommen durch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Small HELLOs are answered, larger ones are not.</source>
        <translation>Kleine HELLOs werden beantwortet, größere nicht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>A third machine has the same hardware address</source>
        <translation>Ein dritter Rechner hat dieselbe Hardware-Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The switch sends frames for this machine to whichever machine used that address last.</source>
        <translation>Der Switch sendet Frames für diesen Rechner an den, der zuletzt mit dieser Adresse gesendet hat.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The macvlan mode blocks traffic between the two</source>
        <translation>Der macvlan-Modus blockiert Verkehr zwischen den beiden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>macvlan interfaces in this mode don&apos;t exchange frames with their siblings or their host.</source>
        <translation>macvlan-Schnittstellen in diesem Modus tauschen mit ihren Geschwistern und ihrem Host keine Frames aus.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The router doesn&apos;t route multicast</source>
        <translation>Der Router leitet keinen Multicast weiter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast crosses the router, the group doesn&apos;t: no multicast routing (PIM, MLD proxy) for it.</source>
        <translation>Unicast kommt über den Router, die Gruppe nicht: kein Multicast-Routing (PIM, MLD-Proxy) dafür.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The router filters the HELLO</source>
        <translation>Der Router filtert das HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 crosses the router, UDP to this port doesn&apos;t.</source>
        <translation>ICMPv6 kommt über den Router, UDP an diesen Port nicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The router filters the answer</source>
        <translation>Der Router filtert die Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO crosses the router, the WELCOME doesn&apos;t come back through it.</source>
        <translation>Das HELLO kommt über den Router, das WELCOME kommt nicht durch ihn zurück.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The router has no return route to the requester</source>
        <translation>Der Router hat keine Route zurück zum Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The HELLO arrives, but the router has no route to the requester or doesn&apos;t forward to it.</source>
        <translation>Das HELLO kommt an, aber der Router hat keine Route zum Anfrager oder leitet nicht zu ihm weiter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The switch&apos;s MLD membership entry expired</source>
        <translation>Der MLD-Mitgliedschaftseintrag des Switches ist abgelaufen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It worked, and stopped some time after the join (260 s with the usual timers): without a querier, or with filtered queries or reports, a snooping switch drops the listener&apos;s entry.</source>
        <translation>Es funktionierte und endete einige Zeit nach dem Beitritt (260 s bei üblichen Timern): ohne Querier oder bei gefilterten Abfragen oder Meldungen löscht ein Switch mit Snooping den Eintrag des Listeners.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+8"/>
        <source>The listener&apos;s program stopped during the run</source>
        <translation>Das Programm des Listeners endete während des Laufs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It answered, and then nothing listened on the port any more while its host was still up. It may have ended as intended.</source>
        <translation>Es antwortete, und dann lauschte nichts mehr auf dem Port, während sein Rechner noch lief. Vielleicht endete es wie vorgesehen.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The listener&apos;s program was restarted during the run</source>
        <translation>Das Programm des Listeners wurde während des Laufs neu gestartet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answers stopped for several HELLOs in a row and came back.</source>
        <translation>Mehrere HELLOs in Folge blieben ohne Antwort, dann kamen wieder Antworten.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The listener can&apos;t open IPv6 sockets</source>
        <translation>Der Listener kann keine IPv6-Sockets öffnen</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+9"/>
        <source>The system refuses sockets of this family: IPv6 is turned off for the whole system, or a sandbox forbids it.</source>
        <translation>Das System lehnt Sockets dieser Familie ab: IPv6 ist für das ganze System abgeschaltet, oder eine Sandbox verbietet es.</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>The requester can&apos;t open IPv6 sockets</source>
        <translation>Der Anfrager kann keine IPv6-Sockets öffnen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Another program holds the requester&apos;s port</source>
        <translation>Ein anderes Programm belegt den Port des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The requester couldn&apos;t bind to the given source port.</source>
        <translation>Der Anfrager konnte sich nicht an den vorgegebenen Quellport binden.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+7"/>
        <source>The listener&apos;s card or driver filters multicast</source>
        <translation>Karte oder Treiber des Listeners filtert Multicast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Frames for the group reach the card and aren&apos;t handed to the system, as with a virtual machine whose host passes known groups only.</source>
        <translation>Frames für die Gruppe erreichen die Karte und werden nicht an das System übergeben, wie bei einer virtuellen Maschine, deren Host nur bekannte Gruppen durchlässt.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+14"/>
        <source>The network filters by source address</source>
        <translation>Das Netz filtert nach Quelladresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs from one kind of source address pass and from another they don&apos;t: port security or a source guard of the switch, for example.</source>
        <translation>HELLOs von der einen Art Quelladresse kommen durch, von einer anderen nicht: etwa wegen Port-Security oder eines Source-Guard des Switches.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_program.cpp" line="+6"/>
        <location filename="../../core/causes/observationnames.cpp" line="+2"/>
        <source>The listener joined for another source</source>
        <translation>Der Listener trat für eine andere Quelle bei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Its membership is limited to a source address that isn&apos;t the requester&apos;s, so its system drops the HELLOs.</source>
        <translation>Seine Mitgliedschaft ist auf eine Quelladresse beschränkt, die nicht die des Anfragers ist, darum verwirft sein System die HELLOs.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+5"/>
        <source>Machines on the link contradict each other</source>
        <translation>Rechner auf dem Link widersprechen einander</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The reports about the other side can&apos;t all be true: two machines claim the same address, or somebody sends false facts. Nothing is certain because of them.</source>
        <translation>Was über die Gegenseite gemeldet wird, kann nicht alles wahr sein: zwei Rechner beanspruchen dieselbe Adresse, oder jemand sendet falsche Angaben. Darum gilt nichts davon als sicher.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_filter.cpp" line="+6"/>
        <source>NAT on the requester rewrites the HELLOs</source>
        <translation>Das NAT des Anfragers schreibt die HELLOs um</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The answer comes back to an address or port that the socket isn&apos;t bound to, because a rule on this host translated the source.</source>
        <translation>Die Antwort geht an eine Adresse oder einen Port, an den der Socket nicht gebunden ist, weil eine Regel auf diesem Rechner die Quelle übersetzt hat.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_network.cpp" line="+6"/>
        <source>A router rewrites the source of the HELLOs</source>
        <translation>Ein Router schreibt die Quelle der HELLOs um</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener answers the translated address, and the answer isn&apos;t translated back.</source>
        <translation>Der Listener antwortet der übersetzten Adresse, und die Antwort wird nicht zurückübersetzt.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>A relay sends the HELLOs from a different address</source>
        <translation>Ein Repeater sendet die HELLOs von einer anderen Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener receives the HELLOs from a machine in between and answers that machine.</source>
        <translation>Der Listener empfängt die HELLOs von einem Rechner dazwischen und antwortet diesem.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_route.cpp" line="+6"/>
        <source>The listener doesn&apos;t know that the requester is on its link</source>
        <translation>Der Listener weiß nicht, dass der Anfrager auf seinem Link ist</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s prefix isn&apos;t on-link there: answers go to a router that doesn&apos;t send them back.</source>
        <translation>Das Präfix des Anfragers ist dort nicht on-link: Antworten gehen an einen Router, der sie nicht zurücksendet.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A local route on the requester takes the answers</source>
        <translation>Eine lokale Route des Anfragers fängt die Antworten ab</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A route or rule on the requester claims the listener&apos;s address for this host.</source>
        <translation>Eine Route oder Regel des Anfragers beansprucht die Adresse des Listeners für diesen Rechner.</translation>
    </message>
    <message>
        <location filename="../../core/causes/causes_interface.cpp" line="+8"/>
        <source>The requester&apos;s tunnel doesn&apos;t carry multicast</source>
        <translation>Der Tunnel des Anfragers überträgt kein Multicast</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The interface delivers to known neighbours only and has nowhere to send multicast to, as a VXLAN without a flood entry.</source>
        <translation>Die Schnittstelle liefert nur an bekannte Nachbarn und hat kein Ziel für Multicast, wie ein VXLAN ohne Flood-Eintrag.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The requester lost its address during the run</source>
        <translation>Der Anfrager verlor während des Laufs seine Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It worked until the source address was removed from the interface.</source>
        <translation>Es funktionierte, bis die Quelladresse von der Schnittstelle entfernt wurde.</translation>
    </message>
    <message>
        <location filename="../../core/causes/opinion.cpp" line="+72"/>
        <location filename="../../core/causes/picture.cpp" line="+165"/>
        <location filename="../../core/causes/rules_program.cpp" line="+273"/>
        <source>the other machine says</source>
        <translation>der andere Rechner sagt</translation>
    </message>
    <message>
        <location filename="../../core/causes/picture.cpp" line="+3"/>
        <source>listener: %1</source>
        <translation>Listener: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>requester: %1</source>
        <translation>Anfrager: %1</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules.cpp" line="+156"/>
        <source>HELLOs answered</source>
        <translation>beantwortete HELLOs</translation>
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
        <translation>der Austausch</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules.cpp" line="-2"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="-1"/>
        <source>HELLOs for the group heard</source>
        <translation>gehörte HELLOs an die Gruppe</translation>
    </message>
    <message>
        <location filename="../../core/causes/chain.cpp" line="+136"/>
        <source>%1 at the listener while %2 HELLOs were sent</source>
        <translation>%1 beim Listener, während %2 HELLOs gesendet wurden</translation>
    </message>
    <message>
        <location line="-145"/>
        <source>HELLOs to the group that the listener heard</source>
        <translation>HELLOs an die Gruppe, die der Listener hörte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to ff02::1 that it heard</source>
        <translation>HELLOs an ff02::1, die er hörte</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLOs to the listener&apos;s address that it heard</source>
        <translation>HELLOs an die Adresse des Listeners, die er hörte</translation>
    </message>
    <message>
        <location line="+153"/>
        <source>The listener&apos;s input filter: self-test packets for the group and port pass it.</source>
        <translation>Der Eingangsfilter des Listeners: Selbsttest-Pakete an Gruppe und Port kommen hindurch.</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_out.cpp" line="-121"/>
        <source>group of the listener</source>
        <translation>Gruppe des Listeners</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location line="-249"/>
        <source>group of the requester</source>
        <translation>Gruppe des Anfragers</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>port of the listener</source>
        <translation>Port des Listeners</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>port of the requester</source>
        <translation>Port des Anfragers</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>sources that the listener joined for</source>
        <translation>Quellen, für die der Listener beitrat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sources that the listener leaves out</source>
        <translation>Quellen, die der Listener ausschließt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>addresses of the requester</source>
        <translation>Adressen des Anfragers</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>hardware address of both</source>
        <translation>Hardware-Adresse beider</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>link-local address of both</source>
        <translation>link-lokale Adresse beider</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>the listener&apos;s answers</source>
        <translation>die Antworten des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the group was heard last at (UTC)</source>
        <translation>die Gruppe wurde zuletzt gehört um (UTC)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>from the listener&apos;s join to the last HELLO that it heard</source>
        <translation>vom Beitritt des Listeners bis zum letzten gehörten HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>then nothing for the group, while ff02::1 came through, until it joined again</source>
        <translation>danach nichts für die Gruppe, während ff02::1 durchkam, bis er erneut beitrat</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>from the new join to the next HELLO that it heard</source>
        <translation>vom neuen Beitritt bis zum nächsten gehörten HELLO</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs without an answer in such silences</source>
        <translation>HELLOs ohne Antwort während solcher Stille</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>A filter, a route or a dead link: a new join wouldn&apos;t have fixed them.</source>
        <translation>Ein Filter, eine Route oder ein toter Link: ein neuer Beitritt hätte sie nicht behoben.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>HELLOs without an answer since it stopped</source>
        <translation>HELLOs ohne Antwort, seit es aufhörte</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>from the listener&apos;s join to the last answer</source>
        <translation>vom Beitritt des Listeners bis zur letzten Antwort</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the listener began after the last HELLO, by</source>
        <translation>der Listener begann nach dem letzten HELLO, um</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>clocks of both traces</source>
        <translation>Uhren beider Mitschnitte</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>another one than %1</source>
        <translation>eine andere als %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../../core/causes/rules_sending.cpp" line="+24"/>
        <source>another one</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The listener sees the requester on</source>
        <translation>Der Listener sieht den Anfrager auf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the group is joined on</source>
        <translation>der Gruppe beigetreten auf</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>source of the HELLOs</source>
        <translation>Quelle der HELLOs</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a global or ULA address</source>
        <translation>eine globale oder ULA-Adresse</translation>
    </message>
    <message>
        <location line="+73"/>
        <source>A filter on the listener&apos;s membership reports: they leave its host.</source>
        <translation>Ein Filter auf die Mitgliedschaftsmeldungen des Listeners: sie verlassen seinen Rechner.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>membership reports that left the listener</source>
        <translation>Mitgliedschaftsmeldungen, die den Listener verließen</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>0 at the listener, some at the requester</source>
        <translation>0 beim Listener, einige beim Anfrager</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="+84"/>
        <location line="+11"/>
        <location filename="../../core/causes/rules_out.cpp" line="+42"/>
        <source>ICMPv6 echo between the two</source>
        <translation>ICMPv6-Echo zwischen den beiden</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+11"/>
        <location filename="../../core/causes/rules_out.cpp" line="+0"/>
        <source>passes</source>
        <translation>kommt durch</translation>
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
        <translation>Sonde</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_out.cpp" line="+14"/>
        <source>facts that the listener sends</source>
        <translation>Angaben, die der Listener sendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrive at the requester</source>
        <translation>kommen beim Anfrager an</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_filter.cpp" line="+189"/>
        <location filename="../../core/causes/rules_out.cpp" line="+25"/>
        <source>kind and mode of %1</source>
        <translation>Art und Modus von %1</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_part.cpp" line="-49"/>
        <source>small HELLOs answered</source>
        <translation>kleine HELLOs beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs of 400 bytes answered</source>
        <translation>HELLOs von 400 Byte beantwortet</translation>
    </message>
    <message>
        <location line="+36"/>
        <location line="+10"/>
        <source>unicast HELLOs answered</source>
        <translation>Unicast-HELLOs beantwortet</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="-161"/>
        <source>multicast packets that arrived and were not delivered</source>
        <translation>Multicast-Pakete, die ankamen und nicht zugestellt wurden</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>neighbour solicitations of the listener at the requester</source>
        <translation>Nachbaranfragen des Listeners beim Anfrager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>other datagrams of the listener</source>
        <translation>andere Datagramme des Listeners</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>arrive</source>
        <translation>kommen an</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>neighbour advertisements sent to the listener</source>
        <translation>Nachbarmeldungen an den Listener</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="-78"/>
        <location filename="../../core/causes/rules_back.cpp" line="+17"/>
        <location line="+97"/>
        <source>Other unicast packets at the listener</source>
        <translation>Andere Unicast-Pakete beim Listener</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_back.cpp" line="+9"/>
        <source>Delay until the listener reported the HELLO</source>
        <translation>Verzögerung, bis der Listener das HELLO meldete</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>late answers</source>
        <translation>späte Antworten</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>unicast packets that reached the requester&apos;s IPv6</source>
        <translation>Unicast-Pakete, die das IPv6 des Anfragers erreichten</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Packets from the listener at the requester</source>
        <translation>Pakete vom Listener beim Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_interface.cpp" line="+28"/>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 does not exist</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>flag UP of %1</source>
        <translation>Flag UP von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>carrier of %1</source>
        <translation>Link von %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>MTU of %1</source>
        <translation>MTU von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes: IPv6 needs 1280</source>
        <translation>%1 Byte: IPv6 braucht 1280</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>duplicate address detection failed (dadfailed)</source>
        <translation>Prüfung auf doppelte Adressen fehlgeschlagen (dadfailed)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>tentative: it can&apos;t be used yet</source>
        <translation>vorläufig: noch nicht benutzbar (tentative)</translation>
    </message>
    <message>
        <location line="+5"/>
        <location filename="../../core/causes/rules_sending.cpp" line="-134"/>
        <location line="+51"/>
        <source>sending a HELLO</source>
        <translation>Senden eines HELLO</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no link-local one</source>
        <translation>keine link-lokale</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>flag NOARP of %1</source>
        <translation>Flag NOARP von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on: no neighbour is ever asked for its hardware address</source>
        <translation>an: nie wird ein Nachbar nach seiner Hardware-Adresse gefragt</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 is a port of</source>
        <translation>%1 ist ein Port von</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_program.cpp" line="-225"/>
        <source>holder of the port</source>
        <translation>Inhaber des Ports</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, user id %2</source>
        <translation>%1, Benutzerkennung %2</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>join on %1</source>
        <translation>Beitritt auf %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>membership on %1</source>
        <translation>Mitgliedschaft auf %1</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="+216"/>
        <location filename="../../core/causes/rules_program.cpp" line="+1"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_program.cpp" line="+16"/>
        <source>datagrams that the receive buffer dropped</source>
        <translation>Datagramme, die der Empfangspuffer verwarf</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>answers that the listener&apos;s limits held back</source>
        <translation>Antworten, die die Grenzen des Listeners zurückhielten</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>from the first HELLO to the first WELCOME</source>
        <translation>vom ersten HELLO bis zum ersten WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fastest echo reply of a host</source>
        <translation>schnellste Echo-Antwort eines Rechners</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>interface-local: it never leaves the machine</source>
        <translation>interface-lokal: verlässt den Rechner nie</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>link-local: no router forwards it</source>
        <translation>link-lokal: kein Router leitet es weiter</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+5"/>
        <source>hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>1, and a router is on the way</source>
        <translation>1, und ein Router liegt auf dem Weg</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>binding to %1</source>
        <translation>Binden an %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>HELLOs to the group through %1 that were answered</source>
        <translation>HELLOs an die Gruppe über %1, die beantwortet wurden</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>echo to the group through another interface</source>
        <translation>Echo an die Gruppe über eine andere Schnittstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 contradicts itself about</source>
        <translation>%1 widerspricht sich bei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 and %2 both report</source>
        <translation>%1 und %2 melden beide</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_sending.cpp" line="-48"/>
        <source>dropped by queue %1</source>
        <translation>verworfen von Warteschlange %1</translation>
    </message>
    <message>
        <location line="+33"/>
        <location line="+49"/>
        <source>ff00::/8 routes</source>
        <translation>Routen für ff00::/8</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>none through %1</source>
        <translation>keine über %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>what refuses it</source>
        <translation>was es ablehnt</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>the group leaves through</source>
        <translation>die Gruppe geht hinaus über</translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+15"/>
        <source>what rejects the group</source>
        <translation>was die Gruppe ablehnt</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>none through this interface</source>
        <translation>keine über diese Schnittstelle</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+38"/>
        <source>sending a WELCOME</source>
        <translation>Senden eines WELCOME</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>WELCOMEs refused</source>
        <translation>abgelehnte WELCOMEs</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>the way back to the requester leads through</source>
        <translation>der Weg zurück zum Anfrager führt über</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the way back to %1 leads through</source>
        <translation>der Weg zurück zu %1 führt über</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>permanent neighbour entry of the requester</source>
        <translation>dauerhafter Nachbareintrag des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hardware address of the requester</source>
        <translation>Hardware-Adresse des Anfragers</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_filter.cpp" line="-163"/>
        <source>Self-test packets for the group and port that passed the input filter</source>
        <translation>Selbsttest-Pakete an Gruppe und Port, die durch den Eingangsfilter kamen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Self-test packets from the answer&apos;s port that passed the input filter</source>
        <translation>Selbsttest-Pakete vom Port der Antwort, die durch den Eingangsfilter kamen</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>self-echo</source>
        <translation>Selbstecho</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Self-test packets to a port of the tool</source>
        <translation>Selbsttest-Pakete an einen Port des Werkzeugs</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>tc filters on what comes in</source>
        <translation>tc-Filter auf dem Eingang</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>blocked by IPsec policy</source>
        <translation>von der IPsec-Richtlinie blockiert</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>unicast packets that reached IPv6</source>
        <translation>Unicast-Pakete, die IPv6 erreichten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>of them delivered</source>
        <translation>davon zugestellt</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>hardware address of %1</source>
        <translation>Hardware-Adresse von %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the same as ours</source>
        <translation>%1, dieselbe wie unsere</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>membership reports that left</source>
        <translation>Mitgliedschaftsmeldungen, die hinausgingen</translation>
    </message>
    <message>
        <location filename="../../core/causes/observationnames.cpp" line="-298"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="+5"/>
        <source>HELLOs to the group answered</source>
        <translation>HELLOs an die Gruppe beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../../core/causes/rules_out.cpp" line="-299"/>
        <location filename="../../core/causes/rules_pattern.cpp" line="+1"/>
        <source>HELLOs to ff02::1 answered</source>
        <translation>HELLOs an ff02::1 beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs to the listener&apos;s address answered</source>
        <translation>HELLOs an die Adresse des Listeners beantwortet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Port refused by the host (ICMPv6 1/4)</source>
        <translation>Port vom Rechner abgelehnt (ICMPv6 1/4)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port prohibited by the host (ICMPv6 1/1)</source>
        <translation>Port vom Rechner verboten (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Port prohibited on the way (ICMPv6 1/1)</source>
        <translation>Port unterwegs verboten (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>One address of the host answers, another one refuses</source>
        <translation>Eine Adresse des Rechners antwortet, eine andere lehnt ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the next port answered</source>
        <translation>HELLOs an den nächsten Port beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next port refused by the host&apos;s system</source>
        <translation>Nächster Port vom System des Rechners abgelehnt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another host stays silent on the port</source>
        <translation>Ein anderer Rechner schweigt auf dem Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings to ff02::1 answered</source>
        <translation>Pings an ff02::1 beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings to the group answered</source>
        <translation>Pings an die Gruppe beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pings to the listener&apos;s address answered</source>
        <translation>Pings an die Adresse des Listeners beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The host answers as a snooping switch</source>
        <translation>Der Rechner antwortet wie ein Switch mit Snooping</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs on another interface answered</source>
        <translation>HELLOs auf einer anderen Schnittstelle beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pings on another interface answered</source>
        <translation>Pings auf einer anderen Schnittstelle beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only global or ULA addresses answer</source>
        <translation>Nur globale oder ULA-Adressen antworten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Only the link-local source is answered</source>
        <translation>Nur die link-lokale Quelle bekommt Antwort</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Beacons of the listener arrive</source>
        <translation>Baken des Listeners kommen an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Beacons of the requester arrive</source>
        <translation>Baken des Anfragers kommen an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Silent until the listener rejoined</source>
        <translation>Stille, bis der Listener erneut beitrat</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the group heard by the listener</source>
        <translation>HELLOs an die Gruppe, die der Listener hörte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to ff02::1 heard by the listener</source>
        <translation>HELLOs an ff02::1, die der Listener hörte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs to the listener&apos;s address heard by the listener</source>
        <translation>HELLOs an die Adresse des Listeners, die der Listener hörte</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Pings arrive at the listener</source>
        <translation>Pings kommen beim Listener an</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs arrive on an interface without the membership</source>
        <translation>HELLOs kommen auf einer Schnittstelle ohne die Mitgliedschaft an</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the group arrive from another port than they left by</source>
        <translation>HELLOs an die Gruppe kommen von einem anderen Port, als sie abgingen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the group arrive from an address that isn&apos;t the requester&apos;s</source>
        <translation>HELLOs an die Gruppe kommen von einer Adresse, die nicht die des Anfragers ist</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>HELLOs to the listener&apos;s address arrive from an address that isn&apos;t the requester&apos;s</source>
        <translation>HELLOs an die Adresse des Listeners kommen von einer Adresse, die nicht die des Anfragers ist</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sending the WELCOME</source>
        <translation>Senden des WELCOME</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs leave the listener&apos;s interface</source>
        <translation>WELCOMEs verlassen die Schnittstelle des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A requester that misses answers sends probes</source>
        <translation>Ein Anfrager, dem Antworten fehlen, sendet Sonden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs refused by a filter (ICMPv6 1/1)</source>
        <translation>WELCOMEs von einem Filter abgelehnt (ICMPv6 1/1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs refused for want of a route</source>
        <translation>WELCOMEs mangels Route abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener finds the requester&apos;s hardware address</source>
        <translation>Der Listener findet die Hardware-Adresse des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back leads through another interface</source>
        <translation>Die Route zurück führt über eine andere Schnittstelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back leads to a router, though HELLOs come without one</source>
        <translation>Die Route zurück führt zu einem Router, obwohl HELLOs ohne einen kommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The route back is refused</source>
        <translation>Die Route zurück wird abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permanent neighbour entry for the requester</source>
        <translation>Dauerhafter Nachbareintrag für den Anfrager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Permanent neighbour entry with another hardware address</source>
        <translation>Dauerhafter Nachbareintrag mit anderer Hardware-Adresse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener sends neighbour solicitations</source>
        <translation>Der Listener sendet Nachbaranfragen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour advertisements reach the listener</source>
        <translation>Nachbarmeldungen erreichen den Listener</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs reach the listener&apos;s interface</source>
        <translation>HELLOs erreichen die Schnittstelle des Listeners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs reach the listener&apos;s IPv6</source>
        <translation>HELLOs erreichen das IPv6 des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs are counted as multicast by the listener</source>
        <translation>HELLOs werden beim Listener als Multicast gezählt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs reach the listener&apos;s UDP</source>
        <translation>HELLOs erreichen das UDP des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost between the listener&apos;s driver and IPv6</source>
        <translation>Zwischen Treiber und IPv6 des Listeners verlorene Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost before the listener&apos;s routing</source>
        <translation>Vor dem Routing des Listeners verlorene Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost in the listener&apos;s input filter</source>
        <translation>Im Eingangsfilter des Listeners verlorene Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Most multicast is dropped on the listener&apos;s host</source>
        <translation>Das meiste Multicast wird auf dem Rechner des Listeners verworfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs leave the requester&apos;s interface</source>
        <translation>HELLOs verlassen die Schnittstelle des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>HELLOs are sent through the chosen interface</source>
        <translation>HELLOs werden über die gewählte Schnittstelle gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOMEs reach the requester&apos;s IPv6</source>
        <translation>WELCOMEs erreichen das IPv6 des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>WELCOMEs are delivered on the requester</source>
        <translation>WELCOMEs werden beim Anfrager zugestellt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Packets lost between the requester&apos;s driver and IPv6</source>
        <translation>Pakete gehen zwischen Treiber und IPv6 des Anfragers verloren</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs find no socket on the requester</source>
        <translation>WELCOMEs finden beim Anfrager keinen Socket</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unicast is dropped on the requester&apos;s host</source>
        <translation>Unicast wird auf dem Rechner des Anfragers verworfen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Frames for other hardware addresses arrive</source>
        <translation>Frames für andere Hardware-Adressen treffen ein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour solicitations reach the requester</source>
        <translation>Nachbaranfragen erreichen den Anfrager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Neighbour solicitations reach the requester&apos;s IPv6</source>
        <translation>Nachbaranfragen erreichen das IPv6 des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester leaves neighbour solicitations unanswered</source>
        <translation>Der Anfrager lässt Nachbaranfragen unbeantwortet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Neighbour advertisements are dropped on the requester</source>
        <translation>Nachbarmeldungen werden beim Anfrager verworfen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Self-test of the listener&apos;s input filter, group and port</source>
        <translation>Selbsttest des Eingangsfilters des Listeners, Gruppe und Port</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Self-test of the listener&apos;s input filter, other port</source>
        <translation>Selbsttest des Eingangsfilters des Listeners, anderer Port</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Self-test refused by the listener&apos;s system</source>
        <translation>Selbsttest vom System des Listeners abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Self-test of the requester&apos;s input filter, from the port</source>
        <translation>Selbsttest des Eingangsfilters des Anfragers, vom Port aus</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Self-test of the requester&apos;s input filter, other port</source>
        <translation>Selbsttest des Eingangsfilters des Anfragers, anderer Port</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Setting up the requester</source>
        <translation>Einrichten des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sending a HELLO</source>
        <translation>Senden eines HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Setting up the listener</source>
        <translation>Einrichten des Listeners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A listener reports facts</source>
        <translation>Ein Listener meldet Fakten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is a member of the group</source>
        <translation>Der Listener ist Mitglied der Gruppe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group is joined on another interface</source>
        <translation>Der Gruppe wurde auf einer anderen Schnittstelle beigetreten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A join was refused</source>
        <translation>Ein Beitritt wurde abgelehnt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams arrive on an interface without the membership</source>
        <translation>Datagramme treffen auf einer Schnittstelle ohne Mitgliedschaft ein</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The listener&apos;s receive buffer overflowed</source>
        <translation>Der Empfangspuffer des Listeners lief über</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Membership reports are dropped on the listener</source>
        <translation>Mitgliedschaftsmeldungen werden beim Listener verworfen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLD queries don&apos;t reach the listener</source>
        <translation>MLD-Anfragen erreichen den Listener nicht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Another socket holds the listener&apos;s port</source>
        <translation>Ein anderer Socket hält den Port des Listeners</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both have the same hardware address</source>
        <translation>Beide haben dieselbe Hardware-Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Both have the same link-local address</source>
        <translation>Beide haben dieselbe link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A third host has the requester&apos;s hardware address</source>
        <translation>Ein dritter Rechner hat die Hardware-Adresse des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener started after the last HELLO</source>
        <translation>Der Listener startete nach dem letzten HELLO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The source address can&apos;t be answered</source>
        <translation>An die Quelladresse kann nicht geantwortet werden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester lost its source address</source>
        <translation>Der Anfrager verlor seine Quelladresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s route to the listener stays on its own host</source>
        <translation>Die Route des Anfragers zum Listener bleibt auf seinem eigenen Rechner</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The hop limit can&apos;t reach the listener</source>
        <translation>Das Hop-Limit reicht nicht bis zum Listener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A router is between the two</source>
        <translation>Zwischen beiden liegt ein Router</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>HELLOs have a global or ULA source</source>
        <translation>HELLOs haben eine globale oder ULA-Quelladresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>MLD queries reach the requester</source>
        <translation>MLD-Anfragen erreichen den Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A macvlan interface is in use</source>
        <translation>Eine macvlan-Schnittstelle ist in Gebrauch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester&apos;s interface is a tunnel</source>
        <translation>Die Schnittstelle des Anfragers ist ein Tunnel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The requester has other interfaces</source>
        <translation>Der Anfrager hat weitere Schnittstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener has other interfaces</source>
        <translation>Der Listener hat weitere Schnittstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The port is refused after it had answered</source>
        <translation>Der Port wird abgelehnt, nachdem er geantwortet hatte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The listener started again during the run</source>
        <translation>Das Programm des Listeners startete während des Laufs neu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The listener is flooded</source>
        <translation>Der Listener wird überflutet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams seen at the sender&apos;s network card</source>
        <translation>An der Netzwerkkarte des Senders gesehene Datagramme</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Datagrams from the sender&apos;s card seen at the receiver&apos;s card</source>
        <translation>Datagramme von der Netzwerkkarte des Senders, an der des Empfängers gesehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Datagrams of the sender&apos;s program seen at the receiver&apos;s card</source>
        <translation>Datagramme des sendenden Programms, an der Netzwerkkarte des Empfängers gesehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLOs at the listener&apos;s card answered by a WELCOME</source>
        <translation>HELLOs an der Netzwerkkarte des Listeners, die ein WELCOME beantwortet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs from the listener&apos;s card seen at the requester&apos;s card</source>
        <translation>WELCOMEs von der Netzwerkkarte des Listeners, an der des Anfragers gesehen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Other multicast of the sender seen at the receiver&apos;s card</source>
        <translation>Anderer Multicast des Senders, an der Netzwerkkarte des Empfängers gesehen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unicast of the sender seen at the receiver&apos;s card</source>
        <translation>Unicast des Senders, an der Netzwerkkarte des Empfängers gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MLD report for the group in the receiver&apos;s capture</source>
        <translation>MLD-Meldung für die Gruppe im Paketmitschnitt des Empfängers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No MLD report for the group after a query in the receiver&apos;s capture</source>
        <translation>Nach einer Abfrage keine MLD-Meldung für die Gruppe im Paketmitschnitt des Empfängers</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A member leaves the group just before it stops</source>
        <translation>Kurz bevor es aufhört, verlässt ein Mitglied die Gruppe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The group had not been reported for minutes when it stopped</source>
        <translation>Als es aufhörte, war die Gruppe seit Minuten nicht gemeldet worden</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface is gone</source>
        <translation>Schnittstelle des Anfragers ist verschwunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester&apos;s interface is down</source>
        <translation>Schnittstelle des Anfragers ist abgeschaltet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has no carrier</source>
        <translation>Schnittstelle des Anfragers hat keinen Link</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester&apos;s MTU is below 1280</source>
        <translation>MTU des Anfragers liegt unter 1280</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Requester&apos;s interface has no link-local address</source>
        <translation>Schnittstelle des Anfragers hat keine link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s address is tentative</source>
        <translation>Adresse des Anfragers ist vorläufig (tentative)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s address failed duplicate detection</source>
        <translation>Prüfung auf doppelte Adressen schlug für die Adresse des Anfragers fehl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has NOARP set</source>
        <translation>Schnittstelle des Anfragers hat NOARP gesetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface is a bridge port</source>
        <translation>Schnittstelle des Anfragers ist Port einer Bridge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has an XDP program</source>
        <translation>Schnittstelle des Anfragers hat ein XDP-Programm</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has tc ingress filters</source>
        <translation>Schnittstelle des Anfragers hat tc-Ingress-Filter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s IPsec policy dropped packets</source>
        <translation>IPsec-Richtlinie des Anfragers verwarf Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrong checksums counted on the requester&apos;s host</source>
        <translation>Falsche Prüfsummen auf dem Rechner des Anfragers gezählt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s queue dropped packets</source>
        <translation>Warteschlange des Anfragers verwarf Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s interface has no ff00::/8 route</source>
        <translation>Schnittstelle des Anfragers hat keine Route für ff00::/8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s routing rules refuse the group</source>
        <translation>Routing-Regeln des Anfragers lehnen die Gruppe ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Requester&apos;s route to the group is refused</source>
        <translation>Route des Anfragers zur Gruppe wird abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s interface is gone</source>
        <translation>Schnittstelle des Listeners ist verschwunden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s interface is down</source>
        <translation>Schnittstelle des Listeners ist abgeschaltet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has no carrier</source>
        <translation>Schnittstelle des Listeners hat keinen Link</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listener&apos;s MTU is below 1280</source>
        <translation>MTU des Listeners liegt unter 1280</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Listener&apos;s interface has no link-local address</source>
        <translation>Schnittstelle des Listeners hat keine link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s address is tentative</source>
        <translation>Adresse des Listeners ist vorläufig (tentative)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s address failed duplicate detection</source>
        <translation>Prüfung auf doppelte Adressen schlug für die Adresse des Listeners fehl</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has NOARP set</source>
        <translation>Schnittstelle des Listeners hat NOARP gesetzt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface is a bridge port</source>
        <translation>Schnittstelle des Listeners ist Port einer Bridge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has an XDP program</source>
        <translation>Schnittstelle des Listeners hat ein XDP-Programm</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has tc ingress filters</source>
        <translation>Schnittstelle des Listeners hat tc-Ingress-Filter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s IPsec policy dropped packets</source>
        <translation>IPsec-Richtlinie des Listeners verwarf Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrong checksums counted on the listener&apos;s host</source>
        <translation>Falsche Prüfsummen auf dem Rechner des Listeners gezählt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s queue dropped packets</source>
        <translation>Warteschlange des Listeners verwarf Pakete</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s interface has no ff00::/8 route</source>
        <translation>Schnittstelle des Listeners hat keine Route für ff00::/8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s routing rules refuse the group</source>
        <translation>Routing-Regeln des Listeners lehnen die Gruppe ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listener&apos;s route to the group is refused</source>
        <translation>Route des Listeners zur Gruppe wird abgelehnt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the first of each burst</source>
        <translation>das erste jeder Salve</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only later ones</source>
        <translation>nur spätere</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>with a gap</source>
        <translation>mit einer Lücke</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>again after a rejoin</source>
        <translation>nach erneutem Beitritt wieder</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>after the timeout</source>
        <translation>nach der Zeitüberschreitung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>slowly</source>
        <translation>langsam</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>small ones only</source>
        <translation>nur kleine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no buffer space</source>
        <translation>kein Pufferspeicher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused by a route</source>
        <translation>von einer Route abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such address</source>
        <translation>keine solche Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>address in use</source>
        <translation>Adresse belegt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IPv6 not supported</source>
        <translation>IPv6 nicht unterstützt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join refused</source>
        <translation>Beitritt abgelehnt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_pattern.cpp" line="+1"/>
        <source>HELLOs to single hosts answered</source>
        <translation>HELLOs an einzelne Rechner beantwortet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>hosts that answer a ping to %1</source>
        <translation>Rechner, die auf einen Ping an %1 antworten</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>says that nothing listens on the port</source>
        <translation>sagt, dass auf dem Port nichts lauscht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>says that a filter prohibits the port</source>
        <translation>sagt, dass ein Filter den Port verbietet</translation>
    </message>
    <message>
        <location filename="../../core/facts/digest.cpp" line="+323"/>
        <source>a policy rule or route there</source>
        <translation>eine Policy-Regel oder Route dort</translation>
    </message>
    <message>
        <location filename="../../core/causes/conclusion.cpp" line="+20"/>
        <source>Sending on the requester</source>
        <translation>Senden beim Anfrager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output filter of the requester</source>
        <translation>Ausgangsfilter des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface of the requester</source>
        <translation>Schnittstelle des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network, on the way to the listener</source>
        <translation>Netz, auf dem Weg zum Listener</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface of the listener</source>
        <translation>Schnittstelle des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Input filter of the listener</source>
        <translation>Eingangsfilter des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Group membership of the listener</source>
        <translation>Gruppenmitgliedschaft des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Program of the listener</source>
        <translation>Programm des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending on the listener</source>
        <translation>Senden beim Listener</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Output filter of the listener</source>
        <translation>Ausgangsfilter des Listeners</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Network, on the way back</source>
        <translation>Netz, auf dem Rückweg</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Input filter of the requester</source>
        <translation>Eingangsfilter des Anfragers</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Program of the requester</source>
        <translation>Programm des Anfragers</translation>
    </message>
    <message>
        <location filename="../../core/causes/pathtext.cpp" line="+18"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 not known</source>
        <comment>a place on the way</comment>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>stops at the place: %1</source>
        <translation>endet an der Stelle: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>passed %1</source>
        <translation>%1 passiert</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 reached the requester&apos;s program</source>
        <translation>%1 beim Programm des Anfragers angekommen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 taken by the system</source>
        <translation>%1 vom System angenommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the requester&apos;s output filter</source>
        <translation>%1 durch den Ausgangsfilter des Anfragers gelangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the listener&apos;s output filter</source>
        <translation>%1 durch den Ausgangsfilter des Listeners gelangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+4"/>
        <source>%1 left %2</source>
        <translation>%1 über %2 abgegangen</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 arrived at the requester&apos;s %2</source>
        <translation>%1 an %2 des Anfragers angekommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 arrived at the listener&apos;s %2</source>
        <translation>%1 an %2 des Listeners angekommen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 crossed the network</source>
        <translation>%1 durch das Netz gelangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the listener&apos;s input filter</source>
        <translation>%1 durch den Eingangsfilter des Listeners gelangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 passed the requester&apos;s input filter</source>
        <translation>%1 durch den Eingangsfilter des Anfragers gelangt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 for a joined group</source>
        <translation>%1 für eine Gruppe, der beigetreten wurde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 reached the listener&apos;s program</source>
        <translation>%1 beim Programm des Listeners angekommen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>program</source>
        <comment>place on the way</comment>
        <translation>Programm</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>route</source>
        <comment>place on the way</comment>
        <translation>Route</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>output filter</source>
        <comment>place on the way</comment>
        <translation>Ausgangsfilter</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+3"/>
        <source>interface</source>
        <comment>place on the way</comment>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>network</source>
        <comment>place on the way</comment>
        <translation>Netz</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>input filter</source>
        <comment>place on the way</comment>
        <translation>Eingangsfilter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>group</source>
        <comment>place on the way</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed</source>
        <translation>durchgekommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>passed in part</source>
        <translation>teils durchgekommen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stops here</source>
        <translation>endet hier</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>requester</source>
        <translation>Anfrager</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine (%1)</source>
        <comment>role</comment>
        <translation>Dieser Rechner (%1)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The other machine (%1)</source>
        <comment>role</comment>
        <translation>Der andere Rechner (%1)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (%2)</source>
        <comment>address, role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2, reported %3 s ago)</source>
        <comment>address, role, seconds</comment>
        <translation>%1 (%2, vor %3 s gemeldet)</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>(X stops here, ~ in part, + passed, - not reached, ? not known)</source>
        <translation>(X endet hier, ~ teils, + durchgekommen, - nicht erreicht, ? nicht bekannt)</translation>
    </message>
    <message>
        <location filename="../../core/causes/rules_proof.cpp" line="+54"/>
        <source>%1, with rights</source>
        <translation>%1, mit Rechten</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Rule that dropped them</source>
        <translation>Regel, die sie verworfen hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Packets that it dropped meanwhile</source>
        <translation>Pakete, die sie dabei verworfen hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its counter</source>
        <translation>ihr Zähler</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rule that may drop them: it has no counter to show it</source>
        <translation>Regel, die sie verwerfen kann: sie hat keinen Zähler, der es zeigt</translation>
    </message>
    <message>
        <location filename="../../widgets/findings/pathview.cpp" line="+93"/>
        <source>%1, %2</source>
        <comment>place, machine</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2, %3</source>
        <comment>lane: place, state</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2, %3 (%4)</source>
        <comment>lane: place, state, count</comment>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <location filename="../../core/causes/nextcheck.cpp" line="+58"/>
        <source>Does the listener answer at its own address? Name it with --peer.</source>
        <translation>Antwortet der Listener unter seiner Unicast-Adresse? Sie mit --peer angeben.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Does the listener answer through another interface?</source>
        <translation>Antwortet der Listener über eine andere Schnittstelle?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do members of the group answer pings?</source>
        <translation>Antworten Mitglieder der Gruppe auf Pings?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does any host of the link answer pings?</source>
        <translation>Antwortet irgendein Rechner auf dem Link auf Pings?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does the listener&apos;s host answer pings?</source>
        <translation>Antwortet der Rechner des Listeners auf Pings?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do HELLOs leave the requester&apos;s interface?</source>
        <translation>Verlassen HELLOs die Schnittstelle des Anfragers?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do HELLOs reach the listener&apos;s interface?</source>
        <translation>Erreichen HELLOs die Schnittstelle des Listeners?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do WELCOMEs leave the listener&apos;s interface?</source>
        <translation>Verlassen WELCOMEs die Schnittstelle des Listeners?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Do WELCOMEs reach the requester&apos;s interface?</source>
        <translation>Erreichen WELCOMEs die Schnittstelle des Anfragers?</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+10"/>
        <source>Does the counter of a firewall rule rise with each HELLO or WELCOME? Sixcast reads the rules with --with-rights.</source>
        <translation>Steigt der Zähler einer Firewall-Regel mit jedem HELLO oder WELCOME? Sixcast liest die Regeln mit --with-rights.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Is the listener&apos;s interface up, with a carrier and an address?</source>
        <translation>Ist die Schnittstelle des Listeners aktiv, mit Link und Adresse?</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Is the requester&apos;s interface up, with a carrier and an address?</source>
        <translation>Ist die Schnittstelle des Anfragers aktiv, mit Link und Adresse?</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Does a program listen on the port, and is the group joined on the interface?</source>
        <translation>Lauscht ein Programm auf dem Port, und ist es der Gruppe auf der Schnittstelle beigetreten?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Which way do WELCOMEs take, and is the neighbour known?</source>
        <translation>Welchen Weg nehmen WELCOMEs, und ist der Nachbar bekannt?</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Which interface do HELLOs for the group leave by?</source>
        <translation>Über welche Schnittstelle gehen HELLOs an die Gruppe hinaus?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Does the switch forward the group to the listener&apos;s port, and are the two ports in one VLAN?</source>
        <translation>Leitet der Switch die Gruppe zum Port des Listeners weiter, und liegen beide Ports in einem VLAN?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Does the router forward the group, and do its rules let both ways pass?</source>
        <translation>Leitet der Router die Gruppe weiter, und lassen seine Regeln beide Richtungen durch?</translation>
    </message>
    <message>
        <location line="+165"/>
        <source>What does Sixcast say on the other machine? Compare its trace with this one.</source>
        <translation>Was sagt Sixcast auf dem anderen Rechner? Seinen Mitschnitt mit diesem vergleichen.</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingsModel</name>
    <message>
        <location filename="../../widgets/findings/findingsview.cpp" line="+123"/>
        <source>Confidence</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ID</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>Sixcast::FindingsView</name>
    <message>
        <location line="+16"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy fix</source>
        <translation>Abhilfe kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the commands that fix the chosen cause</source>
        <translation>Kopiert die Befehle, die die gewählte Ursache beheben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies outcome, causes and evidence as plain text for a ticket</source>
        <translation>Kopiert Ergebnis, Ursachen und Belege als einfachen Text für ein Ticket</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Where it stops</source>
        <translation>Wo es endet</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The chosen finding</source>
        <translation>Der gewählte Befund</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Shows the causes that are possible, but less likely</source>
        <translation>Zeigt die Ursachen, die möglich, aber weniger wahrscheinlich sind</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No cause was found</source>
        <translation>Keine Ursache gefunden</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Less likely (%1)</source>
        <translation>Weniger wahrscheinlich (%1)</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1: %2</source>
        <comment>fact: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Beleg</numerusform>
            <numerusform>%n weitere Belege</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Seen, and all of these causes fit it: %1</source>
        <translation>Gesehen, und alle diese Ursachen passen dazu: %1</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Next: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next, on %1: %2</source>
        <comment>machine, question</comment>
        <translation>Nächster Schritt (%1): %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This may already fix it:</source>
        <translation>Das behebt es vielleicht schon:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Copied the command</source>
        <translation>Der Befehl ist kopiert</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When the exchange fails, the most likely causes appear here, with evidence and a fix.</source>
        <translation>Scheitert der Austausch, stehen hier die wahrscheinlichsten Ursachen mit Belegen und Abhilfe.</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Copied the commands that fix it</source>
        <translation>Die Befehle zur Abhilfe sind kopiert</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copied the report</source>
        <translation>Der Bericht ist kopiert</translation>
    </message>
</context>
<context>
    <name>Sixcast::Flow</name>
    <message>
        <location filename="../../core/compare/flow.cpp" line="+81"/>
        <source>%1 from %2</source>
        <comment>group and port, source</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>After &apos;@&apos; comes the IPv6 address of the source.</source>
        <translation>Nach „@“ folgt die IPv6-Adresse der Quelle.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>A flow is named like ff15::1, [ff15::1]:5004 or [ff15::1]:5004@fe80::1.</source>
        <translation>Ein Datenfluss wird so angegeben: ff15::1, [ff15::1]:5004 oder [ff15::1]:5004@fe80::1.</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowfile.cpp" line="+31"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowreport.cpp" line="+40"/>
        <source>%1 of %2 are lost (%3)</source>
        <translation>%1 von %2 gingen verloren (%3)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>each by itself, as at random</source>
        <translation>jedes einzeln, wie zufällig</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in bursts</source>
        <translation>in Schüben</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at regular distances</source>
        <translation>in regelmäßigen Abständen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too few to tell chance from bursts</source>
        <translation>zu wenige, um Zufall und Schübe zu unterscheiden</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>; before that %1 more, %2.</source>
        <translation>; davor %1 weitere, %2.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>; after that %1 more, %2.</source>
        <translation>; danach %1 weitere, %2.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>the sender&apos;s network card</source>
        <translation>der Netzwerkkarte des Senders</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sender&apos;s program</source>
        <translation>dem Programm des Senders</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the receiver&apos;s network card</source>
        <translation>der Netzwerkkarte des Empfängers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the receiver&apos;s program</source>
        <translation>dem Programm des Empfängers</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Where it stops can&apos;t be told.</source>
        <translation>Wo es endet, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of it came from %1 to %2.</source>
        <translation>Alles kam von %1 bis zu %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of it came from %1 to %2. If the application misses any, look there: at that host&apos;s packet filter, at the membership, at the socket&apos;s buffer.</source>
        <translation>Alles kam von %1 bis zu %2. Fehlt der Anwendung etwas, dort suchen: im Paketfilter dieses Rechners, bei der Mitgliedschaft, beim Puffer des Sockets.</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>It stops between %1 and %2.</source>
        <translation>Es endet zwischen %1 und %2.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>That includes what the receiver&apos;s card or its capture itself dropped.</source>
        <translation>Darin enthalten ist, was die Netzwerkkarte des Empfängers oder sein Paketmitschnitt selbst verwarf.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>MLD reports for the group are in the sender&apos;s capture only.</source>
        <translation>MLD-Meldungen für die Gruppe sind nur im Paketmitschnitt des Senders.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No MLD report for the group is in either capture. A switch that looks into MLD forwards to nobody who did not report; one sent before the captures began can&apos;t be seen.</source>
        <translation>In keinem der beiden Paketmitschnitte ist eine MLD-Meldung für die Gruppe. Ein Switch, der MLD auswertet, leitet an niemanden weiter, der sich nicht gemeldet hat; eine Meldung vor Beginn der Paketmitschnitte ist nicht zu sehen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>MLD reports for the group in the receiver&apos;s capture: %1, the last at %2.</source>
        <translation>MLD-Meldungen für die Gruppe im Paketmitschnitt des Empfängers: %1, die letzte um %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A message that leaves the group is there at %1.</source>
        <translation>Eine Nachricht, die die Gruppe verlässt, steht dort um %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>MLD queries in both captures: %1.</source>
        <translation>MLD-Abfragen in beiden Paketmitschnitten: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No MLD query in %1: without one, switches forget memberships after %2.</source>
        <translation>Keine MLD-Abfrage in %1: ohne sie vergessen Switches Mitgliedschaften nach %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No MLD query was seen, in a time too short to need one (%1).</source>
        <translation>Keine MLD-Abfrage war zu sehen, in einer Zeit, die zu kurz ist, um eine zu brauchen (%1).</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The listener&apos;s capture holds no unicast packet at all: if it was filtered when it was taken, WELCOMEs may be missing for that reason.</source>
        <translation>Der Paketmitschnitt des Listeners enthält kein einziges Unicast-Paket: wurde beim Aufnehmen gefiltert, können WELCOMEs aus diesem Grund fehlen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In the causes, the sender is called requester, the receiver listener.</source>
        <translation>In den Ursachen heißt der Sender Anfrager, der Empfänger Listener.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: %2 places can&apos;t be read.</source>
        <translation>%1: %2 Stellen sind nicht lesbar.</translation>
    </message>
    <message>
        <location line="+166"/>
        <source>Neither file holds a UDP datagram to a group.</source>
        <translation>Keine der beiden Dateien enthält ein UDP-Datagramm an eine Gruppe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Neither file holds that flow. The busiest one is %1.</source>
        <translation>Keine der beiden Dateien enthält diesen Datenfluss. Der stärkste ist %1.</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>The two captures did not run at the same time, by what they hold: nothing can be compared.</source>
        <translation>Die beiden Paketmitschnitte liefen, nach ihrem Inhalt, nicht zur selben Zeit: es lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing was lost: all %1 datagrams arrived.</source>
        <translation>Nichts ging verloren: alle %1 Datagramme kamen an.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>None of %1 datagrams arrived.</source>
        <translation>Keines von %1 Datagrammen kam an.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, all in a row, from %2 to %3.</source>
        <translation>%1, alle in Folge, von %2 bis %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1, in bursts: %2 stretches, the longest of %3.</source>
        <translation>%1, in Folgen: %2 Abschnitte, der längste mit %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: one in every %2, as something that counts does it.</source>
        <translation>%1: eines von je %2, wie bei etwas, das mitzählt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: from %2 on, none arrived (%3 in a row)</source>
        <translation>%1: ab %2 kam keines mehr an (%3 in Folge)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: before %2, none arrived (%3 in a row)</source>
        <translation>%1: vor %2 kam keines an (%3 in Folge)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No WELCOME left the listener&apos;s network card.</source>
        <translation>Kein WELCOME verließ die Netzwerkkarte des Listeners.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOMEs left the listener&apos;s network card for %1 of %2 HELLOs.</source>
        <translation>Zu %1 von %2 HELLOs verließen WELCOMEs die Netzwerkkarte des Listeners.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>None of them reached the requester&apos;s network card.</source>
        <translation>Keines davon erreichte die Netzwerkkarte des Anfragers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>All of them reached the requester&apos;s network card.</source>
        <translation>Alle erreichten die Netzwerkkarte des Anfragers.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of these WELCOMEs, on the way back, %1</source>
        <translation>Von diesen WELCOMEs, auf dem Rückweg: %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The second file is the sender&apos;s</source>
        <translation>Die zweite Datei ist die des Senders</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The first file is the sender&apos;s</source>
        <translation>Die erste Datei ist die des Senders</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Which file is the sender&apos;s is not known; the first was taken for it.</source>
        <translation>Welche Datei die des Senders ist, ist nicht bekannt; angenommen wurde die erste.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: its packets, or the other&apos;s, are marked as going out or coming in.</source>
        <translation>%1: ihre Pakete, oder die der anderen, sind als ausgehend oder eingehend markiert.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: more of the WELCOMEs are in the other one.</source>
        <translation>%1: mehr der WELCOMEs stehen in dem anderen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: the hop limit is higher there.</source>
        <translation>%1: dort ist das Hop-Limit höher.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1: it holds all that the other one holds, and more.</source>
        <translation>%1: sie enthält alles, was die andere enthält, und mehr.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No datagram is in both: the clocks are taken to be right.</source>
        <translation>Kein Datagramm ist in beiden: die Uhren gelten als richtig.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The receiver&apos;s clock, with the shortest way, is %1 s off the sender&apos;s.</source>
        <translation>Die Uhr des Empfängers weicht, den kürzesten Weg eingerechnet, um %1 s von der des Senders ab.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>It runs %1 ppm %2.</source>
        <translation>Sie geht %1 ppm %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>faster</source>
        <translation>schneller</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>All payloads are the same: their rhythm told it.</source>
        <translation>Alle Nutzdaten sind gleich: dies ergab sich aus ihrem Rhythmus.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All payloads are the same, and their rhythm fits several ways: how many are lost is likely, which ones isn&apos;t known.</source>
        <translation>Alle Nutzdaten sind gleich, und ihr Rhythmus passt auf mehrere Arten: wie viele verloren gingen, ist wahrscheinlich; welche, ist nicht bekannt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Later than the fastest: half of them by %1 at most, 99 of 100 by %2, the last by %3; jitter %4.</source>
        <translation>Später als das schnellste: die Hälfte um höchstens %1, 99 von 100 um höchstens %2, das letzte um %3; Jitter %4.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Duplicates: %1. Reordered: %2.</source>
        <translation>Doppelte: %1. Umgeordnet: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The payload is RTP.</source>
        <translation>Die Nutzdaten sind RTP.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of %1 lost ones it can&apos;t be told which of equal datagrams they were.</source>
        <translation>Bei %1 verlorenen lässt sich nicht sagen, welche von gleichen Datagrammen es waren.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not counted: %1 from a time when only one of the captures ran.</source>
        <translation>Nicht gezählt: %1 aus einer Zeit, in der nur einer der Paketmitschnitte lief.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 of these follow the last packet of the receiver&apos;s capture: lost, or it was stopped then.</source>
        <translation>%1 davon folgen auf das letzte Paket im Paketmitschnitt des Empfängers: verloren, oder er wurde da beendet.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 arrived that the sender&apos;s capture does not hold.</source>
        <translation>%1 kamen an, die der Paketmitschnitt des Senders nicht enthält.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 datagrams are more than is compared.</source>
        <translation>%1 Datagramme sind mehr, als verglichen werden.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Flow: %1</source>
        <translation>Datenfluss: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flows, with their datagrams in the first and in the second file:</source>
        <translation>Datenflüsse, mit ihren Datagrammen in der ersten und in der zweiten Datei:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sent -&gt; arrived: %1 -&gt; %2</source>
        <translation>Gesendet -&gt; angekommen: %1 -&gt; %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost, by their packet numbers at the sender: %1</source>
        <translation>Verloren, nach ihren Paketnummern beim Sender: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>WELCOME sent -&gt; arrived: %1 -&gt; %2</source>
        <translation>WELCOME gesendet -&gt; angekommen: %1 -&gt; %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost WELCOMEs, by their packet numbers at the listener: %1</source>
        <translation>Verlorene WELCOMEs, nach ihren Paketnummern beim Listener: %1</translation>
    </message>
    <message>
        <location filename="../../core/compare/flowevidence.cpp" line="+120"/>
        <source>Seen leaving the sender&apos;s network card</source>
        <translation>Beim Verlassen der Netzwerkkarte des Senders gesehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sent by the sender&apos;s program</source>
        <translation>Vom Programm des Senders gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, the first in packet %2</source>
        <translation>%1, das erste in Paket %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>none of them</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of them, the first in packet %2</source>
        <translation>%1 davon, das erste in Paket %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seen at the receiver&apos;s network card</source>
        <translation>An der Netzwerkkarte des Empfängers gesehen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Received by the receiver&apos;s program</source>
        <translation>Vom Programm des Empfängers empfangen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>WELCOMEs seen leaving the listener&apos;s network card</source>
        <translation>WELCOMEs, die die Netzwerkkarte des Listeners verließen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for %1 of %2 HELLOs</source>
        <translation>zu %1 von %2 HELLOs</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>WELCOMEs seen at the requester&apos;s network card</source>
        <translation>WELCOMEs an der Netzwerkkarte des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at the sender, %2 at the receiver</source>
        <translation>%1 beim Sender, %2 beim Empfänger</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at the sender</source>
        <translation>%1 beim Sender</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Other multicast of the sender at the receiver&apos;s network card</source>
        <translation>Anderer Multicast des Senders an der Netzwerkkarte des Empfängers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none of %1 to ff02::1</source>
        <translation>keines von %1 an ff02::1</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+58"/>
        <source>packet %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <location line="-57"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+5"/>
        <source>MLD queries</source>
        <translation>MLD-Abfragen</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>%1, the last in packet %2</source>
        <translation>%1, die letzte in Paket %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+24"/>
        <source>none in %1</source>
        <translation>keine in %1</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>MLD reports for the group</source>
        <translation>MLD-Meldungen für die Gruppe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, the last at %2 in packet %3</source>
        <translation>%1, die letzte um %2 in Paket %3</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Query without a report for the group</source>
        <translation>Abfrage ohne Meldung für die Gruppe</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>A message that leaves the group</source>
        <translation>Eine Nachricht, die die Gruppe verlässt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at %1 in packet %2</source>
        <translation>um %1 in Paket %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::FlowPicture</name>
    <message>
        <location filename="../../widgets/compare/flowpicture.cpp" line="+35"/>
        <source>What was sent and what arrived, over time</source>
        <translation>Was gesendet wurde und was ankam, über die Zeit</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 datagrams were sent, %2 arrived, %3 were lost. %4</source>
        <translation>%1 Datagramme wurden gesendet, %2 kamen an, %3 gingen verloren. %4</translation>
    </message>
    <message>
        <location line="+19"/>
        <location line="+12"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location line="-12"/>
        <location line="+13"/>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <location line="-13"/>
        <location line="+14"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1: nothing was sent</source>
        <translation>%1: nichts wurde gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1: %2 sent, %3 arrived, %4 lost (%5)</source>
        <translation>%1: %2 gesendet, %3 angekommen, %4 verloren (%5)</translation>
    </message>
</context>
<context>
    <name>Sixcast::FlowView</name>
    <message>
        <location filename="../../widgets/compare/flowview.cpp" line="+33"/>
        <source>Lost, by their packet numbers at the sender: %1</source>
        <translation>Verloren, nach ihren Paketnummern beim Sender: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost WELCOMEs, by their packet numbers at the listener: %1</source>
        <translation>Verlorene WELCOMEs, nach ihren Paketnummern beim Listener: %1</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What the captures show</source>
        <translation>Was die Paketmitschnitte zeigen</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>%1 (%2 and %3 datagrams)</source>
        <translation>%1 (%2 und %3 Datagramme)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>&amp;Flow:</source>
        <translation>Daten&amp;fluss:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupAddress</name>
    <message>
        <location filename="../../core/base/groupaddress.cpp" line="+111"/>
        <source>The bracket is not closed: write [ff12::6d63].</source>
        <translation>Die Klammer ist nicht geschlossen: [ff12::6d63] schreiben.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Write the zone within the brackets: [ff12::6d63%eth0].</source>
        <translation>Die Zone gehört in die Klammern: [ff12::6d63%eth0].</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>After the bracket only a port may follow: [ff12::6d63]:28015.</source>
        <translation>Nach der Klammer darf nur ein Port folgen: [ff12::6d63]:28015.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Give one group, not a range of them: leave out /%1.</source>
        <translation>Eine einzelne Gruppe angeben, keinen Bereich: /%1 weglassen.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 stands for no address at all. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 steht für gar keine Adresse. Eine Gruppe beginnt mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is this machine itself. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist dieser Rechner selbst. Eine Gruppe beginnt mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an IPv4 address in IPv6 form. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist eine IPv4-Adresse in IPv6-Schreibweise. Eine Gruppe beginnt mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is the link-local address of one machine (unicast), not a group. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist die link-lokale Adresse eines einzelnen Rechners (Unicast), keine Gruppe. Eine Gruppe beginnt mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is the address of one machine (unicast), not a group. A group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist die Adresse eines einzelnen Rechners (Unicast), keine Gruppe. Eine Gruppe beginnt mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>%1 is an IPv4 multicast address. Sixcast tests IPv6, where a group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist eine IPv4-Multicast-Adresse. Sixcast prüft IPv6; dort beginnt eine Gruppe mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 is an IPv4 address. Sixcast tests IPv6, where a group begins with ff, for example ff12::6d63.</source>
        <translation>%1 ist eine IPv4-Adresse. Sixcast prüft IPv6; dort beginnt eine Gruppe mit ff, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>&apos;%1&apos; is a name. Give the group&apos;s address, for example ff12::6d63.</source>
        <translation>„%1“ ist ein Name. Die Adresse der Gruppe angeben, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>&apos;%1&apos; has no place in an IPv6 address.</source>
        <translation>„%1“ gehört nicht in eine IPv6-Adresse.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;::&apos; may stand only once in an IPv6 address.</source>
        <translation>„::“ darf in einer IPv6-Adresse nur einmal stehen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;%1&apos; is too long: between two colons stand four digits at most.</source>
        <translation>„%1“ ist zu lang: zwischen zwei Doppelpunkten stehen höchstens vier Ziffern.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>An IPv6 address has eight groups of digits, this one has more. A port follows the address in brackets: [ff12::6d63]:28015.</source>
        <translation>Eine IPv6-Adresse hat acht Zifferngruppen, diese hat mehr. Ein Port folgt der Adresse in Klammern: [ff12::6d63]:28015.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&apos;%1&apos; is not a whole IPv6 address: it has eight groups of digits, or &apos;::&apos; for those that are zero, for example ff12::6d63.</source>
        <translation>„%1“ ist keine vollständige IPv6-Adresse: sie hat acht Zifferngruppen, oder „::“ anstelle derer, die null sind, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>After % the name or the number of an interface must follow, for example %eth0.</source>
        <translation>Auf % muss der Name oder die Nummer einer Schnittstelle folgen, zum Beispiel %eth0.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&apos;%1&apos; can&apos;t be the name of an interface.</source>
        <translation>„%1“ kann nicht der Name einer Schnittstelle sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A port follows the address in brackets: [ff12::6d63%eth0]:28015.</source>
        <translation>Ein Port folgt der Adresse in Klammern: [ff12::6d63%eth0]:28015.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This machine has no interface &apos;%1&apos;.</source>
        <translation>Dieser Rechner hat keine Schnittstelle „%1“.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&apos;%1&apos; is not a port: ports are the numbers from 1 to 65535.</source>
        <translation>„%1“ ist kein Port: Ports sind die Zahlen von 1 bis 65535.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Give the address of a group, for example ff12::6d63.</source>
        <translation>Die Adresse einer Gruppe angeben, zum Beispiel ff12::6d63.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The address is missing: write for example ff12::6d63.</source>
        <translation>Die Adresse fehlt: zum Beispiel ff12::6d63 schreiben.</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupDescription</name>
    <message>
        <location filename="../../core/base/groupdescription.cpp" line="+109"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Scope 0 is reserved: nobody may send to it, and who receives it drops it.</source>
        <translation>Geltungsbereich 0 ist reserviert: niemand darf dorthin senden, und wer es empfängt, verwirft es.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing sent to it is ever seen on a network, although sending reports success.</source>
        <translation>Nichts davon erscheint je in einem Netz, obwohl das Senden Erfolg meldet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scope f is reserved: nobody should send to it; it is treated as global.</source>
        <translation>Geltungsbereich f ist reserviert: niemand sollte dorthin senden; er wird wie global behandelt.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The first flag bit is reserved and must be 0.</source>
        <translation>Das erste Flag-Bit ist reserviert und muss 0 sein.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The R flag needs the P flag: an embedded rendezvous point is part of a prefix-based address.</source>
        <translation>Das R-Flag braucht das P-Flag: ein eingebetteter Rendezvous-Punkt ist Teil einer präfixbasierten Adresse.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The P flag needs the T flag: IANA doesn&apos;t assign prefix-based groups.</source>
        <translation>Das P-Flag braucht das T-Flag: die IANA vergibt keine präfixbasierten Gruppen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The prefix length %1 is too large: at most 64 bits fit.</source>
        <translation>Die Präfixlänge %1 ist zu groß: höchstens 64 Bit passen.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It names no usable rendezvous point: prefix length and interface id must not be 0.</source>
        <translation>Sie nennt keinen brauchbaren Rendezvous-Punkt: Präfixlänge und Schnittstellenkennung dürfen nicht 0 sein.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Source-specific: a listener receives it only from the sources that it names in its join.</source>
        <translation>Quellspezifisch: ein Listener empfängt sie nur von den Quellen, die er beim Beitritt nennt.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Source-specific groups begin at ff3%1::4000:1; for your own traffic take those from ff3%1::8000:0 on.</source>
        <translation>Quellspezifische Gruppen beginnen bei ff3%1::4000:1; zur eigenen Verwendung die ab ff3%1::8000:0 nehmen.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Group ID 0 is reserved, never assigned. Take %1.</source>
        <translation>Die Gruppenkennung 0 ist reserviert und wird nie vergeben. Besser: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every machine receives it and switches always flood it: it passes where other groups are blocked, so it proves little. For a test take %1.</source>
        <translation>Jeder Rechner empfängt sie, und Switches fluten sie immer: sie kommt durch, wo andere Gruppen blockiert sind, und beweist darum wenig. Für eigene Tests %1 nehmen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Groups without the T flag are assigned by IANA; this one isn&apos;t in our list. Don&apos;t use it for your own traffic. Take %1.</source>
        <translation>Gruppen ohne T-Flag vergibt die IANA; diese steht nicht in unserer Liste. Nicht für eigenen Verkehr verwenden. Besser: %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Neighbour discovery uses it. For a test take %1.</source>
        <translation>Die Nachbarerkennung (Neighbour Discovery) verwendet sie. Für eigene Tests %1 nehmen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is reserved for that use. For a test take %1.</source>
        <translation>Sie ist dafür reserviert. Für eigene Tests %1 nehmen.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>reserved flag (must be 0)</source>
        <translation>reserviertes Flag (muss 0 sein)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>R (embeds a rendezvous point)</source>
        <translation>R (enthält einen Rendezvous-Punkt)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>P (made of a unicast prefix)</source>
        <translation>P (aus einem Unicast-Präfix gebildet)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>T (transient: for private use)</source>
        <translation>T (vorübergehend: zur eigenen Verwendung)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none (permanently assigned by IANA)</source>
        <translation>keine (von der IANA dauerhaft vergeben)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Its flags contradict each other.</source>
        <translation>Ihre Flags widersprechen einander.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source-specific (needs a source).</source>
        <translation>Quellspezifisch (braucht eine Quelle).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Solicited-node group of the addresses that end in %1.</source>
        <translation>Solicited-Node-Gruppe der Adressen, die auf %1 enden.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Registered: %1.</source>
        <translation>Registriert: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use, rendezvous point %1.</source>
        <translation>Zur eigenen Verwendung, Rendezvous-Punkt %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use, based on the prefix %1.</source>
        <translation>Zur eigenen Verwendung, aus dem Präfix %1 gebildet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For private use.</source>
        <translation>Zur eigenen Verwendung.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>IANA-assigned range, owner unknown. Not for private use.</source>
        <translation>Von der IANA vergebener Bereich, Inhaber unbekannt. Nicht zur eigenen Verwendung.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Reserved scope 0</source>
        <translation>Reservierter Geltungsbereich 0</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface-local</source>
        <translation>Interface-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Link-local</source>
        <translation>Link-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Realm-local</source>
        <translation>Realm-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Admin-local</source>
        <translation>Admin-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Site-local</source>
        <translation>Site-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Organization-local</source>
        <translation>Organisations-lokal</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Reserved scope f</source>
        <translation>Reservierter Geltungsbereich f</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unassigned scope %1</source>
        <translation>Nicht vergebener Geltungsbereich %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+20"/>
        <source>must not be used</source>
        <translation>darf nicht verwendet werden</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>never leaves this machine</source>
        <translation>verlässt diesen Rechner nie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays on this link, no router forwards it</source>
        <translation>bleibt auf diesem Link, kein Router leitet es weiter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays within the network technology&apos;s own realm</source>
        <translation>bleibt im eigenen Bereich der Netztechnik</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stays within the smallest area that administrators have set up on their routers</source>
        <translation>bleibt im kleinsten Bereich, den Administratoren auf ihren Routern eingerichtet haben</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stays within the site; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>bleibt am Standort; über Router hinweg braucht es Multicast-Routing und ein größeres Hop-Limit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>stays within the organization; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>bleibt in der Organisation; über Router hinweg braucht es Multicast-Routing und ein größeres Hop-Limit</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>may go anywhere; crossing routers needs multicast routing and a larger hop limit</source>
        <translation>darf überallhin; über Router hinweg braucht es Multicast-Routing und ein größeres Hop-Limit</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>goes as far as administrators have set up on their routers</source>
        <translation>reicht so weit, wie Administratoren es auf ihren Routern eingerichtet haben</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Network cards and many switches can&apos;t tell it from %1: same Ethernet address.</source>
        <translation>Netzwerkkarten und viele Switches können sie nicht von %1 unterscheiden: gleiche Ethernet-Adresse.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: %2.</source>
        <comment>scope: what it means</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ethernet %1.</source>
        <translation>Ethernet %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Solicited node</source>
        <translation>Solicited-Node</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>every address that ends in %1</source>
        <translation>jede Adresse, die auf %1 endet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Source-specific</source>
        <translation>Quellspezifisch</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>yes, join with a source (RFC 4607)</source>
        <translation>ja, Beitritt mit einer Quelle (RFC 4607)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Embedded prefix</source>
        <translation>Eingebettetes Präfix</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rendezvous point</source>
        <translation>Rendezvous-Punkt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface id</source>
        <translation>Schnittstellenkennung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Group id</source>
        <translation>Gruppenkennung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ethernet</source>
        <translation>Ethernet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupList</name>
    <message>
        <location filename="../../core/base/grouplist.cpp" line="+66"/>
        <source>&apos;+%1&apos; is no number of further groups, as in ff3e::8000:1+999.</source>
        <translation>&apos;+%1&apos; ist keine Anzahl weiterer Gruppen, wie in ff3e::8000:1+999.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+31"/>
        <source>At most %1 groups are possible.</source>
        <translation>Höchstens %1 Gruppen sind möglich.</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>%1 has no %2 groups after it: its last 32 bits are its number.</source>
        <translation>Nach %1 kommen keine %2 Gruppen mehr: Ihre letzten 32 Bit sind ihre Nummer.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>No group is named.</source>
        <translation>Keine Gruppe ist genannt.</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupListener</name>
    <message>
        <location filename="../../core/session/grouplistener.cpp" line="+95"/>
        <source>%1 of %2 groups joined, with %3 sockets</source>
        <translation>%1 von %2 Gruppen beigetreten, mit %3 Sockets</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupPicker</name>
    <message>
        <location filename="../../widgets/session/grouppicker.cpp" line="+28"/>
        <source>%1: %2. %3</source>
        <comment>scope: how far it goes. A remark.</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>An IPv6 multicast group in any spelling; [group]:port and group%interface are taken too</source>
        <translation>Eine IPv6-Multicast-Gruppe in beliebiger Schreibweise; auch [Gruppe]:Port und Gruppe%Schnittstelle</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupRequester</name>
    <message>
        <location filename="../../core/session/grouprequester.cpp" line="+89"/>
        <source>asking %1 of %2 groups</source>
        <translation>%1 von %2 Gruppen werden gefragt</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupsText</name>
    <message>
        <location filename="../../core/report/groupstext.cpp" line="+57"/>
        <source>%1, the first of them %2: %3</source>
        <translation>%1, die erste davon %2: %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1: all of %2, and none of these works (%3)</source>
        <translation>%1: alle von %2, und keine davon funktioniert (%3)</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <location line="+18"/>
        <location line="+59"/>
        <source>%n silent group(s)</source>
        <translation>
            <numerusform>%n stumme Gruppe</numerusform>
            <numerusform>%n stumme Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <location line="-61"/>
        <source>%1: one stretch of the list, from %2 (number %3) to %4 (number %5), as where a table of a switch is full</source>
        <translation>%1: ein Abschnitt der Liste, von %2 (Nummer %3) bis %4 (Nummer %5), wie wenn die Tabelle eines Switches voll ist</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Groups:</source>
        <translation>Gruppen:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Groups that failed:</source>
        <translation>Gruppen, die scheiterten:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>joined, heard %1, answered %2</source>
        <translation>beigetreten, %1 gehört, %2 beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sent %1, answered %2, lost %3</source>
        <translation>%1 gesendet, %2 beantwortet, %3 verloren</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n group(s): none is heard</source>
        <translation>
            <numerusform>%n Gruppe: keine wird gehört</numerusform>
            <numerusform>%n Gruppen: keine wird gehört</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 groups heard on %3.</source>
        <translation>%1 von %2 Gruppen auf %3 gehört.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 groups answered on %3.</source>
        <translation>%1 von %2 Gruppen auf %3 beantwortet.</translation>
    </message>
</context>
<context>
    <name>Sixcast::GroupsView</name>
    <message>
        <location filename="../../widgets/groups/groupsview.cpp" line="+63"/>
        <location line="+4"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Over time</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Confidence</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+2"/>
        <source>What doesn&apos;t fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Reading the capture</source>
        <translation>Lesen des Paketmitschnitts</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Reading the capture...</source>
        <translation>Paketmitschnitt wird gelesen …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Cancelled at %1 %: %2</source>
        <translation>Bei %1 % abgebrochen: %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Read all</source>
        <translation>Alles lesen</translation>
    </message>
</context>
<context>
    <name>Sixcast::Headless</name>
    <message numerus="yes">
        <location filename="../../app/headless.cpp" line="+310"/>
        <source>%1: %n line(s) could not be read and were skipped</source>
        <translation>
            <numerusform>%1: %n Zeile ließ sich nicht lesen und wurde übergangen</numerusform>
            <numerusform>%1: %n Zeilen ließen sich nicht lesen und wurden übergangen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>trace %1</source>
        <translation>Mitschnitt %1</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Sixcast: two captures compared</source>
        <translation>Sixcast: zwei Paketmitschnitte verglichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What both captures show</source>
        <translation>Was beide Paketmitschnitte zeigen</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sixcast: two traces compared</source>
        <translation>Sixcast: zwei Mitschnitte verglichen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What both traces show</source>
        <translation>Was beide Mitschnitte zeigen</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>capture</source>
        <translation>Paketmitschnitt</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Note: %1
</source>
        <translation>Hinweis: %1
</translation>
    </message>
    <message>
        <location line="+76"/>
        <source>Why, for %1:</source>
        <translation>Warum, für %1:</translation>
    </message>
</context>
<context>
    <name>Sixcast::HearingMatrix</name>
    <message>
        <location filename="../../core/compare/hearingtext.cpp" line="+202"/>
        <source>%1 to %2: %3</source>
        <comment>requester, listener, how much was heard</comment>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Who hears whom</source>
        <translation>Wer wen hört</translation>
    </message>
    <message>
        <location line="+92"/>
        <source>A row is a requester, a column a listener: HELLOs heard/sent, and /answered where fewer came back.</source>
        <translation>Eine Zeile ist ein Anfrager, eine Spalte ein Listener: HELLOs gehört/gesendet, und /beantwortet, wo weniger zurückkamen.</translation>
    </message>
    <message>
        <location line="-68"/>
        <source>What doesn&apos;t work in full, the worst first</source>
        <translation>Was nicht ganz funktioniert, das Schlimmste zuerst</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester</source>
        <translation>Anfrager</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What was heard</source>
        <translation>Was gehört wurde</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 of %2 pairs:</source>
        <translation>%1 von %2 Paaren:</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>group</source>
        <comment>in a cell: another group or port</comment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>time</source>
        <comment>in a cell: not at the same time</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>the same machine</source>
        <translation>derselbe Rechner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>another group or port</source>
        <translation>andere Gruppe oder anderer Port</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not at the same time</source>
        <translation>nicht zur selben Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>can&apos;t be told: plain HELLOs have no numbers</source>
        <translation>nicht zu sagen: einfache HELLOs haben keine Nummern</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none of %1 heard</source>
        <translation>keines von %1 gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 heard, all answered</source>
        <translation>%1 von %2 gehört, alle beantwortet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 heard, %3 answered</source>
        <translation>%1 von %2 gehört, %3 beantwortet</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Who hears whom can&apos;t be told: it takes traces of listeners and of requesters.</source>
        <translation>Wer wen hört, ist nicht zu sagen: dazu braucht es Mitschnitte von Listenern und von Anfragern.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No two of these machines can be compared.</source>
        <translation>Keine zwei dieser Rechner lassen sich vergleichen.</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Everybody hears everybody: %n pair(s) compared.</source>
        <translation>
            <numerusform>Jeder hört jeden: %n Paar verglichen.</numerusform>
            <numerusform>Jeder hört jeden: %n Paare verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of %2 pairs work in full, %3 in part, %4 not at all.</source>
        <translation>%1 von %2 Paaren funktionieren ganz, %3 zum Teil, %4 gar nicht.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Nobody hears %1.</source>
        <translation>Niemand hört %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 hears nobody.</source>
        <translation>%1 hört niemanden.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>What doesn&apos;t work in full, the worst first:</source>
        <translation>Was nicht ganz funktioniert, das Schlimmste zuerst:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Sixcast: who hears whom</source>
        <translation>Sixcast: wer wen hört</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Who hears whom: HELLOs heard/sent, and /answered where fewer came back</source>
        <translation>Wer wen hört: HELLOs gehört/gesendet, und /beantwortet, wo weniger zurückkamen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Listeners:</source>
        <translation>Listener:</translation>
    </message>
</context>
<context>
    <name>Sixcast::HelloBurst</name>
    <message>
        <location filename="../../core/probes/helloburst.cpp" line="+181"/>
        <source>port closed</source>
        <translation>Port geschlossen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>prohibited by a filter</source>
        <translation>von einem Filter verboten</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 to %2: %3 sent, %4 answered %5</source>
        <translation>%1 an %2: %3 gesendet, %4 beantwortet %5</translation>
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

Findet heraus, warum IPv6-Multicast einen anderen Rechner nicht erreicht.

Qt %2

Freie Software unter der GNU General Public License, Version 3 oder neuer.
Ohne Gewähr, soweit das Gesetz es zulässt.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>About Sixcast</source>
        <translation>Über Sixcast</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Copy system information</source>
        <translation>&amp;Systeminformationen kopieren</translation>
    </message>
    <message>
        <location line="+8"/>
        <location line="+10"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Sixcast::HelpWindow</name>
    <message>
        <location filename="../../widgets/helpwindow.cpp" line="+112"/>
        <source>en</source>
        <comment>folder below resources/help; en when there is none</comment>
        <translation>de</translation>
    </message>
    <message>
        <location line="+20"/>
        <location line="+2"/>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <location line="-1"/>
        <location line="+149"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location line="-63"/>
        <source>The guide does not contain &quot;%1&quot;</source>
        <translation>Das Handbuch enthält „%1“ nicht</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the page before (Alt+Left)</source>
        <translation>Zur Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>F&amp;orward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the page after (Alt+Right)</source>
        <translation>Zur Seite danach (Alt+Rechts)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Find in the guide:</source>
        <translation>Im Handbuch &amp;suchen:</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To the next place (F3)</source>
        <translation>Zur nächsten Stelle (F3)</translation>
    </message>
</context>
<context>
    <name>Sixcast::Inspection</name>
    <message>
        <location filename="../../core/inspect/inspectiontext.cpp" line="+42"/>
        <location line="+34"/>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Querier</source>
        <translation>Querier</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none seen in %1</source>
        <translation>in %1 keiner gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>sender %1</source>
        <translation>Sender %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%1: %n packet(s) in %2</source>
        <translation>
            <numerusform>%1: %n Paket in %2</numerusform>
            <numerusform>%1: %n Pakete in %2</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>, from %1 UTC</source>
        <translation>, ab %1 UTC</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>captured by %1</source>
        <translation>mitgeschnitten von %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 datagrams to groups, %2 MLD messages, %3 other control messages</source>
        <translation>%1 Datagramme an Gruppen, %2 MLD-Nachrichten, %3 andere Steuernachrichten</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>packet %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>packets %1</source>
        <translation>Pakete %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>packets %1 and %2 more</source>
        <translation>Pakete %1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n general query(s)</source>
        <translation>
            <numerusform>%n allgemeine Abfrage</numerusform>
            <numerusform>%n allgemeine Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>announces %1 s</source>
        <translation>kündigt %1 s an</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elected: the lowest address seen</source>
        <translation>gewählt: die niedrigste gesehene Adresse</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>any source</source>
        <translation>jede Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>any source but %1</source>
        <translation>jede Quelle außer %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only from %1</source>
        <translation>nur von %1</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 unasked</source>
        <translation>%1 unaufgefordert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>last at %1</source>
        <translation>zuletzt um %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>left at %1</source>
        <translation>verlassen um %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>hop limit %1</source>
        <translation>Hop-Limit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hop limits %1 to %2</source>
        <translation>Hop-Limits %1 bis %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n datagram(s)</source>
        <translation>
            <numerusform>%n Datagramm</numerusform>
            <numerusform>%n Datagramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>longest gap %1</source>
        <translation>längste Lücke %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>up to %1 in 10 ms</source>
        <translation>bis zu %1 in 10 ms</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>numbered, none missing</source>
        <translation>nummeriert, keines fehlt</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>by their numbers %1 missing in %n gap(s)</source>
        <translation>
            <numerusform>nach den Nummern fehlen %1 in %n Lücke</numerusform>
            <numerusform>nach den Nummern fehlen %1 in %n Lücken</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 twice</source>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 out of order</source>
        <translation>%1 in falscher Reihenfolge</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>All of this is what was seen at one place. It proves nothing about any other place: a packet that isn&apos;t here may be there, and the other way round.</source>
        <translation>All das wurde an einer einzigen Stelle gesehen. Es beweist nichts über andere Stellen: ein Paket, das hier fehlt, kann dort sein, und umgekehrt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>There is no IPv6 multicast in this capture.</source>
        <translation>In diesem Paketmitschnitt ist kein IPv6-Multicast.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Nothing in this capture is likely wrong; %n thing(s) possibly don&apos;t fit.</source>
        <translation>
            <numerusform>In diesem Paketmitschnitt ist wahrscheinlich nichts falsch; %n Sache passt möglicherweise nicht.</numerusform>
            <numerusform>In diesem Paketmitschnitt ist wahrscheinlich nichts falsch; %n Dinge passen möglicherweise nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n thing(s) in this capture don&apos;t fit.</source>
        <translation>
            <numerusform>%n Sache in diesem Paketmitschnitt passt nicht.</numerusform>
            <numerusform>%n Dinge in diesem Paketmitschnitt passen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n thing(s) in this capture don&apos;t fit, %1 more possibly.</source>
        <translation>
            <numerusform>%n Sache in diesem Paketmitschnitt passt nicht, %1 weitere möglicherweise.</numerusform>
            <numerusform>%n Dinge in diesem Paketmitschnitt passen nicht, %1 weitere möglicherweise.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Everything in this capture fits together.</source>
        <translation>Alles in diesem Paketmitschnitt passt zusammen.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What doesn&apos;t fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <location filename="../../core/inspect/inspector.cpp" line="+31"/>
        <location line="+2"/>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 VLAN %2</source>
        <translation>%1 VLAN %2</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>No. %1: %2</source>
        <translation>Nr. %1: %2</translation>
    </message>
    <message numerus="yes">
        <location line="+72"/>
        <source>%n more place(s) that can&apos;t be read</source>
        <translation>
            <numerusform>%n weitere Stelle, die nicht lesbar ist</numerusform>
            <numerusform>%n weitere Stellen, die nicht lesbar sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n packet(s) were cut when they were captured: they are counted, but not all of them could be read</source>
        <translation>
            <numerusform>%n Paket wurde beim Mitschneiden gekürzt: es ist gezählt, aber möglicherweise nicht ganz gelesen</numerusform>
            <numerusform>%n Pakete wurden beim Mitschneiden gekürzt: sie sind gezählt, aber nicht alle konnten gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>The clock stepped back %n time(s), by up to %1, first at packet %2: times and rates around it are wrong</source>
        <translation>
            <numerusform>Die Uhr sprang %n Mal zurück, um bis zu %1, zuerst bei Paket %2: Zeiten und Raten in der Nähe sind falsch</numerusform>
            <numerusform>Die Uhr sprang %n Mal zurück, um bis zu %1, zuerst bei Paket %2: Zeiten und Raten in der Nähe sind falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n packet(s) have no time</source>
        <translation>
            <numerusform>%n Paket hat keine Zeitangabe</numerusform>
            <numerusform>%n Pakete haben keine Zeitangabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n packet(s) are encrypted or of a link type that can&apos;t be read</source>
        <translation>
            <numerusform>%n Paket ist verschlüsselt oder von einer Link-Art, die nicht lesbar ist</numerusform>
            <numerusform>%n Pakete sind verschlüsselt oder von einer Link-Art, die nicht lesbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n later fragment(s): each datagram is counted by its first one</source>
        <translation>
            <numerusform>%n späteres Fragment: jedes Datagramm zählt nach seinem ersten</numerusform>
            <numerusform>%n spätere Fragmente: jedes Datagramm zählt nach seinem ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Too many groups, senders and members to keep: %n entry(s) left out</source>
        <translation>
            <numerusform>Zu viele Gruppen, Sender und Mitglieder, um alle zu behalten: %n Eintrag ausgelassen</numerusform>
            <numerusform>Zu viele Gruppen, Sender und Mitglieder, um alle zu behalten: %n Einträge ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This file was written from a Sixcast trace: it holds only the datagrams of that program, no MLD</source>
        <translation>Diese Datei wurde aus einem Sixcast-Mitschnitt geschrieben: sie enthält nur die Datagramme dieses Programms, kein MLD</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>%n more thing(s) don&apos;t fit</source>
        <translation>
            <numerusform>%n weitere Sache passt nicht</numerusform>
            <numerusform>%n weitere Dinge passen nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfaceChoice</name>
    <message>
        <location filename="../../core/session/interfacechoice.cpp" line="+72"/>
        <source>This machine has no interface %1.</source>
        <translation>Dieser Rechner hat keine Schnittstelle %1.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This machine has no network interface but the loopback one.</source>
        <translation>Dieser Rechner hat außer der Loopback-Schnittstelle keine Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>IPv6 is switched off on every interface of this machine.</source>
        <translation>IPv6 ist auf allen Schnittstellen dieses Rechners abgeschaltet.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No interface of this machine is usable for IPv6 multicast now.</source>
        <translation>Keine Schnittstelle dieses Rechners ist derzeit für IPv6-Multicast brauchbar.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>this sender isn&apos;t on any of the interface&apos;s subnets: it is behind a router, or its address is wrong</source>
        <translation>dieser Sender ist in keinem Subnetz der Schnittstelle: er ist hinter einem Router, oder seine Adresse ist falsch</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfaceInventory</name>
    <message>
        <location filename="../../core/net/netlink.cpp" line="+212"/>
        <source>Can&apos;t read the interfaces: %1</source>
        <translation>Die Schnittstellen lassen sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacePicker</name>
    <message>
        <location filename="../../widgets/session/interfacepicker.cpp" line="+44"/>
        <location line="+25"/>
        <source>up</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>down</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no carrier</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>IPv6 off</source>
        <translation>IPv6 aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU too small</source>
        <translation>MTU zu klein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>bridge port</source>
        <translation>Bridge-Port</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no neighbour discovery</source>
        <translation>keine Nachbarerkennung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>duplicate address</source>
        <translation>doppelte Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address not ready</source>
        <translation>Adresse noch nicht bereit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no IPv6 address</source>
        <translation>keine IPv6-Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+202"/>
        <source>no link-local address</source>
        <translation>keine link-lokale Adresse</translation>
    </message>
    <message>
        <location line="-200"/>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Interface:</source>
        <translation>&amp;Schnittstelle:</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>All usable interfaces</source>
        <translation>Alle brauchbaren Schnittstellen</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No interface</source>
        <translation>Keine Schnittstelle</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The interface that sends, joins and answers</source>
        <translation>Die Schnittstelle, die sendet, beitritt und antwortet</translation>
    </message>
    <message>
        <location line="+100"/>
        <location line="+6"/>
        <source>%1 - %2</source>
        <comment>interface name - its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>The same run on each of %n usable interface(s)</source>
        <translation>
            <numerusform>Derselbe Test auf der einen brauchbaren Schnittstelle</numerusform>
            <numerusform>Derselbe Test auf jeder der %n brauchbaren Schnittstellen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No usable interface</source>
        <translation>Keine brauchbare Schnittstelle</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 isn&apos;t there; choose another one or plug it in</source>
        <translation>%1 ist nicht da; eine andere wählen oder sie einstecken</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Not usable: %1</source>
        <translation>Nicht brauchbar: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Usable, but: %1</source>
        <translation>Brauchbar, aber: %1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>No interface was found on this machine</source>
        <translation>Auf diesem Rechner wurde keine Schnittstelle gefunden</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ready: index %1, %2, MTU %3</source>
        <translation>Bereit: Index %1, %2, MTU %3</translation>
    </message>
</context>
<context>
    <name>Sixcast::InterfacesModel</name>
    <message>
        <location filename="../../widgets/findings/machineview.cpp" line="+50"/>
        <source>%1 (duplicate)</source>
        <translation>%1 (doppelt)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (being checked)</source>
        <translation>%1 (wird geprüft)</translation>
    </message>
    <message numerus="yes">
        <location line="+110"/>
        <source>%1 sent, %2 received, %n peer(s)</source>
        <comment>datagrams on one interface</comment>
        <translation>
            <numerusform>%1 gesendet, %2 empfangen, %n Gegenstelle</numerusform>
            <numerusform>%1 gesendet, %2 empfangen, %n Gegenstellen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not usable: %1</source>
        <translation>nicht brauchbar: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usable, but: %1</source>
        <translation>brauchbar, aber: %1</translation>
    </message>
    <message>
        <location line="+138"/>
        <source>Usable?</source>
        <translation>Brauchbar?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In the last run</source>
        <translation>Im letzten Lauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Link-local address</source>
        <translation>Link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hardware address</source>
        <translation>Hardware-Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>Sixcast::KernelLimits</name>
    <message>
        <location filename="../../core/net/kernellimits.cpp" line="+36"/>
        <source>The limit is %1, which can&apos;t be read here. To raise it: sysctl -w %1=%3</source>
        <translation>Die Grenze ist %1, hier nicht lesbar. Zum Erhöhen: sysctl -w %1=%3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 is %2 here. To raise it: sysctl -w %1=%3</source>
        <translation>%1 ist hier %2. Zum Erhöhen: sysctl -w %1=%3</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>RLIMIT_NOFILE is %1 here. To raise it: ulimit -n %2</source>
        <translation>RLIMIT_NOFILE ist hier %1. Erhöhen mit: ulimit -n %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::LinkMonitor</name>
    <message>
        <location filename="../../core/net/linkmonitor.cpp" line="+71"/>
        <source>Can&apos;t watch the interfaces: %1</source>
        <translation>Die Schnittstellen lassen sich nicht beobachten: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Listener</name>
    <message>
        <location filename="../../core/session/listener.cpp" line="+49"/>
        <source>The listener is running already.</source>
        <translation>Der Listener läuft bereits.</translation>
    </message>
    <message>
        <location line="+178"/>
        <source>not answered: %1</source>
        <translation>nicht beantwortet: %1</translation>
    </message>
    <message>
        <location line="+38"/>
        <source>a copy of our own datagram</source>
        <translation>eine Kopie unseres eigenen Datagramms</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a WELCOME, which a listener never answers</source>
        <translation>ein WELCOME, das ein Listener nie beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unknown: it does not begin with HELLO</source>
        <translation>unbekannt: es beginnt nicht mit HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its source address can&apos;t be answered</source>
        <translation>an seine Quelladresse kann man nicht antworten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its loopback source address is forged</source>
        <translation>seine Loopback-Quelladresse ist gefälscht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it arrived on an interface where this listener has not joined</source>
        <translation>es kam auf einer Schnittstelle an, auf der dieser Listener nicht beigetreten ist</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>it was sent to another group</source>
        <translation>es ging an eine andere Gruppe</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>more requesters than the table holds; further ones are answered, but not listed</source>
        <translation>mehr Anfrager, als die Tabelle fasst; weitere bekommen Antwort, erscheinen aber nicht in der Liste</translation>
    </message>
    <message>
        <location line="+134"/>
        <source>flooded: %1 sources, %2 of them unreachable</source>
        <translation>überflutet: %1 Quellen, davon %2 unerreichbar</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>heard again, %1 after joining again</source>
        <translation>wieder gehört, %1 nach dem neuen Beitritt</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>a requester comes through on ff02::1, but nothing for the group since %1: joining again</source>
        <translation>ein Anfrager kommt über ff02::1 durch, aber seit %1 nichts für die Gruppe: erneuter Beitritt</translation>
    </message>
    <message numerus="yes">
        <location line="+52"/>
        <source>%n answer(s) held back: more HELLOs than the caps of %1 a second to one requester and %2 in all</source>
        <translation>
            <numerusform>%n Antwort zurückgehalten: mehr HELLOs als die Obergrenzen von %1 je Sekunde an einen Anfrager und %2 insgesamt</numerusform>
            <numerusform>%n Antworten zurückgehalten: mehr HELLOs als die Obergrenzen von %1 je Sekunde an einen Anfrager und %2 insgesamt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::ListenerDiagnosis</name>
    <message>
        <location filename="../../core/diagnosis/listenerdiagnosis.cpp" line="+162"/>
        <source>joined a fresh group: %1 reports left, %2 datagrams were discarded on their way out</source>
        <translation>einer neuen Gruppe beigetreten: %1 Meldungen gingen hinaus, %2 Datagramme wurden auf dem Weg hinaus verworfen</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>the way back to %1: neighbour state %2</source>
        <translation>der Weg zurück zu %1: Nachbarstatus %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Sixcast::LiveJudge</name>
    <message>
        <location filename="../../core/report/livejudge.cpp" line="+276"/>
        <source>No longer so: %1. Waiting for the next HELLO for %2</source>
        <translation>Nicht mehr so: %1. Warten auf das nächste HELLO für %2</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>It works: %1 HELLOs for %2 answered so far</source>
        <translation>Es funktioniert: %1 HELLOs für %2 bisher beantwortet</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n HELLO(s) for %1 heard and answered, the latest from %2</source>
        <translation>
            <numerusform>%n HELLO für %1 gehört und beantwortet, zuletzt von %2</numerusform>
            <numerusform>%n HELLOs für %1 gehört und beantwortet, das letzte von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>No answer to the last %n HELLO(s) for %1.</source>
        <translation>
            <numerusform>Auf zuletzt %n HELLO für %1 kam keine Antwort.</numerusform>
            <numerusform>Auf zuletzt %n HELLOs für %1 kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) for %1 heard and answered, but %2 misses answers.</source>
        <translation>
            <numerusform>%n HELLO für %1 gehört und beantwortet, aber %2 vermisst Antworten.</numerusform>
            <numerusform>%n HELLOs für %1 gehört und beantwortet, aber %2 vermisst Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>HELLOs for %1 no longer reach this program.</source>
        <translation>HELLOs für %1 erreichen dieses Programm nicht mehr.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No HELLO for %1 has reached this program.</source>
        <translation>Kein HELLO für %1 hat dieses Programm erreicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 asks for %2 port %3.</source>
        <translation>%1 fragt nach %2, Port %3.</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n were sent by %1.</source>
        <translation>
            <numerusform>%n wurde von %1 gesendet.</numerusform>
            <numerusform>%n wurden von %1 gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n control HELLO(s) of %1 did.</source>
        <translation>
            <numerusform>%n Kontroll-HELLO von %1 kam an.</numerusform>
            <numerusform>%n Kontroll-HELLOs von %1 kamen an.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No HELLO for %1 can reach this program.</source>
        <translation>Kein HELLO für %1 kann dieses Programm erreichen.</translation>
    </message>
</context>
<context>
    <name>Sixcast::MachineView</name>
    <message>
        <location filename="../../widgets/findings/machineview.cpp" line="+8"/>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check this machine</source>
        <translation>Diesen Rechner prüfen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Looks at this machine alone: no other machine is needed</source>
        <translation>Prüft nur diesen Rechner: ein zweiter ist nicht nötig</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Refresh</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rescans the interfaces (F5)</source>
        <translation>Liest die Schnittstellen neu ein (F5)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Usable interfaces: %1 of %2</source>
        <translation>Brauchbare Schnittstellen: %1 von %2</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>No interface was found</source>
        <translation>Keine Schnittstelle gefunden</translation>
    </message>
</context>
<context>
    <name>Sixcast::MainActions</name>
    <message>
        <location filename="../../widgets/mainactions.cpp" line="+34"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+184"/>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <location line="-158"/>
        <source>&amp;Open trace...</source>
        <translation>Mitschnitt &amp;öffnen …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Open the other &amp;machine&apos;s trace...</source>
        <translation>&amp;Mitschnitt des anderen Rechners öffnen …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Save trace...</source>
        <translation>Mitschnitt &amp;speichern …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saves the trace as a file: .sixcast opens again, .log, .csv, .pcapng and .html are for others</source>
        <translation>Speichert den Mitschnitt als Datei: .sixcast lässt sich wieder öffnen; .log, .csv, .pcapng und .html sind für andere</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Save &amp;part</source>
        <translation>&amp;Teil speichern</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Shown rows...</source>
        <translation>&amp;Angezeigte Zeilen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saves the rows that pass the filter</source>
        <translation>Speichert die Zeilen, die zum Filter passen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>S&amp;elected rows...</source>
        <translation>A&amp;usgewählte Zeilen …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saves the selected rows</source>
        <translation>Speichert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Hide names and addresses</source>
        <translation>&amp;Namen und Adressen verbergen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Record to file...</source>
        <translation>In Datei &amp;aufzeichnen …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Writes the trace into a file while it grows</source>
        <translation>Schreibt den Mitschnitt laufend in eine Datei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Save repor&amp;t...</source>
        <translation>Bericht spei&amp;chern …</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Pro&amp;file</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Open profile...</source>
        <translation>Profil &amp;öffnen …</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Save profile...</source>
        <translation>Profil &amp;speichern …</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Copy the other machine&apos;s command</source>
        <translation>Befehl für den anderen Rechner &amp;kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies a command that runs the other side with these settings</source>
        <translation>Kopiert einen Befehl, der mit diesen Einstellungen die andere Seite ausführt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Save the other &amp;machine&apos;s profile...</source>
        <translation>Profil für den &amp;anderen Rechner speichern …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>&amp;Close tab</source>
        <translation>&amp;Reiter schließen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Closes the opened trace or comparison</source>
        <translation>Schließt den geöffneten Mitschnitt oder Vergleich</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the selected rows as aligned text</source>
        <translation>Kopiert die markierten Zeilen als ausgerichteten Text</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copy ce&amp;ll</source>
        <translation>&amp;Zelle kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the current cell</source>
        <translation>Kopiert die aktuelle Zelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copy &amp;all rows</source>
        <translation>All&amp;e Zeilen kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies all rows that are shown</source>
        <translation>Kopiert alle angezeigten Zeilen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Select &amp;everything</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Selects all rows that are shown</source>
        <translation>Wählt alle angezeigten Zeilen aus</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Saves the settings of this run under a name, as a file that can be shared</source>
        <translation>Speichert die Einstellungen dieses Laufs unter einem Namen, als Datei zum Weitergeben</translation>
    </message>
    <message>
        <location line="-43"/>
        <source>Opens a saved trace in a new tab, read-only</source>
        <translation>Öffnet einen gespeicherten Mitschnitt in einem neuen Reiter, nur zum Lesen</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Replaces names and addresses in all that is saved or copied, so that it can be posted in public and still be compared</source>
        <translation>Ersetzt Namen und Adressen in allem, was gespeichert oder kopiert wird, sodass man es öffentlich zeigen und dennoch vergleichen kann</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Recordin&amp;g limit</source>
        <translation>Auf&amp;zeichnungsgrenze</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A recording ends at this size; the run goes on</source>
        <translation>Bei dieser Größe endet eine Aufzeichnung; der Lauf geht weiter</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Reads the settings of a run from a file</source>
        <translation>Liest die Einstellungen eines Laufs aus einer Datei</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saves a profile with which the other machine takes the other role of this run</source>
        <translation>Speichert ein Profil, mit dem der andere Rechner die andere Rolle dieses Laufs übernimmt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear recent &amp;groups</source>
        <translation>Letzte &amp;Gruppen vergessen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clears the list of groups used before</source>
        <translation>Leert die Liste der zuletzt verwendeten Gruppen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stops the run and quits</source>
        <translation>Stoppt den Lauf und beendet das Programm</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Copy fi&amp;x</source>
        <translation>A&amp;bhilfe kopieren</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Copies the commands that fix the chosen cause</source>
        <translation>Kopiert die Befehle, die die gewählte Ursache beheben</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copy &amp;report</source>
        <translation>Ber&amp;icht kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies outcome, causes and evidence as plain text for a ticket</source>
        <translation>Kopiert Ergebnis, Ursachen und Belege als einfachen Text für ein Ticket</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Filter or find</source>
        <translation>&amp;Filtern oder suchen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the filter box</source>
        <translation>Geht zum Filterfeld</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Goes to the next row that contains the text of the filter box</source>
        <translation>Geht zur nächsten Zeile, die den Text des Filterfelds enthält</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the previous row that contains it</source>
        <translation>Geht zur vorigen Zeile, die ihn enthält</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear f&amp;ilter</source>
        <translation>Filter auf&amp;heben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Shows all rows again</source>
        <translation>Zeigt wieder alle Zeilen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>&amp;Mark or unmark row</source>
        <translation>Zeile &amp;merken oder freigeben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Marks the selected rows, or removes their mark</source>
        <translation>Merkt die ausgewählten Zeilen oder entfernt ihr Merkzeichen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Discards this run&apos;s trace</source>
        <translation>Verwirft den Mitschnitt dieses Laufs</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Counts all times from the current row</source>
        <translation>Zählt alle Zeiten ab der aktuellen Zeile</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Increases the trace font size</source>
        <translation>Vergrößert die Schrift im Mitschnitt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Decreases the trace font size</source>
        <translation>Verkleinert die Schrift im Mitschnitt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resets the trace font size</source>
        <translation>Setzt die Schriftgröße im Mitschnitt zurück</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Runs long enough (6 min) for an unrefreshed MLD membership to expire (260 s), and shows when it worked and when it didn&apos;t; &apos;End after&apos; sets another time</source>
        <translation>Läuft lange genug (6 min), dass eine nicht aufgefrischte MLD-Mitgliedschaft abläuft (260 s), und zeigt, wann es funktionierte und wann nicht; „Ende nach“ setzt eine andere Zeit</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Checks this machine alone: no other machine is needed</source>
        <translation>Prüft nur diesen Rechner: ein zweiter ist nicht nötig</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Rescans the interfaces</source>
        <translation>Liest die Schnittstellen neu ein</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lists all keyboard shortcuts</source>
        <translation>Listet alle Tastenkürzel auf</translation>
    </message>
    <message>
        <location line="-92"/>
        <source>Next mar&amp;k</source>
        <translation>&amp;Nächstes Merkzeichen</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>Compares the other machine&apos;s trace with this one: what left, what arrived, what was lost; with several, who hears whom</source>
        <translation>Vergleicht den Mitschnitt des anderen Rechners mit diesem: was abging, was ankam, was verloren ging; bei mehreren, wer wen hört</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Saves outcome, causes and peers for a program (JSON), a person (text) or a browser (HTML)</source>
        <translation>Speichert Ergebnis, Ursachen und Gegenstellen für ein Programm (JSON), einen Menschen (Text) oder einen Browser (HTML)</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>Goes to the next marked row</source>
        <translation>Geht zur nächsten gemerkten Zeile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Pre&amp;vious mark</source>
        <translation>&amp;Voriges Merkzeichen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Goes to the previous marked row</source>
        <translation>Geht zur vorigen gemerkten Zeile</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear &amp;trace</source>
        <translation>Mitschnitt &amp;leeren</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stays at the end while rows arrive</source>
        <translation>Bleibt am Ende, während Zeilen ankommen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Clock</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Date and &amp;UTC</source>
        <translation>&amp;Datum und UTC</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Since &amp;start</source>
        <translation>Seit &amp;Beginn</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Since &amp;previous</source>
        <translation>Seit der &amp;vorigen Zeile</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Since the &amp;marked row</source>
        <translation>Seit der &amp;gemerkten Zeile</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>How the time of a row is counted</source>
        <translation>Wie die Zeit einer Zeile zählt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Count from &amp;this row</source>
        <translation>Ab dieser Zeile &amp;zählen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Shows or hides this column</source>
        <translation>Blendet diese Spalte ein oder aus</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Zoom o&amp;ut</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Normal &amp;size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fi&amp;ndings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Peers</source>
        <translation>Gegens&amp;tellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This m&amp;achine</source>
        <translation>Dieser &amp;Rechner</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Goes to this part of the window</source>
        <translation>Geht zu diesem Teil des Fensters</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;More settings of the run</source>
        <translation>&amp;Weitere Einstellungen des Laufs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source, count, interval, timeout and the rest</source>
        <translation>Quelle, Anzahl, Intervall, Wartezeit und der Rest</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>App&amp;earance</source>
        <translation>Er&amp;scheinungsbild</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The colours of the window</source>
        <translation>Die Farben des Fensters</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;Listen</source>
        <translation>&amp;Lauschen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the group and answer each HELLO with WELCOME</source>
        <translation>Der Gruppe beitreten und jedes HELLO mit WELCOME beantworten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;quest</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send HELLO to the group and collect the answers</source>
        <translation>HELLO an die Gruppe senden und die Antworten sammeln</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starts or stops the run</source>
        <translation>Startet oder stoppt den Lauf</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Watch for six minutes</source>
        <translation>Sechs Minuten &amp;beobachten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Try it here</source>
        <translation>&amp;Hier ausprobieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Both roles on this machine: a whole exchange in one click</source>
        <translation>Beide Rollen auf diesem Rechner: ein ganzer Austausch mit einem Klick</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Check this machine</source>
        <translation>Diesen &amp;Rechner prüfen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Look at the &amp;firewall rules (asks for the administrator&apos;s password)</source>
        <translation>&amp;Firewall-Regeln ansehen (fragt nach dem Passwort des Administrators)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From then on runs read the rules and name the one that drops; nothing is changed</source>
        <translation>Von da an lesen Läufe die Regeln und nennen die, die verwirft; geändert wird nichts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Refresh interfaces</source>
        <translation>Schnittstellen &amp;neu einlesen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Opens the user guide</source>
        <translation>Öffnet das Handbuch</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>&amp;Copy system information</source>
        <translation>&amp;Systeminformationen kopieren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies versions and interfaces for a problem report</source>
        <translation>Kopiert Versionen und Schnittstellen für eine Fehlermeldung</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;About Sixcast</source>
        <translation>Ü&amp;ber Sixcast</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
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
        <translation>Bereit. Erst auf einem Rechner Lauschen starten, dann auf dem anderen Anfragen</translation>
    </message>
    <message>
        <location line="-342"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Requesting</source>
        <translation>Fragt an</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+373"/>
        <source>Looking for the cause</source>
        <translation>Sucht die Ursache</translation>
    </message>
    <message>
        <location line="-361"/>
        <source>Waiting for a HELLO</source>
        <translation>Wartet auf ein HELLO</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+12"/>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <location line="-10"/>
        <location line="+18"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Works in part</source>
        <translation>Funktioniert teilweise</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Nothing heard</source>
        <translation>Nichts gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <location line="+256"/>
        <source>That cause is gone</source>
        <translation>Diese Ursache besteht nicht mehr</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start on the other machine again: its next HELLO shows whether it works.</source>
        <translation>Auf dem anderen Rechner noch einmal Start drücken: sein nächstes HELLO zeigt, ob es funktioniert.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>No findings yet</source>
        <translation>Noch keine Befunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start: when an answer is missing, the likely causes appear here, each with its evidence and what to do.</source>
        <translation>Start drücken: fehlt eine Antwort, erscheinen hier die wahrscheinlichen Ursachen, jede mit ihren Belegen und dem, was zu tun ist.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>What is found appears here in a few seconds.</source>
        <translation>Was gefunden wird, erscheint hier in wenigen Sekunden.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nothing wrong so far</source>
        <translation>Bisher ist nichts falsch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Now press Start with Request on the other machine. If its HELLOs don&apos;t arrive, the cause appears here.</source>
        <translation>Jetzt auf dem anderen Rechner mit Anfragen Start drücken. Kommen seine HELLOs nicht an, erscheint hier die Ursache.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If no answer comes, the cause appears here.</source>
        <translation>Kommt keine Antwort, erscheint hier die Ursache.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>A capture has no verdict of its own</source>
        <translation>Ein Paketmitschnitt hat kein eigenes Urteil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Groups shows who asks, who listens and who sends in it, and what doesn&apos;t fit.</source>
        <translation>„Gruppen“ zeigt, wer darin fragt, wer lauscht und wer sendet, und was nicht passt.</translation>
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
        <translation>Dieser Mitschnitt allein hat kein Urteil</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare it with the other machine&apos;s trace: together they show where datagrams were lost.</source>
        <translation>Vergleichen Sie ihn mit dem Mitschnitt des anderen Rechners: Zusammen zeigen sie, wo Datagramme verloren gingen.</translation>
    </message>
    <message>
        <location line="+121"/>
        <source>as here</source>
        <translation>wie hier</translation>
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
        <translation>Während eines Laufs lässt sich kein Profil öffnen</translation>
    </message>
    <message>
        <location line="-100"/>
        <source>The next run reads the firewall rules.</source>
        <translation>Der nächste Lauf liest die Firewall-Regeln.</translation>
    </message>
    <message>
        <location line="-158"/>
        <source>Who hears whom shows where, not why</source>
        <translation>Wer wen hört zeigt, wo, nicht warum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose a pair above and compare the two: their traces together show where datagrams were lost, and why.</source>
        <translation>Oben ein Paar wählen und die beiden vergleichen: ihre Mitschnitte zeigen zusammen, wo Datagramme verloren gingen und warum.</translation>
    </message>
    <message>
        <location line="+300"/>
        <source>The trace of this run is not saved.</source>
        <translation>Der Mitschnitt dieses Laufs ist nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../widgets/mainwindowactions.cpp" line="+125"/>
        <source>Copied the command for the other machine</source>
        <translation>Der Befehl für den anderen Rechner ist kopiert</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Copied the system information</source>
        <translation>Die Systeminformationen sind kopiert</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Open trace</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+13"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Open the other machine&apos;s trace</source>
        <translation>Mitschnitt des anderen Rechners öffnen</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Sixcast report</source>
        <translation>Sixcast-Bericht</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>The trace of this run isn&apos;t saved. Discard it?</source>
        <translation>Der Mitschnitt dieses Laufs ist nicht gespeichert. Verwerfen?</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>There is no report before a run has ended</source>
        <translation>Es gibt keinen Bericht, bevor ein Lauf zu Ende ist</translation>
    </message>
    <message>
        <location line="-34"/>
        <location line="+13"/>
        <source>Traces and packet captures (*.sixcast *.pcap *.pcapng *.cap)</source>
        <translation>Mitschnitte und Paketmitschnitte (*.sixcast *.pcap *.pcapng *.cap)</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Clear trace</source>
        <translation>Mitschnitt leeren</translation>
    </message>
</context>
<context>
    <name>Sixcast::MatrixModel</name>
    <message>
        <location filename="../../widgets/compare/matrixview.cpp" line="+129"/>
        <source>Listener: %1</source>
        <translation>Listener: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Requester: %1</source>
        <translation>Anfrager: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::MatrixView</name>
    <message>
        <location line="+12"/>
        <source>Who hears whom</source>
        <translation>Wer wen hört</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What doesn&apos;t work in full</source>
        <translation>Was nicht ganz funktioniert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>Lays the traces of the chosen pair side by side (Return)</source>
        <translation>Legt die Mitschnitte des gewählten Paars nebeneinander (Eingabetaste)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Copy comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Requester</source>
        <translation>Anfrager</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Heard, the worst first (%1 of %2)</source>
        <translation>Gehört, das Schlimmste zuerst (%1 von %2)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Heard, the worst first</source>
        <translation>Gehört, das Schlimmste zuerst</translation>
    </message>
</context>
<context>
    <name>Sixcast::MeasureStrip</name>
    <message>
        <location filename="../../widgets/measure/measurestrip.cpp" line="+28"/>
        <source>Stream over time</source>
        <translation>Datenstrom über die Zeit</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 spans; most was missing in the one that ended at %2</source>
        <translation>%1 Abschnitte; am meisten fehlte in dem, der bei %2 endete</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Missing, up to %1</source>
        <translation>Fehlend, bis zu %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Per second, up to %1</source>
        <translation>Je Sekunde, bis zu %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jitter, up to %1 ms</source>
        <translation>Jitter, bis zu %1 ms</translation>
    </message>
</context>
<context>
    <name>Sixcast::MeasureView</name>
    <message>
        <location filename="../../widgets/measure/measureview.cpp" line="+82"/>
        <source>Stream</source>
        <translation>Datenstrom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream over time</source>
        <translation>Datenstrom über die Zeit</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>No stream yet</source>
        <translation>Noch kein Datenstrom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Under More, set the datagrams per second and request: numbered datagrams show how many are lost, and where.</source>
        <translation>Unter Mehr die Datagramme je Sekunde einstellen und anfragen: Nummerierte Datagramme zeigen, wie viele verloren gehen, und wo.</translation>
    </message>
</context>
<context>
    <name>Sixcast::Memberships</name>
    <message>
        <location filename="../../core/session/memberships.cpp" line="+46"/>
        <source>the group is source-specific (RFC 4607): without the sender&apos;s address as source, routers forward nothing of it</source>
        <translation>die Gruppe ist quellspezifisch (RFC 4607): ohne die Adresse des Senders als Quelle leiten Router nichts davon weiter</translation>
    </message>
    <message>
        <location line="+158"/>
        <source>the interface vanished</source>
        <translation>die Schnittstelle ist verschwunden</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>the interface was %1 before</source>
        <translation>die Schnittstelle hieß vorher %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the interface is usable; addresses: %1</source>
        <translation>die Schnittstelle ist brauchbar; Adressen: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::Misfits</name>
    <message>
        <location filename="../../core/inspect/misfits.cpp" line="+96"/>
        <source>MLD messages from %1 don&apos;t have hop limit 1</source>
        <translation>MLD-Nachrichten von %1 haben nicht das Hop-Limit 1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hosts, routers and switches ignore such a message: it could come from another link.</source>
        <translation>Rechner, Router und Switches ignorieren eine solche Nachricht: sie könnte von einem anderen Link kommen.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>MLD messages from %1 have no router alert</source>
        <translation>MLD-Nachrichten von %1 haben keinen Router-Alert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Routers, and switches with MLD snooping, may ignore a message without this option.</source>
        <translation>Router, und Switches mit MLD-Snooping, ignorieren eine Nachricht ohne diese Option möglicherweise.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Queries from %1, which isn&apos;t a link-local address</source>
        <translation>Abfragen von %1, das keine link-lokale Adresse ist</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hosts ignore them, so memberships expire. A switch that asks without an address needs one on this VLAN.</source>
        <translation>Rechner ignorieren sie, darum laufen Mitgliedschaften ab. Ein Switch, der ohne Adresse fragt, braucht eine in diesem VLAN.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Two queriers: %1 goes on asking beside one with a lower address</source>
        <translation>Zwei Querier: %1 fragt weiter neben einem mit niedrigerer Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The lower address wins the election and the other falls silent, unless it doesn&apos;t receive the other&apos;s queries, or two links are joined here.</source>
        <translation>Die niedrigere Adresse gewinnt die Wahl, und der andere verstummt, außer er empfängt die Abfragen des ersten nicht, oder zwei Links sind hier verbunden.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No MLD querier seen in %1</source>
        <translation>In %1 kein MLD-Querier gesehen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Without queries, switches with MLD snooping forget who wants a group after about 260 s.</source>
        <translation>Ohne Abfragen vergessen Switches mit MLD-Snooping nach etwa 260 s, wer eine Gruppe will.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A querier asks every 125 s as a rule: capture for longer to be sure.</source>
        <translation>Ein Querier fragt in der Regel alle 125 s: länger mitschneiden, um sicher zu sein.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The querier %1 announces a query only every %2 s</source>
        <translation>Der Querier %1 kündigt nur alle %2 s eine Abfrage an</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>No query for %1</source>
        <translation>%1 lang keine Abfrage</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Switches and routers expect a query every 125 s: with their usual settings a membership expires after 260 s.</source>
        <translation>Switches und Router erwarten alle 125 s eine Abfrage: mit ihren üblichen Einstellungen läuft eine Mitgliedschaft nach 260 s ab.</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%1 didn&apos;t report %2 after %n query(s)</source>
        <translation>
            <numerusform>%1 meldete %2 nach %n Abfrage nicht</numerusform>
            <numerusform>%1 meldete %2 nach %n Abfragen nicht</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It had reported the group before. Either it no longer receives the queries, or its report doesn&apos;t reach this place.</source>
        <translation>Vorher hatte er die Gruppe gemeldet. Entweder empfängt er die Abfragen nicht mehr, oder seine Meldung erreicht diese Stelle nicht.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 has members, but nobody sent to it</source>
        <translation>%1 hat Mitglieder, aber niemand sendete dorthin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The sender was silent, or its datagrams don&apos;t reach this place.</source>
        <translation>Der Sender schwieg, oder seine Datagramme erreichen diese Stelle nicht.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Datagrams to %1, which nobody reported here</source>
        <translation>Datagramme an %1, das hier niemand gemeldet hat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Members were asked for within this capture. A switch with MLD snooping may keep their reports from this place.</source>
        <translation>Innerhalb dieses Paketmitschnitts wurde nach Mitgliedern gefragt. Ein Switch mit MLD-Snooping hält ihre Meldungen möglicherweise von dieser Stelle fern.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Members may have reported it before this capture, or where a switch keeps their reports from this place.</source>
        <translation>Mitglieder haben sie möglicherweise vor diesem Paketmitschnitt gemeldet, oder dort, wo ein Switch ihre Meldungen von dieser Stelle fernhält.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Datagrams from %1 to %2 have hop limit 1</source>
        <translation>Datagramme von %1 an %2 haben Hop-Limit 1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The scope of the group is wider than the link, but no router passes them on.</source>
        <translation>Der Geltungsbereich der Gruppe ist größer als der Link, aber kein Router leitet sie weiter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 sends to %2 from a link-local address</source>
        <translation>%1 sendet an %2 von einer link-lokalen Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The scope of the group is wider than the link, but routers never forward a link-local source.</source>
        <translation>Der Geltungsbereich der Gruppe ist größer als der Link, aber Router leiten eine link-lokale Quelle nie weiter.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Datagrams to %1 on a link</source>
        <translation>Datagramme an %1 auf einem Link</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>An interface-local group must never leave its machine.</source>
        <translation>Eine interface-lokale Gruppe darf ihren Rechner nie verlassen.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The scope of this group is reserved.</source>
        <translation>Der Geltungsbereich dieser Gruppe ist reserviert.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 isn&apos;t on any of the link&apos;s prefixes</source>
        <translation>%1 ist in keinem der Präfixe des Links</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It doesn&apos;t come from a router seen here either. Receivers and routers that check the reverse path drop it.</source>
        <translation>Es kommt auch nicht von einem hier gesehenen Router. Empfänger und Router, die den Rückweg prüfen, verwerfen es.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1 doesn&apos;t answer neighbor solicitations</source>
        <translation>%1 beantwortet keine Nachbaranfragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Unicast answers to it are lost. The advertisements of others may not reach this place.</source>
        <translation>Unicast-Antworten dorthin gehen verloren. Die Nachbarmeldungen anderer erreichen diese Stelle möglicherweise nicht.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No router answers router solicitations</source>
        <translation>Kein Router beantwortet Routeranfragen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a router on this link, multicast stays on it.</source>
        <translation>Ohne Router auf diesem Link bleibt Multicast auf ihm.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 reports port %2 unreachable</source>
        <translation>%1 meldet Port %2 als nicht erreichbar</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its program had closed the port when a unicast datagram came, or never opened it.</source>
        <translation>Das Programm dort hatte den Port geschlossen, als ein Unicast-Datagramm kam, oder ihn nie geöffnet.</translation>
    </message>
</context>
<context>
    <name>Sixcast::NativeUdpSocket</name>
    <message>
        <location filename="../../core/net/nativeudpsocket.cpp" line="+70"/>
        <source>The socket is open already.</source>
        <translation>Der Socket ist schon offen.</translation>
    </message>
    <message>
        <location line="+262"/>
        <source>Receiving has failed: %1</source>
        <translation>Der Empfang ist gescheitert: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyBar</name>
    <message>
        <location filename="../../widgets/session/nearbybar.cpp" line="+52"/>
        <location line="+126"/>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>Takes over group, port and interface</source>
        <translation>Übernimmt Gruppe, Port und Schnittstelle</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 listens on %2</source>
        <translation>%1 lauscht auf %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <location line="+77"/>
        <source>Nearby: %1</source>
        <translation>In der Nähe: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nearby: %1, not on this port</source>
        <translation>In der Nähe: %1, nicht auf diesem Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nearby: %1, not on this group</source>
        <translation>In der Nähe: %1, nicht auf dieser Gruppe</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 asks for %2: not this port</source>
        <translation>%1 fragt nach %2: nicht dieser Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2: not this group</source>
        <translation>%1 fragt nach %2: nicht diese Gruppe</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Use %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Other listeners: %1</source>
        <translation>Andere Listener: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Listening nearby: %1</source>
        <translation>Listener in der Nähe: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyListView</name>
    <message>
        <location line="+12"/>
        <source>Nobody yet. Each Sixcast that listens on this link appears here.</source>
        <translation>Noch niemand. Jedes Sixcast, das auf diesem Link lauscht, erscheint hier.</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Use %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::NearbyWatch</name>
    <message>
        <location filename="../../core/diagnosis/nearbywatch.cpp" line="+83"/>
        <source>%1 asks for %2 port %3: not this port</source>
        <translation>%1 fragt nach %2, Port %3: nicht dieser Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2 port %3: not this group</source>
        <translation>%1 fragt nach %2, Port %3: nicht diese Gruppe</translation>
    </message>
</context>
<context>
    <name>Sixcast::Obstacle</name>
    <message>
        <location filename="../../core/net/interfaceinfo.cpp" line="+115"/>
        <source>switched off (down)</source>
        <translation>abgeschaltet (down)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no carrier: unplugged, or the other end is off</source>
        <translation>kein Link: nicht eingesteckt, oder das andere Ende ist aus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>IPv6 is switched off</source>
        <translation>IPv6 ist abgeschaltet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>MTU below the 1280 bytes that IPv6 needs</source>
        <translation>MTU unter den 1280 Byte, die IPv6 braucht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port of a bridge: the bridge serves in its place</source>
        <translation>Port einer Bridge: die Bridge dient an ihrer Stelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>neighbour discovery is off (NOARP)</source>
        <translation>Nachbarerkennung ist aus (NOARP)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>another machine has the same address (duplicate)</source>
        <translation>ein anderer Rechner hat dieselbe Adresse (doppelt)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address is still being checked for duplicates</source>
        <translation>Adresse wird noch auf Doppelte geprüft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no IPv6 address</source>
        <translation>keine IPv6-Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no link-local address</source>
        <translation>keine link-lokale Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>reaches this machine only</source>
        <translation>erreicht nur diesen Rechner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>multicast flag is off</source>
        <translation>Multicast-Flag ist aus</translation>
    </message>
</context>
<context>
    <name>Sixcast::OsError</name>
    <message>
        <location filename="../../core/base/oserroradvice.cpp" line="+34"/>
        <source>This system has no IPv6: the kernel was started without it. Look for ipv6.disable=1 in /proc/cmdline.</source>
        <translation>Dieses System hat kein IPv6: der Kernel wurde ohne gestartet. In /proc/cmdline nach ipv6.disable=1 sehen.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This program has too many files and sockets open. Raise the limit (ulimit -n).</source>
        <translation>Dieses Programm hat zu viele Dateien und Sockets offen. Die Grenze anheben (ulimit -n).</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>The group has too many sources. The limit is net.ipv6.mld_max_msf.</source>
        <translation>Die Gruppe hat zu viele Quellen. Die Grenze ist net.ipv6.mld_max_msf.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The value is out of range for this option.</source>
        <translation>Der Wert liegt außerhalb des Bereichs dieser Option.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface is down, has IPv6 switched off, or has no route for the destination (ff00::/8 for a group). See: ip link show; ip -6 route show table all.</source>
        <translation>Die Schnittstelle ist abgeschaltet, hat IPv6 aus oder keine Route zum Ziel (bei einer Gruppe ff00::/8). Siehe: ip link show; ip -6 route show table all.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface has no usable IPv6 address to send from: none, a duplicate, or one that is still being checked, which takes 1 to 2 seconds after the link comes up. See: ip -6 address show.</source>
        <translation>Die Schnittstelle hat keine brauchbare IPv6-Adresse zum Senden: keine, eine doppelte oder eine, die noch geprüft wird, was nach dem Einschalten des Links 1 bis 2 Sekunden dauert. Siehe: ip -6 address show.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>macOS has most likely not granted access to the local network, or a route is missing. Allow it in System Settings, Privacy and Security, Local Network.</source>
        <translation>macOS hat den Zugriff auf das lokale Netzwerk wahrscheinlich nicht erlaubt, oder eine Route fehlt. Erlauben unter Systemeinstellungen, Datenschutz &amp; Sicherheit, Lokales Netzwerk.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>A route or rule prohibits the destination. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>Eine Route oder Regel verbietet das Ziel. Siehe: ip -6 route show table all; ip -6 rule.</translation>
    </message>
    <message>
        <location line="-81"/>
        <location line="+151"/>
        <source>A sandbox or security policy forbids sockets. Check its log, or run Sixcast outside of it.</source>
        <translation>Eine Sandbox oder Sicherheitsrichtlinie verbietet Sockets. Ihr Protokoll prüfen oder Sixcast außerhalb ausführen.</translation>
    </message>
    <message>
        <location line="-142"/>
        <source>Another program uses this UDP port and doesn&apos;t share it. See which: ss -6ulpn; end it, or use another port on both machines.</source>
        <translation>Ein anderes Programm belegt diesen UDP-Port und teilt ihn nicht. Welches, zeigt ss -6ulpn; es beenden oder auf beiden Rechnern einen anderen Port verwenden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The address isn&apos;t one of this machine&apos;s, or is still being checked for duplicates. See: ip -6 address show.</source>
        <translation>Die Adresse gehört nicht zu diesem Rechner oder wird noch auf Doppelte geprüft. Siehe: ip -6 address show.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The port needs a privilege: ports below 1024 are reserved. Use 1024 or higher.</source>
        <translation>Der Port verlangt ein Vorrecht: Ports unter 1024 sind reserviert. 1024 oder höher verwenden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The address is a group, or a link-local address without its interface. Bind to :: instead.</source>
        <translation>Die Adresse ist eine Gruppe oder eine link-lokale Adresse ohne ihre Schnittstelle. Stattdessen an :: binden.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This socket has already joined the group on this interface.</source>
        <translation>Dieser Socket ist der Gruppe auf dieser Schnittstelle schon beigetreten.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The address isn&apos;t a multicast group, or the interface has no IPv6 because its MTU is below 1280 bytes. See: ip link show.</source>
        <translation>Die Adresse ist keine Multicast-Gruppe, oder die Schnittstelle hat kein IPv6, weil ihre MTU unter 1280 Byte liegt. Siehe: ip link show.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The socket isn&apos;t an IPv6 socket, so it can&apos;t join.</source>
        <translation>Der Socket ist kein IPv6-Socket und kann darum nicht beitreten.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This socket isn&apos;t a member of the group on this interface (any more).</source>
        <translation>Dieser Socket ist auf dieser Schnittstelle kein Mitglied der Gruppe (mehr).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>This system doesn&apos;t support the option; the run continues without it.</source>
        <translation>Dieses System unterstützt die Option nicht; der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>A route or rule makes the destination unreachable. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>Eine Route oder Regel macht das Ziel unerreichbar. Siehe: ip -6 route show table all; ip -6 rule.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This machine&apos;s firewall blocks it. Allow Sixcast in Windows Defender Firewall.</source>
        <translation>Die Firewall dieses Rechners blockiert es. Sixcast in der Windows Defender Firewall zulassen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>A blackhole route drops it, or source address, zone and interface contradict each other. See: ip -6 route show table all; ip -6 rule.</source>
        <translation>Eine Blackhole-Route verwirft es, oder Quelladresse, Zone und Schnittstelle widersprechen einander. Siehe: ip -6 route show table all; ip -6 rule.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The destination has no address or no port.</source>
        <translation>Das Ziel hat keine Adresse oder keinen Port.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The datagram is too large: more than 65,527 bytes, or more than the MTU where fragments are forbidden.</source>
        <translation>Das Datagramm ist zu groß: mehr als 65.527 Byte, oder mehr als die MTU, wo Fragmente verboten sind.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The interface&apos;s queue dropped it: a traffic limit, or more than the link can carry. See: tc -s qdisc show.</source>
        <translation>Die Warteschlange der Schnittstelle hat es verworfen: eine Ratenbegrenzung, oder mehr, als der Link trägt. Siehe: tc -s qdisc show.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The send buffer is full: datagrams are sent faster than the link takes them.</source>
        <translation>Der Sendepuffer ist voll: Datagramme werden schneller gesendet, als der Link sie abnimmt.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This machine&apos;s firewall drops outgoing packets. See its output rules: nft list ruleset; ip6tables -S OUTPUT.</source>
        <translation>Die Firewall dieses Rechners verwirft ausgehende Pakete. Ihre Ausgangsregeln ansehen: nft list ruleset; ip6tables -S OUTPUT.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The receiver refused an earlier datagram; this one wasn&apos;t sent.</source>
        <translation>Der Empfänger lehnte ein früheres Datagramm ab; dieses wurde nicht gesendet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The socket isn&apos;t an IPv6 socket, so it can&apos;t reach the group.</source>
        <translation>Der Socket ist kein IPv6-Socket und kann die Gruppe darum nicht erreichen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The machine is reachable, but nothing listens on that port, or its firewall rejects it.</source>
        <translation>Der Rechner ist erreichbar, aber auf diesem Port lauscht nichts, oder seine Firewall lehnt es ab (reject).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A firewall on the path or on the other machine blocks it: ICMPv6 administratively prohibited.</source>
        <translation>Eine Firewall unterwegs oder auf dem anderen Rechner blockiert es: ICMPv6 „administratively prohibited“.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The other machine doesn&apos;t answer neighbour discovery: it is gone, or ICMPv6 133 to 136 is filtered. See: ip -6 neighbour show.</source>
        <translation>Der andere Rechner antwortet nicht auf die Nachbarerkennung: er ist weg, oder ICMPv6 133 bis 136 wird gefiltert. Siehe: ip -6 neighbour show.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>The datagram is larger than a link on the path can carry (ICMPv6 packet too big).</source>
        <translation>Das Datagramm ist größer, als ein Link unterwegs tragen kann (ICMPv6 „packet too big“).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The receiver refused an earlier datagram from this program.</source>
        <translation>Der Empfänger lehnte ein früheres Datagramm dieses Programms ab.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>A security policy (SELinux, AppArmor, a container) blocks this port. Check its log.</source>
        <translation>Eine Sicherheitsrichtlinie (SELinux, AppArmor, ein Container) sperrt diesen Port. Ihr Protokoll prüfen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The option needs a privilege; the run continues without it.</source>
        <translation>Die Option verlangt ein Vorrecht; der Lauf geht ohne sie weiter.</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>A router, or this machine, has no route to the other machine. See: ip -6 route get ADDRESS.</source>
        <translation>Ein Router oder dieser Rechner hat keine Route zum anderen Rechner. Siehe: ip -6 route get ADRESSE.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>The system has too many files and sockets open (fs.file-max).</source>
        <translation>Das System hat zu viele Dateien und Sockets offen (fs.file-max).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This socket has joined too many groups. Raise net.core.optmem_max, or join fewer.</source>
        <translation>Dieser Socket ist zu vielen Gruppen beigetreten. net.core.optmem_max anheben oder weniger Gruppen beitreten.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The interface is gone. Choose it again; see: ip link show.</source>
        <translation>Die Schnittstelle ist verschwunden. Neu wählen; siehe: ip link show.</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+11"/>
        <source>The system is out of memory for the network.</source>
        <translation>Dem System fehlt Speicher für das Netz.</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>A security policy of this machine forbids it (SELinux, AppArmor, a container, a firewall).</source>
        <translation>Eine Sicherheitsrichtlinie dieses Rechners verbietet es (SELinux, AppArmor, ein Container, eine Firewall).</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The interface is down. Bring it up: ip link set NAME up.</source>
        <translation>Die Schnittstelle ist abgeschaltet. Einschalten: ip link set NAME up.</translation>
    </message>
</context>
<context>
    <name>Sixcast::OwnStep</name>
    <message>
        <location filename="../../core/report/ownstep.cpp" line="+27"/>
        <source>Read the firewall rules and run again</source>
        <translation>Firewall-Regeln lesen und neu starten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again on all interfaces</source>
        <translation>Auf allen Schnittstellen neu starten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again and ask %1 directly</source>
        <translation>Neu starten und %1 direkt fragen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again with hop limit %1</source>
        <translation>Mit Hop-Limit %1 neu starten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Run again from an automatic source address</source>
        <translation>Mit automatischer Quelladresse neu starten</translation>
    </message>
</context>
<context>
    <name>Sixcast::OwnWords</name>
    <message>
        <location filename="../../core/report/ownwords.cpp" line="+30"/>
        <source>The listener&apos;s</source>
        <translation>Des Listeners</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>This machine&apos;s</source>
        <translation>Dieses Rechners</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener&apos;s</source>
        <translation>des Listeners</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>this machine&apos;s</source>
        <translation>dieses Rechners</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The listener</source>
        <translation>Der Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the listener</source>
        <translation>der Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+4"/>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>The requester&apos;s</source>
        <translation>Des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester&apos;s</source>
        <translation>des Anfragers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The requester</source>
        <translation>Der Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester</source>
        <translation>der Anfrager</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The cause: %1.</source>
        <translation>Die Ursache: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Most likely: %1.</source>
        <translation>Am wahrscheinlichsten: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A possible cause: %1.</source>
        <translation>Eine mögliche Ursache: %1.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>requester</source>
        <translation>Anfrager</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fix it on the other machine.</source>
        <translation>Zu beheben auf dem anderen Rechner.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fix it on %1 (%2).</source>
        <comment>address, role</comment>
        <translation>Zu beheben auf %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Sixcast::PathView</name>
    <message>
        <location filename="../../widgets/findings/pathview.cpp" line="+260"/>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location line="+78"/>
        <source>reported %1 s ago</source>
        <translation>vor %1 s gemeldet</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeerPaths</name>
    <message>
        <location filename="../../widgets/findings/peerpaths.cpp" line="+39"/>
        <source>Path of the peer</source>
        <translation>Weg der Gegenstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Chooses whose path is drawn</source>
        <translation>Wählt, wessen Weg gezeichnet wird</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>%1: %2</source>
        <comment>peer: how far it comes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeersModel</name>
    <message>
        <location filename="../../widgets/findings/peersview.cpp" line="+37"/>
        <source>%1 - %2</source>
        <comment>shortest and longest round trip</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <location line="+96"/>
        <source>Answers that were not sent because of the limits per second</source>
        <translation>Antworten, die wegen der Grenzen je Sekunde nicht gesendet wurden</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shortest - longest</source>
        <translation>Kürzeste – längste</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Sixcast::PeersView</name>
    <message>
        <location line="+8"/>
        <source>Peers</source>
        <translation>Gegenstellen</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>No other machine yet</source>
        <translation>Noch kein anderer Rechner</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start here and on the other machine: each one that sends HELLO or WELCOME gets a row.</source>
        <translation>Hier und auf dem anderen Rechner Start drücken: jeder, der HELLO oder WELCOME sendet, bekommt eine Zeile.</translation>
    </message>
</context>
<context>
    <name>Sixcast::PingProbe</name>
    <message>
        <location filename="../../core/probes/pingprobe.cpp" line="+27"/>
        <source>This system has no ping sockets.</source>
        <translation>Dieses System hat keine Ping-Sockets.</translation>
    </message>
    <message>
        <location line="+69"/>
        <source>%1 (%2): %3 answers to %4 requests %5</source>
        <translation>%1 (%2): %3 Antworten auf %4 Anfragen %5</translation>
    </message>
</context>
<context>
    <name>Sixcast::Printouts</name>
    <message>
        <location filename="../../app/printouts.cpp" line="+26"/>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usable, but: %1</source>
        <translation>brauchbar, aber: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not usable: %1</source>
        <translation>nicht brauchbar: %1</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>duplicate: another machine has this address</source>
        <translation>doppelt: ein anderer Rechner hat diese Adresse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>tentative: not usable yet</source>
        <translation>vorläufig: noch nicht benutzbar</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>   lost: %1</source>
        <translation>   verloren: %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>HELLO sent -&gt; arrived:</source>
        <translation>HELLO gesendet -&gt; angekommen:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>WELCOME sent -&gt; arrived:</source>
        <translation>WELCOME gesendet -&gt; angekommen:</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No other Sixcast was heard within %1 s. A listener tells of itself once a second, unless it keeps quiet.
</source>
        <translation>Innerhalb von %1 s war kein anderes Sixcast zu hören. Ein Listener meldet sich einmal pro Sekunde, außer er gibt keine Auskunft.
</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 listens on %2, heard %3 s ago
</source>
        <translation>%1 lauscht auf %2, vor %3 s gehört
</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 asks for %2, heard %3 s ago
</source>
        <translation>%1 fragt nach %2, vor %3 s gehört
</translation>
    </message>
</context>
<context>
    <name>Sixcast::Profile</name>
    <message>
        <location filename="../../core/profile/profile.cpp" line="+58"/>
        <source>%1 is not a group: a group begins with ff.</source>
        <translation>%1 ist keine Gruppe: eine Gruppe beginnt mit ff.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: %2 is not the address of one machine.</source>
        <translation>%1: %2 ist nicht die Adresse eines Rechners.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1: at most %2 addresses are possible.</source>
        <translation>%1: höchstens %2 Adressen sind möglich.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>&apos;%1&apos; takes %2.</source>
        <translation>„%1“ erwartet: %2.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>A join is either for certain sources or for all but certain ones.</source>
        <translation>Ein Beitritt gilt entweder für bestimmte Quellen oder für alle außer bestimmten.</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>The interface&apos;s name has characters that no interface has.</source>
        <translation>Der Name der Schnittstelle enthält Zeichen, die keine Schnittstelle hat.</translation>
    </message>
    <message>
        <location line="-44"/>
        <source>%1: %2 is out of range, %3 to %4 is possible.</source>
        <translation>%1: %2 liegt außerhalb des Bereichs, möglich ist %3 bis %4.</translation>
    </message>
    <message>
        <location filename="../../core/profile/profilejson.cpp" line="+78"/>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>an IPv6 address</source>
        <translation>eine IPv6-Adresse</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>This is no profile: it is too large.</source>
        <translation>Das ist kein Profil: es ist zu groß.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This is no profile: %1.</source>
        <translation>Das ist kein Profil: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it holds no JSON object</source>
        <translation>es enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This is no profile that this version can read: its format is &apos;%1&apos;, not &apos;%2&apos;.</source>
        <translation>Dieses Profil kann diese Version nicht lesen: sein Format ist „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>&apos;%1&apos; must be %2, not %3.</source>
        <comment>a key of a file, what is right</comment>
        <translation>„%1“ muss sein: %2, nicht %3.</translation>
    </message>
</context>
<context>
    <name>Sixcast::ProfileField</name>
    <message>
        <location filename="../../core/profile/profilefields.cpp" line="+61"/>
        <source>%1 or %2</source>
        <comment>the last two of a list of words</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <location filename="../../core/profile/profilefields.h" line="+74"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>multicast group in any spelling, as in ff02::1, ff02::1%eth0 or [ff02::1%eth0]:28015 (default %1)</source>
        <translation>Multicast-Gruppe in jeder Schreibweise, etwa ff02::1, ff02::1%eth0 oder [ff02::1%eth0]:28015 (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>UDP port of the group, %2 to %3 (default %1)</source>
        <translation>UDP-Port der Gruppe, %2 bis %3 (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>network interface by name or number, or every usable one (default: the best one)</source>
        <translation>Netzwerkschnittstelle nach Name oder Nummer, oder jede brauchbare (Vorgabe: die beste)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hop limit of multicast packets, %2 to %3 (default %1)</source>
        <translation>Hop-Limit der Multicast-Pakete, %2 bis %3 (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join for this sender only (source-specific multicast; default: any sender); may be given several times</source>
        <translation>nur für diesen Absender beitreten (quellspezifischer Multicast; Vorgabe: jeder Absender); darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>excluded source</source>
        <translation>ausgeschlossene Quelle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>join for any sender but this one; may be given several times</source>
        <translation>für jeden Absender außer diesem beitreten; darf mehrmals angegeben werden</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>source address</source>
        <translation>Quelladresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send from this address of this machine (default: the system chooses)</source>
        <translation>von dieser Adresse dieses Rechners senden (Vorgabe: das System wählt)</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>source port</source>
        <translation>Quellport</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send from this port, %2 to %3 (default: %1)</source>
        <translation>von diesem Port senden, %2 bis %3 (Vorgabe: %1)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>any</source>
        <translation>frei</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>other machine&apos;s address</source>
        <translation>Adresse des anderen Rechners</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unicast address of the other machine, probed as well</source>
        <translation>Unicast-Adresse des anderen Rechners, die ebenfalls geprüft wird</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send N HELLOs (default %1)</source>
        <translation>N HELLOs senden (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>end after N HELLOs (default: no limit)</source>
        <translation>nach N HELLOs enden (Vorgabe: endlos)</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+84"/>
        <source>automatic</source>
        <translation>auto</translation>
    </message>
    <message>
        <location line="-75"/>
        <source>interval (ms)</source>
        <translation>Intervall (ms)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pause between two HELLOs in milliseconds (default %1)</source>
        <translation>Pause zwischen zwei HELLOs in Millisekunden (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>timeout (ms)</source>
        <translation>Wartezeit (ms)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait this long for answers after the last HELLO, in milliseconds (default %1)</source>
        <translation>so lange nach dem letzten HELLO auf Antworten warten, in Millisekunden (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>duration (s)</source>
        <translation>Dauer (s)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run for this long, then report when it worked and when it didn&apos;t: 90, 90s, 6m, 2h (default: until --count is sent)</source>
        <translation>so lange laufen, dann melden, wann es funktionierte und wann nicht: 90, 90s, 6m, 2h (Vorgabe: bis --count gesendet ist)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>run for this long, then report when it worked and when it didn&apos;t: 90, 90s, 6m, 2h (default: until stopped)</source>
        <translation>so lange laufen, dann melden, wann es funktionierte und wann nicht: 90, 90s, 6m, 2h (Vorgabe: bis zum Stopp)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no limit</source>
        <translation>endlos</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>datagrams per second</source>
        <translation>Datagramme je Sekunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>measure loss: send N numbered datagrams per second beside the HELLOs, for 10 seconds, or for --for, or --count of them (default: %1)</source>
        <translation>Verlust messen: neben den HELLOs N nummerierte Datagramme je Sekunde senden, 10 Sekunden lang, oder so lange wie --for, oder --count Stück (Vorgabe: %1)</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>bytes per datagram</source>
        <translation>Bytes je Datagramm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>UDP payload of those datagrams, %2 to %3 (default 200); without --rate, 1000 per second</source>
        <translation>UDP-Nutzdaten dieser Datagramme, %2 bis %3 (Vorgabe 200); ohne --rate 1000 je Sekunde</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ask the system for a receive buffer of %2 to %3 bytes, to try what a program with that one would lose (default: as much as may be had)</source>
        <translation>das System um einen Empfangspuffer von %2 bis %3 Bytes bitten, um zu erproben, was ein Programm damit verlöre (Vorgabe: so viel wie zu haben ist)</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>answers per second in all</source>
        <translation>Antworten je Sekunde insgesamt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answer at most N HELLOs per second in all (default %1)</source>
        <translation>höchstens N HELLOs je Sekunde insgesamt beantworten (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>answers per second to one requester</source>
        <translation>Antworten je Sekunde an einen Anfrager</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answer at most N HELLOs per second from one requester (default %1)</source>
        <translation>höchstens N HELLOs je Sekunde von einem Anfrager beantworten (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>send FLoM&apos;s bare HELLO instead of the extended form</source>
        <translation>das nackte HELLO von FLoM senden statt der erweiterten Form</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answer FLoM&apos;s bare WELCOME, without the extended form</source>
        <translation>mit dem nackten WELCOME von FLoM antworten, ohne die erweiterte Form</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>don&apos;t look for causes when no answer comes</source>
        <translation>nicht nach Ursachen suchen, wenn keine Antwort kommt</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>tell the other machine nothing about this one</source>
        <translation>dem anderen Rechner nichts über diesen mitteilen</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>role to check</source>
        <translation>zu prüfende Rolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check this machine for the role %4 (default %1)</source>
        <translation>diesen Rechner für die Rolle %4 prüfen (Vorgabe %1)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>socket engine</source>
        <translation>Socket-Engine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>socket engine: %4 (default %1: native where it exists)</source>
        <translation>Socket-Engine: %4 (Vorgabe %1: native, wo es sie gibt)</translation>
    </message>
</context>
<context>
    <name>Sixcast::ProfileFiles</name>
    <message>
        <location filename="../../widgets/session/profilefiles.cpp" line="+29"/>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Open profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Save profile: its file name is its name in the menu</source>
        <translation>Profil speichern: Sein Dateiname ist sein Name im Menü</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Save the other machine&apos;s profile</source>
        <translation>Profil des anderen Rechners speichern</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>No profile saved yet</source>
        <translation>Noch kein Profil gespeichert</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Moved %1 to the trash</source>
        <translation>%1 in den Papierkorb gelegt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 could not be removed: %2</source>
        <translation>%1 konnte nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::QtUdpSocket</name>
    <message>
        <location filename="../../core/net/qtudpsocket.cpp" line="+73"/>
        <source>QUdpSocket refuses: %1</source>
        <translation>QUdpSocket lehnt ab: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>The socket is open already.</source>
        <translation>Der Socket ist schon offen.</translation>
    </message>
</context>
<context>
    <name>Sixcast::ReportText</name>
    <message>
        <location filename="../../core/report/reporttext.cpp" line="+150"/>
        <source>Evidence:</source>
        <translation>Belege:</translation>
    </message>
    <message>
        <location line="-96"/>
        <location line="+111"/>
        <source>undo:</source>
        <translation>rückgängig machen:</translation>
    </message>
    <message>
        <location line="-101"/>
        <source>Answers come, %1. A stream measures it more closely: --rate 1000</source>
        <translation>Antworten kommen, %1. Genauer misst es ein Datenstrom: --rate 1000</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n HELLO(s) answered</source>
        <translation>
            <numerusform>%n HELLO beantwortet</numerusform>
            <numerusform>%n HELLOs beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lost</source>
        <translation>
            <numerusform>%n verloren</numerusform>
            <numerusform>%n verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n duplicate(s)</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>round trip %1 / %2 / %3 ms</source>
        <translation>Umlaufzeit %1 / %2 / %3 ms</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sent %1, received %2, peers %3</source>
        <translation>gesendet %1, empfangen %2, Gegenstellen %3</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>All of these causes fit what was seen:</source>
        <translation>Alle diese Ursachen passen zu dem, was gesehen wurde:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Against it:</source>
        <translation>Was dagegen spricht:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Less likely (%1):</source>
        <translation>Weniger wahrscheinlich (%1):</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Next check, the most telling first:</source>
        <translation>Als Nächstes prüfen, das Aufschlussreichste zuerst:</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The way to each peer, the worst first:</source>
        <translation>Der Weg zu jeder Gegenstelle, der schlechteste zuerst:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Ruled out:</source>
        <translation>Ausgeschlossen:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Interfaces:</source>
        <translation>Schnittstellen:</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Peers:</source>
        <translation>Gegenstellen:</translation>
    </message>
</context>
<context>
    <name>Sixcast::Requester</name>
    <message>
        <location filename="../../core/session/requester.cpp" line="+85"/>
        <source>The requester is running already.</source>
        <translation>Der Anfrager läuft bereits.</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>a stream of %1 datagrams of %2 bytes begins, %3 a second</source>
        <translation>ein Datenstrom von %1 Datagrammen zu %2 Bytes beginnt, %3 je Sekunde</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the stream is over: %1 datagrams sent, %2 refused by the system, %3 left out for want of time</source>
        <translation>der Datenstrom ist zu Ende: %1 Datagramme gesendet, %2 vom System abgelehnt, %3 aus Zeitmangel ausgelassen</translation>
    </message>
    <message>
        <location line="+146"/>
        <source>the answers have stopped: asking ff02::1, which no switch prunes, whether anybody is there</source>
        <translation>die Antworten bleiben aus: Frage an ff02::1, das kein Switch abschneidet, ob jemand da ist</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No HELLO could be sent: %1</source>
        <translation>Kein HELLO ließ sich senden: %1</translation>
    </message>
    <message>
        <location line="+113"/>
        <source>unknown: it does not begin with WELCOME</source>
        <translation>unbekannt: es beginnt nicht mit WELCOME</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>unexpected: a WELCOME that belongs to another run</source>
        <translation>unerwartet: ein WELCOME, das zu einem anderen Lauf gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>unexpected: a WELCOME to a HELLO that was not sent</source>
        <translation>unerwartet: ein WELCOME auf ein HELLO, das nicht gesendet wurde</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>a listener is there, and hears what goes to ff02::1</source>
        <translation>ein Listener ist da und hört, was an ff02::1 geht</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>more listeners than the table holds; further ones are not counted</source>
        <translation>mehr Listener, als die Tabelle fasst; weitere werden nicht gezählt</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>a duplicate of an answer that came before</source>
        <translation>Wiederholung einer Antwort, die schon da war</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>the listener counts our HELLOs from the beginning again: it was restarted</source>
        <translation>der Listener zählt unsere HELLOs wieder von vorn: er wurde neu gestartet</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>the answer came in on a different interface than the HELLO left</source>
        <translation>die Antwort kam über eine andere Schnittstelle herein, als ihr HELLO hinausging</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>late: it came after the timeout</source>
        <translation>verspätet: nach Ablauf der Wartezeit</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>the listener had heard nothing for %1 and joined the group again; now it is heard</source>
        <translation>der Listener hatte %1 lang nichts gehört und trat der Gruppe erneut bei; nun wird er erreicht</translation>
    </message>
</context>
<context>
    <name>Sixcast::RequesterDiagnosis</name>
    <message>
        <location filename="../../core/diagnosis/requesterdiagnosis.cpp" line="+184"/>
        <source>looking for causes</source>
        <translation>Suche nach Ursachen</translation>
    </message>
</context>
<context>
    <name>Sixcast::RuleReader</name>
    <message>
        <location filename="../../core/probes/rulereader_linux.cpp" line="+36"/>
        <source>Can&apos;t read the firewall rules: %1 could not be started.</source>
        <translation>Die Firewall-Regeln sind nicht lesbar: %1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The firewall rules were not read: permission was not given.</source>
        <translation>Die Firewall-Regeln wurden nicht gelesen: keine Erlaubnis.</translation>
    </message>
</context>
<context>
    <name>Sixcast::RuleWatch</name>
    <message>
        <location filename="../../core/probes/rulewatch.cpp" line="+54"/>
        <source>%1 packets were dropped by %2: %3</source>
        <translation>%1 Pakete wurden von %2 verworfen: %3</translation>
    </message>
</context>
<context>
    <name>Sixcast::RunReport</name>
    <message numerus="yes">
        <location filename="../../core/engine/runreport.cpp" line="+89"/>
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n Schnittstelle</numerusform>
            <numerusform>%n Schnittstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>Answered by %n listener(s).</source>
        <translation>
            <numerusform>Von %n Listener beantwortet.</numerusform>
            <numerusform>Von %n Listenern beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Answered by %n listener(s), fastest %1 ms.</source>
        <translation>
            <numerusform>Von %n Listener beantwortet, am schnellsten in %1 ms.</numerusform>
            <numerusform>Von %n Listenern beantwortet, am schnellsten in %1 ms.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Answered %1 of %2; then nothing listened on the port any more (port unreachable).</source>
        <translation>%1 von %2 beantwortet; dann lauschte nichts mehr auf dem Port (Port unerreichbar).</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Answered on some interfaces only; silent: %1.</source>
        <translation>Nur auf einigen Schnittstellen beantwortet; stumm: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It worked, but not all the time: %1 of %2 HELLOs were answered; silent %3.</source>
        <translation>Es funktionierte, aber nicht die ganze Zeit: %1 von %2 HELLOs wurden beantwortet; stumm %3.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only %1 of %2 HELLOs were answered.</source>
        <translation>Nur %1 von %2 HELLOs wurden beantwortet.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Only %1 of %2 HELLOs could be sent: %3</source>
        <translation>Nur %1 von %2 HELLOs ließen sich senden: %3</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Every HELLO was answered, but not by every listener.</source>
        <translation>Jedes HELLO wurde beantwortet, aber nicht von jedem Listener.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Answers came, but only after the timeout of %1 ms.</source>
        <translation>Antworten kamen, aber erst nach der Wartezeit von %1 ms.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>No answer to %n HELLO(s) on %1.</source>
        <translation>
            <numerusform>Keine Antwort auf %n HELLO über %1.</numerusform>
            <numerusform>Keine Antwort auf %n HELLOs über %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Stopped before an answer came.</source>
        <translation>Gestoppt, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>No HELLO arrived on %1.</source>
        <translation>Kein HELLO kam auf %1 an.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n HELLO(s) arrived, but no WELCOME could be sent: %1</source>
        <translation>
            <numerusform>%n HELLO kam an, aber kein WELCOME ließ sich senden: %1</numerusform>
            <numerusform>%n HELLOs kamen an, aber kein WELCOME ließ sich senden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n HELLO(s) arrived, but some WELCOMEs could not be sent: %1</source>
        <translation>
            <numerusform>%n HELLO kam an, aber einige WELCOMEs ließen sich nicht senden: %1</numerusform>
            <numerusform>%n HELLOs kamen an, aber einige WELCOMEs ließen sich nicht senden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered; silent: %1.</source>
        <translation>
            <numerusform>%n HELLO kam an und wurde beantwortet; stumm: %1.</numerusform>
            <numerusform>%n HELLOs kamen an und wurden beantwortet; stumm: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived and were answered, but not all the time: for %1 none came, until the group was joined again.</source>
        <translation>
            <numerusform>%n HELLO kam an und wurde beantwortet, aber nicht die ganze Zeit: %1 lang kam keines, bis der Gruppe erneut beigetreten wurde.</numerusform>
            <numerusform>%n HELLOs kamen an und wurden beantwortet, aber nicht die ganze Zeit: %1 lang kam keines, bis der Gruppe erneut beigetreten wurde.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Flooded: %1 sources, %2 of them unreachable; %3 of %4 HELLOs were answered.</source>
        <translation>Überflutet: %1 Quellen, davon %2 unerreichbar; %3 von %4 HELLOs wurden beantwortet.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n HELLO(s) arrived; %1 were answered, the others held back: too many in a second.</source>
        <translation>
            <numerusform>%n HELLO kam an; %1 wurden beantwortet, die anderen zurückgehalten: zu viele in einer Sekunde.</numerusform>
            <numerusform>%n HELLOs kamen an; %1 wurden beantwortet, die anderen zurückgehalten: zu viele in einer Sekunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n HELLO(s) arrived and were answered.</source>
        <translation>
            <numerusform>%n HELLO kam an und wurde beantwortet.</numerusform>
            <numerusform>%n HELLOs kamen an und wurden beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This machine answered itself on %1. Now listen on another machine and request from this one.</source>
        <translation>Dieser Rechner hat sich auf %1 selbst geantwortet. Jetzt auf einem anderen Rechner lauschen und von diesem anfragen.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine answered itself on %1 in %2 ms. Now listen on another machine and request from this one.</source>
        <translation>Dieser Rechner hat sich auf %1 in %2 ms selbst geantwortet. Jetzt auf einem anderen Rechner lauschen und von diesem anfragen.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>No problems found on this machine.</source>
        <translation>Keine Probleme auf diesem Rechner gefunden.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stopped before the check was done.</source>
        <translation>Gestoppt, bevor die Prüfung fertig war.</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionEvents</name>
    <message>
        <location filename="../../core/session/sessionevents.cpp" line="+25"/>
        <source>no route to the destination</source>
        <translation>keine Route zum Ziel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>administratively prohibited: a firewall refuses it</source>
        <translation>administrativ verboten: eine Firewall lehnt es ab</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>address unreachable: nobody answers for it</source>
        <translation>Adresse unerreichbar: niemand meldet sich für sie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>port unreachable: nothing listens there</source>
        <translation>Port unerreichbar: dort lauscht nichts</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>packet too big</source>
        <translation>Paket zu groß</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hop limit exceeded on the way</source>
        <translation>Hop-Limit unterwegs überschritten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ICMPv6 error</source>
        <translation>ICMPv6-Fehler</translation>
    </message>
    <message numerus="yes">
        <location line="+35"/>
        <source>the receive buffer was full: %n datagram(s) lost</source>
        <translation>
            <numerusform>der Empfangspuffer war voll: %n Datagramm verloren</numerusform>
            <numerusform>der Empfangspuffer war voll: %n Datagramme verloren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>truncated</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>ICMPv6 %1/%2 from %3: %4</source>
        <translation>ICMPv6 %1/%2 von %3: %4</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionOptions</name>
    <message>
        <location filename="../../widgets/session/sessionoptions.cpp" line="+50"/>
        <source>%1: &quot;%2&quot; is not the IPv6 address of one machine</source>
        <translation>%1: „%2“ ist nicht die IPv6-Adresse eines einzelnen Rechners</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Interv&amp;al:</source>
        <translation>Inter&amp;vall:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Wait for answers:</source>
        <translation>&amp;Wartezeit:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>&amp;Source port:</source>
        <translation>&amp;Quellport:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>So&amp;urce (SSM):</source>
        <translation>Q&amp;uelle (SSM):</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>any sender</source>
        <translation>jeder Absender</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Excluded sources:</source>
        <translation>Ausgeschlossene Quellen:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the system chooses</source>
        <translation>wählt das System</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Local address:</source>
        <translation>Lokale Adresse:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other machine:</source>
        <translation>Anderer Rechner:</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream rate:</source>
        <translation>Datenstrom:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream size:</source>
        <translation>Datagrammgröße:</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>The run ends by itself after this time</source>
        <translation>Nach dieser Zeit endet der Lauf von selbst</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Join the group for any sender but these; several with blanks between them</source>
        <translation>Der Gruppe für alle Sender außer diesen beitreten; mehrere mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Unicast address of the other machine, if known: probed as well, to find the cause</source>
        <translation>Unicast-Adresse des anderen Rechners, falls bekannt: wird bei der Suche nach der Ursache mitgeprüft</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Numbered datagrams beside the HELLOs, to measure how many are lost: for 10 s, or as End after and Count say</source>
        <translation>Nummerierte Datagramme neben den HELLOs, um zu messen, wie viele verloren gehen: 10 s lang, oder wie Ende nach und Anzahl es sagen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Of the datagrams that measure; automatic: 200</source>
        <translation>Der Datagramme, die messen; automatisch: 200</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>&amp;Count:</source>
        <translation>An&amp;zahl:</translation>
    </message>
    <message>
        <location line="-47"/>
        <source> /s</source>
        <translation> /s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>E&amp;nd after:</source>
        <translation>&amp;Ende nach:</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Plain form (no extras)</source>
        <translation>Einfache Form</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look for causes (pro&amp;bes)</source>
        <translation>Ursachen kl&amp;ären (Sonden)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>When no answer comes, find out why</source>
        <translation>Wenn keine Antwort kommt, herausfinden, warum</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>&amp;Keep quiet</source>
        <translation>&amp;Keine Auskunft geben</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>HELLOs to send, or to answer before the listener ends; automatic: 3, or no limit</source>
        <translation>So viele HELLOs senden, oder beantworten, bevor der Listener endet; automatisch: 3, oder ohne Grenze</translation>
    </message>
    <message>
        <location line="-72"/>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Send FLoM&apos;s bare HELLO and WELCOME; round-trip times and losses are less exact</source>
        <translation>Das nackte HELLO und WELCOME von FLoM senden; Umlaufzeiten und Verluste sind dann weniger genau</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Report nothing to other machines: no beacon, no digest; machines nearby aren&apos;t listed either</source>
        <translation>Anderen Rechnern nichts mitteilen: keine Bake, keine Übersicht; auch Rechner in der Nähe werden nicht aufgelistet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Between two HELLOs</source>
        <translation>Zwischen zwei HELLOs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After the last HELLO, before causes are looked for</source>
        <translation>Nach dem letzten HELLO, bevor nach Ursachen gesucht wird</translation>
    </message>
    <message>
        <location line="-72"/>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>The requester sends from this port</source>
        <translation>Der Anfrager sendet von diesem Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Source-specific multicast: join the group for this sender only</source>
        <translation>Quellspezifischer Multicast: der Gruppe nur für diesen Absender beitreten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The requester sends from this address of this machine</source>
        <translation>Der Anfrager sendet von dieser Adresse dieses Rechners</translation>
    </message>
</context>
<context>
    <name>Sixcast::SessionPanel</name>
    <message>
        <location filename="../../widgets/session/sessionpanel.cpp" line="+45"/>
        <source>&amp;Listen</source>
        <translation>Laus&amp;chen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Re&amp;quest</source>
        <translation>A&amp;nfragen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tr&amp;y it here</source>
        <translation>Hier aus&amp;probieren</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>&amp;Port:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Source, count, interval, timeout and the rest</source>
        <translation>Quelle, Anzahl, Intervall, Wartezeit und der Rest</translation>
    </message>
    <message>
        <location line="+132"/>
        <location line="+83"/>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <location line="-83"/>
        <location line="+86"/>
        <source>S&amp;tart</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Join the group and answer each HELLO with WELCOME</source>
        <translation>Der Gruppe beitreten und jedes HELLO mit WELCOME beantworten</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send HELLO to the group and collect the answers</source>
        <translation>HELLO an die Gruppe senden und die Antworten sammeln</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+85"/>
        <source>Starts or stops the run (Ctrl+Return)</source>
        <translation>Startet oder stoppt den Lauf (Strg+Eingabe)</translation>
    </message>
    <message>
        <location line="-84"/>
        <source>Both roles on this machine, on the chosen interface: one click shows a whole exchange</source>
        <translation>Beide Rollen auf diesem Rechner, auf der gewählten Schnittstelle: ein Klick zeigt einen ganzen Austausch</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>The group&apos;s UDP port, the same on both machines</source>
        <translation>Der UDP-Port der Gruppe, auf beiden Rechnern derselbe</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hop limit of multicast datagrams: 1 stays on this link, crossing routers needs more</source>
        <translation>Hop-Limit der Multicast-Datagramme: 1 bleibt auf diesem Link, über Router hinweg braucht es mehr</translation>
    </message>
    <message>
        <location line="-275"/>
        <source>H&amp;op limit:</source>
        <translation>Hop-L&amp;imit:</translation>
    </message>
</context>
<context>
    <name>Sixcast::Settings</name>
    <message>
        <location filename="../../core/profile/settings.cpp" line="+241"/>
        <source>Can&apos;t write the settings to %1.</source>
        <translation>Die Einstellungen lassen sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The settings in %1 are damaged.</source>
        <translation>Die Einstellungen in %1 sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>Sixcast::StartPage</name>
    <message>
        <location filename="../../widgets/session/startpage.cpp" line="+51"/>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Command for the other machine</source>
        <translation>Befehl für den anderen Rechner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Copies the command that does the other machine&apos;s part in a terminal</source>
        <translation>Kopiert den Befehl, der den Teil des anderen Rechners in einem Terminal übernimmt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Copied the command for the other machine</source>
        <translation>Der Befehl für den anderen Rechner ist kopiert</translation>
    </message>
    <message>
        <location line="+81"/>
        <source>Listening nearby</source>
        <translation>Listener in der Nähe</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Does multicast get from one machine to the other?</source>
        <translation>Kommt Multicast von einem Rechner zum anderen?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1. This machine listens</source>
        <translation>1. Dieser Rechner lauscht</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. This machine asks</source>
        <translation>2. Dieser Rechner fragt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>2. The other machine asks</source>
        <translation>2. Der andere Rechner fragt an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1. The other machine listens</source>
        <translation>1. Der andere Rechner lauscht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Press Start above: this machine joins the group and answers.</source>
        <translation>Oben Start drücken: dieser Rechner tritt der Gruppe bei und antwortet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Press Start above: this machine asks the group and says who answers, or why nobody does.</source>
        <translation>Oben Start drücken: dieser Rechner fragt die Gruppe an und sagt, wer antwortet oder warum niemand antwortet.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start Sixcast there, choose Request, group %1, port %2, and press Start. Or run there:</source>
        <translation>Dort Sixcast starten, Anfragen, Gruppe %1, Port %2 wählen und Start drücken. Oder dort ausführen:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Start Sixcast there, choose Listen, group %1, port %2, and press Start. Or run there:</source>
        <translation>Dort Sixcast starten, Lauschen, Gruppe %1, Port %2 wählen und Start drücken. Oder dort ausführen:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Only one machine at hand? &quot;Try it here&quot; above runs both on this one.</source>
        <translation>Nur ein Rechner zur Hand? „Hier ausprobieren“ oben führt beides auf diesem aus.</translation>
    </message>
</context>
<context>
    <name>Sixcast::StreamEar</name>
    <message>
        <location filename="../../core/session/streamear.cpp" line="+70"/>
        <source>a stream begins to arrive, with number %1</source>
        <translation>ein Datenstrom beginnt anzukommen, mit Nummer %1</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>more streams than %1 at once: %2 datagrams were not counted</source>
        <translation>mehr als %1 Datenströme zugleich: %2 Datagramme wurden nicht gezählt</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 of %2 datagrams arrived, %3 lost on the way, %4 dropped by the receive buffer</source>
        <translation>%1 von %2 Datagrammen kamen an, %3 unterwegs verloren, %4 vom Empfangspuffer verworfen</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the stream is over: %1</source>
        <translation>der Datenstrom ist zu Ende: %1</translation>
    </message>
</context>
<context>
    <name>Sixcast::StreamText</name>
    <message>
        <location filename="../../core/report/streamtext.cpp" line="+72"/>
        <source>%1 from number %2 (at %3 s)</source>
        <translation>%1 ab Nummer %2 (bei %3 s)</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 from number %2</source>
        <translation>%1 ab Nummer %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n gap(s), the longest: %1</source>
        <translation>
            <numerusform>%n Lücke, die längste: %1</numerusform>
            <numerusform>%n Lücken, die längsten: %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not sent: %1, refused by this machine: %2</source>
        <translation>Nicht gesendet: %1, von diesem Rechner abgelehnt: %2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not sent: %1, this machine couldn&apos;t keep the pace</source>
        <translation>Nicht gesendet: %1, dieser Rechner kam nicht hinterher</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not counted: %1, of more streams than are kept at once</source>
        <translation>Nicht gezählt: %1, von mehr Datenströmen, als zugleich geführt werden</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>%1 of %2: with 95 % confidence, less than %3 are lost</source>
        <translation>%1 von %2: mit 95 % Konfidenz gehen weniger als %3 verloren</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>buffer</source>
        <comment>dropped by the receive buffer</comment>
        <translation>Puffer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>card</source>
        <comment>dropped by the interface</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <comment>share of datagrams</comment>
        <translation>fehlend</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>twice</source>
        <comment>duplicates</comment>
        <translation>doppelt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reordered</source>
        <translation>umgeordnet</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>longest gap</source>
        <translation>längste Lücke</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>time</source>
        <comment>since the stream began</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>received per second</source>
        <translation>empfangen je Sekunde</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>share</source>
        <comment>of datagrams that are missing</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Stream: %1 of %2 datagrams of %3 bytes sent in %4 s, %5 per second, %6</source>
        <translation>Datenstrom: %1 von %2 Datagrammen zu %3 Bytes in %4 s gesendet, %5 je Sekunde, %6</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stream: %1 datagrams of %3 bytes sent to this machine in %4 s, %5 per second, %6</source>
        <translation>Datenstrom: %1 Datagramme zu %3 Bytes in %4 s an diesen Rechner gesendet, %5 je Sekunde, %6</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No listener on the link told what arrived.</source>
        <translation>Kein Listener auf dem Link meldete, was ankam.</translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>The stream arrived at %n listener(s), %1.</source>
        <translation>
            <numerusform>Der Datenstrom kam bei %n Listener an, %1.</numerusform>
            <numerusform>Der Datenstrom kam bei %n Listenern an, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n stream(s) arrived, %1.</source>
        <translation>
            <numerusform>%n Datenstrom kam an, %1.</numerusform>
            <numerusform>%n Datenströme kamen an, %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Of the stream, %1 of %2 datagrams (%3) didn&apos;t arrive at %4.</source>
        <translation>Vom Datenstrom kamen %1 von %2 Datagrammen (%3) nicht bei %4 an.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of the stream, %1 of %2 datagrams (%3) didn&apos;t arrive from %4.</source>
        <translation>Vom Datenstrom kamen %1 von %2 Datagrammen (%3) nicht von %4 an.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 of them reached that machine, whose receive buffer overflowed.</source>
        <translation>%1 davon erreichten jenen Rechner, dessen Empfangspuffer überlief.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 of them reached this machine, whose receive buffer overflowed.</source>
        <translation>%1 davon erreichten diesen Rechner, dessen Empfangspuffer überlief.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Of %1 datagrams it isn&apos;t known.</source>
        <translation>Bei %1 Datagrammen ist es nicht bekannt.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This machine sent only %1 of %2.</source>
        <translation>Dieser Rechner sendete nur %1 von %2.</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1 of multicast: a switch without MLD snooping sends it out of every port, also to slow and wireless ones.</source>
        <translation>%1 Multicast: ein Switch ohne MLD-Snooping sendet ihn aus jedem Port, auch aus langsamen und ins WLAN.</translation>
    </message>
</context>
<context>
    <name>Sixcast::Suggestion</name>
    <message>
        <location filename="../../core/base/suggestion.cpp" line="+71"/>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineModel</name>
    <message>
        <location filename="../../widgets/compare/timelinemodel.cpp" line="+32"/>
        <source>%1 (%2)</source>
        <comment>role (host name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+115"/>
        <source>Requester&apos;s clock</source>
        <translation>Uhr des Anfragers</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>On the other side</source>
        <translation>Auf der anderen Seite</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>never arrived</source>
        <translation>kam nie an</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not seen leaving</source>
        <translation>Abgang nicht gesehen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived after %1</source>
        <translation>kam nach %1 an</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent %1 before</source>
        <translation>%1 vorher gesendet</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineStrip</name>
    <message>
        <location filename="../../widgets/findings/timelinestrip.cpp" line="+55"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Sixcast::TimelineText</name>
    <message>
        <location filename="../../core/report/timelinetext.cpp" line="+78"/>
        <source>nothing sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>heard</source>
        <translation>gehört</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 to %2: %3</source>
        <comment>times, state</comment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%1 to %2: %3, %4 of %n HELLO(s)</source>
        <comment>times, state, number</comment>
        <translation>
            <numerusform>%1 bis %2: %3, %4 von %n HELLO</numerusform>
            <numerusform>%1 bis %2: %3, %4 von %n HELLOs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>from %1 for %2</source>
        <comment>a time of day, a duration</comment>
        <translation>ab %1 für %2</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>and %n more time(s)</source>
        <translation>
            <numerusform>und noch %n Mal</numerusform>
            <numerusform>und noch %n Male</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>None of the first %1 HELLOs was answered, and each of the %2 since %3 was: what stood in the way is gone.</source>
        <translation>Keiner der ersten %1 HELLOs wurde beantwortet, und jeder der %2 seit %3: Was im Weg stand, ist weg.</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>In steps of %1: %2 answered, %3 in part, %4 lost.</source>
        <translation>In Schritten von %1: %2 beantwortet, %3 teilweise, %4 verloren.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In steps of %1: %2 heard, %3 in part, %4 lost.</source>
        <translation>In Schritten von %1: %2 gehört, %3 teilweise, %4 verloren.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 Silent %2.</source>
        <comment>a sentence, times</comment>
        <translation>%1 Stumm %2.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Timeline, a mark for %1 (%2):</source>
        <comment>a duration, the marks</comment>
        <translation>Zeitleiste, ein Zeichen für %1 (%2):</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>silent %1: %n HELLO(s) lost</source>
        <comment>times</comment>
        <translation>
            <numerusform>stumm %1: %n HELLO verloren</numerusform>
            <numerusform>stumm %1: %n HELLOs verloren</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the listener joined again at %1: heard after %2</source>
        <comment>a time of day, a duration</comment>
        <translation>der Listener trat um %1 erneut bei: gehört nach %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the listener joined again at %1: to no avail</source>
        <comment>a time of day</comment>
        <translation>der Listener trat um %1 erneut bei: vergeblich</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceBar</name>
    <message>
        <location filename="../../widgets/trace/tracebar.cpp" line="+37"/>
        <source>Clock</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Date and UTC</source>
        <translation>Datum und UTC</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since start</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since previous</source>
        <translation>Seit der vorigen Zeile</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Since marked row</source>
        <translation>Seit der gemerkten Zeile</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Show HELLOs and WELCOMEs, sent and received</source>
        <translation>HELLOs und WELCOMEs zeigen, gesendet und empfangen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show socket operations: options, bind, join, states</source>
        <translation>Socket-Aufrufe zeigen: Optionen, Bind, Beitritt, Zustände</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show notes, warnings, errors and findings</source>
        <translation>Hinweise, Warnungen, Fehler und Befunde zeigen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show beacons, control HELLOs, probes, facts and counters; files hold them always</source>
        <translation>Baken, Kontroll-HELLOs, Sonden, Angaben und Zähler zeigen; Dateien enthalten sie immer</translation>
    </message>
    <message>
        <location line="+44"/>
        <source>Only matches</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show only matching rows; off: keep all rows, F3 goes to the next match</source>
        <translation>Nur passende Zeilen zeigen; aus: alle Zeilen behalten, F3 geht zum nächsten Treffer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show or hide the rows of an interface</source>
        <translation>Die Zeilen einer Schnittstelle ein- oder ausblenden</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+134"/>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <location line="-134"/>
        <source>Stay at the end while rows arrive (End)</source>
        <translation>Am Ende bleiben, während Zeilen ankommen (Ende)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How the time of a row is counted</source>
        <translation>Wie die Zeit einer Zeile zählt</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filter: words, address, payload, errno</source>
        <translation>Filter: Wörter, Adresse, Nutzdaten, errno</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Shows the rows that contain this text in any field</source>
        <translation>Zeigt die Zeilen, die diesen Text in irgendeinem Feld enthalten</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <location line="+95"/>
        <location line="+14"/>
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location line="-13"/>
        <source>%1 of %2</source>
        <comment>12 of 340 rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1, %2 dropped</source>
        <comment>12 of 340, 1000 dropped</comment>
        <translation>%1, %2 verworfen</translation>
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
        <translation>Alle Schnittstellen</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location line="+98"/>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceCompare</name>
    <message>
        <location filename="../../core/compare/comparetext.cpp" line="+26"/>
        <source>an unknown number</source>
        <translation>eine unbekannte Zahl</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>an unknown group</source>
        <translation>eine unbekannte Gruppe</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the listener</source>
        <translation>der Listener</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the requester</source>
        <translation>der Anfrager</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 sent %2 HELLOs, %3 heard %4 and sent %5 WELCOMEs, %1 got %6.</source>
        <translation>HELLOs: %1 sendete %2, %3 hörte %4. WELCOMEs: %3 sendete %5, %1 bekam %6.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Lost on the way out: HELLO %1.</source>
        <translation>Auf dem Hinweg verloren: HELLO %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lost on the way back: WELCOME %1.</source>
        <translation>Auf dem Rückweg verloren: WELCOME %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plain datagrams carry no number: which ones were lost is a guess by time.</source>
        <translation>Einfache Datagramme tragen keine Nummer: welche verloren gingen, ist nach der Zeit geschätzt.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 sent %2 HELLOs and %3 were answered. There is no trace of the listener: whether the rest was lost on the way out or on the way back can&apos;t be known.</source>
        <translation>%1 sendete %2 HELLOs, %3 wurden beantwortet. Vom Listener gibt es keinen Mitschnitt: ob der Rest auf dem Hin- oder Rückweg verloren ging, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 heard %2 HELLOs and sent %3 WELCOMEs. There is no trace of the requester: what it sent before, and whether the answers arrived, can&apos;t be known.</source>
        <translation>%1 hörte %2 HELLOs und sendete %3 WELCOMEs. Vom Anfrager gibt es keinen Mitschnitt: was er vorher sendete, und ob die Antworten ankamen, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The two did not run at the same time: %1 from %2 to %3, %4 from %5 to %6. Either these traces don&apos;t belong together, or one clock is wrong.</source>
        <translation>Die beiden liefen nicht zur selben Zeit: %1 von %2 bis %3, %4 von %5 bis %6. Entweder gehören diese Mitschnitte nicht zusammen, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 heard %2 of the %3 HELLOs of %4 and did not answer.</source>
        <translation>%1 hörte %2 der %3 HELLOs von %4 und antwortete nicht.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It wrote: %1</source>
        <translation>Dort steht: %1</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>It works: %1 of %2 HELLOs of %3 were answered.</source>
        <translation>Es funktioniert: %1 von %2 HELLOs von %3 wurden beantwortet.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 sent %2 HELLOs, %3 heard none: lost between the machines, or by the firewall of one of them.</source>
        <translation>%1 sendete %2 HELLOs, %3 hörte keines: zwischen den Rechnern verloren, oder durch die Firewall eines der beiden.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 heard %2 HELLOs and sent %3 WELCOMEs, %4 got none: lost on the way back.</source>
        <translation>%1 hörte %2 HELLOs und sendete %3 WELCOMEs, %4 bekam keines: auf dem Rückweg verloren.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 heard %2 HELLOs, but its system refused to send the WELCOMEs: %3.</source>
        <translation>%1 hörte %2 HELLOs, aber das System dort verweigerte das Senden der WELCOMEs: %3.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The system of %1 refused to send the HELLOs: %2.</source>
        <translation>Das System von %1 verweigerte das Senden der HELLOs: %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 was not listening yet, or no longer, when %2 sent what was lost.</source>
        <translation>%1 lauschte noch nicht oder nicht mehr, als %2 sendete, was verloren ging.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 never joined the group; %2 sent %3 HELLOs.</source>
        <translation>%1 trat der Gruppe nie bei; %2 sendete %3 HELLOs.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The groups differ: %1 listens to %2, %3 sends to %4.</source>
        <translation>Die Gruppen sind verschieden: %1 lauscht auf %2, %3 sendet an %4.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The ports differ: %1 listens on %2, %3 sends to %4.</source>
        <translation>Die Ports sind verschieden: %1 lauscht auf %2, %3 sendet an %4.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Both traces are of the same role: it takes a listener&apos;s and a requester&apos;s to compare.</source>
        <translation>Beide Mitschnitte sind von derselben Rolle: zum Vergleichen braucht es einen vom Listener und einen vom Anfrager.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 sent no HELLO to a group: there is nothing to compare.</source>
        <translation>%1 sendete kein HELLO an eine Gruppe: es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1&apos;s trace holds %2 datagrams more than are compared.</source>
        <translation>Der Mitschnitt von %1 enthält %2 Datagramme mehr, als verglichen werden.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>The listener&apos;s clock is %1 s off the requester&apos;s (to %2, from %3 exchanges).</source>
        <translation>Die Uhr des Listeners weicht um %1 s von der des Anfragers ab (auf %2, aus %3 Austauschen).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The listener&apos;s clock is about %1 s off the requester&apos;s: datagrams came through one way only, and what that way took is not known (they differ by %2, from %3 datagrams).</source>
        <translation>Die Uhr des Listeners weicht um etwa %1 s von der des Anfragers ab: Datagramme kamen nur in einer Richtung durch, und wie lange dieser Weg dauerte, ist nicht bekannt (Unterschied %2, aus %3 Datagrammen).</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No datagram came through: both clocks are taken to be right, and how far they are off can&apos;t be known.</source>
        <translation>Kein Datagramm kam durch: beide Uhren gelten als richtig; wie weit sie abweichen, ist nicht zu erkennen.</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceDetail</name>
    <message>
        <location filename="../../widgets/trace/tracedetail.cpp" line="+32"/>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1, index %2</source>
        <translation>%1, Index %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit as it arrived</source>
        <translation>Hop-Limit bei der Ankunft</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Details of the row</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Select a row: every field, the payload as text and in hexadecimal, and what an error means</source>
        <translation>Eine Zeile auswählen: jedes Feld, die Nutzdaten als Text und hexadezimal, und was ein Fehler bedeutet</translation>
    </message>
    <message numerus="yes">
        <location line="+76"/>
        <source>Payload, %n byte(s)</source>
        <translation>
            <numerusform>Nutzdaten, %n Byte</numerusform>
            <numerusform>Nutzdaten, %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceFile</name>
    <message>
        <location filename="../../core/trace/atomicfile.cpp" line="+40"/>
        <source>Could not write %1: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../core/trace/traceencoder.cpp" line="+64"/>
        <source>%1 has none of the suffixes .sixcast, .log, .txt, .csv, .pcapng, .html.</source>
        <translation>%1 hat keine der Endungen .sixcast, .log, .txt, .csv, .pcapng, .html.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Sixcast trace</source>
        <translation>Sixcast-Mitschnitt</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Packet capture (pcapng)</source>
        <translation>Paketmitschnitt (pcapng)</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Report (HTML)</source>
        <translation>Bericht (HTML)</translation>
    </message>
    <message>
        <location filename="../../core/trace/regularfile.cpp" line="+31"/>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../../core/trace/tracestream.cpp" line="+101"/>
        <source>The line is too short.</source>
        <translation>Die Zeile ist zu kurz.</translation>
    </message>
    <message>
        <location line="-45"/>
        <source>Could not read %1: %2</source>
        <translation>%1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <location line="+18"/>
        <location line="+8"/>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <location filename="../../core/trace/tracefilesource.cpp" line="+139"/>
        <source>Line %1 of the file can&apos;t be read: %2</source>
        <translation>Zeile %1 der Datei ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceHtml</name>
    <message>
        <location filename="../../core/trace/tracehtml.cpp" line="+190"/>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sixcast trace</source>
        <translation>Sixcast-Mitschnitt</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Trace</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceJson</name>
    <message>
        <location filename="../../core/trace/tracejsondecode.cpp" line="+154"/>
        <source>The line is too long (%1 bytes).</source>
        <translation>Die Zeile ist zu lang (%1 Bytes).</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The line is not a JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location line="+289"/>
        <location line="+31"/>
        <source>&quot;%1&quot; is missing or has a wrong value.</source>
        <translation>„%1“ fehlt oder hat einen falschen Wert.</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>This is not a Sixcast trace.</source>
        <translation>Das ist kein Sixcast-Mitschnitt.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The trace has format version %1; this program reads version %2.</source>
        <translation>Der Mitschnitt hat die Formatversion %1; dieses Programm liest Version %2.</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceModel</name>
    <message>
        <location filename="../../widgets/trace/tracemodel.cpp" line="+372"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Peer or group</source>
        <translation>Gegenstelle oder Gruppe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hop limit</source>
        <translation>Hop-Limit</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <location line="+212"/>
        <source>%n older row(s) dropped to limit memory use</source>
        <translation>
            <numerusform>%n ältere Zeile verworfen, um den Speicher zu begrenzen</numerusform>
            <numerusform>%n ältere Zeilen verworfen, um den Speicher zu begrenzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceRecorder</name>
    <message>
        <location filename="../../core/trace/tracerecorder.cpp" line="+48"/>
        <source>A recording is running already.</source>
        <translation>Eine Aufzeichnung läuft bereits.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>the recording has reached its limit of %1 MiB</source>
        <translation>der Mitschnitt hat seine Grenze von %1 MiB erreicht</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>less than %1 % of the disk is free</source>
        <translation>weniger als %1 % des Datenträgers sind frei</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Recording ended, the run goes on: %1.</source>
        <translation>Mitschnitt beendet, der Lauf geht weiter: %1.</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceSaving</name>
    <message>
        <location filename="../../widgets/trace/tracesaving.cpp" line="+59"/>
        <source>Save trace</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Record to file</source>
        <translation>In Datei aufzeichnen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Recording to %1</source>
        <translation>Aufzeichnung in %1</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>Recorded %n row(s) to %1</source>
        <translation>
            <numerusform>%n Zeile in %1 aufgezeichnet</numerusform>
            <numerusform>%n Zeilen in %1 aufgezeichnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceTable</name>
    <message>
        <location filename="../../widgets/trace/tracetable.cpp" line="+73"/>
        <source>Trace</source>
        <translation>Mitschnitt</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceTabs</name>
    <message>
        <location filename="../../widgets/tracetabs.cpp" line="+58"/>
        <source>Opened, read-only: %1 on %2, %3 UTC (%4)</source>
        <translation>Nur zum Lesen geöffnet: %1 auf %2, %3 UTC (%4)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Opened packet capture (%1)</source>
        <translation>Paketmitschnitt geöffnet (%1)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opened packet capture of %1 UTC (%2)</source>
        <translation>Paketmitschnitt vom %1 UTC geöffnet (%2)</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <location line="+75"/>
        <source>Nothing in this capture has to do with multicast</source>
        <translation>Nichts in diesem Paketmitschnitt hat mit Multicast zu tun</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This trace has no rows</source>
        <translation>Dieser Mitschnitt hat keine Zeilen</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>There is nothing to compare with yet: run first, or open this machine&apos;s trace</source>
        <translation>Noch gibt es nichts zum Vergleichen: erst einen Lauf starten oder den Mitschnitt dieses Rechners öffnen</translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>Comparing %n trace(s)...</source>
        <translation>
            <numerusform>Vergleiche %n Mitschnitt ...</numerusform>
            <numerusform>Vergleiche %n Mitschnitte ...</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Comparing with %1...</source>
        <translation>Vergleich mit %1 …</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Compared: %1</source>
        <translation>Verglichen: %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who hears whom</source>
        <translation>Wer wen hört</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceText</name>
    <message>
        <location filename="../../core/trace/tracetext.cpp" line="+39"/>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sent %1 to %2</source>
        <translation>%1 gesendet an %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>could not send %1 to %2</source>
        <translation>Senden von %1 an %2 gelang nicht</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received %1 from %2</source>
        <translation>%1 empfangen von %2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>received %1 from %2 for %3</source>
        <translation>%1 empfangen von %2 für %3</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, hop limit %1</source>
        <translation>, Hop-Limit %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source> on %1</source>
        <translation> auf %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>... (+%1 bytes)</source>
        <translation>… (+%1 Bytes)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 an %3</translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceView</name>
    <message>
        <location filename="../../widgets/trace/traceview.cpp" line="+100"/>
        <source>Type what to find, then press F3</source>
        <translation>Suchtext eingeben, dann F3 drücken</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>No row contains &quot;%1&quot;</source>
        <translation>Keine Zeile enthält „%1“</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Continued from the top</source>
        <translation>Von oben fortgesetzt</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Continued from the end</source>
        <translation>Vom Ende fortgesetzt</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No row is marked</source>
        <translation>Keine Zeile ist gemerkt</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>No row passes the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Too many rows for the clipboard; save the trace instead</source>
        <translation>Zu viele Zeilen für die Zwischenablage; stattdessen den Mitschnitt speichern</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sixcast::TraceWords</name>
    <message>
        <location filename="../../widgets/trace/tracewords.cpp" line="+24"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>out</source>
        <translation>hinaus</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>in</source>
        <translation>herein</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>requester</source>
        <translation>Anfrager</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>capture</source>
        <translation>Paketmitschnitt</translation>
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
        <translation>Begr&amp;ündung</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Time passed</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Copy fi&amp;x</source>
        <translation>Abhil&amp;fe kopieren</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Shows the evidence for this cause</source>
        <translation>Zeigt die Belege für diese Ursache</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Copies the commands that fix the most likely cause</source>
        <translation>Kopiert die Befehle, die die wahrscheinlichste Ursache beheben</translation>
    </message>
    <message>
        <location line="+125"/>
        <location line="+20"/>
        <source>Opening the socket and joining the group</source>
        <translation>Socket wird geöffnet, Beitritt zur Gruppe</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Listening</source>
        <translation>Lauscht</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending HELLOs</source>
        <translation>Sendet HELLOs</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting for answers</source>
        <translation>Wartet auf Antworten</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Looking for the cause</source>
        <translation>Sucht die Ursache</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Listening, nothing heard yet; %1 s left</source>
        <translation>Lauscht, noch nichts gehört; noch %1 s</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Listening: %n HELLO(s) heard; %1 s left</source>
        <translation>
            <numerusform>Lauscht: %n HELLO gehört; noch %1 s</numerusform>
            <numerusform>Lauscht: %n HELLOs gehört; noch %1 s</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Listening, nothing heard yet. Now press Start with Request on the other machine</source>
        <translation>Lauscht, noch nichts gehört. Jetzt auf dem anderen Rechner mit Anfragen Start drücken</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Listening: %n HELLO(s) heard</source>
        <translation>
            <numerusform>Lauscht: %n HELLO gehört</numerusform>
            <numerusform>Lauscht: %n HELLOs gehört</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sending HELLO %1 of %2, %3 answered so far</source>
        <translation>Sendet HELLO %1 von %2, bisher %3 beantwortet</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Waiting: %1 of %2 HELLOs answered so far, %3 s left</source>
        <translation>Wartet: bisher %1 von %2 HELLOs beantwortet, noch %3 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Looking for the cause: %1 of %2 checks, %3 s left</source>
        <translation>Sucht die Ursache: %1 von %2 Prüfungen, noch %3 s</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Looking for the cause, %1 s left</source>
        <translation>Suche nach der Ursache, noch %1 s</translation>
    </message>
</context>
<context>
    <name>Sixcast::WindowArguments</name>
    <message>
        <location filename="../../app/windowarguments.cpp" line="+67"/>
        <source>Finds out why IPv6 multicast isn&apos;t reaching another machine.</source>
        <translation>Findet heraus, warum IPv6-Multicast einen anderen Rechner nicht erreicht.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Start with the role Listen.</source>
        <translation>Mit der Rolle Lauschen starten.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Start with the role Request.</source>
        <translation>Mit der Rolle Anfragen starten.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Saved traces (.sixcast), packet captures (.pcap, .pcapng) and profiles (.json) to open.</source>
        <translation>Gespeicherte Mitschnitte (.sixcast), Paketmitschnitte (.pcap, .pcapng) und Profile (.json) zum Öffnen.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Listen and Request can&apos;t both be chosen.</source>
        <translation>Lauschen und Anfragen schließen einander aus.</translation>
    </message>
</context>
</TS>
