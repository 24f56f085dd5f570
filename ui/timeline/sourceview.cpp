// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/sourceview.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/controls/sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace chat::ui {

void showSource(QWidget *window, Style &style, const QString &source)
{
    auto *sheet = new Sheet(style, QApplication::translate("chat::ui::SourceView", "Source"), window);
    sheet->resize(640, 420);
    auto *text = new QPlainTextEdit(source, sheet);
    text->setReadOnly(true);
    text->setFont(style.font(FontRole::Mono));
    text->setFrameShape(QFrame::NoFrame);
    setSpoken(text, sheet->windowTitle());
    sheet->setContents(text);
    auto *copy = new Button(style, Button::Kind::Plain, QApplication::translate("chat::ui::SourceView", "Copy"), sheet);
    QObject::connect(copy, &Button::clicked, sheet, [source] { QApplication::clipboard()->setText(source); });
    sheet->foot().addWidget(copy);
    sheet->open();
}

} // namespace chat::ui
