# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CPack: DEB and RPM, two packages each.

set(CPACK_PACKAGE_NAME sixcast)
set(CPACK_PACKAGE_VENDOR "The Sixcast developers")
set(CPACK_PACKAGE_CONTACT "The Sixcast developers <sixcast@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/sixcast/sixcast")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each component has its own
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Sixcast)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL cli)
if(TARGET sixcast)
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
# RPM keeps the age of each file: a checkout's must not show.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/SixcastAge.cmake")

set(story "One machine listens on a multicast group, another one asks. Every network
operation is shown in a trace, and every run ends in a verdict: it works, or
this is what went wrong, on this evidence.")
set(CPACK_COMPONENT_CLI_DESCRIPTION "find out why IPv6 multicast does not arrive (command line)\n${story}
.
This package holds the command line, for servers, scripts and remote shells.
It needs no graphical library.")
set(CPACK_COMPONENT_WINDOW_DESCRIPTION "find out why IPv6 multicast does not arrive (window)\n${story}
.
This package holds the window for the desktop.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME sixcast-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_CONTROL_EXTRA "${PROJECT_SOURCE_DIR}/packaging/debian/conffiles")
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME sixcast)
set(CPACK_DEBIAN_WINDOW_PACKAGE_DEPENDS "sixcast-cli (= ${PROJECT_VERSION})")
# dpkg-shlibdeps can't see what Qt loads at run time.
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_WINDOW_PACKAGE_SUGGESTS qt6-wayland)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_CLI_PACKAGE_NAME sixcast-cli)
set(CPACK_RPM_CLI_PACKAGE_SUMMARY "Find out why IPv6 multicast does not arrive (command line)")
set(CPACK_RPM_CLI_USER_FILELIST "%config(noreplace) /etc/ufw/applications.d/sixcast")
set(CPACK_RPM_WINDOW_PACKAGE_NAME sixcast)
set(CPACK_RPM_WINDOW_PACKAGE_SUMMARY "Find out why IPv6 multicast does not arrive (window)")
set(CPACK_RPM_WINDOW_PACKAGE_REQUIRES "sixcast-cli = ${PROJECT_VERSION}")
# Folders of the system belong to other packages; the same sources give the same bytes.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc /etc/ufw /etc/ufw/applications.d /usr/lib/firewalld /usr/lib/firewalld/services
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/doc
    /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/man /usr/share/man/man1 /usr/share/icons /usr/share/icons/hicolor)
foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

include(CPack)
