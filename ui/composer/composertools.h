// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "app/domain/message.h"

#include <QObject>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace chat::ui {

class ContentPreview;
class FindingList;
class FormatBar;
class MarkupAssist;
class MessageInput;
class Style;
class Writing;

//! Tools for writing in the composer: completion, formats, a preview, and the findings of a check.
class ComposerTools : public QObject
{
    Q_OBJECT

public:
    ComposerTools(Style &style, MessageInput &input, QWidget &composer);

    void addTo(QVBoxLayout &column); //!< the rows under the text
    [[nodiscard]] int height() const; //!< of the rows that are shown
    void setWriting(Writing *writing, const ChannelRef &channel);
    void setChannel(const ChannelRef &channel); //!< names and pictures depend on it
    void setWritable(bool writable); //!< false: all of it is hidden
    void setPlain(bool plain); //!< the text is no markup
    void setShown(bool shown); //!< formats and preview
    void setHeightLimit(int pixels) { m_heightLimit = pixels; } //!< of the whole composer
    void textChanged();

Q_SIGNALS:
    void heightChanged();

private:
    void makeAssist();
    void makePreview();
    void showRows();
    void updatePreview();

    Style &m_style;
    MessageInput &m_input;
    QWidget &m_composer;
    FindingList *m_findings = nullptr;
    QScrollArea *m_previewArea = nullptr;
    ContentPreview *m_preview = nullptr; //!< null: nobody is signed in yet
    FormatBar *m_formats = nullptr;
    MarkupAssist *m_assist = nullptr; //!< the input's
    Writing *m_writing = nullptr;
    ChannelRef m_channel;
    bool m_writable = true;
    bool m_plain = false;
    bool m_shown = false;
    bool m_previewWanted = true;
    int m_heightLimit = 320;
    int m_lastHeight = 0;
};

} // namespace chat::ui
