// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/composer/composer.h"
#include "ui/style/style.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <unordered_map>

class QKeyEvent;
class QLabel;
class QMenu;
class QScrollArea;
class QVBoxLayout;

namespace chat {
class UploadListModel;
}

namespace chat::ui {

class Button;
class CardEditor;
class CardOverlay;
class ContentPreview;
class DropCover;
class FindingList;
class FormatBar;
class MarkupAssist;
class ModeBar;
class PlainInput;
class QuoteBar;
class UploadStrip;
class Writing;

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

//! The one person who is to see what is written; an empty id: everybody.
struct Composer::Addressee
{
    UserId id;
    QString name;
};

//! What a conversation had in its composer when it was left.
struct Composer::SavedDraft
{
    QString text;
    int caret = 0;
    std::optional<Quoted> quote;
    Addressee onlyFor;
    bool plain = false;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !quote && onlyFor.id.isEmpty() && !plain; }
};

struct RefHash
{
    size_t operator()(const ChannelRef &ref) const { return qHash(ref); }
};

//! The composer's parts and drafts. A QObject, because it filters the text field's events.
class Composer::Private : public QObject
{
public:
    Private(Composer &composer, Style &look);
    ~Private() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void show(const SavedDraft &draft);
    [[nodiscard]] SavedDraft current() const;
    void setQuoted(std::optional<Quoted> next);
    void setModes(const Addressee &who, bool plainly);
    //! Puts into a draft what the bars above the text say: whom it answers, who sees it.
    void direct(Draft &draft, const SavedDraft &saved) const;
    void submit();
    void complain(const QString &sentence);
    void textChanged();
    void updateCount();
    void updateSend();
    void updateLimit();
    void applyStyle();

    // composertools.cpp: formats, preview, findings
    void buildTools(QVBoxLayout *column);
    void showTools();
    void makePreview();
    void updatePreview();
    void showMenu();
    void addModes(QMenu &menu);
    void pickAddressee();

    // composerfiles.cpp
    [[nodiscard]] UploadListModel *uploads(bool make = false);
    void addMedia(const QMimeData &media);
    void chooseFiles();
    void showUploads();
    void updateCover();
    [[nodiscard]] bool hasFiles();
    bool noteRefused(const UploadListModel &list);
    void takeFilesOut();
    void putFilesBack(const ChannelRef &where);
    void submitWithFiles();
    void finishFiles(const ChannelRef &where);
    [[nodiscard]] QString uploadObstacle() const;

    // composerdrafts.cpp
    void takeDrafts();
    void noteDraft(const ChannelRef &where); //!< is kept in a moment
    void keepNoted();
    void keepDraft(const ChannelRef &where) const;
    void returnFiles(); //!< those of an earlier run, to the conversation on screen
    [[nodiscard]] QString cardIn(const ChannelRef &where) const;
    [[nodiscard]] QStringList filesIn(const ChannelRef &where) const;

    // composercards.cpp
    void openCard(const QString &json);
    void openTemplates();
    void closeCard();
    void sendCard(bool test);

    Composer &q;
    Style &style;
    PlainInput *input = nullptr;
    QuoteBar *quoteBar = nullptr;
    ModeBar *modeBar = nullptr;
    QWidget *inputRow = nullptr;
    QWidget *blockedRow = nullptr;
    QLabel *blockedIcon = nullptr;
    QLabel *blockedText = nullptr;
    QLabel *count = nullptr;
    QLabel *note = nullptr;
    Button *emoji = nullptr;
    Button *send = nullptr;
    Button *more = nullptr; //!< "+"
    Button *card = nullptr;
    Button *tools = nullptr;
    Writing *writing = nullptr;
    MarkupAssist *assist = nullptr;
    FormatBar *formats = nullptr;
    QScrollArea *previewArea = nullptr;
    ContentPreview *preview = nullptr;
    FindingList *findings = nullptr;
    UploadStrip *strip = nullptr;
    DropCover *cover = nullptr;
    QPointer<CardOverlay> overlay; //!< belongs to the window, which may go first
    QPointer<CardEditor> cardEditor;
    QList<QVBoxLayout *> cells; //!< around the buttons

    ChannelRef channel;
    QString name; //!< of the channel or person
    QString cannotUpload;
    QHash<ChannelRef, QString> cardDrafts; //!< JSON
    std::unordered_map<ChannelRef, std::unique_ptr<UploadListModel>, RefHash> files;
    std::unique_ptr<UploadListModel> filesOut; //!< taken out last, until they are put back
    QSet<int> refusals; //!< files that cannot be sent, as far as they were spoken of
    bool toolsShown = false;
    bool previewWanted = true;
    QHash<ChannelRef, SavedDraft> drafts;
    DraftStore *store = nullptr;
    QSet<ChannelRef> noted; //!< changed, but not kept yet
    QTimer keepLater;
    QHash<ChannelRef, QStringList> earlierFiles; //!< of an earlier run, until their conversation is opened
    bool hadFocus = false; //!< when writing was blocked
    std::optional<Quoted> quote;
    Addressee onlyFor;
    bool plainText = false;
    int maxLength = 8000;
    int heightLimit = 320;

private:
    void build();
    void connectParts();
    void buildInputRow(QVBoxLayout *column);
    void buildBlockedRow(QVBoxLayout *column);
    [[nodiscard]] bool onKey(QKeyEvent *event);
    [[nodiscard]] bool onEnter(const QKeyEvent *event);
};

} // namespace chat::ui
