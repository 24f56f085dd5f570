// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The interfaces' meta-object code is generated into this library; it has no other source.
#include "app/services/backend.h"
