// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/sourceview.h"

#include "ui/style/borders.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chat::ui {

void showSource(QWidget *window, Style &style, const QString &source)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QApplication::translate("chat::ui::SourceView", "Source"));
    dialog->resize(640, 420);
    auto *text = new QPlainTextEdit(source, dialog);
    text->setReadOnly(true);
    text->setFont(style.font(FontRole::Mono));
    setSpoken(text, dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy
        = buttons->addButton(QApplication::translate("chat::ui::SourceView", "Copy"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog, [source] { QApplication::clipboard()->setText(source); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace chat::ui
