// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/chips/chipfaces.h"
#include "ui/input/chips/chipkeeper.h"
#include "ui/input/chips/sourcehistory.h"
#include "ui/input/plaininput.h"

#include <optional>

class QMenu;

namespace chat::ui {

class ChipLayout;

//! A text field for the source of a message. Mentions, channels, roles and custom emoji in it are chips with their name,
//! one character each for caret, selection and deletion; or the source is shown as it is written. Undo steps are steps
//! of the source, whichever is shown. Positions of the document are not those of the source: see map().
class MessageInput : public PlainInput
{
    Q_OBJECT

public:
    MessageInput(Style &style, FontRole role, QWidget *parent);
    ~MessageInput() override;

    //! How the text is read; at first as KMarkdown.
    void setSyntax(const ChipSyntax &syntax);
    //! Where names and pictures come from. Borrowed; without them chips show ids.
    void setNames(const ContentPreview::Sources &sources);
    void setShowsSource(bool shows);
    [[nodiscard]] bool showsSource() const { return m_keeper.showsSource(); }

    [[nodiscard]] QString source() const override { return map().source(); }
    void setSource(const QString &source) override;
    [[nodiscard]] int sourceCaret() const override;
    void setSourceCaret(int offset) override;
    [[nodiscard]] const SourceMap &map() const; //!< valid until the text changes
    //! The text between two places with names instead of chips, as people read it.
    [[nodiscard]] QString readable(int from, int to) const;

    [[nodiscard]] QMenu *makeMenu(); //!< Qt's menu of a text field; the caller takes it over
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }

Q_SIGNALS:
    void sourceChanged(); //!< by whomever; not when it is only shown in another way
    void showsSourceChanged(bool shows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] QString textFrom(const QMimeData &mime) const override;

private:
    MessageInput(Style &style, FontRole role, QTextDocument *document, QWidget *parent);
    void onChange();
    void onCaretMoved();
    void keepChips(int caret);
    void showAgain(); //!< the same source in another way
    void take(const SourceHistory::Step &step, const QString &now, const QString &then);
    void showChipTip(const QPoint &place, const QPoint &globalPosition);
    [[nodiscard]] const SourceMap::Place *chipUnder(const QPoint &place, QRect &rect) const;
    [[nodiscard]] ChipLayout &chipLayout() const;

    ChipKeeper m_keeper;
    SourceHistory m_history;
    QString m_source; //!< at the last change
    mutable std::optional<SourceMap> m_map; //!< none: the text has changed since
    bool m_busy = false; //!< we change the text ourselves
    bool m_delayed = false; //!< an input method is composing: chips wait
};

} // namespace chat::ui
