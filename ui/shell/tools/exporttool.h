// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/session/background/backgroundexport.h"

#include <QObject>
#include <QPointer>

namespace chat::ui {

class AccountView;
class FormCard;
class TaskBanner;

//! Export in the window of an account: asks what and where to, and shows how far it is.
class ExportTool : public QObject
{
    Q_OBJECT

public:
    //! Lives as long as the view.
    explicit ExportTool(AccountView &view);

    void askFor(const ChannelRef &channel);
    void askForGuild(const GuildId &guild);
    void askForMessages(const std::vector<Message> &messages); //!< of one conversation
    void start(const BackgroundExport::Order &order);
    [[nodiscard]] FormCard *card() const; //!< null: nothing is asked
    [[nodiscard]] TaskBanner &banner() { return *m_banner; }
    [[nodiscard]] bool isRunning() const { return m_export.isRunning(); }

private:
    [[nodiscard]] ExportPlace placeOf(const ChannelRef &channel) const;
    void ask(std::vector<ExportPlace> places, const QString &title);
    void submit(FormCard &card, std::vector<ExportPlace> places, const QString &title);
    void submitMessages(FormCard &card, const std::vector<Message> &messages);
    void askWhere(const BackgroundExport::Order &order);
    void onProgress(qint64 messages, qint64 of, const QString &place);
    void onEnded(HistoryExport::End end, qint64 messages, const QString &error);
    void goOn();
    void giveUp();
    void tell(const QString &text);

    AccountView &m_view;
    BackgroundExport m_export;
    TaskBanner *m_banner = nullptr;
    QPointer<QObject> m_card; //!< closes by itself
};

} // namespace chat::ui
