// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/drafts/draftstore.h"

#include <QObject>

#include <optional>

class QMenu;
class QRect;
class QVBoxLayout;

namespace chat::ui {

class ModeBar;
class QuoteBar;
class Style;
class Writing;

//! How the next message is sent: as a reply, visible to one person only, as plain text. Has the bars above the text that
//! show it.
class Addressing : public QObject
{
    Q_OBJECT

public:
    Addressing(Style &style, QWidget &composer);

    void addTo(QVBoxLayout &column); //!< its bars
    [[nodiscard]] int height() const; //!< of the bars that are shown
    void setWriting(Writing *writing) { m_writing = writing; }
    void setChannel(const ChannelRef &channel) { m_channel = channel; }
    void setWritable(bool writable); //!< bars are shown only where something can be written

    void setQuote(const Message &message);
    void clearQuote();
    //! The quoted message may have changed.
    void noteChanged(const Message &message);
    [[nodiscard]] const std::optional<KeptDraft::Quoted> &quote() const { return m_quote; }
    [[nodiscard]] bool isPlain() const { return m_plain; }

    void show(const KeptDraft &draft); //!< quote and modes of a draft
    void writeTo(KeptDraft &draft) const;
    //! The quote and the addressee of `kept` for a message.
    static void direct(Draft &draft, const KeptDraft &kept);
    //! The modes this conversation has; a list of people opens at `anchor` (global).
    void fillMenu(QMenu &menu, const QRect &anchor);

Q_SIGNALS:
    void changed();
    void quoteClicked(const chat::MessageId &id);
    void finished(); //!< something was chosen or removed: the focus belongs to the text again

private:
    void setQuoted(std::optional<KeptDraft::Quoted> quote);
    void setOnlyFor(const UserId &user, const QString &name);
    void setPlain(bool plain);
    void showModes();
    void pickAddressee(const QRect &anchor);

    Style &m_style;
    QWidget &m_composer;
    QuoteBar *m_quoteBar = nullptr;
    ModeBar *m_modeBar = nullptr;
    Writing *m_writing = nullptr; //!< null: nobody is signed in yet
    ChannelRef m_channel;
    bool m_writable = true;
    std::optional<KeptDraft::Quoted> m_quote;
    UserId m_onlyFor; //!< empty: visible to everyone
    QString m_onlyForName;
    bool m_plain = false;
};

} // namespace chat::ui
