// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/historypeople.h"

#include "app/history/historyfile.h"
#include "app/history/messagecodec.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace chat {

namespace {
constexpr int kMostPeopleKept = 2000;
}

qint64 HistoryPeople::numberOf(const User &user)
{
    if (user == User())
        return 0;
    const QByteArray body = MessageCodec::encodeUser(user);
    if (const auto known = m_numbers.constFind(body); known != m_numbers.constEnd())
        return *known;
    if (m_numbers.size() >= kMostPeopleKept)
        m_numbers.clear();
    QSqlQuery &find = m_file.statement("SELECT id FROM people WHERE body = ?");
    find.bindValue(0, body);
    qint64 number = 0;
    if (find.exec() && find.next())
        number = find.value(0).toLongLong();
    find.finish();
    if (number == 0) {
        QSqlQuery &add = m_file.statement("INSERT INTO people (body) VALUES (?)");
        add.bindValue(0, body);
        if (add.exec())
            number = add.lastInsertId().toLongLong();
    }
    m_numbers.insert(body, number);
    return number;
}

User HistoryPeople::at(qint64 number)
{
    if (number == 0)
        return {};
    if (const auto known = m_users.constFind(number); known != m_users.constEnd())
        return *known;
    if (m_users.size() >= kMostPeopleKept)
        m_users.clear();
    QSqlQuery &find = m_file.statement("SELECT body FROM people WHERE id = ?");
    find.bindValue(0, number);
    User user;
    if (find.exec() && find.next())
        user = MessageCodec::decodeUser(find.value(0).toByteArray()).value_or(User());
    find.finish();
    m_users.insert(number, user);
    return user;
}

std::vector<User> HistoryPeople::all()
{
    std::vector<User> users;
    QSqlQuery &read = m_file.statement("SELECT body FROM people");
    for (bool more = read.exec() && read.next(); more; more = read.next()) {
        if (auto user = MessageCodec::decodeUser(read.value(0).toByteArray()))
            users.push_back(std::move(*user));
    }
    read.finish();
    return users;
}

void HistoryPeople::forget()
{
    m_numbers.clear();
    m_users.clear();
}

} // namespace chat
