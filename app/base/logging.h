// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace chat {

// Tokens and message text are never logged. Default level is info; QT_LOGGING_RULES="chat.*=true" shows all.
Q_DECLARE_LOGGING_CATEGORY(lcRest) // chat.rest
Q_DECLARE_LOGGING_CATEGORY(lcGateway) // chat.gateway
Q_DECLARE_LOGGING_CATEGORY(lcModel) // chat.model
Q_DECLARE_LOGGING_CATEGORY(lcImage) // chat.image
Q_DECLARE_LOGGING_CATEGORY(lcUi) // chat.ui
Q_DECLARE_LOGGING_CATEGORY(lcSandbox) // chat.sandbox

} // namespace chat
