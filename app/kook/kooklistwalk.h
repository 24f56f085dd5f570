// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/restclient.h"

#include <QJsonObject>

#include <vector>

namespace chat::kook {

//! Follows a standard list (PROTOCOL.md 3) to its end and returns all items.
void fetchWholeList(RestClient &rest, const QString &path, const RestRequest::Query &query, QObject *context,
    Callback<std::vector<QJsonObject>> callback);

} // namespace chat::kook
