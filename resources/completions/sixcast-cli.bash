# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later

_sixcast_cli_interfaces() {
    local path
    for path in /sys/class/net/*; do
        [ -d "$path" ] && printf '%s\n' "${path##*/}"
    done
    printf 'all\n'
}

_sixcast_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
        -n | --interface | --network-interface)
            mapfile -t COMPREPLY < <(compgen -W "$(_sixcast_cli_interfaces)" -- "$current")
            return
            ;;
        --as)
            mapfile -t COMPREPLY < <(compgen -W "listen request" -- "$current")
            return
            ;;
        --engine)
            mapfile -t COMPREPLY < <(compgen -W "native qt" -- "$current")
            return
            ;;
        --debug-feature)
            mapfile -t COMPREPLY < <(compgen -W "ipv6.multicast.server ipv6.multicast.client" -- "$current")
            return
            ;;
        --trace | compare)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        -A | --group | --multicast-address | -P | --port | --multicast-port | --hop-limit | --discovery-ttl | --source | \
            --source-address | --source-port | --peer | --count | --interval | --timeout | --for | \
            --answers-per-second | --answers-per-requester)
            return
            ;;
    esac
    case $current in
        -*)
            mapfile -t COMPREPLY < <(compgen -W "--group -A --multicast-address --port -P --multicast-port
                --interface -n --network-interface --hop-limit --discovery-ttl --source --source-address
                --source-port --peer --count --interval --timeout --for --answers-per-second
                --answers-per-requester --plain --no-probes --quiet --with-rights --as --engine --debug-feature --json
                --verbose -v --trace --hide-names --help -h --version" -- "$current")
            ;;
        *)
            if [ "$COMP_CWORD" -eq 1 ]; then
                mapfile -t COMPREPLY < <(compgen -W "listen request try check compare interfaces explain" -- "$current")
            elif [ "${COMP_WORDS[1]}" = compare ]; then
                mapfile -t COMPREPLY < <(compgen -f -- "$current")
            fi
            ;;
    esac
}
complete -F _sixcast_cli sixcast-cli
