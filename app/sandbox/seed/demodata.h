// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat::sandbox {

//! Makes resources/demo readable at ":/demo" and resources/crowd at ":/crowd". The bytes are part of the program, and
//! not in memory until they are read.
void registerDemoData();

} // namespace chat::sandbox
