// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/markupformat.h"

#include <QWidget>

class QPlainTextEdit;

namespace chat::ui {

class Button;
class Style;

//! Buttons for the formats of a message text, and one that switches the preview.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    FormatBar(Style &style, QPlainTextEdit &field, QWidget *parent);

    void setDialect(MarkupDialect dialect) { m_dialect = dialect; }
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void previewToggled(bool shown);

private:
    Button *m_preview = nullptr;
    MarkupDialect m_dialect = MarkupDialect::KMarkdown;
};

} // namespace chat::ui
