// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace chat::sandbox {

//! The fault `ugly-shapes`: answers use all the odd forms that real servers use (app/kook/PROTOCOL.md 12). The form
//! changes with every object, so that one page contains them all.
class UglyShapes
{
public:
    //! The `data` of an answer.
    [[nodiscard]] QJsonValue bent(const QJsonValue &data);
    //! A gateway event's `d`.
    [[nodiscard]] static QJsonObject bentEvent(QJsonObject d);

private:
    [[nodiscard]] QJsonValue walk(const QJsonValue &value);
    void bendMessage(QJsonObject &message);
    void bendChannel(QJsonObject &channel) const;
    void bendUser(QJsonObject &user) const;
    [[nodiscard]] QJsonObject bentEmoji(QJsonObject emoji) const;

    int m_turn = 0;
};

} // namespace chat::sandbox
