// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/sourcehistory.h"

#include <algorithm>

namespace chat::ui {

namespace {

constexpr qsizetype kLongestTyped = 8; // characters that an input method puts in at once
constexpr qsizetype kMostKept = 4'000'000; // characters

SourceHistory::Step differenceOf(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto begin = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    const auto most = shorter - begin;
    const auto end = std::mismatch(before.rbegin(), before.rbegin() + most, after.rbegin()).first - before.rbegin();
    return {begin, before.mid(begin, before.size() - end - begin), after.mid(begin, after.size() - end - begin)};
}

//! A few letters and nothing else.
bool isTyped(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestTyped && !text.contains(u'\n');
}

} // namespace

void SourceHistory::note(const QString &before, const QString &after)
{
    Step step = differenceOf(before, after);
    if (step.removed.isEmpty() && step.inserted.isEmpty())
        return;
    while (canRedo()) {
        m_size -= m_steps.back().removed.size() + m_steps.back().inserted.size();
        m_steps.pop_back();
    }
    m_size += step.removed.size() + step.inserted.size();
    const bool typed = step.removed.isEmpty() != step.inserted.isEmpty() && isTyped(step.removed + step.inserted);
    if (!(m_open && typed && join(step))) {
        m_steps.push_back(std::move(step));
        m_done = m_steps.size();
    }
    m_open = typed;
    forgetOldest();
}

//! Adds letters to the last step; false: they do not continue it.
bool SourceHistory::join(const Step &step)
{
    Step &last = m_steps.back();
    if (!step.inserted.isEmpty()) {
        const bool newWord
            = !last.inserted.isEmpty() && last.inserted.back().isSpace() && !step.inserted.front().isSpace();
        if (!last.removed.isEmpty() || newWord || step.at != last.at + last.inserted.size())
            return false;
        last.inserted += step.inserted;
        return true;
    }
    if (!last.inserted.isEmpty())
        return false;
    if (step.at + step.removed.size() == last.at) { // backspace
        last.removed.prepend(step.removed);
        last.at = step.at;
        return true;
    }
    if (step.at != last.at)
        return false;
    last.removed += step.removed;
    return true;
}

void SourceHistory::forgetOldest()
{
    size_t old = 0;
    while (m_size > kMostKept && old + 1 < m_steps.size()) {
        m_size -= m_steps[old].removed.size() + m_steps[old].inserted.size();
        ++old;
    }
    m_steps.erase(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(old));
    m_done = m_steps.size();
}

void SourceHistory::clear()
{
    m_steps.clear();
    m_done = 0;
    m_size = 0;
    m_open = false;
}

std::optional<SourceHistory::Step> SourceHistory::undo()
{
    m_open = false;
    if (!canUndo())
        return std::nullopt;
    return m_steps[--m_done];
}

std::optional<SourceHistory::Step> SourceHistory::redo()
{
    m_open = false;
    if (!canRedo())
        return std::nullopt;
    return m_steps[m_done++];
}

} // namespace chat::ui
