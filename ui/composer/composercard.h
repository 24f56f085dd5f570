// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace chat::ui {

class CardEditor;
class CardOverlay;
class DraftKeeper;
class Style;
class Writing;

//! The card that is being made for a conversation, in an editor over the whole window. Closing it keeps it as a draft.
class ComposerCard : public QObject
{
    Q_OBJECT

public:
    ComposerCard(Style &style, DraftKeeper &drafts, QWidget &composer);
    ~ComposerCard() override;

    void setWriting(Writing *writing) { m_writing = writing; }
    void setChannel(const ChannelRef &channel) { m_channel = channel; } //!< after close()
    void setWritable(bool writable) { m_writable = writable; } //!< else none is opened
    void setMaxLength(int characters) { m_maxLength = characters; }

    //! With this card, else with the conversation's draft or a new one.
    void open(const QString &json);
    void close();
    void openTemplates(); //!< the server's, to be filled in instead
    void fillMenu(QMenu &menu); //!< with those of them that the server knows
    //! The JSON in a conversation, open or kept; empty: there is none, or nothing was done to it yet.
    [[nodiscard]] QString source(const ChannelRef &channel) const;

Q_SIGNALS:
    void changed(); //!< that of the conversation on screen
    void made(const chat::Draft &draft); //!< is to be sent; the draft is gone after it
    void filled(const chat::Draft &draft); //!< a template, is to be sent
    void tried(const chat::Draft &draft); //!< is to be sent to oneself alone
    void closed();

private:
    void makeOverlay();
    void send();
    void test();
    //! Checks it and says what is wrong; nullopt: it cannot be sent.
    [[nodiscard]] std::optional<Draft> finishedDraft();

    Style &m_style;
    DraftKeeper &m_drafts;
    QWidget &m_composer;
    Writing *m_writing = nullptr; //!< null: nobody is signed in yet
    ChannelRef m_channel;
    bool m_writable = true;
    int m_maxLength = 8000;
    QPointer<CardOverlay> m_overlay; //!< belongs to the window, which may be destroyed first
    QPointer<CardEditor> m_editor;
};

} // namespace chat::ui
