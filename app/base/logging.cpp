// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/logging.h"

namespace chat {

Q_LOGGING_CATEGORY(lcRest, "chat.rest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGateway, "chat.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModel, "chat.model", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImage, "chat.image", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "chat.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "chat.sandbox", QtInfoMsg)

} // namespace chat
