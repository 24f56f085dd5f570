// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/net/restrequest.h"

#include <QJsonValue>

namespace chat::kook {

//! The `data` of an answer, or the error its envelope or status tells (PROTOCOL.md 1.1, 1.2). Success takes HTTP 2xx
//! and a code of 0 that is really there.
[[nodiscard]] Result<QJsonValue> readEnvelope(const RestAnswer &answer);

//! What an envelope code means; `http` decides where the code does not.
[[nodiscard]] ApiError::Kind kindOfCode(int code, int http);

} // namespace chat::kook
