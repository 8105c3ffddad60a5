# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sixcast_add_translations(TARGET): puts the catalogues of resources/i18n into TARGET, as :/i18n/sixcast_<language>.qm.
# packaging/translations brings them up to date with the sources.

function(sixcast_add_translations target)
    find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS LinguistTools)
    if(NOT Qt6LinguistTools_FOUND)
        message(STATUS "No Qt6 LinguistTools: the programs speak English only, and with \"(s)\" for plurals")
        return()
    endif()
    set_property(GLOBAL PROPERTY SIXCAST_TRANSLATED ON)
    set(i18n "${PROJECT_SOURCE_DIR}/resources/i18n")
    set(sources core app widgets)
    list(TRANSFORM sources REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/\\1/*.cpp;${PROJECT_SOURCE_DIR}/\\1/*.h")
    file(GLOB_RECURSE sources ${sources})
    qt_add_translations(${target}
        TS_FILES "${i18n}/sixcast_de.ts" "${i18n}/sixcast_zh_CN.ts"
        SOURCES ${sources}
        INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}"
        RESOURCE_PREFIX /i18n
        LUPDATE_OPTIONS -no-obsolete -locations relative)
    # English is the language of the sources: only its plurals need a catalogue.
    qt_add_translation(plurals "${i18n}/sixcast_en.ts")
    qt_add_resources(${target} sixcast_plurals
        PREFIX /i18n
        BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${plurals})
endfunction()
