// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace chat {

//! Work on a list that may be far longer than it should be: at most `slice` items in one turn of the event loop, the first
//! of them at once, then `done`. A list of usual length is done within the call. It ends without a word with `owner`, or
//! with `context` where one is given.
template <class T> class Slices : public std::enable_shared_from_this<Slices<T>>
{
public:
    static void run(QObject *owner, QObject *context, size_t slice, std::vector<T> items,
        std::function<void(const T &)> each, const std::function<void()> &done)
    {
        auto slices = std::make_shared<Slices>();
        slices->m_owner = owner;
        slices->m_hasContext = context != nullptr;
        slices->m_context = context;
        slices->m_slice = slice;
        slices->m_items = std::move(items);
        slices->m_each = std::move(each);
        slices->m_done = done;
        slices->step();
    }

private:
    void step()
    {
        if (m_hasContext && !m_context)
            return;
        const size_t end = std::min(m_items.size(), m_next + m_slice);
        for (; m_next < end; ++m_next) {
            m_each(m_items[m_next]);
            m_items[m_next] = T(); // taking all of them apart at the end would be one long turn
        }
        if (m_next == m_items.size())
            m_done();
        else
            QMetaObject::invokeMethod(
                m_owner, [self = this->shared_from_this()] { self->step(); }, Qt::QueuedConnection);
    }

    QObject *m_owner = nullptr; //!< what is queued goes with it
    bool m_hasContext = false;
    QPointer<QObject> m_context; // may die before all is done
    size_t m_slice = 1;
    std::vector<T> m_items;
    size_t m_next = 0;
    std::function<void(const T &)> m_each;
    std::function<void()> m_done;
};

} // namespace chat
