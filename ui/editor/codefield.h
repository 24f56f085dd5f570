// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/plaininput.h"

#include <QSet>
#include <QTextEdit>

#include <optional>
#include <vector>

namespace chat::ui {

//! A stretch of the text there is something to say about.
struct CodeMark
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool error = true; //!< else a warning
    friend bool operator==(const CodeMark &, const CodeMark &) = default;
};

//! A text field for JSON: line numbers at the left, colours, waves under what is wrong, a ground behind the part that
//! is chosen, new lines indented like the one before.
class CodeField : public PlainInput
{
    Q_OBJECT

public:
    CodeField(Style &style, QWidget *parent);

    void setMarks(const std::vector<CodeMark> &marks);
    [[nodiscard]] const std::vector<CodeMark> &marks() const { return m_marks; }
    //! The lines of [begin, end) get another ground; nothing if both are the same.
    void setChosen(qsizetype begin, qsizetype end);
    [[nodiscard]] std::pair<qsizetype, qsizetype> chosen() const { return {m_chosenBegin, m_chosenEnd}; }
    void goTo(qsizetype position); //!< puts the caret there and shows it
    //! Makes it `text` by one step that can be undone, leaving alone what stays the same. `join`: belongs to the step before.
    void become(const QString &text, bool join);
    void insertIndentedNewline();
    void insertIndent();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitGutter();
    void paintNumbers();
    void showMarks();
    void addMark(QList<QTextEdit::ExtraSelection> &shown, const CodeMark &mark);

    QWidget *m_numbers = nullptr;
    std::vector<CodeMark> m_marks;
    QSet<int> m_errorLines;
    qsizetype m_chosenBegin = 0;
    qsizetype m_chosenEnd = 0;
};

} // namespace chat::ui
