# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/commandline-docs: change the program, then run that.

_sixcast_cli_interfaces() {
    local path
    for path in /sys/class/net/*; do
        [ -d "$path" ] && printf '%s\n' "${path##*/}"
    done
    printf 'all\n'
}

# What a command takes; without a command everything, because FLoM's calls have none.
_sixcast_cli_options() {
    local words
    case $1 in
        listen)
            words="--group -A --multicast-address --port -P --multicast-port --interface -n
                --network-interface --hop-limit --discovery-ttl --source --exclude-source --count
                --for --receive-buffer --answers-per-second --answers-per-requester --plain --quiet
                --engine --with-rights --groups --expect --verbose -v --trace --trace-limit
                --hide-names --json --help -h --version"
            ;;
        request)
            words="--group -A --multicast-address --port -P --multicast-port --interface -n
                --network-interface --hop-limit --discovery-ttl --source-address --source-port
                --peer --count --interval --timeout --for --rate --size --plain --no-probes --quiet
                --engine --with-rights --groups --expect --verbose -v --trace --trace-limit
                --hide-names --json --help -h --version"
            ;;
        try)
            words="--group -A --multicast-address --port -P --multicast-port --interface -n
                --network-interface --hop-limit --discovery-ttl --source --exclude-source
                --source-address --source-port --peer --count --interval --timeout --for --rate
                --size --receive-buffer --answers-per-second --answers-per-requester --plain
                --no-probes --quiet --engine --with-rights --verbose -v --trace --trace-limit
                --hide-names --json --help -h --version"
            ;;
        check)
            words="--group -A --multicast-address --port -P --multicast-port --interface -n
                --network-interface --hop-limit --discovery-ttl --source --exclude-source
                --source-address --peer --as --engine --with-rights --verbose -v --trace
                --trace-limit --hide-names --json --help -h --version"
            ;;
        nearby)
            words="--interface -n --network-interface --for --hide-names --json --help -h --version"
            ;;
        compare)
            words="--flow --sender --html --hide-names --json --help -h --version"
            ;;
        inspect)
            words="--hide-names --json --help -h --version"
            ;;
        interfaces)
            words="--hide-names --json --help -h --version"
            ;;
        explain)
            words="--hide-names --json --help -h --version"
            ;;
        help)
            words="--help -h --version"
            ;;
        *)
            words="--group -A --multicast-address --port -P --multicast-port --interface -n
                --network-interface --hop-limit --discovery-ttl --source --exclude-source
                --source-address --source-port --peer --count --interval --timeout --for --rate
                --size --receive-buffer --answers-per-second --answers-per-requester --plain
                --no-probes --quiet --as --engine --with-rights --groups --expect --flow --sender
                --html --verbose -v --trace --trace-limit --hide-names --json --help -h --version
                --debug-feature"
            ;;
    esac
    printf '%s\n' "$words"
}

_sixcast_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} words=
    COMPREPLY=()
    case $previous in
        --interface | -n | --network-interface)
            words=$(_sixcast_cli_interfaces)
            ;;
        --groups | --expect | --html | --trace)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --as)
            words="listen request"
            ;;
        --engine)
            words="automatic native qt"
            ;;
        --sender)
            words="first second"
            ;;
        --debug-feature)
            words="ipv6.multicast.server ipv6.multicast.client"
            ;;
        --group | -A | --multicast-address | --port | -P | --multicast-port | --hop-limit | \
            --discovery-ttl | --source | --exclude-source | --source-address | --source-port | \
            --peer | --count | --interval | --timeout | --for | --rate | --size | --receive-buffer | \
            --answers-per-second | --answers-per-requester | --flow | --trace-limit)
            return
            ;;
    esac
    if [ -z "$words" ]; then
        case $current in
            -*)
                words=$(_sixcast_cli_options "${COMP_WORDS[1]}")
                ;;
            *)
                if [ "$COMP_CWORD" -eq 1 ]; then
                    words="listen request try check nearby compare inspect interfaces explain help"
                else
                    case ${COMP_WORDS[1]} in
                        compare | inspect)
                            mapfile -t COMPREPLY < <(compgen -f -- "$current")
                            return
                            ;;
                        help)
                            words="listen request try check nearby compare inspect interfaces explain help"
                            ;;
                    esac
                fi
                ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _sixcast_cli sixcast-cli
