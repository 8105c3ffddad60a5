# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c sixcast -l listen -d "begin with the role Listen"
complete -c sixcast -l request -d "begin with the role Request"
complete -c sixcast -s h -l help -d "show all options"
complete -c sixcast -s v -l version -d "show the version"
