// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/news/kookmarks.h"

#include "app/base/showntext.h"
#include "app/domain/packedid.h"
#include "app/net/ownagent.h"

namespace chat::kook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kMostMarked = 20'000; // as many as a relay keeps
constexpr size_t kMostWaiting = 1000;
constexpr qsizetype kMostProgramNames = 1000;
constexpr qsizetype kLongestMarkProgram = 200;

} // namespace

void KookMarks::note(Message &message)
{
    message.program = m_programs.value(packedId(message.id));
    if (!message.program.isEmpty() || m_waiting.contains(message.id))
        return;
    m_waiting.insert(message.id, message.channel);
    m_arrived.push_back(message.id);
    if (m_arrived.size() > kMostWaiting) {
        m_waiting.remove(m_arrived.front());
        m_arrived.pop_front();
    }
}

std::optional<MessageMarked> KookMarks::mark(const MessageId &message, const QString &program)
{
    if (message.isEmpty() || program.isEmpty() || isOwnAgent(program))
        return std::nullopt;
    QString name = cutText(program, kLongestMarkProgram);
    if (m_names.size() < kMostProgramNames)
        name = *m_names.insert(name);
    const QByteArray packed = packedId(message);
    if (!m_programs.contains(packed)) {
        m_marked.push_back(packed);
        if (m_marked.size() > kMostMarked) {
            m_programs.remove(m_marked.front());
            m_marked.pop_front();
        }
    }
    m_programs.insert(packed, name);
    const ChannelRef channel = m_waiting.take(message);
    if (channel.isEmpty())
        return std::nullopt;
    return MessageMarked{{channel, message}, name};
}

} // namespace chat::kook
