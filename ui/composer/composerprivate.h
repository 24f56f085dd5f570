// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/composer/composer.h"
#include "ui/style/style.h"

#include <QHash>
#include <QList>

#include <optional>

class QKeyEvent;
class QLabel;
class QVBoxLayout;

namespace chat::ui {

class Button;
class PlainInput;
class QuoteBar;

//! Around the box.
inline constexpr int kComposerSideMargin = 16;
inline constexpr int kComposerBottomMargin = 14;

//! What is being answered, as the bar shows it.
struct Composer::Quoted
{
    MessageId id;
    QString author;
    QString summary;
};

//! What a conversation had in its composer when it was left.
struct Composer::SavedDraft
{
    QString text;
    int caret = 0;
    std::optional<Quoted> quote;
};

//! The composer's parts and drafts. A QObject, because it filters the text field's events.
class Composer::Private : public QObject
{
public:
    Private(Composer &composer, Style &look);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void show(const SavedDraft &draft);
    [[nodiscard]] SavedDraft current() const;
    void setQuoted(std::optional<Quoted> next);
    void submit();
    void complain(const QString &sentence);
    void textChanged();
    void updateCount();
    void updateLimit();
    void applyStyle();

    Composer &q;
    Style &style;
    PlainInput *input = nullptr;
    QuoteBar *quoteBar = nullptr;
    QWidget *inputRow = nullptr;
    QWidget *blockedRow = nullptr;
    QLabel *blockedIcon = nullptr;
    QLabel *blockedText = nullptr;
    QLabel *count = nullptr;
    QLabel *note = nullptr;
    Button *emoji = nullptr;
    Button *send = nullptr;
    QList<QVBoxLayout *> cells; //!< around the buttons

    ChannelRef channel;
    QHash<ChannelRef, SavedDraft> drafts;
    std::optional<Quoted> quote;
    int maxLength = 8000;
    int heightLimit = 320;

private:
    void build();
    void buildInputRow(QVBoxLayout *column);
    void buildBlockedRow(QVBoxLayout *column);
    [[nodiscard]] bool onKey(QKeyEvent *event);
    [[nodiscard]] bool onEnter(const QKeyEvent *event);
};

} // namespace chat::ui
