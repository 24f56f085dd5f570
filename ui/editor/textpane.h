// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"
#include "ui/editor/sourcepane.h"

#include <QTimer>

class QScrollArea;

namespace chat::ui {

class ContentPreview;
class FindingList;
class FormatBar;
class MarkupAssist;
class MessageInput;
class Style;
class Writing;

//! Edits a message's text: the field with formats, a preview, and what a check found.
class TextPane : public SourcePane
{
    Q_OBJECT

public:
    //! Without `writing`, only the text is known.
    TextPane(Style &style, Writing *writing, const Message &message, QWidget *parent);

    [[nodiscard]] QString source() const override; //!< without trailing newlines
    [[nodiscard]] QString asSaved(const QString &source) const override;
    void load(const QString &source) override;
    void replace(const QString &source) override;
    [[nodiscard]] PlainInput &field() const override;
    [[nodiscard]] QWidget *tools() const override;
    [[nodiscard]] QRect frame() const override;
    void setBusy(bool busy) override;
    void check() override;
    bool breakLine(Qt::KeyboardModifiers modifiers) override;
    void fitTo(int room) override;
    void fillMenu(QMenu &menu) override;

private:
    void buildField();
    void buildPreview();
    void buildAssist();
    void updatePreview();

    Style &m_style;
    Writing *m_writing;
    MessageId m_id;
    ChannelRef m_channel;
    MessageKind m_kind;
    MarkupDialect m_dialect;
    int m_room = 600;
    MessageInput *m_field = nullptr;
    QWidget *m_frame = nullptr;
    FormatBar *m_formats = nullptr;
    QScrollArea *m_previewArea = nullptr;
    ContentPreview *m_preview = nullptr;
    bool m_wantsPreview = true;
    FindingList *m_findings = nullptr;
    MarkupAssist *m_assist = nullptr;
    QTimer m_checkTimer;
};

} // namespace chat::ui
