// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/satoriknownmessages.h"
#include "app/satori/satorimessagereader.h"
#include "app/satori/satorimessagesender.h"
#include "app/satori/satoritools.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace chat::satori {

//! Reads the events about messages, reactions and buttons, and delivers what they tell.
class SatoriMessageEvents : public QObject
{
    Q_OBJECT

public:
    SatoriMessageEvents(const SatoriTools &tools, SatoriKnownMessages &known, SatoriMessageReader &reader,
        SatoriMessageSender &sender, QObject *parent = nullptr);

    //! An event of our login; other kinds of events are ignored.
    void handle(const QJsonObject &event);

private:
    void onCreated(const QJsonObject &event);
    void onUpdated(const QJsonObject &event);
    void onDeleted(const QJsonObject &event);
    void onReaction(const QJsonObject &event, bool added);
    void onReactionsCleared(const QJsonObject &event, const QString &type);
    void onButton(const QJsonObject &event);
    [[nodiscard]] std::optional<MessageRef> refOf(const QJsonObject &event) const;

    SatoriTools m_tools;
    SatoriKnownMessages &m_known;
    SatoriMessageReader &m_reader;
    SatoriMessageSender &m_sender;
};

} // namespace chat::satori
