// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/markupformat.h"

#include <QWidget>

namespace chat::ui {

class Button;
class MessageInput;
class Style;

//! Buttons for the formats of a message text, and two that switch the preview and between chips and source.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    FormatBar(Style &style, MessageInput &field, QWidget *parent);

    void setDialect(MarkupDialect dialect) { m_dialect = dialect; }
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void previewToggled(bool shown);
    void sourceToggled(); //!< show it, or chips again

private:
    Button *m_preview = nullptr;
    MarkupDialect m_dialect = MarkupDialect::KMarkdown;
};

} // namespace chat::ui
