// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace chat::ui {

//! The steps in which a source was written, to be undone and done again. They are steps of the source: how it is shown,
//! with chips or without, makes no difference to them.
class SourceHistory
{
public:
    //! `removed` was replaced by `inserted` at a place.
    struct Step
    {
        qsizetype at = 0;
        QString removed;
        QString inserted;
    };

    //! The source has changed. Letters that follow each other are one step up to the end of a word, and so are letters
    //! that are deleted one by one.
    void note(const QString &before, const QString &after);
    //! What comes next is a step of its own.
    void endStep() { m_open = false; }
    void clear();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    //! The step that is taken back: its inserted text is to be replaced by the removed one. None: there is none.
    [[nodiscard]] std::optional<Step> undo();
    //! The step that is done again.
    [[nodiscard]] std::optional<Step> redo();

private:
    [[nodiscard]] bool join(const Step &step);
    void forgetOldest();

    std::vector<Step> m_steps;
    size_t m_done = 0; //!< of the steps; the others were undone
    qsizetype m_size = 0; //!< characters in all steps
    bool m_open = false; //!< the last step may go on
};

} // namespace chat::ui
