// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/templatelistmodel.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"

#include <QPointer>

#include <algorithm>

namespace chat {

TemplateListModel::TemplateListModel(Backend &backend, QObject *parent)
    : QAbstractListModel(parent)
    , m_backend(backend)
{
}

void TemplateListModel::load()
{
    auto *service = m_backend.templates();
    if (!service || m_loading)
        return;
    m_loading = true;
    m_error.reset();
    Q_EMIT stateChanged();
    service->fetchTemplates(this, [this](Result<std::vector<MessageTemplate>> result) {
        m_loading = false;
        if (result) {
            beginResetModel();
            m_templates = std::move(result).value();
            endResetModel();
            m_loaded = true;
        } else {
            m_error = result.error();
        }
        Q_EMIT stateChanged();
    });
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &item = templateAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(item.title);
    case Qt::ToolTipRole:
        return OthersText(item.source).tip();
    case TemplateIdRole:
        return item.id;
    default:
        return {};
    }
}

int TemplateListModel::rowOf(const QString &id) const
{
    const auto it
        = std::find_if(m_templates.begin(), m_templates.end(), [&](const MessageTemplate &t) { return t.id == id; });
    return it == m_templates.end() ? -1 : static_cast<int>(it - m_templates.begin());
}

void TemplateListModel::put(const MessageTemplate &item)
{
    const int row = rowOf(item.id);
    if (row >= 0) {
        m_templates[static_cast<size_t>(row)] = item;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    const int end = rowCount();
    beginInsertRows({}, end, end);
    m_templates.push_back(item);
    endInsertRows();
}

void TemplateListModel::drop(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_templates.erase(m_templates.begin() + row);
    endRemoveRows();
}

void TemplateListModel::create(const MessageTemplate &made, QObject *context, Callback<MessageTemplate> callback)
{
    auto *service = m_backend.templates();
    if (!service) {
        answerUnsupported(context, std::move(callback));
        return;
    }
    service->create(made, context, [self = QPointer(this), callback = std::move(callback)](const auto &result) {
        if (self && result)
            self->put(result.value());
        callback(result);
    });
}

void TemplateListModel::update(const MessageTemplate &changed, QObject *context, Callback<MessageTemplate> callback)
{
    auto *service = m_backend.templates();
    if (!service) {
        answerUnsupported(context, std::move(callback));
        return;
    }
    service->update(changed, context, [self = QPointer(this), callback = std::move(callback)](const auto &result) {
        if (self && result)
            self->put(result.value());
        callback(result);
    });
}

void TemplateListModel::remove(const QString &id, QObject *context, Callback<Unit> callback)
{
    auto *service = m_backend.templates();
    if (!service) {
        answerUnsupported(context, std::move(callback));
        return;
    }
    service->remove(id, context, [self = QPointer(this), id, callback = std::move(callback)](const auto &result) {
        if (self && result)
            self->drop(id);
        callback(result);
    });
}

} // namespace chat
