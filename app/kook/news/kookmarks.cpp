// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/kookmarks.h"

#include "app/base/showntext.h"

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kMostHalves = 500;
constexpr qsizetype kLongestProgram = 200;

} // namespace

void KookMarks::note(Message &message)
{
    const Half half = m_halves.take(message.id);
    message.program = half.program;
    if (half.program.isEmpty())
        remember(message.id, {message.channel, {}});
}

std::optional<MessageMarked> KookMarks::mark(const MessageId &message, const QString &program)
{
    if (message.isEmpty() || program.isEmpty() || program.startsWith("Kookaburra/"_L1))
        return std::nullopt;
    const QString name = cutText(program, kLongestProgram);
    const Half half = m_halves.take(message);
    if (!half.channel.isEmpty())
        return MessageMarked{{half.channel, message}, name};
    remember(message, {{}, name});
    return std::nullopt;
}

void KookMarks::remember(const MessageId &message, const Half &half)
{
    m_halves.insert(message, half);
    m_order.push_back(message);
    if (m_order.size() > kMostHalves) {
        m_halves.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace chat::kook
