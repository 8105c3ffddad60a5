# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later

_sixcast() {
    local current=${COMP_WORDS[COMP_CWORD]}
    case $current in
        -*) mapfile -t COMPREPLY < <(compgen -W "--listen --request --help --version" -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -f -X '!*.sixcast' -- "$current") ;;
    esac
}
complete -o filenames -F _sixcast sixcast
