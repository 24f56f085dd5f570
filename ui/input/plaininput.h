// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QMimeData>
#include <QPlainTextEdit>

namespace chat::ui {

//! A plain text field that grows with its text up to a limit and then scrolls; accepts plain text only, shows emoji in
//! colour, and knows when an input method is composing. Used by composer and editors.
class PlainInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    PlainInput(Style &style, FontRole role, QWidget *parent);

    //! The text as it is sent and kept; what is shown may stand for more (MessageInput).
    [[nodiscard]] virtual QString source() const { return toPlainText(); }
    virtual void setSource(const QString &source); //!< starts a new undo stack
    [[nodiscard]] virtual int sourceCaret() const
    {
        return textCursor().position();
    } //!< the caret's place in the source
    virtual void setSourceCaret(int offset);
    //! An input method holds text that is not in the document yet: Enter is for the input method.
    [[nodiscard]] bool isComposing() const;
    void setHeightLimit(int pixels);
    void setMinimumLines(int lines);
    //! Takes the size that a layout gives it instead of growing with its text.
    void setFillsPlace(bool fills);
    [[nodiscard]] int oneLineHeight() const;
    void setPlaceholder(const QString &text);
    //! Space between frame and text, included in the height.
    void setTextMargins(int horizontal, int vertical);
    //! Replaces all text in one undo step.
    void replaceAll(const QString &text);
    void insertNewline();

Q_SIGNALS:
    void heightChanged();
    //! Files or a picture were pasted or dropped.
    void mediaOffered(const QMimeData *media);

protected:
    //! With a document of its own, which has a QPlainTextDocumentLayout; takes it over.
    PlainInput(Style &style, FontRole role, QTextDocument *document, QWidget *parent);

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    //! What is put in of it.
    [[nodiscard]] virtual QString textFrom(const QMimeData &mime) const;

    //! Space left of the text, for line numbers.
    void setGutter(int pixels);
    void updateHeight();

    Style &m_style;

private:
    void applyStyle();
    [[nodiscard]] int textHeight(int stopAt);

    FontRole m_role;
    QString m_placeholder;
    int m_heightLimit = 320;
    int m_minimumLines = 1;
    int m_horizontalMargin = 0;
    int m_verticalMargin = 4;
    int m_gutter = 0;
    bool m_updating = false;
    bool m_fills = false;
};

} // namespace chat::ui
