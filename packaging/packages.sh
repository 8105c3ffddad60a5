# shellcheck shell=bash disable=SC2034  # the lists are read by their names
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a machine needs to build, run and test Sixcast, by package manager. Sourced by run, test and check.
# No bash beyond 3.2 here, in run and in test: that is what macOS has.
# need_packages GROUP...  installs what is missing with apt; elsewhere it names what is missing and stops.

# build: compiler, CMake, Ninja, Qt. run: what the window loads at run time.
# test: namespaces and firewalls (net, lab), an X server driven by accessible names (gui), validators.
# peers: programs that packaging/bench compares with, as far as they can be had.
# windows: what packaging/windows cross compiles with; wine: what it tries the result with.
# format: the version of clang-format that tst_format knows; only .ci/run asks for it, on Debian 12.
# package: what packaging/package needs on top. check: what packaging/check needs besides, more validators.
APT_build="cmake ninja-build g++ qt6-base-dev qt6-l10n-tools qt6-tools-dev"
APT_run="libqt6svg6 qt6-translations-l10n"
APT_test="appstream at-spi2-core dbus desktop-file-utils fonts-dejavu-core fonts-noto-cjk
    gir1.2-atspi-2.0 git imagemagick iproute2 iptables libglib2.0-bin libxml2-utils mandoc nftables
    openbox openssh-client openssh-server procps python3 python3-gi shared-mime-info shellcheck
    strace tcpdump tshark util-linux x11-utils xauth xdotool xvfb"
APT_package="dpkg-dev file rpm xz-utils"
APT_peers="glogg iperf packetsender ripgrep x11-xserver-utils"
APT_format="clang-format-14"
APT_windows="g++-mingw-w64-x86-64-posix mingw-w64-tools dpkg-dev xz-utils zip"
APT_wine="wine wine64"
APT_check="fish lintian man-db rpmlint zsh"

DNF_build="cmake ninja-build gcc-c++ qt6-qtbase-devel qt6-linguist qt6-qttools-devel"
DNF_run="qt6-qtsvg qt6-qttranslations"
DNF_test="appstream at-spi2-core dbus-daemon desktop-file-utils dejavu-sans-fonts
    google-noto-sans-cjk-fonts git ImageMagick iproute iproute-tc iptables-nft glib2 libxml2
    mandoc nftables openbox openssh-clients openssh-server procps-ng python3 python3-gobject
    shared-mime-info ShellCheck strace tcpdump wireshark-cli util-linux xprop xorg-x11-xauth xdotool xorg-x11-server-Xvfb libasan libubsan"
DNF_package="dpkg-dev file rpm-build xz"
DNF_check="fish man-db rpmlint zsh"

PACMAN_build="cmake ninja gcc qt6-base qt6-tools"
PACMAN_run="qt6-svg qt6-translations"
PACMAN_test="appstream at-spi2-core dbus desktop-file-utils ttf-dejavu noto-fonts-cjk git imagemagick
    iproute2 iptables-nft glib2 libxml2 mandoc nftables openbox openssh procps-ng python
    python-gobject shared-mime-info shellcheck strace tcpdump wireshark-cli util-linux xorg-xprop xorg-xauth
    xdotool xorg-server-xvfb"
PACMAN_package="dpkg file rpm-tools xz"
PACMAN_check="fish man-db zsh"

ZYPPER_build="cmake ninja gcc-c++ qt6-base-devel qt6-tools-devel qt6-linguist-devel"
ZYPPER_run="libQt6Svg6 qt6-translations"
ZYPPER_test="AppStream at-spi2-core dbus-1-daemon desktop-file-utils dejavu-fonts google-noto-sans-cjk-fonts
    git ImageMagick iproute2 iptables glib2-tools libxml2-tools mandoc nftables openbox
    openssh procps python3 python3-gobject shared-mime-info ShellCheck strace tcpdump wireshark
    util-linux xprop xauth xdotool xorg-x11-server-Xvfb typelib-1_0-Atspi-2_0"
ZYPPER_package="dpkg file rpm-build xz"
ZYPPER_check="fish man rpmlint zsh"
# The tests of the labels net, gui and lab need Linux; elsewhere the build and the unit tests remain.
BREW_build="cmake ninja qt"
BREW_run=""
BREW_test="git libxml2 mandoc python3 shellcheck"
BREW_package=""
BREW_check=""

have() { command -v "$1" >/dev/null 2>&1; }

say() { printf '%s\n' "sixcast: $*"; }

fail() {
    printf '%s\n' "sixcast: $*" >&2
    exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif have sudo; then
        sudo "$@"
    else
        fail "installing packages needs root, and there is no sudo; run as root: $*"
    fi
}

package_manager() {
    local manager
    for manager in apt-get dnf pacman zypper brew; do
        if have "$manager"; then
            printf '%s\n' "$manager"
            return
        fi
    done
}

# Prints those of the given packages that are not installed, one a line.
missing_packages() {
    local manager=$1 package
    shift
    for package in "$@"; do
        case $manager in
            apt-get) [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ;;
            dnf | zypper) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
            pacman) pacman -Qq "$package" >/dev/null 2>&1 ;;
            brew) brew list --formula "$package" >/dev/null 2>&1 ;;
        esac || printf '%s\n' "$package"
    done
}

# All packages of the given groups for a package manager, on one line.
wanted_packages() {
    local list group
    case $1 in
        apt-get) list=APT ;;
        *) list=$(printf '%s' "$1" | tr '[:lower:]' '[:upper:]') ;;
    esac
    shift
    for group in "$@"; do
        group=${list}_$group
        printf '%s ' "${!group}"
    done
}

# Debian's ssh server would serve as soon as it is installed; the tests only want to have the program.
keep_sshd_off() {
    case " $* " in *' openssh-server '*) ;; *) return 0 ;; esac
    say "installing openssh-server for its program alone: /etc/ssh/sshd_not_to_be_run keeps it from starting"
    as_root mkdir -p /etc/ssh
    as_root touch /etc/ssh/sshd_not_to_be_run
}

apt_install() {
    say "installing $*"
    keep_sshd_off "$@"
    local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    local output
    # Lists that were never fetched, or that name versions which the mirror no longer has, fail
    # the first try; fresh lists and a second try mend both.
    output=$(as_root "${apt[@]}" install -y --no-install-recommends "$@" </dev/null 2>&1) && return
    say "fetching the package lists first"
    as_root "${apt[@]}" update </dev/null >/dev/null || say "apt-get update had errors; trying all the same"
    output=$(as_root "${apt[@]}" install -y --no-install-recommends "$@" </dev/null 2>&1) && return
    printf '%s\n' "$output" | tail -n 40 >&2
    return 1
}

# shellcheck disable=SC2086  # lists of words
need_packages() {
    local manager wanted missing
    manager=$(package_manager)
    if [ -z "$manager" ]; then
        have cmake && have ninja && have c++ && return
        fail "no known package manager; install a C++20 compiler, CMake 3.25, Ninja and Qt 6.4 by hand"
    fi
    wanted=$(wanted_packages "$manager" "$@")
    missing=$(missing_packages "$manager" $wanted | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    case $manager in
        apt-get) apt_install $missing || fail "could not install: $missing" ;;
        dnf) fail "missing packages; run: sudo dnf install $missing" ;;
        pacman) fail "missing packages; run: sudo pacman -S --needed $missing" ;;
        zypper) fail "missing packages; run: sudo zypper install $missing" ;;
        brew) fail "missing packages; run: brew install $missing" ;;
    esac
}

# Installs what can be had of the given groups; without the rest one can do. Only apt is asked.
try_packages() {
    local package
    [ "$(package_manager)" = apt-get ] || return 0
    # shellcheck disable=SC2046  # lists of words
    for package in $(missing_packages apt-get $(wanted_packages apt-get "$@")); do
        apt_install "$package" 2>/dev/null || say "$package can't be had here"
    done
}

# Sets rooted=(COMMAND...) to what makes a command root in namespaces of its own; empty for root, who is that already.
# False: the system forbids it.
namespace_root() {
    rooted=()
    if [ "$(id -u)" = 0 ] || [ "$(uname)" != Linux ]; then
        return 0
    fi
    # shellcheck disable=SC2016  # "$@" is for the inner shell
    rooted=(unshare --user --map-root-user --net --mount
        sh -c 'mount -t tmpfs tmpfs /run && ip link set lo up && exec "$@"' sh)
    "${rooted[@]}" true
}

# Configures and builds a preset. Quiet unless something is compiled or fails.
build_preset() {
    local preset=$1 log="build/$1/build.log"
    shift
    mkdir -p "build/$preset"
    if ! cmake --preset "$preset" >"build/$preset/configure.log" 2>&1; then
        cat "build/$preset/configure.log" >&2
        fail "the configuration failed"
    fi
    local plan
    plan=$(cmake --build --preset "$preset" -- -n "$@" 2>/dev/null || true)
    case $plan in
        *'no work to do'*) ;;
        *) say "building (preset $preset; all output in $log)" ;;
    esac
    if ! cmake --build --preset "$preset" -- "$@" >"$log" 2>&1; then
        # Ninja prints the whole command of a failed step; the compiler's own words matter.
        grep -vE '^\[[0-9]+/[0-9]+\]|^([^ ]*ccache )?/[^ ]*(c\+\+|g\+\+|clang) ' "$log" | tail -n 100 >&2
        fail "the build failed"
    fi
}
