// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/plaininput.h"

#include <QSet>
#include <QTextEdit>

#include <optional>
#include <vector>

namespace chat::ui {

//! A part of the text with a finding.
struct CodeMark
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool error = true; //!< otherwise a warning
    friend bool operator==(const CodeMark &, const CodeMark &) = default;
};

//! A text field for JSON: line numbers, colours, wavy lines under errors, a background behind the selected part,
//! automatic indentation.
class CodeField : public PlainInput
{
    Q_OBJECT

public:
    CodeField(Style &style, QWidget *parent);

    void setMarks(const std::vector<CodeMark> &marks);
    [[nodiscard]] const std::vector<CodeMark> &marks() const { return m_marks; }
    //! Gives the lines of [begin, end) another background; nothing if both are equal.
    void setChosen(qsizetype begin, qsizetype end);
    [[nodiscard]] std::pair<qsizetype, qsizetype> chosen() const { return {m_chosenBegin, m_chosenEnd}; }
    void goTo(qsizetype position); //!< puts the caret there and shows it
    //! Replaces the text in one undo step, without touching what stays the same. `join`: part of the previous step.
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
