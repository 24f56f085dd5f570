// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokenstore.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace chat::test {

//! A keyring in memory that fails or waits when a test asks for it. Answers come later, as from a real one.
class FakeTokenStore : public TokenStore
{
public:
    QHash<QString, QString> entries;
    std::optional<TokenError> failure; //!< for all calls while it is set
    bool hold = false; //!< as if it had to be unlocked first

    void release()
    {
        hold = false;
        for (const auto &run : std::exchange(m_held, {}))
            run();
    }

    void read(const QString &key, QObject *context, Callback callback) override
    {
        later(context, [this, key, callback] {
            if (failure)
                callback({failure, {}});
            else if (const auto found = entries.constFind(key); found != entries.cend())
                callback({{}, *found});
            else
                callback({TokenError{TokenError::Kind::NotFound, {}}, {}});
        });
    }
    void write(const QString &key, const QString &token, QObject *context, Callback callback) override
    {
        later(context, [this, key, token, callback] {
            if (!failure)
                entries.insert(key, token);
            callback({failure, {}});
        });
    }
    void remove(const QString &key, QObject *context, Callback callback) override
    {
        later(context, [this, key, callback] {
            if (!failure)
                entries.remove(key);
            callback({failure, {}});
        });
    }

private:
    void later(QObject *context, std::function<void()> run)
    {
        auto go = [guard = QPointer<QObject>(context), run = std::move(run)] {
            if (guard)
                QTimer::singleShot(0, guard, run);
        };
        if (hold)
            m_held.push_back(go);
        else
            go();
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace chat::test
