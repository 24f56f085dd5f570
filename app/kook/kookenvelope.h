// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/net/restrequest.h"

#include <QJsonValue>

namespace chat::kook {

//! The `data` of an answer, or the error in its envelope or status (PROTOCOL.md 1.1, 1.2). Success requires HTTP 2xx
//! and a code of 0 that is present.
[[nodiscard]] Result<QJsonValue> readEnvelope(const RestAnswer &answer);

//! The meaning of an envelope code; `http` decides where the code does not.
[[nodiscard]] ApiError::Kind kindOfCode(int code, int http);

} // namespace chat::kook
