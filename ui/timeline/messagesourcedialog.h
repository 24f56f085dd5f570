// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagesource.h"
#include "ui/widgets/controls/sheet.h"

class QLabel;

namespace chat::ui {

class JsonView;

//! "View source": the JSON of a message as it was received, or as the server gives it.
class MessageSourceDialog : public Sheet
{
    Q_OBJECT

public:
    //! `service` is borrowed. The dialog destroys itself when it is closed.
    MessageSourceDialog(Style &style, MessageService &service, const MessageRef &message, QWidget *window);

    [[nodiscard]] JsonView &json() { return *m_json; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] Button &askButton() { return *m_ask; }
    [[nodiscard]] Button &copyButton() { return *m_copy; }

private:
    void showState();

    Style &m_style;
    MessageSource m_source;
    QLabel *m_note = nullptr;
    JsonView *m_json = nullptr;
    Button *m_ask = nullptr;
    Button *m_copy = nullptr;
};

} // namespace chat::ui
