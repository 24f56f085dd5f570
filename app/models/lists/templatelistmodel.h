// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace chat {

//! The account's message templates, in the server's order.
class TemplateListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { TemplateIdRole = Qt::UserRole + 1 };

    explicit TemplateListModel(Backend &backend, QObject *parent = nullptr);

    //! False: this server has none; all other functions then do nothing.
    [[nodiscard]] bool isAvailable() const { return m_backend.templates() != nullptr; }
    void load(); //!< reads the list, again if it was read
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const MessageTemplate &templateAt(int row) const { return m_templates[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString &id) const; //!< -1: unknown

    // The server first; the callback reports the result, and the row follows.
    void create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback);
    void update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback);
    void remove(const QString &id, QObject *context, Callback<Unit> callback);

Q_SIGNALS:
    void stateChanged(); //!< loading, error

private:
    void put(const MessageTemplate &item);
    void drop(const QString &id);

    Backend &m_backend;
    std::vector<MessageTemplate> m_templates;
    bool m_loading = false;
    bool m_loaded = false;
    std::optional<ApiError> m_error;
};

} // namespace chat
