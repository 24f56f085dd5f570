// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"

#include <QKeySequence>
#include <QString>

#include <array>

class QKeyEvent;
class QPlainTextEdit;

namespace chat::ui {

enum class MarkupFormat : quint8 { Bold, Italic, Strike, Underline, Spoiler, Code, Link, Quote };

inline constexpr std::array kMarkupFormats{MarkupFormat::Bold, MarkupFormat::Italic, MarkupFormat::Strike,
    MarkupFormat::Underline, MarkupFormat::Spoiler, MarkupFormat::Code, MarkupFormat::Link, MarkupFormat::Quote};

[[nodiscard]] QString formatName(MarkupFormat format); //!< for people
[[nodiscard]] QKeySequence formatKeys(MarkupFormat format);
//! Puts the markers around what is selected, or takes them off; without a selection the caret stands between them. One
//! step that can be undone.
void applyFormat(QPlainTextEdit &field, MarkupFormat format, MarkupDialect dialect = MarkupDialect::KMarkdown);
//! Applies the format of a key combination. False: it is not one, or (Ctrl+U, also the members' key) nothing is
//! selected.
bool applyFormatKeys(QPlainTextEdit &field, const QKeyEvent &event, MarkupDialect dialect = MarkupDialect::KMarkdown);
[[nodiscard]] bool isFormatKey(const QPlainTextEdit &field, const QKeyEvent &event);

} // namespace chat::ui
