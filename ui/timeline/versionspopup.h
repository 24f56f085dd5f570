// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/timeline/messageversions.h"
#include "ui/widgets/popupframe.h"

#include <QPointer>

#include <vector>

class QTextBrowser;
class QTextCharFormat;
class QTextCursor;

namespace chat {
class Directory;
class MessageListModel;
} // namespace chat

namespace chat::ui {

class Style;

//! The texts that a message had, the newest first, each with what changed in it: removed text is struck through, added
//! text underlined. Follows the message while open.
class VersionsPopup : public PopupFrame
{
    Q_OBJECT

public:
    VersionsPopup(Style &style, const Directory &directory, QWidget *parent);

    //! Opens as soon as the texts are read.
    void popup(MessageListModel &model, const MessageId &message, const QRect &globalAnchor);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void letGo();
    void read();
    void take(const std::vector<MessageVersion> &versions);
    void fill();
    void writeVersion(QTextCursor &cursor, size_t index);
    void writeHead(QTextCursor &cursor, size_t index);
    void writeRun(QTextCursor &cursor, const TextRun &run);
    void writeNote(QTextCursor &cursor, const QString &note);
    void copy(size_t index);
    [[nodiscard]] QString labelOf(size_t index) const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QTextCharFormat formatOf(TextRun::Kind kind) const;

    const Directory &m_directory;
    QTextBrowser *m_text;
    QPointer<MessageListModel> m_model; //!< belongs to the session, which may drop it
    Message m_message; //!< as it was when it was read last
    QRect m_anchor;
    std::vector<MessageVersion> m_versions; //!< newest first
    bool m_reading = false;
    bool m_again = false; //!< it changed while it was read
};

} // namespace chat::ui
