# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sixcast_library(), sixcast_program() and sixcast_test(): what every target of ours has in common.

include(GNUInstallDirs)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
include(CheckPIESupported)
check_pie_supported()
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

# sixcast_commit(VARIABLE): the commit that is built, short; empty outside of a clone. A new one configures anew.
function(sixcast_commit variable)
    set(log "${PROJECT_SOURCE_DIR}/.git/logs/HEAD")
    set(commit "")
    if(EXISTS "${log}")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${log}")
        execute_process(COMMAND git -c safe.directory=* rev-parse --short=10 HEAD
            WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE
            ERROR_QUIET)
    endif()
    set(${variable} "${commit}" PARENT_SCOPE)
endfunction()

function(_sixcast_common target)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
        QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
            -Woverloaded-virtual -Wimplicit-fallthrough
            -Wno-missing-field-initializers) # designated initialisers leave the rest at its default on purpose
    endif()
    if(SIXCAST_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined
            -fno-sanitize-recover=undefined -fno-omit-frame-pointer
            # A null or dead object ends the run by the address sanitizer; these would find it, too, for a fifth of
            # the time that everything takes to compile.
            -fno-sanitize=null,object-size,vptr
            # Instrumented code makes GCC see uninitialised values where there are none (its manual says so).
            $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
            # Lets libFuzzer (tests/fuzz) see where the code goes.
            $<$<CXX_COMPILER_ID:Clang>:-fsanitize=fuzzer-no-link>)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    else()
        if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND UNIX AND NOT APPLE)
            target_compile_options(${target} PRIVATE -fstack-protector-strong
                $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
                $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
            target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now)
        endif()
    endif()
endfunction()

# sixcast_library(NAME HEADERS ... SOURCES ... DEPENDS ...): one folder, one static library.
# A header whose own source includes it first (tst_layering sees to that) compiles alone whenever that source does; the
# others form the file set that all_verify_interface_header_sets compiles, each alone.
function(sixcast_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;DEPENDS;RESOURCES")
    set(target sixcast_${name})
    qt_add_library(${target} STATIC ${arg_SOURCES})
    set(alone ${arg_HEADERS})
    foreach(source IN LISTS arg_SOURCES)
        string(REGEX REPLACE "\\.cpp$" ".h" header "${source}")
        list(REMOVE_ITEM alone "${header}")
    endforeach()
    set(proven ${arg_HEADERS})
    list(REMOVE_ITEM proven ${alone})
    target_sources(${target} PUBLIC
        FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${proven}
        FILE_SET alone TYPE HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${alone})
    target_link_libraries(${target} PUBLIC ${arg_DEPENDS})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    set_target_properties(${target} PROPERTIES
        VERIFY_INTERFACE_HEADER_SETS ON INTERFACE_HEADER_SETS_TO_VERIFY alone)
    _sixcast_common(${target})
endfunction()

function(sixcast_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "WINDOW" "" "SOURCES;DEPENDS")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS})
    _sixcast_common(${name})
    if(arg_WINDOW)
        set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON)
    endif()
    if(arg_WINDOW AND WIN32)
        configure_file("${PROJECT_SOURCE_DIR}/packaging/win/sixcast.rc.in" ${name}.rc @ONLY)
        target_sources(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.rc")
    endif()
endfunction()

# What every test has in common, compiled or script: a plain locale, no screen, precise leak suppressions.
# Tests that need a network, a screen or a bus make their own: nothing is shared, any two may run side by side.
# Tests that hold what they see against the clock run alone, and carry the label `timing` beside their own
# (TIMING): the others wait for what they want to see, however long it takes.
# A test that skips fails: what a machine lacks is installed or told, never passed over.
function(_sixcast_test_properties name label timeout)
    set(environment
        QT_QPA_PLATFORM=offscreen LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE= QT_LOGGING_RULES=qt.qpa.*=false
        LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0
        UBSAN_OPTIONS=print_stacktrace=1)
    set_tests_properties(${name} PROPERTIES LABELS "${label}" TIMEOUT ${timeout}
        ENVIRONMENT "${environment}" FAIL_REGULAR_EXPRESSION "SKIP   : ")
endfunction()

# sixcast_script_test(NAME COMMAND ... [LABEL net|gui|lab] [TIMING] [TIMEOUT s]): a test that is a Python or shell script.
function(sixcast_script_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TIMING" "LABEL;TIMEOUT" "COMMAND")
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${arg_COMMAND})
    _sixcast_test_properties(${name} ${arg_LABEL} ${arg_TIMEOUT})
    if(arg_TIMING)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON LABELS "${arg_LABEL};timing")
    endif()
endfunction()

# sixcast_test(tst_x DEPENDS sixcast_base ... [LABEL net|gui] [SOURCES extra.cpp] [TIMEOUT s])
# One executable per class under test. Tests of the label `net` make network namespaces and need root
# (packaging/test gives them a user namespace where there is none).
function(sixcast_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;DEPENDS")
    qt_add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS} Qt6::Test)
    _sixcast_common(${name})
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    _sixcast_test_properties(${name} ${arg_LABEL} ${arg_TIMEOUT})
endfunction()
