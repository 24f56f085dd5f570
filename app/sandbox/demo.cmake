# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT

# The demo community (resources/demo) as one archive of rcc, which app/sandbox/seed/demodata.cpp takes into the program.
# Nothing in it is compressed: pictures would not get smaller, and the bytes can be used where they are.
set(demo_qrc ${CMAKE_CURRENT_BINARY_DIR}/demo.qrc)
set(demo_archive ${CMAKE_CURRENT_BINARY_DIR}/demo.rcc)
file(GLOB_RECURSE demo_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/demo/*)
file(GLOB crowd_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/crowd/*.png)
list(FILTER demo_files EXCLUDE REGEX "README")
set(demo_entries "")
foreach(file ${demo_files} ${crowd_files})
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/resources OUTPUT_VARIABLE name)
    string(APPEND demo_entries "<file alias=\"${name}\">${file}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${demo_qrc} CONTENT "<RCC><qresource>\n${demo_entries}</qresource></RCC>\n" @ONLY)
add_custom_command(OUTPUT ${demo_archive}
    COMMAND Qt6::rcc --binary --no-compress --output ${demo_archive} ${demo_qrc}
    DEPENDS ${demo_qrc} ${demo_files} ${crowd_files} VERBATIM)
set(demo_source ${CMAKE_CURRENT_SOURCE_DIR}/sandbox/seed/demodata.cpp)
set_source_files_properties(${demo_source} PROPERTIES
    SKIP_UNITY_BUILD_INCLUSION ON OBJECT_DEPENDS ${demo_archive}
    COMPILE_DEFINITIONS KOOKABURRA_DEMO_ARCHIVE="${demo_archive}")
