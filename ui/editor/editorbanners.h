// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QWidget>

class QLabel;

namespace chat::ui {

class QuoteBar;
class Style;
class Writing;

//! Shows what a message being edited replies to and who alone can see it. The quote can be removed. Hidden if there is
//! nothing to show.
class EditorBanners : public QWidget
{
    Q_OBJECT

public:
    EditorBanners(Style &style, Writing *writing, const Message &message, QWidget *parent);

    [[nodiscard]] bool isQuoteRemoved() const { return m_quoteRemoved; }
    void hideQuote(); //!< it was removed before

Q_SIGNALS:
    void quoteClicked();
    void quoteRemoved();

private:
    void addQuote(const Quote &quote, const ChannelRef &channel);
    void addReader(const UserId &user, const ChannelRef &channel);
    void removeQuote();
    void applyStyle();

    Style &m_style;
    Writing *m_writing; //!< null: names are not known
    QuoteBar *m_quoteBar = nullptr; //!< null: there is no quote
    QLabel *m_onlyFor = nullptr; //!< null: visible to everyone
    bool m_quoteRemoved = false;
};

} // namespace chat::ui
