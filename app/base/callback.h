// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <functional>

namespace chat {

//! An asynchronous call takes `(request, context, callback)`. The callback runs exactly once, later, in the
//! caller's thread, or never if `context` is gone by then.
template <class T> using Callback = std::function<void(Result<T>)>;

} // namespace chat
