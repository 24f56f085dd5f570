// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QWidget>

namespace chat::ui {

class Style;

//! Where messages are written: KMarkdown text, quote bar, character count, emoji button. It keeps a draft for each
//! conversation and never loses one: the text leaves only when the model has taken it as a row.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(Style &style, QWidget *parent = nullptr);
    ~Composer() override;

    //! Puts the current draft away and shows that conversation's.
    void setConversation(const ChannelRef &channel, const QString &displayName);
    //! Not empty: writing is off and this says why (no permission, channel gone).
    void setBlocked(const QString &reason);
    void setMaxLength(int characters);
    void setQuote(const Message &message); //!< shows the quote bar and takes the focus
    void clearQuote();
    [[nodiscard]] bool hasQuote() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void insertText(const QString &text); //!< at the caret, and takes the focus
    void focusInput();
    //! At most this many pixels high (40 % of the window's height).
    void setHeightLimit(int pixels);

Q_SIGNALS:
    void submitted(const chat::Draft &draft);
    void editLastRequested(); //!< Up in an empty composer
    void selectOlderRequested(); //!< Ctrl+Up
    void selectNewerRequested(); //!< Ctrl+Down
    void escapePressed(); //!< nothing left to close here
    void emojiRequested(const QPoint &globalPosition);
    void quoteClicked(const chat::MessageId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Quoted;
    struct SavedDraft;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chat::ui
