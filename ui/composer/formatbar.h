// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/composer/markupformat.h"

#include <QWidget>

class QPlainTextEdit;

namespace chat::ui {

class Button;
class Style;

//! The formats of KMarkdown as buttons for a field, and one that switches the preview.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    FormatBar(Style &style, QPlainTextEdit &field, QWidget *parent);

    void setPreviewShown(bool shown);

Q_SIGNALS:
    void previewToggled(bool shown);

private:
    Button *m_preview = nullptr;
};

} // namespace chat::ui
