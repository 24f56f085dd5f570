// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/messagesourcedialog.h"

#include "app/models/timeline/messagetext.h"
#include "ui/inspector/jsonview.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

MessageSourceDialog::MessageSourceDialog(
    Style &style, MessageService &service, const MessageRef &message, QWidget *window)
    : Sheet(style, tr("Source of the message"), window)
    , m_style(style)
    , m_source(service, message)
    , m_note(new QLabel(this))
    , m_json(new JsonView(style, tr("Source of the message"), this))
    , m_ask(new Button(style, Button::Kind::Plain, tr("Ask the server"), this))
    , m_copy(new Button(style, Button::Kind::Plain, tr("Copy"), this))
{
    m_note->setFont(style.font(FontRole::Note));
    m_note->setWordWrap(true);
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_note);
    column->addWidget(m_json, 1);
    setContents(contents);
    foot().insertWidget(0, m_ask);
    foot().insertWidget(foot().count() - 1, m_copy);
    resize(640, 480);
    connect(m_ask, &Button::clicked, &m_source, &MessageSource::ask);
    connect(m_copy, &Button::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(readableJson(m_source.json())); });
    connect(&m_source, &MessageSource::changed, this, &MessageSourceDialog::showState);
    showState();
}

QString MessageSourceDialog::note() const
{
    switch (m_source.state()) {
    case MessageSource::State::Looking:
        return tr("Loading…");
    case MessageSource::State::Received:
        return tr("As it was received.");
    case MessageSource::State::Asked:
        return tr("As the server gives it now.");
    case MessageSource::State::Failed:
        return tr("The server did not give it. %1").arg(errorSentence(*m_source.error()));
    }
    return {};
}

void MessageSourceDialog::showState()
{
    using State = MessageSource::State;
    setWords(m_note, note());
    QPalette colours = m_note->palette();
    colours.setColor(
        QPalette::WindowText, m_style.color(m_source.state() == State::Failed ? Level::Danger : Level::Dim));
    m_note->setPalette(colours);
    m_ask->setText(m_source.state() == State::Failed ? tr("Try again") : tr("Ask the server"));
    m_ask->setEnabled(m_source.state() != State::Looking);
    m_copy->setEnabled(!m_source.json().isEmpty());
    if (m_source.state() == State::Received || m_source.state() == State::Asked)
        m_json->setJson(readableJson(m_source.json()));
}

} // namespace chat::ui
