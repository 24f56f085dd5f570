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

//! The card that is being written for a conversation, in an editor over the whole window. Closing it keeps it as a draft.
class ComposerCard : public QObject
{
    Q_OBJECT

public:
    ComposerCard(Style &style, DraftKeeper &drafts, QWidget &composer);
    ~ComposerCard() override;

    void setWriting(Writing *writing) { m_writing = writing; }
    void setChannel(const ChannelRef &channel) { m_channel = channel; } //!< after close()
    void setWritable(bool writable) { m_writable = writable; } //!< false: no editor is opened
    void setMaxLength(int characters) { m_maxLength = characters; }

    //! Opens the editor with this card, otherwise with the conversation's draft or a new card.
    void open(const QString &json);
    void close();
    void openTemplates(); //!< the server's templates, to be filled in
    void fillMenu(QMenu &menu); //!< entries for cards and templates, as far as the server supports them
    //! The JSON of the card in a conversation, open or kept; empty: there is none, or it is unchanged.
    [[nodiscard]] QString source(const ChannelRef &channel) const;

Q_SIGNALS:
    void changed(); //!< the card of the conversation on screen
    void made(const chat::Draft &draft); //!< to be sent; its draft is removed then
    void filled(const chat::Draft &draft); //!< a template, to be sent
    void tried(const chat::Draft &draft); //!< to be sent to oneself only
    void closed();

private:
    void makeOverlay();
    void send();
    void test();
    //! Checks the card and shows what is wrong; nullopt: it cannot be sent.
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
