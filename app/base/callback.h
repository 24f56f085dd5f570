// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <functional>

namespace chat {

//! An asynchronous call takes `(request, context, callback)`. The callback runs exactly once, after the call has
//! returned, in the caller's thread. It never runs if `context` has been destroyed.
template <class T> using Callback = std::function<void(Result<T>)>;

} // namespace chat
