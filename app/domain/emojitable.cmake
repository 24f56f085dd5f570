# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT

# The arrays behind emojitable.h are made from resources/emoji by a small program while building.
set(emoji_folder ${CMAKE_SOURCE_DIR}/resources/emoji)
set(emoji_data ${CMAKE_CURRENT_BINARY_DIR}/emojidata.cpp)
add_executable(maketable ${emoji_folder}/maketable.cpp)
set_target_properties(maketable PROPERTIES AUTOMOC OFF AUTORCC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
add_custom_command(OUTPUT ${emoji_data}
    COMMAND maketable ${emoji_folder}/emoji.tsv ${emoji_folder}/ranges.tsv ${emoji_data}
    DEPENDS maketable ${emoji_folder}/emoji.tsv ${emoji_folder}/ranges.tsv VERBATIM)
target_sources(app_domain PRIVATE ${emoji_data})
set_source_files_properties(${emoji_data} PROPERTIES SKIP_AUTOGEN ON)
