// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

namespace chat {

class Directory;
class MessageListModel;

//! From now on the directory learns the authors of the model's rows and quotes, so that all rows and lists show the
//! same name. Ends when either is destroyed.
void learnPeopleInRows(Directory &directory, MessageListModel &model);

} // namespace chat
